//! HTTP/1.1 over a plain socket, so that the client takes as little of the machine as possible.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

const END_OF_HEAD: &[u8] = b"\r\n\r\n";
/// A server that says nothing for so long is stuck.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A connection that is kept alive.
pub(crate) struct Connection {
    stream: TcpStream,
    /// The last answer.
    received: Vec<u8>,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    pub(crate) status: u16,
    pub(crate) body: &'a [u8],
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(LONGEST_WAIT)).unwrap();
        Self {
            stream,
            received: Vec::with_capacity(16 * 1024),
        }
    }

    /// Sends a request and waits for its answer.
    pub(crate) fn exchange(&mut self, request: &[u8]) -> Answer<'_> {
        self.stream.write_all(request).unwrap();
        self.received.clear();
        let head = loop {
            if let Some(end) = find(&self.received, END_OF_HEAD) {
                break end + END_OF_HEAD.len();
            }
            self.receive();
        };
        let end = head + content_length(&self.received[..head]);
        while self.received.len() < end {
            self.receive();
        }
        let status = std::str::from_utf8(&self.received[9..12]).unwrap();
        Answer {
            status: status.parse().unwrap(),
            body: &self.received[head..end],
        }
    }

    fn receive(&mut self) {
        let mut chunk = [0; 4096];
        let length = self.stream.read(&mut chunk).unwrap();
        assert!(length > 0, "the server closed the connection");
        self.received.extend_from_slice(&chunk[..length]);
    }
}

/// The one answer on a connection of its own.
pub(crate) fn once<T>(
    address: SocketAddr,
    request: &[u8],
    read: impl FnOnce(Answer<'_>) -> T,
) -> T {
    read(Connection::open(address).exchange(request))
}

/// A request with a bearer token; all servers get the same ones, whether they look at the token or not.
pub(crate) fn request(line: &str, token: &str, content_type: &str, body: &[u8]) -> Vec<u8> {
    let mut request = format!(
        "{line} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nAccept: application/json\r\n"
    );
    if !body.is_empty() {
        let length = body.len();
        request += &format!("Content-Type: {content_type}\r\nContent-Length: {length}\r\n");
    }
    request += "\r\n";
    [request.as_bytes(), body].concat()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

/// All servers announce the lengths of what they send; an answer without one has no body.
fn content_length(head: &[u8]) -> usize {
    let head = std::str::from_utf8(head).unwrap();
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    let length = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    length.map_or(0, |(_, length)| length.trim().parse().unwrap())
}
