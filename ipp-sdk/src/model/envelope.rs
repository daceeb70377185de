//! What the API wraps its answers in.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{ErrorCode, Extra, null_default, number};

/// The envelope of `/jobs`, `/webhooks`, `/account` and `/keys`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "{T}Data", transform = tidy)
)]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Data<T> {
    /// Always `true`.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// The answer.
    pub data: T,
}

/// The answer to a deletion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Deleted {
    /// Always `true`.
    #[serde(default, deserialize_with = "null_default")]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct ErrorBody {
    /// Always `false`.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// What went wrong.
    pub error: ErrorDetail,
}

/// What went wrong: with a request, a job, or a file of a batch.
///
/// An error that comes as plain text is read too: the text is the message and the code is empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!from, transform = tidy))]
#[serde(from = "WireError")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct ErrorDetail {
    /// The machine-readable reason.
    pub code: ErrorCode,
    /// The reason in words.
    pub message: Option<String>,
    /// The HTTP status that belongs to the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The forms that an error may have.
#[derive(Deserialize)]
#[serde(untagged)]
enum WireError {
    Object {
        #[serde(default)]
        code: Option<ErrorCode>,
        #[serde(default)]
        message: Option<String>,
        #[serde(default, deserialize_with = "number::count")]
        http_status: Option<u16>,
        #[serde(flatten)]
        extra: Extra,
    },
    Text(String),
}

impl From<WireError> for ErrorDetail {
    fn from(wire: WireError) -> Self {
        match wire {
            WireError::Object {
                code,
                message,
                http_status,
                extra,
            } => Self {
                code: code.unwrap_or_else(|| ErrorCode::from("")),
                message,
                http_status,
                extra,
            },
            WireError::Text(text) => Self {
                code: ErrorCode::from(""),
                message: Some(text),
                http_status: None,
                extra: Extra::new(),
            },
        }
    }
}
