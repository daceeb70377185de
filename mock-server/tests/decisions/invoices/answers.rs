//! The answer to an upload, and what is no upload (D13–D15).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use reqwest::multipart::{Form, Part};
use serde_json::json;

use crate::Case;
use crate::client::{form, job_id};
use crate::facts::facts;
use crate::fixtures::{Database, PDF, server, unreadable};
use crate::world::World;

pub const CASES: &[Case] = &[
    (
        "D13",
        "decided",
        synchronous_mode_answers_with_the_body_of_get,
    ),
    ("D13", "created", synchronous_mode_can_answer_201),
    (
        "D14",
        "decided",
        synchronous_mode_tells_that_a_document_cannot_be_read,
    ),
    (
        "D15",
        "decided",
        what_is_no_upload_form_is_a_malformed_request,
    ),
    (
        "D15",
        "decided",
        a_client_that_vanishes_amid_its_upload_leaves_nothing,
    ),
];

#[tokio::test]
async fn synchronous_mode_answers_with_the_body_of_get() {
    let world = World::of(server().sync()).await;
    let body = facts("D13", "decided")
        .met_by(world.client.upload(form(PDF)).await)
        .await;
    let path = format!("/invoices/{}", body["job_id"].as_str().unwrap());
    assert_eq!(
        (&body["status"], world.json(&path).await),
        (&json!("completed"), body.clone())
    );
    // By default it is the documented 202.
    job_id(World::new().await.client.upload(form(PDF)).await).await;
}

#[tokio::test]
async fn synchronous_mode_can_answer_201() {
    let world = World::of(server().sync()).await;
    for reading in ["decided", "created"] {
        world.decide("D13", reading);
        let body = facts("D13", reading)
            .met_by(world.client.upload(form(PDF)).await)
            .await;
        let path = format!("/invoices/{}", body["job_id"].as_str().unwrap());
        assert_eq!(world.json(&path).await, body);
    }
}

#[tokio::test]
async fn synchronous_mode_tells_that_a_document_cannot_be_read() {
    let world = World::of(server().sync().credits(1)).await;
    let body = facts("D14", "decided")
        .met_by(world.client.upload(form(unreadable())).await)
        .await;
    let jobs = world.json("/jobs").await;
    assert_eq!(jobs["data"]["jobs"][0]["status"], "failed");
    let path = format!(
        "/invoices/{}",
        jobs["data"]["jobs"][0]["job_id"].as_str().unwrap()
    );
    assert_eq!(
        world.json(&path).await["error"]["message"],
        body["error"]["message"]
    );
    assert_eq!(world.credits().await, 1);
}

#[tokio::test]
async fn what_is_no_upload_form_is_a_malformed_request() {
    let world = World::new().await;
    let malformed = facts("D15", "decided");
    malformed
        .met_by(world.post("/invoices", json!({"file": "x"})).await)
        .await;
    let head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    for body in [
        String::new(),
        "nonsense".to_owned(),
        head.to_owned(),
        format!("{head}%PDF-1.7 breaks off"),
        "--X\r\nbroken header\r\n\r\n\r\n--X--\r\n".to_owned(),
    ] {
        malformed.met_by(world.client.upload_raw(body).await).await;
    }
    for (length, is_malformed) in [(8192, false), (8193, true)] {
        let response = world
            .client
            .upload(form(PDF).text("include_bounding_boxes", "x".repeat(length)))
            .await;
        let expected = if is_malformed {
            malformed
        } else {
            facts("D22", "decided")
        };
        expected.met_by(response).await;
    }
    let latin = Form::new().part("external_id", Part::bytes(b"\xe9".as_slice()));
    malformed.met_by(world.client.upload(latin).await).await;
    assert_eq!((world.jobs().await, world.credits().await), (0, 1000));
}

// The client blocks its thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_vanishes_amid_its_upload_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::of(server().data_dir(dir.path())).await;
    let head = format!(
        "POST /api/v1/invoices HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
         Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 100000\r\n\
         Expect: 100-continue\r\n\r\n",
        world.server.api_key().expose()
    );
    let part = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    for _ in 0..5 {
        let mut socket = TcpStream::connect(world.server.address()).unwrap();
        socket.write_all(head.as_bytes()).unwrap();
        // The server asks for the body, so it is amid the upload from here on.
        let mut go_ahead = [0; 25];
        socket.read_exact(&mut go_ahead).unwrap();
        assert_eq!(&go_ahead, b"HTTP/1.1 100 Continue\r\n\r\n");
        socket.write_all(part.as_bytes()).unwrap();
        socket.write_all(&PDF[..PDF.len() / 2]).unwrap();
    }
    // The shutdown waits for all requests in flight.
    world.server.shutdown().await;
    let database = Database::of(dir.path());
    assert_eq!(database.number("SELECT count(*) FROM jobs"), 0);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
    assert_eq!(database.number("SELECT credits FROM accounts"), 1000);
}
