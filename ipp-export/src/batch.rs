//! What became of the files of a batch.

use ipp_sdk::model::{ErrorDetail, JobId};
use jiff::Timestamp;

use crate::Record;
use crate::cell::Cell;
use crate::table::{Column, Table};

/// What became of one file of a batch.
#[derive(Debug, Clone, PartialEq)]
pub enum FileOutcome {
    /// It was read.
    Read(Box<Record>),
    /// It could not be read.
    Failed(Failure),
}

/// A file that could not be read.
///
/// What is `None` becomes an empty cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// The name under which the document was uploaded.
    pub filename: String,
    /// Why it could not be read.
    pub error: ErrorDetail,
    /// The job.
    pub job_id: Option<JobId>,
    /// How many pages the document has.
    pub pages: Option<u32>,
    /// The SHA-256 of the document in hex.
    pub file_sha256: Option<String>,
    /// When the upload was accepted.
    pub created_at: Option<Timestamp>,
    /// When the job failed.
    pub completed_at: Option<Timestamp>,
}

impl Failure {
    /// A failure of which nothing is known but the document and the error.
    #[must_use]
    pub fn new(filename: impl Into<String>, error: ErrorDetail) -> Self {
        Self {
            filename: filename.into(),
            error,
            job_id: None,
            pages: None,
            file_sha256: None,
            created_at: None,
            completed_at: None,
        }
    }
}

impl FileOutcome {
    /// The invoice, if the file was read.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        match self {
            Self::Read(record) => Some(record),
            Self::Failed(_) => None,
        }
    }

    /// The invoice, if the file was read: for [`csv`](crate::csv()), [`quickbooks`](crate::quickbooks()) and
    /// [`zoho`](crate::zoho()), which take records.
    #[must_use]
    pub fn into_record(self) -> Option<Record> {
        match self {
            Self::Read(record) => Some(*record),
            Self::Failed(_) => None,
        }
    }
}

impl From<Record> for FileOutcome {
    fn from(record: Record) -> Self {
        Self::Read(Box::new(record))
    }
}

impl From<Failure> for FileOutcome {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// A row of the sheet Files: what is known of a file, read or not.
struct File<'a> {
    filename: &'a str,
    error: Option<&'a ErrorDetail>,
    job_id: &'a Option<JobId>,
    pages: Option<u32>,
    file_sha256: &'a Option<String>,
    created_at: Option<Timestamp>,
    completed_at: Option<Timestamp>,
    credits_charged: Option<u32>,
}

impl<'a> From<&'a FileOutcome> for File<'a> {
    fn from(file: &'a FileOutcome) -> Self {
        match file {
            FileOutcome::Read(record) => Self {
                filename: &record.filename,
                error: None,
                job_id: &record.job_id,
                pages: record.pages,
                file_sha256: &record.file_sha256,
                created_at: record.created_at,
                completed_at: record.completed_at,
                credits_charged: record.credits_charged,
            },
            FileOutcome::Failed(failure) => Self {
                filename: &failure.filename,
                error: Some(&failure.error),
                job_id: &failure.job_id,
                pages: failure.pages,
                file_sha256: &failure.file_sha256,
                created_at: failure.created_at,
                completed_at: failure.completed_at,
                // A failure is never charged (contract D30).
                credits_charged: Some(0),
            },
        }
    }
}

/// The table of the files of a batch, in the order of the upload.
pub(crate) fn table(files: &[FileOutcome]) -> Table<'_> {
    Table::new("Files", &columns(), files.iter().map(File::from))
}

fn columns<'a>() -> [Column<'a, File<'a>>; 10] {
    [
        Column::new("filename", |f: &File<'a>| f.filename.into()),
        Column::new("status", |f| f.error.map_or("success", |_| "failed").into()),
        Column::new("error_code", |f| {
            f.error.map_or(Cell::Empty, |e| e.code.as_str().into())
        }),
        Column::new("error_message", |f| {
            f.error.map_or(Cell::Empty, |e| Cell::text(&e.message))
        }),
        Column::new("pages", |f| Cell::number(f.pages)),
        Column::new("job_id", |f| Cell::text(f.job_id)),
        Column::new("file_sha256", |f| Cell::text(f.file_sha256)),
        Column::new("created_at", |f| Cell::time(f.created_at)),
        Column::new("completed_at", |f| Cell::time(f.completed_at)),
        Column::new("credits_charged", |f| Cell::number(f.credits_charged)),
    ]
}
