//! Requests that no HTTP client library would send, over a bare socket: each is answered, and with the envelope of
//! the reference wherever the request can be read at all (D5).

use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::DEADLINE;
use crate::fixtures::{PDF, server};
use ipp_mock_server::MockServer;

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

/// Sends bytes and nothing more, and reads to the end.
async fn exchange(server: &MockServer, request: &[u8]) -> Answer {
    let mut socket = TcpStream::connect(server.address()).await.unwrap();
    // A server that has seen enough may close while much is still to be sent.
    let (mut reading, mut writing) = socket.split();
    let mut answer = Vec::new();
    let send = async {
        let _ = writing.write_all(request).await;
        let _ = writing.shutdown().await;
    };
    let both = async { tokio::join!(send, reading.read_to_end(&mut answer)) };
    let ((), read) = tokio::time::timeout(DEADLINE, both)
        .await
        .expect("it hangs");
    if let Err(e) = read {
        eprintln!("READ ERR {e}");
    }
    Answer::parse(&answer)
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(0);
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|s| s.parse().ok())
            .unwrap_or(0);
        Self {
            status,
            body: bytes.get(end + 4..).unwrap_or_default().to_vec(),
            head,
        }
    }
}

#[tokio::test]
async fn explore() {
    let server = server().start().await.unwrap();
    let key = server.api_key().expose();
    let auth = format!("Host: x\r\nConnection: close\r\nAuthorization: Bearer {key}\r\n");
    let get = |path: &[u8]| [b"GET ", path, b" HTTP/1.1\r\n", auth.as_bytes(), b"\r\n"].concat();
    let post = |path: &str, headers: &[u8], body: &[u8]| {
        [
            format!("POST {path} HTTP/1.1\r\n{auth}").as_bytes(),
            headers,
            b"\r\n",
            body,
        ]
        .concat()
    };
    let form = |body: &[u8]| {
        [
            b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n",
            body,
            b"\r\n--X--\r\n",
        ]
        .concat()
    };
    const MULTI: &str = "Content-Type: multipart/form-data; boundary=X\r\n";
    let upload = |body: &[u8], length: usize| {
        post(
            "/api/v1/invoices",
            format!("{MULTI}Content-Length: {length}\r\n").as_bytes(),
            body,
        )
    };
    let large = form(&vec![b'x'; 11 * 1024 * 1024]);
    let deep = "[".repeat(10_000);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("unknown route", get(b"/api/v1/nope")),
        ("root", get(b"/")),
        ("method", b"BREW /api/v1/invoices HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("path %ff", get(b"/api/v1/invoices/%ff")),
        ("path %ff batch download", get(b"/api/v1/batches/%ff/download/csv")),
        ("path %00", get(b"/api/v1/invoices/%00")),
        ("path %zz", get(b"/api/v1/invoices/%zz")),
        ("path %2f", get(b"/api/v1/invoices/a%2fb")),
        ("raw ff path", get(b"/api/v1/invoices/\xff")),
        ("raw utf8 path", get("/api/v1/invoices/ü".as_bytes())),
        ("route ff", get(b"/api/v1/%ff")),
        ("double slash", get(b"//api/v1/account")),
        ("mock fault id", b"DELETE /_mock/faults/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("mock path ff", b"GET /_mock/jobs/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("mock bad json", b"PUT /_mock/decisions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{]".to_vec()),
        ("mock big", [&b"PUT /_mock/decisions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5000000\r\n\r\n"[..], &[b' '; 5_000_000]].concat()),
        ("query ff", get(b"/api/v1/jobs?limit=%ff")),
        ("query raw ff", get(b"/api/v1/jobs?limit=\xff")),
        ("query bad pct", get(b"/api/v1/jobs?limit=%")),
        ("auth ff", b"GET /api/v1/account HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer \xff\r\n\r\n".to_vec()),
        ("ctype ff", post("/api/v1/invoices", b"Content-Type: multipart/form-data; boundary=\xff\r\nContent-Length: 0\r\n", b"")),
        ("no boundary", post("/api/v1/invoices", b"Content-Type: multipart/form-data\r\nContent-Length: 0\r\n", b"")),
        ("no ctype", post("/api/v1/invoices", b"Content-Length: 5\r\n", b"hello")),
        ("wrong boundary", upload(b"--Y\r\n\r\n--Y--\r\n", 14)),
        ("no end", upload(b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nabc", 73)),
        ("truncated", upload(&form(PDF)[..500], form(PDF).len())),
        ("part header junk", upload(b"--X\r\n\xff\xff: \x00\r\n\r\n\r\n--X--\r\n", 22)),
        ("11MB", upload(&large, large.len())),
        ("batch junk", post("/api/v1/batches", format!("{MULTI}Content-Length: 5\r\n").as_bytes(), b"hello")),
        ("chunk size junk", post("/api/v1/invoices", format!("{MULTI}Transfer-Encoding: chunked\r\n").as_bytes(), b"ZZ\r\nhello\r\n0\r\n\r\n")),
        ("chunk size short", post("/api/v1/invoices", format!("{MULTI}Transfer-Encoding: chunked\r\n").as_bytes(), b"2\r\nhello\r\n0\r\n\r\n")),
        ("chunk eof", post("/api/v1/invoices", format!("{MULTI}Transfer-Encoding: chunked\r\n").as_bytes(), b"ff\r\nhello")),
        ("chunk huge", post("/api/v1/invoices", format!("{MULTI}Transfer-Encoding: chunked\r\n").as_bytes(), b"ffffffffffffffffff\r\nhello")),
        ("webhooks chunk junk", post("/api/v1/webhooks", b"Transfer-Encoding: chunked\r\n", b"ZZ\r\nhello\r\n0\r\n\r\n")),
        ("te gzip", post("/api/v1/invoices", b"Transfer-Encoding: gzip\r\n", b"")),
        ("te+cl", post("/api/v1/webhooks", b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", b"2\r\n{}\r\n0\r\n\r\n")),
        ("two cl", post("/api/v1/webhooks", b"Content-Length: 3\r\nContent-Length: 2\r\n", b"{} ")),
        ("neg cl", post("/api/v1/webhooks", b"Content-Length: -3\r\n", b"{} ")),
        ("deep json", post("/api/v1/webhooks", format!("Content-Length: {}\r\n", deep.len()).as_bytes(), deep.as_bytes())),
        ("json types", post("/api/v1/webhooks", b"Content-Length: 9\r\n", b"{\"url\":1}")),
        ("json ff", post("/api/v1/webhooks", b"Content-Length: 10\r\n", b"{\"url\":\"\xff\"}")),
        ("alias json", post("/api/v1/keys", b"Content-Type: application/json\r\nContent-Length: 2\r\n", b"[]")),
        ("no host", b"GET /api/v1/account HTTP/1.1\r\nConnection: close\r\n\r\n".to_vec()),
        ("http/1.0", b"GET /api/v1/account HTTP/1.0\r\n\r\n".to_vec()),
        ("http/3", b"GET /api/v1/account HTTP/3.0\r\n\r\n".to_vec()),
        ("http/0.9", b"GET /api/v1/account\r\n\r\n".to_vec()),
        ("h2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec()),
        ("tls", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec()),
        ("text", b"hello\r\n\r\n".to_vec()),
        ("nul", b"\0\0\0\0\r\n\r\n".to_vec()),
        ("nothing", b"".to_vec()),
        ("half", b"GET /api/v1/acc".to_vec()),
        ("star", b"OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("get star", b"GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("connect", b"CONNECT a.b:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("absolute", b"GET http://other/api/v1/account HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
        ("big header", [b"GET /api/v1/account HTTP/1.1\r\nHost: x\r\nX: ".to_vec(), vec![b'a'; 1_000_000], b"\r\n\r\n".to_vec()].concat()),
        ("many headers", [b"GET /api/v1/account HTTP/1.1\r\nHost: x\r\n".to_vec(), b"A: b\r\n".repeat(150), b"\r\n".to_vec()].concat()),
        ("long uri", [b"GET /".to_vec(), vec![b'a'; 70_000], b" HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()].concat()),
        ("fold", b"GET /api/v1/account HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n".to_vec()),
        ("space colon", b"GET /api/v1/account HTTP/1.1\r\nHost : x\r\n\r\n".to_vec()),
        ("nul header", b"GET /api/v1/account HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n".to_vec()),
        ("expect other", post("/api/v1/webhooks", b"Expect: 200-ok\r\nContent-Length: 2\r\n", b"{}")),
        ("expect 100", post("/api/v1/webhooks", b"Expect: 100-continue\r\nContent-Length: 2\r\n", b"{}")),
        ("upgrade", get(b"/api/v1/account").strip_suffix(b"\r\n").unwrap().iter().copied().chain(*b"Upgrade: websocket\r\n\r\n").collect()),
    ];
    for (name, request) in cases {
        let begun = std::time::Instant::now();
        let a = exchange(&server, &request).await;
        let body = String::from_utf8_lossy(&a.body);
        let ok =
            serde_json::from_slice::<Value>(&a.body).is_ok_and(|b| b["error"]["code"].is_string());
        eprintln!(
            "{name:20} {} {} {:?} {}",
            a.status,
            if ok { "ENV " } else { "bare" },
            begun.elapsed(),
            body.chars().take(150).collect::<String>()
        );
        if begun.elapsed() > Duration::from_secs(1) {
            eprintln!("{}", a.head);
        }
    }
}
