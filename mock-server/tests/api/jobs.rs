//! Jobs as `GET` shows them (D32–D34), and the workers behind them.

use std::num::NonZeroU32;

use serde_json::{Value, json};

use crate::client::{Client, form, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, server};

#[tokio::test]
async fn a_job_shows_its_result_only_when_it_is_completed() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let server = server().reader(gate.reader()).start().await.unwrap();
    let client = Client::of(&server);
    let id = client.accept().await;
    let response = client.get(&format!("/invoices/{id}")).await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D33,D68");
    let job: Value = response.json().await.unwrap();
    assert_eq!(
        job,
        json!({
            "success": true,
            "job_id": id,
            "status": "processing",
            "filename": "invoice.pdf",
            "created_at": job["created_at"],
            "completed_at": null,
            "credits_charged": 0,
        })
    );
    let created_at = job["created_at"].as_str().unwrap();
    assert_eq!((created_at.len(), created_at.get(23..)), (24, Some("Z")));
    for format in ["excel", "csv"] {
        let response = client
            .get(&format!("/invoices/{id}/download/{format}"))
            .await;
        refused(response, 400, "JOB_NOT_COMPLETED").await;
    }
    gate.open();
    let job = client.wait(&id).await;
    assert_eq!(job["result"]["vendor"], "Acme Corp");
    assert!(job["completed_at"].as_str() >= Some(created_at));
}

#[tokio::test]
async fn money_is_printed_with_two_decimals_and_the_extension_fields_are_there() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let id = client.accept().await;
    client.wait(&id).await;
    let text = client
        .get(&format!("/invoices/{id}"))
        .await
        .text()
        .await
        .unwrap();
    for part in [
        r#""total":1100.00"#,
        r#""shipping":null"#,
        r#""validation_checks":[]"#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_read_fails_its_job_with_the_reason() {
    let server = server()
        .reader(|_, _| Err(ipp_extract::Error::NoText))
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let id = client.accept().await;
    let job = client.wait(&id).await;
    assert_eq!(job["success"], true);
    assert_eq!(job["status"], "failed");
    assert_eq!(job["credits_charged"], 0);
    assert_eq!(
        (job.get("result"), job.get("downloads")),
        (Some(&Value::Null), Some(&Value::Null))
    );
    assert_eq!(job["error"]["code"], "EXTRACTION_FAILED");
    assert_eq!(job["error"]["http_status"], 422);
    let message = job["error"]["message"].as_str().unwrap();
    assert!(
        message.starts_with("Document could not be parsed: "),
        "{message}"
    );
    let response = client.get(&format!("/invoices/{id}/download/csv")).await;
    refused(response, 400, "JOB_NOT_COMPLETED").await;
}

#[tokio::test]
async fn a_panic_of_the_engine_fails_its_job_and_the_worker_lives_on() {
    let server = server()
        .workers(NonZeroU32::MIN)
        .reader(|document, options| match document.last() {
            Some(b'P') => panic!("a bug of the engine"),
            _ => acme(document, options),
        })
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    for _ in 0..3 {
        let response = client.upload(form([PDF, b"P"].concat())).await;
        let id = crate::client::job_id(response).await;
        assert_eq!(client.wait(&id).await["status"], "failed");
    }
    let id = client.accept().await;
    assert_eq!(client.wait(&id).await["status"], "completed");
}

#[tokio::test]
async fn a_full_queue_is_said_honestly_and_nothing_is_charged() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .workers(NonZeroU32::MIN)
        .queue_length(1)
        .reader(gate.reader())
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let read = client.accept().await;
    gate.arrived(1).await;
    let waiting = client.accept().await;
    let response = client.upload(form(PDF).text("external_id", "later")).await;
    assert_eq!(response.headers()["retry-after"], "1");
    refused(response, 503, "SERVICE_UNAVAILABLE").await;
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT reserved FROM accounts"), 2);
    assert_eq!(database.number("SELECT count(*) FROM jobs"), 2);
    gate.open();
    client.wait(&read).await;
    client.wait(&waiting).await;
    let retry = client.upload(form(PDF).text("external_id", "later")).await;
    assert_eq!(retry.status(), 202);
}
