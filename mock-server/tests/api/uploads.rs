//! `POST /invoices` beyond its decisions, which are in `tests/decisions`.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use ipp_sdk::model::Invoice;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::client::{Client, form, job_id, named, refused};
use crate::fixtures::{PDF, TRUTH, acme, server};
use ipp_mock_server::MockServer;

async fn start() -> (MockServer, Client) {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    (server, client)
}

#[tokio::test]
async fn a_sample_invoice_is_really_read() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let response = client.upload(form(PDF)).await;
    assert_eq!(response.status(), 202);
    let accepted: Value = response.json().await.unwrap();
    let id = accepted["job_id"].as_str().unwrap();
    assert_eq!(
        accepted,
        json!({
            "success": true,
            "job_id": id,
            "status": "processing",
            "message": "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and \
                        retrieve results.",
        })
    );
    let job = client.wait(id).await;
    assert_eq!(job["status"], "completed");
    assert_eq!(job["filename"], "invoice.pdf");
    assert_eq!(job["credits_charged"], 1);
    let excel = format!("/api/v1/invoices/{id}/download/excel");
    let csv = format!("/api/v1/invoices/{id}/download/csv");
    assert_eq!(job["downloads"], json!({"excel": excel, "csv": csv}));
    assert!(job.get("error").is_none());
    let read: Invoice = serde_json::from_value(job["result"].clone()).unwrap();
    let truth: Invoice = serde_json::from_str(TRUTH).unwrap();
    assert_eq!(read.invoice_number, truth.invoice_number);
    assert_eq!(read.invoice_date, truth.invoice_date);
    assert_eq!(read.total, truth.total);
    assert_eq!(read.currency, truth.currency);
    assert_eq!(read.line_items.len(), truth.line_items.len());
}

#[tokio::test]
async fn who_sends_no_form_is_told_to_send_one_with_its_field() {
    let (_server, client) = start().await;
    let told = async |path: &str, content_type: &str| {
        let request = client.request(Method::POST, path);
        let request = request.header("Content-Type", content_type).body("{}");
        refused(request.send().await.unwrap(), 400, "INVALID_REQUEST").await
    };
    let message = told("/invoices", "application/json").await;
    assert!(message.contains("multipart/form-data with the document in the field `file`"));
    let message = told("/batches", "application/pdf").await;
    assert!(message.contains("in the field `files`"), "{message}");
    let message = told("/invoices", "multipart/form-data").await;
    assert!(message.contains("names no boundary"), "{message}");
}

#[tokio::test]
async fn a_file_far_over_the_limit_is_refused_whether_its_size_is_announced_or_not() {
    let (_server, client) = start().await;
    let big = vec![b'x'; 12 * 1024 * 1024];
    refused(client.upload(form(big.clone())).await, 400, "INVALID_FILE").await;
    let pieces: Vec<_> = big
        .chunks(64 * 1024)
        .map(|c| Ok::<_, std::io::Error>(c.to_vec()))
        .collect();
    let body = reqwest::Body::wrap_stream(stream::iter(pieces));
    let part = Part::stream(body).file_name("big.pdf");
    refused(
        client.upload(Form::new().part("file", part)).await,
        400,
        "INVALID_FILE",
    )
    .await;
}

#[tokio::test]
async fn a_form_larger_than_is_read_is_refused_with_the_limits_that_hold() {
    let (server, client) = start().await;
    let head = format!(
        "POST /api/v1/invoices HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
         Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 67108865\r\n\
         Expect: 100-continue\r\nConnection: close\r\n\r\n",
        server.api_key().expose()
    );
    let address = server.address();
    let answer = tokio::task::spawn_blocking(move || {
        let mut socket = TcpStream::connect(address).unwrap();
        socket.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        answer
    });
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("INVALID_FILE"), "{answer}");
    assert!(
        answer.contains("form is larger than 67108864 bytes"),
        "{answer}"
    );
    // A legal file among much else is accepted: unknown fields are ignored.
    let crowded = form(PDF).text("unknown", "x".repeat(2 * 1024 * 1024));
    job_id(client.upload(crowded).await).await;
}

#[tokio::test]
async fn a_client_that_falls_silent_amid_its_upload_is_refused() {
    let server = server()
        .longest_pause(Duration::from_millis(300))
        .start()
        .await
        .unwrap();
    let head = b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    let begun = stream::iter([Ok::<_, std::io::Error>(head.to_vec())]);
    let body = reqwest::Body::wrap_stream(begun.chain(stream::pending()));
    let message = refused(
        Client::of(&server).upload_raw(body).await,
        400,
        "INVALID_REQUEST",
    )
    .await;
    assert!(message.contains("nothing arrived for 300ms"), "{message}");
}

#[tokio::test]
async fn a_panic_at_the_sight_of_a_file_refuses_the_file() {
    let server = server()
        .inspector(|_| panic!("a bug of the engine"))
        .start()
        .await
        .unwrap();
    let response = Client::of(&server).upload(form(PDF)).await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D19");
    let message = refused(response, 400, "INVALID_FILE").await;
    assert!(message.contains("cannot be read"), "{message}");
}

#[tokio::test]
async fn a_very_long_file_name_is_shortened() {
    let (_server, client) = start().await;
    let long = format!("{}.pdf", "x".repeat(4000));
    let id = job_id(client.upload(named(&long, PDF)).await).await;
    let kept = client.wait(&id).await["filename"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(kept, format!("{}.pdf", "x".repeat(251)));
}

#[tokio::test]
async fn file_names_are_kept_without_their_directories() {
    let (_server, client) = start().await;
    for (sent, kept) in [
        (r#"filename="C:\\Users\\me\\rechnung.pdf""#, "rechnung.pdf"),
        (r#"filename="../../etc/rechnung.pdf""#, "rechnung.pdf"),
        (r#"filename="größe.pdf""#, "größe.pdf"),
        ("filename*=utf-8''gr%C3%B6%C3%9Fe.pdf", "größe.pdf"),
        ("filename*=UTF-8'de'%C3%BCber.pdf", "über.pdf"),
    ] {
        let head = format!("--X\r\nContent-Disposition: form-data; name=\"file\"; {sent}\r\n\r\n");
        let body = [head.as_bytes(), PDF, b"\r\n--X--\r\n"].concat();
        let id = job_id(client.upload_raw(body).await).await;
        assert_eq!(client.wait(&id).await["filename"], kept);
    }
}
