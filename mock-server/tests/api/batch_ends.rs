//! Batches as `GET` shows them, and how they end (D44, D45, D48, D50).

use std::num::NonZeroU32;

use ipp_mock_server::JobEnding;
use ipp_sdk::model::{Batch, Invoice};
use serde_json::{Value, json};

use crate::client::{Client, batch, batch_id, batch_of, form, job_id, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, acme_or_failure, server, unreadable};
use crate::webhooks::receiver::{Received, Receiver, loopback, register};

/// Has all events of the demo account stored.
const SUBSCRIBE: &str = r#"INSERT INTO webhooks (webhook_id, account_id, url, events, secret, created_at)
    VALUES ('hook', 1, 'https://hook.invalid/',
            '["job.completed", "job.failed", "batch.completed", "batch.failed"]', 'whsec_', 0)"#;

#[tokio::test]
async fn sample_invoices_are_really_read_in_the_order_of_the_upload() {
    let samples = [
        (
            "gb.pdf",
            include_bytes!("../../../ipp-extract/samples/gb-workshop.pdf").as_slice(),
            include_str!("../../../ipp-extract/samples/gb-workshop.json"),
        ),
        ("us.pdf", PDF, crate::fixtures::TRUTH),
        (
            "fr.pdf",
            include_bytes!("../../../ipp-extract/samples/fr-services.pdf").as_slice(),
            include_str!("../../../ipp-extract/samples/fr-services.json"),
        ),
    ];
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let form = batch(samples.map(|(name, bytes, _)| (name, bytes)));
    let id = batch_id(client.upload_batch(form).await).await;
    let done = client.wait_batch(&id).await;
    let typed: Batch = serde_json::from_value(done.clone()).unwrap();
    assert_eq!((typed.successful, typed.failed), (Some(3), Some(0)));
    assert!(typed.completed_at >= typed.created_at);
    for ((name, _, truth), row) in samples.iter().zip(&typed.results) {
        let truth: Invoice = serde_json::from_str(truth).unwrap();
        assert_eq!(row.filename.as_deref(), Some(*name));
        assert_eq!(row.vendor, truth.vendor);
        assert_eq!(row.invoice_number, truth.invoice_number);
        assert_eq!((row.total, &row.currency), (truth.total, &truth.currency));
    }
    let path = |format| format!("/download/{id}/{format}");
    assert_eq!(
        done["downloads"],
        json!({"excel": path("excel"), "csv": path("csv"), "qb": path("qb"), "zoho": path("zoho")})
    );
    assert_eq!(
        done["results"][1]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        [
            "confidence",
            "currency",
            "filename",
            "invoice_number",
            "status",
            "total",
            "vendor"
        ]
    );
}

#[tokio::test]
async fn a_batch_shows_its_files_only_when_all_of_them_have_ended() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let held = gate.reader();
    let server = server()
        .reader(move |document, options| match document.last() {
            Some(b'H') => held(document, options),
            _ => acme(document, options),
        })
        .workers(NonZeroU32::new(2).unwrap())
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let files = [("a.pdf", PDF.to_vec()), ("b.pdf", [PDF, b"H"].concat())];
    let id = batch_id(client.upload_batch(batch(files)).await).await;
    gate.arrived(1).await;
    loop {
        let response = client.get(&format!("/batches/{id}")).await;
        let shown: Value = response.json().await.unwrap();
        if shown["successful"] == 1 {
            let expected = json!({
                "success": true,
                "batch_id": id,
                "status": "processing",
                "file_count": 2,
                "successful": 1,
                "failed": 0,
                "created_at": shown["created_at"],
                "completed_at": null,
            });
            assert_eq!(shown, expected);
            break;
        }
    }
    gate.open();
    assert_eq!(client.wait_batch(&id).await["status"], "done");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_a_failed_row_and_its_credit_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let server = server().data_dir(dir.path()).reader(acme_or_failure);
    let server = server.credits(3).start().await.unwrap();
    let client = Client::of(&server);
    let files = [
        ("a.pdf", PDF.to_vec()),
        ("b.pdf", unreadable()),
        ("c.pdf", PDF.to_vec()),
    ];
    let id = batch_id(client.upload_batch(batch(files)).await).await;
    client.wait_batch(&id).await;
    let response = client.get(&format!("/batches/{id}")).await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D44");
    let done: Value = response.json().await.unwrap();
    assert_eq!(done["status"], "done");
    assert_eq!(
        (&done["successful"], &done["failed"]),
        (&json!(2), &json!(1))
    );
    let message = done["results"][1]["error"]["message"].clone();
    assert!(
        message
            .as_str()
            .unwrap()
            .starts_with("Document could not be parsed: ")
    );
    assert_eq!(
        done["results"][1],
        json!({
            "filename": "b.pdf", "status": "failed", "vendor": null, "invoice_number": null, "total": null,
            "currency": null, "confidence": null,
            "error": {"code": "EXTRACTION_FAILED", "message": message, "http_status": 422},
        })
    );
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT credits FROM accounts"), 1);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
    assert_eq!(database.number("SELECT sum(credits_charged) FROM jobs"), 2);
}

#[tokio::test]
async fn a_batch_of_which_no_file_can_be_read_has_failed_or_is_done_all_the_same() {
    for (reading, status, event) in [
        ("decided", "failed", "batch.failed"),
        ("done", "done", "batch.completed"),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let server = server().data_dir(dir.path()).reader(acme_or_failure);
        let server = server.decide("D45", reading).start().await.unwrap();
        let client = Client::of(&server);
        let database = Database::of(dir.path());
        database.execute(SUBSCRIBE);
        let form = batch([("a.pdf", unreadable()), ("b.pdf", unreadable())]);
        let id = batch_id(client.upload_batch(form).await).await;
        let batch = client.wait_batch(&id).await;
        assert_eq!(batch["status"], status);
        assert_eq!(
            (&batch["successful"], &batch["failed"]),
            (&json!(0), &json!(2))
        );
        assert_eq!(batch["downloads"].is_null(), status == "failed");
        let response = client.get(&format!("/batches/{id}")).await;
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D45");
        let response = client.get(&format!("/batches/{id}/download/csv")).await;
        if status == "failed" {
            let message = refused(response, 400, "JOB_NOT_COMPLETED").await;
            assert!(
                message.starts_with("No file of the batch could be read"),
                "{message}"
            );
        } else {
            assert_eq!(response.text().await.unwrap().lines().count(), 1);
        }
        assert_eq!(database.number("SELECT credits FROM accounts"), 1000);
        let told = format!("SELECT count(*) FROM events WHERE type = '{event}'");
        assert_eq!(database.number(&told), 1);
        assert_eq!(database.number("SELECT count(*) FROM events"), 1);
    }
}

#[tokio::test]
async fn a_batch_ends_once_though_all_its_files_end_at_the_same_time() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let dir = tempfile::tempdir().unwrap();
    let files = 16;
    let server = server()
        .data_dir(dir.path())
        .workers(NonZeroU32::new(files).unwrap())
        .reader(gate.reader())
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let database = Database::of(dir.path());
    database.execute(SUBSCRIBE);
    let id = batch_id(client.upload_batch(batch_of(files as usize)).await).await;
    gate.arrived(files as usize).await;
    gate.open();
    assert_eq!(client.wait_batch(&id).await["successful"], files);
    assert_eq!(database.number("SELECT count(*) FROM events"), 1);
    assert_eq!(database.number("SELECT count(*) FROM deliveries"), 1);
    assert_eq!(
        database.number("SELECT credits FROM accounts"),
        1000 - i64::from(files)
    );
    let ended =
        "SELECT count(*) FROM batches WHERE completed_at = (SELECT max(completed_at) FROM jobs)";
    assert_eq!(database.number(ended), 1);
}

#[tokio::test]
async fn the_files_of_a_batch_are_no_jobs_of_their_own_unless_decided_otherwise() {
    for (reading, jobs, events) in [("decided", 1, 1), ("listed", 4, 5)] {
        let dir = tempfile::tempdir().unwrap();
        let server = server().data_dir(dir.path()).reader(acme_or_failure);
        let server = server.decide("D50", reading).decide("D43", "failed_row");
        let server = server.start().await.unwrap();
        let client = Client::of(&server);
        let single = job_id(client.upload(form(PDF)).await).await;
        client.wait(&single).await;
        let database = Database::of(dir.path());
        database.execute(SUBSCRIBE);
        // One is read, one cannot be read, one is bad at sight.
        let files = [
            ("a.pdf", PDF.to_vec()),
            ("b.pdf", unreadable()),
            ("c.exe", b"MZ".to_vec()),
        ];
        let id = batch_id(client.upload_batch(batch(files)).await).await;
        client.wait_batch(&id).await;
        let all_bad = batch_id(client.upload_batch(batch([("d.exe", b"MZ")])).await).await;
        client.wait_batch(&all_bad).await;
        let list: Value = client.get("/jobs").await.json().await.unwrap();
        let listed = list["data"]["jobs"].as_array().unwrap();
        assert_eq!(
            listed.len(),
            if reading == "listed" { jobs + 1 } else { jobs }
        );
        let told = |event| {
            database.number(&format!(
                "SELECT count(*) FROM events WHERE type = '{event}'"
            ))
        };
        assert_eq!((told("batch.completed"), told("batch.failed")), (1, 1));
        let of_files = told("job.completed") + told("job.failed");
        assert_eq!(of_files, if reading == "listed" { events - 1 } else { 0 });
        if reading == "listed" {
            assert_eq!((told("job.completed"), told("job.failed")), (1, 3));
            let one = listed.last().unwrap()["job_id"].as_str().unwrap();
            assert_eq!(one, single);
        }
    }
}

#[tokio::test]
async fn an_unknown_batch_and_another_accounts_get_the_same_answer() {
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .reader(acme)
        .start()
        .await
        .unwrap();
    let owner = Client::of(&server);
    let id = batch_id(owner.upload_batch(batch_of(1)).await).await;
    owner.wait_batch(&id).await;
    let stranger = owner.with_key(&Database::of(dir.path()).account("firm"));
    let mut answers = Vec::new();
    for path in [
        format!("/batches/{id}"),
        format!("/batches/{id}/download/csv"),
        "/batches/550e8400-e29b-41d4-a716-446655440000".to_owned(),
        "/batches/no-uuid".to_owned(),
        "/batches/%FF".to_owned(),
    ] {
        let response = stranger.get(&path).await;
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D48");
        answers.push(refused(response, 404, "JOB_NOT_FOUND").await);
    }
    answers.dedup();
    assert_eq!(answers, ["Batch not found or belongs to another account."]);
}

#[tokio::test]
async fn a_poll_of_a_batch_is_a_poll_of_each_of_its_files() {
    let server = server().reader(acme).job_ending(JobEnding::Polls(3));
    let server = server.start().await.unwrap();
    let client = Client::of(&server);
    let id = batch_id(client.upload_batch(batch_of(4)).await).await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let shown: Value = client
            .get(&format!("/batches/{id}"))
            .await
            .json()
            .await
            .unwrap();
        statuses.push(shown["status"].as_str().unwrap().to_owned());
    }
    assert_eq!(statuses, ["processing", "processing", "done"]);
}

#[tokio::test]
async fn an_unfinished_batch_is_resumed_and_ends_once() {
    let dir = tempfile::tempdir().unwrap();
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let held = server().data_dir(dir.path()).reader(gate.reader());
    let first = held.start().await.unwrap();
    let database = Database::of(dir.path());
    database.execute(SUBSCRIBE);
    let id = batch_id(Client::of(&first).upload_batch(batch_of(5)).await).await;
    gate.arrived(1).await;
    let second = server()
        .data_dir(dir.path())
        .reader(acme)
        .start()
        .await
        .unwrap();
    let done = Client::of(&second).wait_batch(&id).await;
    assert_eq!(done["successful"], 5);
    gate.open();
    first.shutdown().await;
    assert_eq!(Client::of(&second).wait_batch(&id).await, done);
    assert_eq!(database.number("SELECT credits FROM accounts"), 995);
    assert_eq!(database.number("SELECT count(*) FROM events"), 1);
}

#[tokio::test]
async fn a_batch_that_ends_when_it_is_accepted_is_delivered_at_once() {
    let receiver = Receiver::start().await;
    let server = loopback()
        .decide("D43", "failed_row")
        .decide("D50", "listed");
    let server = server.start().await.unwrap();
    let client = Client::of(&server);
    register(&client, &receiver.url).await;
    let id = batch_id(client.upload_batch(batch([("a.exe", b"MZ")])).await).await;
    let told = receiver.received(2).await;
    let told: Vec<Value> = told.iter().map(Received::json).collect();
    let find = |event: &str| told.iter().find(|t| t["event"] == event).unwrap();
    assert_eq!(find("batch.failed")["data"]["batch_id"], id);
    assert_eq!(find("job.failed")["data"]["filename"], "a.exe");
}
