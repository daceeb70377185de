//! Why the control plane refused.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::ErrorCode;

use crate::full::Full;
use crate::service;

/// Why the control plane refused. The text is what the caller is told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("The control plane cannot be used from there: {0}.")]
    Forbidden(&'static str),
    #[error("{0}")]
    Invalid(String),
    #[error("{0}")]
    Unknown(String),
    /// What was to be verified is not so.
    #[error("{0}")]
    Unmet(String),
    #[error(transparent)]
    Full(#[from] Full),
    #[error(transparent)]
    Service(#[from] service::Error),
}

impl Error {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid(message.into())
    }

    pub(crate) fn unknown(message: impl Into<String>) -> Self {
        Self::Unknown(message.into())
    }

    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::Forbidden(_) => ErrorCode::from("FORBIDDEN"),
            Self::Invalid(_) | Self::Full(_) => ErrorCode::InvalidRequest,
            Self::Unknown(_) => ErrorCode::NotFound,
            Self::Unmet(_) => ErrorCode::from("VERIFICATION_FAILED"),
            Self::Service(e) => e.code(),
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Invalid(_) | Self::Full(_) => StatusCode::BAD_REQUEST,
            Self::Unknown(_) => StatusCode::NOT_FOUND,
            Self::Unmet(_) => StatusCode::CONFLICT,
            Self::Service(e) => super::status(e),
        }
    }
}

impl From<crate::StoreError> for Error {
    fn from(source: crate::StoreError) -> Self {
        Self::Service(source.into())
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        super::Error::from(self).into_response()
    }
}
