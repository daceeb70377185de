//! The idempotency key `external_id` (D24–D29) and credits (D30, D31).

use serde_json::Value;

use crate::client::{Client, form, job_id, named, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, documents_gone, server};

#[tokio::test]
async fn a_replay_gets_the_first_job_as_it_stands_and_costs_nothing() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let server = server()
        .credits(1)
        .reader(gate.reader())
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let first = job_id(client.upload(form(PDF).text("external_id", "run-1")).await).await;

    let replay = client.upload(form(PDF).text("external_id", "run-1")).await;
    assert_eq!(replay.status(), 202);
    assert_eq!(replay.headers()["x-ipp-idempotent-replay"], "1");
    let shown: Value = replay.json().await.unwrap();
    let asked: Value = client
        .get(&format!("/invoices/{first}"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(shown, asked);

    gate.open();
    let completed = client.wait(&first).await;
    // Another file, other options, no credit left: still the first job (D26, D1).
    let other = named("other.exe", "MZ")
        .text("external_id", "run-1")
        .text("export_mode", "full");
    let replay = client.upload(other).await;
    assert_eq!(replay.status(), 200);
    assert_eq!(replay.headers()["x-ipp-idempotent-replay"], "1");
    assert_eq!(replay.json::<Value>().await.unwrap(), completed);
}

#[tokio::test]
async fn a_replay_counts_before_the_size_of_its_file() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let first = job_id(client.upload(form(PDF).text("external_id", "run-1")).await).await;
    client.wait(&first).await;
    let large = form(vec![b'x'; 12 * 1024 * 1024]).text("external_id", "run-1");
    let replay = client.upload(large).await;
    assert_eq!(replay.status(), 200);
    assert_eq!(replay.json::<Value>().await.unwrap()["job_id"], first);
}

#[tokio::test]
async fn two_hundred_first_tries_at_once_make_one_job_and_cost_one_credit() {
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .credits(10)
        .reader(acme)
        .start()
        .await
        .unwrap();
    let tries = (0..200).map(|_| async {
        let response = Client::of(&server)
            .upload(form(PDF).text("external_id", "race"))
            .await;
        let is_replay = response.headers().contains_key("x-ipp-idempotent-replay");
        let body: Value = response.json().await.unwrap();
        (body["job_id"].as_str().unwrap().to_owned(), is_replay)
    });
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(
        answers.iter().filter(|(_, is_replay)| !is_replay).count(),
        1
    );
    assert!(answers.iter().all(|(id, _)| *id == answers[0].0));
    Client::of(&server).wait(&answers[0].0).await;
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT count(*) FROM jobs"), 1);
    assert_eq!(database.number("SELECT credits FROM accounts"), 9);
}

#[tokio::test]
async fn a_refused_first_try_does_not_bind_the_external_id() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let bad = named("invoice.pdf", "no pdf").text("external_id", "again");
    refused(client.upload(bad).await, 400, "INVALID_FILE").await;
    let good = client.upload(form(PDF).text("external_id", "again")).await;
    assert!(!good.headers().contains_key("x-ipp-idempotent-replay"));
    job_id(good).await;
}

#[tokio::test]
async fn a_replay_of_a_failed_job_gets_the_failed_job() {
    let server = server()
        .reader(|_, _| Err(ipp_extract::Error::NoText))
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let id = job_id(client.upload(form(PDF).text("external_id", "bad")).await).await;
    client.wait(&id).await;
    let replay = client.upload(form(PDF).text("external_id", "bad")).await;
    assert_eq!(replay.status(), 200);
    let job: Value = replay.json().await.unwrap();
    assert_eq!(
        (job["job_id"].as_str(), &job["status"]),
        (Some(id.as_str()), &"failed".into())
    );
}

#[tokio::test]
async fn an_empty_external_id_is_none() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let first = job_id(client.upload(form(PDF).text("external_id", "")).await).await;
    let second = job_id(client.upload(form(PDF).text("external_id", "")).await).await;
    assert_ne!(first, second);
}

#[tokio::test]
async fn without_credits_uploads_are_refused_and_a_refund_makes_room() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let read = gate.reader();
    let server = server()
        .credits(1)
        .reader(move |document, options| {
            read(document, options)?;
            Err(ipp_extract::Error::NoText)
        })
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let id = client.accept().await;
    // The only credit is reserved.
    let message = refused(client.upload(form(PDF)).await, 402, "INSUFFICIENT_CREDITS").await;
    assert_eq!(
        message,
        "You have 0 credits remaining. Add credits to continue."
    );
    // A bad file is told first (D1).
    refused(client.upload(form("no pdf")).await, 400, "INVALID_FILE").await;
    gate.open();
    assert_eq!(client.wait(&id).await["status"], "failed");
    client.accept().await;
}

#[tokio::test]
async fn credits_taken_are_the_jobs_completed() {
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .credits(100)
        .reader(|document, options| match document.last() {
            Some(b'F') => Err(ipp_extract::Error::NoText),
            Some(b'P') => panic!("a bug of the engine"),
            _ => acme(document, options),
        })
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let uploads = (0..30).map(|i| {
        let mark: &[u8] = [b"C", b"F", b"P"][i % 3];
        let client = &client;
        async move {
            let id = job_id(client.upload(form([PDF, mark].concat())).await).await;
            let job = client.wait(&id).await;
            assert_eq!(
                job["credits_charged"],
                i64::from(job["status"] == "completed")
            );
        }
    });
    futures_util::future::join_all(uploads).await;
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT credits FROM accounts"), 90);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
    assert_eq!(database.number("SELECT sum(credits_charged) FROM jobs"), 10);
    assert_eq!(
        database.number("SELECT count(*) FROM jobs WHERE status = 'failed'"),
        20
    );
    // No document outlives its job for more than a moment.
    documents_gone(dir.path()).await;
}

#[tokio::test]
async fn unlimited_credits_never_run_out() {
    let server = server()
        .unlimited_credits()
        .reader(acme)
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    for _ in 0..5 {
        let id = client.accept().await;
        assert_eq!(client.wait(&id).await["credits_charged"], 1);
    }
}
