use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use futures_util::stream;
use rustls::pki_types::{PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::Patience;
use crate::faults::{Break, End, Transport};

/// No test may wait longer for anything.
const DEADLINE: Duration = Duration::from_secs(30);
const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    async fn start(router: Router, tls: Option<TlsAcceptor>, grace: Duration) -> Self {
        let head = DEADLINE;
        Self::patient(router, tls, Patience { head, grace }).await
    }

    async fn patient(router: Router, tls: Option<TlsAcceptor>, patience: Patience) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(super::serve(listener, tls, router, stopped, patience));
        Self {
            address,
            stop,
            task,
        }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    async fn stop(self) {
        self.stop.send(true).unwrap();
        let end = tokio::time::timeout(DEADLINE, self.task).await;
        end.unwrap().unwrap();
    }
}

/// A server whose every answer has this body and meets this fault.
async fn faulty(order: Transport, body: fn() -> Body) -> Server {
    let answer = move || async move { (Extension(order), Response::new(body())) };
    Server::start(Router::new().route("/", get(answer)), None, DEADLINE).await
}

fn cut(at: Option<u64>, end: End) -> Transport {
    Transport::Break(Break { at, end })
}

fn ten() -> Body {
    Body::from("0123456789")
}

/// Sends a request and returns what comes before the end, and the end.
async fn exchange<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    request: &[u8],
) -> (String, Result<(), ErrorKind>) {
    stream.write_all(request).await.unwrap();
    let mut answer = Vec::new();
    let read = tokio::time::timeout(DEADLINE, stream.read_to_end(&mut answer)).await;
    let end = read.unwrap().map(|_| ()).map_err(|error| error.kind());
    (String::from_utf8(answer).unwrap(), end)
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").unwrap().1
}

const RESET: Result<(), ErrorKind> = Err(ErrorKind::ConnectionReset);

#[tokio::test]
async fn a_reset_or_an_end_in_place_of_an_answer_sends_not_a_byte() {
    for (end, seen) in [(End::Reset, RESET), (End::Eof, Ok(()))] {
        let server = faulty(cut(None, end), ten).await;
        let answer = exchange(server.connect().await, REQUEST).await;
        assert_eq!(answer, (String::new(), seen));
    }
}

#[tokio::test]
async fn an_answer_breaks_off_after_exactly_the_bytes_asked_for_and_is_never_whole() {
    for (end, seen) in [(End::Reset, RESET), (End::Eof, Ok(()))] {
        for (at, sent) in [
            (0, ""),
            (4, "0123"),
            (9, "012345678"),
            (10, "012345678"),
            (u64::MAX, "012345678"),
        ] {
            let server = faulty(cut(Some(at), end), ten).await;
            let (answer, end) = exchange(server.connect().await, REQUEST).await;
            assert!(answer.contains("content-length: 10\r\n"), "{answer}");
            assert_eq!((body(&answer), end), (sent, seen), "{at}");
        }
    }
}

#[tokio::test]
async fn a_large_answer_breaks_off_at_its_place_too() {
    const LENGTH: u64 = 3_000_000;
    let large = || Body::from("x".repeat(4_000_000));
    let server = faulty(cut(Some(LENGTH), End::Eof), large).await;
    let (answer, end) = exchange(server.connect().await, REQUEST).await;
    assert_eq!((body(&answer).len() as u64, end), (LENGTH, Ok(())));
}

#[tokio::test]
async fn a_streamed_answer_that_breaks_off_lacks_its_last_chunk() {
    let streamed = || {
        let parts = ["01234", "56789"].map(Ok::<_, std::convert::Infallible>);
        Body::from_stream(stream::iter(parts))
    };
    for (at, sent) in [
        (7, "5\r\n01234\r\n2\r\n56\r\n"),
        (99, "5\r\n01234\r\n5\r\n56789\r\n"),
    ] {
        let server = faulty(cut(Some(at), End::Eof), streamed).await;
        let (answer, end) = exchange(server.connect().await, REQUEST).await;
        assert_eq!((body(&answer), end), (sent, Ok(())));
    }
}

#[tokio::test]
async fn an_answer_without_a_body_has_no_middle_and_breaks_off_before_its_head() {
    let server = faulty(cut(Some(4), End::Reset), Body::empty).await;
    let answer = exchange(server.connect().await, REQUEST).await;
    assert_eq!(answer, (String::new(), RESET));
    let server = faulty(cut(Some(4), End::Reset), ten).await;
    let head = b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n";
    let answer = exchange(server.connect().await, head).await;
    assert_eq!(answer, (String::new(), RESET));
}

#[tokio::test]
async fn the_answers_before_the_broken_one_are_whole() {
    let broken = async || (Extension(cut(Some(2), End::Eof)), "0123456789");
    let router = Router::new()
        .route("/", get(async || "abc"))
        .route("/broken", get(broken));
    let server = Server::start(router, None, DEADLINE).await;
    // All at once, so that the connection has more to read while it writes.
    let requests = [
        REQUEST,
        REQUEST,
        b"GET /broken HTTP/1.1\r\nHost: x\r\n\r\n",
        REQUEST,
    ]
    .concat();
    let (answers, _) = exchange(server.connect().await, &requests).await;
    assert_eq!(answers.matches("\r\n\r\nabc").count(), 2, "{answers}");
    assert!(answers.ends_with("\r\n\r\n01"), "{answers}");
}

#[tokio::test]
async fn a_slow_body_takes_its_time_and_arrives_whole() {
    for (rate, least) in [(100, 95), (u64::MAX, 0)] {
        let server = faulty(Transport::Slow(rate), ten).await;
        let mut client = server.connect().await;
        // A second time, too: the connection goes on.
        for _ in 0..2 {
            let begun = Instant::now();
            client.write_all(REQUEST).await.unwrap();
            let mut answer = Vec::new();
            while !answer.ends_with(b"0123456789") {
                let read = tokio::time::timeout(DEADLINE, client.read_buf(&mut answer)).await;
                assert!(read.unwrap().unwrap() > 0);
            }
            assert!(begun.elapsed() >= Duration::from_millis(least), "{rate}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_hangs_ends_when_the_server_stops() {
    for (at, sent) in [(None, ""), (Some(4), "0123")] {
        let server = faulty(cut(at, End::Hang), ten).await;
        let mut client = server.connect().await;
        client.write_all(REQUEST).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(sent.as_bytes()) {
            assert!(client.read_buf(&mut answer).await.unwrap() > 0);
        }
        let more = tokio::time::timeout(Duration::from_millis(20), client.read_buf(&mut answer));
        assert!(more.await.is_err(), "nothing more comes");
        // Long before the grace, which is as long as a test may wait.
        let begun = Instant::now();
        server.stop().await;
        assert!(begun.elapsed() < DEADLINE / 2);
        assert_eq!(client.read_buf(&mut answer).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_client_that_leaves_a_hanging_answer_leaves_nothing_behind() {
    for at in [None, Some(4)] {
        let (arrived, mut arrivals) = mpsc::channel(1);
        // The routes of each connection hold one more.
        let alive = Arc::new(());
        let held = Arc::clone(&alive);
        let hang = async move || {
            let _held = &held;
            let _ = arrived.send(()).await;
            (Extension(cut(at, End::Hang)), "0123456789")
        };
        let server = Server::start(Router::new().route("/", get(hang)), None, DEADLINE).await;
        let mut client = server.connect().await;
        client.write_all(REQUEST).await.unwrap();
        arrivals.recv().await.unwrap();
        drop(client);
        let begun = Instant::now();
        while Arc::strong_count(&alive) > 2 {
            assert!(begun.elapsed() < DEADLINE);
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.stop().await;
    }
}

#[tokio::test]
async fn a_connection_that_outlasts_the_grace_is_cut_off() {
    let (arrived, mut arrivals) = mpsc::channel(1);
    let hang = async move || {
        let _ = arrived.send(()).await;
        std::future::pending::<()>().await;
    };
    let router = Router::new().route("/", get(hang));
    let grace = Duration::from_millis(20);
    let server = Server::start(router, None, grace).await;
    let address = server.address;

    let mut client = server.connect().await;
    client.write_all(REQUEST).await.unwrap();
    arrivals.recv().await.unwrap();
    server.stop().await;
    // The end or a reset, but no answer.
    let mut answer = [0; 16];
    let end = tokio::time::timeout(Duration::from_secs(30), client.read(&mut answer)).await;
    assert!(matches!(end.unwrap(), Ok(0) | Err(_)));
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_client_that_sends_its_head_byte_by_byte_is_cut_off_and_so_is_one_that_stays_idle() {
    let patience = Patience {
        head: Duration::from_millis(200),
        grace: DEADLINE,
    };
    let router = Router::new().route("/", get(async || "hello"));
    let server = Server::patient(router, None, patience).await;
    let mut slow = server.connect().await;
    let mut idle = server.connect().await;
    idle.write_all(REQUEST).await.unwrap();
    let drip = async {
        // Each byte comes in time; all of them do not.
        for byte in REQUEST.iter().cycle() {
            if slow.write_all(&[*byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(DEADLINE, drip).await.unwrap();
    let mut answer = String::new();
    let end = tokio::time::timeout(DEADLINE, idle.read_to_string(&mut answer)).await;
    assert!(
        end.unwrap().is_ok() && answer.ends_with("hello"),
        "{answer}"
    );
}

#[tokio::test]
async fn a_server_may_wait_for_a_head_as_long_as_there_is_time() {
    let patience = Patience {
        head: Duration::MAX,
        grace: DEADLINE,
    };
    let router = Router::new().route("/", get(async || "hello"));
    let server = Server::patient(router, None, patience).await;
    let request = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let (answer, end) = exchange(server.connect().await, request).await;
    assert!(answer.ends_with("hello") && end.is_ok(), "{answer}");
}

/// A certificate for localhost, and a client that trusts it.
fn tls() -> (TlsAcceptor, TlsConnector) {
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let certificate = issued.cert.der().clone();
    let server = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let client = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    (Arc::new(server).into(), Arc::new(client).into())
}

#[tokio::test]
async fn under_tls_a_reset_is_a_true_one_and_a_body_breaks_off_at_the_same_place() {
    let (acceptor, connector) = tls();
    let answer = |order| get(move || async move { (Extension(order), "0123456789") });
    let router = Router::new()
        .route("/reset", answer(cut(None, End::Reset)))
        .route("/reset-in-body", answer(cut(Some(4), End::Reset)))
        .route("/eof", answer(cut(Some(4), End::Eof)));
    let server = Server::start(router, Some(acceptor), DEADLINE).await;
    // An end without the farewell of TLS is how a truncation shows.
    let truncated = Err(ErrorKind::UnexpectedEof);
    for (path, sent, seen) in [
        ("/reset", "", RESET),
        ("/reset-in-body", "0123", RESET),
        ("/eof", "0123", truncated),
    ] {
        let name = ServerName::try_from("localhost").unwrap();
        let stream = connector.connect(name, server.connect().await).await;
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
        let (answer, end) = exchange(stream.unwrap(), request.as_bytes()).await;
        assert_eq!(end, seen, "{path}");
        assert!(
            answer.ends_with(sent) && answer.is_empty() == sent.is_empty(),
            "{answer}"
        );
    }
    server.stop().await;
}

#[tokio::test]
async fn a_client_that_never_agrees_on_tls_holds_up_neither_others_nor_the_stop() {
    let (acceptor, connector) = tls();
    let router = Router::new().route("/", get(async || "hello"));
    let server = Server::start(router, Some(acceptor), DEADLINE).await;
    let _silent = server.connect().await;
    let mut nonsense = server.connect().await;
    nonsense.write_all(REQUEST).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let stream = connector.connect(name, server.connect().await).await;
    let request = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let (answer, end) = exchange(stream.unwrap(), request).await;
    assert!(answer.ends_with("hello") && end.is_ok(), "{answer} {end:?}");
    let begun = Instant::now();
    server.stop().await;
    assert!(begun.elapsed() < super::LONGEST_HANDSHAKE / 2);
}
