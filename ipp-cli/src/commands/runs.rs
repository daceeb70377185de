//! `ipp runs`

use ipp_sdk::Client;
use ipp_sdk::model::JobStatus;
use serde_json::{Value, json};

use super::TimeLimit;
use crate::bulk::error::BulkError;
use crate::bulk::identity::Content;
use crate::bulk::journal::{DocumentState, Line, Standing, State};
use crate::bulk::store::{Listed, Run};
use crate::error::Result;

/// A run as a list shows it.
pub(crate) fn run_row(run: &Listed) -> Value {
    let state = &run.state;
    let standings = || state.documents.values().map(|d| &d.standing);
    let done = standings()
        .filter(|s| matches!(s, Standing::Done(_)))
        .count();
    let failed = standings()
        .filter(|s| matches!(s, Standing::Failed(_)))
        .count();
    let left = state.count.saturating_sub(done + failed);
    json!({
        "run": run.id.0,
        "status": run_status(run),
        "documents": state.count,
        "done": done,
        "failed": failed,
        "left": left,
        "exit": state.ended.map(|(exit, _)| exit),
        "last": state.last.map(|at| format!("{at:.3}")),
        "command": state.order.as_ref().map(|order| order.command.as_str()),
    })
}

/// How a run stands, in a word.
pub(crate) fn run_status(run: &Listed) -> &'static str {
    match run.state.ended {
        _ if run.is_open => "running",
        Some((0, _)) => "done",
        Some((_, 0)) => "failed",
        _ => "stopped",
    }
}

/// A run with its documents, in the order of their files.
pub(crate) fn run_json(run: &Listed) -> Value {
    let mut documents: Vec<(&Content, &DocumentState)> = run.state.documents.iter().collect();
    documents.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
    let rows = documents.into_iter().map(|(content, document)| {
        let path = document.path.as_ref().map(|path| path.0.to_string_lossy());
        let mut row = json!({ "file": path, "sha256": content.hex(), "attempt": document.attempt });
        describe(&mut row, &document.standing);
        row
    });
    let mut shown = run_row(run);
    shown["files"] = rows.collect::<Vec<Value>>().into();
    shown
}

fn describe(row: &mut Value, standing: &Standing) {
    let (status, job) = match standing {
        Standing::New => ("new", None),
        Standing::Accepted(job) => ("accepted", Some(job)),
        Standing::Done(job) => ("done", Some(job)),
        Standing::Failed(failure) => {
            row["error"] = json!({ "code": failure.code, "message": failure.message });
            ("failed", failure.job_id.as_ref())
        }
        Standing::Doubtful => ("in doubt", None),
        Standing::Batched(..) => ("in a batch", None),
    };
    row["status"] = status.into();
    row["job_id"] = job.map(|job| job.as_str()).into();
}

/// Has the failed documents of a run sent again: those that were refused, and those whose jobs are confirmed to have failed
/// and cost nothing. Returns how many.
pub(crate) async fn confirm_failures(
    client: &Client,
    run: &mut Run,
    limit: TimeLimit,
) -> Result<usize> {
    let failed = failed(run.state());
    let mut retried = 0;
    for (content, attempt, job) in failed {
        let attempt = match job {
            // It never became a job, so its id is free.
            None => attempt,
            Some(job) => {
                let job = client.invoices().get(&job).timeout(limit.left()).await?;
                let is_free = job.status == JobStatus::Failed && job.credits_charged == Some(0);
                if !is_free {
                    continue;
                }
                attempt + 1
            }
        };
        let line = Line::Retried { content, attempt };
        run.promise(line).map_err(BulkError::Store)?;
        retried += 1;
    }
    Ok(retried)
}

fn failed(state: &State) -> Vec<(Content, u32, Option<ipp_sdk::model::JobId>)> {
    let documents = state.documents.iter();
    let mut failed: Vec<_> = documents
        .filter_map(|(content, document)| match &document.standing {
            Standing::Failed(failure) => Some((*content, document.attempt, failure.job_id.clone())),
            _ => None,
        })
        .collect();
    failed.sort();
    failed
}
