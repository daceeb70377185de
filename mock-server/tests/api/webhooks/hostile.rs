//! Receivers that mean no good, from the registration to the log (D54, D58).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ipp_mock_server::Profile;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use super::receiver::{Receiver, deliveries, loopback, register};
use crate::client::{Client, DEADLINE};
use crate::fixtures::{acme, server};

/// A receiver that says whatever it likes, and how many connections to it are open and were made.
struct Hostile {
    port: u16,
    open: Arc<AtomicUsize>,
    made: Arc<AtomicUsize>,
}

impl Hostile {
    /// One that sends this, and then this piece again and again with a pause between, for as long as it can.
    async fn start(head: String, piece: &'static [u8], pause: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (open, made) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let (opened, counted) = (Arc::clone(&open), Arc::clone(&made));
        let head: Arc<str> = head.into();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                opened.fetch_add(1, Ordering::SeqCst);
                let (head, opened) = (Arc::clone(&head), Arc::clone(&opened));
                tokio::spawn(async move {
                    let _ = talk(stream, &head, piece, pause).await;
                    opened.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { port, open, made }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

/// Ends when nobody listens any more.
async fn talk(
    mut stream: TcpStream,
    head: &str,
    piece: &[u8],
    pause: Duration,
) -> std::io::Result<()> {
    let mut request = [0; 1024];
    let _ = stream.read(&mut request).await?;
    stream.write_all(head.as_bytes()).await?;
    loop {
        stream.write_all(piece).await?;
        sleep(pause).await;
    }
}

/// The log of a webhook once its first attempt is over.
async fn attempted(client: &Client, webhook: &Value) -> Value {
    let begun = Instant::now();
    loop {
        let log = deliveries(client, webhook).await;
        let first = log.into_iter().find(|attempt| attempt["attempt"] == 1);
        match first {
            Some(first) if first["status"] != "pending" => return first,
            first => assert!(begun.elapsed() < DEADLINE, "{first:?}"),
        }
        sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_private_address_is_never_connected_to_however_its_url_spells_it() {
    let inside = Hostile::start(String::new(), b"", DEADLINE).await;
    let server = server().reader(acme).profile(Profile::Preview);
    let server = server.start().await.unwrap();
    let client = Client::of(&server);
    let port = inside.port;
    let mut webhooks = Vec::new();
    for (url, kind) in [
        (format!("https://localhost:{port}/"), "loopback"),
        (format!("https://127.0.0.1:{port}/"), "loopback"),
        (format!("https://0x7f.1:{port}/"), "loopback"),
        (format!("https://[::ffff:127.0.0.1]:{port}/"), "mapped"),
        ("https://169.254.169.254/latest".to_owned(), "link-local"),
    ] {
        webhooks.push((register(&client, &url).await, kind));
    }
    client.accept().await;
    for (webhook, kind) in webhooks {
        let attempt = attempted(&client, &webhook).await;
        assert_eq!(attempt["status"], "failed");
        assert_eq!(attempt["response_status"], Value::Null);
        let error = attempt["error"].as_str().unwrap();
        assert!(error.contains(kind), "{}: {error}", webhook["url"]);
    }
    assert_eq!(inside.made.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_redirect_into_the_machine_is_not_followed() {
    let inside = Hostile::start(String::new(), b"", DEADLINE).await;
    let head = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n",
        inside.url()
    );
    let outside = Hostile::start(head, b"", DEADLINE).await;
    let server = loopback().profile(Profile::Preview).start().await.unwrap();
    let client = Client::of(&server);
    let webhook = register(&client, &outside.url()).await;
    client.accept().await;
    let attempt = attempted(&client, &webhook).await;
    assert_eq!(attempt["response_status"], 307);
    assert_eq!(attempt["status"], "failed");
    assert_eq!(inside.made.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn of_an_endless_answer_no_more_is_read_than_is_needed() {
    const KIB: &[u8] = &[b'x'; 1024];
    let ok = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n".to_owned();
    let endless = Hostile::start(ok, KIB, Duration::ZERO).await;
    let head = "HTTP/1.1 200 OK\r\nX: ".to_owned();
    let headless = Hostile::start(head, KIB, Duration::ZERO).await;
    let server = loopback().profile(Profile::Preview).start().await.unwrap();
    let client = Client::of(&server);
    for (receiver, status, response) in [
        (&endless, "success", Value::from(200)),
        (&headless, "failed", Value::Null),
    ] {
        let webhook = register(&client, &receiver.url()).await;
        client.accept().await;
        let attempt = attempted(&client, &webhook).await;
        assert_eq!(attempt["status"], status, "{attempt}");
        assert_eq!(attempt["response_status"], response, "{attempt}");
        let begun = Instant::now();
        while receiver.open.load(Ordering::SeqCst) > 0 {
            assert!(begun.elapsed() < DEADLINE, "it is still being read");
            sleep(Duration::from_millis(2)).await;
        }
    }
}

#[tokio::test]
async fn a_shutdown_gives_up_a_receiver_that_never_answers() {
    let silent = Receiver::silent().await;
    let server = loopback().start().await.unwrap();
    let client = Client::of(&server);
    register(&client, &silent.url).await;
    client.accept().await;
    silent.received(1).await;
    let begun = Instant::now();
    server.shutdown().await;
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn receivers_that_drip_hold_up_nobody_else() {
    let pause = Duration::from_millis(50);
    let head = Hostile::start("HTTP/1.1 200 OK\r\nX: ".to_owned(), b"a", pause).await;
    let body = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".to_owned();
    let body = Hostile::start(body, b"a", pause).await;
    let quick = Receiver::start().await;
    let server = loopback().start().await.unwrap();
    let client = Client::of(&server);
    for url in [&head.url(), &body.url(), &quick.url] {
        register(&client, url).await;
    }
    for _ in 0..20 {
        client.accept().await;
    }
    quick.received(20).await;
    for slow in [head, body] {
        let made = slow.made.load(Ordering::SeqCst);
        assert!((1..20).contains(&made), "{made} exchanges at once");
    }
}
