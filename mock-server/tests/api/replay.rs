//! The idempotency key `external_id` and credits, in the database. `tests/decisions` has what the API shows.

use serde_json::Value;

use crate::client::{Client, form, job_id};
use crate::fixtures::{Database, PDF, acme, documents_gone, server};

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
