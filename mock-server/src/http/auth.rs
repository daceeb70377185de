//! Who is asking, and whether they may: `Authorization: Bearer ipp_live_…` for the API, a session for its keys.
//!
//! The order is that of decision D1: the key, the rate, the tier.

use std::sync::Arc;

use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;

use super::observe::Seen;
use super::{App, Error};
use crate::decisions::alternative;
use crate::headers::{SESSION_COOKIE, bearer, foreign_origin};
use crate::limits::{Bucket, Verdict, Window};
use crate::service::{self, LIMITED_KEY_ID, Scenario, has_access};
use crate::store::Identity;

/// Asks for something to happen to one request.
const SCENARIO: &str = "x-ipp-mock-scenario";

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
        let seen = Seen::from_request_parts(parts, app).await?;
        let identity = seen.caller.clone()?.ok_or(service::Error::InvalidKey)?;
        // Whose header is malformed hears of it last, as of any other malformed parameter (contract D1).
        let asked = scenario(app, &parts.headers);
        let scenario = asked.as_ref().ok().copied().flatten();
        if let Some(bucket) = matched(parts).and_then(|path| Bucket::of(&parts.method, path)) {
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
    match foreign_origin(headers) {
        Some(origin) => Err(service::Error::ForeignOrigin(origin.to_owned())),
        None => Ok(()),
    }
}

fn scenario(app: &App, headers: &HeaderMap) -> Result<Option<Scenario>, service::Error> {
    let asked = headers
        .get(SCENARIO)
        .filter(|_| app.service.settings.has_magic);
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
    if !service.settings.has_limits() {
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
    use axum::http::header::COOKIE;

    use super::session_cookie;
    use crate::headers::tests::headers;

    #[test]
    fn the_session_is_found_among_other_cookies() {
        let session = |value| session_cookie(&headers([(COOKIE, value)])).map(str::to_owned);
        assert_eq!(session("a=b; session=x").as_deref(), Some("x"));
        assert_eq!(session("session=x").as_deref(), Some("x"));
        assert_eq!(session("sessions=x"), None);
    }
}
