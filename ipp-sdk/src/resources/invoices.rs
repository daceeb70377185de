//! `/invoices`: documents uploaded one by one.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use crate::call::{Answer, Call, Options, call_options, decode};
use crate::client::Client;
use crate::clock::BoxFuture;
use crate::document::Document;
use crate::endpoint::{JOB, UPLOAD};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{ExportMode, ExternalId, Job, JobId, JobStatus};
use crate::multipart::{self, Form, FormProgress};
use crate::named::JobRef;
use crate::payload::Payload;
use crate::random;
use crate::wait::Wait;

/// The longest `external_id` that the API takes, in characters (contract D23).
const MAX_EXTERNAL_ID: usize = 255;

/// The shortest wait for room in the request limit.
const LEAST_WAIT: Duration = Duration::from_millis(10);

/// Set on an answer that is an earlier upload's job (contract D24).
const REPLAY_HEADER: &str = "x-ipp-idempotent-replay";

/// The jobs of single documents: `client.invoices()`.
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Invoices {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Asks how a job stands, and for its invoice once it is completed: `GET /invoices/{job_id}`. A failed job is an
    /// answer too, with [`Job::error`] (contract §2); an id that the account does not have is 404 `JOB_NOT_FOUND` (D32).
    /// Repeated after every failure that may pass.
    pub fn get(&self, job: impl JobRef) -> Call<Job> {
        Call::flat(self.client.clone(), JOB, &[job.job_id().as_str()])
    }
}

type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// The upload of a document, not begun yet: `POST /invoices`. Await it for the accepted job, or
/// [`send`](Self::send) it for the whole answer.
///
/// ```no_run
/// # async fn example(client: ipp_sdk::Client) -> ipp_sdk::Result<()> {
/// use ipp_sdk::Document;
/// use ipp_sdk::model::ExportMode;
///
/// let accepted = client
///     .parse(Document::path("invoice.pdf"))
///     .export_mode(ExportMode::Full)
///     .external_id("my-pipeline-run-1234")
///     .await?;
/// println!("{}", accepted.job_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Parse {
    client: Client,
    document: Document,
    export_mode: Option<ExportMode>,
    bounding_boxes: bool,
    response_format: ResponseFormat,
    external_id: Option<ExternalId>,
    on_progress: Option<OnProgress>,
    options: Options,
    /// The time limit begins when the request limit has room.
    waits_for_room: bool,
}

/// What an upload is answered with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// The accepted job, from which Excel and CSV files are made.
    #[default]
    Job,
    /// The finished job, without such files. Upcoming in the reference; a server that does not know it answers as
    /// ever, and [`Accepted::wait`] works with both.
    Json,
}

/// What happens during an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// Another piece of the document was handed to the connection.
    #[non_exhaustive]
    Sent {
        /// How many bytes so far, in this attempt.
        bytes: u64,
        /// The document's size in bytes.
        of: u64,
    },
    /// An attempt failed, and the next one begins.
    #[non_exhaustive]
    Retrying {
        /// The number of the attempt that begins, from 2.
        attempt: u32,
    },
}

impl Parse {
    pub(crate) fn new(client: Client, document: Document) -> Self {
        Self {
            client,
            document,
            export_mode: None,
            bounding_boxes: false,
            response_format: ResponseFormat::default(),
            external_id: None,
            on_progress: None,
            options: Options::default(),
            waits_for_room: false,
        }
    }

    /// The columns of the Excel and CSV files that are made of the result. Standard unless set (reference; contract §7).
    pub fn export_mode(mut self, mode: ExportMode) -> Self {
        self.export_mode = Some(mode);
        self
    }

    /// Whether the result tells where each field stands on the page, in its
    /// [`field_locations`](crate::model::Invoice::field_locations) (contract §2). Not unless set.
    pub fn bounding_boxes(mut self, wanted: bool) -> Self {
        self.bounding_boxes = wanted;
        self
    }

    /// What the upload is answered with. The accepted job unless set.
    pub fn response_format(mut self, format: ResponseFormat) -> Self {
        self.response_format = format;
        self
    }

    /// The caller's own id of the upload, 1 to 255 characters. Uploading again with the same id returns
    /// the same job and charges nothing, even if document or options differ (contract D23, D24, D26), and even if the job
    /// failed (D27). Made up unless set.
    pub fn external_id(mut self, id: impl Into<ExternalId>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Has a function told of the upload's progress. It is called on the task that sends, so it should
    /// be quick.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(tell));
        self
    }

    call_options!();

    pub(crate) fn with_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// The time limit begins when the request limit has room.
    pub(crate) fn waits_for_room(mut self) -> Self {
        self.waits_for_room = true;
        self
    }

    /// Uploads the document and returns the accepted job with all that is known of the answer.
    ///
    /// # Errors
    ///
    /// Before anything is sent: the document cannot be read, or is none that the API reads. Then the API's
    /// refusal, or the failure of the exchange: see [`ErrorKind`](crate::ErrorKind). Every error names the
    /// `external_id`.
    pub async fn send(self) -> Result<Answer<Accepted>> {
        let id = match &self.external_id {
            Some(id) => check(id).map_err(|e| e.with_external_id(id))?,
            None => ExternalId::from(format!("ipp-sdk-{}", random::hex()?)),
        };
        let sent = self.upload(&id).await;
        sent.map_err(|e| e.with_external_id(&id))
    }

    async fn upload(self, id: &ExternalId) -> Result<Answer<Accepted>> {
        let client = &self.client;
        let mut limits = self.options.limits(client);
        let document = client.check(self.document, &mut limits).await?;
        let of = document.size;
        let on_progress = self.on_progress.clone().map(|tell| {
            Arc::new(move |progress| match progress {
                FormProgress::Begun(1) => {}
                FormProgress::Begun(attempt) => tell(Progress::Retrying { attempt }),
                FormProgress::Sent(bytes) => tell(Progress::Sent { bytes, of }),
            }) as multipart::OnProgress
        });
        let mode = self.export_mode.as_ref().unwrap_or(&ExportMode::Standard);
        let mut fields = vec![
            ("export_mode", mode.as_str()),
            (
                "include_bounding_boxes",
                if self.bounding_boxes { "true" } else { "false" },
            ),
            ("external_id", id.as_str()),
        ];
        if self.response_format == ResponseFormat::Json {
            fields.push(("response_format", "json"));
        }
        let form = Form::new(&fields, [("file", document)])?;
        let form = Payload::Form(form, on_progress);
        let raw = loop {
            let raw = client.post(UPLOAD, &limits, &form);
            match raw.await {
                Err(e) if self.waits_for_room && is_unsent_for_room(&e) => {
                    let pause = e.retry_after().unwrap_or(LEAST_WAIT).max(LEAST_WAIT);
                    client.governor().clock().sleep(pause).await;
                }
                raw => break raw?,
            }
        };
        let first: Answer<Job> = decode(raw, |raw| serde_json::from_slice(raw))?;
        Ok(first.with(Accepted {
            client: self.client.clone(),
            external_id: id.clone(),
            is_replay: is_replay(&first, self.external_id.is_some()),
            first: first.clone(),
        }))
    }
}

impl IntoFuture for Parse {
    type Output = Result<Accepted>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { Ok(self.send().await?.into_value()) })
    }
}

impl fmt::Debug for Parse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parse")
            .field("document", &self.document)
            .field("export_mode", &self.export_mode)
            .field("bounding_boxes", &self.bounding_boxes)
            .field("external_id", &self.external_id)
            .finish_non_exhaustive()
    }
}

/// Whether the request limit had no room within the call's time, before anything was sent.
fn is_unsent_for_room(e: &Error) -> bool {
    matches!(e.kind(), ErrorKind::Throttled(_)) && e.attempts() == 0
}

/// Whether the job was there before this upload, as far as it can be known: the server also says so of a job that was
/// made by an earlier attempt of the same call.
fn is_replay(first: &Answer<Job>, by_callers_id: bool) -> Option<bool> {
    match first.header(REPLAY_HEADER) {
        Some(_) if by_callers_id => (first.attempts() == 1).then_some(true),
        // Nobody else has used an id that was made up.
        _ => Some(false),
    }
}

/// An empty id, or one of blanks, would count as none, and the upload could be charged twice.
fn check(id: &ExternalId) -> Result<ExternalId> {
    match id.as_str().chars().count() {
        _ if id.as_str().trim().is_empty() => {
            Err(Error::argument("an external id has more than blanks"))
        }
        1..=MAX_EXTERNAL_ID => Ok(id.clone()),
        n => Err(Error::argument(format!(
            "an external id has 1 to {MAX_EXTERNAL_ID} characters, not {n}"
        ))),
    }
}

/// An uploaded document's job.
#[derive(Debug, Clone)]
pub struct Accepted {
    client: Client,
    external_id: ExternalId,
    is_replay: Option<bool>,
    first: Answer<Job>,
}

impl Accepted {
    /// The job's identifier.
    #[must_use]
    pub fn job_id(&self) -> &JobId {
        &self.first.value().job_id
    }

    /// Where the job stood when the upload was answered.
    #[must_use]
    pub fn status(&self) -> &JobStatus {
        &self.first.value().status
    }

    /// The id that the upload was sent with.
    #[must_use]
    pub fn external_id(&self) -> &ExternalId {
        &self.external_id
    }

    /// Whether the job is that of an earlier upload with the same id, so that nothing was charged anew (contract
    /// D24).
    ///
    /// `None` if that cannot be known: the API says so, but an earlier attempt of this call, whose answer was lost, may
    /// have made the job. Always `Some(false)` for an id that was made up.
    #[must_use]
    pub fn is_replay(&self) -> Option<bool> {
        self.is_replay
    }

    /// The answer to the upload.
    pub(crate) fn answer(&self) -> &Answer<Job> {
        &self.first
    }

    /// Waits until the job is finished; see [`Wait`] for the options. Asks nothing if the upload's answer has the end.
    pub fn wait(self) -> Wait {
        Wait::after_upload(self.client, self.external_id, self.first)
    }
}

impl Answer<Accepted> {
    /// Waits until the job is finished: [`Accepted::wait`].
    pub fn wait(self) -> Wait {
        self.into_value().wait()
    }
}
