//! `/invoices`: uploads, jobs and their downloads.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use ipp_sdk::model::{Extra, JobAccepted, JobId, JobStatus};

use super::auth::Caller;
use super::form::{self, InvoiceForm};
use super::observe::{RestsOn, Seen};
use super::query::NoParameters;
use super::{App, Error};
use crate::decisions::{D, alternative};
use crate::service::{
    self, Format, JobBody, NamedFile, Service, Submission, Submitted, is_processing,
};
use crate::store::{AccountId, Job, State as JobState};

const REPLAY: HeaderName = HeaderName::from_static("x-ipp-idempotent-replay");
/// The words of the reference, braces included.
const ACCEPTED: &str = "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and \
                        retrieve results.";

pub(super) async fn create(
    State(app): State<App>,
    Caller { identity, scenario }: Caller,
    seen: Seen,
    _: NoParameters,
    request: Request,
) -> Result<Response, Error> {
    let kept = form::most_kept(&request, app.service.settings.max_file_bytes);
    let memory = app.uploads.take(kept).await;
    let InvoiceForm {
        file,
        options,
        external_id,
        answers_json,
    } = form::read_invoice(request, &app, &seen).await?;
    let mislabelled = file.as_ref().is_ok_and(service::is_mislabelled);
    let submission = Submission {
        file,
        options,
        external_id,
        scenario,
    };
    let caller = Arc::clone(&identity);
    let submit = move |service: &Service| {
        let _memory = memory;
        service.submit(&caller, submission)
    };
    let job_id = match app.run(submit).await? {
        Submitted::Replayed { job, is_repeated } => {
            if !is_repeated {
                seen.rests_on(D(26));
            }
            return Ok(replayed(&job));
        }
        Submitted::Accepted(job_id) => job_id,
    };
    if mislabelled {
        seen.rests_on(D(18));
    }
    if answers_json || app.service.settings.is_sync() {
        let job = ended(&app, identity.account, job_id.as_str()).await?;
        return done(&app, &job);
    }
    Ok(accepted(job_id))
}

pub(super) async fn show(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(job_id) = path.map_err(|_| service::Error::JobNotFound)?;
    let account = identity.account;
    let find = move |service: &Service| {
        let is_about_to_end = service.poll(account, &job_id)?;
        Ok((service.job(account, &job_id)?, is_about_to_end))
    };
    let (mut job, is_about_to_end) = app.run(find).await?;
    if is_about_to_end {
        job = ended(&app, account, job.job_id.as_str()).await?;
    }
    let rests_on = decision(&job.state).map(Extension);
    Ok((rests_on, Json(JobBody::from(&job))).into_response())
}

pub(super) async fn download(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Error> {
    let Path((job_id, format)) = path.map_err(|_| service::Error::JobNotFound)?;
    let (format, content_type) = match format.as_str() {
        "excel" => (Format::Excel, XLSX),
        "csv" => (Format::Csv, CSV),
        _ => {
            let message = "The format of a download is `excel` or `csv`.";
            return Err(service::Error::invalid(36, message).into());
        }
    };
    let file = app
        .run(move |service| service.download(identity.account, &job_id, format))
        .await?;
    Ok((Extension(RestsOn(&[D(37)])), attachment(file, content_type)).into_response())
}

/// Waits for the end of a job.
async fn ended(app: &App, account: AccountId, job_id: &str) -> Result<Job, Error> {
    let job_id = job_id.to_owned();
    let find = move |service: &Service| service.job(account, &job_id);
    until(app, find, |job| !is_processing(job)).await
}

/// Looks again with each end of a job until what is found is as it should be.
pub(super) async fn until<T: Send + 'static>(
    app: &App,
    find: impl Fn(&Service) -> service::Result<T> + Clone + Send + 'static,
    is_as_it_should_be: impl Fn(&T) -> bool,
) -> Result<T, Error> {
    let mut ends = app.service.ends.subscribe();
    loop {
        ends.mark_unchanged();
        let found = app.run(find.clone()).await?;
        if is_as_it_should_be(&found) {
            return Ok(found);
        }
        service::next_end(&mut ends).await;
    }
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

/// The answer to who waited for the job (contract D13, D14).
fn done(app: &App, job: &Job) -> Result<Response, Error> {
    if let JobState::Failed(failure) = &job.state {
        return Err(service::Error::ExtractionFailed(failure.message.clone()).into());
    }
    let status = if app.service.choices.has(&alternative::CREATED) {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    let rests_on = Extension(RestsOn(&[D(13)]));
    Ok((status, rests_on, Json(JobBody::from(job))).into_response())
}

/// The existing job in the form of `GET` (contract D24).
fn replayed(job: &Job) -> Response {
    let (status, rests_on) = match job.state {
        JobState::Processing => (StatusCode::ACCEPTED, RestsOn(&[D(24)])),
        JobState::Completed(_) => (StatusCode::OK, RestsOn(&[D(24)])),
        JobState::Failed(_) => (StatusCode::OK, RestsOn(&[D(24), D(27)])),
    };
    let rests_on = Extension(rests_on);
    (status, [(REPLAY, "1")], rests_on, Json(JobBody::from(job))).into_response()
}

pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(super) const CSV: &str = "text/csv; charset=utf-8";

/// A file to be saved.
pub(super) fn attachment(file: NamedFile, content_type: &'static str) -> Response {
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    let headers = [
        (CONTENT_TYPE, content_type.to_owned()),
        (CONTENT_DISPOSITION, disposition),
    ];
    (headers, file.bytes).into_response()
}

/// The decision that the form of a job rests on; the reference shows a completed one only.
fn decision(state: &JobState) -> Option<RestsOn> {
    match state {
        JobState::Processing => Some(RestsOn(&[D(33), D(68)])),
        JobState::Completed(_) => None,
        JobState::Failed(_) => Some(RestsOn(&[D(34)])),
    }
}
