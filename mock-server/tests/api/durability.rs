//! What a data directory keeps over the end of a server.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ipp_mock_server::{Error, MockServer, MockServerBuilder};
use reqwest::Method;
use serde_json::Value;

use crate::client::{Client, form, job_id, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, documents_gone, server};

fn on(dir: &std::path::Path) -> MockServerBuilder {
    server().data_dir(dir).credits(10)
}

#[tokio::test]
async fn jobs_the_key_and_the_balance_survive_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let server = on(dir.path()).reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let id = job_id(client.upload(form(PDF).text("external_id", "kept")).await).await;
    let before = client.wait(&id).await;
    let key = server.api_key().expose().to_owned();
    server.shutdown().await;

    let server = on(dir.path()).reader(acme).start().await.unwrap();
    assert_eq!(server.api_key().expose(), key);
    let client = Client::of(&server);
    assert_eq!(client.wait(&id).await, before);
    let replay = client.upload(form(PDF).text("external_id", "kept")).await;
    assert_eq!(replay.status(), 200);
    assert_eq!(
        Database::of(dir.path()).number("SELECT credits FROM accounts"),
        9
    );
}

#[tokio::test]
async fn an_unfinished_job_is_resumed_and_charged_once_even_if_its_first_server_lives_on() {
    let dir = tempfile::tempdir().unwrap();
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let first = on(dir.path()).reader(gate.reader()).start().await.unwrap();
    let id = Client::of(&first).accept().await;
    gate.arrived(1).await;

    let second = on(dir.path()).reader(acme).start().await.unwrap();
    let completed = Client::of(&second).wait(&id).await;
    assert_eq!(completed["status"], "completed");
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
    // A credit of some other job, which a second settlement would take.
    database.execute("UPDATE accounts SET reserved = 1");
    gate.open();
    first.shutdown().await;
    assert_eq!(Client::of(&second).wait(&id).await, completed);
    assert_eq!(database.number("SELECT credits FROM accounts"), 9);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 1);
}

#[tokio::test]
async fn a_server_that_waits_for_anothers_document_reads_it_itself() {
    let dir = tempfile::tempdir().unwrap();
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let stuck = on(dir.path()).reader(gate.reader()).start().await.unwrap();
    let other = on(dir.path()).reader(acme).start().await.unwrap();
    let id = Client::of(&stuck).accept().await;
    gate.arrived(1).await;
    // The other waits a while first; here the time passes as fast as it can.
    tokio::time::pause();
    let hurry = async {
        loop {
            tokio::time::advance(Duration::from_secs(1)).await;
        }
    };
    let clock = other.clock();
    tokio::select! {
        advanced = clock.advance(Duration::from_secs(1)) => advanced.unwrap(),
        () = hurry => {}
    }
    tokio::time::resume();
    assert_eq!(Client::of(&other).wait(&id).await["status"], "completed");
}

#[tokio::test]
async fn when_a_key_was_last_used_survives_a_restart_and_goes_with_a_reset() {
    let dir = tempfile::tempdir().unwrap();
    let last_use = async |server: &MockServer| {
        let keys = Client::of(server).anonymous(Method::GET, "/keys");
        let keys = keys.bearer_auth(server.session_token().expose()).send();
        let mut keys: Value = keys.await.unwrap().json().await.unwrap();
        keys["data"]["keys"][0]["last_used_at"].take()
    };
    let server = on(dir.path()).start().await.unwrap();
    assert_eq!(last_use(&server).await, Value::Null);
    Client::of(&server).get("/account").await;
    server.shutdown().await;

    let server = on(dir.path()).start().await.unwrap();
    assert!(last_use(&server).await.is_string());
    Client::of(&server).get("/account").await;
    server.reset().await.unwrap();
    assert_eq!(last_use(&server).await, Value::Null);
}

#[tokio::test]
async fn at_the_end_of_time_everything_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let server = on(dir.path()).reader(acme).start().await.unwrap();
        server.clock().advance(Duration::MAX).await.unwrap();
        let client = Client::of(&server);
        let id = client.accept().await;
        assert_eq!(client.wait(&id).await["status"], "completed");
        assert_eq!(client.get("/jobs").await.status(), 200);
        server.shutdown().await;
    }
}

#[tokio::test]
async fn several_servers_share_a_fresh_directory_and_its_key() {
    let dir = tempfile::tempdir().unwrap();
    let starts = (0..6).map(|_| on(dir.path()).reader(acme).start());
    let servers = futures_util::future::try_join_all(starts).await.unwrap();
    let uploads = servers.iter().map(|server| async move {
        let client = Client::of(server);
        // A winner's 202 and a replay's 200 both name the one job.
        let response = client.upload(form(PDF).text("external_id", "shared")).await;
        let job: Value = response.json().await.unwrap();
        client.wait(job["job_id"].as_str().unwrap()).await
    });
    let jobs = futures_util::future::join_all(uploads).await;
    assert!(jobs.iter().all(|job| job["job_id"] == jobs[0]["job_id"]));
    let keys: Vec<_> = servers.iter().map(|s| s.api_key().expose()).collect();
    assert!(keys.iter().all(|key| *key == keys[0]));
    assert_eq!(
        Database::of(dir.path()).number("SELECT credits FROM accounts"),
        9
    );
}

#[tokio::test]
async fn the_database_does_not_hold_the_key_and_every_file_is_for_its_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let server = on(&dir.path().join("made/on demand"))
        .start()
        .await
        .unwrap();
    let key = server.api_key().expose().to_owned();
    // An upload has written to all files there are, and while the server runs the log is there too.
    Client::of(&server).accept().await;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir.path().join("made/on demand")).unwrap() {
        let path = entry.unwrap().path();
        names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        if path.is_dir() {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let holds_key = bytes.windows(key.len()).any(|w| w == key.as_bytes());
        assert_eq!(holds_key, path.ends_with("demo-key"), "{path:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = path.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{path:?}");
        }
    }
    names.sort();
    let expected = [
        "demo-key",
        "demo-session",
        "documents",
        "ipp.lock",
        "ipp.sqlite3",
        "ipp.sqlite3-shm",
        "ipp.sqlite3-wal",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn a_removed_key_file_gives_a_new_key_and_the_old_one_opens_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let server = on(dir.path()).start().await.unwrap();
    let old = server.api_key().expose().to_owned();
    server.shutdown().await;
    std::fs::remove_file(dir.path().join("demo-key")).unwrap();

    let server = on(dir.path()).start().await.unwrap();
    let client = Client::of(&server);
    client.accept().await;
    let response = client.with_key(&old).upload(form(PDF)).await;
    refused(response, 401, "INVALID_API_KEY").await;
}

#[tokio::test]
async fn an_attempt_is_counted_before_the_document_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let server = on(dir.path()).reader(gate.reader()).start().await.unwrap();
    Client::of(&server).accept().await;
    gate.arrived(1).await;
    let attempts = Database::of(dir.path()).number("SELECT attempts FROM jobs");
    assert_eq!(attempts, 1);
}

#[tokio::test]
async fn a_document_that_ended_five_processes_fails_at_the_next_start_without_being_read() {
    let dir = tempfile::tempdir().unwrap();
    let server = on(dir.path()).reader(acme).start().await.unwrap();
    let id = Client::of(&server).accept().await;
    Client::of(&server).wait(&id).await;
    server.shutdown().await;
    // As if the fifth process had just died.
    let database = Database::of(dir.path());
    database.execute("UPDATE jobs SET status = 'processing', result = NULL, attempts = 5");
    database.execute("UPDATE accounts SET credits = 10, reserved = 1");
    std::fs::write(dir.path().join("documents").join(&id), "%").unwrap();

    let server = on(dir.path())
        .reader(|_, _| std::process::abort())
        .start()
        .await
        .unwrap();
    let job = Client::of(&server).wait(&id).await;
    assert_eq!(job["error"]["code"], "EXTRACTION_FAILED");
    assert_eq!(
        database.number("SELECT credits - reserved FROM accounts"),
        10
    );
    documents_gone(dir.path()).await;
}

#[tokio::test]
async fn a_document_that_is_suspected_is_read_alone_and_after_all_others() {
    let dir = tempfile::tempdir().unwrap();
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let first = on(dir.path()).reader(gate.reader()).start().await.unwrap();
    let client = Client::of(&first);
    let mut ids = Vec::new();
    for name in *b"SSUU" {
        ids.push(job_id(client.upload(form([PDF, &[name]].concat())).await).await);
    }
    let suspects = format!(
        "UPDATE jobs SET attempts = 2 WHERE job_id IN ('{}', '{}')",
        ids[0], ids[1]
    );
    Database::of(dir.path()).execute(&suspects);

    let reading = AtomicUsize::new(0);
    let (seen, documents) = std::sync::mpsc::channel();
    let second = on(dir.path())
        .workers(4.try_into().unwrap())
        .reader(move |document, options| {
            let others = reading.fetch_add(1, Ordering::SeqCst);
            seen.send((*document.last().unwrap(), others)).unwrap();
            let read = acme(document, options);
            reading.fetch_sub(1, Ordering::SeqCst);
            read
        })
        .start()
        .await
        .unwrap();
    for id in &ids {
        assert_eq!(Client::of(&second).wait(id).await["status"], "completed");
    }
    let documents: Vec<_> = documents.try_iter().collect();
    assert_eq!(documents[2..], [(b'S', 0), (b'S', 0)], "{documents:?}");
}

#[tokio::test]
async fn the_backlog_leaves_a_worker_for_who_uploads_now() {
    let dir = tempfile::tempdir().unwrap();
    let (stuck, gate) = (Gate::default(), Gate::default());
    let _open = (OpenAtEnd(stuck.clone()), OpenAtEnd(gate.clone()));
    let first = on(dir.path()).reader(stuck.reader()).start().await.unwrap();
    for _ in 0..3 {
        Client::of(&first).accept().await;
    }
    let (seen, documents) = std::sync::mpsc::channel();
    let wait = gate.reader();
    let second = on(dir.path())
        .workers(2.try_into().unwrap())
        .reader(move |document, options| {
            seen.send(document.last() == Some(&b'U')).unwrap();
            wait(document, options)
        })
        .start()
        .await
        .unwrap();
    let upload = form([PDF, b"U"].concat());
    let id = job_id(Client::of(&second).upload(upload).await).await;
    gate.arrived(2).await;
    let is_upload: Vec<_> = documents.try_iter().collect();
    assert_eq!(is_upload.iter().filter(|u| **u).count(), 1, "{is_upload:?}");
    gate.open();
    Client::of(&second).wait(&id).await;
}

#[tokio::test]
async fn a_lost_database_is_made_anew_for_the_same_key_and_a_spoilt_key_file_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let server = on(dir.path()).start().await.unwrap();
    let key = server.api_key().expose().to_owned();
    server.shutdown().await;
    std::fs::remove_file(dir.path().join("ipp.sqlite3")).unwrap();
    let server = on(dir.path()).reader(acme).start().await.unwrap();
    assert_eq!(server.api_key().expose(), key);
    Client::of(&server).accept().await;
    server.shutdown().await;

    std::fs::write(dir.path().join("demo-key"), "spoilt").unwrap();
    let error = on(dir.path()).start().await.unwrap_err();
    assert!(matches!(error, Error::KeyFile { .. }), "{error}");
    assert!(error.to_string().contains("remove it"), "{error}");
}

#[tokio::test]
async fn an_address_that_is_taken_is_named_in_the_error() {
    let first = server().start().await.unwrap();
    let error = server()
        .port(first.address().port())
        .start()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains(&first.address().to_string()),
        "{error}"
    );
}
