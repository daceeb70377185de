//! `ipp webhooks verify` and `ipp webhooks sign`: signatures, offline.

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::Signer;
use jiff::Timestamp;
use serde::Deserialize;

use crate::hooks::{Delivery, Given, HookError, Report, SignatureForm, diagnose};

/// Finds out whether a delivery is the API's, and if not, why.
pub(crate) fn verify(given: &Given) -> Report {
    diagnose(given)
}

/// That the delivery is not what it should be.
pub(crate) fn bad_signature(report: &Report) -> Option<HookError> {
    (!report.verified).then(|| HookError::Signature {
        message: "the delivery cannot be verified".to_owned(),
        hint: report.hints.first().cloned(),
    })
}

pub(crate) struct SignRequest {
    pub(crate) body: Vec<u8>,
    pub(crate) secret: WebhookSecret,
    /// As the body says, if they are not given.
    pub(crate) event_id: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) at: Timestamp,
    pub(crate) form: SignatureForm,
}

/// What a body says of itself, if it is an event.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    id: Option<String>,
    event: Option<String>,
    r#type: Option<String>,
}

/// The headers that a delivery of this body has.
pub(crate) fn sign(request: SignRequest) -> Result<Vec<(&'static str, String)>, HookError> {
    let said: Said = serde_json::from_slice(&request.body).unwrap_or_default();
    let event_id = request.event_id.or(said.id);
    let kind = request.kind.or(said.event).or(said.r#type);
    let delivery = Delivery {
        event_id: event_id.as_deref().unwrap_or("evt_unknown"),
        kind: kind.as_deref().unwrap_or("job.completed"),
        at: request.at,
        body: &request.body,
        form: request.form,
    };
    let signer = Signer::new(&request.secret)?;
    Ok(delivery.headers(&signer).into())
}

/// Headers as they are printed, `Name: value` a line, or as an object of JSON. Other lines, such as that of a request,
/// are passed over.
pub(crate) fn read_headers(text: &str) -> Vec<(String, String)> {
    if let Ok(serde_json::Value::Object(object)) = serde_json::from_str(text) {
        let value = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            // As frameworks show headers that may come several times.
            serde_json::Value::Array(values) => {
                let first = values.first().and_then(|v| v.as_str());
                first.unwrap_or_default().to_owned()
            }
            other => other.to_string(),
        };
        return object
            .into_iter()
            .map(|(name, v)| (name, value(v)))
            .collect();
    }
    text.lines().filter_map(header_of).collect()
}

/// A header in one line.
pub(crate) fn header_of(line: &str) -> Option<(String, String)> {
    let (name, value) = line.trim_start_matches(['<', '>', ' ']).split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic());
    is_name.then(|| (name.to_owned(), value.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_as_tools_print_them() {
        let lines = "POST /hooks HTTP/1.1\r\nHost: a:80\r\n> X-IPP-Signature: sha256=ab\n\n";
        let expected = [("Host", "a:80"), ("X-IPP-Signature", "sha256=ab")];
        let read = read_headers(lines);
        assert_eq!(read, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
        let json = r#"{"X-IPP-Signature": ["sha256=ab"], "Host": "a:80"}"#;
        let mut read = read_headers(json);
        read.sort();
        assert_eq!(read, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
        assert_eq!(header_of("no header"), None);
    }

    #[test]
    fn what_is_signed_is_verified() {
        let secret = WebhookSecret::new(format!("whsec_{}", "a1".repeat(32)));
        let request = SignRequest {
            body: br#"{"id":"evt_7","type":"job.failed"}"#.to_vec(),
            secret: secret.clone(),
            event_id: None,
            kind: None,
            at: Timestamp::now(),
            form: SignatureForm::Timestamped,
        };
        let body = request.body.clone();
        let headers = sign(request).unwrap();
        assert!(headers.contains(&("webhook-id", "evt_7".to_owned())));
        assert!(headers.contains(&("x-ipp-event", "job.failed".to_owned())));
        let given = Given {
            headers: headers
                .into_iter()
                .map(|(n, v)| (n.to_owned(), v))
                .collect(),
            body,
            keys: vec![crate::hooks::Key {
                origin: "test".to_owned(),
                secret,
            }],
            tolerance: std::time::Duration::from_secs(300),
            now: Timestamp::now(),
        };
        let report = verify(&given);
        assert!(report.verified && bad_signature(&report).is_none());
    }
}
