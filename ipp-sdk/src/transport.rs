//! One request and its answer: connections, addresses, and what an answer means.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use jiff::Timestamp;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::redirect::Policy;
use reqwest::{Method, Response, Url};

use crate::document::ReadFault;
use crate::error::{Error, ErrorKind, RAW_LIMIT, Result};
use crate::proxy;
use crate::retry::{self, Pulse};
use crate::tls;

/// The largest body of a JSON answer, in bytes; real ones stay far below.
const MAX_JSON_BYTES: usize = 64 * 1024 * 1024;

/// A body with its content type.
pub(crate) struct Body {
    pub(crate) content_type: String,
    pub(crate) content: reqwest::Body,
}

/// A successful answer, read whole.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) struct Transport {
    http: reqwest::Client,
    base: Url,
    bearer: HeaderValue,
}

impl Transport {
    pub(crate) fn new(
        base: Url,
        bearer: HeaderValue,
        user_agent: &HeaderValue,
        connect_timeout: Duration,
    ) -> Result<Self> {
        let headers = [(USER_AGENT, user_agent.clone())].into_iter().collect();
        let mut builder = reqwest::Client::builder()
            .default_headers(headers)
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        // A proxy of the environment would look for a loopback server on its own machine.
        let proxy = match is_loopback(&base) {
            true => None,
            false => proxy::of(base.scheme(), |name| std::env::var_os(name))?,
        };
        let encrypted = base.scheme() == "https" || proxy.as_ref().is_some_and(|p| p.encrypted);
        builder = tls::set_up(builder, encrypted)?;
        builder = match proxy {
            Some(proxy) => builder.proxy(proxy.proxy),
            None => builder.no_proxy(),
        };
        let http = builder
            .build()
            .map_err(|e| Error::config("the HTTP client cannot be set up").caused_by(e))?;
        Ok(Self { http, base, bearer })
    }

    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    /// The address of a path below the base URL. Segments are encoded; one that would change the path
    /// is refused.
    pub(crate) fn url(&self, segments: &[&str]) -> Result<Url> {
        if let Some(bad) = segments.iter().find(|s| matches!(**s, "" | "." | "..")) {
            return Err(Error::argument(format!("{bad:?} is no id")));
        }
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| Error::config("the base URL cannot have a path"))?
            .extend(segments);
        Ok(url)
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn fetch(
        &self,
        method: Method,
        url: &Url,
        body: Option<Body>,
        pulse: &Pulse,
    ) -> Result<RawAnswer> {
        let response = self.open(method, url, body).await?;
        pulse.beat();
        let request_id = request_id(response.headers());
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let body = match read(response, MAX_JSON_BYTES, pulse).await {
            Ok(Some(body)) => Ok(body),
            Ok(None) => Err(Error::new(ErrorKind::Decode { status })),
            Err(e) => Err(e),
        };
        Ok(RawAnswer {
            status,
            headers,
            body: body.map_err(|e| e.with_request_id(request_id))?,
        })
    }

    /// Sends a request and returns the answer, its body unread, if it is a success.
    pub(crate) async fn open(
        &self,
        method: Method,
        url: &Url,
        body: Option<Body>,
    ) -> Result<Response> {
        let route = url.path();
        let mut request = self
            .http
            .request(method.clone(), url.clone())
            .header(ACCEPT, "application/json, */*;q=0.5");
        if url.origin() == self.base.origin() {
            request = request.header(AUTHORIZATION, self.bearer.clone());
        }
        if let Some(body) = body {
            request = request
                .header(CONTENT_TYPE, body.content_type)
                .body(body.content);
        }
        let response = request.send().await.map_err(from_reqwest)?;
        let status = response.status();
        tracing::debug!(%method, route, status = status.as_u16(), "answer");
        if status.is_success() {
            return Ok(response);
        }
        Err(refusal(response).await)
    }
}

/// Turns an answer that is no success into an error. Its body is a courtesy: what of it can be read is
/// kept.
async fn refusal(response: Response) -> Error {
    let status = response.status().as_u16();
    let request_id = request_id(response.headers());
    let retry_after = retry::retry_after(response.headers(), Timestamp::now());
    let mut body = BytesMut::new();
    let mut response = response;
    while body.len() < RAW_LIMIT {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) | Err(_) => break,
        }
    }
    Error::api(status, body.freeze())
        .with_request_id(request_id)
        .with_retry_after(retry_after)
}

/// Reads a body of at most so many bytes; `None` if it is longer.
async fn read(mut response: Response, limit: usize, pulse: &Pulse) -> Result<Option<Bytes>> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(from_reqwest)? {
        pulse.beat();
        body.extend_from_slice(&chunk);
        if body.len() > limit {
            return Ok(None);
        }
    }
    Ok(Some(body.freeze()))
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<Box<str>> {
    let id = headers
        .get("x-request-id")
        .or_else(|| headers.get("request-id"))?;
    id.to_str().ok().map(Into::into)
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
    Error::new(ErrorKind::Network).caused_by(error)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transport(base: &str) -> Transport {
        Transport::new(
            base.parse().unwrap(),
            HeaderValue::from_static("Bearer ipp_x"),
            &HeaderValue::from_static("test"),
            Duration::from_secs(1),
        )
        .unwrap()
    }

    #[test]
    fn ids_cannot_leave_their_place_in_the_path() {
        let t = transport("http://localhost:1/api/v1");
        let url = |id| t.url(&["invoices", id]).map(|u| u.to_string());
        assert_eq!(
            url("a/../b?c#d%2e é").unwrap(),
            "http://localhost:1/api/v1/invoices/a%2F..%2Fb%3Fc%23d%252e%20%C3%A9"
        );
        for bad in ["", ".", ".."] {
            assert!(url(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn loopback_is_known_in_every_spelling() {
        for (url, yes) in [
            ("http://127.0.0.1:80/", true),
            ("http://127.8.9.1/", true),
            ("http://[::1]:8080/", true),
            ("http://LOCALHOST/", true),
            ("http://localhost.example.com/", false),
            ("http://10.0.0.1/", false),
        ] {
            assert_eq!(is_loopback(&url.parse().unwrap()), yes, "{url}");
        }
    }
}
