//! `/_mock/jobs`: look at jobs, end them, decide on their results; and results for documents still to come.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use ipp_sdk::model::{ErrorCode, ExportMode, Invoice, JobId, JobStatus};
use serde::{Deserialize, Serialize};

use super::extract::{Body, Path};
use super::{Control, Error, Panel, Result, json, json_of};
use crate::service::{self, FixedEnd, Fixture};
use crate::store::{Failure, JobRow, Outcome};

/// How many jobs are listed.
const LISTED: u32 = 100;

#[derive(Serialize)]
pub(super) struct Jobs {
    jobs: Vec<JobRow>,
}

/// Why a job is to fail.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fail {
    #[serde(default = "extraction_failed")]
    code: ErrorCode,
    #[serde(default = "no_reason")]
    message: String,
}

fn extraction_failed() -> ErrorCode {
    ErrorCode::ExtractionFailed
}

fn no_reason() -> String {
    "Document could not be parsed: the control plane said so".to_owned()
}

/// A result decided on beforehand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewFixture {
    filename: Option<String>,
    sha256: Option<String>,
    result: Option<Box<Invoice>>,
    fail: Option<Fail>,
}

impl Control {
    fn job(&self, job_id: &str) -> Result<JobRow> {
        let job = self.service.store.any_job(job_id)?;
        job.ok_or_else(|| Error::unknown(format!("There is no job `{job_id}`.")))
    }

    /// Ends a job as its document reads. One that has completed is left as it is.
    pub(crate) async fn finish_job(self: &Arc<Self>, job_id: &str) -> Result<()> {
        let id = job_id.to_owned();
        let check = move |control: &Self| {
            if control.job(&id)?.status == JobStatus::Failed {
                let message = format!("The job `{id}` failed; it cannot be finished.");
                return Err(Error::invalid(message));
            }
            Ok(())
        };
        self.run(check).await?;
        self.end_job(job_id, None).await
    }

    /// Ends a job: as its document was read, or will have been in a moment, or with an outcome given here. The job
    /// must not have ended yet.
    pub(crate) async fn end_job(
        self: &Arc<Self>,
        job_id: &str,
        outcome: Option<Outcome>,
    ) -> Result<()> {
        let mut ends = self.service.ends.subscribe();
        loop {
            ends.mark_unchanged();
            let (id, outcome) = (JobId::from(job_id), outcome.clone());
            let has_ended = self.run(move |control| control.try_end(&id, outcome.as_ref()));
            if has_ended.await? {
                return Ok(());
            }
            // Its document is being read.
            service::next_end(&mut ends).await;
        }
    }

    fn try_end(&self, job_id: &JobId, outcome: Option<&Outcome>) -> Result<bool> {
        let is_processing = self.job(job_id.as_str())?.status == JobStatus::Processing;
        let released = self.service.store.release(job_id)?;
        if let Some(outcome) = outcome {
            if !is_processing {
                let message = format!("The job `{job_id}` has ended already.");
                return Err(Error::invalid(message));
            }
            return Ok(self
                .service
                .finish(job_id, outcome, self.service.clock.now())?);
        }
        match released {
            Some(released) => {
                self.service.finish_released(&released)?;
                Ok(released.outcome.is_some())
            }
            None => Ok(!is_processing),
        }
    }

    /// Gives a job a result, whether it has ended or not.
    pub(crate) async fn set_result(self: &Arc<Self>, job_id: &str, invoice: Invoice) -> Result<()> {
        let outcome = FixedEnd::Completed(Box::new(invoice)).outcome(&ExportMode::Full);
        let (id, new) = (JobId::from(job_id), outcome.clone());
        let replace = move |control: &Self| {
            let status = control.job(id.as_str())?.status;
            if status == JobStatus::Failed {
                return Err(Error::invalid(format!(
                    "The job `{id}` failed; it cannot get a result."
                )));
            }
            Ok(control.service.store.replace_result(&id, &new)?)
        };
        if self.run(replace).await? {
            return Ok(());
        }
        self.end_job(job_id, Some(outcome)).await
    }
}

pub(super) async fn list(State(panel): State<Panel>) -> Result<Json<Jobs>> {
    let jobs = panel
        .control
        .run(|control| Ok(control.service.store.all_jobs(LISTED)?))
        .await?;
    Ok(Json(Jobs { jobs }))
}

pub(super) async fn show(
    State(panel): State<Panel>,
    Path(job_id): Path<String>,
) -> Result<Json<JobRow>> {
    panel
        .control
        .run(move |control| control.job(&job_id))
        .await
        .map(Json)
}

pub(super) async fn finish(
    State(panel): State<Panel>,
    Path(job_id): Path<String>,
) -> Result<Json<JobRow>> {
    panel.control.finish_job(&job_id).await?;
    show(State(panel), Path(job_id)).await
}

pub(super) async fn fail(
    State(panel): State<Panel>,
    Path(job_id): Path<String>,
    Body(body): Body,
) -> Result<Json<JobRow>> {
    let Fail { code, message } = json(&body)?;
    let outcome = Outcome::Failed(Failure { code, message });
    panel.control.end_job(&job_id, Some(outcome)).await?;
    show(State(panel), Path(job_id)).await
}

pub(super) async fn set_result(
    State(panel): State<Panel>,
    Path(job_id): Path<String>,
    Body(body): Body,
) -> Result<Json<JobRow>> {
    let invoice = json_of("invoice", &body)?;
    panel.control.set_result(&job_id, invoice).await?;
    show(State(panel), Path(job_id)).await
}

pub(super) async fn add_fixture(
    State(panel): State<Panel>,
    Body(body): Body,
) -> Result<StatusCode> {
    let new: NewFixture = json(&body)?;
    let end = match (new.result, new.fail) {
        (Some(result), None) => FixedEnd::Completed(result),
        (None, Some(Fail { code, message })) => FixedEnd::Failed(Failure { code, message }),
        _ => {
            return Err(Error::invalid(
                "A fixture has either a `result` or a `fail`.",
            ));
        }
    };
    if new.filename.is_none() && new.sha256.is_none() {
        return Err(Error::invalid(
            "A fixture names its documents by `filename`, `sha256` or both.",
        ));
    }
    panel.control.service.fixtures.add(Fixture {
        filename: new.filename,
        sha256: new.sha256,
        end,
    })?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn clear_fixtures(State(panel): State<Panel>) -> StatusCode {
    panel.control.service.fixtures.clear();
    StatusCode::NO_CONTENT
}
