//! Events that the API delivers: a small HTTP server on this machine, behind a public address.

use std::future::IntoFuture as _;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use ipp_sdk::Client;
use ipp_sdk::model::EventType;
use ipp_sdk::webhook::{Rejection, Signed, Verifier};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::event::Event;
use super::hub::Notice;
use super::registration::Registration;
use super::source::{Intake, Source};
use super::{HookError, Result};

/// How often to see whether the server is still there.
const INTERVAL: Duration = Duration::from_secs(1);

/// How long deliveries of what has just happened are waited for.
const GRACE: Duration = Duration::from_secs(2);

/// A port that deliveries come in at, and the webhook that leads there.
pub(crate) struct Receiver {
    port: u16,
    /// Until it serves.
    socket: Option<TcpListener>,
    served: Option<JoinHandle<io::Result<()>>>,
    client: Client,
    public_url: String,
    kinds: Vec<EventType>,
    file: PathBuf,
    registered: Option<Registration>,
}

impl Receiver {
    /// Takes the port, or a free one for 0. Only this machine reaches it; a tunnel leads there.
    pub(crate) async fn bind(
        port: u16,
        client: Client,
        public_url: String,
        kinds: Vec<EventType>,
        file: PathBuf,
    ) -> Result<Self> {
        let fail = |source| HookError::Port { port, source };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let socket = TcpListener::bind(address).await.map_err(fail)?;
        Ok(Self {
            port: socket.local_addr().map_err(fail)?.port(),
            socket: Some(socket),
            served: None,
            client,
            public_url,
            kinds,
            file,
            registered: None,
        })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

impl Source for Receiver {
    async fn begin(&mut self, intake: &Intake) -> Result<()> {
        let file = self.file.clone();
        let made = Registration::make(&self.client, file, &self.public_url, &self.kinds).await?;
        let desk = Desk {
            verifier: Verifier::new(made.secret()),
            intake: intake.clone(),
        };
        self.registered = Some(made);
        // Whatever path the tunnel leads to. What comes in before this waits in the socket.
        let router = Router::new().fallback(post(receive)).with_state(desk);
        if let Some(socket) = self.socket.take() {
            self.served = Some(tokio::spawn(axum::serve(socket, router).into_future()));
        }
        Ok(())
    }

    async fn look(&mut self, _: &Intake) -> Result<()> {
        let Some(served) = self.served.take_if(|served| served.is_finished()) else {
            return Ok(());
        };
        let ended = served.await.unwrap_or_else(|e| Err(io::Error::other(e)));
        let source = ended
            .err()
            .unwrap_or_else(|| io::ErrorKind::ConnectionAborted.into());
        let port = self.port;
        Err(HookError::Port { port, source })
    }

    fn interval(&self) -> Duration {
        INTERVAL
    }

    fn grace(&self) -> Duration {
        GRACE
    }

    /// The webhook goes first, so that nothing is sent to where nobody is.
    async fn close(&mut self) -> Result<()> {
        let removed = match self.registered.take() {
            Some(registration) => registration.remove().await,
            None => Ok(()),
        };
        if let Some(served) = self.served.take() {
            served.abort();
        }
        removed
    }
}

#[derive(Clone)]
struct Desk {
    verifier: Verifier,
    intake: Intake,
}

impl FromRef<Desk> for Verifier {
    fn from_ref(desk: &Desk) -> Self {
        desk.verifier.clone()
    }
}

/// Answers when the event is on the disk, so that the sender repeats what was not kept.
async fn receive(State(desk): State<Desk>, signed: Result<Signed, Rejection>) -> Response {
    let signed = match signed {
        Ok(signed) => signed,
        Err(rejection) => {
            let why = rejection.to_string();
            desk.intake.tell(Notice::Rejected { why }).await;
            return rejection.into_response();
        }
    };
    // A body that was read as JSON is text.
    let body = String::from_utf8_lossy(&signed.body);
    let event = Event::of_delivery(&signed.event, &body, Timestamp::now());
    match desk.intake.keep(event).await {
        true => StatusCode::OK.into_response(),
        false => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
