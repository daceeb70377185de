//! The server as a value: ask for its address, key and session, and shut it down.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ipp_sdk::model::{ApiKey, SessionToken};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::budget::Budget;
use crate::builder::MockServerBuilder;
use crate::clock::Clock;
use crate::connections::Patience;
use crate::control::{Control, RequestLog, Snapshots, Start};
use crate::demo;
use crate::faults::Faults;
use crate::jobs::Pool;
use crate::openapi::page;
use crate::service::{BASE_PATH, Backlog, Fixtures, Identities, Queued, Service};
use crate::store::{Presence, Store};
use crate::timekeeper::{Order, Task, Timekeeper};
use crate::tls::Tls;
use crate::{Error, connections, http, private};

/// The longest that [`MockServer::shutdown`] waits for requests and documents in flight.
const GRACE: Duration = Duration::from_millis(4_500);
/// How many bytes of documents may be on their way into the queue.
const UPLOAD_BYTES: u64 = 128 * 1024 * 1024;

/// A running server. Dropping it stops it without waiting; [`shutdown`](Self::shutdown) waits.
pub struct MockServer {
    address: SocketAddr,
    base_url: String,
    pub(crate) control: Arc<Control>,
    tls: Option<Tls>,
    stop: watch::Sender<bool>,
    http: JoinHandle<()>,
    workers: JoinHandle<()>,
    timekeeper: JoinHandle<()>,
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

    /// The reference of the API as this server has it, a page for browsers.
    #[must_use]
    pub fn reference_url(&self) -> String {
        format!("{}{}", self.control.origin, page::PATH)
    }

    /// A key of the demo account, `demo@ipp.test` of tier `business`.
    #[must_use]
    pub fn api_key(&self) -> &ApiKey {
        &self.control.start.demo.key.secret
    }

    /// A session of the demo account, which manages its API keys: a bearer token for `/keys`, or the value of the
    /// cookie `session`.
    #[must_use]
    pub fn session_token(&self) -> &SessionToken {
        &self.control.start.demo.session
    }

    /// Where the control plane and the API are: `http://host:port`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.control.origin
    }

    /// The certificate of the server's own authority, in PEM, for clients to trust. Nothing without TLS.
    #[must_use]
    pub fn certificate_authority(&self) -> Option<&Path> {
        self.tls.as_ref().map(Tls::authority)
    }

    pub(crate) fn run(
        builder: MockServerBuilder,
        listener: TcpListener,
        address: SocketAddr,
        opened: Opened,
    ) -> Self {
        let (stop, stopped) = watch::channel(false);
        let control = opened.control;
        let pool = Pool {
            service: Arc::clone(&control.service),
            workers: builder.workers.unwrap_or_else(processors).get(),
            backlog: opened.backlog,
            adopted: opened.adopted,
            queue: opened.queued,
            stop: stopped.clone(),
            presence: opened.presence.clone(),
        };
        let timekeeper = Task::new(
            Arc::clone(&control.service),
            opened.orders,
            stopped.clone(),
            opened.presence,
        );
        let intake = http::Intake {
            uploads: Budget::new(UPLOAD_BYTES),
            longest_pause: builder.longest_pause,
        };
        tracing::info!("listening on {}", control.origin);
        let router = http::router(Arc::clone(&control), intake);
        let acceptor = opened.tls.as_ref().map(|tls| tls.acceptor().clone());
        let patience = Patience {
            head: builder.longest_pause,
            grace: GRACE,
        };
        Self {
            address,
            base_url: format!("{}{BASE_PATH}", control.origin),
            control,
            tls: opened.tls,
            stop,
            http: tokio::spawn(connections::serve(
                listener, acceptor, router, stopped, patience,
            )),
            workers: tokio::spawn(pool.run()),
            timekeeper: tokio::spawn(timekeeper.run()),
        }
    }

    /// Stops accepting connections, finishes the requests, documents and webhook deliveries in flight, and returns
    /// after five seconds at the latest; what is open then is cut off. With a data directory, unfinished jobs and
    /// pending deliveries go on at the next start.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        let done = async {
            let _ = (&mut self.http).await;
            let _ = (&mut self.workers).await;
            let _ = (&mut self.timekeeper).await;
        };
        if tokio::time::timeout(GRACE, done).await.is_err() {
            tracing::warn!("gave up waiting for what is in flight");
            self.http.abort();
            self.workers.abort();
            self.timekeeper.abort();
            // Its connections are closed when it has ended.
            if !self.http.is_finished() {
                let _ = (&mut self.http).await;
            }
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// What there is before the first request.
pub(crate) struct Opened {
    control: Arc<Control>,
    queued: mpsc::Receiver<Queued>,
    adopted: mpsc::UnboundedReceiver<Backlog>,
    backlog: Backlog,
    orders: mpsc::UnboundedReceiver<Order>,
    tls: Option<Tls>,
    presence: Option<Arc<Presence>>,
}

pub(crate) fn open(builder: &MockServerBuilder, address: SocketAddr) -> Result<Opened, Error> {
    if builder
        .control_token
        .as_ref()
        .is_some_and(|token| token.trim().is_empty())
    {
        return Err(Error::ControlToken);
    }
    let dir = builder.data_dir.as_deref();
    let choices = builder.choices()?;
    let outlet = builder.outlet()?;
    let presence = dir.map(enter).transpose()?;
    let is_alone = presence.as_ref().is_none_or(Presence::is_alone);
    let clock = Clock::default();
    let store = Store::open(dir)?;
    let host = address.ip();
    let tls = builder.has_tls.then(|| Tls::auto(dir, host)).transpose();
    let tls = tls.map_err(|e| Error::Tls(e.into()))?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let start = Start {
        demo: demo::account(&store, dir, builder.balance, clock.now())?,
        balance: builder.balance,
        accounts: builder.accounts.clone(),
        preset: builder.preset,
        decisions: choices.snapshot(),
    };
    if is_alone {
        store.remove_stray_documents()?;
        store.drop_claims()?;
    }
    let (queue, queued) = mpsc::channel(builder.queue_length);
    let (adopt, adopted) = mpsc::unbounded_channel();
    let (timekeeper, orders) = Timekeeper::new();
    let service = Arc::new(Service {
        store: Arc::new(store),
        clock,
        choices,
        settings: builder.settings(),
        limits: crate::limits::Limits::default(),
        identities: Identities::default(),
        fixtures: Fixtures::default(),
        faults: Arc::new(Faults::new(builder.seed.unwrap_or_default())),
        inspector: Arc::clone(&builder.inspector),
        reader: Arc::clone(&builder.reader),
        outlet,
        timekeeper,
        queue,
        adopted: adopt,
        ends: watch::Sender::new(0),
    });
    let backlog = service.backlog(is_alone)?;
    let control = Arc::new(Control {
        service,
        log: RequestLog::default(),
        token: builder.control_token.clone(),
        origin: format!("{scheme}://{}", reachable(address)),
        start,
        snapshots: Snapshots::default(),
        started: Instant::now(),
    });
    control.populate().map_err(|e| Error::Start(e.into()))?;
    if let Some(presence) = &presence {
        presence.admit();
    }
    Ok(Opened {
        control,
        queued,
        adopted,
        backlog,
        orders,
        tls,
        presence: presence.map(Arc::new),
    })
}

fn enter(dir: &Path) -> Result<Presence, Error> {
    let entered = private::make_dir(dir).and_then(|()| Presence::enter(dir));
    entered.map_err(|source| Error::DataDir {
        path: dir.to_owned(),
        source,
    })
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
