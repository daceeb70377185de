//! Parts of a request. What cannot be read is refused with the envelope, which axum's own refusals have not.

use axum::body::Bytes;
use axum::extract::{self, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::Error;

/// The whole body.
pub(super) struct Body(pub(super) Bytes);

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let body = Bytes::from_request(request, state).await;
        body.map(Self).map_err(|e| Error::invalid(e.body_text()))
    }
}

/// What stands in the path for its parameters.
pub(super) struct Path<T>(pub(super) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let path = extract::Path::from_request_parts(parts, state).await;
        path.map(|extract::Path(parameters)| Self(parameters))
            .map_err(|e| Error::invalid(e.body_text()))
    }
}
