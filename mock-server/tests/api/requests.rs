//! What holds for every request: routes and methods. `tests/decisions` has the rest.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use reqwest::Method;

use crate::client::{Client, refused};
use crate::fixtures::server;

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
