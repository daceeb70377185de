//! The settings of a server, and its start.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ipnet::IpNet;
use ipp_extract::{Inspection, Options};
use ipp_sdk::model::Invoice;
use tokio::net::TcpListener;

use crate::control::{NewAccount, Preset};
use crate::decisions::Choices;
use crate::openapi::{View, document};
use crate::server::{MockServer, open};
use crate::service::{Changeable, Inspector, JobEnding, Reader, Settings};
use crate::store::Balance;
use crate::webhooks::Outlet;
use crate::{Error, Profile};

/// The size of the largest document, unless the builder is told otherwise (contract D20).
const MAX_FILE_BYTES: u64 = 10 * 1024 * 1024;
/// How many accepted jobs may wait for a worker.
const QUEUE_LENGTH: usize = 1024;
/// How long a client may fall silent in the middle of a request.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Credits of a new demo account, unless the builder is told otherwise.
const CREDITS: u32 = 1000;

/// The settings of a [`MockServer`].
#[derive(Clone)]
#[must_use]
pub struct MockServerBuilder {
    host: IpAddr,
    port: u16,
    pub(crate) data_dir: Option<PathBuf>,
    pub(crate) balance: Balance,
    max_file_bytes: u64,
    pub(crate) queue_length: usize,
    pub(crate) longest_pause: Duration,
    pub(crate) workers: Option<NonZeroU32>,
    pub(crate) inspector: Inspector,
    pub(crate) reader: Reader,
    profile: Profile,
    decisions: BTreeMap<String, String>,
    is_sync: bool,
    has_limits: bool,
    has_magic: bool,
    job_ending: JobEnding,
    networks: Vec<String>,
    pub(crate) accounts: Vec<NewAccount>,
    pub(crate) preset: Option<Preset>,
    pub(crate) control_token: Option<String>,
    pub(crate) seed: Option<u64>,
    pub(crate) has_tls: bool,
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
            longest_pause: LONGEST_PAUSE,
            workers: None,
            inspector: Arc::new(ipp_extract::inspect),
            reader: Arc::new(ipp_extract::extract),
            profile: Profile::Stable,
            decisions: BTreeMap::new(),
            is_sync: false,
            has_limits: true,
            has_magic: true,
            job_ending: JobEnding::Immediately,
            networks: Vec::new(),
            accounts: Vec::new(),
            preset: None,
            control_token: None,
            seed: None,
            has_tls: false,
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
            .field("longest_pause", &self.longest_pause)
            .field("workers", &self.workers)
            .field("profile", &self.profile)
            .field("decisions", &self.decisions)
            .field("is_sync", &self.is_sync)
            .field("has_limits", &self.has_limits)
            .field("has_magic", &self.has_magic)
            .field("job_ending", &self.job_ending)
            .field("networks", &self.networks)
            .field("seed", &self.seed)
            .field("has_tls", &self.has_tls)
            .field("preset", &self.preset)
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

    /// How long a client may fall silent in the middle of a request, or send less than 4 KiB a second, before the
    /// request is refused; and how long the whole head of a request may take to come before the connection is cut.
    /// Default: 30 seconds.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// How many documents are read at once. Default: as many as there are processors.
    pub fn workers(mut self, workers: NonZeroU32) -> Self {
        self.workers = Some(workers);
        self
    }

    /// How much of the roadmap is there. Default: [`Profile::Stable`], nothing.
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Puts another reading of the reference in force: a decision and the name of its alternative, for example
    /// `"D8"` and `"sliding"`. [`decisions`](crate::decisions()) lists them.
    pub fn decide(mut self, decision: impl Into<String>, reading: impl Into<String>) -> Self {
        self.decisions.insert(decision.into(), reading.into());
        self
    }

    /// Answers uploads when their document has been read, as the API does whose background queue is disabled
    /// (decision D13). Default: at once, with 202.
    pub fn sync(mut self) -> Self {
        self.is_sync = true;
        self
    }

    /// Whether requests are counted against the documented limits. Default: yes.
    pub fn rate_limits(mut self, has_limits: bool) -> Self {
        self.has_limits = has_limits;
        self
    }

    /// Whether reserved file names (`ipp-test-fail…`), reserved keys and the header `X-IPP-Mock-Scenario` have their
    /// special meaning. Default: yes.
    pub fn magic(mut self, has_magic: bool) -> Self {
        self.has_magic = has_magic;
        self
    }

    /// One more account. Several accounts see nothing of each other. What opens it: the key that it was given
    /// ([`NewAccount::key`]), or what [`MockServer::access`] makes.
    pub fn account(mut self, account: NewAccount) -> Self {
        self.accounts.push(account);
        self
    }

    /// Objects that are there from the beginning. Default: none but the demo account.
    pub fn preset(mut self, preset: Preset) -> Self {
        self.preset = Some(preset);
        self
    }

    /// What chance depends on: which requests meet a fault by probability, and when deliveries are retried. With the
    /// same seed a run repeats. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Lets who has this token use the control plane from any machine. Default: nobody but programs on this one.
    pub fn control_token(mut self, token: impl Into<String>) -> Self {
        self.control_token = Some(token.into());
        self
    }

    /// Speaks TLS, with a certificate of an authority of its own that is made at the first start and kept in the data
    /// directory: see [`MockServer::certificate_authority`]. Default: plain HTTP.
    pub fn tls(mut self) -> Self {
        self.has_tls = true;
        self
    }

    /// When jobs end. Default: [`JobEnding::Immediately`].
    pub fn job_ending(mut self, ending: JobEnding) -> Self {
        self.job_ending = ending;
        self
    }

    /// Lets webhook deliveries reach a network that is not public, such as `10.0.0.0/8`, or an address (decision
    /// D54). May be called several times. Default: the public internet only.
    pub fn allow_deliveries_to(mut self, network: impl Into<String>) -> Self {
        self.networks.push(network.into());
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
    /// If the process has no cryptography for rustls yet, it gets `ring` (`CryptoProvider::install_default`): with this
    /// crate in its build, a program's own `reqwest::Client::new()` would panic without one.
    ///
    /// # Errors
    /// [`Error`] if the address cannot be bound, the data directory, its database or a file in it cannot be used, a
    /// decision, network or the control token is none, an account cannot be made, or the system has no random numbers,
    /// no certificate for TLS or no runtime left.
    pub async fn start(self) -> Result<MockServer, Error> {
        provide_cryptography();
        let address = SocketAddr::new(self.host, self.port);
        let listener = TcpListener::bind(address)
            .await
            .map_err(|source| Error::Bind { address, source })?;
        let address = listener
            .local_addr()
            .map_err(|source| Error::Bind { address, source })?;
        let (open, builder) = tokio::task::spawn_blocking(move || (open(&self, address), self))
            .await
            .map_err(|e| Error::Task(e.into()))?;
        Ok(MockServer::run(builder, listener, address, open?))
    }

    /// The OpenAPI 3.1 document of a server with these settings, as it would have it at `/openapi.json`.
    ///
    /// `base_url` is where clients find the server, for example `http://127.0.0.1:8080/api/v1`; `/api/v1` alone means
    /// wherever the document comes from.
    ///
    /// # Errors
    /// [`Error`] if a decision or reading is unknown.
    pub fn openapi(&self, base_url: &str) -> Result<serde_json::Value, Error> {
        let choices = self.choices()?;
        Ok(document(&View::new(&choices, &self.settings(), base_url)))
    }

    /// How the server is to behave while it runs.
    pub(crate) fn settings(&self) -> Settings {
        let start = Changeable {
            is_sync: self.is_sync,
            has_limits: self.has_limits,
            job_ending: self.job_ending,
        };
        Settings::new(self.max_file_bytes, self.has_magic, start)
    }

    /// Where deliveries go.
    pub(crate) fn outlet(&self) -> Result<Outlet, Error> {
        let networks = self.networks.iter().map(|text| network(text));
        let networks: Vec<_> = networks.collect::<Result<_, _>>()?;
        Ok(Outlet::new(networks, self.seed.unwrap_or_default()))
    }

    /// Which readings of the reference are to be in force.
    pub(crate) fn choices(&self) -> Result<Choices, Error> {
        let choices = Choices::default();
        choices.set_profile(self.profile);
        choices.set_all(&self.decisions)?;
        Ok(choices)
    }
}

/// Features of a crate are the sum of what a build asks of it. So with this one, the program's reqwest speaks TLS too,
/// and has no cryptography of its own, without which its clients cannot be made. What was chosen before stays.
fn provide_cryptography() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// A network, or an address that is one by itself.
pub(crate) fn network(text: &str) -> Result<IpNet, Error> {
    let parsed = match text.parse::<IpAddr>() {
        Ok(address) => Ok(address.into()),
        Err(_) => text.parse(),
    };
    parsed.map_err(|e: ipnet::AddrParseError| Error::Network {
        network: text.to_owned(),
        source: e.into(),
    })
}
