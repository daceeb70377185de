//! What requests say in their headers, for the API and the control plane alike.

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, AsHeaderName, HOST, ORIGIN};

/// The name of the cookie that carries a session.
pub(crate) const SESSION_COOKIE: &str = "session";

/// A header's value, if it is there and text.
pub(crate) fn text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// The bearer token. The scheme counts in any case (contract D2).
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = text(headers, AUTHORIZATION)?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The site on whose page a browser made the request, if that is another than this server.
pub(crate) fn foreign_origin(headers: &HeaderMap) -> Option<&str> {
    let origin = text(headers, ORIGIN)?;
    let host = origin.split_once("://").map(|(_, host)| host);
    (host.is_none() || host != text(headers, HOST)).then_some(origin)
}

#[cfg(test)]
pub(crate) mod tests {
    use axum::http::header::{AUTHORIZATION, HOST, ORIGIN};
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::{bearer, foreign_origin};

    pub(crate) fn headers<const N: usize>(pairs: [(HeaderName, &'static str); N]) -> HeaderMap {
        let pairs = pairs.map(|(name, value)| (name, HeaderValue::from_static(value)));
        HeaderMap::from_iter(pairs)
    }

    #[test]
    fn only_a_bearer_token_counts_and_its_scheme_in_any_case() {
        let token = |value| bearer(&headers([(AUTHORIZATION, value)])).map(str::to_owned);
        for value in ["Bearer ipp_x", "bearer ipp_x", "BEARER  ipp_x "] {
            assert_eq!(token(value).as_deref(), Some("ipp_x"), "{value}");
        }
        for value in ["ipp_x", "Basic ipp_x", "Bearer", ""] {
            assert_eq!(token(value), None, "{value}");
        }
        assert_eq!(bearer(&HeaderMap::new()), None);
    }

    #[test]
    fn only_a_page_of_this_very_server_is_no_foreign_one() {
        let foreign = |origin| {
            let headers = headers([(HOST, "127.0.0.1:80"), (ORIGIN, origin)]);
            foreign_origin(&headers).map(str::to_owned)
        };
        assert_eq!(foreign("http://127.0.0.1:80"), None);
        for origin in ["http://evil.test", "null", "http://127.0.0.1:81"] {
            assert_eq!(foreign(origin).as_deref(), Some(origin));
        }
        assert_eq!(foreign_origin(&headers([(HOST, "127.0.0.1:80")])), None);
        assert!(foreign_origin(&headers([(ORIGIN, "null")])).is_some());
    }
}
