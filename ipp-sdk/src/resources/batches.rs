//! `/batches`: up to 25 documents in one request.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::try_join_all;

use crate::call::{Answer, Call, Options, call_options, decode};
use crate::client::Client;
use crate::clock::BoxFuture;
use crate::document::Document;
use crate::download::{BatchFormat, Download};
use crate::endpoint::{BATCH, CREATE_BATCH};
use crate::error::{Error, Result};
use crate::model::{Batch, BatchAccepted, BatchId, ExportMode};
use crate::multipart::{self, Form, FormProgress};
use crate::named::BatchRef;
use crate::payload::Payload;
use crate::reader::Checked;
use crate::wait::{DEFAULT_DEADLINE, Wait};

/// How many documents a batch holds at most, by the reference.
const MAX_DOCUMENTS: usize = 25;

/// Batches by their ids: `client.batches()`. [`Client::batch`] uploads new ones.
#[derive(Debug, Clone)]
pub struct Batches {
    client: Client,
}

impl Batches {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Asks how a batch stands, and for its rows once it is done: `GET /batches/{batch_id}`. An id that the account does not
    /// have is 404 `JOB_NOT_FOUND` (contract D48). Repeated after every failure that may pass.
    pub fn get(&self, batch: impl BatchRef) -> Call<Batch> {
        Call::flat(self.client.clone(), BATCH, &[batch.batch_id().as_str()])
    }

    /// Waits until a batch is finished; see [`Wait`] for the options. A batch of which no file could be read is finished
    /// too, as `failed` or `done` (contract D45).
    pub fn wait(&self, batch: impl BatchRef) -> Wait<Batch> {
        Wait::new(self.client.clone(), batch.batch_id().clone())
    }

    /// Downloads a file that the API made from all documents of a finished batch; see [`Download`] for where to.
    ///
    /// A [`Batch`] says where its files are; of an id, they are looked for where the reference shows them. If the
    /// server answers 404 there, two other places are tried (contract D67).
    pub fn download(&self, batch: impl BatchRef, format: BatchFormat) -> Download {
        Download::of_batch(self.client.clone(), &batch, format)
    }
}

/// The upload of documents as batches, not begun yet: `POST /batches`, once for each 25 documents, in their order. Await
/// it for the accepted batches.
///
/// ```no_run
/// # async fn example(client: ipp_sdk::Client) -> ipp_sdk::Result<()> {
/// use ipp_sdk::{BatchFormat, Document};
///
/// let files = ["jan.pdf", "feb.pdf"].map(Document::path);
/// let batches = client.batch(files).await?.wait().await?;
/// for batch in &batches {
///     let download = client.batches().download(batch, BatchFormat::QuickBooks);
///     download.save(format!("{}.csv", batch.batch_id)).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct ParseBatch {
    client: Client,
    documents: Vec<Document>,
    export_mode: Option<ExportMode>,
    on_progress: Option<OnProgress>,
    options: Options,
}

/// What happens while documents are uploaded as batches.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchProgress {
    /// Another piece of the documents was handed to the connection. If a batch is sent again, its documents begin anew.
    #[non_exhaustive]
    Sent {
        /// How many bytes so far, of all documents.
        bytes: u64,
        /// The size of all documents in bytes.
        of: u64,
    },
    /// A batch was accepted: from here on its documents are read and charged, whatever becomes of this call.
    #[non_exhaustive]
    Accepted {
        /// The batch.
        batch_id: BatchId,
    },
}

type OnProgress = Arc<dyn Fn(BatchProgress) + Send + Sync>;

impl ParseBatch {
    pub(crate) fn new(client: Client, documents: Vec<Document>) -> Self {
        Self {
            client,
            documents,
            export_mode: None,
            on_progress: None,
            options: Options::default(),
        }
    }

    /// The columns of the Excel and CSV files that are made of the results. Standard unless set (reference; contract §7).
    pub fn export_mode(mut self, mode: ExportMode) -> Self {
        self.export_mode = Some(mode);
        self
    }

    /// Has a function told of the upload's progress, and of each batch as soon as it is accepted. It is called on the
    /// task that sends, so it should be quick.
    pub fn on_progress(mut self, tell: impl Fn(BatchProgress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(tell));
        self
    }

    call_options!("each batch", options);

    /// Uploads the documents.
    ///
    /// # Errors
    ///
    /// Before anything is sent: there are no documents, or one of them cannot be read or is none that the API reads.
    /// Then the API's refusal, or the failure of the exchange: see [`ErrorKind`](crate::ErrorKind). A batch is sent
    /// again only if it provably was not processed; after [`Error::outcome_unknown`] it may be there, and charged.
    /// [`Error::accepted_batches`] names the batches before it.
    pub async fn send(self) -> Result<AcceptedBatches> {
        if self.documents.is_empty() {
            return Err(Error::argument("a batch needs at least one document"));
        }
        let mut limits = self.options.limits(&self.client);
        let mut checked = Vec::with_capacity(self.documents.len());
        for document in self.documents {
            checked.push(self.client.check(document, &mut limits).await?);
        }
        let mut accepted = AcceptedBatches {
            client: self.client,
            answers: Vec::new(),
        };
        let mode = self.export_mode.unwrap_or(ExportMode::Standard);
        let of = size(&checked);
        let mut before = 0;
        let mut rest = checked.into_iter().peekable();
        while rest.peek().is_some() {
            let part: Vec<_> = rest.by_ref().take(MAX_DOCUMENTS).collect();
            let part_size = size(&part);
            let on_progress = self.on_progress.clone().map(|tell| {
                Arc::new(move |progress| {
                    if let FormProgress::Sent(sent) = progress {
                        let bytes = before + sent;
                        tell(BatchProgress::Sent { bytes, of });
                    }
                }) as multipart::OnProgress
            });
            before += part_size;
            match upload(&accepted.client, part, &mode, self.options, on_progress).await {
                Ok(answer) => {
                    if let Some(tell) = &self.on_progress {
                        let batch_id = answer.value().batch_id.clone();
                        tell(BatchProgress::Accepted { batch_id });
                    }
                    accepted.answers.push(answer);
                }
                Err(e) => return Err(e.with_accepted(accepted.ids().cloned().collect())),
            }
        }
        Ok(accepted)
    }
}

/// Of all of them, in bytes.
fn size(documents: &[Checked]) -> u64 {
    documents.iter().map(|document| document.size).sum()
}

async fn upload(
    client: &Client,
    documents: Vec<Checked>,
    mode: &ExportMode,
    options: Options,
    on_progress: Option<multipart::OnProgress>,
) -> Result<Answer<BatchAccepted>> {
    let files = documents.into_iter().map(|document| ("files", document));
    let form = Form::new(&[("export_mode", mode.as_str())], files)?;
    let form = Payload::Form(form, on_progress);
    let limits = options.limits(client);
    let raw = client.post(CREATE_BATCH, &limits, &form);
    decode(raw.await?, |raw| serde_json::from_slice(raw))
}

impl IntoFuture for ParseBatch {
    type Output = Result<AcceptedBatches>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for ParseBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseBatch")
            .field("documents", &self.documents)
            .field("export_mode", &self.export_mode)
            .finish_non_exhaustive()
    }
}

/// Batches that were accepted, in the order of their documents: 25 in each but the last.
#[derive(Debug, Clone)]
pub struct AcceptedBatches {
    client: Client,
    answers: Vec<Answer<BatchAccepted>>,
}

impl AcceptedBatches {
    /// The answers to the uploads.
    #[must_use]
    pub fn answers(&self) -> &[Answer<BatchAccepted>] {
        &self.answers
    }

    /// The batches' identifiers.
    pub fn ids(&self) -> impl Iterator<Item = &BatchId> {
        self.answers.iter().map(|answer| &answer.value().batch_id)
    }

    /// Waits until all of them are finished; see [`WaitBatches`] for the options.
    pub fn wait(self) -> WaitBatches {
        WaitBatches {
            batches: self,
            deadline: DEFAULT_DEADLINE,
        }
    }
}

/// A wait for several batches, not begun yet. Await it for all of them, in their order. Otherwise as [`Wait`].
///
/// They are asked for side by side, within the request limits. The first error that will not pass ends the wait:
/// [`Error::batch_id`] names its batch, and [`Error::accepted_batches`] all of them, the finished ones too. After the
/// deadline it is [`ErrorKind::BatchWaitTimeout`](crate::ErrorKind::BatchWaitTimeout), with one that is not finished, as
/// last seen.
#[derive(Debug)]
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitBatches {
    batches: AcceptedBatches,
    deadline: Duration,
}

impl WaitBatches {
    /// How long to wait for all of them together. Ten minutes unless set.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    async fn all(self) -> Result<Vec<Batch>> {
        let batches = self.batches.client.batches();
        let waits = self.batches.ids().map(|id| {
            let wait = batches.wait(id).deadline(self.deadline);
            wait.into_future()
        });
        let all = try_join_all(waits).await;
        all.map_err(|e| e.with_accepted(self.batches.ids().cloned().collect()))
    }
}

impl IntoFuture for WaitBatches {
    type Output = Result<Vec<Batch>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.all())
    }
}
