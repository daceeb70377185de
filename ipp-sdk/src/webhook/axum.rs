//! Signed events as arguments of handlers of axum 0.8.
//!
//! The [`Verifier`] comes from the state of the router: it is the state, or a part of it by [`FromRef`].
//!
//! ```
//! use axum::{Router, http::StatusCode, routing::post};
//! use ipp_sdk::model::WebhookSecret;
//! use ipp_sdk::webhook::{Signed, Verifier};
//!
//! async fn receive(Signed { event, .. }: Signed) -> StatusCode {
//!     println!("{} of job {:?}", event.kind, event.job_id());
//!     StatusCode::NO_CONTENT
//! }
//!
//! # let text = "whsec_a3f2c1d4";
//! let verifier = Verifier::new(&WebhookSecret::new(text));
//! let app: Router = Router::new().route("/webhooks/ipp", post(receive)).with_state(verifier);
//! ```
//!
//! Bodies of up to 2 MiB are read, which is axum's own default; axum's `DefaultBodyLimit` sets another one.
//! `examples/webhook_receiver_axum.rs` is a whole receiver, with a [`ReplayGuard`](super::ReplayGuard).

use axum_core::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

use super::receive::{Rejection, Signed};
use super::verify::Verifier;

impl<S> FromRequest<S> for Signed
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Rejection> {
        let headers = std::mem::take(request.headers_mut());
        let body = Bytes::from_request(request, state).await?;
        Self::open(&Verifier::from_ref(state), &headers, body)
    }
}

impl From<BytesRejection> for Rejection {
    fn from(rejection: BytesRejection) -> Self {
        match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
                Self::TooLarge
            }
            other => Self::Unread(other.into()),
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::BAD_REQUEST);
        let json = HeaderValue::from_static("application/json");
        (status, [(header::CONTENT_TYPE, json)], self.envelope()).into_response()
    }
}
