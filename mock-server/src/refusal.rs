//! The error envelope: every answer that is no success goes through here.

pub(crate) mod control;

use std::any::Any;
use std::sync::Arc;

use axum::Json;
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::{ErrorBody, ErrorCode, ErrorDetail, Extra};

use crate::decisions::{D, alternative};
use crate::{service, status};

/// Why a request was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("This server has no such endpoint.")]
    NotFound,
    /// An endpoint that there is only under an alternative of this decision.
    #[error("This server has no such endpoint.")]
    NotThere(D),
    #[error(
        "This endpoint does not know the request's method; the header Allow names those it knows."
    )]
    MethodNotAllowed,
    #[error(transparent)]
    Service(#[from] service::Error),
    /// One that was found before the request was routed.
    #[error(transparent)]
    Shared(#[from] Arc<service::Error>),
    #[error(transparent)]
    Control(#[from] control::Error),
}

impl Error {
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::NotFound | Self::NotThere(_) => ErrorCode::NotFound,
            Self::MethodNotAllowed => ErrorCode::MethodNotAllowed,
            Self::Service(e) => e.code(),
            Self::Shared(e) => e.code(),
            Self::Control(e) => e.code(),
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Service(e) => status(e),
            Self::Shared(e) => status(e),
            Self::Control(e) => e.status(),
            Self::NotFound | Self::NotThere(_) | Self::MethodNotAllowed => status::of(&self.code()),
        }
    }

    /// The decisions that the refusal rests on.
    pub(crate) fn decisions(&self, documented_only: bool) -> Vec<D> {
        let mut decisions = match self {
            Self::NotFound | Self::MethodNotAllowed => vec![D(5)],
            Self::NotThere(decision) => vec![D(5), *decision],
            Self::Service(e) => e.decisions(),
            Self::Shared(e) => e.decisions(),
            Self::Control(_) => Vec::new(),
        };
        if self.shown_code(documented_only) != self.code() {
            decisions.push(D(4));
        }
        decisions
    }

    /// The code that is sent. `documented_only`: one of those that the reference names (contract D4).
    fn shown_code(&self, documented_only: bool) -> ErrorCode {
        match self {
            Self::Control(_) => self.code(),
            _ if documented_only => alternative::documented(self.status().as_u16()),
            _ => self.code(),
        }
    }

    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        match self.service()? {
            service::Error::InvalidKey | service::Error::InvalidSession => {
                Some((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")))
            }
            service::Error::Busy | service::Error::ShuttingDown => {
                Some((RETRY_AFTER, HeaderValue::from_static("1")))
            }
            _ => None,
        }
    }

    /// How long until a request of the kind is admitted again, in whole seconds.
    pub(crate) fn retry_after(&self) -> Option<u64> {
        match self.service()? {
            service::Error::RateLimited { retry_after, .. } => {
                Some(retry_after.as_millis().div_ceil(1000).max(1) as u64)
            }
            _ => None,
        }
    }

    fn service(&self) -> Option<&service::Error> {
        match self {
            Self::Service(e) => Some(e),
            Self::Shared(e) => Some(e),
            Self::Control(control::Error::Service(e)) => Some(e),
            Self::Control(_) | Self::NotFound | Self::NotThere(_) | Self::MethodNotAllowed => None,
        }
    }

    /// The documented envelope.
    pub(crate) fn to_response(&self, documented_only: bool) -> Response {
        if let Some(service::Error::Internal(source)) = self.service() {
            tracing::error!(error = %source, "internal error");
        }
        let status = self.status();
        let code = self.shown_code(documented_only);
        let body = envelope(code, self.to_string(), status);
        let mut response = (status, Json(body)).into_response();
        response.headers_mut().extend(self.header());
        response
    }
}

/// A refusal travels as itself and gets its form at the end of its way, where the decisions are known.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        *response.status_mut() = self.status();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// The status of a request that the service refuses.
pub(crate) fn status(error: &service::Error) -> StatusCode {
    match error {
        // It is known who asks.
        service::Error::ForeignOrigin(_) => StatusCode::FORBIDDEN,
        error => status::of(&error.code()),
    }
}

/// The documented envelope of errors.
pub(crate) fn envelope(code: ErrorCode, message: String, status: StatusCode) -> ErrorBody {
    ErrorBody {
        success: false,
        error: ErrorDetail {
            code,
            message: Some(message),
            http_status: Some(status.as_u16()),
            extra: Extra::new(),
        },
    }
}

/// The answer to a request whose handler panicked. The panic hook has told the log.
pub(crate) fn panicked(_: Box<dyn Any + Send>) -> Response {
    Error::from(service::Error::internal("the handler panicked")).into_response()
}
