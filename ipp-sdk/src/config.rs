//! The settings of a client, checked when it is built.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::model::{ApiKey, SessionToken};
use crate::pacing::{Pacing, SharedLimits};
use crate::platform::Connecting;
#[cfg(not(target_family = "wasm"))]
use crate::platform::Unshown;
use crate::resources::keys::Session;
use crate::retry::{Governor, Limits};
use crate::transport::Transport;

/// Where the hosted API is (reference), unless [`ClientBuilder::base_url`] is set.
pub const DEFAULT_BASE_URL: &str = "https://api.invoiceparserpro.com/api/v1";
const API_KEY_VARIABLE: &str = "IPP_API_KEY";
const BASE_URL_VARIABLE: &str = "IPP_BASE_URL";

/// The largest document that the API accepts, in bytes (contract D20).
const MAX_DOCUMENT_BYTES: u64 = 10 * 1024 * 1024;

/// The settings of a [`Client`]; [`build`](Self::build) checks them.
///
/// ```
/// # fn main() -> ipp_sdk::Result<()> {
/// use std::time::Duration;
/// let client = ipp_sdk::Client::builder()
///     .api_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx")
///     .timeout(Duration::from_secs(60))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "settings do nothing until `build`"]
pub struct ClientBuilder {
    api_key: Option<ApiKey>,
    base_url: Option<String>,
    user_agent: Option<String>,
    connecting: Connecting,
    max_document_bytes: Option<u64>,
    limits: Limits,
    pacing: Pacing,
    shared_limits: Option<Arc<dyn SharedLimits>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    /// Settings from the environment: `IPP_API_KEY` and `IPP_BASE_URL`; an empty one counts as not set.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if one of them is not valid UTF-8.
    pub fn from_env() -> Result<Self> {
        let mut builder = Self::default();
        if let Some(key) = variable(API_KEY_VARIABLE)? {
            builder = builder.api_key(key);
        }
        if let Some(url) = variable(BASE_URL_VARIABLE)? {
            builder = builder.base_url(url);
        }
        Ok(builder)
    }

    /// The API key, `ipp_live_…`. Needed. Only its beginning `ipp_` is checked: the reference shows keys of several shapes
    /// (contract §1).
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Where the API lives, its version included. `https://api.invoiceparserpro.com/api/v1` unless set.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// What the client calls itself to the server. `ipp-sdk/VERSION` unless set.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// The longest that a whole call may take, its repeated attempts and the pauses between them
    /// included. Five minutes unless set; single calls can set their own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.timeout = limit;
        self
    }

    /// How long an attempt may stand still: no piece of the document sent, and none of the answer received.
    /// Two minutes unless set. A slow upload that goes on is not cut.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt_timeout = limit;
        self
    }

    /// The longest that connecting may take. Ten seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connecting.timeout = Some(limit);
        self
    }

    /// The proxy for every request, `http://HOST:PORT` or `https://HOST:PORT`, with `USER:PASSWORD@` before the host if it
    /// wants them. The environment's variables, `NO_PROXY` too, are not looked at then, and a server on this machine is
    /// reached through the proxy as well. Not there in a browser.
    #[cfg(not(target_family = "wasm"))]
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.connecting.proxy = Some(Unshown(address.into()));
        self
    }

    /// Certificates to trust beside the system's, as PEM: those of a company's own authority, or of the proxy that reads
    /// its traffic. Called again, it replaces them. Not there in a browser.
    #[cfg(not(target_family = "wasm"))]
    pub fn ca_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connecting.certificates = Some(Unshown(pem.into()));
        self
    }

    /// How often a call is repeated after a failure that may pass: no connection, a lost one, an attempt that stood
    /// still, and the statuses 408, 429, 500, 502, 503 and 504. 4 unless set; single calls can set their own. A call that
    /// would do its work twice is repeated only if it provably was not processed.
    ///
    /// The client's clones share a budget of 100 retries, to which each call adds a tenth of one, so that a server in
    /// trouble gets few more requests than there are calls. Retries of a call that succeeds cost nothing, nor do those
    /// after a 429. When the budget is used up, the first failure is returned.
    pub fn retries(mut self, count: u32) -> Self {
        self.limits.retries = count;
        self
    }

    /// The pauses between attempts: a random part of `first`, of twice that, and so on up to a random
    /// part of `longest`. 0.5 s and 8 s unless set. A server's `Retry-After` goes before.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.limits.first_pause = first;
        self.limits.longest_pause = longest;
        self
    }

    /// How many requests are sent a minute, the clones of the client taken together: the documented limits unless set. A
    /// request for which there is no room waits, first come, first served, within its call's time limit.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// Has the request limits kept together with other clients that use the same key: a request that [`pacing`](Self::pacing)
    /// lets through asks here, too. Without pacing nothing is asked.
    pub fn shared_limits(mut self, limits: impl SharedLimits + 'static) -> Self {
        self.shared_limits = Some(Arc::new(limits));
        self
    }

    /// Where the time comes from. The machine's unless set; tests set another.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The largest document that is sent, in bytes; a larger one is refused before anything is sent.
    /// 10 MiB, the limit of the API, unless set.
    pub fn max_document_bytes(mut self, limit: u64) -> Self {
        self.max_document_bytes = Some(limit);
        self
    }

    /// Checks the settings and makes the client. It may be made outside of a runtime; nothing is sent.
    ///
    /// # Proxies
    ///
    /// Unless [`proxy`](Self::proxy) names one, the environment names the proxy: `HTTPS_PROXY` for a base URL of `https`, `HTTP_PROXY` for one of `http`, then
    /// `ALL_PROXY`, each also in small letters; the first that is not empty counts. `NO_PROXY` lists the hosts that are
    /// spoken to directly. A server on this machine (`localhost`, 127.0.0.0/8, `::1`) always is. In a CGI program, where
    /// `REQUEST_METHOD` is set, `HTTP_PROXY` is not looked at: it is a header of whoever asks.
    ///
    /// With the feature `rustls`, a process that has no cryptography for rustls yet gets `ring`
    /// (`CryptoProvider::install_default`): with this crate in its build, a program's own reqwest without TLS gets
    /// rustls too, and its `reqwest::Client::new()` would panic. A program that wants another cryptography for its own
    /// connections installs it first; this client uses `ring` all the same.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there is no key, the key cannot be one (it does not
    /// begin with `ipp_`, or holds a line break), the URL is none for an API, it begins with `https://` and the crate
    /// was built without TLS (features `rustls` and `native-tls`), the system's certificates or those given cannot be used,
    /// or the proxy's address, from whichever place, is none.
    pub fn build(self) -> Result<Client> {
        let key = self.api_key.as_ref().ok_or_else(|| {
            Error::config(format!(
                "no API key: set {API_KEY_VARIABLE} or pass one to `api_key`"
            ))
        })?;
        let bearer = bearer(key)?;
        self.finish(Some(bearer))
    }

    /// Makes the client of a signed-in person, who needs no key: the door to key management.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), but for the key; and [`ErrorKind::Config`](crate::ErrorKind::Config) if the token
    /// cannot be one (it is empty, or holds a character that would end its cookie).
    pub fn build_session(self, token: impl Into<SessionToken>) -> Result<Session> {
        Session::new(self.finish(None)?, &token.into()).checked()
    }

    fn finish(self, bearer: Option<HeaderValue>) -> Result<Client> {
        let base = base_url(self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL))?;
        let transport = Transport::new(
            base,
            bearer,
            &user_agent(self.user_agent)?,
            &self.connecting,
        )?;
        let clock = self
            .clock
            .unwrap_or_else(|| Arc::new(SystemClock::default()));
        let governor = Governor::new(clock, &self.pacing, self.shared_limits);
        let max_document_bytes = self.max_document_bytes.unwrap_or(MAX_DOCUMENT_BYTES);
        Ok(Client::new(
            transport,
            governor,
            self.limits,
            max_document_bytes,
        ))
    }
}

fn variable(name: &str) -> Result<Option<String>> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value.trim().to_owned()).filter(|v| !v.is_empty())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        // The value is not shown: it may be a key.
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Error::config(format!("{name} is not valid UTF-8")))
        }
    }
}

/// The `Authorization` header. Keys come in several shapes, so only the prefix is looked at.
fn bearer(key: &ApiKey) -> Result<HeaderValue> {
    if !key.expose().starts_with("ipp_") {
        return Err(Error::config(
            "the API key does not begin with `ipp_`: copy it whole from the API Access page",
        ));
    }
    let mut value = HeaderValue::try_from(format!("Bearer {}", key.expose())).map_err(|_| {
        Error::config("the API key holds a line break or another character that no key has")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

fn user_agent(name: Option<String>) -> Result<HeaderValue> {
    let name = name.unwrap_or_else(|| concat!("ipp-sdk/", env!("CARGO_PKG_VERSION")).to_owned());
    HeaderValue::try_from(&name).map_err(|_| Error::config(format!("{name:?} is no user agent")))
}

fn base_url(text: &str) -> Result<Url> {
    // A password in the URL must not end up in a log: the text is not repeated.
    let refuse = |why: &str| Error::config(format!("the base URL {why}"));
    let mut url = Url::parse(text).map_err(|e| refuse("cannot be read").caused_by(e))?;
    if !matches!(url.scheme(), "https" | "http") {
        return Err(refuse("must begin with https:// or http://"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("must not hold a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must end with its path: no `?` and no `#`"));
    }
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty();
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    const KEY: &str = "ipp_live_canary";

    fn refused(builder: ClientBuilder) -> String {
        let error = builder.build().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error:?}");
        let debug = format!("{error:?} {error:#?} {error}");
        assert!(!debug.contains("canary"), "{debug}");
        error.to_string()
    }

    #[test]
    fn a_client_without_a_key_says_how_to_give_one() {
        assert!(refused(Client::builder()).contains("IPP_API_KEY"));
    }

    #[test]
    fn a_key_that_cannot_be_one_is_refused_without_showing_it() {
        assert!(refused(Client::builder().api_key("ipp_canary\nX: y")).contains("line break"));
        assert!(refused(Client::builder().api_key("sk_canary")).contains("`ipp_`"));
        for shape in ["ipp_live_xxxx_xxxxxxxxxxxxxxxx", "ipp_x", "ipp_test_é"] {
            Client::builder().api_key(shape).build().unwrap();
        }
    }

    #[test]
    fn a_url_that_is_none_for_an_api_is_refused_without_showing_it() {
        for url in [
            "",
            "api.example.com",
            "ftp://api.example.com",
            "mailto:canary@example.com",
            "https://",
            "https://user:canary@api.example.com/",
            "https://api.example.com/v1?key=canary",
            "https://api.example.com/v1#x",
        ] {
            refused(Client::builder().api_key(KEY).base_url(url));
        }
        for url in ["http://127.0.0.1:1", "https://api.example.com/api/v1/"] {
            Client::builder()
                .api_key(KEY)
                .base_url(url)
                .build()
                .unwrap();
        }
    }

    #[test]
    fn other_settings_that_cannot_work_are_refused() {
        refused(Client::builder().api_key(KEY).user_agent("a\nb"));
        refused(Client::builder().api_key(KEY).proxy("socks5://canary:1"));
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[test]
    fn what_is_no_certificate_is_refused_and_not_shown() {
        const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
        const END: &str = "-----END CERTIFICATE-----";
        for pem in [
            "canary".to_owned(),
            format!("{BEGIN}\ncanary!\n{END}\n"),
            format!("{BEGIN}\nY2FuYXJ5\n{END}\n"),
        ] {
            refused(Client::builder().api_key(KEY).ca_certificates(pem));
        }
    }

    #[test]
    fn builder_and_client_do_not_show_the_key() {
        let builder = Client::builder()
            .api_key(KEY)
            .proxy("http://canary:canary@proxy:1");
        assert!(!format!("{builder:?}").contains("canary"));
        let client = builder.build().unwrap();
        assert!(!format!("{client:?} {client:#?}").contains("canary"));
    }
}
