//! `GET /jobs`.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use ipp_sdk::model::{Confidence, JobId, JobStatus};
use serde::Serialize;

use super::auth::Caller;
use super::observe::Seen;
use super::query::Query;
use super::{App, Error, reply};
use crate::decisions::D;
use crate::service::{Service, job_status, timestamp};
use crate::store::Job;

/// A page of jobs.
#[derive(Serialize)]
struct Page {
    jobs: Vec<Row>,
    limit: u32,
    offset: u64,
}

/// A job in a list.
#[derive(Serialize)]
struct Row {
    job_id: JobId,
    status: JobStatus,
    filename: String,
    confidence: Option<Confidence>,
    credits_charged: u32,
    created_at: String,
    completed_at: Option<String>,
}

pub(super) async fn list(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    seen: Seen,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let known = ["limit", "offset"];
    let (limit, offset) = Query::new(query.as_deref(), &known, &app.service, &seen)?.page()?;
    let list = move |service: &Service| service.jobs(identity.account, limit, offset);
    let jobs = app.run(list).await?;
    let page = Page {
        jobs: jobs.into_iter().map(Row::from).collect(),
        limit,
        offset,
    };
    Ok(reply::data(&[D(39), D(40), D(50)], page))
}

impl From<Job> for Row {
    fn from(job: Job) -> Self {
        Self {
            status: job_status(&job),
            job_id: job.job_id,
            filename: job.filename,
            confidence: job.confidence,
            credits_charged: job.credits_charged,
            created_at: timestamp(job.created_at),
            completed_at: job.completed_at.map(timestamp),
        }
    }
}
