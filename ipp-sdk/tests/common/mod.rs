//! What the suites share: clients that wait for nothing, and servers that answer in turn.

#![allow(dead_code, reason = "not every suite needs all of it")]

pub(crate) mod endpoints;
pub(crate) mod raw;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ipp_sdk::testing::SkippingClock;
use ipp_sdk::{BoxFuture, Client, ClientBuilder, Clock};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(crate) const KEY: &str = "ipp_live_canary_0123456789";
pub(crate) const SESSION: &str = "ses_canary_0123456789";
pub(crate) const JOB: &str = "550e8400-e29b-41d4-a716-446655440000";
pub(crate) const PDF: &[u8] = b"%PDF-1.7\nnot much of a document";

/// The settings of a client that skips its pauses.
pub(crate) fn builder(base_url: &str) -> ClientBuilder {
    let builder = Client::builder().api_key(KEY).base_url(base_url);
    builder.clock(SkippingClock::default())
}

pub(crate) fn client(base_url: &str) -> Client {
    builder(base_url).build().unwrap()
}

/// A clock that skips pauses and remembers each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pauses {
    clock: SkippingClock,
    each: Arc<Mutex<Vec<Duration>>>,
}

impl Pauses {
    pub(crate) fn each(&self) -> Vec<Duration> {
        self.each.lock().unwrap().clone()
    }
}

impl Clock for Pauses {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        self.each.lock().unwrap().push(pause);
        self.clock.sleep(pause)
    }

    fn limit(&self, within: Duration) -> BoxFuture<()> {
        self.clock.limit(within)
    }
}

/// Waits until something is so, which it must be soon.
pub(crate) async fn eventually(so: impl AsyncFn() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(10), async {
        while !so().await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    waited.await.unwrap();
}

pub(crate) fn accepted() -> ResponseTemplate {
    let body = format!(r#"{{"success":true,"job_id":"{JOB}","status":"processing"}}"#);
    ResponseTemplate::new(202).set_body_raw(body, "application/json")
}

pub(crate) fn job(status: &str, rest: &str) -> ResponseTemplate {
    let body = format!(r#"{{"success":true,"job_id":"{JOB}","status":"{status}"{rest}}}"#);
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

pub(crate) const COMPLETED: &str = r#","result":{"total":1100.00,"mood":"good"}"#;

/// Answers with each template in turn, and with the last one from then on.
pub(crate) struct InTurn(pub(crate) Vec<ResponseTemplate>, pub(crate) AtomicU64);

impl Respond for InTurn {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let n = self.1.fetch_add(1, Ordering::SeqCst) as usize;
        self.0[n.min(self.0.len() - 1)].clone()
    }
}

pub(crate) async fn server(verb: &str, route: &str, answers: Vec<ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    serve(&server, verb, route, answers).await;
    server
}

/// Has a server answer one more route.
pub(crate) async fn serve(
    server: &MockServer,
    verb: &str,
    route: &str,
    answers: Vec<ResponseTemplate>,
) {
    Mock::given(method(verb))
        .and(path(route))
        .respond_with(InTurn(answers, AtomicU64::new(0)))
        .mount(server)
        .await;
}

/// The paths that a server was asked for, with their queries.
pub(crate) async fn asked(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let path = |r: &Request| match r.url.query() {
        Some(query) => format!("{}?{query}", r.url.path()),
        None => r.url.path().to_owned(),
    };
    requests.iter().map(path).collect()
}
