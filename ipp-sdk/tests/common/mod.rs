//! What the suites share: a client that waits for nothing, and a server that answers in turn.

#![allow(dead_code, reason = "not every suite needs all of it")]

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ipp_sdk::Client;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(crate) const KEY: &str = "ipp_live_canary_0123456789";
pub(crate) const JOB: &str = "550e8400-e29b-41d4-a716-446655440000";
pub(crate) const PDF: &[u8] = b"%PDF-1.7\nnot much of a document";

pub(crate) fn client(base_url: &str) -> Client {
    Client::builder()
        .api_key(KEY)
        .base_url(base_url)
        .backoff(Duration::from_millis(1), Duration::from_millis(2))
        .build()
        .unwrap()
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
pub(crate) struct InTurn(Vec<ResponseTemplate>, AtomicU64);

impl Respond for InTurn {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let n = self.1.fetch_add(1, Ordering::SeqCst) as usize;
        self.0[n.min(self.0.len() - 1)].clone()
    }
}

pub(crate) async fn server(verb: &str, route: &str, answers: Vec<ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method(verb))
        .and(path(route))
        .respond_with(InTurn(answers, AtomicU64::new(0)))
        .mount(&server)
        .await;
    server
}
