//! What the API's server sends; for servers, and for the tests of receivers.

use jiff::Timestamp;

use super::mac::{Keys, Mac, tag, to_base64, to_hex};
use crate::model::WebhookSecret;

/// Signs deliveries with one secret, in each of the forms that a [`Verifier`](super::Verifier) recognises.
#[derive(Clone)]
pub struct Signer {
    whole: Mac,
    decoded: Mac,
}

/// Why a secret cannot sign in all forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidSecret {
    /// Nothing in it is secret.
    #[error("the webhook secret is empty")]
    Empty,
    /// It is not base64, with or without `whsec_` before it.
    #[error("the webhook secret is not `whsec_` and base64, as Standard Webhooks requires")]
    NotBase64,
}

impl Signer {
    /// A signer with the secret of a webhook.
    ///
    /// # Errors
    ///
    /// If the secret is none that can sign in all forms: `whsec_` and base64.
    pub fn new(secret: &WebhookSecret) -> Result<Self, InvalidSecret> {
        let Keys { whole, decoded } = Keys::new(secret).ok_or(InvalidSecret::Empty)?;
        let decoded = decoded.ok_or(InvalidSecret::NotBase64)?;
        Ok(Self { whole, decoded })
    }

    /// `sha256=<hex>`, for the header [`SIGNATURE`](super::header::SIGNATURE).
    #[must_use]
    pub fn sha256(&self, body: &[u8]) -> String {
        format!("sha256={}", self.bare_hex(body))
    }

    /// `<hex>`, for the header [`SIGNATURE`](super::header::SIGNATURE).
    #[must_use]
    pub fn bare_hex(&self, body: &[u8]) -> String {
        to_hex(&tag(&self.whole, &[body]))
    }

    /// `t=<unix>,v1=<hex>`, for the header [`SIGNATURE`](super::header::SIGNATURE).
    #[must_use]
    pub fn timestamped(&self, at: Timestamp, body: &[u8]) -> String {
        let unix = at.as_second().to_string();
        let tag = tag(&self.whole, &[unix.as_bytes(), b".", body]);
        format!("t={unix},v1={}", to_hex(&tag))
    }

    /// `v1,<base64>`, for the header [`STANDARD_SIGNATURE`](super::header::STANDARD_SIGNATURE). The same `id`
    /// and the seconds of `at` go into [`STANDARD_ID`](super::header::STANDARD_ID) and
    /// [`STANDARD_TIMESTAMP`](super::header::STANDARD_TIMESTAMP).
    #[must_use]
    pub fn standard(&self, id: &str, at: Timestamp, body: &[u8]) -> String {
        let unix = at.as_second().to_string();
        let message = [id.as_bytes(), b".", unix.as_bytes(), b".", body];
        format!("v1,{}", to_base64(&tag(&self.decoded, &message)))
    }
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").finish_non_exhaustive()
    }
}
