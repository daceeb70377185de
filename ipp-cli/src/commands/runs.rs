//! `ipp runs`

use ipp_sdk::Client;
use ipp_sdk::model::JobStatus;
use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::TimeLimit;
use crate::bulk::error::BulkError;
use crate::bulk::identity::Content;
use crate::bulk::journal::{DocumentState, Line, Origin, Standing, State};
use crate::bulk::store::{Listed, Run};
use crate::error::Result;

/// A run, and how far it is.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RunRow {
    /// Its name: the same for the same command.
    run: String,
    status: RunStatus,
    /// How many different documents it has.
    documents: usize,
    done: usize,
    failed: usize,
    /// How many have neither a result nor failed for good.
    left: usize,
    /// The exit code of the command, if it came to its end.
    exit: Option<u8>,
    /// When it was taken up or ended last.
    last: Option<String>,
    /// The command as it was typed.
    command: Option<String>,
}

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RunStatus {
    /// A process has it.
    Running,
    Done,
    /// All documents have ended, and some have failed.
    Failed,
    /// Documents are left.
    Stopped,
}

/// A run with its documents, in the order of their files.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RunShown {
    #[serde(flatten)]
    row: RunRow,
    files: Vec<RunFile>,
}

/// A document of a run.
#[derive(Debug, Serialize, JsonSchema)]
struct RunFile {
    /// The file in which it was met first.
    file: Option<String>,
    status: FileStatus,
    job_id: Option<String>,
    /// The batch that it was sent in.
    batch_id: Option<String>,
    /// The digest of its content.
    sha256: String,
    /// How many times it was retried after a failure that was not charged.
    attempt: u32,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<FileError>,
}

/// How a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum FileStatus {
    New,
    /// It is being read.
    Accepted,
    Done,
    Failed,
    /// It was sent in a batch, and nobody knows whether that was accepted.
    InDoubt,
    InBatch,
}

/// Why a document failed.
#[derive(Debug, Serialize, JsonSchema)]
struct FileError {
    code: String,
    message: String,
}

/// A run that is no more.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Removed {
    pub(crate) run: String,
    pub(crate) removed: bool,
}

impl RunRow {
    pub(crate) fn new(run: &Listed) -> Self {
        let state = &run.state;
        let count = |is: fn(&Standing) -> bool| {
            let documents = state.documents.values();
            documents.filter(|d| is(&d.standing)).count()
        };
        let done = count(|s| matches!(s, Standing::Done(_)));
        let failed = count(|s| matches!(s, Standing::Failed(_)));
        Self {
            run: run.id.0.clone(),
            status: run_status(run),
            documents: state.count,
            done,
            failed,
            left: state.count.saturating_sub(done + failed),
            exit: state.ended.map(|(exit, _)| exit),
            last: state.last.map(|at| format!("{at:.3}")),
            command: state.order.as_ref().map(|order| order.command.clone()),
        }
    }
}

pub(crate) fn run_status(run: &Listed) -> RunStatus {
    match run.state.ended {
        _ if run.is_open => RunStatus::Running,
        Some((0, _)) => RunStatus::Done,
        Some((_, 0)) => RunStatus::Failed,
        _ => RunStatus::Stopped,
    }
}

impl RunShown {
    pub(crate) fn new(run: &Listed) -> Self {
        let mut documents: Vec<(&Content, &DocumentState)> = run.state.documents.iter().collect();
        documents.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
        let files = documents.into_iter().map(RunFile::new).collect();
        let row = RunRow::new(run);
        Self { row, files }
    }
}

impl RunFile {
    fn new((content, document): (&Content, &DocumentState)) -> Self {
        let (status, job, batch) = match &document.standing {
            Standing::New => (FileStatus::New, None, None),
            Standing::Accepted(job) => (FileStatus::Accepted, Some(job), None),
            Standing::Done(Origin::Job { job }) => (FileStatus::Done, Some(job), None),
            Standing::Done(Origin::Batch(place)) => (FileStatus::Done, None, Some(&place.batch)),
            Standing::Failed(failure) => (FileStatus::Failed, failure.api.job_id.as_ref(), None),
            Standing::Doubtful => (FileStatus::InDoubt, None, None),
            Standing::Batched(place) => (FileStatus::InBatch, None, Some(&place.batch)),
        };
        let error = match &document.standing {
            Standing::Failed(failure) => Some(FileError {
                code: failure.code.clone(),
                message: failure.message.clone(),
            }),
            _ => None,
        };
        let path = document.path.as_ref();
        Self {
            file: path.map(|path| path.0.to_string_lossy().into_owned()),
            status,
            job_id: job.map(ToString::to_string),
            batch_id: batch.map(ToString::to_string),
            sha256: content.hex(),
            attempt: document.attempt,
            error,
        }
    }
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
            Standing::Failed(failure) => {
                Some((*content, document.attempt, failure.api.job_id.clone()))
            }
            _ => None,
        })
        .collect();
    failed.sort();
    failed
}
