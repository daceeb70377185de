//! The server as a value: start it, ask for its address and key, shut it down.

use std::collections::VecDeque;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ipp_extract::{Inspection, Options};
use ipp_sdk::model::{ApiKey, Invoice, JobId};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::budget::Budget;
use crate::jobs::Pool;
use crate::service::{self, Inspector, Reader, Service};
use crate::store::{Balance, Presence, Store};
use crate::{Error, connections, demo, http};

/// The longest that [`MockServer::shutdown`] waits for requests and documents in flight.
const GRACE: Duration = Duration::from_secs(5);
/// The size of the largest document, unless the builder is told otherwise (contract D20).
const MAX_FILE_BYTES: u64 = 10 * 1024 * 1024;
/// How many accepted jobs may wait for a worker.
const QUEUE_LENGTH: usize = 1024;
/// How many bytes of documents may wait for a worker in memory.
const QUEUE_BYTES: u64 = 512 * 1024 * 1024;
/// How many bytes of documents may be on their way into the queue.
const UPLOAD_BYTES: u64 = 128 * 1024 * 1024;
/// How long a client may fall silent in the middle of a request.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Credits of a new demo account, unless the builder is told otherwise.
const CREDITS: u32 = 1000;

/// A running server. Dropping it stops it without waiting; [`shutdown`](Self::shutdown) waits.
#[derive(Debug)]
pub struct MockServer {
    address: SocketAddr,
    base_url: String,
    api_key: ApiKey,
    stop: watch::Sender<bool>,
    http: JoinHandle<()>,
    workers: JoinHandle<()>,
}

impl MockServer {
    /// Starts a server with the defaults of [`MockServerBuilder`].
    ///
    /// # Errors
    /// [`Error`] if the address cannot be bound.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// A server with settings of your own.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::default()
    }

    /// The address that the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What to prefix to the paths of the reference: `http://127.0.0.1:PORT/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A key of the demo account, `demo@ipp.test` of tier `business`.
    #[must_use]
    pub fn api_key(&self) -> &ApiKey {
        &self.api_key
    }

    /// Stops accepting connections, finishes the requests and documents in flight, and returns after five seconds
    /// at the latest; what is open then is cut off. With a data directory, unfinished jobs go on at the next start.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        let done = async {
            let _ = (&mut self.http).await;
            let _ = (&mut self.workers).await;
        };
        if tokio::time::timeout(GRACE, done).await.is_err() {
            tracing::warn!("gave up waiting for what is in flight");
            self.http.abort();
            self.workers.abort();
            let _ = (&mut self.http).await;
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// The settings of a [`MockServer`].
#[derive(Clone)]
#[must_use]
pub struct MockServerBuilder {
    host: IpAddr,
    port: u16,
    data_dir: Option<PathBuf>,
    balance: Balance,
    max_file_bytes: u64,
    queue_length: usize,
    queue_bytes: u64,
    longest_pause: Duration,
    workers: Option<NonZeroU32>,
    inspector: Inspector,
    reader: Reader,
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            data_dir: None,
            balance: Balance::Credits(CREDITS),
            max_file_bytes: MAX_FILE_BYTES,
            queue_length: QUEUE_LENGTH,
            queue_bytes: QUEUE_BYTES,
            longest_pause: LONGEST_PAUSE,
            workers: None,
            inspector: Arc::new(ipp_extract::inspect),
            reader: Arc::new(ipp_extract::extract),
        }
    }
}

impl fmt::Debug for MockServerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServerBuilder")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("data_dir", &self.data_dir)
            .field("balance", &self.balance)
            .field("max_file_bytes", &self.max_file_bytes)
            .field("queue_length", &self.queue_length)
            .field("queue_bytes", &self.queue_bytes)
            .field("longest_pause", &self.longest_pause)
            .field("workers", &self.workers)
            .finish_non_exhaustive()
    }
}

impl MockServerBuilder {
    /// The address to listen on. Default: loopback, which no other machine can reach.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// The port to listen on. Default: 0, a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Keeps all state in this directory, which is made if it does not exist. Several servers may use the same
    /// directory at once. Default: state is kept in memory and ends with the server.
    pub fn data_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.data_dir = Some(dir.into());
        self
    }

    /// The credits of the demo account when it is new; one that a data directory holds keeps what it has left.
    /// Default: 1,000.
    pub fn credits(mut self, credits: u32) -> Self {
        self.balance = Balance::Credits(credits);
        self
    }

    /// The demo account never runs out of credits, now and at later starts on the same data directory.
    pub fn unlimited_credits(mut self) -> Self {
        self.balance = Balance::Unlimited;
        self
    }

    /// The size of the largest document that is accepted, in bytes. Default: 10 MiB.
    pub fn max_file_bytes(mut self, bytes: u64) -> Self {
        self.max_file_bytes = bytes;
        self
    }

    /// How many accepted jobs may wait for a worker before uploads are answered with 503; at least 1. Default:
    /// 1,024.
    pub fn queue_length(mut self, jobs: usize) -> Self {
        self.queue_length = jobs.max(1);
        self
    }

    /// How many bytes of documents may wait for a worker before uploads are answered with 503; one document may
    /// always. Counts only without a data directory, which keeps documents on the disk. Default: 512 MiB.
    pub fn queue_bytes(mut self, bytes: u64) -> Self {
        self.queue_bytes = bytes;
        self
    }

    /// How long a client may fall silent in the middle of a request before the request is refused. Default: 30
    /// seconds.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// How many documents are read at once. Default: as many as there are processors.
    pub fn workers(mut self, workers: NonZeroU32) -> Self {
        self.workers = Some(workers);
        self
    }

    /// Looks at uploads with `inspector` in place of [`ipp_extract::inspect`], for a test that needs one to be
    /// refused. It is called on a thread that may block; a panic refuses the upload.
    pub fn inspector(
        mut self,
        inspector: impl Fn(&[u8]) -> Result<Inspection, ipp_extract::Error> + Send + Sync + 'static,
    ) -> Self {
        self.inspector = Arc::new(inspector);
        self
    }

    /// Reads documents with `reader` in place of [`ipp_extract::extract`], for a test that needs a certain
    /// invoice, a failure or a delay. It is called on a thread that may block; a panic fails the job.
    pub fn reader(
        mut self,
        reader: impl Fn(&[u8], &Options) -> Result<Invoice, ipp_extract::Error> + Send + Sync + 'static,
    ) -> Self {
        self.reader = Arc::new(reader);
        self
    }

    /// Starts the server on the current tokio runtime, and the jobs that an earlier one left unfinished.
    ///
    /// # Errors
    /// [`Error`] if the data directory cannot be used or the address cannot be bound.
    pub async fn start(self) -> Result<MockServer, Error> {
        let address = SocketAddr::new(self.host, self.port);
        let listener = TcpListener::bind(address)
            .await
            .map_err(|source| Error::Bind { address, source })?;
        let address = listener
            .local_addr()
            .map_err(|source| Error::Bind { address, source })?;
        let (dir, balance) = (self.data_dir.clone(), self.balance);
        let state = tokio::task::spawn_blocking(move || open(dir.as_deref(), balance))
            .await
            .map_err(|e| Error::Task(e.into()))??;
        Ok(self.run(listener, address, state))
    }

    fn run(self, listener: TcpListener, address: SocketAddr, state: OpenState) -> MockServer {
        let (stop, stopped) = watch::channel(false);
        let (queue, queued) = mpsc::channel(self.queue_length);
        let pool = Pool {
            store: Arc::clone(&state.store),
            reader: self.reader,
            workers: self.workers.unwrap_or_else(processors).get(),
            backlog: state.backlog,
            queue: queued,
            stop: stopped.clone(),
            presence: state.presence,
        };
        let service = Service {
            store: state.store,
            queue,
            // With a data directory the documents that wait are on the disk.
            queue_memory: (self.data_dir.is_none()).then(|| Budget::new(self.queue_bytes)),
            inspector: self.inspector,
            max_file_bytes: self.max_file_bytes,
        };
        let limits = http::Limits {
            uploads: Budget::new(UPLOAD_BYTES),
            longest_pause: self.longest_pause,
        };
        let router = http::router(Arc::new(service), limits);
        MockServer {
            address,
            base_url: format!("http://{}{}", reachable(address), http::BASE_PATH),
            api_key: state.api_key,
            stop,
            http: tokio::spawn(connections::serve(listener, router, stopped, GRACE)),
            workers: tokio::spawn(pool.run()),
        }
    }
}

/// What there is before the first request.
struct OpenState {
    store: Arc<Store>,
    api_key: ApiKey,
    backlog: VecDeque<JobId>,
    presence: Option<Presence>,
}

fn open(dir: Option<&Path>, balance: Balance) -> Result<OpenState, Error> {
    let presence = dir.map(enter).transpose()?;
    let store = Store::open(dir)?;
    let key = demo::account(&store, dir, balance)?;
    let backlog = service::backlog(&store, presence.as_ref().is_none_or(Presence::is_alone))?;
    if let Some(presence) = &presence {
        presence.admit();
    }
    Ok(OpenState {
        backlog,
        presence,
        api_key: key.secret,
        store: Arc::new(store),
    })
}

fn enter(dir: &Path) -> Result<Presence, Error> {
    let entered = make_dir(dir).and_then(|()| Presence::enter(dir));
    entered.map_err(|source| Error::DataDir {
        path: dir.to_owned(),
        source,
    })
}

/// Makes the data directory, for its owner only: it holds what is on people's invoices.
fn make_dir(dir: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

fn processors() -> NonZeroU32 {
    std::thread::available_parallelism()
        .ok()
        .and_then(|n| n.try_into().ok())
        .unwrap_or(NonZeroU32::MIN)
}

/// The address under which this machine reaches a server that listens on all of its addresses.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

#[cfg(test)]
mod tests {
    use super::reachable;

    #[test]
    fn the_base_url_names_an_address_that_can_be_dialled() {
        let shown = |address: &str| reachable(address.parse().unwrap()).to_string();
        assert_eq!(shown("0.0.0.0:80"), "127.0.0.1:80");
        assert_eq!(shown("[::]:80"), "[::1]:80");
        assert_eq!(shown("192.0.2.1:80"), "192.0.2.1:80");
    }
}
