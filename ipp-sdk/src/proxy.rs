//! The proxy that the user of the client or the environment names. One that cannot be used is refused: a direct connection in its
//! place would carry the key past the people who set it.

use std::ffi::OsString;

use reqwest::{NoProxy, Proxy, Url};

use crate::error::{Error, Result};

/// A proxy, and whether the connection to it speaks TLS.
pub(crate) struct FoundProxy {
    pub(crate) proxy: Proxy,
    pub(crate) encrypted: bool,
}

/// The proxy for addresses of this scheme, `http` or `https`.
pub(crate) fn of(
    scheme: &str,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<FoundProxy>> {
    let Some((name, url)) = address(scheme, variable)? else {
        return Ok(None);
    };
    let found = at(url, &name)?;
    Ok(Some(FoundProxy {
        proxy: found.proxy.no_proxy(NoProxy::from_env()),
        ..found
    }))
}

/// The proxy at this address, for all requests.
pub(crate) fn named(address: &str) -> Result<FoundProxy> {
    let name = "the proxy's setting";
    at(read(address).ok_or_else(|| refusal(name))?, name)
}

fn at(url: Url, name: &str) -> Result<FoundProxy> {
    let encrypted = url.scheme() == "https";
    let proxy = Proxy::all(url).map_err(|_| refusal(name))?;
    Ok(FoundProxy { proxy, encrypted })
}

/// The first variable that is not empty, and the address in it.
fn address(
    scheme: &str,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<(String, Url)>> {
    let is_cgi = variable("REQUEST_METHOD").is_some();
    for lower in [&format!("{scheme}_proxy"), "all_proxy"] {
        for name in [lower.to_uppercase(), lower.to_owned()] {
            if is_cgi && is_askers(&name) {
                continue;
            }
            let Some(value) = variable(&name).filter(|v| !v.is_empty()) else {
                continue;
            };
            let url = value
                .to_str()
                .and_then(read)
                .ok_or_else(|| refusal(&name))?;
            return Ok(Some((name, url)));
        }
    }
    Ok(None)
}

/// Whether a CGI program has this variable from the `Proxy` header of whoever asks. Windows does not tell large letters
/// from small ones.
fn is_askers(name: &str) -> bool {
    name == "HTTP_PROXY" || cfg!(windows) && name == "http_proxy"
}

/// An address without a scheme is one of `http`.
fn read(value: &str) -> Option<Url> {
    let value = value.trim();
    let url = match value.contains("://") {
        true => Url::parse(value),
        false => Url::parse(&format!("http://{value}")),
    };
    url.ok().filter(|u| matches!(u.scheme(), "http" | "https"))
}

/// The value is not repeated: it may hold a password.
fn refusal(name: &str) -> Error {
    Error::config(format!(
        "{name} does not hold the address of a proxy: http://HOST:PORT or https://HOST:PORT"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(scheme: &str, set: &[(&str, &str)]) -> Result<Option<String>> {
        let variable = |name: &str| {
            let (_, value) = set.iter().find(|(n, _)| *n == name)?;
            Some(OsString::from(value))
        };
        of(scheme, variable)?;
        Ok(address(scheme, variable)?.map(|(_, url)| url.to_string()))
    }

    #[test]
    fn the_proxy_is_that_of_the_addresss_scheme() {
        let both = [("HTTP_PROXY", "http://a:1"), ("https_proxy", "b:2")];
        assert_eq!(found("http", &both).unwrap().unwrap(), "http://a:1/");
        assert_eq!(found("https", &both).unwrap().unwrap(), "http://b:2/");
        let all = [("HTTPS_PROXY", ""), ("ALL_PROXY", "https://u:p@c:3/x")];
        assert_eq!(found("https", &all).unwrap().unwrap(), "https://u:p@c:3/x");
        assert_eq!(found("https", &[("HTTP_PROXY", "::")]).unwrap(), None);
    }

    #[test]
    fn a_cgi_program_takes_no_proxy_from_who_asks_it() {
        let cgi = ("REQUEST_METHOD", "GET");
        let askers = ("HTTP_PROXY", "http://evil:1");
        assert_eq!(found("http", &[cgi, askers]).unwrap(), None);
        for own in ["ALL_PROXY", "all_proxy"] {
            let set = [cgi, askers, (own, "http://a:1")];
            assert_eq!(found("http", &set).unwrap().unwrap(), "http://a:1/");
        }
        let set = [cgi, askers, ("HTTPS_PROXY", "http://a:1")];
        assert_eq!(found("https", &set).unwrap().unwrap(), "http://a:1/");
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_refused_without_showing_it() {
        for value in [
            "http://u:canary@proxy:99999",
            "socks5://canary:1",
            "http://",
            "canary canary",
            "://canary",
        ] {
            for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
                let error = found("https", &[(name, value)]).unwrap_err();
                let text = format!("{error} {error:?}");
                assert!(text.contains(name) && !text.contains("canary"), "{text}");
            }
        }
    }
}
