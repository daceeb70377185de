//! What a data directory keeps over the end of a server.

use ipp_mock_server::{Error, MockServer, MockServerBuilder};

use serde_json::Value;

use crate::client::{Client, form, job_id};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme};

fn on(dir: &std::path::Path) -> MockServerBuilder {
    MockServer::builder().data_dir(dir).credits(10)
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
    server.shutdown().await;
    for entry in std::fs::read_dir(dir.path().join("made/on demand")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let holds_key = bytes.windows(key.len()).any(|w| w == key.as_bytes());
        assert_eq!(holds_key, path.ends_with("demo-key"), "{path:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
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
    let server = MockServer::start().await.unwrap();
    let error = MockServer::builder()
        .port(server.address().port())
        .start()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains(&server.address().to_string()),
        "{error}"
    );
}
