//! `ipp jobs`

use futures_util::stream::{Stream, StreamExt as _};
use ipp_sdk::model::{Confidence, Job, JobId, JobStatus};
use ipp_sdk::{Answer, Client};
use jiff::Timestamp;

use super::TimeLimit;
use crate::error::{Cause, Result};
use crate::exit::Exit;
use crate::render::json_of;

/// The length of a job's id, a UUID.
const WHOLE_ID: usize = 36;
/// How many jobs, newest first, the beginning of an id is looked for in: ten pages.
const LOOKED_AT: usize = 1000;

/// Which jobs are listed.
#[derive(Debug, Default)]
pub(crate) struct JobFilter {
    pub(crate) status: Option<JobStatus>,
    pub(crate) confidence: Option<Confidence>,
    pub(crate) since: Option<Timestamp>,
}

/// The jobs, newest first, each as JSON.
pub(crate) fn jobs(
    client: &Client,
    filter: JobFilter,
    limit: TimeLimit,
) -> impl Stream<Item = Result<String>> + use<> {
    let mut jobs = client.jobs().timeout(limit.left());
    if let Some(status) = filter.status {
        jobs = jobs.status(status);
    }
    if let Some(confidence) = filter.confidence {
        jobs = jobs.confidence(confidence);
    }
    if let Some(since) = filter.since {
        jobs = jobs.since(since);
    }
    jobs.stream().map(|row| Ok(json_of(&row?)))
}

/// Asks how a job stands. That it failed is an answer, too.
pub(crate) async fn get(client: &Client, job_id: &JobId, limit: TimeLimit) -> Result<Answer<Job>> {
    let call = client.invoices().get(job_id).timeout(limit.left());
    Ok(call.send().await?)
}

/// Waits until a job has ended. That it failed is an error.
pub(crate) async fn wait_for_job(
    client: &Client,
    job_id: &JobId,
    limit: TimeLimit,
) -> Result<Answer<Job>> {
    Ok(client.wait(job_id).deadline(limit.left()).send().await?)
}

/// Why the beginning of an id means no job.
#[derive(Debug)]
enum UnclearId {
    None { prefix: String },
    Several { prefix: String, ids: Vec<JobId> },
}

impl Cause for UnclearId {
    fn exit(&self) -> Exit {
        match self {
            Self::None { .. } => Exit::NotFound,
            Self::Several { .. } => Exit::Usage,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::None { prefix } => {
                format!("the id of none of the last {LOOKED_AT} jobs begins with {prefix}")
            }
            Self::Several { prefix, ids } => {
                let ids: Vec<&str> = ids.iter().map(JobId::as_str).collect();
                format!("several ids begin with {prefix}: {}", ids.join(", "))
            }
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::None { .. } => "`ipp jobs list` shows the ids; an older one must be given whole",
            Self::Several { .. } => "give more of the id",
        };
        Some(hint.to_owned())
    }
}

/// The job that is meant: an id, or how the id of one of the last jobs begins.
pub(crate) async fn job_id(client: &Client, typed: &str, limit: TimeLimit) -> Result<JobId> {
    let is_begin = |c: char| c.is_ascii_hexdigit() || c == '-';
    if typed.len() >= WHOLE_ID || typed.is_empty() || !typed.chars().all(is_begin) {
        return Ok(JobId::from(typed));
    }
    let rows = client.jobs().limit(100).timeout(limit.left()).stream();
    let mut rows = std::pin::pin!(rows.take(LOOKED_AT));
    let typed = typed.to_lowercase();
    let mut found = Vec::new();
    while let Some(row) = rows.next().await {
        let id = row?.job_id;
        if id.as_str().starts_with(&typed) {
            found.push(id);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(UnclearId::None { prefix: typed }.into()),
        _ => {
            found.truncate(5);
            Err(UnclearId::Several {
                prefix: typed,
                ids: found,
            }
            .into())
        }
    }
}
