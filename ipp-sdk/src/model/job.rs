//! Jobs: one uploaded document each.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{
    Confidence, ErrorDetail, Extra, Invoice, JobId, JobStatus, UtcTimestamp, null_default, number,
};

/// The answer to an upload: the job was accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct JobAccepted {
    /// Always `true`.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// The job to ask for.
    pub job_id: JobId,
    /// Where the job stands, `processing` as a rule.
    pub status: JobStatus,
    /// What to do next, in words.
    #[serde(default)]
    pub message: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A job as `GET /invoices/{job_id}` shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Job {
    /// Always `true`, also for a failed job: the request succeeded.
    #[serde(default, deserialize_with = "null_default")]
    pub success: bool,
    /// The job's identifier.
    pub job_id: JobId,
    /// Where the job stands.
    pub status: JobStatus,
    /// The name under which the document was uploaded.
    #[serde(default)]
    pub filename: Option<String>,
    /// When the upload was accepted.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// When the job completed or failed.
    #[serde(default, with = "UtcTimestamp")]
    pub completed_at: Option<Timestamp>,
    /// Credits charged: 1 for a completed job, else 0.
    #[serde(default, deserialize_with = "number::count")]
    pub credits_charged: Option<u32>,
    /// The invoice, once the job is completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<Invoice>>,
    /// Where the generated files are, once the job is completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloads: Option<JobDownloads>,
    /// Why the job failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorDetail>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Job {
    /// All that is known of a job of which nothing but the id is.
    #[cfg(feature = "client")]
    pub(crate) fn accepted(job_id: JobId) -> Self {
        Self {
            success: true,
            job_id,
            status: JobStatus::Processing,
            filename: None,
            created_at: None,
            completed_at: None,
            credits_charged: None,
            result: None,
            downloads: None,
            error: None,
            extra: Extra::default(),
        }
    }
}

/// Paths of a job's generated files, against the origin of the API (contract D67).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct JobDownloads {
    /// The xlsx file.
    #[serde(default)]
    pub excel: Option<String>,
    /// The csv file.
    #[serde(default)]
    pub csv: Option<String>,
    /// Further formats.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A row of `GET /jobs`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct JobSummary {
    /// The job's identifier.
    pub job_id: JobId,
    /// Where the job stands.
    pub status: JobStatus,
    /// The name under which the document was uploaded.
    #[serde(default)]
    pub filename: Option<String>,
    /// How sure the extraction is, once the job is completed.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Credits charged: 1 for a completed job, else 0.
    #[serde(default, deserialize_with = "number::count")]
    pub credits_charged: Option<u32>,
    /// When the upload was accepted.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// When the job completed or failed.
    #[serde(default, with = "UtcTimestamp")]
    pub completed_at: Option<Timestamp>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A page of `GET /jobs`, newest job first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct JobPage {
    /// The jobs of this page.
    pub jobs: Vec<JobSummary>,
    /// How many jobs a page holds at most.
    #[serde(default, deserialize_with = "number::count")]
    pub limit: Option<u32>,
    /// How many newer jobs were passed over.
    #[serde(default, deserialize_with = "number::count")]
    pub offset: Option<u64>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
