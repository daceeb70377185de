//! Signed events as arguments of handlers of actix-web 4.
//!
//! The [`Verifier`] comes from the app data, as it is or in a `web::Data`.
//!
//! ```
//! use actix_web::{App, HttpResponse, web};
//! use ipp_sdk::model::WebhookSecret;
//! use ipp_sdk::webhook::{Signed, Verifier};
//!
//! async fn receive(Signed { event, .. }: Signed) -> HttpResponse {
//!     println!("{} of job {:?}", event.kind, event.job_id());
//!     HttpResponse::NoContent().finish()
//! }
//!
//! # let text = "whsec_a3f2c1d4";
//! let verifier = Verifier::new(&WebhookSecret::new(text));
//! let app = App::new().app_data(verifier).route("/webhooks/ipp", web::post().to(receive));
//! ```
//!
//! Bodies of up to 2 MiB are read; a [`BodyLimit`] in the app data sets another limit.
//! `examples/webhook_receiver_actix.rs` is a whole receiver, with a [`ReplayGuard`](super::ReplayGuard).

use std::future::Future;
use std::pin::Pin;

use actix_web::body::{BodyStream, to_bytes_limited};
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, dev, web};

use super::receive::{Rejection, Signed};
use super::verify::{Headers, Verifier};

/// How many bytes of a delivery are read unless it is set.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// How many bytes of a delivery [`Signed`] reads, as app data; 2 MiB if there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodyLimit(pub usize);

impl FromRequest for Signed {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let verifier = verifier(&request).ok_or(Rejection::NoVerifier)?;
            let limit = request.app_data().map_or(BODY_LIMIT, |BodyLimit(l)| *l);
            let body = to_bytes_limited(BodyStream::new(payload), limit)
                .await
                .map_err(|_| Rejection::TooLarge)?
                .map_err(|e| Rejection::Unread(e.to_string().into()))?;
            Self::open(verifier, request.headers(), body)
        })
    }
}

fn verifier(request: &HttpRequest) -> Option<&Verifier> {
    let shared = || request.app_data::<web::Data<Verifier>>();
    request.app_data().or_else(|| shared().map(|v| v.get_ref()))
}

impl Headers for HeaderMap {
    fn header(&self, name: &str) -> Option<&str> {
        self.get(name)?.to_str().ok()
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::BAD_REQUEST)
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code())
            .content_type("application/json")
            .body(self.envelope())
    }
}
