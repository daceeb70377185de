//! The error envelope: every answer that is no success goes through here.

use std::any::Any;

use axum::Json;
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::{ErrorBody, ErrorCode, ErrorDetail, Extra};

use super::ASSUMPTION;
use crate::service;
use crate::store::Failure;

/// Why a request was refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("This server has no such endpoint.")]
    NotFound,
    #[error(
        "This endpoint does not know the request's method; the header Allow names those it knows."
    )]
    MethodNotAllowed,
    #[error(transparent)]
    Service(#[from] service::Error),
}

impl Error {
    fn code(&self) -> ErrorCode {
        match self {
            Self::NotFound => ErrorCode::NotFound,
            Self::MethodNotAllowed => ErrorCode::MethodNotAllowed,
            Self::Service(e) => e.code(),
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Service(e) => match e {
                service::Error::InvalidKey => StatusCode::UNAUTHORIZED,
                service::Error::NoCredits => StatusCode::PAYMENT_REQUIRED,
                service::Error::TierRequired => StatusCode::FORBIDDEN,
                service::Error::JobNotFound => StatusCode::NOT_FOUND,
                service::Error::InvalidRequest { .. }
                | service::Error::InvalidFile(_)
                | service::Error::JobNotCompleted
                | service::Error::JobFailed => StatusCode::BAD_REQUEST,
                service::Error::Busy | service::Error::ShuttingDown => {
                    StatusCode::SERVICE_UNAVAILABLE
                }
                service::Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
        }
    }

    fn decision(&self) -> Option<&'static str> {
        match self {
            Self::NotFound | Self::MethodNotAllowed => Some("D5"),
            Self::Service(e) => e.decision(),
        }
    }

    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            Self::Service(service::Error::InvalidKey) => {
                Some((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")))
            }
            Self::Service(service::Error::Busy | service::Error::ShuttingDown) => {
                Some((RETRY_AFTER, HeaderValue::from_static("1")))
            }
            _ => None,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::Service(service::Error::Internal(source)) = &self {
            tracing::error!(error = %source, "internal error");
        }
        let status = self.status();
        let body = ErrorBody {
            success: false,
            error: detail(self.code(), self.to_string(), status),
        };
        let decision = self
            .decision()
            .map(|d| (ASSUMPTION, HeaderValue::from_static(d)));
        let mut response = (status, Json(body)).into_response();
        response
            .headers_mut()
            .extend(self.header().into_iter().chain(decision));
        response
    }
}

/// The answer to a request whose handler panicked. The panic hook has told the log.
pub(super) fn panicked(_: Box<dyn Any + Send>) -> Response {
    Error::from(service::Error::internal("the handler panicked")).into_response()
}

/// Why a job failed. Its document could not be read, whatever the reason: that is 422 (contract §2).
pub(super) fn failure(failure: Failure) -> ErrorDetail {
    detail(
        failure.code,
        failure.message,
        StatusCode::UNPROCESSABLE_ENTITY,
    )
}

fn detail(code: ErrorCode, message: String, status: StatusCode) -> ErrorDetail {
    ErrorDetail {
        code,
        message: Some(message),
        http_status: Some(status.as_u16()),
        extra: Extra::new(),
    }
}
