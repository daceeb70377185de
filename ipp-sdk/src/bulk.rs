//! Many documents: uploaded side by side within the request limits, and waited for together.
//!
//! A question per job would break the limit of GETs at full upload speed. So the list of jobs is swept, one question
//! for a hundred jobs, and a job is asked for once, when it has ended.

mod run;
mod sweep;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;

use crate::call::{Answer, Options};
use crate::client::Client;
use crate::clock::BoxFuture;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::model::{ExportMode, ExternalId, Job, JobId};
use crate::named::JobRef;
use crate::resources::invoices::{Accepted, Progress};
use crate::task::Task;
use crate::wait::{DEFAULT_DEADLINE, SHORTEST_PAUSE};

use sweep::Sweep;

/// How many documents are uploaded at a time unless set.
const CONCURRENCY: usize = 8;

/// The most documents that are taken and not given back yet: the jobs of four pages of the list.
const MOST_OPEN: usize = 400;

/// A document for [`Client::parse_many`], with what is its own.
#[derive(Debug, Clone)]
pub struct Submission {
    document: Document,
    external_id: Option<ExternalId>,
    job_id: Option<JobId>,
}

impl Submission {
    /// A document under an id that is made up.
    #[must_use]
    pub fn new(document: Document) -> Self {
        Self {
            document,
            external_id: None,
            job_id: None,
        }
    }

    /// The caller's own id of the upload: see [`Parse::external_id`](crate::Parse::external_id). With ids that follow from the documents, a run
    /// that was broken off can be made again and charges each document once.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<ExternalId>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// The job of this document that was accepted already, by a run that was broken off: it is waited for as the others
    /// are, and nothing is read or uploaded.
    #[must_use]
    pub fn accepted(mut self, job: impl JobRef) -> Self {
        self.job_id = Some(job.job_id().clone());
        self
    }
}

impl From<Document> for Submission {
    fn from(document: Document) -> Self {
        Self::new(document)
    }
}

/// What became of one document.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The document's place among those given, from 0.
    pub index: u64,
    /// The name under which it was uploaded.
    pub name: String,
    /// The id under which it was uploaded, and can be given again. `None` only if there was no randomness to make one up.
    pub external_id: Option<ExternalId>,
    /// The completed job, or why there is none: the errors of [`Parse`](crate::Parse) and of [`Wait`](crate::Wait).
    pub result: Result<Answer<Job>>,
    /// Whether the job is that of an earlier upload, so that nothing was charged anew: one with the same id, or one that was
    /// [named](Submission::accepted). `None` if that cannot be known, as in [`Accepted::is_replay`], or if the upload
    /// failed.
    pub is_replay: Option<bool>,
}

impl Outcome {
    /// The document's job; `None` if the upload failed.
    #[must_use]
    pub fn job_id(&self) -> Option<&JobId> {
        match &self.result {
            Ok(answer) => Some(&answer.value().job_id),
            Err(e) => e.job_id(),
        }
    }
}

/// What happens to a document on the way to its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BulkEvent {
    /// Its upload goes on.
    #[non_exhaustive]
    Upload {
        /// The document's place among those given, from 0.
        index: u64,
        /// How far it is.
        progress: Progress,
    },
    /// It was accepted.
    #[non_exhaustive]
    Accepted {
        /// The document's place among those given, from 0.
        index: u64,
        /// Its job.
        job_id: JobId,
    },
}

type OnEvent = Arc<dyn Fn(BulkEvent) + Send + Sync>;

/// Many documents to be read, not begun yet: [`Client::parse_many`]. [`stream`](Self::stream) begins.
///
/// Each upload is repeated and charged as one by [`Client::parse`]. The sweeps of the list and the questions for jobs are
/// repeated after every failure that may pass, until the document's [`deadline`](Self::deadline). An error of one document
/// is its own outcome and ends nothing else.
#[must_use = "nothing is uploaded until the stream is polled"]
pub struct ParseMany<S> {
    documents: S,
    settings: Settings,
}

struct Settings {
    client: Client,
    export_mode: Option<ExportMode>,
    bounding_boxes: bool,
    concurrency: usize,
    deadline: Duration,
    poll_every: Option<Duration>,
    options: Options,
    on_event: Option<OnEvent>,
}

impl<S> ParseMany<S>
where
    S: Stream,
    S::Item: Into<Submission>,
{
    pub(crate) fn new(client: Client, documents: S) -> Self {
        Self {
            documents,
            settings: Settings {
                client,
                export_mode: None,
                bounding_boxes: false,
                concurrency: CONCURRENCY,
                deadline: DEFAULT_DEADLINE,
                poll_every: None,
                options: Options::default(),
                on_event: None,
            },
        }
    }

    /// The columns of the Excel and CSV files that are made of the results. Standard unless set (reference; contract §7).
    pub fn export_mode(mut self, mode: ExportMode) -> Self {
        self.settings.export_mode = Some(mode);
        self
    }

    /// Whether the results tell where each field stands on the page. Not unless set.
    pub fn bounding_boxes(mut self, wanted: bool) -> Self {
        self.settings.bounding_boxes = wanted;
        self
    }

    /// How many documents are uploaded at a time, 8 unless set and at least 1. As many finished jobs are fetched at a
    /// time. At most 400 documents are under way, and none is taken from the stream while there are outcomes to be
    /// given: who takes them slowly uploads slowly.
    pub fn concurrency(mut self, documents: usize) -> Self {
        self.settings.concurrency = documents.max(1);
        self
    }

    /// How long to wait for a document's job after it was accepted, ten minutes unless set.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.settings.deadline = limit;
        self
    }

    /// The pause before each look at the list of jobs. Unless set, 0.5 s at first, growing by half up to 3 s; at least 10
    /// ms. A server without request limits can be asked more often.
    pub fn poll_every(mut self, pause: Duration) -> Self {
        self.settings.poll_every = Some(pause.max(SHORTEST_PAUSE));
        self
    }

    /// Has a function told of what happens to the documents. It is called on the tasks that send, so it should be
    /// quick.
    pub fn on_event(mut self, tell: impl Fn(BulkEvent) + Send + Sync + 'static) -> Self {
        self.settings.on_event = Some(Arc::new(tell));
        self
    }

    crate::call::call_options!("the upload of one document", settings.options);

    /// Begins: one outcome per document, in the order in which they come.
    ///
    /// A document that the request limit has no room for within [`timeout`](Self::timeout) is kept until it has, and its
    /// time begins then.
    ///
    /// Requests go on while the program does other things, such as to download a file; new ones are begun where the
    /// stream is polled. Dropping it ends them all; documents that were accepted go on at the server.
    pub fn stream(self) -> Outcomes<S> {
        Outcomes {
            documents: Some(Box::pin(self.documents)),
            taken: 0,
            uploads: FuturesUnordered::new(),
            open: BTreeMap::new(),
            sweep: Sweep::new(self.settings.client.clone(), self.settings.poll_every),
            unheard: None,
            ready: VecDeque::new(),
            settings: self.settings,
        }
    }
}

impl<S> fmt::Debug for ParseMany<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseMany")
            .field("concurrency", &self.settings.concurrency)
            .field("deadline", &self.settings.deadline)
            .finish_non_exhaustive()
    }
}

/// A document on its way.
#[derive(Debug)]
struct Ticket {
    index: u64,
    name: String,
    /// The caller's own, until the upload was accepted.
    external_id: Option<ExternalId>,
}

/// A document whose job is waited for.
struct Open {
    ticket: Ticket,
    /// Its job as last seen.
    job: Job,
    is_replay: Option<bool>,
    /// Completes when it is given up.
    end: BoxFuture<()>,
    stage: Stage,
    /// Why it could not be asked for, if it could not the last time.
    failure: Option<Error>,
}

/// What is done about a job.
enum Stage {
    /// It is looked for in the list.
    Swept,
    /// It has ended, or cannot be found: it will be asked for.
    Found,
    /// It is being asked for.
    Asked(Task<Result<Answer<Job>>>),
}

/// The outcomes of many documents, a stream.
#[must_use = "a stream does nothing until it is polled"]
pub struct Outcomes<S> {
    settings: Settings,
    documents: Option<Pin<Box<S>>>,
    /// How many documents were taken from it.
    taken: u64,
    uploads: FuturesUnordered<Task<(Ticket, Result<Accepted>)>>,
    /// By the documents' places.
    open: BTreeMap<u64, Open>,
    sweep: Sweep,
    /// Why the last sweep failed, if it did.
    unheard: Option<Arc<Error>>,
    ready: VecDeque<Outcome>,
}

impl<S> Outcomes<S>
where
    S: Stream,
    S::Item: Into<Submission>,
{
    /// The next outcome; `None` after the last.
    pub async fn next(&mut self) -> Option<Outcome> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<S> fmt::Debug for Outcomes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcomes")
            .field("taken", &self.taken)
            .field("uploads", &self.uploads.len())
            .field("open", &self.open.len())
            .finish_non_exhaustive()
    }
}
