use std::thread;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::http::{Request, StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Router, serve};
use futures_util::stream;
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Rejection, Signed, Verifier, VerifyError};
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use super::{BODY, Headers, event_of, is_refused, plain, takes_signed_events_only, told, verifier};

const MIB: usize = 1024 * 1024;

async fn receive(signed: Signed) -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], told(&signed))
}

fn app() -> Router<Verifier> {
    Router::new().route("/hook", post(receive))
}

async fn answer(app: Router, headers: &Headers, body: impl Into<Body>) -> (u16, serde_json::Value) {
    let mut request = Request::post("/hook");
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(body.into()).unwrap();
    let response = app.oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

#[test]
fn a_receiver_on_axum_takes_signed_events_only() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(|| {
            let serving = serve(listener, app().with_state(verifier()));
            runtime.block_on(async {
                tokio::select! { _ = serving => {} _ = stopped => {} }
            });
        });
        // Dropped in any case, so that a failure does not leave the server waiting.
        let _stop = stop;
        takes_signed_events_only(address);
    });
}

#[tokio::test]
async fn a_receiver_on_axum_reads_two_mebibytes_unless_another_limit_is_set() {
    let unset = || app().with_state(verifier());
    let fits = event_of(2 * MIB);
    assert_eq!(answer(unset(), &plain(&fits), fits).await.0, 200);
    let large = event_of(2 * MIB + 1);
    let refused = answer(unset(), &plain(&large), large.clone()).await;
    is_refused(refused, 413, "PAYLOAD_TOO_LARGE");
    let wide = unset().layer(DefaultBodyLimit::max(3 * MIB));
    assert_eq!(answer(wide, &plain(&large), large).await.0, 200);
    let narrow = unset().layer(DefaultBodyLimit::max(BODY.len() - 1));
    let refused = answer(narrow, &plain(BODY), BODY).await;
    is_refused(refused, 413, "PAYLOAD_TOO_LARGE");
}

#[tokio::test]
async fn a_broken_body_on_axum_is_a_bad_request() {
    let cut = Err::<Bytes, _>(std::io::Error::other("cut"));
    let body = Body::from_stream(stream::iter([cut]));
    let refused = answer(app().with_state(verifier()), &plain(BODY), body).await;
    is_refused(refused, 400, "INVALID_REQUEST");
}

#[tokio::test]
async fn the_verifier_on_axum_may_be_a_part_of_the_state() {
    #[derive(Clone)]
    struct State {
        verifier: Verifier,
    }
    impl FromRef<State> for Verifier {
        fn from_ref(state: &State) -> Self {
            state.verifier.clone()
        }
    }
    let verifier = verifier();
    let app = Router::new()
        .route("/hook", post(receive))
        .with_state(State { verifier });
    assert_eq!(answer(app, &plain(BODY), BODY).await.0, 200);
}

#[tokio::test]
async fn a_handler_on_axum_may_answer_a_rejection_itself() {
    async fn receive(signed: Result<Signed, Rejection>) -> Response {
        match signed {
            Err(Rejection::Unverified(VerifyError::Unsigned)) => {
                (StatusCode::IM_A_TEAPOT, "{}").into_response()
            }
            other => other.map(|_| ()).into_response(),
        }
    }
    let app = Router::new()
        .route("/hook", post(receive))
        .with_state(verifier());
    assert_eq!(answer(app, &vec![], BODY).await.0, 418);
}

#[tokio::test]
async fn a_receiver_with_an_empty_secret_says_that_the_fault_is_its_own() {
    let app = app().with_state(Verifier::new(&WebhookSecret::new("")));
    let refused = answer(app, &plain(BODY), BODY).await;
    is_refused(refused, 500, "INTERNAL_ERROR");
}
