//! Who is asking, and whether they may: `Authorization: Bearer ipp_live_…` for the API, a session for its keys.
//!
//! The order is that of decision D1: the key, the rate, the tier.

use std::sync::Arc;

use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};

use super::observe::Seen;
use super::{App, Error};
use crate::decisions::alternative;
use crate::limits::{Bucket, Verdict, Window};
use crate::service::{self, BASE_PATH, LIMITED_KEY_ID, Scenario, has_access};
use crate::store::Identity;

/// Asks for something to happen to one request.
const SCENARIO: &str = "x-ipp-mock-scenario";
/// The name of the cookie that carries a session.
pub(crate) const SESSION_COOKIE: &str = "session";

/// The account that the request's key opens, and what the request asked to happen.
pub(super) struct Caller {
    pub(super) identity: Arc<Identity>,
    pub(super) scenario: Option<Scenario>,
}

/// The account that the request's session opens.
pub(super) struct Person(pub(super) Arc<Identity>);

/// Such an account, whose tier has access to the API: a key of another would open nothing (contract D62).
pub(super) struct Subscriber(pub(super) Arc<Identity>);

/// The account that the request's key or session opens: for what people open in a browser, too.
pub(super) struct Owner(pub(super) Arc<Identity>);

/// Who a request's API key belongs to, if it has one that opens anything.
pub(super) fn caller(app: &App, headers: &HeaderMap) -> service::Result<Option<Arc<Identity>>> {
    bearer(headers).map_or(Ok(None), |key| app.service.identify(key))
}

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let seen = parts.extensions.get::<Seen>().cloned();
        let seen = seen.ok_or_else(|| service::Error::internal("the request was not observed"))?;
        let identity = seen.caller.clone()?.ok_or(service::Error::InvalidKey)?;
        // Whose header is malformed hears of it last, as of any other malformed parameter (contract D1).
        let asked = scenario(app, &parts.headers);
        let scenario = asked.as_ref().ok().copied().flatten();
        if let Some(bucket) = matched(parts).and_then(|path| bucket(&parts.method, path)) {
            let verdict = count(app, &identity, bucket, scenario);
            if let Some(verdict) = verdict {
                let _ = seen.rate.set(verdict);
                if let Some(retry_after) = verdict.refused {
                    let limit = verdict.limit;
                    return Err(service::Error::RateLimited { limit, retry_after }.into());
                }
            }
        }
        if !has_access(&identity.tier) || scenario == Some(Scenario::NoTier) {
            return Err(service::Error::TierRequired.into());
        }
        asked?;
        Ok(Self { identity, scenario })
    }
}

impl FromRequestParts<App> for Person {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let headers = &parts.headers;
        let identify = |token: &str| app.service.identify_session(token);
        if let Some(token) = bearer(headers) {
            let identity = identify(token)?.ok_or(service::Error::InvalidSession)?;
            return Ok(Self(identity));
        }
        let token = session_cookie(headers).ok_or(service::Error::InvalidSession)?;
        let identity = identify(token)?.ok_or(service::Error::InvalidSession)?;
        if !parts.method.is_safe() {
            check_origin(headers)?;
        }
        Ok(Self(identity))
    }
}

impl FromRequestParts<App> for Subscriber {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let Person(identity) = Person::from_request_parts(parts, app).await?;
        if !has_access(&identity.tier) {
            return Err(service::Error::TierRequired.into());
        }
        Ok(Self(identity))
    }
}

impl FromRequestParts<App> for Owner {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        match Caller::from_request_parts(parts, app).await {
            Ok(caller) => Ok(Self(caller.identity)),
            Err(Error::Service(service::Error::InvalidKey)) => {
                match Person::from_request_parts(parts, app).await {
                    Ok(Person(identity)) => Ok(Self(identity)),
                    Err(Error::Service(service::Error::InvalidSession)) => {
                        Err(service::Error::InvalidKey.into())
                    }
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }
}

/// The bearer token. The scheme counts in any case (contract D2).
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn session_cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(COOKIE).into_iter();
    cookies
        .filter_map(|cookies| cookies.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find_map(|(name, value)| (name == SESSION_COOKIE).then_some(value))
}

/// A browser sends the cookie along whoever asks it to, but it also says who asked (contract D66).
fn check_origin(headers: &HeaderMap) -> Result<(), service::Error> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(ORIGIN) else {
        return Ok(());
    };
    let host = origin.split_once("://").map(|(_, host)| host);
    if host.is_some() && host == text(HOST) {
        return Ok(());
    }
    Err(service::Error::ForeignOrigin(origin.to_owned()))
}

fn scenario(app: &App, headers: &HeaderMap) -> Result<Option<Scenario>, service::Error> {
    let asked = headers.get(SCENARIO).filter(|_| app.service.settings.magic);
    let text = asked.map(|value| value.to_str().unwrap_or_default());
    text.map(str::parse)
        .transpose()
        .map_err(|e: service::UnknownScenario| service::Error::invalid(11, e.to_string()))
}

fn matched(parts: &Parts) -> Option<&str> {
    parts
        .extensions
        .get::<MatchedPath>()
        .map(MatchedPath::as_str)
}

/// What a request to a route counts as (contract D7).
pub(crate) fn bucket(method: &Method, path: &str) -> Option<Bucket> {
    if method == Method::GET || method == Method::HEAD {
        return Some(Bucket::Reads);
    }
    if method != Method::POST {
        return None;
    }
    match path.strip_prefix(BASE_PATH)? {
        "/invoices" => Some(Bucket::InvoiceUploads),
        "/batches" => Some(Bucket::BatchUploads),
        "/webhooks" => Some(Bucket::WebhookRegistrations),
        _ => None,
    }
}

fn count(
    app: &App,
    identity: &Identity,
    bucket: Bucket,
    scenario: Option<Scenario>,
) -> Option<Verdict> {
    let service = &app.service;
    let key = identity.key.as_ref()?;
    if scenario == Some(Scenario::Limited) || key.key_id.as_str() == LIMITED_KEY_ID {
        return Some(Verdict::exhausted(bucket));
    }
    if !service.settings.limits() {
        return None;
    }
    let window = if service.choices.has(&alternative::SLIDING) {
        Window::Sliding
    } else if service.choices.has(&alternative::ALIGNED) {
        Window::Aligned
    } else {
        Window::Fixed
    };
    let now = service.clock.now();
    Some(service.limits.take(key.number, bucket, window, now))
}

#[cfg(test)]
mod tests {
    use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    fn headers<const N: usize>(pairs: [(HeaderName, &'static str); N]) -> HeaderMap {
        let pairs = pairs.map(|(name, value)| (name, HeaderValue::from_static(value)));
        HeaderMap::from_iter(pairs)
    }

    #[test]
    fn only_a_bearer_token_counts_and_its_scheme_in_any_case() {
        let token = |value| super::bearer(&headers([(AUTHORIZATION, value)])).map(str::to_owned);
        for value in ["Bearer ipp_x", "bearer ipp_x", "BEARER  ipp_x "] {
            assert_eq!(token(value).as_deref(), Some("ipp_x"), "{value}");
        }
        for value in ["ipp_x", "Basic ipp_x", "Bearer", ""] {
            assert_eq!(token(value), None, "{value}");
        }
        assert_eq!(super::bearer(&HeaderMap::new()), None);
    }

    #[test]
    fn the_session_is_found_among_other_cookies() {
        let session = |value| super::session_cookie(&headers([(COOKIE, value)])).map(str::to_owned);
        assert_eq!(session("a=b; session=x").as_deref(), Some("x"));
        assert_eq!(session("session=x").as_deref(), Some("x"));
        assert_eq!(session("sessions=x"), None);
    }

    #[test]
    fn a_cookie_that_another_site_sends_along_does_not_count() {
        let check =
            |origin| super::check_origin(&headers([(HOST, "127.0.0.1:80"), (ORIGIN, origin)]));
        assert!(check("http://127.0.0.1:80").is_ok());
        for origin in ["http://evil.test", "null", "http://127.0.0.1:81"] {
            assert!(check(origin).is_err(), "{origin}");
        }
        assert!(super::check_origin(&headers([(HOST, "127.0.0.1:80")])).is_ok());
    }
}
