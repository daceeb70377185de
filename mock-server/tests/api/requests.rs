//! What holds for every request: routes, methods, keys, tiers (D1–D6).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use reqwest::Method;

use crate::client::{Client, form, job_id, refused};
use crate::fixtures::{Database, PDF, acme, server};

const NO_JOB: &str = "/invoices/550e8400-e29b-41d4-a716-446655440000";

#[tokio::test]
async fn an_unknown_route_is_answered_with_the_envelope_even_without_a_key() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    for path in [
        "/job",
        "/accounts",
        "/invoices/",
        "/invoices/a/b",
        "/_mock/state",
    ] {
        let response = client.anonymous(Method::GET, path).send().await.unwrap();
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D5");
        refused(response, 404, "NOT_FOUND").await;
    }
}

// The clients of this test block their thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_path_that_climbs_out_of_the_api_is_an_unknown_route() {
    let server = server().start().await.unwrap();
    // A raw socket: HTTP clients resolve the dots before they send.
    for path in ["/api/v1/../../x", "/api/v1/invoices/../../../etc/passwd"] {
        let mut socket = TcpStream::connect(server.address()).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        socket.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
        assert!(answer.contains(r#""code":"NOT_FOUND""#), "{answer}");
    }
}

#[tokio::test]
async fn a_wrong_method_is_answered_with_the_envelope_and_the_methods_that_are_known() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    for (method, path, allow) in [
        (Method::GET, "/invoices", "POST"),
        (Method::PUT, "/invoices", "POST"),
        (Method::DELETE, NO_JOB, "GET,HEAD"),
        (Method::POST, &format!("{NO_JOB}/download/csv"), "GET,HEAD"),
    ] {
        let response = client.anonymous(method, path).send().await.unwrap();
        assert_eq!(response.headers()["allow"], allow, "{path}");
        refused(response, 405, "METHOD_NOT_ALLOWED").await;
    }
}

#[tokio::test]
async fn every_cause_of_a_bad_key_gets_the_same_answer() {
    let dir = tempfile::tempdir().unwrap();
    let server = server().data_dir(dir.path()).start().await.unwrap();
    let client = Client::of(&server);
    let key = server.api_key().expose();
    let answer = async |authorization: Option<String>| {
        let mut request = client.anonymous(Method::GET, NO_JOB);
        if let Some(value) = authorization {
            request = request.header("Authorization", value);
        }
        request.send().await.unwrap()
    };
    let known = answer(Some(format!("bEaReR {key}"))).await;
    refused(known, 404, "JOB_NOT_FOUND").await;
    Database::of(dir.path()).execute("UPDATE api_keys SET revoked_at = 1");
    for value in [
        None,
        Some(String::new()),
        Some("Bearer".to_owned()),
        Some(format!("Basic {key}")),
        Some("Bearer ipp_live_000000_unknown".to_owned()),
        Some(format!("Bearer {key}")),
    ] {
        let response = answer(value).await;
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        let message = refused(response, 401, "INVALID_API_KEY").await;
        assert_eq!(message, "Invalid, revoked, or missing API key.");
    }
}

#[tokio::test]
async fn a_tier_without_access_is_refused_before_anything_of_the_request_counts() {
    let dir = tempfile::tempdir().unwrap();
    let server = server().data_dir(dir.path()).start().await.unwrap();
    let key = Database::of(dir.path()).account("starter");
    let client = Client::of(&server).with_key(&key);
    for response in [
        client.get(NO_JOB).await,
        client.upload_raw("nonsense").await,
    ] {
        let message = refused(response, 403, "TIER_REQUIRED").await;
        assert_eq!(message, "Business-tier subscription required.");
    }
}

#[tokio::test]
async fn an_account_sees_its_own_jobs_only() {
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .reader(acme)
        .start()
        .await
        .unwrap();
    let owner = Client::of(&server);
    let job = job_id(owner.upload(form(PDF).text("external_id", "mine")).await).await;
    owner.wait(&job).await;
    let key = Database::of(dir.path()).account("firm");
    let stranger = owner.with_key(&key);
    let mut answers = Vec::new();
    for path in [
        format!("/invoices/{job}"),
        format!("/invoices/{job}/download/csv"),
        NO_JOB.to_owned(),
        "/invoices/not-a-uuid".to_owned(),
        "/invoices/%FF".to_owned(),
    ] {
        answers.push(refused(stranger.get(&path).await, 404, "JOB_NOT_FOUND").await);
    }
    answers.dedup();
    assert_eq!(answers, ["Job not found or belongs to another account."]);
    // The same external id is free in another account (D25).
    let other = job_id(stranger.upload(form(PDF).text("external_id", "mine")).await).await;
    assert_ne!(other, job);
}

// The client blocks its thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_seen_by_a_client_that_sends_all_before_it_reads() {
    let server = server().start().await.unwrap();
    let length = 9_000_000;
    let head =
        format!("POST /api/v1/invoices HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n");
    let mut socket = TcpStream::connect(server.address()).unwrap();
    socket.write_all(head.as_bytes()).unwrap();
    socket.write_all(&vec![b'x'; length]).unwrap();
    let mut status = [0; 12];
    socket.read_exact(&mut status).unwrap();
    assert_eq!(&status, b"HTTP/1.1 401");
}
