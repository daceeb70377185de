//! `POST /invoices`, `GET /invoices/{job_id}`, `GET /invoices/{job_id}/download/{format}`.

use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::{ErrorDetail, Extra, JobAccepted, JobDownloads, JobId, JobStatus};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;

use super::auth::Caller;
use super::{ASSUMPTION, App, BASE_PATH, Error, error, form};
use crate::service::{self, Format, NamedFile, Service, Submitted};
use crate::store::{Job, State as JobState};

const REPLAY: HeaderName = HeaderName::from_static("x-ipp-idempotent-replay");
/// The words of the reference, braces included.
const ACCEPTED: &str = "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and \
                        retrieve results.";

pub(super) async fn create(
    State(app): State<App>,
    Caller(account): Caller,
    request: Request,
) -> Result<Response, Error> {
    let limit = app.service.max_file_bytes;
    let memory = app.uploads.take(form::most_kept(&request, limit)).await;
    let submission = form::read(request, limit).await?;
    let submit = move |service: &Service| {
        let _memory = memory;
        service.submit(account, submission)
    };
    let submitted = app.run(submit).await?;
    Ok(match submitted {
        Submitted::Accepted(job_id) => accepted(job_id),
        Submitted::Replayed(job) => replayed(*job),
    })
}

pub(super) async fn show(
    State(app): State<App>,
    Caller(account): Caller,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(job_id) = path.map_err(|_| service::Error::JobNotFound)?;
    let job = app
        .run(move |service| service.job(account, &job_id))
        .await?;
    let decision = decision(&job.state).map(|d| [(ASSUMPTION, d)]);
    Ok((decision, Json(JobBody::from(job))).into_response())
}

pub(super) async fn download(
    State(app): State<App>,
    Caller(account): Caller,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Error> {
    let Path((job_id, format)) = path.map_err(|_| service::Error::JobNotFound)?;
    let (format, content_type) = match format.as_str() {
        "excel" => (
            Format::Excel,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        "csv" => (Format::Csv, "text/csv; charset=utf-8"),
        _ => return Err(unknown_format().into()),
    };
    let file = app
        .run(move |service| service.download(account, &job_id, format))
        .await?;
    Ok(attachment(file, content_type))
}

fn accepted(job_id: JobId) -> Response {
    let body = JobAccepted {
        success: true,
        job_id,
        status: JobStatus::Processing,
        message: Some(ACCEPTED.to_owned()),
        extra: Extra::new(),
    };
    (StatusCode::ACCEPTED, Json(body)).into_response()
}

/// The existing job in the form of `GET` (contract D24).
fn replayed(job: Job) -> Response {
    let status = match job.state {
        JobState::Processing => StatusCode::ACCEPTED,
        JobState::Completed(_) | JobState::Failed(_) => StatusCode::OK,
    };
    let headers = [(REPLAY, "1"), (ASSUMPTION, "D24")];
    (status, headers, Json(JobBody::from(job))).into_response()
}

fn attachment(file: NamedFile, content_type: &'static str) -> Response {
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    let headers = [
        (CONTENT_TYPE, content_type.to_owned()),
        (CONTENT_DISPOSITION, disposition),
        (ASSUMPTION, "D37".to_owned()),
    ];
    (headers, file.bytes).into_response()
}

fn unknown_format() -> service::Error {
    service::Error::InvalidRequest {
        message: "The format of a download is `excel` or `csv`.".to_owned(),
        decision: "D36",
    }
}

/// The decision that the form of a job rests on; the reference shows a completed one only.
fn decision(state: &JobState) -> Option<&'static str> {
    match state {
        JobState::Processing => Some("D33"),
        JobState::Completed(_) => None,
        JobState::Failed(_) => Some("D34"),
    }
}

/// A job as the API prints it.
///
/// Not [`ipp_sdk::model::Job`]: the result is passed on as it was stored, and a failed job shows the nulls that
/// a processing one leaves out.
#[derive(Serialize)]
struct JobBody {
    success: bool,
    job_id: JobId,
    status: JobStatus,
    filename: String,
    created_at: String,
    completed_at: Option<String>,
    credits_charged: u32,
    #[serde(flatten)]
    end: Option<JobEnd>,
}

/// What a job has once it has ended.
#[derive(Serialize)]
struct JobEnd {
    result: Option<Box<RawValue>>,
    downloads: Option<JobDownloads>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorDetail>,
}

impl From<Job> for JobBody {
    fn from(job: Job) -> Self {
        let (status, end) = match job.state {
            JobState::Processing => (JobStatus::Processing, None),
            JobState::Completed(result) => {
                let end = JobEnd {
                    result: Some(result),
                    downloads: Some(downloads(&job.job_id)),
                    error: None,
                };
                (JobStatus::Completed, Some(end))
            }
            JobState::Failed(failure) => {
                let end = JobEnd {
                    result: None,
                    downloads: None,
                    error: Some(error::failure(failure)),
                };
                (JobStatus::Failed, Some(end))
            }
        };
        Self {
            success: true,
            job_id: job.job_id,
            status,
            filename: job.filename,
            created_at: timestamp(job.created_at),
            completed_at: job.completed_at.map(timestamp),
            credits_charged: job.credits_charged,
            end,
        }
    }
}

fn downloads(job_id: &JobId) -> JobDownloads {
    let path = |format| Some(format!("{BASE_PATH}/invoices/{job_id}/download/{format}"));
    JobDownloads {
        excel: path("excel"),
        csv: path("csv"),
        extra: Extra::new(),
    }
}

/// RFC 3339 in UTC with milliseconds (contract §1).
fn timestamp(at: Timestamp) -> String {
    format!("{at:.3}")
}
