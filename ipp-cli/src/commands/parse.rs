//! `ipp parse`

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt as _};
use ipp_sdk::model::{ExportMode, Job, JobId};
use ipp_sdk::{Answer, Client, Document, ErrorKind, Progress};

use super::TimeLimit;
use crate::again::Again;
use crate::error::{Error, Result};

/// How many documents are under way at once.
const CONCURRENCY: usize = 4;
/// How soon to ask a local server for a result.
const LOCAL_POLL: Duration = Duration::from_millis(15);

#[derive(Debug)]
pub(crate) struct ParseRequest {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) mode: ExportMode,
    pub(crate) boxes: bool,
    pub(crate) external_id: Option<String>,
    pub(crate) limit: TimeLimit,
    /// Whether the API is in this process: it has no request limits, and is done in no time.
    pub(crate) local: bool,
    /// How to go on after an error.
    pub(crate) again: Again,
}

/// A document that was read.
pub(crate) struct Parsed {
    pub(crate) answer: Answer<Job>,
    /// Whether the id that the caller gave names an earlier upload, perhaps of another document.
    pub(crate) replayed: bool,
}

/// The jobs that were accepted and whose end nobody was told yet.
#[derive(Debug, Default)]
pub(crate) struct Pending(RefCell<BTreeMap<usize, (PathBuf, JobId)>>);

impl Pending {
    /// The jobs with their files, in the order of the files.
    pub(crate) fn jobs(&self) -> Vec<(PathBuf, JobId)> {
        self.0.borrow().values().cloned().collect()
    }
}

/// What happens to one document on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// So many percent of it are sent.
    Uploading(u64),
    Retrying,
    /// It is accepted and being read.
    Reading,
}

/// Told of events, with the number of the document.
pub(crate) type Watcher = Arc<dyn Fn(usize, Event) + Send + Sync>;

/// Uploads the documents, some at a time, and gives their results in the order of the files.
pub(crate) fn parse<'a>(
    client: &'a Client,
    request: &'a ParseRequest,
    watcher: &'a Watcher,
    pending: &'a Pending,
) -> impl Stream<Item = Result<Parsed>> + 'a {
    let documents = (0..request.files.len())
        .map(move |n| async move { (n, parse_one(client, request, n, watcher, pending).await) });
    stream::iter(documents)
        .buffered(CONCURRENCY)
        .map(|(number, outcome)| {
            if outcome.as_ref().err().is_none_or(is_end) {
                pending.0.borrow_mut().remove(&number);
            }
            outcome.map_err(|error| Error::Sdk {
                error,
                file: Some(request.files[number].clone()),
                again: Some(request.again.clone()),
            })
        })
}

/// Whether the job is over. Any other error leaves it going on.
fn is_end(error: &ipp_sdk::Error) -> bool {
    matches!(error.kind(), ErrorKind::JobFailed(_))
}

async fn parse_one(
    client: &Client,
    request: &ParseRequest,
    number: usize,
    watcher: &Watcher,
    pending: &Pending,
) -> ipp_sdk::Result<Parsed> {
    let document = Document::path(&request.files[number]);
    let name = document.name().to_owned();
    let tell = Arc::clone(watcher);
    let mut call = client
        .parse(document)
        .timeout(request.limit.left())
        .export_mode(request.mode.clone())
        .bounding_boxes(request.boxes)
        .on_progress(move |progress| match progress {
            Progress::Sent { bytes, of, .. } => tell(number, Event::Uploading(100 * bytes / of)),
            Progress::Retrying { .. } => tell(number, Event::Retrying),
            _ => {}
        });
    if let Some(id) = &request.external_id {
        call = call.external_id(id.as_str());
    }
    let accepted = call.await?;
    watcher(number, Event::Reading);
    let job = (request.files[number].clone(), accepted.job_id().clone());
    pending.0.borrow_mut().insert(number, job);
    let replayed = accepted.is_replay() == Some(true);
    let mut wait = accepted.wait().deadline(request.limit.left());
    if request.local {
        wait = wait.poll_from(LOCAL_POLL);
    }
    let answer = wait.send().await?;
    let other = answer.value().filename.as_ref().is_some_and(|f| *f != name);
    Ok(Parsed {
        replayed: request.external_id.is_some() && (replayed || other),
        answer,
    })
}
