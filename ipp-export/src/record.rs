//! What a file is made of.

use ipp_sdk::model::{ExternalId, Invoice, JobId};
use jiff::Timestamp;

/// One invoice with the job that it came from.
///
/// What is `None` becomes an empty cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// The name under which the document was uploaded.
    pub filename: String,
    /// What was read from it.
    pub invoice: Invoice,
    /// The job.
    pub job_id: Option<JobId>,
    /// The caller's own name for the upload.
    pub external_id: Option<ExternalId>,
    /// How many pages the document has.
    pub pages: Option<u32>,
    /// The SHA-256 of the document in hex.
    pub file_sha256: Option<String>,
    /// When the upload was accepted.
    pub created_at: Option<Timestamp>,
    /// When the job completed.
    pub completed_at: Option<Timestamp>,
    /// What the job cost.
    pub credits_charged: Option<u32>,
}

impl Record {
    /// A record of which nothing is known but the document and its invoice.
    #[must_use]
    pub fn new(filename: impl Into<String>, invoice: Invoice) -> Self {
        Self {
            filename: filename.into(),
            invoice,
            ..Self::default()
        }
    }
}
