//! The client: settings and connections, shared by its clones.

use std::fmt;
use std::sync::Arc;

use crate::config::ClientBuilder;
use crate::document::Document;
use crate::download::{Download, Format};
use crate::error::Result;
use crate::model::JobId;
use crate::resources::invoices::{Invoices, Parse};
use crate::retry::Limits;
use crate::transport::Transport;
use crate::wait::Wait;

/// The InvoiceParser Pro API.
///
/// A clone is cheap and shares the connections. Calls need a tokio runtime with its I/O and time
/// drivers; making a client does not.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    transport: Transport,
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

    pub(crate) fn new(transport: Transport, limits: Limits, max_document_bytes: u64) -> Self {
        Self(Arc::new(Inner {
            transport,
            limits,
            max_document_bytes,
        }))
    }

    /// Uploads a document to be read; see [`Parse`] for the options. Costs one credit, once the job is
    /// completed.
    pub fn parse(&self, document: Document) -> Parse {
        Parse::new(self.clone(), document)
    }

    /// The jobs of single documents.
    pub fn invoices(&self) -> Invoices {
        Invoices::new(self.clone())
    }

    /// Waits until a job is finished; see [`Wait`] for the options.
    pub fn wait(&self, job_id: &JobId) -> Wait {
        Wait::new(self.clone(), job_id.clone())
    }

    /// Downloads the file that the API made from a completed job; see [`Download`] for where to.
    pub fn download(&self, job_id: &JobId, format: Format) -> Download {
        Download::new(self.clone(), job_id.clone(), format)
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn max_document_bytes(&self) -> u64 {
        self.0.max_document_bytes
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
