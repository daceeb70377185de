//! Uploads: what is sent, how often, and what is not sent at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::common::{COMPLETED, JOB, KEY, PDF, accepted, client, job, server};
use ipp_sdk::model::JobStatus;
use ipp_sdk::{Client, Document, DocumentFault, ErrorKind, Progress};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wiremock::{Request, ResponseTemplate};

/// The value of one field of an upload.
fn field(request: &Request, name: &str) -> String {
    let body = String::from_utf8_lossy(&request.body);
    let start = format!("name=\"{name}\"\r\n\r\n");
    let value = body.split(&start).nth(1).unwrap();
    value.split("\r\n").next().unwrap().to_owned()
}

#[tokio::test]
async fn an_upload_carries_its_length_its_fields_and_the_key() {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a \"b\".pdf");
    let content = [PDF, &[b'x'; 200_000]].concat();
    std::fs::write(&file, &content).unwrap();
    let sent = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&sent);
    let answer = client(&server.uri())
        .parse(Document::path(&file))
        .bounding_boxes(true)
        .external_id("run-1")
        .on_progress(move |p| {
            if let Progress::Sent { bytes, of, .. } = p {
                assert!(bytes <= of);
                seen.store(bytes, Ordering::SeqCst);
            }
        })
        .send()
        .await
        .unwrap();
    assert_eq!((answer.status(), answer.attempts()), (202, 1));
    assert_eq!(answer.value().job_id().as_str(), JOB);
    assert_eq!(answer.value().external_id().as_str(), "run-1");
    assert_eq!(sent.load(Ordering::SeqCst), content.len() as u64);

    let request = &server.received_requests().await.unwrap()[0];
    let length = request.headers["content-length"].to_str().unwrap();
    assert_eq!(length, request.body.len().to_string());
    assert!(!request.headers.contains_key("transfer-encoding"));
    assert_eq!(request.headers["authorization"], format!("Bearer {KEY}"));
    assert_eq!(field(request, "external_id"), "run-1");
    assert_eq!(field(request, "export_mode"), "standard");
    assert_eq!(field(request, "include_bounding_boxes"), "true");
    let body = String::from_utf8_lossy(&request.body);
    assert!(body.contains("filename=\"a %22b%22.pdf\""));
    assert!(body.contains(&*String::from_utf8_lossy(&content)));
}

#[tokio::test]
async fn an_upload_is_repeated_with_the_same_id_and_body() {
    let answers = vec![
        ResponseTemplate::new(500),
        ResponseTemplate::new(503).insert_header("retry-after", "0"),
        accepted(),
    ];
    let server = server("POST", "/invoices", answers).await;
    let answer = client(&server.uri())
        .parse(Document::bytes("a.pdf", PDF))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.attempts(), 3);
    let requests = server.received_requests().await.unwrap();
    let id = answer.value().external_id().as_str();
    assert!(id.len() > 30, "{id}");
    for request in &requests {
        assert_eq!(field(request, "external_id"), id);
        assert_eq!(request.body, requests[0].body);
    }
}

/// Reads a request whole and returns it.
async fn read_request(stream: &mut tokio::net::TcpStream) -> String {
    let mut request = String::new();
    loop {
        let mut buffer = [0; 4096];
        let n = stream.read(&mut buffer).await.unwrap();
        request += &String::from_utf8_lossy(&buffer[..n]);
        if n == 0 || request.ends_with("--\r\n") {
            return request;
        }
    }
}

#[tokio::test]
async fn an_upload_whose_answer_is_lost_is_repeated_with_the_same_id() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut first, _) = listener.accept().await.unwrap();
        let one = read_request(&mut first).await;
        drop(first);
        let (mut second, _) = listener.accept().await.unwrap();
        let two = read_request(&mut second).await;
        let body = format!(r#"{{"job_id":"{JOB}","status":"processing"}}"#);
        let answer = format!(
            "HTTP/1.1 202 Accepted\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        second.write_all(answer.as_bytes()).await.unwrap();
        (one, two)
    });
    let answer = client(&base)
        .parse(Document::bytes("a.pdf", PDF))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.attempts(), 2);
    let (one, two) = served.await.unwrap();
    assert!(one.contains(answer.value().external_id().as_str()));
    assert_eq!(one, two);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_network_error_that_names_the_id() {
    let error = client("http://127.0.0.1:1")
        .parse(Document::bytes("a.pdf", PDF))
        .external_id("run-2")
        .retries(2)
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Network), "{error:?}");
    assert!(error.retryable());
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.external_id().unwrap().as_str(), "run-2");
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn a_finished_job_in_the_answer_to_the_upload_needs_no_question() {
    for replay in [false, true] {
        let mut answer = job("completed", COMPLETED);
        if replay {
            answer = answer.insert_header("X-IPP-Idempotent-Replay", "1");
        }
        let server = server("POST", "/invoices", vec![answer]).await;
        let accepted = client(&server.uri())
            .parse(Document::bytes("a.pdf", PDF))
            .external_id("mine")
            .await
            .unwrap();
        assert_eq!(accepted.is_replay(), Some(replay));
        assert_eq!(accepted.status(), &JobStatus::Completed);
        assert!(accepted.wait().await.unwrap().result.is_some());
        assert_eq!(server.received_requests().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_bad_document_is_refused_before_anything_is_sent() {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    let dir = tempfile::tempdir().unwrap();
    let text = dir.path().join("text.pdf");
    std::fs::write(&text, "Dear Sir or Madam").unwrap();
    let client = client(&server.uri());
    for document in [
        Document::path(text),
        Document::path(dir.path()),
        Document::path(dir.path().join("none.pdf")),
        Document::bytes("a.pdf", ""),
        Document::bytes("a.pdf", [PDF, &vec![b'x'; 10 << 20]].concat()),
    ] {
        let error = client.parse(document).await.unwrap_err();
        assert_eq!(error.attempts(), 0, "{error}");
        assert!(error.external_id().is_some());
        assert!(!error.retryable());
    }
    let limit = Client::builder()
        .api_key(KEY)
        .base_url(server.uri())
        .max_document_bytes(4)
        .build()
        .unwrap();
    assert!(limit.parse(Document::bytes("a.pdf", PDF)).await.is_err());
    for id in ["", &"x".repeat(256)] {
        let call = client.parse(Document::bytes("a.pdf", PDF));
        let error = call.external_id(id).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Argument(_)));
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_sent_is_the_documents_fault() {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.pdf");
    std::fs::write(&path, [PDF, &vec![b'x'; 2 << 20]].concat()).unwrap();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    let call = client(&server.uri()).parse(Document::path(&path));
    let error = call
        .on_progress(move |_| file.set_len(100).unwrap())
        .await
        .unwrap_err();
    let ErrorKind::Document { fault, .. } = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(fault, &DocumentFault::Changed);
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn an_input_that_stays_open_after_its_length_is_not_waited_for() {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    let (mut writer, reader) = tokio::io::duplex(1 << 16);
    writer.write_all(PDF).await.unwrap();
    let document = Document::once("a.pdf", PDF.len() as u64, reader);
    let limit = std::time::Duration::from_secs(10);
    let call = client(&server.uri()).parse(document).timeout(limit);
    call.await.unwrap();
    drop(writer);
}

#[tokio::test]
async fn an_id_of_blanks_is_none() {
    let document = Document::bytes("a.pdf", PDF);
    let call = client("http://127.0.0.1:1").parse(document);
    let error = call.external_id(" \t").await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Argument(_)), "{error:?}");
}
