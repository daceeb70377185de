//! The control plane of a server that runs in another process.

mod error;

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, StatusCode, Url};
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::Deserialize;
use serde_json::Value;

pub use error::RemoteError;

use crate::control::CONTROL_PATH;

/// How long to try to reach the server.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to wait for an answer.
const PATIENCE: Duration = Duration::from_secs(600);

/// The control plane of a server that runs in another process: `GET /_mock/state` and its like.
///
/// Paths are given in segments, which may hold any characters.
///
/// ```
/// # use ipp_mock_server::{MockServer, Remote};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await?;
/// # let base_url = server.base_url();
/// let remote = Remote::new(base_url, None)?;
/// remote.put(&["settings"], r#"{"mode": "sync"}"#).await?;
/// let settings = remote.get(&["settings"], &[]).await?.value()?;
/// assert_eq!(settings["mode"], "sync");
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug, Clone)]
pub struct Remote {
    origin: Url,
    token: Option<Token>,
    patience: Duration,
    client: Client,
}

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Reply {
    url: Url,
    text: String,
}

/// Not to be shown.
#[derive(Clone)]
struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Remote {
    /// The server at an address, of which only scheme, host and port count: the base URL of its API does as well.
    ///
    /// # Errors
    /// [`RemoteError::Address`] if that is no address of a server.
    pub fn new(address: &str, token: Option<String>) -> Result<Self, RemoteError> {
        let unusable = || RemoteError::Address(address.to_owned());
        let mut origin = Url::parse(address).map_err(|_| unusable())?;
        if !matches!(origin.scheme(), "http" | "https") || !origin.username().is_empty() {
            return Err(unusable());
        }
        origin.set_path("");
        origin.set_query(None);
        origin.set_fragment(None);
        let client = client(origin.scheme() == "https")?;
        Ok(Self {
            origin,
            token: token.filter(|token| !token.is_empty()).map(Token),
            patience: PATIENCE,
            client,
        })
    }

    /// How long to wait for an answer. Default: ten minutes, the longest that the server keeps anybody waiting.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// `scheme://host:port`, without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.origin.as_str().trim_end_matches('/')
    }

    /// Asks for something.
    ///
    /// # Errors
    /// [`RemoteError`] if there is no server or it refuses.
    pub async fn get(&self, path: &[&str], query: &[(&str, String)]) -> Result<Reply, RemoteError> {
        let url = self.url(path);
        let url = match query {
            [] => url,
            query => Url::parse_with_params(url.as_str(), query).unwrap_or(url),
        };
        self.send(Method::GET, url, None).await
    }

    /// Tells it something, in JSON.
    ///
    /// # Errors
    /// [`RemoteError`] if there is no server or it refuses.
    pub async fn post(&self, path: &[&str], json: impl Into<String>) -> Result<Reply, RemoteError> {
        self.send(Method::POST, self.url(path), Some(json.into()))
            .await
    }

    /// Changes something to what the JSON says.
    ///
    /// # Errors
    /// [`RemoteError`] if there is no server or it refuses.
    pub async fn put(&self, path: &[&str], json: impl Into<String>) -> Result<Reply, RemoteError> {
        self.send(Method::PUT, self.url(path), Some(json.into()))
            .await
    }

    /// Removes something.
    ///
    /// # Errors
    /// [`RemoteError`] if there is no server or it refuses.
    pub async fn delete(&self, path: &[&str]) -> Result<Reply, RemoteError> {
        self.send(Method::DELETE, self.url(path), None).await
    }

    /// What the API, rather than the control plane, serves to everybody: its description.
    ///
    /// # Errors
    /// [`RemoteError`] if there is no server or it does not have it.
    pub async fn api(&self, path: &[&str]) -> Result<Reply, RemoteError> {
        let url = below(&self.origin, crate::service::BASE_PATH, path);
        self.send(Method::GET, url, None).await
    }

    fn url(&self, path: &[&str]) -> Url {
        below(&self.origin, CONTROL_PATH, path)
    }

    async fn send(
        &self,
        method: Method,
        url: Url,
        json: Option<String>,
    ) -> Result<Reply, RemoteError> {
        let mut request: RequestBuilder = self
            .client
            .request(method, url.clone())
            .timeout(self.patience);
        if let Some(Token(token)) = &self.token {
            request = request.bearer_auth(token);
        }
        if let Some(json) = json {
            request = request
                .header("content-type", "application/json")
                .body(json);
        }
        let response = request.send().await.map_err(|e| self.broken(e))?;
        let status = response.status();
        let text = response.text().await.map_err(|e| self.broken(e))?;
        if status.is_success() {
            return Ok(Reply { url, text });
        }
        Err(refusal(&url, status, &text))
    }

    fn broken(&self, source: reqwest::Error) -> RemoteError {
        let origin = self.origin().to_owned();
        if source.is_timeout() && !source.is_connect() {
            return RemoteError::TooSlow { origin, source };
        }
        RemoteError::broken(origin, source)
    }
}

impl Reply {
    /// The body as it came: JSON, or nothing where there is nothing to tell.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The body read as JSON.
    ///
    /// # Errors
    /// [`RemoteError::Foreign`] if it is none.
    pub fn value(&self) -> Result<Value, RemoteError> {
        serde_json::from_str(&self.text).map_err(|_| self.foreign())
    }

    /// That this is no answer of an `ipp-mock`.
    #[must_use]
    pub fn foreign(&self) -> RemoteError {
        RemoteError::Foreign {
            url: self.url.to_string(),
            status: 200,
        }
    }
}

fn below(origin: &Url, base: &str, path: &[&str]) -> Url {
    let mut url = origin.clone();
    url.set_path(base);
    // An address with a host, which alone is let through, has segments.
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.extend(path);
    }
    url
}

fn refusal(url: &Url, status: StatusCode, text: &str) -> RemoteError {
    #[derive(Deserialize)]
    struct Envelope {
        error: Reason,
    }
    #[derive(Deserialize)]
    struct Reason {
        code: String,
        message: String,
    }
    match serde_json::from_str(text) {
        Ok(Envelope { error }) => RemoteError::Refused {
            status: status.as_u16(),
            code: error.code,
            message: error.message,
        },
        Err(_) => RemoteError::Foreign {
            url: url.to_string(),
            status: status.as_u16(),
        },
    }
}

/// A client that goes straight to the server: a proxy is for the world outside.
fn client(is_secure: bool) -> Result<Client, RemoteError> {
    let setup = |e: rustls::Error| RemoteError::Setup(e.into());
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(setup)?;
    let tls = match is_secure {
        // The system's authorities, and those of SSL_CERT_FILE.
        true => tls.with_platform_verifier().map_err(setup)?,
        // Reading them takes time.
        false => tls.with_root_certificates(rustls::RootCertStore::empty()),
    };
    Client::builder()
        .tls_backend_preconfigured(tls.with_no_client_auth())
        .connect_timeout(CONNECT)
        .redirect(Policy::none())
        .no_proxy()
        .build()
        .map_err(|e| RemoteError::Setup(e.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_origin_of_an_address_counts() {
        for address in [
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080/api/v1",
            "http://127.0.0.1:8080/api/v1/?x=1#y",
        ] {
            let remote = Remote::new(address, None).unwrap();
            assert_eq!(remote.origin(), "http://127.0.0.1:8080");
            let url = remote.url(&["accounts", "a/b?c@ipp.test"]);
            let path = "http://127.0.0.1:8080/_mock/accounts/a%2Fb%3Fc@ipp.test";
            assert_eq!(url.as_str(), path);
        }
        for address in ["", "127.0.0.1:8080", "ftp://h", "http://u:p@h", "http://"] {
            assert!(Remote::new(address, None).is_err(), "{address}");
        }
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_and_a_token_are_told_without_secrets() {
        let remote = Remote::new("http://127.0.0.1:1", Some("canary".to_owned())).unwrap();
        let error = remote.get(&["state"], &[]).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with("no local server at http://127.0.0.1:1: "),
            "{text}"
        );
        assert!(!format!("{error:?} {remote:?}").contains("canary"));
    }
}
