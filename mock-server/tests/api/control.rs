//! The control plane over HTTP and as functions.

mod jobs;
mod magic;

use std::time::Duration;

use ipp_mock_server::{Call, JobEnding, MockServer, NewAccount};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::client::{Client, form, refused};
use crate::fixtures::{PDF, acme, server};

/// A client of the control plane.
struct Control(Client);

impl Control {
    fn of(server: &MockServer) -> Self {
        let origin = server.base_url().strip_suffix("/api/v1").unwrap();
        Self(Client::new(&format!("{origin}/_mock"), ""))
    }

    async fn get(&self, path: &str) -> Value {
        let response = self.0.anonymous(Method::GET, path).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.json().await.unwrap()
    }

    async fn send(&self, method: Method, path: &str, body: Value) -> Response {
        self.0
            .anonymous(method, path)
            .json(&body)
            .send()
            .await
            .unwrap()
    }

    async fn post(&self, path: &str, body: Value) -> Response {
        self.send(Method::POST, path, body).await
    }
}

#[tokio::test]
async fn health_and_state_tell_how_the_server_is() {
    let server = server().reader(acme).start().await.unwrap();
    let control = Control::of(&server);
    assert_eq!(control.get("/health").await["status"], "ok");
    let client = Client::of(&server);
    client.wait(&client.accept().await).await;
    let state = control.get("/state").await;
    assert_eq!(state["jobs_completed"], 1);
    assert_eq!(state["base_url"], server.base_url());
    assert_eq!(state["settings"]["mode"], "async");
    assert_eq!(state["decisions"], json!({}));
}

#[tokio::test]
async fn a_reset_leaves_the_demo_account_as_it_was_at_the_start() {
    let server = server()
        .credits(3)
        .account(NewAccount::new("other@ipp.test").credits(1))
        .decide("D8", "sliding")
        .reader(acme)
        .start()
        .await
        .unwrap();
    let control = Control::of(&server);
    let client = Client::of(&server);
    let job = client.accept().await;
    client.wait(&job).await;
    control
        .send(
            Method::PUT,
            "/decisions",
            json!({"D8": "aligned", "profile": "preview"}),
        )
        .await;
    control
        .send(Method::PUT, "/settings", json!({"mode": "sync"}))
        .await;
    let reset = control.post("/reset", json!({})).await;
    assert_eq!(reset.status(), StatusCode::NO_CONTENT);
    let account: Value = client.get("/account").await.json().await.unwrap();
    assert_eq!(account["data"]["credits"], 3);
    refused(
        client.get(&format!("/invoices/{job}")).await,
        404,
        "JOB_NOT_FOUND",
    )
    .await;
    let state = control.get("/state").await;
    assert_eq!(state["accounts"], 2);
    assert_eq!(state["settings"]["mode"], "async");
    assert_eq!(state["decisions"], json!({"D8": "sliding"}));
}

#[tokio::test]
async fn a_snapshot_brings_back_jobs_that_wait_with_their_documents() {
    let dir = tempfile::tempdir().unwrap();
    for data_dir in [None, Some(dir.path())] {
        let mut builder = server().job_ending(JobEnding::Manually).reader(acme);
        if let Some(dir) = data_dir {
            builder = builder.data_dir(dir);
        }
        let server = builder.start().await.unwrap();
        let client = Client::of(&server);
        let job = client.accept().await;
        let before = server.snapshot().await.unwrap();
        for _ in 0..2 {
            server.finish_job(&job.as_str().into()).await.unwrap();
            assert_eq!(client.wait(&job).await["status"], "completed");
            let later = client.accept().await;
            server.restore(&before).await.unwrap();
            let path = format!("/invoices/{job}");
            let waiting: Value = client.get(&path).await.json().await.unwrap();
            assert_eq!(waiting["status"], "processing");
            refused(
                client.get(&format!("/invoices/{later}")).await,
                404,
                "JOB_NOT_FOUND",
            )
            .await;
        }
    }
}

#[tokio::test]
async fn accounts_are_isolated_and_can_be_changed() {
    let server = server().reader(acme).start().await.unwrap();
    let control = Control::of(&server);
    let new = json!({"email": "b@ipp.test", "tier": "solo", "credits": 0});
    let access: Value = control
        .post("/accounts", new.clone())
        .await
        .json()
        .await
        .unwrap();
    let again = control.post("/accounts", new).await;
    let message = refused(again, 400, "INVALID_REQUEST").await;
    assert_eq!(message, "There is an account `b@ipp.test` already.");
    let other = Client::of(&server).with_key(access["api_key"].as_str().unwrap());
    refused(other.upload(form(PDF)).await, 402, "INSUFFICIENT_CREDITS").await;
    let changed = control
        .send(Method::PUT, "/accounts/b@ipp.test", json!({"credits": 1}))
        .await;
    assert_eq!(changed.status(), 200);
    let job = other.accept().await;
    refused(
        Client::of(&server).get(&format!("/invoices/{job}")).await,
        404,
        "JOB_NOT_FOUND",
    )
    .await;
    control
        .send(Method::PUT, "/accounts/b@ipp.test", json!({"tier": "free"}))
        .await;
    refused(other.get("/account").await, 403, "TIER_REQUIRED").await;
    let typo = control
        .send(
            Method::PUT,
            "/accounts/b@ipp.test",
            json!({"tier": "sollo"}),
        )
        .await;
    assert!(
        refused(typo, 400, "INVALID_REQUEST")
            .await
            .contains("firm_pro")
    );
}

#[tokio::test]
async fn requests_are_logged_without_secrets_and_can_be_verified() {
    let server = server().reader(acme).start().await.unwrap();
    let (client, control) = (Client::of(&server), Control::of(&server));
    client.accept().await;
    client.get("/account?x=1").await;
    let log = control.get("/requests?path=/account").await;
    let request = &log["requests"][0];
    assert_eq!(request["route"], "/api/v1/account");
    assert_eq!(request["status"], 200);
    assert_eq!(request["account"], "demo@ipp.test");
    assert!(!log.to_string().contains(server.api_key().expose()));
    assert!(request["curl"].as_str().unwrap().contains("$IPP_API_KEY"));
    // The control plane does not log itself.
    assert_eq!(
        control.get("/requests").await["requests"]
            .as_array()
            .unwrap()
            .len(),
        2
    );

    let verified = control
        .get("/verify?method=POST&path=/invoices&status=202&count=1")
        .await;
    assert_eq!(verified["count"], 1);
    let unmet = control
        .0
        .anonymous(Method::GET, "/verify?path=/invoices&count=2")
        .send()
        .await
        .unwrap();
    let message = refused(unmet, 409, "VERIFICATION_FAILED").await;
    assert!(
        message.contains("Expected 2") && message.contains("saw 1"),
        "{message}"
    );
    let later = server
        .expect(Call::get("/jobs"))
        .times(1)
        .within(Duration::from_secs(30));
    let (seen, _) = tokio::join!(later, client.get("/jobs"));
    assert_eq!(seen.unwrap(), 1);
}

#[tokio::test]
async fn events_tell_of_requests_as_they_are_answered() {
    let server = server().start().await.unwrap();
    let (client, control) = (Client::of(&server), Control::of(&server));
    let mut events = control
        .0
        .anonymous(Method::GET, "/events")
        .send()
        .await
        .unwrap();
    assert_eq!(events.headers()["content-type"], "text/event-stream");
    client.get("/account").await;
    let mut text = String::new();
    while !text.contains("\n\n") {
        let chunk = events.chunk().await.unwrap().unwrap();
        text.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    assert!(
        text.contains("event: request") && text.contains("/api/v1/account"),
        "{text}"
    );
}

#[tokio::test]
async fn metrics_count_requests_by_route() {
    let server = server().start().await.unwrap();
    let (client, control) = (Client::of(&server), Control::of(&server));
    client.get("/account").await;
    client.get("/account").await;
    client.get("/nothing").await;
    let response = control
        .0
        .anonymous(Method::GET, "/metrics")
        .send()
        .await
        .unwrap();
    let text = response.text().await.unwrap();
    let line = r#"ipp_mock_requests_total{method="GET",route="/api/v1/account",status="200"} 2"#;
    assert!(text.lines().any(|l| l == line), "{text}");
    let line = r#"ipp_mock_requests_total{method="GET",route="unknown",status="404"} 1"#;
    assert!(text.lines().any(|l| l == line), "{text}");
}

#[tokio::test]
async fn malformed_orders_are_refused_with_what_is_wrong() {
    let server = server().start().await.unwrap();
    let control = Control::of(&server);
    for (method, path, body) in [
        (Method::PUT, "/clock", json!({"now": "yesterday"})),
        (Method::PUT, "/clock", json!({"scale": -1})),
        (Method::PUT, "/clock", json!({"scale": null})),
        (Method::PUT, "/clock", json!({"speed": 2})),
        (Method::POST, "/clock/advance", json!({"by": "soon"})),
        (Method::PUT, "/settings", json!({"mode": "lazy"})),
        (Method::PUT, "/decisions", json!({"D8": "maybe"})),
        (Method::PUT, "/decisions", json!({"D999": "decided"})),
        (Method::POST, "/seed", json!({"preset": "none"})),
        (Method::POST, "/restore", json!({})),
        (Method::POST, "/snapshot", json!({"snapshot": " "})),
        (Method::POST, "/accounts", json!({"email": ""})),
        (Method::POST, "/accounts", json!({"email": "noat"})),
        (Method::POST, "/accounts", json!({"email": "a b@ipp.test"})),
    ] {
        refused(
            control.send(method, path, body).await,
            400,
            "INVALID_REQUEST",
        )
        .await;
    }
    refused(
        control.post("/restore", json!({"snapshot": "none"})).await,
        404,
        "NOT_FOUND",
    )
    .await;
    refused(control.post("/nothing", json!({})).await, 404, "NOT_FOUND").await;
    refused(
        control.post("/health", json!({})).await,
        405,
        "METHOD_NOT_ALLOWED",
    )
    .await;
}
