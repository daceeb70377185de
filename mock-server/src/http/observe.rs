//! What every request and answer has, whatever its route: an id, a known caller, one log line, the error envelope,
//! the decisions that it rests on.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use ipp_sdk::model::ErrorCode;
use tracing::Instrument as _;
use uuid::Uuid;

use super::{App, Error, auth, drain, pause};
use crate::control::{CONTROL_PATH, Logged, headers_text, path_text};
use crate::decisions::{Choices, D, alternative};
use crate::limits::Verdict;
use crate::service::{self, Service};
use crate::store::Identity;

/// The largest body that is kept for the log.
const SMALL: usize = 16 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Names the decisions of the contract that an answer rests on.
const ASSUMPTION: HeaderName = HeaderName::from_static("x-ipp-mock-assumption");
const RATE_LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const RATE_REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// What is known of a request, among its extensions.
#[derive(Clone)]
pub(crate) struct Seen(Arc<Facts>);

/// What is known of a request before it is routed, and what is learned of it on the way.
pub(crate) struct Facts {
    pub(super) id: Arc<str>,
    /// Who its API key belongs to, or why nobody knows.
    pub(super) caller: Result<Option<Arc<Identity>>, Arc<service::Error>>,
    /// What its rate window said.
    pub(super) rate: OnceLock<Verdict>,
    /// The path of its route, as the reference writes it.
    route: OnceLock<MatchedPath>,
    /// What it sent, if that is small and JSON.
    body: OnceLock<String>,
    /// The decisions that came up while it was read.
    rests_on: Mutex<BTreeSet<D>>,
}

impl Deref for Seen {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl Facts {
    /// Who its API key belongs to, if it opens anything.
    pub(super) fn identity(&self) -> Option<&Identity> {
        self.caller.as_ref().ok()?.as_deref()
    }

    /// Notes a decision that the answer will rest on.
    pub(super) fn rests_on(&self, decision: D) {
        self.decisions([decision]);
    }

    /// What the reference does not name is ignored, or else refused (contract D11).
    pub(super) fn ignore(
        &self,
        service: &Service,
        problem: &str,
        name: &str,
    ) -> service::Result<()> {
        if service.choices.has(&alternative::STRICT_FIELDS) {
            let message = format!("{problem} `{name}`.");
            return Err(service::Error::invalid(11, message));
        }
        self.rests_on(D(11));
        Ok(())
    }

    /// All decisions that were noted, with some more.
    fn decisions(&self, more: impl IntoIterator<Item = D>) -> BTreeSet<D> {
        let mut noted = self.rests_on.lock().unwrap_or_else(PoisonError::into_inner);
        noted.extend(more);
        noted.clone()
    }
}

/// Every request on its way to a handler has been seen.
impl FromRequestParts<App> for Seen {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        let seen = parts.extensions.get::<Self>().cloned();
        Ok(seen.ok_or_else(|| service::Error::internal("the request was not observed"))?)
    }
}

/// The decisions that a successful answer rests on; handlers put it among the answer's extensions.
#[derive(Debug, Clone, Copy)]
pub(super) struct RestsOn(pub(super) &'static [D]);

/// Sees to all that.
pub(super) async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = new_id();
    let span = tracing::info_span!("request", %id, method = %request.method(), path = request.uri().path());
    let seen = Seen(Arc::new(Facts {
        caller: auth::caller(&app, request.headers()).map_err(Arc::new),
        rate: OnceLock::new(),
        route: OnceLock::new(),
        body: OnceLock::new(),
        rests_on: Mutex::default(),
        id,
    }));
    request.extensions_mut().insert(seen.clone());
    let mut logged = received(&app, &seen, &request);
    let is_control = request.uri().path().starts_with(CONTROL_PATH);
    if matches!(*request.method(), Method::HEAD | Method::OPTIONS) && !is_control {
        seen.rests_on(D(12));
    }
    let begun = Instant::now();
    let answer = async {
        if request.body().is_end_stream() {
            return next.run(request).await;
        }
        let request = pause::limit(app.longest_pause, request);
        drain::read_the_rest(request, next).await
    };
    let response = answer.instrument(span.clone()).await;
    let response = finished(&app, &seen, response);
    span.in_scope(|| {
        tracing::info!(status = response.status().as_u16(), elapsed = ?begun.elapsed(), "answered");
    });
    if !is_control {
        logged.status = response.status().as_u16();
        let refused = response.extensions().get::<Refused>();
        logged.error = refused.map(|Refused(code)| code.as_str().to_owned());
        logged.route = seen.route.get().cloned();
        logged.body = seen.body.get().cloned();
        logged.microseconds = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        app.control.log.add(logged.from(seen.identity()));
    }
    response
}

/// What the log has of a request before it is answered.
fn received(app: &App, seen: &Seen, request: &Request) -> Logged {
    Logged {
        seq: 0,
        request_id: Arc::clone(&seen.id),
        at: app.service.clock.now(),
        method: request.method().clone(),
        path: path_text(request.uri()),
        route: None,
        headers: headers_text(request.headers()),
        body: None,
        status: 0,
        error: None,
        microseconds: 0,
        account: None,
        key_id: None,
    }
}

/// An id that tells requests apart. Nobody is kept from guessing it, so it need not cost a call of the system.
fn new_id() -> Arc<str> {
    let random = fastrand::u128(..).to_ne_bytes();
    let id = uuid::Builder::from_random_bytes(random).into_uuid();
    let mut text = Uuid::encode_buffer();
    (&*id.hyphenated().encode_lower(&mut text)).into()
}

/// Notes which route a request takes, and keeps the body of a small JSON request for the log.
pub(super) async fn note(seen: &Seen, mut request: Request) -> Request {
    if let Some(route) = request.extensions().get::<MatchedPath>() {
        let _ = seen.route.set(route.clone());
    }
    if is_small_json(request.headers()) {
        let (parts, body) = request.into_parts();
        let body = match to_bytes(body, SMALL).await {
            Ok(bytes) => {
                let _ = seen.body.set(String::from_utf8_lossy(&bytes).into_owned());
                Body::from(bytes)
            }
            // That it broke off is the handler's to refuse.
            Err(error) => Body::from_stream(stream::iter([Err::<Bytes, _>(error)])),
        };
        request = Request::from_parts(parts, body);
    }
    request
}

fn is_small_json(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let length = text(CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    text(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/json"))
        && length.is_some_and(|length| length <= SMALL)
}

/// The code of a refusal, for the log.
#[derive(Debug, Clone)]
struct Refused(ErrorCode);

/// Puts the envelope around a refusal.
pub(super) fn written(mut response: Response, seen: &Seen, choices: &Choices) -> Response {
    let Some(error) = response.extensions_mut().remove::<Arc<Error>>() else {
        return response;
    };
    let (mut refusal, _) = response.into_parts();
    // Of the empty body that stood in for the envelope.
    refusal.headers.remove(CONTENT_LENGTH);
    let documented_only = choices.has(&alternative::DOCUMENTED_ONLY);
    seen.decisions(error.decisions(documented_only));
    let mut response = error.to_response(documented_only);
    response.headers_mut().extend(refusal.headers);
    if choices.has(&alternative::RATE_HEADERS_SENT)
        && let Some(seconds) = error.retry_after()
    {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    response.extensions_mut().insert(Refused(error.code()));
    response
}

/// Sees to the envelope of a refusal, and the headers that every answer has.
fn finished(app: &App, seen: &Seen, response: Response) -> Response {
    let choices = &app.service.choices;
    let mut response = written(response, seen, choices);
    if let Some(RestsOn(decisions)) = response.extensions().get() {
        seen.decisions(decisions.iter().copied());
    }
    let headers = response.headers_mut();
    if let Some(rate) = seen.rate.get()
        && choices.has(&alternative::RATE_HEADERS_SENT)
    {
        headers.insert(RATE_LIMIT, rate.limit.into());
        headers.insert(RATE_REMAINING, rate.remaining.into());
        seen.rests_on(D(9));
    }
    let ids: Vec<_> = seen.decisions([]).iter().map(D::to_string).collect();
    if let Ok(ids) = HeaderValue::try_from(ids.join(","))
        && !ids.is_empty()
    {
        headers.insert(ASSUMPTION, ids);
    }
    if let Ok(id) = HeaderValue::try_from(&*seen.id) {
        headers.insert(REQUEST_ID, id);
    }
    response
}

/// A refusal travels as itself and gets its form at the end of its way, where the decisions are known.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        *response.status_mut() = self.status();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
