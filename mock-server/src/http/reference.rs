//! The reference of the API, for everybody: as a document and as a page, made anew for each request, for the
//! decisions may have been switched since the last.

use axum::Json;
use axum::extract::State;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde_json::Value;

use super::App;
use crate::openapi::{Ordered, View, document, page};
use crate::service::BASE_PATH;

/// What every answer of the reference has.
const COMMON: [(HeaderName, &str); 2] = [
    (CACHE_CONTROL, "no-cache"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

pub(super) async fn json(State(app): State<App>, headers: HeaderMap) -> Response {
    let document = described(&app, &headers);
    let from_anywhere = [(ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (COMMON, from_anywhere, Json(Ordered(&document))).into_response()
}

pub(super) async fn html(State(app): State<App>, headers: HeaderMap) -> impl IntoResponse {
    let page = page::page(&described(&app, &headers));
    let policy = [
        (CONTENT_SECURITY_POLICY, page::POLICY),
        (REFERRER_POLICY, "no-referrer"),
    ];
    (COMMON, policy, Html(page))
}

/// For who has the address of the server and no more. Not for ever: the root may get a page of its own.
pub(super) async fn from_elsewhere() -> Redirect {
    Redirect::temporary(page::PATH)
}

pub(super) async fn style() -> impl IntoResponse {
    (
        COMMON,
        [(CONTENT_TYPE, "text/css; charset=utf-8")],
        page::STYLE,
    )
}

fn described(app: &App, headers: &HeaderMap) -> Value {
    let base_url = base_url(&app.control.origin, headers);
    document(&View::new(
        &app.service.choices,
        &app.service.settings,
        &base_url,
    ))
}

/// The base URL under the name that the client knows the server by: behind a forwarded port it is not the server's
/// own.
fn base_url(origin: &str, headers: &HeaderMap) -> String {
    let host = headers
        .get(HOST)
        .and_then(|host| Authority::try_from(host.as_bytes()).ok());
    match (host, origin.split_once("://")) {
        (Some(host), Some((scheme, _))) => format!("{scheme}://{host}{BASE_PATH}"),
        _ => format!("{origin}{BASE_PATH}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;
    use std::time::Duration;

    use axum::http::header::HOST;
    use axum::http::{HeaderMap, HeaderValue};

    use crate::budget::Budget;
    use crate::control::Control;
    use crate::decisions::Profile;
    use crate::http::{App, Intake};
    use crate::openapi::endpoints;
    use crate::routing::methods;
    use crate::service::{BASE_PATH, Service};

    #[tokio::test]
    async fn every_route_is_in_the_reference_and_the_reference_names_no_other() {
        let (service, _, _workers) = Service::with_key();
        // What is not switched on is as if it were not there.
        service.choices.set_profile(Profile::Preview);
        let intake = Intake {
            uploads: Budget::new(1),
            longest_pause: Duration::MAX,
        };
        let control = Control::for_test(service);
        let app = App {
            service: Arc::clone(&control.service),
            control: Arc::clone(&control),
            uploads: Budget::new(1),
            longest_pause: Duration::MAX,
        };
        let under_base = crate::http::api(&app)
            .0
            .into_iter()
            .map(|(path, _)| format!("{BASE_PATH}{path}"));
        let at_origin = crate::http::origin()
            .0
            .into_iter()
            .map(|(path, _)| path.to_owned());
        let router = crate::http::router(control, intake);
        let mut routed = BTreeSet::new();
        for path in under_base.chain(at_origin) {
            let methods = methods(&router, &path).await;
            routed.extend(methods.into_iter().map(|method| format!("{method} {path}")));
        }
        let described = endpoints().map(|e| format!("{} {}", e.method(), e.full_path()));
        let described: BTreeSet<String> = described.collect();
        assert_eq!(routed, described);
    }

    #[test]
    fn the_base_url_is_that_of_the_client_if_it_says_one() {
        let of = |host: Option<&'static str>| {
            let host = host.map(|host| (HOST, HeaderValue::from_static(host)));
            super::base_url("https://127.0.0.1:1", &HeaderMap::from_iter(host))
        };
        assert_eq!(of(Some("ipp.test:8080")), "https://ipp.test:8080/api/v1");
        assert_eq!(of(None), "https://127.0.0.1:1/api/v1");
        assert_eq!(of(Some("a b/<c>")), "https://127.0.0.1:1/api/v1");
    }
}
