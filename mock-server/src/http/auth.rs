//! Who is asking: `Authorization: Bearer ipp_live_…`.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use super::{App, Error};
use crate::service;
use crate::store::AccountId;

/// The account that the request's key opens.
pub(super) struct Caller(pub(super) AccountId);

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let key = bearer(&parts.headers)
            .ok_or(service::Error::InvalidKey)?
            .to_owned();
        app.run(move |service| service.authenticate(&key))
            .await
            .map(Self)
    }
}

/// The bearer token. The scheme counts in any case (contract D2).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header::AUTHORIZATION};

    #[test]
    fn only_a_bearer_token_counts_and_its_scheme_in_any_case() {
        let token = |value| {
            let headers = HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_static(value))]);
            super::bearer(&headers).map(str::to_owned)
        };
        for value in ["Bearer ipp_x", "bearer ipp_x", "BEARER  ipp_x "] {
            assert_eq!(token(value).as_deref(), Some("ipp_x"), "{value}");
        }
        for value in ["ipp_x", "Basic ipp_x", "Bearer", ""] {
            assert_eq!(token(value), None, "{value}");
        }
        assert_eq!(super::bearer(&HeaderMap::new()), None);
    }
}
