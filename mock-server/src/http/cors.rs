//! Other methods and other origins (contract D12): any web page may call the API with a key that it has, and see the
//! API's headers. Own code, for tower-http's layer answers every OPTIONS itself, those that are no preflight and those for
//! unknown routes too, and does not tell an endpoint's methods.

use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ALLOW, VARY,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};

const ANY: HeaderValue = HeaderValue::from_static("*");
/// How long a browser need not ask again, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// An OPTIONS request.
pub(super) struct Preflight {
    /// A browser asks whether a page may call, rather than somebody what there is.
    is_browsers: bool,
    /// The headers that it asks leave for.
    headers: Option<HeaderValue>,
}

impl Preflight {
    pub(super) fn of(request: &Request) -> Option<Self> {
        let asked = request.headers();
        (request.method() == Method::OPTIONS).then(|| Self {
            is_browsers: asked.contains_key(ACCESS_CONTROL_REQUEST_METHOD),
            headers: asked.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned(),
        })
    }
}

/// Answers OPTIONS with the methods of the endpoint, which the router adds under `Allow`, and lets pages of any origin
/// read the answer. Where there is no endpoint a browser is told to go on, too: the page shall see the refusal.
pub(super) fn allow(preflight: Option<Preflight>, mut response: Response) -> Response {
    if let Some(preflight) = preflight
        && (preflight.is_browsers || response.status() == StatusCode::METHOD_NOT_ALLOWED)
    {
        response = options(response.headers_mut().remove(ALLOW), preflight.headers);
    }
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, ANY);
    response
}

fn options(allow: Option<HeaderValue>, asked: Option<HeaderValue>) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.extend(allow.map(|methods| (ALLOW, methods)));
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, ANY);
    if let Some(asked) = asked {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked);
        headers.insert(VARY, ACCESS_CONTROL_REQUEST_HEADERS.into());
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    response
}
