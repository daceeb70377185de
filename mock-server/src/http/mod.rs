//! The API over HTTP: routes, envelopes, authentication. What an operation means is the service's affair.

mod account;
mod auth;
mod drain;
mod error;
mod form;
mod invoices;
mod jobs;
mod keys;
mod observe;
mod pause;
mod query;
mod reference;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, delete, get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::budget::Budget;
use crate::openapi::page;
use crate::service::{self, BASE_PATH, Service};

pub(crate) use auth::bucket;
use error::Error;
pub(crate) use error::status;

/// How much of the machine requests may take up.
#[derive(Debug)]
pub(crate) struct Limits {
    /// For documents on their way in; the next upload waits.
    pub(crate) uploads: Budget,
    /// How long a client may fall silent in the middle of a request.
    pub(crate) longest_pause: Duration,
}

/// Paths and what answers there: a list rather than a router, so that a test can hold the reference of the API
/// against it.
type Routes = Vec<(&'static str, MethodRouter<App>)>;

/// The API under its base path.
fn api() -> Routes {
    vec![
        ("/invoices", post(invoices::create)),
        ("/invoices/{job_id}", get(invoices::show)),
        ("/invoices/{job_id}/download/{format}", get(invoices::download)),
        ("/jobs", get(jobs::list)),
        ("/account", get(account::show)),
        ("/keys", post(keys::create).get(keys::list)),
        ("/keys/{key_id}", delete(keys::revoke)),
    ]
}

/// What the API has outside its base path.
fn origin() -> Routes {
    Vec::new()
}

/// The reference of the API, which is no part of it.
fn reference() -> Routes {
    vec![
        ("/api/v1/", get(reference::html)),
        ("/api/v1/reference", get(reference::html)),
        ("/api/v1/openapi.json", get(reference::json)),
        (page::STYLE_PATH, get(reference::style)),
    ]
}

fn routed(routes: Routes) -> Router<App> {
    let add = |router: Router<App>, (path, methods)| router.route(path, methods);
    routes.into_iter().fold(Router::new(), add)
}

/// All routes, for a server that is reached at this base URL.
pub(crate) fn router(service: Arc<Service>, limits: Limits, base_url: &str) -> Router {
    let app = App {
        service,
        uploads: limits.uploads,
        base_url: base_url.into(),
    };
    let routes = Router::new()
        .nest(BASE_PATH, routed(api()))
        .merge(routed(origin()))
        .merge(routed(reference()))
        .method_not_allowed_fallback(async || Error::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(form::most_read(&app.service)))
        .fallback(async || Error::NotFound)
        .with_state(app.clone());
    with_layers(routes, app, limits.longest_pause)
}

/// What is done with each request, whatever its route.
fn with_layers(routes: Router, app: App, longest_pause: Duration) -> Router {
    routes
        .layer(from_fn(drain::read_the_rest))
        .layer(from_fn_with_state(longest_pause, pause::limit))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn_with_state(app, observe::observe))
}

/// What every handler has at hand.
#[derive(Clone)]
pub(crate) struct App {
    service: Arc<Service>,
    uploads: Budget,
    base_url: Arc<str>,
}

impl App {
    /// Runs an operation on a thread that may block. It runs to its end even if the client goes away.
    async fn run<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Service) -> service::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let service = Arc::clone(&self.service);
        let done = tokio::task::spawn_blocking(move || operation(&service)).await;
        Ok(done.map_err(service::Error::internal)??)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::http::{Request, StatusCode};
    use axum::routing::get;
    use futures_util::stream;
    use tower::ServiceExt as _;

    use super::{App, BASE_PATH, Limits, Service};
    use crate::budget::Budget;

    #[tokio::test]
    async fn an_upload_is_not_read_before_there_is_memory_for_it() {
        let (service, key, _workers) = Service::with_key();
        let uploads = Budget::new(1);
        let limits = Limits {
            uploads: uploads.clone(),
            longest_pause: Duration::MAX,
        };
        let router = super::router(Arc::new(service), limits, "");
        let memory = uploads.try_take(1).unwrap();
        let is_free = Arc::new(AtomicBool::new(false));
        let was_free = Arc::clone(&is_free);
        let form = "--X\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--X--\r\n";
        let body = Body::from_stream(stream::once(async move {
            assert!(was_free.load(Ordering::SeqCst), "read too early");
            Ok::<_, Infallible>(form)
        }));
        let request = |body: Body| {
            Request::post(format!("{BASE_PATH}/invoices"))
                .header("Authorization", format!("Bearer {}", key.expose()))
                .header("Content-Type", "multipart/form-data; boundary=X")
                .body(body)
                .unwrap()
        };
        let free_later = async {
            // Other requests go on meanwhile.
            let path = format!("{BASE_PATH}/invoices/x");
            for _ in 0..3 {
                let other =
                    Request::get(&path).header("Authorization", format!("Bearer {}", key.expose()));
                let other = other.body(Body::empty()).unwrap();
                let answer = router.clone().oneshot(other).await.unwrap();
                assert_eq!(answer.status(), StatusCode::NOT_FOUND);
            }
            is_free.store(true, Ordering::SeqCst);
            drop(memory);
        };
        let (answer, ()) = tokio::join!(router.clone().oneshot(request(body)), free_later);
        // The form has no file, and that was seen.
        assert_eq!(answer.unwrap().status(), StatusCode::BAD_REQUEST);
        // The memory has been given back.
        let again = router.oneshot(request(form.into())).await.unwrap();
        assert_eq!(again.status(), StatusCode::BAD_REQUEST);
    }

    async fn broken() -> &'static str {
        panic!("a bug")
    }

    #[tokio::test]
    async fn a_handler_that_panics_answers_with_the_envelope_and_a_request_id() {
        let (service, _, _workers) = Service::with_key();
        let app = App {
            service: Arc::new(service),
            uploads: Budget::new(1),
            base_url: "".into(),
        };
        let router = Router::new().route("/", get(broken));
        let router = super::with_layers(router, app, Duration::MAX);
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("x-request-id"));
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["error"]["code"], "INTERNAL_ERROR");
        assert_eq!(body["error"]["http_status"], 500);
    }
}
