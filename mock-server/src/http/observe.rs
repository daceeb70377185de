//! What every request and answer has, whatever its route: an id, a known caller, one log line, the error envelope,
//! the decisions that it rests on.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::ErrorCode;
use tracing::Instrument as _;
use uuid::Uuid;

use super::{App, Error, auth};
use crate::control::{CONTROL_PATH, Logged, headers_text};
use crate::decisions::{Choices, D, alternative};
use crate::limits::Verdict;
use crate::service::{self, timestamp};
use crate::store::Identity;

/// The largest body that is kept for the log.
const SMALL: usize = 16 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Names the decisions of the contract that an answer rests on.
const ASSUMPTION: HeaderName = HeaderName::from_static("x-ipp-mock-assumption");
const RATE_LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const RATE_REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// What is known of a request before it is routed, and what is learned of it on the way.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(super) id: Arc<str>,
    /// Who its API key belongs to, or why nobody knows.
    pub(super) caller: Result<Option<Arc<Identity>>, Arc<service::Error>>,
    /// What its rate window said.
    pub(super) rate: Arc<OnceLock<Verdict>>,
    /// The path of its route, as the reference writes it.
    route: Arc<OnceLock<String>>,
    /// What it sent, if that is small and JSON.
    body: Arc<OnceLock<String>>,
}

impl Seen {
    /// Who its API key belongs to, if it opens anything.
    pub(super) fn identity(&self) -> Option<&Identity> {
        self.caller.as_ref().ok()?.as_deref()
    }
}

/// The decisions that a successful answer rests on; handlers put it among the answer's extensions.
#[derive(Debug, Clone, Copy)]
pub(super) struct RestsOn(pub(super) &'static [D]);

/// Sees to all that.
pub(super) async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id: Arc<str> = Uuid::new_v4().to_string().into();
    let span = tracing::info_span!("request", %id, method = %request.method(), path = request.uri().path());
    let seen = Seen {
        caller: auth::caller(&app, request.headers()).map_err(Arc::new),
        rate: Arc::default(),
        route: Arc::default(),
        body: Arc::default(),
        id,
    };
    request.extensions_mut().insert(seen.clone());
    let mut logged = Logged {
        seq: 0,
        request_id: seen.id.to_string(),
        at: timestamp(app.service.clock.now()),
        method: request.method().to_string(),
        path: request.uri().to_string(),
        route: None,
        headers: headers_text(request.headers()),
        body: None,
        status: 0,
        error: None,
        microseconds: 0,
        account: None,
        key_id: None,
    };
    let is_control = request.uri().path().starts_with(CONTROL_PATH);
    let begun = Instant::now();
    let response = next.run(request).instrument(span.clone()).await;
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

/// Notes which route a request takes, and keeps the body of a small JSON request for the log.
pub(super) async fn note(mut request: Request, next: Next) -> Response {
    let Some(seen) = request.extensions().get::<Seen>().cloned() else {
        return next.run(request).await;
    };
    if let Some(route) = request.extensions().get::<MatchedPath>() {
        let _ = seen.route.set(route.as_str().to_owned());
    }
    if is_small_json(request.headers()) {
        let (parts, body) = request.into_parts();
        // What cannot be read is an empty body to the handler, which refuses it.
        let bytes = to_bytes(body, SMALL).await.unwrap_or_default();
        let _ = seen.body.set(String::from_utf8_lossy(&bytes).into_owned());
        request = Request::from_parts(parts, Body::from(bytes));
    }
    next.run(request).await
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

/// Gives a refusal its form.
pub(super) fn written(mut response: Response, choices: &Choices) -> Response {
    let Some(error) = response.extensions_mut().remove::<Arc<Error>>() else {
        return response;
    };
    let (mut refusal, _) = response.into_parts();
    // Of the empty body that stood in for the envelope.
    refusal.headers.remove(CONTENT_LENGTH);
    let mut response = error.to_response(choices.has(&alternative::DOCUMENTED_ONLY));
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
    let mut response = written(response, choices);
    let rests_on = response.extensions().get::<RestsOn>().copied();
    let headers = response.headers_mut();
    if let Some(RestsOn(decisions)) = rests_on {
        let ids: Vec<_> = decisions.iter().map(D::to_string).collect();
        if let Ok(ids) = HeaderValue::try_from(ids.join(",")) {
            headers.insert(ASSUMPTION, ids);
        }
    }
    if let Some(rate) = seen.rate.get()
        && choices.has(&alternative::RATE_HEADERS_SENT)
    {
        headers.insert(RATE_LIMIT, rate.limit.into());
        headers.insert(RATE_REMAINING, rate.remaining.into());
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
