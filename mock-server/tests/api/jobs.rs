//! Jobs as `GET` shows them (D32–D34), and the workers behind them.

use std::num::NonZeroU32;

use serde_json::{Value, json};

use crate::client::{Client, form, refused};
use crate::fixtures::{Gate, OpenAtEnd, PDF, acme, server};

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
