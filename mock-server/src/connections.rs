//! Connections from their acceptance to their end.

mod answer;
#[cfg(test)]
mod tests;
mod wire;

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::Request;
use axum::response::Response;
use axum::serve::{Listener as _, ListenerExt as _};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::control::Peer;
use answer::{Ended, Line};
use wire::Wire;

/// How long a client may take to agree on a secret.
const LONGEST_HANDSHAKE: Duration = Duration::from_secs(10);

/// How many bytes the head of a request may have.
const LONGEST_HEAD: usize = 64 * 1024;

/// Longer than any process lives, and short enough to be added to a time.
const FOREVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// How long clients may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    /// For the whole head of a request, from the end of the one before: so an idle connection ends then, too.
    pub(crate) head: Duration,
    /// For the requests in flight when the server stops.
    pub(crate) grace: Duration,
}

/// Serves until the stop, finishes the requests in flight, and after the grace cuts off what is still open.
///
/// `axum::serve` would leave such connections running: it gives no hold on them.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    router: Router,
    mut stopped: watch::Receiver<bool>,
    patience: Patience,
) {
    // Answers are small and complete; waiting to fill a packet only delays them.
    let mut listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let stop = stopped.clone();
    let graceful = GracefulShutdown::new();
    // Dropping the set ends the connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => break,
            Some(_) = connections.join_next() => {}
            // Where the system has no room for a connection, this waits a second and tries again.
            (stream, peer) = listener.accept() => {
                let (wire, signals) = Wire::new(stream);
                let connection = Connection {
                    router: router.clone(),
                    peer: Peer(peer),
                    line: Line { signals, stopped: stop.clone() },
                    longest_head: patience.head.min(FOREVER),
                };
                connections.spawn(connection.run(wire, tls.clone(), graceful.watcher()));
            }
        }
    }
    drop(listener);
    if tokio::time::timeout(patience.grace, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("cut off {} open connections", connections.len());
    }
}

/// What answers the requests of one connection.
#[derive(Clone)]
struct Connection {
    router: Router,
    peer: Peer,
    line: Line,
    longest_head: Duration,
}

impl Connection {
    async fn run(mut self, wire: Wire, tls: Option<TlsAcceptor>, watcher: Watcher) {
        let Some(tls) = tls else {
            return self.http(wire, watcher).await;
        };
        let agreed = tokio::select! {
            agreed = tokio::time::timeout(LONGEST_HANDSHAKE, tls.accept(wire)) => agreed,
            _ = self.line.stopped.wait_for(|stop| *stop) => return,
        };
        match agreed {
            Ok(Ok(stream)) => self.http(stream, watcher).await,
            Ok(Err(error)) => tracing::debug!(%error, "no TLS with a client"),
            Err(_) => tracing::debug!("a client took too long to agree on TLS"),
        }
    }

    async fn http<S>(self, stream: S, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut builder = Builder::new(TokioExecutor::new()).http1_only();
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.longest_head)
            .max_buf_size(LONGEST_HEAD);
        let service = TowerToHyperService::new(self);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        // What ends a connection early is the client's or a fault's affair.
        let _ = watcher.watch(connection.into_owned()).await;
    }
}

impl<B> tower::Service<Request<B>> for Connection
where
    B: http_body::Body<Data = Bytes, Error: Into<axum::BoxError>> + Send + 'static,
{
    type Response = Response;
    type Error = Ended;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Ended>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        request.extensions_mut().insert(self.peer);
        let answer = self.router.call(request);
        let line = self.line.clone();
        Box::pin(async move {
            let Ok(answer): Result<Response, Infallible> = answer.await;
            line.send(answer).await
        })
    }
}
