//! The control plane over HTTP and as functions.

use std::time::Duration;

use ipp_mock_server::{Call, JobEnding, MockServer, NewAccount, Preset};
use ipp_sdk::model::Invoice;
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::client::{Client, form, job_id, named, refused};
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
async fn jobs_end_when_they_are_told_to() {
    let server = server()
        .job_ending(JobEnding::Manually)
        .reader(acme)
        .start()
        .await
        .unwrap();
    let (client, control) = (Client::of(&server), Control::of(&server));
    let [finished, failed, set] = [
        client.accept().await,
        client.accept().await,
        client.accept().await,
    ];
    control
        .post(&format!("/jobs/{finished}/finish"), json!({}))
        .await;
    assert_eq!(
        client.wait(&finished).await["result"]["vendor"],
        "Acme Corp"
    );
    control
        .post(
            &format!("/jobs/{failed}/fail"),
            json!({"message": "too dark"}),
        )
        .await;
    let job = client.wait(&failed).await;
    assert_eq!(job["error"]["message"], "too dark");
    let result = json!({"vendor": "Initech", "total": 12, "confidence": "LOW"});
    control
        .send(Method::PUT, &format!("/jobs/{set}/result"), result)
        .await;
    let job = client.wait(&set).await;
    assert_eq!(job["result"]["vendor"], "Initech");
    assert_eq!(job["result"]["automation_ready"], false);
    let again = control.post(&format!("/jobs/{set}/fail"), json!({})).await;
    refused(again, 400, "INVALID_REQUEST").await;
    refused(
        control.post("/jobs/nope/finish", json!({})).await,
        404,
        "NOT_FOUND",
    )
    .await;
}

#[tokio::test]
async fn a_job_that_waits_for_polls_ends_at_the_last_of_them() {
    let server = server()
        .job_ending(JobEnding::Polls(3))
        .reader(acme)
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let path = format!("/invoices/{}", client.accept().await);
    for expected in ["processing", "processing", "completed", "completed"] {
        let job: Value = client.get(&path).await.json().await.unwrap();
        assert_eq!(job["status"], expected);
    }
}

#[tokio::test]
async fn a_job_that_waits_for_a_time_ends_when_the_clock_has_come_there() {
    let ending = JobEnding::After(Duration::from_secs(3600));
    let server = server()
        .job_ending(ending)
        .reader(acme)
        .start()
        .await
        .unwrap();
    server.clock().freeze();
    let (client, control) = (Client::of(&server), Control::of(&server));
    let path = format!("/invoices/{}", client.accept().await);
    let created = server.clock().now();
    for (by, expected) in [("59m", "processing"), ("1m", "completed")] {
        control.post("/clock/advance", json!({"by": by})).await;
        let job: Value = client.get(&path).await.json().await.unwrap();
        assert_eq!(job["status"], expected);
        if expected == "completed" {
            let completed = job["completed_at"]
                .as_str()
                .unwrap()
                .parse::<jiff::Timestamp>()
                .unwrap();
            assert_eq!(completed.duration_since(created).as_secs(), 3600);
        }
    }
    let clock = control.get("/clock").await;
    assert_eq!(clock["frozen"], true);
}

#[tokio::test]
async fn fixtures_decide_on_results_by_name_or_content() {
    let server = server().start().await.unwrap();
    let (client, control) = (Client::of(&server), Control::of(&server));
    let result = json!({"filename": "a.pdf", "result": {"vendor": "Fixed"}});
    assert_eq!(control.post("/fixtures", result).await.status(), 204);
    let failing = json!({"filename": "b.pdf", "fail": {}});
    assert_eq!(control.post("/fixtures", failing).await.status(), 204);
    let fixed = job_id(client.upload(named("a.pdf", PDF)).await).await;
    assert_eq!(client.wait(&fixed).await["result"]["vendor"], "Fixed");
    let failed = job_id(client.upload(named("b.pdf", PDF)).await).await;
    assert_eq!(client.wait(&failed).await["status"], "failed");
    let read = job_id(client.upload(named("c.pdf", PDF)).await).await;
    assert_ne!(client.wait(&read).await["result"]["vendor"], "Fixed");
    refused(
        control.post("/fixtures", json!({"result": {}})).await,
        400,
        "INVALID_REQUEST",
    )
    .await;
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
    refused(control.post("/accounts", new).await, 400, "INVALID_REQUEST").await;
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
    let response = control
        .0
        .anonymous(Method::GET, "/metrics")
        .send()
        .await
        .unwrap();
    let text = response.text().await.unwrap();
    let line = r#"ipp_mock_requests_total{method="GET",route="/api/v1/account",status="200"} 2"#;
    assert!(text.lines().any(|l| l == line), "{text}");
}

#[tokio::test]
async fn a_preset_seeds_what_the_reference_shows() {
    let server = server().preset(Preset::Reference).start().await.unwrap();
    let client = Client::of(&server).with_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx");
    let path = "/invoices/550e8400-e29b-41d4-a716-446655440000";
    let job: Value = client.get(path).await.json().await.unwrap();
    assert_eq!(job["result"]["invoice_number"], "INV-2026-001");
    let account: Value = client.get("/account").await.json().await.unwrap();
    let expected = json!({"email": "you@example.com", "tier": "starter_business", "credits": 450});
    assert_eq!(account["data"], expected);
}

#[tokio::test]
async fn reserved_keys_names_and_the_scenario_header_do_what_they_say() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    for (key, status, code) in [
        (
            "ipp_live_000401_RevokedRevokedRevokedRev",
            401,
            "INVALID_API_KEY",
        ),
        (
            "ipp_live_000402_NoCreditsNoCreditsNoCred",
            402,
            "INSUFFICIENT_CREDITS",
        ),
        (
            "ipp_live_000403_NoTierNoTierNoTierNoTier",
            403,
            "TIER_REQUIRED",
        ),
        (
            "ipp_live_000429_LimitedLimitedLimitedLim",
            429,
            "RATE_LIMITED",
        ),
    ] {
        refused(client.with_key(key).upload(form(PDF)).await, status, code).await;
    }
    for (name, field, value) in [
        ("ipp-test-fail.pdf", "status", json!("failed")),
        ("ipp-test-low.pdf", "result.confidence", json!("LOW")),
        (
            "ipp-test-risk.pdf",
            "result.warning_severity",
            json!("risk"),
        ),
    ] {
        let job = client
            .wait(&job_id(client.upload(named(name, PDF)).await).await)
            .await;
        let found = field.split('.').fold(&job, |value, key| &value[key]);
        assert_eq!(*found, value, "{name}");
    }
    let slow = job_id(client.upload(named("ipp-test-slow.pdf", PDF)).await).await;
    server
        .clock()
        .advance(Duration::from_secs(30))
        .await
        .unwrap();
    assert_eq!(client.wait(&slow).await["status"], "completed");
    let scenario = |name| {
        client
            .request(Method::POST, "/invoices")
            .header("X-IPP-Mock-Scenario", name)
            .multipart(form(PDF))
            .send()
    };
    refused(scenario("busy").await.unwrap(), 503, "SERVICE_UNAVAILABLE").await;
    refused(
        scenario("no-credits").await.unwrap(),
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    refused(scenario("nonsense").await.unwrap(), 400, "INVALID_REQUEST").await;
}

#[tokio::test]
async fn without_magic_reserved_names_and_headers_mean_nothing() {
    let server = server().magic(false).reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let request = client
        .request(Method::POST, "/invoices")
        .header("X-IPP-Mock-Scenario", "busy");
    let response = request
        .multipart(named("ipp-test-fail.pdf", PDF))
        .send()
        .await
        .unwrap();
    assert_eq!(
        client.wait(&job_id(response).await).await["status"],
        "completed"
    );
    let reserved = client.with_key("ipp_live_000402_NoCreditsNoCreditsNoCred");
    refused(reserved.get("/account").await, 401, "INVALID_API_KEY").await;
}

#[tokio::test]
async fn a_result_can_be_set_in_rust_too() {
    let server = server()
        .job_ending(JobEnding::Manually)
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let job = client.accept().await;
    let invoice = Invoice {
        vendor: Some("Globex".to_owned()),
        ..Invoice::default()
    };
    server
        .set_result(&job.as_str().into(), invoice)
        .await
        .unwrap();
    assert_eq!(client.wait(&job).await["result"]["vendor"], "Globex");
}

#[tokio::test]
async fn malformed_orders_are_refused_with_what_is_wrong() {
    let server = server().start().await.unwrap();
    let control = Control::of(&server);
    for (method, path, body) in [
        (Method::PUT, "/clock", json!({"now": "yesterday"})),
        (Method::PUT, "/clock", json!({"scale": -1})),
        (Method::PUT, "/clock", json!({"speed": 2})),
        (Method::POST, "/clock/advance", json!({"by": "soon"})),
        (Method::PUT, "/settings", json!({"mode": "lazy"})),
        (Method::PUT, "/decisions", json!({"D8": "maybe"})),
        (Method::PUT, "/decisions", json!({"D999": "decided"})),
        (Method::POST, "/seed", json!({"preset": "none"})),
        (Method::POST, "/restore", json!({})),
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
