//! The headers of a delivery, as the API's own have them (contract D56).

use ipp_sdk::webhook::{Signer, header};
use jiff::Timestamp;

/// How `X-IPP-Signature` is written. The API's own is the first; the others are what receivers are tested with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum SignatureForm {
    #[default]
    Sha256,
    Hex,
    Timestamped,
}

/// A delivery that is about to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delivery<'a> {
    pub(crate) event_id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) at: Timestamp,
    pub(crate) body: &'a [u8],
    pub(crate) form: SignatureForm,
}

impl Delivery<'_> {
    /// The headers, signed now and with an id of their own.
    pub(crate) fn headers(&self, signer: &Signer) -> [(&'static str, String); 6] {
        let signature = match self.form {
            SignatureForm::Sha256 => signer.sha256(self.body),
            SignatureForm::Hex => signer.bare_hex(self.body),
            SignatureForm::Timestamped => signer.timestamped(self.at, self.body),
        };
        let standard = signer.standard(self.event_id, self.at, self.body);
        [
            (header::SIGNATURE, signature),
            (header::EVENT, self.kind.to_owned()),
            (header::DELIVERY, format!("dlv_{:032x}", fastrand::u128(..))),
            (header::STANDARD_ID, self.event_id.to_owned()),
            (header::STANDARD_TIMESTAMP, self.at.as_second().to_string()),
            (header::STANDARD_SIGNATURE, standard),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ipp_sdk::model::WebhookSecret;
    use ipp_sdk::webhook::Verifier;

    #[test]
    fn each_form_is_one_that_the_sdk_verifies() {
        let secret = WebhookSecret::new(format!("whsec_{}", "a1".repeat(32)));
        let signer = Signer::new(&secret).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        for form in [
            SignatureForm::Sha256,
            SignatureForm::Hex,
            SignatureForm::Timestamped,
        ] {
            let (event_id, kind, body) = ("evt_1", "job.completed", &b"{}"[..]);
            let delivery = Delivery {
                event_id,
                kind,
                at,
                body,
                form,
            };
            let headers = delivery.headers(&signer);
            for of in [&headers[..1], &headers[3..]] {
                let verified = Verifier::new(&secret).verify_at(at, of, body);
                assert!(verified.is_ok(), "{form:?} {of:?}");
            }
        }
    }
}
