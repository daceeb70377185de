//! `ipp parse`

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt as _};
use ipp_sdk::model::{ExportMode, Job};
use ipp_sdk::{Answer, Client, Document, Progress};

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
    /// How long to wait for the result of one document.
    pub(crate) timeout: Duration,
    /// Whether the API is in this process: it has no request limits, and is done in no time.
    pub(crate) local: bool,
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
) -> impl Stream<Item = Result<Answer<Job>>> + 'a {
    let documents = (0..request.files.len())
        .map(move |n| async move { (n, parse_one(client, request, n, watcher).await) });
    stream::iter(documents)
        .buffered(CONCURRENCY)
        .map(|(number, outcome)| {
            outcome.map_err(|error| Error::Sdk {
                error,
                file: Some(request.files[number].clone()),
                local: request.local,
            })
        })
}

async fn parse_one(
    client: &Client,
    request: &ParseRequest,
    number: usize,
    watcher: &Watcher,
) -> ipp_sdk::Result<Answer<Job>> {
    let tell = Arc::clone(watcher);
    let mut call = client
        .parse(Document::path(&request.files[number]))
        .export_mode(request.mode.clone())
        .bounding_boxes(request.boxes)
        .on_progress(move |progress| match progress {
            Progress::Sent { bytes, of } => tell(number, Event::Uploading(100 * bytes / of)),
            Progress::Retrying { .. } => tell(number, Event::Retrying),
            _ => {}
        });
    if let Some(id) = &request.external_id {
        call = call.external_id(id.as_str());
    }
    let accepted = call.await?;
    watcher(number, Event::Reading);
    let mut wait = accepted.wait().deadline(request.timeout);
    if request.local {
        wait = wait.poll_from(LOCAL_POLL);
    }
    wait.send().await
}
