//! The API over HTTP: routes, envelopes, authentication. What an operation means is the service's affair.

mod auth;
mod drain;
mod error;
mod form;
mod invoices;
mod request;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderName;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::service::{self, Service};
use error::Error;

/// The path under which the API stands.
pub(crate) const BASE_PATH: &str = "/api/v1";
/// Names the decisions of the contract that an answer rests on.
const ASSUMPTION: HeaderName = HeaderName::from_static("x-ipp-mock-assumption");

/// The routes of the API.
pub(crate) fn router(service: Arc<Service>) -> Router {
    let app = App { service };
    let api = Router::new()
        .route("/invoices", post(invoices::create))
        .route("/invoices/{job_id}", get(invoices::show))
        .route(
            "/invoices/{job_id}/download/{format}",
            get(invoices::download),
        )
        .method_not_allowed_fallback(async || Error::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(form::max_body(&app)))
        .with_state(app);
    let routes = Router::new()
        .nest(BASE_PATH, api)
        .fallback(async || Error::NotFound);
    with_layers(routes)
}

/// What is done with each request, whatever its route.
fn with_layers(routes: Router) -> Router {
    routes
        .layer(from_fn(drain::read_the_rest))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn(request::identify))
}

/// What every handler has at hand.
#[derive(Debug, Clone)]
struct App {
    service: Arc<Service>,
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
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::http::{Request, StatusCode};
    use axum::routing::get;
    use tower::ServiceExt as _;

    async fn broken() -> &'static str {
        panic!("a bug")
    }

    #[tokio::test]
    async fn a_handler_that_panics_answers_with_the_envelope_and_a_request_id() {
        let router = super::with_layers(Router::new().route("/", get(broken)));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("x-request-id"));
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["error"]["code"], "INTERNAL_ERROR");
        assert_eq!(body["error"]["http_status"], 500);
    }
}
