use bytes::Bytes;
use reqwest::redirect::Policy;
use reqwest::{ClientBuilder, Response, Url};

use crate::error::Result;
use crate::multipart::Stream;
use crate::platform::Connecting;
use crate::{proxy, tls};

/// The settings of a client that speaks to this address only.
pub(crate) fn builder(base: &Url, connecting: &Connecting) -> Result<ClientBuilder> {
    let builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(connecting.timeout());
    let proxy = match &connecting.proxy {
        Some(address) => Some(proxy::named(&address.0)?),
        // A proxy of the environment would look for a loopback server on its own machine.
        None if is_loopback(base) => None,
        None => proxy::of(base.scheme(), |name| std::env::var_os(name))?,
    };
    let encrypted = base.scheme() == "https" || proxy.as_ref().is_some_and(|p| p.encrypted);
    let certificates = connecting.certificates.as_ref().map(|c| &c.0[..]);
    let builder = tls::set_up(builder, encrypted, certificates)?;
    Ok(match proxy {
        Some(proxy) => builder.proxy(proxy.proxy),
        None => builder.no_proxy(),
    })
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

/// Whether a failed request was not sent: there was no connection.
pub(crate) fn is_unsent(error: &reqwest::Error) -> bool {
    error.is_connect()
}

/// A body that is read while it is sent.
pub(crate) async fn streamed(form: Stream) -> Result<reqwest::Body> {
    Ok(reqwest::Body::wrap(form))
}

/// The body of an answer, piece by piece.
pub(crate) struct Chunks(Response);

impl Chunks {
    pub(crate) fn of(response: Response) -> Self {
        Self(response)
    }

    pub(crate) async fn next(&mut self) -> reqwest::Result<Option<Bytes>> {
        self.0.chunk().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_is_known_in_every_spelling() {
        for (url, yes) in [
            ("http://127.0.0.1:80/", true),
            ("http://127.8.9.1/", true),
            ("http://[::1]:8080/", true),
            ("http://LOCALHOST/", true),
            ("http://localhost.example.com/", false),
            ("http://10.0.0.1/", false),
        ] {
            assert_eq!(is_loopback(&url.parse().unwrap()), yes, "{url}");
        }
    }
}
