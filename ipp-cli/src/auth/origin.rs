//! Whom a stored secret is for.

use std::fmt;

use ipp_sdk::DEFAULT_BASE_URL;
use url::{Host, Url};

use super::error::AuthError;

/// Scheme, host and port of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    text: String,
    is_loopback: bool,
}

impl Origin {
    /// The origin of a base URL; of the hosted API if there is none.
    pub(crate) fn of(base_url: Option<&str>) -> Result<Self, AuthError> {
        let url =
            Url::parse(base_url.unwrap_or(DEFAULT_BASE_URL)).map_err(|_| AuthError::BadUrl)?;
        let origin = url.origin();
        if !origin.is_tuple() {
            return Err(AuthError::BadUrl);
        }
        let is_loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        };
        Ok(Self {
            text: origin.ascii_serialization(),
            is_loopback,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (url, origin) in [
            (None, "https://api.invoiceparserpro.com"),
            (
                Some("https://API.Example.com:443/api/v1"),
                "https://api.example.com",
            ),
            (Some("http://api.example.com/"), "http://api.example.com"),
            (
                Some("https://api.example.com:8443"),
                "https://api.example.com:8443",
            ),
            (Some("http://user:canary@h:1/x?y"), "http://h:1"),
        ] {
            let found = Origin::of(url).unwrap();
            assert_eq!((found.as_str(), found.is_loopback()), (origin, false));
        }
        for bad in [
            "",
            "api.example.com",
            "mailto:canary@example.com",
            "file:///x",
        ] {
            assert!(Origin::of(Some(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn this_machine_is_known_in_every_spelling() {
        for url in [
            "http://LOCALHOST:1",
            "http://127.8.9.1/",
            "https://[::1]:8080/",
        ] {
            assert!(Origin::of(Some(url)).unwrap().is_loopback(), "{url}");
        }
        for url in ["http://localhost.example.com/", "http://10.0.0.1/"] {
            assert!(!Origin::of(Some(url)).unwrap().is_loopback(), "{url}");
        }
    }
}
