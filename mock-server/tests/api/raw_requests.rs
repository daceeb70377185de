//! Requests that no HTTP library would send, over a bare socket: none is left without an answer, and what can be read
//! as a request is refused with the envelope of the reference (D5, D15).

use std::time::{Duration, Instant};

use ipp_mock_server::MockServer;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::DEADLINE;
use crate::fixtures::{PDF, server};

const HEAD: &str = "Host: 127.0.0.1\r\nConnection: close\r\n";
const CHUNKED: &str =
    "Content-Type: multipart/form-data; boundary=X\r\nTransfer-Encoding: chunked\r\n";

/// What comes of bytes that are sent all at once: all that the server says until it closes.
async fn exchange(server: &MockServer, request: &[u8], then_leaves: bool) -> Vec<u8> {
    let mut socket = TcpStream::connect(server.address()).await.unwrap();
    let (mut reading, mut writing) = socket.split();
    let send = async {
        // A server that has seen enough may close before everything is sent.
        let _ = writing.write_all(request).await;
        if then_leaves {
            let _ = writing.shutdown().await;
        }
    };
    let mut answer = Vec::new();
    let both = async { tokio::join!(send, reading.read_to_end(&mut answer)) };
    let hangs = || {
        format!(
            "hangs: {}",
            String::from_utf8_lossy(&request[..request.len().min(200)])
        )
    };
    let ended = tokio::time::timeout(DEADLINE, both).await;
    let _ = ended.unwrap_or_else(|_| panic!("{}", hangs()));
    answer
}

/// The status and the code of an answer; no code if it has no envelope.
fn refusal(answer: &[u8]) -> (u16, Option<String>) {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_default();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    let status = status.unwrap_or_default();
    let code = serde_json::from_str(body).ok().and_then(|envelope: Value| {
        assert_eq!(envelope["error"]["http_status"], status);
        assert!(head.contains("x-request-id: "), "{head}");
        Some(envelope["error"]["code"].as_str()?.to_owned())
    });
    (status, code)
}

/// Writes requests with the key of a server.
struct Writer(String);

impl Writer {
    fn of(server: &MockServer) -> Self {
        let key = server.api_key().expose();
        Self(format!("{HEAD}Authorization: Bearer {key}\r\n"))
    }

    fn get(&self, target: &str) -> Vec<u8> {
        format!("GET {target} HTTP/1.1\r\n{}\r\n", self.0).into()
    }

    fn post(&self, path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("POST /api/v1{path} HTTP/1.1\r\n{}{headers}\r\n", self.0);
        [head.as_bytes(), body].concat()
    }

    /// With a length; a body that is shorter breaks off.
    fn sized(&self, path: &str, headers: &str, body: &[u8], length: usize) -> Vec<u8> {
        self.post(
            path,
            &format!("{headers}Content-Length: {length}\r\n"),
            body,
        )
    }

    fn form(&self, path: &str, body: &[u8]) -> Vec<u8> {
        let kind = "Content-Type: multipart/form-data; boundary=X\r\n";
        self.sized(path, kind, body, body.len())
    }

    fn json(&self, path: &str, body: &[u8]) -> Vec<u8> {
        let kind = "Content-Type: application/json\r\n";
        self.sized(path, kind, body, body.len())
    }
}

/// A form with one file, and the same without its end.
fn file(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let head = b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    let begun = [head, bytes].concat();
    ([&begun, &b"\r\n--X--\r\n"[..]].concat(), begun)
}

#[tokio::test]
async fn whatever_is_wrong_with_a_request_it_is_refused_with_the_envelope() {
    let server = server().start().await.unwrap();
    let to = Writer::of(&server);
    let (_, unended) = file(PDF);
    let (large, _) = file(&vec![b'x'; 11 * 1024 * 1024]);
    let deep = "[".repeat(10_000);
    let plain = |line: &str| format!("{line} HTTP/1.1\r\n{HEAD}\r\n").into_bytes();
    let no_key = |value: &[u8]| {
        let line = format!("GET /api/v1/account HTTP/1.1\r\n{HEAD}Authorization: Bearer ");
        [line.as_bytes(), value, b"\r\n\r\n"].concat()
    };
    const REQUEST: &str = "INVALID_REQUEST";
    const WEBHOOK: &str = "INVALID_WEBHOOK_URL";
    #[rustfmt::skip] // a table
    let cases = [
        ("an unknown route", to.get("/api/v1/nope"), 404, "NOT_FOUND"),
        ("another slash", to.get("//api/v1/account"), 404, "NOT_FOUND"),
        ("no path", plain("OPTIONS *"), 404, "NOT_FOUND"),
        ("a proxy is wanted", plain("CONNECT a.b:443"), 404, "NOT_FOUND"),
        ("an unknown method", plain("BREW /api/v1/invoices"), 405, "METHOD_NOT_ALLOWED"),
        ("a wrong method", plain("PATCH /api/v1/account"), 405, "METHOD_NOT_ALLOWED"),
        ("no UTF-8 in the route", to.get("/api/v1/%ff"), 404, "NOT_FOUND"),
        ("no UTF-8 in an id", to.get("/api/v1/invoices/%ff"), 404, "JOB_NOT_FOUND"),
        ("a NUL in an id", to.get("/api/v1/invoices/%00"), 404, "JOB_NOT_FOUND"),
        ("a broken escape", to.get("/api/v1/invoices/%zz"), 404, "JOB_NOT_FOUND"),
        ("no UTF-8 in a query", to.get("/api/v1/jobs?limit=%ff"), 400, REQUEST),
        ("no number in a query", to.get("/api/v1/jobs?offset=-1"), 400, REQUEST),
        ("no UTF-8 in the key", no_key(b"\xff"), 401, "INVALID_API_KEY"),
        ("an absolute URL", plain("GET http://a.b/api/v1/account"), 401, "INVALID_API_KEY"),
        ("no Host", b"GET /api/v1/account HTTP/1.1\r\nConnection: close\r\n\r\n".to_vec(), 401, "INVALID_API_KEY"),
        ("no form", to.json("/invoices", b"{}"), 400, REQUEST),
        ("no content type", to.sized("/invoices", "", b"hello", 5), 400, REQUEST),
        ("no boundary", to.sized("/invoices", "Content-Type: multipart/form-data\r\n", b"", 0), 400, REQUEST),
        ("another boundary", to.form("/invoices", b"--Y\r\n\r\n--Y--\r\n"), 400, REQUEST),
        ("a form without an end", to.form("/invoices", &unended), 400, REQUEST),
        ("a broken part", to.form("/invoices", b"--X\r\n\xff: \0\r\n\r\n\r\n--X--\r\n"), 400, REQUEST),
        ("no form of a batch", to.form("/batches", b"hello"), 400, REQUEST),
        ("a file of 11 MB", to.form("/invoices", &large), 400, "INVALID_FILE"),
        ("no chunk size", to.post("/invoices", CHUNKED, b"ZZ\r\nhello\r\n0\r\n\r\n"), 400, REQUEST),
        ("a chunk size too small", to.post("/invoices", CHUNKED, b"2\r\nhello\r\n0\r\n\r\n"), 400, REQUEST),
        ("a chunk size beyond all bounds", to.post("/invoices", CHUNKED, &[b'f'; 40]), 400, REQUEST),
        ("JSON in bad chunks", to.post("/webhooks", CHUNKED, b"ZZ\r\n{}\r\n0\r\n\r\n"), 400, REQUEST),
        ("no JSON", to.json("/webhooks", b"{]"), 400, REQUEST),
        ("endless nesting", to.json("/webhooks", deep.as_bytes()), 400, REQUEST),
        ("no UTF-8 in JSON", to.json("/webhooks", b"{\"url\":\"\xff\"}"), 400, REQUEST),
        ("another type in JSON", to.json("/webhooks", b"{\"url\":1}"), 400, WEBHOOK),
        ("no JSON for the controls", put("/_mock/decisions", b"{]"), 400, REQUEST),
        ("too much for the controls", put("/_mock/decisions", &[b' '; 5_000_000]), 400, REQUEST),
        ("no number for the controls", plain("DELETE /_mock/faults/x"), 400, REQUEST),
        ("no UTF-8 for the controls", plain("GET /_mock/jobs/%ff"), 400, REQUEST),
    ];
    for (what, request, status, code) in cases {
        let answer = exchange(&server, &request, false).await;
        assert_eq!(refusal(&answer), (status, Some(code.to_owned())), "{what}");
    }
}

fn put(path: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "PUT {path} HTTP/1.1\r\n{HEAD}Content-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_told_so_if_anybody_listens() {
    let server = server().start().await.unwrap();
    let to = Writer::of(&server);
    let (whole, begun) = file(PDF);
    let kind = "Content-Type: multipart/form-data; boundary=X\r\n";
    for request in [
        to.sized("/invoices", kind, &begun[..500], whole.len()),
        to.sized("/batches", kind, &begun, whole.len()),
        to.post("/invoices", CHUNKED, b"ff\r\nhello"),
    ] {
        let answer = exchange(&server, &request, true).await;
        assert_eq!(refusal(&answer), (400, Some("INVALID_REQUEST".to_owned())));
    }
}

#[tokio::test]
async fn json_that_breaks_off_is_refused_and_makes_nothing() {
    let server = server().start().await.unwrap();
    let to = Writer(format!(
        "{HEAD}Authorization: Bearer {}\r\n",
        server.session_token().expose()
    ));
    let kind = "Content-Type: application/json\r\n";
    let request = to.sized("/keys", kind, br#"{"name":"prod"#, 50);
    let answer = exchange(&server, &request, true).await;
    assert_eq!(refusal(&answer), (400, Some("INVALID_REQUEST".to_owned())));
    let keys = exchange(&server, &to.get("/api/v1/keys"), false).await;
    assert_eq!(String::from_utf8_lossy(&keys).matches("key_id").count(), 1);
}

#[tokio::test]
async fn what_is_no_http_gets_a_bare_status_or_none() {
    let server = server().start().await.unwrap();
    let line = "GET /api/v1/account HTTP/1.1\r\n";
    let with = |headers: &str| format!("{line}{HEAD}{headers}\r\n").into_bytes();
    #[rustfmt::skip] // a table
    let cases = [
        ("text", b"hello\r\n\r\n".to_vec(), 400),
        ("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(), 400),
        ("zeros", vec![0; 64], 400),
        ("HTTP/0.9", b"GET /api/v1/account\r\n\r\n".to_vec(), 400),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), 0),
        ("HTTP/3", b"GET / HTTP/3.0\r\n\r\n".to_vec(), 400),
        ("bytes in the path", b"GET /\xff HTTP/1.1\r\n\r\n".to_vec(), 400),
        ("a NUL in a header", with("A: \0\r\n"), 400),
        ("a space before the colon", with("A : b\r\n"), 400),
        ("a folded header", with("A: b\r\n c\r\n"), 400),
        ("two lengths", with("Content-Length: 3\r\nContent-Length: 2\r\n"), 400),
        ("a negative length", with("Content-Length: -3\r\n"), 400),
        ("an unknown coding", with("Transfer-Encoding: gzip\r\n"), 400),
        ("too many headers", with(&"A: b\r\n".repeat(150)), 431),
        ("a header too large", with(&format!("A: {}\r\n", "a".repeat(1_000_000))), 431),
        ("a path too long", format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(70_000)).into(), 414),
        ("nothing", Vec::new(), 0),
        ("half a line", b"GET /api".to_vec(), 0),
        ("half a head", line.into(), 0),
    ];
    for (what, bytes, status) in cases {
        // Even if the client would stay: only where it may still have something to say it has to leave.
        let answer = exchange(&server, &bytes, status == 0).await;
        assert_eq!(refusal(&answer), (status, None), "{what}");
    }
    let good = exchange(&server, &Writer::of(&server).get("/api/v1/account"), false).await;
    assert!(good.starts_with(b"HTTP/1.1 200 "), "it goes on");
}

#[tokio::test]
async fn requests_sent_all_at_once_are_answered_one_after_the_other() {
    let server = server().start().await.unwrap();
    let to = Writer::of(&server);
    let last = to.get("/api/v1/invoices/a");
    let keeps = |request: &[u8]| {
        let text = String::from_utf8(request.to_vec()).unwrap();
        text.replace("Connection: close\r\n", "").into_bytes()
    };
    let requests = [
        keeps(&to.get("/api/v1/account")),
        keeps(&to.json("/webhooks", b"{}")),
        keeps(&to.get("/api/v1/nope")),
        last,
    ];
    let answers = exchange(&server, &requests.concat(), false).await;
    let answers = String::from_utf8(answers).unwrap();
    let statuses = answers
        .split("HTTP/1.1 ")
        .skip(1)
        .map(|answer| &answer[..3]);
    assert_eq!(statuses.collect::<Vec<_>>(), ["200", "400", "404", "404"]);
    assert!(answers.contains("NOT_FOUND") && answers.ends_with(r#""http_status":404}}"#));
}

#[tokio::test]
async fn a_client_that_asks_first_is_told_to_go_on_or_refused_at_once() {
    let server = server().start().await.unwrap();
    let (form, _) = file(PDF);
    let kind = "Expect: 100-continue\r\nContent-Type: multipart/form-data; boundary=X\r\n";
    let to = Writer::of(&server);
    let head = to.sized("/invoices", kind, b"", form.len());
    let mut socket = TcpStream::connect(server.address()).await.unwrap();
    socket.write_all(&head).await.unwrap();
    let mut told = [0; 25];
    let read = tokio::time::timeout(DEADLINE, socket.read_exact(&mut told)).await;
    read.unwrap().unwrap();
    assert_eq!(&told, b"HTTP/1.1 100 Continue\r\n\r\n");
    socket.write_all(&form).await.unwrap();
    let mut answer = Vec::new();
    let read = tokio::time::timeout(DEADLINE, socket.read_to_end(&mut answer)).await;
    read.unwrap().unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 202 "));

    let stranger = Writer(HEAD.to_owned());
    let head = stranger.sized("/invoices", kind, b"", form.len());
    let answer = exchange(&server, &head, false).await;
    assert_eq!(refusal(&answer), (401, Some("INVALID_API_KEY".to_owned())));
}

#[tokio::test]
async fn a_head_that_comes_byte_by_byte_is_not_waited_for() {
    let longest = Duration::from_millis(200);
    let server = server().longest_pause(longest).start().await.unwrap();
    let mut socket = TcpStream::connect(server.address()).await.unwrap();
    let begun = Instant::now();
    socket.write_all(b"GET / HTTP/1.1\r\nX: ").await.unwrap();
    while socket.write_all(b"a").await.is_ok() {
        assert!(begun.elapsed() < DEADLINE, "it would wait for ever");
        tokio::time::sleep(longest / 10).await;
    }
    assert!(begun.elapsed() >= longest);
}
