//! What the extractors for axum and actix-web have in common: the verified delivery, and the refusal of any other.

use bytes::Bytes;
use jiff::Timestamp;

use super::event::{Event, EventError};
use super::verify::{Headers, Verifier, VerifyError};
use crate::model::{ErrorBody, ErrorDetail, Extra};

/// An event that the API signed, as an argument of a handler: the handler runs for no other request.
///
/// The module of each framework, `webhook::axum` and `webhook::actix`, has an example. A request that is no signed
/// event is answered with the [`Rejection`]; a handler that wants to answer itself takes a
/// `Result<Signed, Rejection>`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Signed {
    /// The event.
    pub event: Event,
    /// The bytes that were signed.
    pub body: Bytes,
    /// When the delivery was signed, if its signature covers a time.
    pub signed_at: Option<Timestamp>,
}

impl Signed {
    pub(super) fn open<H: Headers + ?Sized>(
        verifier: &Verifier,
        headers: &H,
        body: Bytes,
    ) -> Result<Self, Rejection> {
        let verified = verifier.verify(headers, &body)?;
        let (event, signed_at) = (verified.parse()?, verified.signed_at());
        Ok(Self {
            event,
            body,
            signed_at,
        })
    }
}

/// Why a request is no signed event.
///
/// As an answer it has the [`status`](Self::status) of the reason and the envelope of the API's errors as its body:
/// `{"success":false,"error":{"code":"INVALID_SIGNATURE","message":"…","http_status":401}}`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// 401: the signature is missing, wrong, or too old. 500 if the receiver has only empty secrets.
    #[error(transparent)]
    Unverified(#[from] VerifyError),
    /// 400: the body is signed and no event.
    #[error(transparent)]
    NotAnEvent(#[from] EventError),
    /// 413: the body is larger than the receiver reads.
    #[error("the delivery is larger than this receiver reads")]
    TooLarge,
    /// 400: the connection broke before the body ended.
    #[error("the body of the delivery could not be read")]
    Unread(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// 500: the receiver was set up without a verifier; only actix-web leaves this to run time.
    #[error("the receiver has no `ipp_sdk::webhook::Verifier` in its app data")]
    NoVerifier,
}

impl Rejection {
    /// The HTTP status that the request is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status_and_code().0
    }

    fn status_and_code(&self) -> (u16, &'static str) {
        match self {
            Self::NoVerifier | Self::Unverified(VerifyError::NoSecret) => (500, "INTERNAL_ERROR"),
            Self::Unverified(_) => (401, "INVALID_SIGNATURE"),
            Self::NotAnEvent(_) => (400, "INVALID_EVENT"),
            Self::Unread(_) => (400, "INVALID_REQUEST"),
            Self::TooLarge => (413, "PAYLOAD_TOO_LARGE"),
        }
    }

    /// The body of the answer. It quotes nothing of the request and nothing of the secrets.
    pub(super) fn envelope(&self) -> String {
        let (status, code) = self.status_and_code();
        let error = ErrorDetail {
            code: code.into(),
            message: Some(self.to_string()),
            http_status: Some(status),
            extra: Extra::new(),
        };
        let body = ErrorBody {
            success: false,
            error,
        };
        // Texts and a number: there is nothing in it that JSON cannot say.
        serde_json::to_string(&body).unwrap_or_default()
    }
}
