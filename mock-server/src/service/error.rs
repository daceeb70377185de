//! Why an operation was refused.

use std::time::Duration;

use ipp_sdk::model::{ErrorCode, VendorId};

use super::FileProblem;
use crate::decisions::D;
use crate::store::StoreError;

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an operation was refused. The text is what the caller is told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("Invalid, revoked, or missing API key.")]
    InvalidKey,
    #[error(
        "Invalid or missing session. Log in, and send the session as the cookie `session` or as a bearer token; an \
         API key does not open this."
    )]
    InvalidSession,
    #[error(
        "The session's cookie came from another site, {0}. Send the session as a bearer token from there."
    )]
    ForeignOrigin(String),
    #[error("Business-tier subscription required.")]
    TierRequired,
    #[error(
        "Too many requests: this key may send {limit} of this kind a minute. Back off and retry."
    )]
    RateLimited { limit: u32, retry_after: Duration },
    /// A parameter or the body is malformed.
    #[error("{message}")]
    InvalidRequest { message: String, decision: D },
    #[error(transparent)]
    InvalidFile(#[from] FileProblem),
    /// The file named here is the reason why its whole batch is refused.
    #[error("{filename}: {problem}")]
    InvalidBatchFile {
        filename: String,
        #[source]
        problem: FileProblem,
    },
    #[error("{0}")]
    InvalidWebhookUrl(String),
    #[error("The account has {0} active webhooks, the most there may be. Delete one first.")]
    WebhookLimit(usize),
    #[error("You have {available} credits remaining. Add credits to continue.")]
    NoCredits { available: u64 },
    #[error("The external_id `{0}` belongs to a job with another file or other options.")]
    Conflict(String),
    #[error("Job not found or belongs to another account.")]
    JobNotFound,
    #[error("Batch not found or belongs to another account.")]
    BatchNotFound,
    #[error("Webhook not found or belongs to another account.")]
    WebhookNotFound,
    #[error("Delivery not found or belongs to another webhook.")]
    DeliveryNotFound,
    #[error("API key not found or belongs to another account.")]
    KeyNotFound,
    #[error("Vendor not found or belongs to another account.")]
    VendorNotFound,
    #[error("The vendor has no alias `{0}`.")]
    AliasNotFound(String),
    #[error(
        "The name `{alias}` stands for `{owner}`, vendor {vendor_id}. Merge the two vendors instead."
    )]
    AliasTaken {
        alias: String,
        owner: String,
        vendor_id: VendorId,
    },
    #[error(
        "The job is not completed, so there is nothing to download yet. Poll it until its status is `completed`."
    )]
    JobNotCompleted,
    #[error(
        "The batch is not done, so there is nothing to download yet. Poll it until its status is `done`."
    )]
    BatchNotDone,
    #[error("The job failed, so there is nothing to download.")]
    JobFailed,
    #[error("No file of the batch could be read, so there is nothing to download.")]
    BatchFailed,
    #[error("The job was uploaded with `response_format=json`, for which no files are made.")]
    NoFiles,
    /// The document of a job that the caller waits for.
    #[error("{0}")]
    ExtractionFailed(String),
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

    /// A parameter or body that is malformed, and the decision that says so.
    pub(crate) fn invalid(decision: u8, message: impl Into<String>) -> Self {
        Self::InvalidRequest {
            message: message.into(),
            decision: D(decision),
        }
    }

    /// The machine-readable reason.
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::InvalidKey => ErrorCode::InvalidApiKey,
            Self::InvalidSession | Self::ForeignOrigin(_) => ErrorCode::InvalidSession,
            Self::TierRequired => ErrorCode::TierRequired,
            Self::RateLimited { .. } => ErrorCode::RateLimited,
            Self::InvalidRequest { .. } => ErrorCode::InvalidRequest,
            Self::InvalidFile(_) | Self::InvalidBatchFile { .. } => ErrorCode::InvalidFile,
            Self::InvalidWebhookUrl(_) => ErrorCode::InvalidWebhookUrl,
            Self::WebhookLimit(_) => ErrorCode::WebhookLimitReached,
            Self::NoCredits { .. } => ErrorCode::InsufficientCredits,
            Self::Conflict(_) => ErrorCode::ExternalIdConflict,
            Self::JobNotFound | Self::BatchNotFound => ErrorCode::JobNotFound,
            Self::WebhookNotFound => ErrorCode::WebhookNotFound,
            Self::DeliveryNotFound | Self::AliasNotFound(_) => ErrorCode::NotFound,
            Self::AliasTaken { .. } => ErrorCode::VendorAliasTaken,
            Self::KeyNotFound => ErrorCode::KeyNotFound,
            Self::VendorNotFound => ErrorCode::VendorNotFound,
            Self::JobNotCompleted
            | Self::JobFailed
            | Self::BatchNotDone
            | Self::BatchFailed
            | Self::NoFiles => ErrorCode::JobNotCompleted,
            Self::ExtractionFailed(_) => ErrorCode::ExtractionFailed,
            Self::Busy | Self::ShuttingDown => ErrorCode::ServiceUnavailable,
            Self::Internal(_) => ErrorCode::InternalError,
        }
    }

    /// The decisions of the contract that the refusal rests on, where the reference is silent.
    pub(crate) fn decisions(&self) -> Vec<D> {
        match self {
            // What is counted together, since when, and without a word on when to come back.
            Self::RateLimited { .. } => vec![D(7), D(8), D(9)],
            _ => vec![self.decision()],
        }
    }

    /// The first of them.
    pub(crate) fn decision(&self) -> D {
        D(match self {
            Self::InvalidKey => 2,
            Self::InvalidSession => 61,
            Self::ForeignOrigin(_) => 66,
            Self::TierRequired => 6,
            Self::RateLimited { .. } => 8,
            Self::InvalidRequest { decision, .. } => return *decision,
            Self::InvalidFile(problem) => return problem.decision(),
            Self::InvalidBatchFile {
                problem: FileProblem::WebpInBatch,
                ..
            } => 42,
            Self::InvalidBatchFile { .. } => 43,
            Self::InvalidWebhookUrl(_) => 51,
            Self::WebhookLimit(_) => 53,
            Self::NoCredits { available: 0 } => 31,
            // There are some, but fewer than the batch has files.
            Self::NoCredits { .. } => 46,
            Self::Conflict(_) => 26,
            Self::JobNotFound => 32,
            Self::BatchNotFound => 48,
            Self::WebhookNotFound => 59,
            Self::DeliveryNotFound | Self::Internal(_) => 4,
            Self::KeyNotFound => 64,
            Self::VendorNotFound | Self::AliasNotFound(_) | Self::AliasTaken { .. } => 71,
            Self::JobNotCompleted | Self::JobFailed => 35,
            Self::BatchNotDone | Self::BatchFailed => 49,
            Self::NoFiles => 70,
            Self::ExtractionFailed(_) => 14,
            Self::Busy | Self::ShuttingDown => 69,
        })
    }
}

impl From<StoreError> for Error {
    fn from(source: StoreError) -> Self {
        Self::internal(source)
    }
}
