//! One request and its answer: connections, addresses, and what an answer means.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use jiff::Timestamp;
use reqwest::header::{
    ACCEPT, AUTHORIZATION, COOKIE, HeaderMap, HeaderValue, SET_COOKIE, USER_AGENT,
};
use reqwest::{Method, Response, Url};

use crate::error::{Error, ErrorKind, RAW_LIMIT, Result};
use crate::pacing::RateLimit;
use crate::payload::Payload;
use crate::platform::{self, Chunks, Connecting};
use crate::reader::ReadFault;
use crate::retry::{self, Attempt, Pulse};

/// The largest body of a JSON answer, in bytes; real ones stay far below.
const MAX_JSON_BYTES: usize = 64 * 1024 * 1024;

/// How long the body of a refusal is waited for; its status is there already.
const REFUSAL_PATIENCE: Duration = Duration::from_secs(5);

/// On whose behalf a request is sent. What it says goes to the origin of the base URL only.
#[derive(Debug, Clone)]
pub(crate) enum Auth {
    /// The account of the client's API key.
    Key,
    /// A signed-in person: the cookie of their session.
    Session(HeaderValue),
}

#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) method: &'a Method,
    pub(crate) url: &'a Url,
    pub(crate) auth: &'a Auth,
    /// Further ones.
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) payload: &'a Payload,
}

impl<'a> Request<'a> {
    pub(crate) fn get(url: &'a Url) -> Self {
        Self {
            method: &Method::GET,
            url,
            auth: &Auth::Key,
            headers: None,
            payload: &Payload::None,
        }
    }
}

/// A successful answer, read whole.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    pub(crate) body: Bytes,
}

impl RawAnswer {
    /// Reads the body of a success.
    pub(crate) async fn read(mut response: Response, attempt: &Attempt) -> Result<Self> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let (body, fault) = read(response, &attempt.pulse).await;
        if let Some(fault) = fault {
            return Err(fault.with_part(status, body).with_headers(headers));
        }
        Ok(Self {
            status,
            headers,
            attempts: attempt.number,
            body,
        })
    }

    /// The error that it is if its body is not what the API documents.
    pub(crate) fn unexpected(self) -> Error {
        Error::new(ErrorKind::Decode {
            status: self.status,
        })
        .with_headers(self.headers)
        .with_attempts(self.attempts, false)
        .with_whole_raw(self.body)
    }

    /// The answer that a refusal is when it says that what was asked for is so already.
    pub(crate) fn of_refusal(error: Error) -> Self {
        Self {
            status: error.status().unwrap_or_default(),
            attempts: error.attempts(),
            body: error.raw_bytes(),
            headers: error.into_headers(),
        }
    }
}

pub(crate) struct Transport {
    http: reqwest::Client,
    base: Url,
    bearer: Option<HeaderValue>,
}

impl Transport {
    pub(crate) fn new(
        base: Url,
        bearer: Option<HeaderValue>,
        user_agent: &HeaderValue,
        connecting: &Connecting,
    ) -> Result<Self> {
        let headers = [
            (USER_AGENT, user_agent.clone()),
            (
                ACCEPT,
                HeaderValue::from_static("application/json, */*;q=0.5"),
            ),
        ];
        let headers = headers.into_iter().collect();
        let builder = platform::builder(&base, connecting)?.default_headers(headers);
        let http = builder
            .build()
            .map_err(|e| Error::config("the HTTP client cannot be set up").caused_by(e))?;
        Ok(Self { http, base, bearer })
    }

    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    /// The address of an endpoint, with these ids in the places of its template. Ids are encoded; one that would change
    /// the path is refused.
    pub(crate) fn url(&self, template: &str, ids: &[&str]) -> Result<Url> {
        fill(self.base.clone(), template, ids)
    }

    /// The address of a path at the origin of the base URL, otherwise as [`url`](Self::url).
    pub(crate) fn at_origin(&self, template: &str, ids: &[&str]) -> Result<Url> {
        let mut origin = self.base.clone();
        origin.set_path("");
        fill(origin, template, ids)
    }

    /// The address of a path, with its query, that must stay below the base URL: the key goes with it.
    pub(crate) fn url_below(&self, path: &str) -> Result<Url> {
        let base = self.base.as_str().trim_end_matches('/');
        let url = Url::parse(&format!("{base}/{}", path.trim_start_matches('/')));
        let url = url.map_err(|e| Error::argument("the path cannot be read").caused_by(e))?;
        let home = self.base.path().trim_end_matches('/');
        let below = url
            .path()
            .strip_prefix(home)
            .is_some_and(|rest| rest.starts_with('/'));
        match below && self.is_home(&url) {
            true => Ok(url),
            false => Err(Error::argument("the path leads out of the API")),
        }
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn fetch(
        &self,
        request: Request<'_>,
        mut attempt: Attempt,
    ) -> Result<RawAnswer> {
        let response = self.open(request, &mut attempt).await?;
        RawAnswer::read(response, &attempt).await
    }

    /// Sends a request and returns the answer, its body unread, if it is a success.
    pub(crate) async fn open(
        &self,
        request: Request<'_>,
        attempt: &mut Attempt,
    ) -> Result<Response> {
        let route = request.url.path();
        let method = request.method;
        let span = tracing::Span::current();
        if attempt.number > 1 {
            span.record("http.request.resend_count", attempt.number - 1);
        }
        let builder = self.builder(&request);
        let builder = request.payload.load(builder, attempt).await?;
        let sending = async {
            let request = builder.build()?;
            let headers = Shown(request.headers());
            tracing::trace!(%method, route, attempt = attempt.number, %headers, "request");
            self.http.execute(request).await
        };
        let response = match sending.await {
            Ok(response) => response,
            Err(e) => {
                let error = from_reqwest(e);
                if error.is_unsent() {
                    attempt.slot.unused();
                }
                return Err(error);
            }
        };
        attempt.pulse.beat();
        let status = response.status();
        span.record("http.response.status_code", status.as_u16());
        let elapsed = attempt.age();
        tracing::debug!(%method, route, status = status.as_u16(), ?elapsed, "answer");
        tracing::trace!(headers = %Shown(response.headers()), "answered");
        let said = RateLimit::read(response.headers());
        let asked = match status.is_success() {
            true => None,
            false => retry::retry_after(response.headers(), Timestamp::now()),
        };
        if !self.is_home(request.url) {
            // Another server has other limits, and the API did not count the request.
            attempt.slot.unused();
        } else if status.as_u16() == 429 {
            attempt.slot.refused(asked, said);
        } else {
            attempt.slot.answered(said);
        }
        if status.is_success() {
            return Ok(response);
        }
        Err(refusal(response, attempt).await.with_retry_after(asked))
    }

    /// Whether an address is at the origin of the base URL.
    fn is_home(&self, url: &Url) -> bool {
        url.scheme() == self.base.scheme()
            && url.host_str() == self.base.host_str()
            && url.port_or_known_default() == self.base.port_or_known_default()
    }

    fn builder(&self, request: &Request<'_>) -> reqwest::RequestBuilder {
        let mut builder = self
            .http
            .request(request.method.clone(), request.url.clone());
        if let Some(headers) = request.headers {
            builder = builder.headers(headers.clone());
        }
        if !self.is_home(request.url) {
            return builder;
        }
        match (request.auth, &self.bearer) {
            (Auth::Key, Some(bearer)) => builder.header(AUTHORIZATION, bearer.clone()),
            (Auth::Key, None) => builder,
            (Auth::Session(cookie), _) => builder.header(COOKIE, cookie.clone()),
        }
    }
}

/// Headers for a log, each on a line of its own: what may be a secret is left out.
struct Shown<'a>(&'a HeaderMap);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.0 {
            let secret = value.is_sensitive() || [SET_COOKIE, COOKIE, AUTHORIZATION].contains(name);
            match value.to_str() {
                Ok(value) if !secret => writeln!(f, "{name}: {value}")?,
                _ => writeln!(f, "{name}: …")?,
            }
        }
        Ok(())
    }
}

fn fill(mut url: Url, template: &str, ids: &[&str]) -> Result<Url> {
    if let Some(bad) = ids.iter().find(|s| matches!(**s, "" | "." | "..")) {
        return Err(Error::argument(format!("{bad:?} is no id")));
    }
    let mut ids = ids.iter();
    let segments = template.split('/').skip(1).map(|segment| {
        let id = segment.starts_with('{').then(|| ids.next()).flatten();
        id.copied().unwrap_or(segment)
    });
    url.path_segments_mut()
        .map_err(|()| Error::config("the base URL cannot have a path"))?
        .pop_if_empty()
        .extend(segments);
    Ok(url)
}

/// Turns an answer that is no success into an error. Its body is a courtesy: what of it can be read soon is kept.
async fn refusal(mut response: Response, attempt: &Attempt) -> Error {
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    let mut chunks = Chunks::of(response);
    let read = async {
        while body.len() < RAW_LIMIT {
            match chunks.next().await {
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) | Err(_) => break,
            }
        }
    };
    attempt.within(REFUSAL_PATIENCE, read).await;
    Error::api(status, body.freeze()).with_headers(headers)
}

/// Reads a body, and why it did not come whole if it did not. One that comes in one piece is not copied.
async fn read(response: Response, pulse: &Pulse) -> (Bytes, Option<Error>) {
    let status = response.status().as_u16();
    let mut chunks = Chunks::of(response);
    let first = match chunks.next().await {
        Ok(first) => first.unwrap_or_default(),
        Err(e) => return (Bytes::new(), Some(from_reqwest(e))),
    };
    let mut longer = BytesMut::new();
    let fault = loop {
        pulse.beat();
        match chunks.next().await {
            Ok(None) => break None,
            Ok(Some(chunk)) => {
                if longer.is_empty() {
                    longer.extend_from_slice(&first);
                }
                longer.extend_from_slice(&chunk);
            }
            Err(e) => break Some(from_reqwest(e)),
        }
        if longer.len() > MAX_JSON_BYTES {
            break Some(Error::new(ErrorKind::Decode { status }));
        }
    };
    let body = if longer.is_empty() {
        first
    } else {
        longer.freeze()
    };
    (body, fault)
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let id = headers
        .get("x-request-id")
        .or_else(|| headers.get("request-id"))?;
    id.to_str().ok()
}

/// The case of a failed exchange. A document that could not be read on the way is not the network's fault.
pub(crate) fn from_reqwest(error: reqwest::Error) -> Error {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(e) = source {
        if let Some(fault) = e.downcast_ref::<ReadFault>() {
            return fault.to_error();
        }
        source = e.source();
    }
    // The address may hold ids; it is the caller's to show.
    let error = error.without_url();
    if error.is_builder() {
        return Error::config("the request cannot be made").caused_by(error);
    }
    let unsent = platform::is_unsent(&error);
    let error = Error::new(ErrorKind::Network).caused_by(error);
    if unsent { error.unsent() } else { error }
}

#[cfg(test)]
mod tests;
