//! `/batches`: several invoices in one upload, and their combined downloads.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use ipp_export::LeftOut;
use ipp_sdk::model::{BatchAccepted, BatchStatus, Extra};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::auth::{Caller, Owner};
use super::form::{self, BatchForm};
use super::invoices::until;
use super::observe::{RestsOn, Seen};
use super::query::NoParameters;
use super::reply::{CSV, XLSX, attachment};
use super::{App, Error};
use crate::decisions::D;
use crate::service::{
    self, AcceptedBatch, BatchBody, BatchFormat, BatchSubmission, Combined, Service, is_processing,
};
use crate::store::{Batch, BatchState};

/// How many documents a file of bills does not hold.
const LEFT_OUT: HeaderName = HeaderName::from_static("x-ipp-left-out");
/// Each of them, with the reason.
const LEFT_OUT_FILE: HeaderName = HeaderName::from_static("x-ipp-left-out-file");
/// How much of a file name stands there, in characters: headers must stay short.
const NAME_IN_HEADER: usize = 64;

pub(super) async fn create(
    State(app): State<App>,
    Caller { identity, scenario }: Caller,
    seen: Seen,
    _: NoParameters,
    request: Request,
) -> Result<Response, Error> {
    let kept = form::most_kept(&request, app.service.settings.max_file_bytes);
    let memory = app.uploads.take(kept).await;
    let BatchForm {
        files,
        count,
        options,
        rests_on,
    } = form::read_batch(request, &app, &seen).await?;
    drop(memory);
    let submission = BatchSubmission {
        files,
        count,
        options,
        scenario,
    };
    let submit = move |service: &Service| service.submit_batch(&identity, submission);
    let batch = app.run(submit).await?;
    rests_on.into_iter().for_each(|id| seen.rests_on(id));
    let rests_on = accepted_in_spite(&batch).map(Extension);
    let body = BatchAccepted {
        success: true,
        batch_id: batch.batch_id,
        status: BatchStatus::Processing,
        file_count: u32::try_from(count).ok(),
        message: Some(accepted(count)),
        extra: Extra::new(),
    };
    Ok((StatusCode::ACCEPTED, rests_on, Json(body)).into_response())
}

/// The decision that a batch rests on of which some files have failed already.
fn accepted_in_spite(batch: &AcceptedBatch) -> Option<RestsOn> {
    match (batch.has_bad, batch.has_unpaid) {
        (false, false) => None,
        (true, false) => Some(RestsOn(&[D(43)])),
        (false, true) => Some(RestsOn(&[D(46)])),
        (true, true) => Some(RestsOn(&[D(43), D(46)])),
    }
}

/// The words of the reference, braces included.
fn accepted(count: usize) -> String {
    format!("Batch of {count} invoice(s) queued. Poll GET /api/v1/batches/{{batch_id}} for status.")
}

pub(super) async fn show(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(batch_id) = path.map_err(|_| service::Error::BatchNotFound)?;
    let account = identity.account;
    let id = batch_id.clone();
    let poll = move |service: &Service| service.poll_batch(account, &id);
    let (mut batch, about_to_end) = app.run(poll).await?;
    if !about_to_end.is_empty() {
        let find = move |service: &Service| service.batch(account, &batch_id);
        let have_ended = |batch: &Batch| {
            let mut files = batch.files.iter();
            !files.any(|job| is_processing(job) && about_to_end.contains(&job.job_id))
        };
        batch = until(&app, find, have_ended).await?;
    }
    let rests_on = decision(&batch).map(Extension);
    Ok((rests_on, Json(BatchBody::from(&batch))).into_response())
}

pub(super) async fn download(
    State(app): State<App>,
    Owner(identity): Owner,
    _: NoParameters,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Error> {
    let Path((batch_id, format)) = path.map_err(|_| service::Error::BatchNotFound)?;
    let (format, content_type) = match format.as_str() {
        "excel" => (BatchFormat::Excel, XLSX),
        "csv" => (BatchFormat::Csv, CSV),
        "qb" => (BatchFormat::QuickBooks, CSV),
        "zoho" => (BatchFormat::Zoho, CSV),
        _ => return Err(service::Error::batch_format().into()),
    };
    let account = identity.account;
    let make = move |service: &Service| service.download_batch(account, &batch_id, format);
    let Combined { file, left_out } = app.run(make).await?;
    let is_of_bills = matches!(format, BatchFormat::QuickBooks | BatchFormat::Zoho);
    let report = is_of_bills.then(|| report(&left_out));
    let decided = Extension(RestsOn(&[D(49)]));
    Ok((decided, report, attachment(file, content_type)).into_response())
}

/// Tells what a file of bills does not hold: the file itself has no place for it, and whoever does not learn of it
/// pays too little.
fn report(left_out: &[LeftOut]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(LEFT_OUT, left_out.len().into());
    for LeftOut {
        filename, reason, ..
    } in left_out
    {
        let name: String = filename.chars().take(NAME_IN_HEADER).collect();
        let name = utf8_percent_encode(&name, PRINTED_AS_IT_IS);
        if let Ok(value) = HeaderValue::try_from(format!("{name}; {reason}")) {
            headers.append(LEFT_OUT_FILE, value);
        }
    }
    headers
}

/// All but what is common in file names is percent-encoded.
const PRINTED_AS_IT_IS: &percent_encoding::AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The decision that the form of a batch rests on; the reference shows one whose files were all read.
fn decision(batch: &Batch) -> Option<RestsOn> {
    match (batch.state, batch.tally()) {
        (BatchState::Processing, _) | (BatchState::Done, (_, 0)) => None,
        (BatchState::Done, (1.., _)) => Some(RestsOn(&[D(44)])),
        (BatchState::Failed, _) | (BatchState::Done, (0, _)) => Some(RestsOn(&[D(45)])),
    }
}
