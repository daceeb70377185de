//! A server of bare TCP, for what no well-behaved server does.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    /// Everything before the body.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    /// Method and path: `GET /account`.
    pub(crate) fn route(&self) -> &str {
        let line = self.head.lines().next().unwrap();
        line.strip_suffix(" HTTP/1.1").unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(crate) fn content_length(&self) -> Option<usize> {
        self.header("content-length").map(|n| n.parse().unwrap())
    }

    /// Whether all of the body came that was announced.
    pub(crate) fn is_whole(&self) -> bool {
        self.body.len() == self.content_length().unwrap_or(0)
    }
}

/// What becomes of a connection after a request.
pub(crate) enum Reply {
    /// These bytes are sent, and it ends.
    Bytes(Vec<u8>),
    /// It ends.
    Lost,
    /// Nothing more comes.
    Silence,
}

/// Answers each connection's one request; ends with the test's runtime.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// A server that reads requests whole.
    pub(crate) async fn start(reply: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::cutting(|_| usize::MAX, move |_, seen| reply(seen)).await
    }

    /// A server that reads at most so many bytes of the body of each request, counted from 0.
    pub(crate) async fn cutting(
        at: impl Fn(usize) -> usize + Send + Sync + 'static,
        reply: impl Fn(usize, &Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::on(listener, at, reply)
    }

    pub(crate) fn on(
        listener: TcpListener,
        at: impl Fn(usize) -> usize + Send + Sync + 'static,
        reply: impl Fn(usize, &Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        let all = Arc::clone(&seen);
        let plan = Arc::new((at, reply));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (all, plan) = (Arc::clone(&all), Arc::clone(&plan));
                tokio::spawn(async move {
                    let number = all.lock().unwrap().len();
                    let Some(request) = read(&mut stream, (plan.0)(number)).await else {
                        return;
                    };
                    let reply = (plan.1)(number, &request);
                    all.lock().unwrap().push(request);
                    answer(stream, reply).await;
                });
            }
        });
        Self { url, seen }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

async fn answer(mut stream: TcpStream, reply: Reply) {
    match reply {
        Reply::Bytes(bytes) => {
            // The client may have gone.
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Reply::Lost => {}
        Reply::Silence => std::future::pending().await,
    }
}

/// Reads a request, but at most so many bytes of its body; `None` if the connection was not used.
async fn read(stream: &mut TcpStream, most: usize) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let mut seen = Seen {
        head: String::from_utf8(bytes[..end].to_vec()).unwrap(),
        body: bytes.split_off(end),
    };
    let wanted = seen.content_length().unwrap_or(0).min(most);
    seen.body.reserve(wanted);
    while seen.body.len() < wanted {
        // What came until the connection ended is what was seen.
        if stream.read_buf(&mut seen.body).await.unwrap_or(0) == 0 {
            break;
        }
    }
    seen.body.truncate(wanted);
    Some(seen)
}

/// An answer, whole.
pub(crate) fn http(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = body.as_ref().len();
    cut(status, headers, body, length)
}

/// An answer that announces so many bytes.
pub(crate) fn cut(status: u16, headers: &str, body: impl AsRef<[u8]>, length: usize) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n"
    );
    [head.as_bytes(), body.as_ref()].concat()
}
