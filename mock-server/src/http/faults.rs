//! Carries out the faults that requests meet.
//!
//! What breaks a connection is only written down here, among the extensions of an answer: the connection itself does
//! it, after the layers between have done their part. Without that the rest of an upload would not be read, and a
//! client would be reset where a clean end was asked for.

#[cfg(test)]
mod tests;

use std::ops::Range;

use axum::Json;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use tracing::Instrument as _;

use super::App;
use super::observe::{Seen, written};
use crate::faults::{Break, Call, Effect, EnumField, Phase, Refusal, Strike, Transport};
use crate::refusal::envelope;

/// Names the rule that an answer met.
const FAULT: HeaderName = HeaderName::from_static("x-ipp-mock-fault");
/// What stands in the log for a request without an answer, after a custom of web servers.
const NO_ANSWER: u16 = 444;
/// What nobody knows.
const UNKNOWN: &str = "unheard_of";
/// A beginning of every answer of this API.
const CUT_JSON: &[u8] = b"{\"success\":true,\"data\":{\"sta";

/// Belongs inside of the authentication, which tells who is asking, and around the handlers.
pub(super) async fn inject(
    State(app): State<App>,
    seen: Seen,
    request: Request,
    next: Next,
) -> Response {
    let faults = &app.service.faults;
    let strike = if faults.is_idle() {
        None
    } else {
        faults.on_call(&call(&seen, &request))
    };
    match strike {
        // In a box, for the sake of the requests that meet none.
        Some(strike) => {
            let written = |answer| written(answer, &seen, &app.service.choices);
            Box::pin(struck(strike, request, next, written)).await
        }
        None => next.run(request).await,
    }
}

fn call<'a>(seen: &'a Seen, request: &'a Request) -> Call<'a> {
    let identity = seen.identity();
    let key = identity.and_then(|identity| identity.key.as_ref());
    Call {
        method: request.method(),
        path: request.uri().path(),
        headers: request.headers(),
        account: identity.map(|identity| identity.email.as_str()),
        key: key.map(|key| key.key_id.as_str()),
    }
}

async fn struck(
    strike: Strike,
    request: Request,
    next: Next,
    written: impl FnOnce(Response) -> Response,
) -> Response {
    tracing::info!(
        rule = strike.rule,
        phase = ?strike.phase,
        delay = (!strike.delay.is_zero()).then(|| debug(strike.delay)),
        effect = strike.effect.as_ref().map(debug),
        "fault"
    );
    let mut answer = match (strike.phase, strike.effect) {
        (Phase::BeforeCommit, effect) => {
            tokio::time::sleep(strike.delay).await;
            match effect {
                Some(effect) => apply(effect, None).await,
                None => next.run(request).await,
            }
        }
        (Phase::AfterCommit, effect) => {
            // A refusal can be broken only once it is written.
            let answer = written(run_to_its_end(request, next).await);
            tokio::time::sleep(strike.delay).await;
            match effect {
                Some(effect) => apply(effect, Some(answer)).await,
                None => answer,
            }
        }
    };
    answer.headers_mut().insert(FAULT, strike.rule.into());
    answer
}

/// The handler's answer. It runs in a task of its own, which a client that leaves does not end.
async fn run_to_its_end(request: Request, next: Next) -> Response {
    let handler = tokio::spawn(next.run(request).in_current_span());
    match handler.await {
        Ok(answer) => answer,
        Err(error) => match error.try_into_panic() {
            // The layer that answers for panics does so for this one too.
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is going down.
            Err(_) => no_answer(),
        },
    }
}

/// What becomes of the handler's answer, or what comes in its place.
async fn apply(effect: Effect, answer: Option<Response>) -> Response {
    match effect {
        Effect::Refuse(refusal) => refuse(*refusal),
        Effect::Html(status) => (status, Html(page(status))).into_response(),
        Effect::MalformedJson => match answer {
            Some(answer) => edited(answer, cut).await,
            None => ([(CONTENT_TYPE, "application/json")], CUT_JSON).into_response(),
        },
        Effect::UnknownEnum(field) => {
            let answer = answer.unwrap_or_else(no_answer);
            edited(answer, |body| with_unknown(field, body)).await
        }
        Effect::Transport(order) => {
            let is_replaced = matches!(order, Transport::Break(Break { at: None, .. }));
            let answer = answer.filter(|_| !is_replaced);
            let mut answer = answer.unwrap_or_else(no_answer);
            answer.extensions_mut().insert(order);
            answer
        }
    }
}

/// What the log sees; the client sees the connection's end.
fn no_answer() -> Response {
    let status = StatusCode::from_u16(NO_ANSWER).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    status.into_response()
}

fn refuse(refusal: Refusal) -> Response {
    let body = envelope(refusal.code, refusal.message, refusal.status);
    let mut answer = (refusal.status, Json(body)).into_response();
    answer.headers_mut().extend(refusal.headers);
    answer
}

fn page(status: StatusCode) -> String {
    format!(
        "<!DOCTYPE html>\n<html>\n<head><title>{status}</title></head>\n<body>\n<center><h1>{status}</h1></center>\n\
         <hr><center>proxy</center>\n</body>\n</html>\n"
    )
}

/// The answer with another body. One that is no JSON, or could not be read, stays as it is.
async fn edited(answer: Response, edit: impl FnOnce(Bytes) -> Bytes) -> Response {
    let is_json = |value: &HeaderValue| value.as_bytes().starts_with(b"application/json");
    if !answer.headers().get(CONTENT_TYPE).is_some_and(is_json) {
        tracing::warn!("the fault needs an answer in JSON, and this is none");
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    // The limit is for bodies that others send; this one was made here.
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return no_answer();
    };
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(edit(body)))
}

fn cut(body: Bytes) -> Bytes {
    body.slice(..body.len() / 2)
}

/// The body with the value of each such field replaced; all else stays byte for byte, the digits of amounts included.
///
/// In JSON a key cannot occur inside of a text: there its quotes would be escaped.
fn with_unknown(field: EnumField, body: Bytes) -> Bytes {
    let key: &[u8] = match field {
        EnumField::Status => br#""status":""#,
        EnumField::Confidence => br#""confidence":""#,
    };
    let mut changed = Vec::with_capacity(body.len());
    let mut rest: &[u8] = &body;
    while let Some(Range { start, end }) = value_after(key, rest) {
        changed.extend_from_slice(&rest[..start]);
        changed.extend_from_slice(UNKNOWN.as_bytes());
        rest = &rest[end..];
    }
    if changed.is_empty() {
        tracing::warn!("the answer has no such field as the fault needs");
    }
    changed.extend_from_slice(rest);
    changed.into()
}

/// Where the text that follows the first such key begins and ends.
fn value_after(key: &[u8], json: &[u8]) -> Option<Range<usize>> {
    let start = json.windows(key.len()).position(|window| window == key)? + key.len();
    let length = json[start..].iter().position(|&byte| byte == b'"')?;
    Some(start..start + length)
}
