//! Connections from their acceptance to their end.

use std::time::Duration;

use axum::Router;
use axum::serve::{Listener as _, ListenerExt as _};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Serves until the stop, finishes the requests in flight, and after the grace cuts off what is still open.
///
/// `axum::serve` would leave such connections running: it gives no hold on them.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    mut stopped: watch::Receiver<bool>,
    grace: Duration,
) {
    // Answers are small and complete; waiting to fill a packet only delays them.
    let mut listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let graceful = GracefulShutdown::new();
    // Dropping the set ends the connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => break,
            Some(_) = connections.join_next() => {}
            (stream, _) = listener.accept() => {
                let service = TowerToHyperService::new(router.clone());
                let builder = Builder::new(TokioExecutor::new()).http1_only();
                let connection = builder.serve_connection(TokioIo::new(stream), service);
                connections.spawn(graceful.watch(connection.into_owned()));
            }
        }
    }
    drop(listener);
    if tokio::time::timeout(grace, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("cut off {} open connections", connections.len());
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::Router;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::{mpsc, watch};

    #[tokio::test]
    async fn a_connection_that_outlasts_the_grace_is_cut_off() {
        let (arrived, mut arrivals) = mpsc::channel(1);
        let hang = async move || {
            let _ = arrived.send(()).await;
            std::future::pending::<()>().await;
        };
        let router = Router::new().route("/", get(hang));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let grace = Duration::from_millis(20);
        let server = tokio::spawn(super::serve(listener, router, stopped, grace));

        let mut client = TcpStream::connect(address).await.unwrap();
        client
            .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            .await
            .unwrap();
        arrivals.recv().await.unwrap();
        stop.send(true).unwrap();
        server.await.unwrap();
        // The end or a reset, but no answer.
        let mut answer = [0; 16];
        let end = tokio::time::timeout(Duration::from_secs(30), client.read(&mut answer)).await;
        assert!(matches!(end.unwrap(), Ok(0) | Err(_)));
        assert!(TcpStream::connect(address).await.is_err());
    }
}
