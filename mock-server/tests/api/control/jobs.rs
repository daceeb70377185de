//! Jobs and how they end: when they are told to, by the clock, by polls, with results of the tester's.

use std::time::Duration;

use ipp_mock_server::JobEnding;
use ipp_sdk::model::Invoice;
use reqwest::Method;
use serde_json::{Value, json};

use super::Control;
use crate::client::{Client, job_id, named, refused};
use crate::fixtures::{PDF, acme, server};

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
    // What has completed stays so; what failed is not finished by saying so.
    let finish = async |job: &str| {
        control
            .post(&format!("/jobs/{job}/finish"), json!({}))
            .await
    };
    assert_eq!(finish(&set).await.status(), 200);
    refused(finish(&failed).await, 400, "INVALID_REQUEST").await;
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
