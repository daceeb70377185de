//! Jobs, batches and events as the API prints them, in answers and in webhooks alike.
//!
//! Not the types of [`ipp_sdk::model`]: a result is passed on as it was stored, and a failed job shows the nulls
//! that a processing one leaves out.

use std::fmt;

use ipp_sdk::model::{
    BatchDownloads, BatchRowStatus, BatchStatus, ErrorDetail, EventType, Extra, JobDownloads,
    JobId, JobStatus,
};
use jiff::Timestamp;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::paths::BASE_PATH;
use crate::status;
use crate::store::{Batch, BatchState, Failure, Job, State};

/// RFC 3339 in UTC with milliseconds (contract §1).
pub(crate) fn timestamp(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// A job as `GET` shows it.
#[derive(Serialize)]
pub(crate) struct JobBody<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    success: bool,
    job_id: &'a JobId,
    status: JobStatus,
    filename: &'a str,
    created_at: String,
    completed_at: Option<String>,
    credits_charged: u32,
    #[serde(flatten)]
    end: Option<JobEnd<'a>>,
}

/// What a job has once it has ended.
#[derive(Serialize)]
struct JobEnd<'a> {
    result: Option<ResultBody<'a>>,
    downloads: Option<JobDownloads>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorDetail>,
}

/// A result as it was stored, or some of its fields.
#[derive(Serialize)]
#[serde(untagged)]
enum ResultBody<'a> {
    Stored(&'a RawValue),
    Fields(Fields<'a>),
}

impl<'a> ResultBody<'a> {
    /// A result, with `field_locations` only where they were asked for: an export may have needed them too.
    fn of(stored: &'a RawValue, with_locations: bool) -> Self {
        if !with_locations && let Ok(Fields(mut fields)) = serde_json::from_str(stored.get()) {
            fields.retain(|(name, _)| *name != "field_locations");
            return Self::Fields(Fields(fields));
        }
        Self::Stored(stored)
    }
}

impl<'a> From<&'a Job> for JobBody<'a> {
    fn from(job: &'a Job) -> Self {
        let result = match &job.state {
            State::Completed(result) => Some(result.as_ref()),
            State::Processing | State::Failed(_) => None,
        };
        Self {
            success: true,
            job_id: &job.job_id,
            status: job_status(job),
            filename: &job.filename,
            created_at: timestamp(job.created_at),
            completed_at: job.completed_at.map(timestamp),
            credits_charged: job.credits_charged,
            end: (!matches!(job.state, State::Processing)).then(|| JobEnd {
                result: result.map(|result| ResultBody::of(result, job.bounding_boxes)),
                downloads: (result.is_some() && job.has_files).then(|| job_downloads(&job.job_id)),
                error: failure(job).map(error_detail),
            }),
        }
    }
}

pub(crate) fn is_processing(job: &Job) -> bool {
    matches!(job.state, State::Processing)
}

pub(crate) fn job_status(job: &Job) -> JobStatus {
    match job.state {
        State::Processing => JobStatus::Processing,
        State::Completed(_) => JobStatus::Completed,
        State::Failed(_) => JobStatus::Failed,
    }
}

fn failure(job: &Job) -> Option<&Failure> {
    match &job.state {
        State::Failed(failure) => Some(failure),
        State::Processing | State::Completed(_) => None,
    }
}

/// With the status that a request has which is refused for the same reason.
pub(super) fn error_detail(failure: &Failure) -> ErrorDetail {
    ErrorDetail {
        code: failure.code.clone(),
        message: Some(failure.message.clone()),
        http_status: Some(status::of(&failure.code).as_u16()),
        extra: Extra::new(),
    }
}

pub(crate) fn job_downloads(job_id: &JobId) -> JobDownloads {
    let path = |format| Some(format!("{BASE_PATH}/invoices/{job_id}/download/{format}"));
    JobDownloads {
        excel: path("excel"),
        csv: path("csv"),
        extra: Extra::new(),
    }
}

/// A batch as `GET` shows it.
#[derive(Serialize)]
pub(crate) struct BatchBody<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    success: bool,
    batch_id: &'a str,
    status: BatchStatus,
    file_count: usize,
    successful: usize,
    failed: usize,
    created_at: String,
    completed_at: Option<String>,
    #[serde(flatten)]
    end: Option<BatchEnd<'a>>,
}

/// What a batch has once it has ended.
#[derive(Serialize)]
struct BatchEnd<'a> {
    results: Vec<BatchRow<'a>>,
    downloads: Option<BatchDownloads>,
}

/// The outcome of one file.
#[derive(Serialize)]
struct BatchRow<'a> {
    filename: &'a str,
    status: BatchRowStatus,
    #[serde(flatten)]
    read: RowValues<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorDetail>,
}

/// The values of a result that a batch shows of each file, as they were stored.
#[derive(Default, Serialize, Deserialize)]
struct RowValues<'a> {
    #[serde(borrow)]
    vendor: Option<&'a RawValue>,
    invoice_number: Option<&'a RawValue>,
    total: Option<&'a RawValue>,
    currency: Option<&'a RawValue>,
    confidence: Option<&'a RawValue>,
}

impl<'a> From<&'a Batch> for BatchBody<'a> {
    fn from(batch: &'a Batch) -> Self {
        let (successful, failed) = batch.tally();
        let end = || BatchEnd {
            results: batch.files.iter().map(batch_row).collect(),
            downloads: (batch.state == BatchState::Done)
                .then(|| batch_downloads(batch.batch_id.as_str())),
        };
        Self {
            success: true,
            batch_id: batch.batch_id.as_str(),
            status: match batch.state {
                BatchState::Processing => BatchStatus::Processing,
                BatchState::Done => BatchStatus::Done,
                BatchState::Failed => BatchStatus::Failed,
            },
            file_count: batch.files.len(),
            successful,
            failed,
            created_at: timestamp(batch.created_at),
            completed_at: batch.completed_at.map(timestamp),
            end: (batch.state != BatchState::Processing).then(end),
        }
    }
}

impl BatchBody<'_> {
    /// As an event carries it.
    pub(super) fn into_event(self) -> Self {
        Self {
            success: false,
            ..self
        }
    }
}

fn batch_row(job: &Job) -> BatchRow<'_> {
    let read = match &job.state {
        State::Completed(result) => serde_json::from_str(result.get()).unwrap_or_default(),
        State::Processing | State::Failed(_) => RowValues::default(),
    };
    let failure = failure(job);
    BatchRow {
        filename: &job.filename,
        status: if failure.is_some() {
            BatchRowStatus::Failed
        } else {
            BatchRowStatus::Success
        },
        read,
        error: failure.map(error_detail),
    }
}

/// As the reference prints them: without the base path (contract D67).
fn batch_downloads(batch_id: &str) -> BatchDownloads {
    let path = |format| Some(format!("/download/{batch_id}/{format}"));
    BatchDownloads {
        excel: path("excel"),
        csv: path("csv"),
        qb: path("qb"),
        zoho: path("zoho"),
        extra: Extra::new(),
    }
}

impl JobBody<'_> {
    /// As an event carries it: without `success` and `field_locations` (contract D57).
    pub(super) fn into_event(mut self) -> Self {
        self.success = false;
        if let Some(JobEnd {
            result: Some(result),
            ..
        }) = &mut self.end
            && let ResultBody::Stored(stored) = *result
        {
            *result = ResultBody::of(stored, false);
        }
        self
    }
}

/// The fields of a result, each as it was stored, in the same order.
struct Fields<'a>(Vec<(&'a str, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Vec<(&'de str, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a result")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(Entries).map(Self)
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// The body of a delivery (contract D57).
pub(super) fn event(
    event_id: &str,
    event: &EventType,
    at: Timestamp,
    data: &impl Serialize,
) -> String {
    #[derive(Serialize)]
    struct Event<'a, T> {
        id: &'a str,
        event: &'a EventType,
        r#type: &'a EventType,
        timestamp: String,
        data: &'a T,
    }
    let body = Event {
        id: event_id,
        event,
        r#type: event,
        timestamp: timestamp(at),
        data,
    };
    // Strings, numbers and stored JSON: writing them to memory cannot fail.
    serde_json::to_string(&body).unwrap_or_default()
}
