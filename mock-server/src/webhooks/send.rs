//! One delivery over HTTP: a request to a stranger's server, and as little of its answer as is needed.
//!
//! The other side may be slow, endless or hostile. So the whole exchange has one time limit, the answer's body is
//! read only so far that its connection can be used again, redirects and the environment's proxies are not followed,
//! and the [`Guard`] sees every address before a connection to it is made.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Body, Client, Url};
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls_platform_verifier::Verifier;
use tokio::sync::OnceCell;

use super::guard::{Guard, Refused, UrlFault};
use super::retry_after::RetryAfter;
use crate::cause::innermost;

/// How long the whole exchange may take (contract D58).
const TIME_LIMIT: Duration = Duration::from_secs(15);
/// How long a connection waits for the next delivery. Servers close theirs after five seconds or more; a delivery that
/// meets the end of its connection is lost.
const MAX_IDLE: Duration = Duration::from_secs(4);
/// How much of an answer's body is read, in bytes (contract D58).
const MAX_ANSWER_BYTES: usize = 64 * 1024;

/// What came of a delivery.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The status of the answer, if one came. There may be an error too: the rest of the answer did not come.
    pub(crate) status: Option<u16>,
    /// What went wrong, for the delivery log.
    pub(crate) error: Option<String>,
    pub(crate) elapsed: Duration,
    pub(crate) retry_after: Option<RetryAfter>,
}

/// Sends deliveries. Costs nothing until the first one, and keeps connections for later ones.
pub(crate) struct Sender {
    guard: Arc<Guard>,
    resolver: Arc<dyn Resolve>,
    roots: Vec<CertificateDer<'static>>,
    time_limit: Duration,
    // Two, because a machine without root certificates can still deliver without TLS.
    plain: OnceCell<Client>,
    secure: OnceCell<Client>,
}

impl Sender {
    pub(crate) fn new(guard: Guard) -> Self {
        Self {
            guard: Arc::new(guard),
            resolver: Arc::new(SystemResolver),
            roots: Vec::new(),
            time_limit: TIME_LIMIT,
            plain: OnceCell::new(),
            secure: OnceCell::new(),
        }
    }

    /// Looks names up with `resolver` in place of the system's.
    #[cfg(test)]
    pub(crate) fn resolver(mut self, resolver: impl Resolve + 'static) -> Self {
        self.resolver = Arc::new(resolver);
        self
    }

    /// Trusts these certificates in addition to the system's.
    #[cfg(test)]
    pub(crate) fn roots(mut self, roots: Vec<CertificateDer<'static>>) -> Self {
        self.roots = roots;
        self
    }

    /// Limits the whole exchange. Default: 15 seconds.
    #[cfg(test)]
    pub(crate) fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Posts a body. Whatever happens, the exchange says it.
    pub(crate) async fn post(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: impl Into<Body>,
    ) -> Exchange {
        let start = Instant::now();
        let mut head = Head::default();
        let exchange = self.exchange(url, headers, body.into(), &mut head);
        let outcome = match tokio::time::timeout(self.time_limit, exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Fault::TooSlow(self.time_limit)),
        };
        Exchange {
            status: head.status,
            error: outcome.err().map(|fault| fault.to_string()),
            elapsed: start.elapsed(),
            retry_after: head.retry_after,
        }
    }

    /// Fills the head in as soon as it is there: it counts also if the exchange is cut off later.
    async fn exchange(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: Body,
        head: &mut Head,
    ) -> Result<(), Fault> {
        self.guard.check_url(url)?;
        self.guard.check_host(url)?;
        let client = self.client(url).await?;
        let request = client.post(url.clone()).headers(headers).body(body);
        let mut response = request.send().await?;
        head.status = Some(response.status().as_u16());
        head.retry_after = (response.headers().get(RETRY_AFTER)).and_then(RetryAfter::parse);
        let mut length = 0;
        while let Some(chunk) = response.chunk().await? {
            length += chunk.len();
            if length > MAX_ANSWER_BYTES {
                break;
            }
        }
        Ok(())
    }

    async fn client(&self, url: &Url) -> Result<&Client, Fault> {
        let is_secure = url.scheme() == "https";
        let cell = if is_secure { &self.secure } else { &self.plain };
        cell.get_or_try_init(|| async {
            let roots = is_secure.then(|| self.roots.clone());
            let resolver = Arc::new(GuardedResolver {
                guard: Arc::clone(&self.guard),
                inner: Arc::clone(&self.resolver),
            });
            // Reads the system's certificates from the disk.
            tokio::task::spawn_blocking(move || client(tls(roots)?, resolver))
                .await
                .map_err(|e| Fault::Setup(e.to_string()))?
        })
        .await
    }
}

/// The part of an answer that matters.
#[derive(Default)]
struct Head {
    status: Option<u16>,
    retry_after: Option<RetryAfter>,
}

fn client(tls: ClientConfig, resolver: Arc<GuardedResolver>) -> Result<Client, Fault> {
    Client::builder()
        .tls_backend_preconfigured(tls)
        .dns_resolver(resolver)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .http1_only()
        .pool_idle_timeout(MAX_IDLE)
        // Said although they are off: another crate of the build may switch them on.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .build()
        .map_err(|e| Fault::Setup(innermost(&e)))
}

/// TLS with the system's certificates and these; for connections without TLS, with none.
fn tls(roots: Option<Vec<CertificateDer<'static>>>) -> Result<ClientConfig, Fault> {
    let fail = |e: rustls::Error| Fault::Setup(e.to_string());
    let provider = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(fail)?;
    let config = match roots {
        Some(roots) => {
            let verifier = Verifier::new_with_extra_roots(roots, provider).map_err(fail)?;
            config
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
        }
        None => config.with_root_certificates(rustls::RootCertStore::empty()),
    };
    Ok(config.with_no_client_auth())
}

/// Asks the operating system.
struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Gives out the addresses of a name that the guard lets pass. It is asked for every new connection, so a name
/// cannot show one address for the check and another for the connection.
struct GuardedResolver {
    guard: Arc<Guard>,
    inner: Arc<dyn Resolve>,
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = Arc::clone(&self.guard);
        let found = self.inner.resolve(name);
        Box::pin(async move {
            let mut refused = None;
            let mut passed: Vec<SocketAddr> = Vec::new();
            for address in found.await? {
                match guard.check_address(address.ip()) {
                    Ok(()) => passed.push(address),
                    Err(e) => refused = Some(e),
                }
            }
            match refused {
                Some(refused) if passed.is_empty() => Err(refused.into()),
                _ => Ok(Box::new(passed.into_iter()) as Addrs),
            }
        })
    }
}

/// Why a delivery did not come through.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error(transparent)]
    Url(#[from] UrlFault),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error("deliveries cannot be sent: {0}")]
    Setup(String),
    #[error("cannot connect: {0}")]
    Connect(String),
    #[error("the answer cannot be read: {0}")]
    Answer(String),
    #[error("the exchange was not over within {} s", .0.as_secs_f64())]
    TooSlow(Duration),
}

impl From<reqwest::Error> for Fault {
    fn from(error: reqwest::Error) -> Self {
        let cause = innermost(&error);
        if error.is_builder() {
            Self::Setup(cause)
        } else if error.is_connect() {
            Self::Connect(cause)
        } else {
            Self::Answer(cause)
        }
    }
}

#[cfg(test)]
mod tests;
