//! The least that a server can do: one answer to every GET and one to every POST, whose body is read and thrown away.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The argument that makes this program a server.
pub(crate) const SERVE: &str = "serve";

pub(crate) const JOB_ID: &str = "550e8400-e29b-41d4-a716-446655440000";

/// A finished job.
pub(crate) const JOB: &str = include_str!("job.json");

const ACCEPTED: &str = r#"{"success":true,"job_id":"550e8400-e29b-41d4-a716-446655440000","status":"processing","message":"Invoice queued for processing."}"#;

/// What is read of an upload at a time.
const BUFFER_BYTES: usize = 256 * 1024;

/// Prints the base URL and serves until the process is ended: `serve PAUSE`, the milliseconds before each read of an
/// upload.
pub(crate) fn serve(args: &[&str]) {
    let [pause] = args else {
        panic!("serve PAUSE");
    };
    let pause = Duration::from_millis(pause.parse().unwrap());
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", base_url(&listener));
        accept_all(listener, pause).await;
    });
}

pub(crate) fn base_url(listener: &TcpListener) -> String {
    format!("http://{}/api/v1", listener.local_addr().unwrap())
}

pub(crate) async fn accept_all(listener: TcpListener, pause: Duration) {
    loop {
        let (connection, _) = listener.accept().await.unwrap();
        tokio::spawn(answer_all(connection, pause));
    }
}

/// Answers until the other side hangs up, and hangs up itself at whatever is no request.
async fn answer_all(connection: TcpStream, pause: Duration) {
    connection.set_nodelay(true).unwrap();
    let job = answer("200 OK", JOB);
    let accepted = answer("202 Accepted", ACCEPTED);
    let mut connection = BufReader::with_capacity(BUFFER_BYTES, connection);
    let mut line = String::new();
    while let Some(length) = read_head(&mut connection, &mut line).await {
        let answer = if length == 0 { &job } else { &accepted };
        if !skip(&mut connection, length, pause).await
            || connection.write_all(answer).await.is_err()
        {
            return;
        }
    }
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
         X-Request-Id: req_0123456789abcdef\r\nX-RateLimit-Limit: 120\r\nX-RateLimit-Remaining: 119\r\n\
         Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Reads to the empty line. Returns the length of the body.
async fn read_head(from: &mut BufReader<TcpStream>, line: &mut String) -> Option<u64> {
    let mut length = 0;
    loop {
        line.clear();
        if from.read_line(line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Some(length);
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
}

/// Reads so many bytes; whether there were as many.
async fn skip(from: &mut BufReader<TcpStream>, length: u64, pause: Duration) -> bool {
    let mut left = length;
    let mut piece = vec![0; BUFFER_BYTES.min(length as usize)];
    while left > 0 {
        if !pause.is_zero() {
            tokio::time::sleep(pause).await;
        }
        let want = left.min(piece.len() as u64) as usize;
        match from.read(&mut piece[..want]).await {
            Ok(0) | Err(_) => return false,
            Ok(read) => left -= read as u64,
        }
    }
    true
}
