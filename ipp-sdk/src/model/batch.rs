//! Batches: up to 25 documents in one request.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{
    BatchId, BatchRowStatus, BatchStatus, Confidence, ErrorDetail, ExactNumber, Extra,
    UtcTimestamp, null_default, number,
};

/// The answer to a batch upload: the batch was accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct BatchAccepted {
    /// Always `true`.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// The batch to ask for.
    pub batch_id: BatchId,
    /// Where the batch stands, `processing` as a rule.
    pub status: BatchStatus,
    /// How many files were accepted, one credit each.
    #[serde(default, deserialize_with = "number::count")]
    pub file_count: Option<u32>,
    /// What to do next, in words.
    #[serde(default)]
    pub message: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A batch as `GET /batches/{batch_id}` shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Batch {
    /// Always `true`.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// The batch's identifier.
    pub batch_id: BatchId,
    /// Where the batch stands.
    pub status: BatchStatus,
    /// How many files the batch holds.
    #[serde(default, deserialize_with = "number::count")]
    pub file_count: Option<u32>,
    /// How many files were read.
    #[serde(default, deserialize_with = "number::count")]
    pub successful: Option<u32>,
    /// How many files could not be read.
    #[serde(default, deserialize_with = "number::count")]
    pub failed: Option<u32>,
    /// When the upload was accepted.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// When the last file was finished.
    #[serde(default, with = "UtcTimestamp")]
    pub completed_at: Option<Timestamp>,
    /// One row a file, in the order of the upload.
    #[serde(default, deserialize_with = "null_default")]
    pub results: Vec<BatchRow>,
    /// Where the combined files are, once the batch is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloads: Option<BatchDownloads>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The outcome of one file of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct BatchRow {
    /// The name under which the document was uploaded.
    #[serde(default)]
    pub filename: Option<String>,
    /// How the file ended.
    pub status: BatchRowStatus,
    /// The supplier's name.
    #[serde(default)]
    pub vendor: Option<String>,
    /// The supplier's number of the document.
    #[serde(default)]
    pub invoice_number: Option<String>,
    /// The gross amount, in `currency`.
    #[serde(default, with = "ExactNumber")]
    pub total: Option<Decimal>,
    /// The currency, ISO 4217.
    #[serde(default)]
    pub currency: Option<String>,
    /// How sure the extraction is.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Why the file could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorDetail>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Paths of a batch's combined files, against the origin of the API (contract D67).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct BatchDownloads {
    /// The xlsx file.
    #[serde(default)]
    pub excel: Option<String>,
    /// The csv file.
    #[serde(default)]
    pub csv: Option<String>,
    /// The QuickBooks Online bills file.
    #[serde(default)]
    pub qb: Option<String>,
    /// The Zoho Books bills file.
    #[serde(default)]
    pub zoho: Option<String>,
    /// Further formats.
    #[serde(flatten)]
    pub extra: Extra,
}
