//! `ipp-mock healthcheck`: whether a server answers, for container runtimes that ask by running a command.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

/// How long the answer may take, connection included.
const LIMIT: Duration = Duration::from_secs(2);
/// What an answer begins with that says that all is well.
const GOOD: &[u8] = b"HTTP/1.1 200 ";

/// Why a server is not taken for a healthy one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unhealthy {
    #[error("{0} is no http:// URL")]
    Url(Url),
    #[error("nothing answers at {url}")]
    Unreachable {
        url: Url,
        #[source]
        source: std::io::Error,
    },
    #[error("{0} did not answer within {LIMIT:?}")]
    Slow(Url),
    #[error("{0} did not answer with 200")]
    Refused(Url),
}

/// Asks once.
pub(crate) async fn check(url: Url) -> Result<(), Unhealthy> {
    let (Some(host), Some(port), "http") =
        (url.host_str(), url.port_or_known_default(), url.scheme())
    else {
        return Err(Unhealthy::Url(url));
    };
    let head = format!(
        "GET {} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n",
        url.path()
    );
    // An IPv6 address stands in brackets in a URL, and without them here.
    let address = (host.trim_matches(['[', ']']).to_owned(), port);
    match tokio::time::timeout(LIMIT, ask(address, &head)).await {
        Ok(Ok(start)) if start == GOOD => Ok(()),
        Ok(Ok(_)) => Err(Unhealthy::Refused(url)),
        Ok(Err(source)) => Err(Unhealthy::Unreachable { url, source }),
        Err(_) => Err(Unhealthy::Slow(url)),
    }
}

/// The first bytes of the answer, fewer than asked for if it ends before.
async fn ask(address: (String, u16), head: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    let mut start = Vec::new();
    stream
        .take(GOOD.len() as u64)
        .read_to_end(&mut start)
        .await?;
    Ok(start)
}
