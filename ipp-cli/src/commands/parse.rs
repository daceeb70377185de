//! `ipp parse`

mod conclusion;

use std::cell::RefCell;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ipp_sdk::model::{ExternalId, Job, JobId};
use ipp_sdk::{Answer, Client, Document, ErrorKind, Progress};

use self::conclusion::Conclusion;
use super::TimeLimit;
use crate::again::Again;
use crate::bulk::engine::Engine;
use crate::bulk::error::BulkError;
use crate::bulk::event::{Event, Reporter};
use crate::bulk::gate::Gate;
use crate::bulk::identity::{Content, Reading};
use crate::bulk::look::{Fault, MAX_BYTES, look};
use crate::bulk::order::RunId;
use crate::bulk::plan::{Plan, directory};
use crate::bulk::select::Selection;
use crate::bulk::store::{Run, StoreError};
use crate::bulk::tally::{Most, Tally};
use crate::bulk::work::{Audience, Work, close};
use crate::bulk::writer::Writer;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::signals::Stop;

/// How soon, and how often, to ask a local server for results.
const LOCAL_POLL: Duration = Duration::from_millis(15);

/// How long what is under way may take after a signal.
pub(crate) const DRAIN: Duration = Duration::from_secs(5);

/// One document alone, of which nothing is kept.
#[derive(Debug)]
pub(crate) struct OneRequest {
    pub(crate) source: Source,
    pub(crate) reading: Reading,
    pub(crate) external_id: ExternalId,
    pub(crate) limit: TimeLimit,
    /// Whether the API is in this process: it has no request limits, and is done in no time.
    pub(crate) local: bool,
    pub(crate) wait: bool,
    /// How to go on after an error.
    pub(crate) again: Again,
}

/// Where a document is.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    File(PathBuf),
    /// In memory, under this name.
    Bytes(String, Vec<u8>),
}

impl Source {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::File(path) => path,
            Self::Bytes(name, _) => Path::new(name),
        }
    }

    fn document(&self) -> Document {
        match self {
            Self::File(path) => Document::path(path),
            Self::Bytes(name, bytes) => Document::bytes(name, bytes.clone()),
        }
    }
}

/// What became of one document.
pub(crate) struct Parsed {
    /// The answer that has the result; or, if that is not waited for, that to the upload.
    pub(crate) json: String,
    /// The name under which it was read, if it is told.
    pub(crate) filename: Option<String>,
    /// Whether the id names an earlier upload, perhaps of another document.
    pub(crate) replayed: bool,
}

/// What goes on when the command ends early.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    /// The job that was accepted and whose end nobody was told yet, with its file.
    job: RefCell<Option<(PathBuf, JobId)>>,
    /// The run that can be resumed.
    pub(crate) run: RefCell<Option<RunId>>,
}

impl Pending {
    /// The job with its file.
    pub(crate) fn jobs(&self) -> Vec<(PathBuf, JobId)> {
        self.job.borrow().iter().cloned().collect()
    }
}

/// Uploads one document, and waits until it is read.
pub(crate) async fn parse_one(
    client: &Client,
    request: &OneRequest,
    report: &Reporter,
    pending: &Pending,
) -> Result<Parsed> {
    let parsed = upload(client, request, report, pending).await;
    report(
        0,
        match parsed {
            Ok(_) => Event::Done,
            Err(_) => Event::Failed,
        },
    );
    let is_over = |e: &ipp_sdk::Error| matches!(e.kind(), ErrorKind::JobFailed(_));
    if parsed.as_ref().err().is_none_or(is_over) {
        pending.job.replace(None);
    }
    parsed.map_err(|error| Error::Sdk {
        error,
        file: Some(request.source.path().to_owned()),
        again: Some(request.again.clone()),
    })
}

async fn upload(
    client: &Client,
    request: &OneRequest,
    report: &Reporter,
    pending: &Pending,
) -> ipp_sdk::Result<Parsed> {
    let document = request.source.document();
    let name = document.name().to_owned();
    let tell = Arc::clone(report);
    let upload = client
        .parse(document)
        .timeout(request.limit.left())
        .export_mode(request.reading.mode())
        .bounding_boxes(request.reading.boxes)
        .external_id(request.external_id.clone())
        .on_progress(move |progress| match progress {
            Progress::Sent { bytes, of, .. } => tell(0, Event::Sending(100 * bytes / of.max(1))),
            Progress::Retrying { .. } => tell(0, Event::Retrying),
            _ => {}
        });
    let first = upload.send().await?;
    let accepted = first.value();
    let replayed = accepted.is_replay() == Some(true);
    let job_id = accepted.job_id().clone();
    report(0, Event::Reading);
    if !request.wait {
        return Ok(Parsed {
            json: String::from_utf8_lossy(first.raw()).into_owned(),
            filename: None,
            replayed,
        });
    }
    let file = request.source.path().to_owned();
    pending.job.replace(Some((file, job_id)));
    let mut wait = first.wait().deadline(request.limit.left());
    if request.local {
        wait = wait.poll_from(LOCAL_POLL);
    }
    let answer: Answer<Job> = wait.send().await?;
    let filename = answer.value().filename.clone();
    let other = filename.as_ref().is_some_and(|f| *f != name);
    Ok(Parsed {
        // The SDK has read the body, so it is text.
        json: String::from_utf8_lossy(answer.raw()).into_owned(),
        filename,
        replayed: replayed || other,
    })
}

/// The document on stdin; more than the API takes is not read to its end.
pub(crate) async fn read_stdin() -> Result<Vec<u8>> {
    let read = off_thread(|| {
        let mut bytes = Vec::new();
        let stdin = std::io::stdin().lock();
        stdin.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    });
    read.await?.map_err(|source| Error::File {
        action: "read",
        path: "-".into(),
        source,
    })
}

/// Looks for the files that are meant, and at each of them. Signals are heard meanwhile.
pub(crate) async fn plan(selection: Selection) -> Result<Plan> {
    let plan = off_thread(move || Ok::<_, BulkError>(Plan::of(selection.find()?)));
    let plan = plan.await??;
    match plan.files.is_empty() {
        true => Err(BulkError::NothingMatched(plan.unmatched).into()),
        false => Ok(plan),
    }
}

/// Looks at one document. Signals are heard meanwhile: it may be on a disk that does not answer.
pub(crate) async fn look_at(file: PathBuf) -> Result<std::result::Result<Content, Fault>> {
    off_thread(move || look(&file).map(|looked| looked.content)).await
}

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|e| Error::Runtime(std::io::Error::other(e)))
}

/// The credits that the account has, if something is to be charged and the account says.
pub(crate) async fn credits(
    client: &Client,
    tally: &Tally,
    limit: TimeLimit,
) -> Result<Option<u64>> {
    if tally.to_charge == 0 {
        return Ok(None);
    }
    match client.account().timeout(limit.left()).await {
        Ok(account) => Ok(account.credits),
        // A server that does not tell lets the uploads find out.
        Err(e) if is_untold(&e) => Ok(None),
        Err(e) => Err(e.into()),
    }
}

fn is_untold(error: &ipp_sdk::Error) -> bool {
    matches!(error.status(), Some(200 | 404 | 405))
}

/// How a run is carried out: what is not kept with it.
#[derive(Debug)]
pub(crate) struct How {
    pub(crate) concurrency: usize,
    /// How long one document may take.
    pub(crate) limit: Duration,
    /// How long what is under way may take after a signal.
    pub(crate) drain: Duration,
    pub(crate) fail_fast: bool,
    pub(crate) wait: bool,
    pub(crate) force: bool,
    pub(crate) local: bool,
    pub(crate) most: Most,
    pub(crate) gate: Gate,
    /// What of the command line the next one needs.
    pub(crate) again: Again,
}

/// Who asks for a run.
pub(crate) struct Asked<'a, S> {
    pub(crate) client: &'a Client,
    pub(crate) report: &'a Reporter,
    /// The first signal.
    pub(crate) stop: S,
    pub(crate) audience: &'a mut dyn Audience,
}

/// Carries out a run, and tells what became of it.
pub(crate) async fn go(
    asked: Asked<'_, impl Future<Output = Stop>>,
    run: Run,
    plan: &Plan,
    how: &How,
) -> Result<Vec<(PathBuf, JobId)>> {
    let id = run.id.clone();
    let Some(order) = run.order().cloned() else {
        return Err(BulkError::Store(StoreError::Damaged(id)).into());
    };
    let work = Work {
        engine: Engine {
            client: asked.client,
            reading: order.reading,
            concurrency: how.concurrency,
            limit: how.limit,
            drain: how.drain,
            poll_every: how.local.then_some(LOCAL_POLL),
            fail_fast: how.fail_fast,
            wait: how.wait,
        },
        plan,
        run: Arc::new(Mutex::new(run)),
        writer: Writer {
            outputs: &order.outputs,
            base: &plan.base,
            reading: order.reading,
            force: how.force,
            documents: plan
                .files
                .iter()
                .map(|file| directory(&file.path))
                .collect(),
        },
        gate: &how.gate,
        salt: order.salt.clone(),
        via: order.via,
    };
    let carried_out = work
        .carry_out(asked.report, asked.stop, asked.audience)
        .await;
    let run = Arc::clone(&work.run);
    drop(work);
    let mut ended = carried_out?;
    let accepted = std::mem::take(&mut ended.accepted);
    let halt = ended.halt.take();
    let (failures, unmet) = (
        std::mem::take(&mut ended.failures),
        std::mem::take(&mut ended.unmet),
    );
    let conclusion = Conclusion {
        plan,
        again: &how.again,
        run: id,
        left: ended.left,
    };
    let outcome = conclusion.of(halt, failures, unmet);
    let exit = outcome.as_ref().err().map_or(Exit::Ok, Error::exit);
    let closed = close(&run, &ended, exit.code());
    outcome.and(closed.map_err(|e| BulkError::Store(e).into()))?;
    Ok(accepted)
}
