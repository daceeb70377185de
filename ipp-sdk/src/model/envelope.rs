//! What the API wraps its answers in.

use serde::{Deserialize, Serialize};

use super::{ErrorCode, Extra};

/// The envelope of `/jobs`, `/webhooks`, `/account` and `/keys`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data<T> {
    /// Always `true`.
    #[serde(default)]
    pub success: bool,
    /// The answer.
    pub data: T,
}

/// The answer to a deletion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deleted {
    /// Always `true`.
    #[serde(default)]
    pub success: bool,
    /// What was deleted, in words.
    #[serde(default)]
    pub message: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The envelope of every error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorBody {
    /// Always `false`.
    #[serde(default)]
    pub success: bool,
    /// What went wrong.
    pub error: ErrorDetail,
}

/// What went wrong: with a request, a job, or a file of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorDetail {
    /// The machine-readable reason.
    pub code: ErrorCode,
    /// The reason in words.
    #[serde(default)]
    pub message: Option<String>,
    /// The HTTP status that belongs to the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
