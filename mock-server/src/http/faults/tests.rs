use std::error::Error as _;
use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::Path;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use crate::budget::Budget;
use crate::connections::{self, Patience};
use crate::control::Control;
use crate::faults::{Delay, EnumField, Fault, Faults};
use crate::http::App;
use crate::http::BASE_PATH;
use crate::key::Key;
use crate::service::Service;
use crate::store::{Balance, Store};

/// No test may wait longer for anything.
/// What the clients of these tests send.
const KEY: &str = "ipp_live_test";
const DEADLINE: Duration = Duration::from_secs(30);
const JOB: &str = r#"{"success":true,"status":"completed","result":{"total":1100.00,"confidence":"HIGH","note":"\"status\":\"x\""},"data":[{"status":"failed"}]}"#;

/// A small API behind the layer, served over TCP.
struct Server {
    faults: Arc<Faults>,
    url: String,
    http: Client,
    /// What the uploads have done.
    commits: Arc<AtomicUsize>,
    /// How many uploads have begun.
    arrivals: Arc<AtomicUsize>,
    /// An upload waits for a permit before it commits.
    gate: Arc<Semaphore>,
    _stop: watch::Sender<bool>,
}

/// A server's state, with a key that the clients of these tests send.
fn app() -> App {
    let store = Store::open(None).unwrap();
    let account = store
        .put_account("demo@ipp.test", "solo", Balance::Unlimited)
        .unwrap();
    let key = Key::literal("key_7f3a9c", KEY);
    store
        .add_key(account, &key, "", Timestamp::UNIX_EPOCH)
        .unwrap();
    let (service, _) = Service::for_test(store);
    let control = Control::for_test(service);
    App {
        service: Arc::clone(&control.service),
        control,
        uploads: Budget::new(1),
        longest_pause: DEADLINE,
    }
}

impl Server {
    async fn start() -> Self {
        let app = app();
        let faults = Arc::clone(&app.service.faults);
        let (commits, arrivals) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let gate = Arc::new(Semaphore::new(100));
        let (begun, done, opened) = (
            Arc::clone(&arrivals),
            Arc::clone(&commits),
            Arc::clone(&gate),
        );
        let upload = async move |_: Bytes| {
            begun.fetch_add(1, Ordering::SeqCst);
            let _permit = opened.acquire().await;
            done.fetch_add(1, Ordering::SeqCst);
            Json(json!({"success": true, "job_id": "1"}))
        };
        let show = async |Path(_): Path<String>| ([("content-type", "application/json")], JOB);
        let api = Router::new()
            .route("/invoices", post(upload))
            .route("/invoices/{job_id}", get(show))
            .route("/text", get(async || "status"))
            .route("/refused", get(async || crate::refusal::Error::NotFound))
            .route("/panic", get(broken));
        let routes = Router::new()
            .nest(BASE_PATH, api)
            .layer(from_fn_with_state(app.clone(), super::inject));
        let router = crate::http::with_layers(routes, app);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let patience = Patience {
            head: DEADLINE,
            grace: DEADLINE,
        };
        tokio::spawn(connections::serve(
            listener, None, router, stopped, patience,
        ));
        // Another test may have been first, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            faults,
            url: format!("http://{address}{BASE_PATH}"),
            http: Client::new(),
            commits,
            arrivals,
            gate,
            _stop: stop,
        }
    }

    /// A server with one rule.
    async fn with(fault: Fault) -> Self {
        let server = Self::start().await;
        server.faults.add(fault).unwrap();
        server
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.http
            .get(format!("{}{path}", self.url))
            .bearer_auth(KEY)
            .timeout(DEADLINE)
    }

    fn upload(&self) -> RequestBuilder {
        let request = self
            .http
            .post(format!("{}/invoices", self.url))
            .bearer_auth(KEY);
        request.body("a document").timeout(DEADLINE)
    }

    fn commits(&self) -> usize {
        self.commits.load(Ordering::SeqCst)
    }
}

/// Waits until so many have been counted.
async fn reaches(count: &AtomicUsize, many: usize) {
    let begun = Instant::now();
    while count.load(Ordering::SeqCst) < many {
        assert!(begun.elapsed() < DEADLINE);
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

async fn broken() -> &'static str {
    panic!("a bug")
}

/// What the system told the client.
fn io_error(error: &reqwest::Error) -> Option<ErrorKind> {
    let mut causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.find_map(|cause| Some(cause.downcast_ref::<std::io::Error>()?.kind()))
}

#[tokio::test]
async fn without_rules_and_beside_them_all_goes_on_as_ever() {
    let server = Server::with(Fault::reset().on("DELETE *")).await;
    let answer = server.get("/invoices/1").send().await.unwrap();
    assert!(!answer.headers().contains_key("x-ipp-mock-fault"));
    assert_eq!(answer.text().await.unwrap(), JOB);
    server.faults.reset();
    assert_eq!(server.upload().send().await.unwrap().status(), 200);
    assert_eq!(server.commits(), 1);
}

#[tokio::test]
async fn a_reset_after_the_commit_leaves_the_job_and_one_before_it_nothing() {
    for (fault, commits) in [(Fault::reset(), 0), (Fault::reset_after_commit(), 1)] {
        let server = Server::with(fault.on("POST /invoices").once()).await;
        let error = server.upload().send().await.unwrap_err();
        assert_eq!(
            io_error(&error),
            Some(ErrorKind::ConnectionReset),
            "{error:?}"
        );
        assert_eq!(server.commits(), commits);
        // It was for once.
        assert_eq!(server.upload().send().await.unwrap().status(), 200);
        assert_eq!(server.commits(), commits + 1);
    }
}

#[tokio::test]
async fn an_end_in_place_of_an_answer_is_a_clean_one_even_if_the_upload_was_not_read() {
    let server = Server::with(Fault::eof()).await;
    let address = server.url.trim_start_matches("http://");
    let address = address.trim_end_matches(BASE_PATH);
    let mut client = TcpStream::connect(address).await.unwrap();
    let length = 3_000_000;
    let head = format!(
        "POST {BASE_PATH}/invoices HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n"
    );
    client.write_all(head.as_bytes()).await.unwrap();
    client.write_all(&vec![b'x'; length]).await.unwrap();
    let mut answer = Vec::new();
    let end = tokio::time::timeout(DEADLINE, client.read_to_end(&mut answer)).await;
    assert_eq!(end.unwrap().unwrap(), 0);
    assert_eq!(server.commits(), 0);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_incomplete_message() {
    let server = Server::with(Fault::eof_at(20)).await;
    let answer = server.get("/invoices/1").send().await.unwrap();
    assert_eq!(answer.content_length(), Some(JOB.len() as u64));
    let error = answer.bytes().await.unwrap_err();
    assert_eq!(
        io_error(&error),
        Some(ErrorKind::UnexpectedEof),
        "{error:?}"
    );
    server.faults.reset();
    server.faults.add(Fault::reset_at(20)).unwrap();
    let answer = server.get("/invoices/1").send().await.unwrap();
    let error = answer.bytes().await.unwrap_err();
    assert_eq!(io_error(&error), Some(ErrorKind::ConnectionReset));
}

#[tokio::test]
async fn a_handler_runs_to_its_end_when_its_client_has_left() {
    let server = Server::with(Fault::reset_after_commit()).await;
    let shut = server.gate.acquire_many(100).await.unwrap();
    let client = tokio::spawn(server.upload().send());
    reaches(&server.arrivals, 1).await;
    client.abort();
    assert!(client.await.unwrap_err().is_cancelled());
    assert_eq!(server.commits(), 0);
    drop(shut);
    reaches(&server.commits, 1).await;
}

#[tokio::test]
async fn a_client_gives_up_on_an_answer_that_hangs() {
    for (fault, commits) in [(Fault::hang(), 0), (Fault::hang().after_commit(), 1)] {
        let server = Server::with(fault).await;
        let wait = Duration::from_millis(200);
        let error = server.upload().timeout(wait).send().await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        reaches(&server.commits, commits).await;
    }
}

#[tokio::test]
async fn a_delay_alone_is_an_answer_that_comes_late() {
    let wait = Duration::from_millis(60);
    for fault in [Fault::delay(wait), Fault::delay(wait).after_commit()] {
        let server = Server::with(fault).await;
        let begun = Instant::now();
        let answer = server.upload().send().await.unwrap();
        assert!(begun.elapsed() >= wait);
        assert_eq!((answer.status().as_u16(), server.commits()), (200, 1));
    }
    let server = Server::with(Fault::status(503).delayed(Delay::fixed(wait))).await;
    let begun = Instant::now();
    assert_eq!(server.upload().send().await.unwrap().status(), 503);
    assert!(begun.elapsed() >= wait && server.commits() == 0);
}

#[tokio::test]
async fn a_slow_body_is_slow() {
    let server = Server::with(Fault::slow_body(1_000)).await;
    let begun = Instant::now();
    let answer = server.get("/invoices/1").send().await.unwrap();
    assert_eq!(answer.text().await.unwrap(), JOB);
    // A hundred and some bytes.
    assert!(begun.elapsed() >= Duration::from_millis(100));
}

#[tokio::test]
async fn an_error_has_the_envelope_its_code_and_its_headers() {
    let fault = Fault::status(503)
        .message("Try later.")
        .with_header("Retry-After", "7");
    let server = Server::with(
        fault
            .on("GET /invoices/{job_id}")
            .account("demo@*")
            .key("key_7f3a9c"),
    )
    .await;
    let answer = server.get("/invoices/1").send().await.unwrap();
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.headers()["retry-after"], "7");
    assert_eq!(answer.headers()["x-ipp-mock-fault"], "1");
    assert!(answer.headers().contains_key("x-request-id"));
    let body: Value = answer.json().await.unwrap();
    let error = json!({"code": "SERVICE_UNAVAILABLE", "message": "Try later.", "http_status": 503});
    assert_eq!(body, json!({"success": false, "error": error}));
}

#[tokio::test]
async fn too_many_requests_come_with_and_without_the_time_to_wait() {
    let server = Server::start().await;
    let wait = Duration::from_secs(3);
    for (retry_after, header) in [(Some(wait), Some("3")), (None, None)] {
        let fault = Fault::rate_limited(retry_after).once();
        server.faults.add(fault).unwrap();
        let answer = server.upload().send().await.unwrap();
        assert_eq!(answer.status(), 429);
        let told = answer.headers().get("retry-after");
        assert_eq!(told.map(|value| value.to_str().unwrap()), header);
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["error"]["code"], "RATE_LIMITED");
    }
    assert_eq!(server.commits(), 0);
}

#[tokio::test]
async fn a_proxys_page_is_html_in_place_of_the_answer() {
    for (fault, commits) in [(Fault::html(504), 0), (Fault::html(504).after_commit(), 1)] {
        let server = Server::with(fault).await;
        let answer = server.upload().send().await.unwrap();
        assert_eq!(answer.status(), 504);
        assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
        let page = answer.text().await.unwrap();
        assert!(page.contains("<h1>504 Gateway Timeout</h1>"), "{page}");
        assert_eq!(server.commits(), commits);
    }
}

#[tokio::test]
async fn malformed_json_is_a_whole_message_that_does_not_parse() {
    for (fault, begin) in [
        (Fault::malformed_json(), r#"{"success":true,"data""#),
        (
            Fault::malformed_json().after_commit(),
            r#"{"success":true,"status":"completed""#,
        ),
    ] {
        let server = Server::with(fault).await;
        let answer = server.get("/invoices/1").send().await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "application/json");
        let body = answer.text().await.unwrap();
        assert!(
            body.starts_with(begin) && serde_json::from_str::<Value>(&body).is_err(),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_refusal_is_broken_like_any_other_answer() {
    let server = Server::start().await;
    let refused = async |fault: Fault| {
        server.faults.reset();
        server.faults.add(fault).unwrap();
        let answer = server.get("/refused").send().await.unwrap();
        assert_eq!(answer.status(), 404);
        assert_eq!(answer.headers()["x-ipp-mock-assumption"], "D5");
        answer.text().await
    };
    for (fault, end) in [
        (Fault::eof_at(20), ErrorKind::UnexpectedEof),
        (Fault::reset_at(20), ErrorKind::ConnectionReset),
    ] {
        let error = refused(fault).await.unwrap_err();
        assert_eq!(io_error(&error), Some(end), "{error:?}");
    }
    let whole = refused(Fault::slow_body(10_000)).await.unwrap();
    assert!(whole.contains(r#""code":"NOT_FOUND""#), "{whole}");
    let cut = refused(Fault::malformed_json().after_commit()).await;
    assert_eq!(cut.unwrap(), whole[..whole.len() / 2]);
}

#[tokio::test]
async fn an_unknown_value_changes_its_field_everywhere_and_nothing_else() {
    for (field, expected) in [
        (
            EnumField::Status,
            JOB.replace(r#":"completed""#, r#":"unheard_of""#)
                .replace(r#":"failed""#, r#":"unheard_of""#),
        ),
        (EnumField::Confidence, JOB.replace("HIGH", "unheard_of")),
    ] {
        let server = Server::with(Fault::unknown_enum(field)).await;
        let answer = server.get("/invoices/1").send().await.unwrap();
        assert_eq!(answer.text().await.unwrap(), expected);
        // What has no such field, or is no JSON, stays as it is.
        let text = server.get("/text").send().await.unwrap();
        assert_eq!(text.text().await.unwrap(), "status");
        let other = server.upload().send().await.unwrap();
        assert_eq!(
            other.json::<Value>().await.unwrap(),
            json!({"success": true, "job_id": "1"})
        );
    }
}

#[tokio::test]
async fn a_handler_that_panics_in_its_own_task_is_answered_for_as_ever() {
    let server = Server::with(Fault::delay(Duration::ZERO).after_commit()).await;
    let answer = server.get("/panic").send().await.unwrap();
    assert_eq!(answer.status(), 500);
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["error"]["code"], "INTERNAL_ERROR");
}
