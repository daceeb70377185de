//! Why an operation was refused.

use ipp_sdk::model::ErrorCode;

use super::FileProblem;
use crate::store::StoreError;

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an operation was refused. The text is what the caller is told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("Invalid, revoked, or missing API key.")]
    InvalidKey,
    #[error("Business-tier subscription required.")]
    TierRequired,
    /// A parameter or the body is malformed.
    #[error("{message}")]
    InvalidRequest {
        message: String,
        decision: &'static str,
    },
    #[error(transparent)]
    InvalidFile(#[from] FileProblem),
    #[error("You have 0 credits remaining. Add credits to continue.")]
    NoCredits,
    #[error("Job not found or belongs to another account.")]
    JobNotFound,
    #[error(
        "The job is not completed, so there is nothing to download yet. Poll it until its status is `completed`."
    )]
    JobNotCompleted,
    #[error("The job failed, so there is nothing to download.")]
    JobFailed,
    #[error("Too many documents are waiting to be read. Try again shortly; nothing was charged.")]
    Busy,
    #[error("The server is shutting down. Try again when it is back; nothing was charged.")]
    ShuttingDown,
    #[error(
        "Something went wrong in the server; its log has the details under this answer's X-Request-Id."
    )]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub(crate) fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }

    /// The machine-readable reason.
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::InvalidKey => ErrorCode::InvalidApiKey,
            Self::TierRequired => ErrorCode::TierRequired,
            Self::InvalidRequest { .. } => ErrorCode::InvalidRequest,
            Self::InvalidFile(_) => ErrorCode::InvalidFile,
            Self::NoCredits => ErrorCode::InsufficientCredits,
            Self::JobNotFound => ErrorCode::JobNotFound,
            Self::JobNotCompleted | Self::JobFailed => ErrorCode::JobNotCompleted,
            // The reference names no code for an unavailable server; its codes are an open list.
            Self::Busy | Self::ShuttingDown => {
                ErrorCode::Unrecognized("SERVICE_UNAVAILABLE".into())
            }
            Self::Internal(_) => ErrorCode::InternalError,
        }
    }

    /// The decision of the contract that the refusal rests on, where the reference is silent.
    pub(crate) fn decision(&self) -> Option<&'static str> {
        match self {
            Self::InvalidKey => Some("D2"),
            Self::TierRequired => Some("D6"),
            Self::InvalidRequest { decision, .. } => Some(decision),
            Self::InvalidFile(problem) => Some(problem.decision()),
            Self::NoCredits => Some("D31"),
            Self::JobNotFound => Some("D32"),
            Self::JobNotCompleted | Self::JobFailed => Some("D35"),
            Self::Internal(_) => Some("D4"),
            Self::Busy | Self::ShuttingDown => None,
        }
    }
}

impl From<StoreError> for Error {
    fn from(source: StoreError) -> Self {
        Self::internal(source)
    }
}
