//! The API over HTTP: routes, envelopes, authentication. What an operation means is the service's affair.

mod account;
mod auth;
mod batches;
mod cors;
mod drain;
mod faults;
mod form;
mod invoices;
mod jobs;
mod keys;
mod members;
mod observe;
mod pause;
mod preview;
mod query;
mod reference;
mod reply;
mod vendors;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{delete, get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::budget::Budget;
use crate::control::{self, CONTROL_PATH, Control};
use crate::decisions::alternative;
use crate::openapi::page;
use crate::refusal::{self, Error};
use crate::routing::Routes;
use crate::service::{self, BASE_PATH, Service};
use cors::Preflight;
use form::Bounds;
use observe::Seen;
use preview::only_under;

/// How much of the machine requests may take up.
#[derive(Debug)]
pub(crate) struct Intake {
    /// For documents on their way in; the next upload waits.
    pub(crate) uploads: Budget,
    /// How long a client may fall silent in the middle of a request.
    pub(crate) longest_pause: Duration,
}

/// The API under its base path.
fn api(app: &App) -> Routes<App> {
    let with_vendors = |endpoint| only_under(&alternative::VENDORS_SERVED, app, endpoint);
    let with_log = |endpoint| only_under(&alternative::RETRIED, app, endpoint);
    Routes::new()
        .route("/invoices", post(invoices::create))
        .route("/invoices/{job_id}", get(invoices::show))
        .route(
            "/invoices/{job_id}/download/{format}",
            get(invoices::download),
        )
        .route("/jobs", get(jobs::list))
        .route(
            "/batches",
            post(batches::create).layer(Bounds::of_batch(&app.service).layer()),
        )
        .route("/batches/{batch_id}", get(batches::show))
        .route(
            "/batches/{batch_id}/download/{format}",
            get(batches::download),
        )
        .route("/vendors", with_vendors(get(vendors::list)))
        .route(
            "/vendors/{vendor_id}/aliases",
            with_vendors(post(vendors::add_alias)),
        )
        .route(
            "/vendors/{vendor_id}/aliases/{alias}",
            with_vendors(delete(vendors::remove_alias)),
        )
        .route(
            "/vendors/{vendor_id}/merge",
            with_vendors(post(vendors::merge)),
        )
        .route("/account", get(account::show))
        .route("/keys", post(keys::create).get(keys::list))
        .route("/keys/{key_id}", delete(keys::revoke))
        .route(
            "/webhooks",
            post(webhooks::create)
                .layer(DefaultBodyLimit::max(webhooks::MOST_BYTES))
                .get(webhooks::list),
        )
        .route("/webhooks/{webhook_id}", delete(webhooks::remove))
        .route(
            "/webhooks/{webhook_id}/deliveries",
            with_log(get(webhooks::deliveries)),
        )
        .route(
            "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
            with_log(post(webhooks::redeliver)),
        )
}

/// What the API has outside its base path.
fn origin() -> Routes<App> {
    // Where the sample of the reference has it (contract D49).
    Routes::new().route("/download/{batch_id}/{format}", get(batches::download))
}

/// The reference of the API, which is no part of it.
fn reference() -> Routes<App> {
    Routes::new()
        .route("/", get(reference::from_elsewhere))
        .route("/api/v1", get(reference::from_elsewhere))
        .route("/api/v1/", get(reference::html))
        .route(page::PATH, get(reference::html))
        .route("/api/v1/openapi.json", get(reference::json))
        .route(page::STYLE_PATH, get(reference::style))
}

/// All routes.
pub(crate) fn router(control: Arc<Control>, intake: Intake) -> Router {
    let app = App {
        service: Arc::clone(&control.service),
        control: Arc::clone(&control),
        uploads: intake.uploads,
        longest_pause: intake.longest_pause,
    };
    let routes = Router::new()
        .nest(BASE_PATH, api(&app).into_router())
        .merge(origin().into_router())
        .layer((
            Bounds::of_invoice(&app.service).layer(),
            from_fn_with_state(app.clone(), on_route),
        ))
        .merge(reference().into_router())
        .nest_service(CONTROL_PATH, control::router(control))
        .fallback(not_found)
        .with_state(app.clone());
    with_layers(routes, app)
}

/// What is said where there is no endpoint.
async fn not_found(request: Request) -> Response {
    cors::allow(Preflight::of(&request), Error::NotFound.into_response())
}

/// What is done with a request when its route is known.
async fn on_route(app: State<App>, seen: Seen, request: Request, next: Next) -> Response {
    let preflight = Preflight::of(&request);
    let request = observe::note(&seen, request).await;
    let response = faults::inject(app, seen, request, next).await;
    cors::allow(preflight, response)
}

/// What is done with each request, whatever its route. Few layers, and added at once: each addition costs every
/// request some allocations.
fn with_layers(routes: Router, app: App) -> Router {
    routes.layer((
        from_fn_with_state(app, observe::observe),
        CatchPanicLayer::custom(refusal::panicked),
    ))
}

/// What every handler has at hand.
#[derive(Clone)]
pub(crate) struct App {
    service: Arc<Service>,
    control: Arc<Control>,
    uploads: Budget,
    longest_pause: Duration,
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

    use super::{App, BASE_PATH, Control, Intake, Service};
    use crate::budget::Budget;

    #[tokio::test]
    async fn an_upload_is_not_read_before_there_is_memory_for_it() {
        let (service, key, _workers) = Service::with_key();
        let uploads = Budget::new(1);
        let intake = Intake {
            uploads: uploads.clone(),
            longest_pause: Duration::MAX,
        };
        let router = super::router(Control::for_test(service), intake);
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
        let control = Control::for_test(service);
        let app = App {
            service: Arc::clone(&control.service),
            control,
            uploads: Budget::new(1),
            longest_pause: Duration::MAX,
        };
        let router = Router::new().route("/", get(broken));
        let router = super::with_layers(router, app);
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("x-request-id"));
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["error"]["code"], "INTERNAL_ERROR");
        assert_eq!(body["error"]["http_status"], 500);
    }
}
