//! What holds for every input, however wrong: nothing panics, and more. Each property is stated once, as a function of
//! bytes that panics if it is broken; the fuzz targets in `fuzz/` and the tests below try it.

#[cfg(feature = "webhook")]
pub use signatures::signatures;
#[cfg(feature = "client")]
pub use {config::config, headers::headers};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{
    Account, Batch, BatchAccepted, CreatedKey, CreatedWebhook, Data, Deleted, DeliveryList,
    ErrorBody, Invoice, Job, JobAccepted, JobPage, KeyList, Vendor, VendorPage, Webhook,
    WebhookList,
};

/// The pieces of an input that stand for one text each, in turn; an empty one when there are no more.
#[cfg(any(feature = "client", feature = "webhook"))]
fn pieces<'a>(input: &'a [u8]) -> impl FnMut() -> &'a [u8] {
    let mut rest = input.split(|byte| *byte == 0);
    move || rest.next().unwrap_or_default()
}

/// JSON that can be read as an object of the API is written as JSON that says the same.
pub fn json(input: &[u8]) {
    same_again::<Account>(input);
    same_again::<Batch>(input);
    same_again::<BatchAccepted>(input);
    same_again::<Data<Vendor>>(input);
    same_again::<Deleted>(input);
    same_again::<DeliveryList>(input);
    same_again::<ErrorBody>(input);
    same_again::<Invoice>(input);
    same_again::<Job>(input);
    same_again::<JobAccepted>(input);
    same_again::<JobPage>(input);
    same_again::<KeyList>(input);
    same_again::<VendorPage>(input);
    same_again::<Webhook>(input);
    same_again::<WebhookList>(input);
    // Those with secrets are only read.
    let _ = serde_json::from_slice::<CreatedKey>(input);
    let _ = serde_json::from_slice::<CreatedWebhook>(input);
    #[cfg(feature = "client")]
    {
        let error = crate::Error::api(500, bytes::Bytes::copy_from_slice(input));
        let _ = format!("{error} {error:?}");
    }
}

fn same_again<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(input: &[u8]) {
    let Ok(read) = serde_json::from_slice::<T>(input) else {
        return;
    };
    let written = serde_json::to_string(&read);
    let again = written
        .as_deref()
        .map_err(ToString::to_string)
        .and_then(|text| serde_json::from_str(text).map_err(|e| e.to_string()));
    assert_eq!(again.as_ref(), Ok(&read), "{written:?}");
    assert_eq!(
        again.map(|again| serde_json::to_string(&again).ok()),
        Ok(written.ok())
    );
}

#[cfg(feature = "client")]
mod headers {
    use jiff::Timestamp;
    use reqwest::header::{CONTENT_DISPOSITION, DATE, HeaderMap, HeaderName, RETRY_AFTER};

    use crate::RateLimit;
    use crate::download::given_name;
    use crate::retry::{LONGEST_PAUSE, retry_after};

    /// No answer's headers make a client wait for longer than the limit, or name a file in another directory.
    pub fn headers(input: &[u8]) {
        let mut piece = super::pieces(input);
        let mut headers = HeaderMap::new();
        for name in [
            RETRY_AFTER,
            HeaderName::from_static("retry-after-ms"),
            DATE,
            CONTENT_DISPOSITION,
            HeaderName::from_static("x-ratelimit-limit"),
            HeaderName::from_static("x-ratelimit-remaining"),
        ] {
            let text = piece();
            if let (false, Ok(value)) = (text.is_empty(), text.try_into()) {
                headers.insert(name, value);
            }
        }
        for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
            let pause = retry_after(&headers, now);
            assert!(pause.is_none_or(|p| p <= LONGEST_PAUSE), "{pause:?}");
        }
        assert!(RateLimit::read(&headers).is_none_or(|said| said.limit > 0));
        if let Some(name) = given_name(&headers, "csv") {
            let path = std::path::Path::new(&name);
            assert_eq!(path.file_name(), Some(name.as_ref()));
            assert!(!name.starts_with(['.', '-']) && !name.contains(char::is_control));
            assert!(name.to_lowercase().ends_with(".csv"), "{name:?}");
        }
    }
}

#[cfg(feature = "client")]
mod config {
    use std::ffi::OsString;

    use crate::{Client, Error, ErrorKind, proxy};

    /// Settings are a client or an error that says so.
    pub fn config(input: &[u8]) {
        let mut piece = super::pieces(input);
        let mut text = || String::from_utf8_lossy(piece()).into_owned();
        let (key, url, agent, variable) = (text(), text(), text(), text());
        let builder = Client::builder().api_key(key).base_url(&url);
        if let Some(client) = accepted(builder.user_agent(agent).build()) {
            let transport = client.transport();
            if let Ok(address) = transport.url("/invoices/{job_id}", &[&variable]) {
                let base = transport.base();
                assert_eq!(address.origin(), base.origin());
                let below = address
                    .path()
                    .strip_prefix(base.path().trim_end_matches('/'));
                let id = below.and_then(|path| path.strip_prefix("/invoices/"));
                assert!(id.is_some_and(|id| !id.contains('/')), "{address}");
            }
        }
        let set = |name: &str| (name == "ALL_PROXY").then(|| OsString::from(&variable));
        accepted(proxy::of("https", set));
    }

    fn accepted<T>(outcome: Result<T, Error>) -> Option<T> {
        outcome
            .map_err(|e| assert!(matches!(e.kind(), ErrorKind::Config(_)), "{e:?}"))
            .ok()
    }
}

#[cfg(feature = "webhook")]
mod signatures {
    use jiff::Timestamp;

    use crate::model::WebhookSecret;
    use crate::webhook::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
    use crate::webhook::{Event, Signer, Verifier, VerifyError};

    /// No headers pass that were not made with the secret, and every body passes that was signed with it.
    pub fn signatures(input: &[u8]) {
        let mut piece = super::pieces(input);
        let mut text = || String::from_utf8_lossy(piece()).into_owned();
        let headers = [
            (SIGNATURE, text()),
            (STANDARD_SIGNATURE, text()),
            (STANDARD_ID, text()),
            (STANDARD_TIMESTAMP, text()),
        ];
        let body = piece();
        let secret = WebhookSecret::new("whsec_c2VjcmV0");
        let verifier = Verifier::new(&secret);
        let now = Timestamp::UNIX_EPOCH;
        let forged = verifier.verify_at(now, &headers[..], body);
        assert!(forged.is_err(), "{forged:?}");
        // What somebody else's text as a secret does.
        let _ = Verifier::new(&WebhookSecret::new(headers[0].1.as_str())).verify_at(
            now,
            &headers[..],
            body,
        );

        let Ok(signer) = Signer::new(&secret) else {
            return;
        };
        let id = headers[2].1.as_str();
        for signed in [
            vec![(SIGNATURE, signer.sha256(body))],
            vec![(SIGNATURE, signer.bare_hex(body))],
            vec![(SIGNATURE, signer.timestamped(now, body))],
            vec![
                (STANDARD_SIGNATURE, signer.standard(id, now, body)),
                (STANDARD_ID, id.to_owned()),
                (STANDARD_TIMESTAMP, now.as_second().to_string()),
            ],
        ] {
            let verified = verifier.verify_at(now, &signed[..], body);
            assert!(verified.is_ok(), "{signed:?} {:?}", verified.err());
        }
        if let Ok(Ok(event)) = read(&verifier, &signer, body) {
            let written = serde_json::to_vec(&event).unwrap_or_default();
            let again = read(&verifier, &signer, &written);
            assert!(
                matches!(&again, Ok(Ok(e)) if *e == event),
                "{event:?} {again:?}"
            );
        }
    }

    type Read = Result<Result<Event, crate::webhook::EventError>, VerifyError>;

    fn read(verifier: &Verifier, signer: &Signer, body: &[u8]) -> Read {
        let signed = [(SIGNATURE, signer.sha256(body))];
        Ok(verifier.verify(&signed[..], body)?.parse())
    }
}

#[cfg(test)]
mod tests;
