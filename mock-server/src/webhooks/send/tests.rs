use std::collections::VecDeque;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::{Exchange, GuardedResolver, Sender};
use crate::tls::Tls;
use crate::webhooks::guard::{Guard, Refused};
use crate::webhooks::retry_after::RetryAfter;

const LOCALHOST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
/// No test may wait longer for anything.
const DEADLINE: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_millis(400);

/// A server on a port of its own, which does with each connection what the test says.
struct Server {
    port: u16,
    connections: Arc<AtomicUsize>,
}

impl Server {
    async fn start<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::<AtomicUsize>::default();
        let seen = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                seen.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream));
            }
        });
        Self { port, connections }
    }

    /// A server that gives the same answer to every request of every connection.
    async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer: Arc<[u8]> = answer.into().into();
        Self::start(move |stream| repeat(stream, Arc::clone(&answer))).await
    }

    fn url(&self) -> Url {
        let url = format!("http://127.0.0.1:{}/hook", self.port);
        url.parse().unwrap()
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn repeat(mut stream: impl AsyncRead + AsyncWrite + Unpin, answer: Arc<[u8]>) {
    while request(&mut stream).await.is_some() {
        stream.write_all(&answer).await.unwrap();
        stream.flush().await.unwrap();
    }
}

/// Reads a request with the body `{}`; nothing if the client is gone.
async fn request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut request = String::new();
    let mut byte = [0];
    while !request.ends_with("\r\n\r\n{}") {
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        request.push(byte[0].into());
    }
    Some(request)
}

fn sender() -> Sender {
    Sender::new(Guard::default().allow_http_to_loopback()).time_limit(DEADLINE)
}

async fn post(sender: &Sender, url: &Url) -> Exchange {
    sender.post(url, HeaderMap::new(), "{}").await
}

/// Posts to a server that gives this answer.
async fn answered(answer: impl Into<Vec<u8>>) -> Exchange {
    let server = Server::answering(answer).await;
    post(&sender(), &server.url()).await
}

#[track_caller]
fn assert_error(exchange: &Exchange, status: Option<u16>, part: &str) {
    assert_eq!(exchange.status, status);
    let error = exchange.error.as_deref().unwrap_or("no error");
    assert!(error.contains(part), "{error}");
}

/// Gives out one list of addresses after the other.
struct Script(Mutex<VecDeque<&'static [&'static str]>>);

impl Script {
    fn new(answers: impl IntoIterator<Item = &'static [&'static str]>) -> Self {
        Self(Mutex::new(answers.into_iter().collect()))
    }
}

impl Resolve for Script {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses = self.0.lock().unwrap().pop_front().unwrap();
        let addresses = (addresses.iter()).map(|ip| SocketAddr::new(ip.parse().unwrap(), 0));
        Box::pin(std::future::ready(Ok(Box::new(addresses) as Addrs)))
    }
}

#[tokio::test]
async fn a_delivery_carries_the_callers_headers_and_body_and_little_else() {
    let (seen, mut requests) = tokio::sync::mpsc::channel(1);
    let server = Server::start(move |mut stream| {
        let seen = seen.clone();
        async move {
            seen.send(request(&mut stream).await.unwrap())
                .await
                .unwrap();
            let answer = b"HTTP/1.1 204 No Content\r\nRetry-After: 7\r\n\r\n";
            stream.write_all(answer).await.unwrap();
        }
    })
    .await;
    let json = HeaderValue::from_static("application/json");
    let headers = [(CONTENT_TYPE, json)].into_iter().collect();
    let exchange = sender().post(&server.url(), headers, "{}").await;
    assert_eq!(exchange.status, Some(204));
    assert_eq!(exchange.error, None);
    assert!(exchange.elapsed > Duration::ZERO);
    let seconds = Duration::from_secs(7);
    assert_eq!(exchange.retry_after, Some(RetryAfter::In(seconds)));

    let request = requests.recv().await.unwrap();
    let mut lines: Vec<_> = request.lines().collect();
    lines.sort_unstable();
    let host = format!("host: 127.0.0.1:{}", server.port);
    let mut expected = vec![
        "",
        "POST /hook HTTP/1.1",
        "accept: */*",
        "content-length: 2",
        "content-type: application/json",
        &host,
        "{}",
    ];
    expected.sort_unstable();
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn deliveries_to_one_host_share_a_connection() {
    let server = Server::answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").await;
    let sender = sender();
    for _ in 0..5 {
        assert_eq!(post(&sender, &server.url()).await.status, Some(200));
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let private = Server::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    for status in [301, 302, 303, 307, 308] {
        let url = private.url();
        let exchange = answered(format!(
            "HTTP/1.1 {status} Moved\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n"
        ))
        .await;
        assert_eq!((exchange.status, exchange.error), (Some(status), None));
    }
    assert_eq!(private.connections(), 0);
}

#[tokio::test]
async fn what_the_guard_refuses_is_never_connected_to() {
    let server = Server::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let strict = Sender::new(Guard::default());
    for (url, part) in [
        (
            format!("https://127.0.0.1:{}/", server.port),
            "127.0.0.1 is a loopback address",
        ),
        (
            format!("https://2130706433:{}/", server.port),
            "127.0.0.1 is a loopback address",
        ),
        (
            format!("https://[::ffff:127.0.0.1]:{}/", server.port),
            "is a v4-mapped address",
        ),
        (
            format!("https://localhost:{}/", server.port),
            "is a loopback address",
        ),
        (
            format!("http://localhost:{}/", server.port),
            "begins with http:",
        ),
    ] {
        assert_error(&post(&strict, &url.parse().unwrap()).await, None, part);
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_name_that_turns_private_is_refused_at_the_next_connection() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let server = Server::start(move |mut stream| async move {
        request(&mut stream).await;
        stream.write_all(answer.as_bytes()).await.unwrap();
    })
    .await;
    let url = format!("http://localhost:{}/", server.port);
    let script = Script::new([&["127.0.0.1"][..], &["10.0.0.1"], &["10.0.0.1", "fd00::1"]]);
    let sender = sender().resolver(script);
    let url = url.parse().unwrap();
    assert_eq!(post(&sender, &url).await.status, Some(200));
    for _ in 0..2 {
        let exchange = post(&sender, &url).await;
        assert_error(&exchange, None, "is a private address");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn of_a_names_addresses_only_the_public_ones_are_given_out() {
    let script = Script::new([
        &["1.1.1.1"][..],
        &["127.0.0.1"],
        &["10.0.0.1", "2606:4700::1", "::1", "1.1.1.1"],
        &["::1", "::ffff:10.0.0.1"],
        &[],
    ]);
    let resolver = GuardedResolver {
        guard: Arc::new(Guard::default()),
        inner: Arc::new(script),
    };
    let mut outcomes = Vec::new();
    for _ in 0..5 {
        let found = resolver.resolve("rebind.test".parse().unwrap()).await;
        outcomes.push(match found {
            Ok(found) => found.map(|a| a.ip().to_string()).collect(),
            Err(e) => vec![e.downcast_ref::<Refused>().unwrap().kind.to_owned()],
        });
    }
    assert_eq!(
        outcomes,
        [
            vec!["1.1.1.1"],
            vec!["a loopback address"],
            vec!["2606:4700::1", "1.1.1.1"],
            vec!["a v4-mapped address"],
            vec![],
        ]
    );
}

#[tokio::test]
async fn an_answer_that_trickles_ends_at_the_time_limit() {
    for (head, status) in [
        ("HTTP/1.1 200 OK\r\nX-Slow: ", None),
        (
            "HTTP/1.1 200 OK\r\nRetry-After: 9\r\nContent-Length: 100000\r\n\r\n",
            Some(200),
        ),
        ("", None),
    ] {
        let server = Server::start(move |mut stream| async move {
            request(&mut stream).await;
            stream.write_all(head.as_bytes()).await.unwrap();
            let mut ticks = tokio::time::interval(SHORT / 50);
            // Headers and body grow; the answer without a head never begins.
            while !head.is_empty() && stream.write_all(b"a").await.is_ok() {
                ticks.tick().await;
            }
            std::future::pending().await
        })
        .await;
        let exchange = post(&sender().time_limit(SHORT), &server.url()).await;
        assert_error(&exchange, status, "not over within 0.4 s");
        assert!(exchange.elapsed >= SHORT && exchange.elapsed < DEADLINE);
        assert_eq!(exchange.retry_after.is_some(), status.is_some());
    }
}

#[tokio::test]
async fn a_resolver_that_hangs_ends_at_the_time_limit() {
    struct Hanging;
    impl Resolve for Hanging {
        fn resolve(&self, _: Name) -> Resolving {
            Box::pin(std::future::pending())
        }
    }
    let sender = sender().time_limit(SHORT).resolver(Hanging);
    let exchange = post(&sender, &"http://localhost:1/".parse().unwrap()).await;
    assert_error(&exchange, None, "not over within");
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    for head in [
        "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
    ] {
        let (report, mut reports) = tokio::sync::mpsc::channel(1);
        let server = Server::start(move |mut stream| {
            let report = report.clone();
            async move {
                request(&mut stream).await;
                stream.write_all(head.as_bytes()).await.unwrap();
                let mut written = 0_u64;
                while written < 1 << 30 && stream.write_all(&[b'a'; 65536]).await.is_ok() {
                    written += 65536;
                }
                report.send(written).await.unwrap();
            }
        })
        .await;
        let exchange = post(&sender(), &server.url()).await;
        assert_eq!((exchange.status, exchange.error), (Some(200), None));
        let written = tokio::time::timeout(DEADLINE, reports.recv()).await;
        // What the system buffered on the way is not read.
        assert!(written.unwrap().unwrap() < 1 << 26);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_or_is_none_says_so() {
    for (answer, status, part) in [
        ("", None, "answer cannot be read"),
        ("SSH-2.0-OpenSSH_9.9\r\n", None, "answer cannot be read"),
        (
            "HTTP/1.1 200 OK\r\nbad\u{fffd}name: x\r\n\r\n",
            None,
            "answer cannot be read",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi",
            Some(200),
            "answer cannot be read",
        ),
    ] {
        let server = Server::start(move |mut stream| async move {
            request(&mut stream).await;
            stream.write_all(answer.as_bytes()).await.unwrap();
        })
        .await;
        let exchange = post(&sender(), &server.url()).await;
        assert_error(&exchange, status, part);
    }
}

#[tokio::test]
async fn headers_that_are_no_text_are_passed_over() {
    let answer =
        b"HTTP/1.1 503 \xff\r\nX-Odd: \xff\xfe\r\nRetry-After: \xff\r\nContent-Length: 0\r\n\r\n";
    let exchange = answered(answer.to_vec()).await;
    assert_eq!((exchange.status, exchange.error), (Some(503), None));
    assert_eq!(exchange.retry_after, None);
}

#[tokio::test]
async fn a_closed_port_says_that_nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let exchange = post(&sender(), &url.parse().unwrap()).await;
    assert_error(&exchange, None, "cannot connect: ");
    assert_error(&exchange, None, "refused");
}

#[tokio::test]
async fn tls_is_trusted_by_certificate_only() {
    let tls = Tls::auto(None, LOCALHOST).unwrap();
    let acceptor = tls.acceptor().clone();
    let answer: Arc<[u8]> = Arc::from(&b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"[..]);
    let server = Server::start(move |stream| {
        let (acceptor, answer) = (acceptor.clone(), Arc::clone(&answer));
        async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                repeat(stream, answer).await;
            }
        }
    })
    .await;
    let url: Url = format!("https://localhost:{}/", server.port)
        .parse()
        .unwrap();
    let trust = |tls: &Tls| vec![CertificateDer::from_pem_file(tls.authority()).unwrap()];

    let exchange = post(&sender().roots(trust(&tls)), &url).await;
    assert_eq!((exchange.status, exchange.error), (Some(200), None));

    // Another root, so that the test does not depend on the machine's own.
    let other = Tls::auto(None, LOCALHOST).unwrap();
    let exchange = post(&sender().roots(trust(&other)), &url).await;
    assert_error(&exchange, None, "cannot connect: invalid peer certificate");

    let server = Server::start(move |mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    })
    .await;
    let url = format!("https://localhost:{}/", server.port);
    let sender = sender().roots(trust(&tls));
    let exchange = post(&sender, &url.parse().unwrap()).await;
    assert_error(&exchange, None, "cannot connect: ");
}
