//! The client: settings and connections, shared by its clones.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures_core::Stream;
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::bulk::{ParseMany, Submission};
use crate::call::Call;
use crate::clock::within;
use crate::config::ClientBuilder;
use crate::document::Document;
use crate::download::{Download, Format};
use crate::endpoint::{ACCOUNT, Endpoint};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Account, SessionToken};
use crate::named::JobRef;
use crate::payload::Payload;
use crate::reader::Checked;
use crate::resources::batches::{Batches, ParseBatch};
use crate::resources::invoices::{Invoices, Parse};
use crate::resources::jobs::Jobs;
use crate::resources::keys::Session;
use crate::resources::raw::RawCall;
use crate::resources::vendors::Vendors;
use crate::resources::webhooks::Webhooks;
use crate::retry::{Attempt, Governor, Limits};
use crate::transport::{Auth, RawAnswer, Request, Transport};
use crate::wait::Wait;

/// The InvoiceParser Pro API.
///
/// A clone is cheap and shares the connections, the request limits and the retry budget. Calls need a tokio runtime
/// with its I/O and time drivers; making a client does not. Without a runtime of your own, see the module `blocking`.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    transport: Transport,
    governor: Governor,
    limits: Limits,
    max_document_bytes: u64,
}

impl Client {
    /// A client with the settings of the environment: the key in `IPP_API_KEY`, and `IPP_BASE_URL` if the
    /// API is not the hosted one.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Settings of a new client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn new(
        transport: Transport,
        governor: Governor,
        limits: Limits,
        max_document_bytes: u64,
    ) -> Self {
        Self(Arc::new(Inner {
            transport,
            governor,
            limits,
            max_document_bytes,
        }))
    }

    /// Uploads a document to be read: `POST /invoices`. See [`Parse`] for the options. Costs one credit, once the job
    /// is completed (contract D30). Repeated after every failure that may pass: it carries an `external_id`, so that it
    /// is charged once (reference; contract D24).
    pub fn parse(&self, document: Document) -> Parse {
        Parse::new(self.clone(), document)
    }

    /// Uploads documents as batches of up to 25: `POST /batches`. See [`ParseBatch`] for the options. Costs one credit
    /// a document that is read (contract D44).
    ///
    /// A batch has no `external_id`: if the connection is lost, nobody knows whether it was accepted, and it is not
    /// sent again. To read many documents and pay for each once, use [`parse_many`](Self::parse_many).
    pub fn batch(&self, documents: impl IntoIterator<Item = Document>) -> ParseBatch {
        ParseBatch::new(self.clone(), documents.into_iter().collect())
    }

    /// Uploads many documents side by side and waits for them together, within the request limits: one outcome per
    /// document, as a stream. See [`ParseMany`] for the options. `documents` is a stream, so they need not be known
    /// beforehand; if they are, there is [`parse_all`](Self::parse_all).
    pub fn parse_many<S>(&self, documents: S) -> ParseMany<S>
    where
        S: Stream,
        S::Item: Into<Submission>,
    {
        ParseMany::new(self.clone(), documents)
    }

    /// [`parse_many`](Self::parse_many) for the documents of an iterator, which are taken as their turn comes.
    ///
    /// ```no_run
    /// # async fn example(client: ipp_sdk::Client) {
    /// use ipp_sdk::Document;
    ///
    /// let mut outcomes = client.parse_all(["jan.pdf", "feb.pdf"].map(Document::path)).stream();
    /// while let Some(outcome) = outcomes.next().await {
    ///     println!("{}: {}", outcome.name, outcome.result.is_ok());
    /// }
    /// # }
    /// ```
    pub fn parse_all<I>(&self, documents: I) -> ParseMany<impl Stream<Item = I::Item> + use<I>>
    where
        I: IntoIterator,
        I::Item: Into<Submission>,
    {
        self.parse_many(futures_util::stream::iter(documents))
    }

    /// The jobs of single documents, by their ids.
    pub fn invoices(&self) -> Invoices {
        Invoices::new(self.clone())
    }

    /// The list of jobs: `GET /jobs`. See [`Jobs`] for pages, filters and the stream of all.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(self.clone())
    }

    /// Batches, by their ids.
    pub fn batches(&self) -> Batches {
        Batches::new(self.clone())
    }

    /// The endpoints that are told when a job or batch ends.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(self.clone())
    }

    /// The suppliers that the account's documents came from. Upcoming in the reference (contract §5): a server without
    /// them answers 404.
    pub fn vendors(&self) -> Vendors {
        Vendors::new(self.clone())
    }

    /// The account that the key belongs to, with its credits: `GET /account`. The cheapest way to try a key: a wrong one
    /// is 401 `INVALID_API_KEY` (contract D2), one without access to the API 403 `TIER_REQUIRED` (D6).
    pub fn account(&self) -> Call<Account> {
        Call::data(self.clone(), ACCOUNT, &[])
    }

    /// The same client for a signed-in person: the only door to key management, which an API key does not open
    /// (contract D61). A token that cannot be one is the error of each call.
    pub fn with_session(&self, token: impl Into<SessionToken>) -> Session {
        Session::new(self.clone(), &token.into())
    }

    /// A request that this SDK has no method for: a path below the base URL, with its query if it has one. See
    /// [`RawCall`].
    pub fn request(&self, method: http::Method, path: &str) -> RawCall {
        RawCall::new(self.clone(), method, path)
    }

    /// Waits until a job is finished; see [`Wait`] for the options.
    pub fn wait(&self, job: impl JobRef) -> Wait {
        Wait::new(self.clone(), job.job_id().clone())
    }

    /// Downloads the file that the API made from a completed job; see [`Download`] for where to.
    pub fn download(&self, job: impl JobRef, format: Format) -> Download {
        Download::of_job(self.clone(), job.job_id(), format)
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    pub(crate) fn governor(&self) -> &Governor {
        &self.0.governor
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Looks at a document, which may be a reader that stands still: within the time limit of its call, of
    /// which it takes its part.
    pub(crate) async fn check(&self, document: Document, limits: &mut Limits) -> Result<Checked> {
        let clock = self.governor().clock();
        let begun = clock.now();
        let checked = document.check(self.0.max_document_bytes);
        let Some(checked) = within(&**clock, limits.left(), checked).await else {
            return Err(Error::new(ErrorKind::Timeout(limits.timeout)));
        };
        limits.spent += clock.now().saturating_sub(begun);
        checked
    }

    /// Sends a request, in as many attempts as it takes.
    pub(crate) async fn fetch(
        &self,
        endpoint: &Endpoint,
        limits: &Limits,
        request: Request<'_>,
    ) -> Result<RawAnswer> {
        let transport = self.transport();
        self.call(endpoint, limits, |attempt| {
            transport.fetch(request, attempt)
        })
        .await
    }

    /// Sends a form, its documents read anew for each attempt.
    pub(crate) async fn post(
        &self,
        endpoint: &Endpoint,
        limits: &Limits,
        form: &Payload,
    ) -> Result<RawAnswer> {
        let request = Request {
            method: &endpoint.method,
            url: &self.transport().url(endpoint.template, &[])?,
            auth: &Auth::Key,
            headers: None,
            payload: form,
        };
        self.fetch(endpoint, limits, request).await
    }

    /// Makes the attempts of one call, in a span with the names of OpenTelemetry's conventions for HTTP clients.
    pub(crate) async fn call<T, F, Fut>(
        &self,
        endpoint: &Endpoint,
        limits: &Limits,
        attempt: F,
    ) -> Result<T>
    where
        F: FnMut(Attempt) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let base = self.transport().base();
        let span = tracing::debug_span!(
            "http.client.request",
            otel.name = %format_args!("{} {}", endpoint.method, endpoint.template),
            otel.kind = "client",
            http.request.method = endpoint.method.as_str(),
            url.template = endpoint.template,
            server.address = base.host_str(),
            server.port = base.port_or_known_default(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            error.type = Empty,
        );
        let attempts = self.governor().run(endpoint, limits, attempt);
        let outcome = attempts.instrument(span.clone()).await;
        match outcome.as_ref().map_err(Error::kind) {
            Ok(_) => {}
            Err(ErrorKind::Api { status, .. }) => {
                span.record("error.type", status.to_string().as_str());
            }
            Err(kind) => {
                span.record("error.type", kind.name());
            }
        }
        outcome
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.transport().base().as_str())
            .field("limits", self.limits())
            .finish_non_exhaustive()
    }
}
