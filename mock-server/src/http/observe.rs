//! What every request and answer has, whatever its route: an id, a known caller, one log line, the error envelope,
//! the decisions that it rests on.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::body::HttpBody as _;
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tracing::Instrument as _;
use uuid::Uuid;

use super::{App, Error, auth, drain, pause};
use crate::decisions::{D, alternative};
use crate::limits::Verdict;
use crate::service;
use crate::store::Identity;

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
}

/// The decisions that a successful answer rests on; handlers put it among the answer's extensions.
#[derive(Debug, Clone, Copy)]
pub(super) struct RestsOn(pub(super) &'static [D]);

/// Sees to all that.
pub(super) async fn observe(
    State(app): State<App>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = new_id();
    let span = tracing::info_span!("request", %id, method = %request.method(), path = request.uri().path());
    let seen = Seen {
        caller: auth::caller(&app, request.headers()).map_err(Arc::new),
        rate: Arc::default(),
        id,
    };
    request.extensions_mut().insert(seen.clone());
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
    response
}

/// An id that tells requests apart. Nobody is kept from guessing it, so it need not cost a call of the system.
fn new_id() -> Arc<str> {
    let random = fastrand::u128(..).to_ne_bytes();
    let id = uuid::Builder::from_random_bytes(random).into_uuid();
    let mut text = Uuid::encode_buffer();
    (&*id.hyphenated().encode_lower(&mut text)).into()
}

/// Puts the envelope around a refusal, and the headers that every answer has.
fn finished(app: &App, seen: &Seen, mut response: Response) -> Response {
    let choices = &app.service.choices;
    if let Some(error) = response.extensions_mut().remove::<Arc<Error>>() {
        let (refusal, _) = response.into_parts();
        response = error.to_response(choices.has(&alternative::DOCUMENTED_ONLY));
        response.headers_mut().extend(refusal.headers);
        if choices.has(&alternative::RATE_HEADERS_SENT)
            && let Some(seconds) = error.retry_after()
        {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
    }
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
