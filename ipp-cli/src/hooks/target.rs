//! Where events go, and one attempt to deliver one.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use ipp_sdk::webhook::Signer;
use jiff::Timestamp;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt as _;
use url::Host;

use super::event::Event;
use super::sign::Delivery;
use super::{HookError, Result, SignatureForm};

/// The longest that an attempt may take, connecting and all (contract D58).
const PATIENCE: Duration = Duration::from_secs(15);
/// How much of an answer is read.
const MOST_ANSWER: usize = 64 * 1024;
const AGENT: &str = concat!("ipp-cli/", env!("CARGO_PKG_VERSION"));

/// An address that events may be sent to: https anywhere, http where nobody else listens in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetUrl(Url);

impl TargetUrl {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let fail = |why| HookError::Target {
            url: text.to_owned(),
            why,
        };
        let url = Url::parse(text).map_err(|_| fail("it is not an address"))?;
        if !url.username().is_empty() || url.password().is_some() {
            // Not to be shown again.
            return Err(HookError::Target {
                url: "an address with a password".to_owned(),
                why: "it would be in every log; let the signature show who sends",
            });
        }
        match (url.scheme(), url.host()) {
            ("https", Some(_)) => Ok(Self(url)),
            ("http", Some(Host::Ipv4(ip))) if is_near(ip.into()) => Ok(Self(url)),
            ("http", Some(Host::Ipv6(ip))) if is_near(ip.into()) => Ok(Self(url)),
            // What a name stands for is seen when it is connected to.
            ("http", Some(Host::Domain(_))) => Ok(Self(url)),
            ("http", Some(_)) => Err(fail(
                "http would show the invoices to whoever is on the way",
            )),
            _ => Err(fail("it is neither https:// nor http://")),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Whether an address is this machine's or of a network around it.
fn is_near(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

/// Finds only addresses that are near, for what is sent in the clear.
struct OnlyNear;

impl Resolve for OnlyNear {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let near: Vec<SocketAddr> = found.filter(|a| is_near(a.ip())).collect();
            if near.is_empty() {
                return Err("its address is public, and http would show the invoices to whoever is on the way".into());
            }
            Ok(Box::new(near.into_iter()) as Addrs)
        })
    }
}

/// A receiver of events.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    url: TargetUrl,
    client: Client,
    signer: Arc<Signer>,
}

/// What became of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Accepted(u16),
    /// It answered otherwise.
    Refused(u16),
    /// It wants no more events.
    Gone,
    /// It did not answer in time, or broke off.
    Broken(String),
    /// It cannot be reached.
    Unreachable(String),
}

impl Target {
    pub(crate) fn new(url: TargetUrl, signer: Arc<Signer>) -> Result<Self> {
        Ok(Self {
            client: client(&url)?,
            url,
            signer,
        })
    }

    pub(crate) fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Makes one attempt.
    pub(crate) async fn deliver(&self, event: &Event) -> Outcome {
        self.send(event).await.0
    }

    /// Makes one attempt, and reads what the target says.
    pub(crate) async fn deliver_and_read(&self, event: &Event) -> (Outcome, String) {
        match self.send(event).await {
            (outcome, Some(response)) => (outcome, beginning(response).await),
            (outcome, None) => (outcome, String::new()),
        }
    }

    async fn send(&self, event: &Event) -> (Outcome, Option<Response>) {
        let delivery = Delivery {
            event_id: &event.id,
            kind: &event.kind,
            at: Timestamp::now(),
            body: event.body.as_bytes(),
            form: SignatureForm::default(),
        };
        let request = self.client.post(self.url.0.clone());
        let request = request.header("content-type", "application/json");
        let signed = delivery.headers(&self.signer).into_iter();
        let request = signed.fold(request, |r, (name, value)| r.header(name, value));
        match request.body(event.body.clone()).send().await {
            Ok(response) => (of_status(response.status()), Some(response)),
            Err(e) if e.is_connect() => (Outcome::Unreachable(words(&e)), None),
            Err(e) => (Outcome::Broken(words(&e)), None),
        }
    }
}

impl Outcome {
    /// What happened, for people.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Accepted(status) | Self::Refused(status) => format!("it answered {status}"),
            Self::Gone => "it answered 410, it wants no more events".to_owned(),
            Self::Broken(why) | Self::Unreachable(why) => why.clone(),
        }
    }

    /// The status of the answer, if there was one.
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Self::Accepted(status) | Self::Refused(status) => Some(*status),
            Self::Gone => Some(410),
            Self::Broken(_) | Self::Unreachable(_) => None,
        }
    }
}

fn of_status(status: StatusCode) -> Outcome {
    match status.as_u16() {
        status @ 200..=299 => Outcome::Accepted(status),
        410 => Outcome::Gone,
        status => Outcome::Refused(status),
    }
}

/// The innermost cause: the others only say that a request failed.
fn words(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("it did not answer within {} s", PATIENCE.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

async fn beginning(mut response: Response) -> String {
    let mut bytes = Vec::new();
    while let Ok(Some(piece)) = response.chunk().await {
        bytes.extend_from_slice(&piece);
        if bytes.len() >= MOST_ANSWER {
            bytes.truncate(MOST_ANSWER);
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A client for one target. What is near is gone to directly: a proxy is for the world outside.
fn client(url: &TargetUrl) -> Result<Client> {
    let is_secure = url.0.scheme() == "https";
    let fail = |e: &dyn std::fmt::Display| HookError::Tls(e.to_string());
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| fail(&e))?;
    let tls = match is_secure {
        true => tls.with_platform_verifier().map_err(|e| fail(&e))?,
        // Reading the system's authorities takes time.
        false => tls.with_root_certificates(rustls::RootCertStore::empty()),
    };
    let builder = Client::builder()
        .tls_backend_preconfigured(tls.with_no_client_auth())
        .redirect(Policy::none())
        .user_agent(AGENT)
        .timeout(PATIENCE);
    let builder = match is_secure {
        true => builder,
        false => builder.no_proxy().dns_resolver(OnlyNear),
    };
    builder.build().map_err(|e| fail(&e))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Cause as _;

    #[test]
    fn events_go_in_the_clear_to_near_addresses_only() {
        for url in [
            "http://127.0.0.1:3000/hooks",
            "http://localhost:3000",
            "http://[::1]:3000",
            "http://10.1.2.3/x",
            "http://192.168.0.9:80",
            "http://app:8080/hooks",
            "https://example.com/hooks",
        ] {
            assert!(TargetUrl::parse(url).is_ok(), "{url}");
        }
        for url in [
            "",
            "localhost:3000",
            "ftp://localhost",
            "http://93.184.216.34/",
            "http://[2606:2800::1]/",
            "http://[::ffff:93.184.216.34]/",
        ] {
            assert!(TargetUrl::parse(url).is_err(), "{url}");
        }
        let error = TargetUrl::parse("https://user:canary@example.com").unwrap_err();
        assert!(!error.message().contains("canary"));
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_near() {
        let found = OnlyNear.resolve("localhost".parse().unwrap()).await;
        assert!(found.unwrap().all(|address| address.ip().is_loopback()));
    }
}
