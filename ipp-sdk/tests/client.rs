//! The client against a server that behaves in every way that servers do.

#![allow(clippy::unwrap_used)]

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ipp_sdk::model::{ErrorCode, JobId, JobStatus};
use ipp_sdk::{Client, Document, DocumentFault, ErrorKind, Format, Progress};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

const KEY: &str = "ipp_live_canary_0123456789";
const JOB: &str = "550e8400-e29b-41d4-a716-446655440000";
const PDF: &[u8] = b"%PDF-1.7\nnot much of a document";

fn client(base_url: &str) -> Client {
    Client::builder()
        .api_key(KEY)
        .base_url(base_url)
        .backoff(Duration::from_millis(1), Duration::from_millis(2))
        .build()
        .unwrap()
}

fn accepted() -> ResponseTemplate {
    let body = format!(r#"{{"success":true,"job_id":"{JOB}","status":"processing"}}"#);
    ResponseTemplate::new(202).set_body_raw(body, "application/json")
}

fn job(status: &str, rest: &str) -> ResponseTemplate {
    let body = format!(r#"{{"success":true,"job_id":"{JOB}","status":"{status}"{rest}}}"#);
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

const COMPLETED: &str = r#","result":{"total":1100.00,"mood":"good"}"#;

/// Answers with each template in turn, and with the last one from then on.
struct InTurn(Vec<ResponseTemplate>, AtomicU64);

impl Respond for InTurn {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let n = self.1.fetch_add(1, Ordering::SeqCst) as usize;
        self.0[n.min(self.0.len() - 1)].clone()
    }
}

async fn server(verb: &str, route: &str, answers: Vec<ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method(verb))
        .and(path(route))
        .respond_with(InTurn(answers, AtomicU64::new(0)))
        .mount(&server)
        .await;
    server
}

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
            if let Progress::Sent { bytes, of } = p {
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
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = client(&base)
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
async fn a_refusal_is_not_repeated_and_tells_all_that_is_known() {
    let body = r#"{"success":false,"error":{"code":"INSUFFICIENT_CREDITS","message":"You have 0 credits remaining.","http_status":402}}"#;
    let answer = ResponseTemplate::new(402)
        .insert_header("x-request-id", "req-7")
        .set_body_raw(body, "application/json");
    let server = server("POST", "/invoices", vec![answer]).await;
    let error = client(&server.uri())
        .parse(Document::bytes("a.pdf", PDF))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(402));
    assert_eq!(error.code(), Some(&ErrorCode::InsufficientCredits));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!((error.attempts(), error.retryable()), (1, false));
    assert_eq!(error.raw(), body.as_bytes());
    assert!(error.to_string().ends_with("You have 0 credits remaining."));
}

#[tokio::test]
async fn a_proxys_page_is_kept_as_it_came() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let answer = ResponseTemplate::new(502).set_body_raw(page, "text/html");
    let server = server("GET", "/invoices/j1", vec![answer]).await;
    let call = client(&server.uri()).invoices().get(&JobId::from("j1"));
    let error = call.retries(1).await.unwrap_err();
    assert_eq!(error.status(), Some(502));
    assert_eq!((error.code(), error.attempts()), (None, 2));
    assert_eq!(error.raw(), page.as_bytes());
}

#[tokio::test]
async fn an_answer_that_is_not_the_documented_one_is_kept_as_it_came() {
    for body in ["", "OK", "[]", r#"{"job_id":7}"#] {
        let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
        let server = server("GET", "/invoices/j1", vec![answer]).await;
        let call = client(&server.uri()).invoices().get(&JobId::from("j1"));
        let error = call.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode { status: 200 }));
        assert_eq!(error.raw(), body.as_bytes());
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn an_answer_keeps_the_digits_and_the_unknown_fields() {
    let server = server("GET", "/invoices/j1", vec![job("completed", COMPLETED)]).await;
    let call = client(&server.uri()).invoices().get(&JobId::from("j1"));
    let answer = call.send().await.unwrap();
    let raw = std::str::from_utf8(answer.raw()).unwrap();
    assert!(raw.contains(COMPLETED));
    let invoice = answer.into_value().result.unwrap();
    assert_eq!(invoice.total.unwrap().to_string(), "1100.00");
    assert_eq!(invoice.extra["mood"], "good");
}

#[tokio::test]
async fn a_wait_goes_on_until_the_job_is_completed_whatever_it_is_called_before() {
    let answers = vec![
        job("queued", ""),
        job("teleporting", ""),
        ResponseTemplate::new(503),
        job("completed", COMPLETED),
    ];
    let server = server("GET", &format!("/invoices/{JOB}"), answers).await;
    let done = client(&server.uri())
        .wait(&JobId::from(JOB))
        .poll_from(Duration::from_millis(1))
        .await
        .unwrap();
    assert!(done.result.is_some());
    assert_eq!(server.received_requests().await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_wait_stops_on_a_failed_job() {
    let rest = r#","result":null,"error":{"code":"EXTRACTION_FAILED","message":"no text"}"#;
    let server = server(
        "GET",
        &format!("/invoices/{JOB}"),
        vec![job("failed", rest)],
    )
    .await;
    let error = client(&server.uri())
        .wait(&JobId::from(JOB))
        .await
        .unwrap_err();
    let ErrorKind::JobFailed(job) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(job.status, JobStatus::Failed);
    assert_eq!(error.code(), Some(&ErrorCode::ExtractionFailed));
    assert_eq!(error.to_string(), format!("job {JOB} failed: no text"));
    assert!(!error.retryable() && !error.raw().is_empty());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_wait_that_takes_too_long_returns_the_job_as_last_seen() {
    let server = server(
        "GET",
        &format!("/invoices/{JOB}"),
        vec![job("processing", "")],
    )
    .await;
    let error = client(&server.uri())
        .wait(&JobId::from(JOB))
        .poll_from(Duration::from_millis(5))
        .deadline(Duration::from_millis(200))
        .await
        .unwrap_err();
    let ErrorKind::WaitTimeout { job, .. } = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(job.job_id.as_str(), JOB);
    assert!(error.retryable());
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
            .await
            .unwrap();
        assert_eq!(accepted.is_replay(), replay);
        assert_eq!(accepted.status(), &JobStatus::Completed);
        assert!(accepted.wait().await.unwrap().result.is_some());
        assert_eq!(server.received_requests().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_and_the_key_stays_home() {
    let elsewhere = MockServer::start().await;
    let location = format!("{}/invoices/j1", elsewhere.uri());
    let answer = ResponseTemplate::new(307).insert_header("location", location.as_str());
    let server = server("GET", "/invoices/j1", vec![answer]).await;
    let call = client(&server.uri()).invoices().get(&JobId::from("j1"));
    assert_eq!(call.await.unwrap_err().status(), Some(307));
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
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
        assert!(matches!(error.kind(), ErrorKind::Config(_)));
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

fn file(body: &'static [u8]) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .insert_header(
            "content-disposition",
            "attachment; filename=\"invoice_550e8400.xlsx\"",
        )
        .set_body_bytes(body)
}

#[tokio::test]
async fn a_download_appears_whole_and_leaves_nothing_else() {
    let route = format!("/invoices/{JOB}/download/excel");
    let server = server(
        "GET",
        &route,
        vec![ResponseTemplate::new(502), file(b"PK1")],
    )
    .await;
    let dir = tempfile::tempdir().unwrap();
    let job_id = JobId::from(JOB);
    let client = client(&server.uri());
    let download = || client.download(&job_id, Format::Excel);

    let target = dir.path().join("out.xlsx");
    std::fs::write(&target, "old").unwrap();
    let saved = download().save(&target).await.unwrap();
    assert_eq!((&saved.path, saved.bytes), (&target, 3));
    assert_eq!(std::fs::read(&target).unwrap(), b"PK1");

    let saved = download().save_in(dir.path()).await.unwrap();
    assert_eq!(saved.path, dir.path().join("invoice_550e8400.xlsx"));
    assert_eq!(download().bytes().await.unwrap(), b"PK1");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[tokio::test]
async fn a_download_that_fails_leaves_the_old_file_and_nothing_else() {
    let body = r#"{"error":{"code":"JOB_NOT_COMPLETED","message":"not yet"}}"#;
    let refusal = ResponseTemplate::new(400).set_body_raw(body, "application/json");
    let route = format!("/invoices/{JOB}/download/csv");
    let server = server("GET", &route, vec![refusal]).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("out.csv");
    std::fs::write(&target, "old").unwrap();
    let client = client(&server.uri());
    let download = || client.download(&JobId::from(JOB), Format::Csv);
    let error = download().save(&target).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::JobNotCompleted));
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    for nowhere in [dir.path().to_owned(), dir.path().join("none/out.csv")] {
        let error = download().save(nowhere).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_download_that_is_cut_is_begun_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for body in ["PK", "PK12"] {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await.unwrap();
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n{body}");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("out.xlsx");
    let download = client(&base).download(&JobId::from(JOB), Format::Excel);
    assert_eq!(download.save(&target).await.unwrap().bytes, 4);
    assert_eq!(std::fs::read(&target).unwrap(), b"PK12");
}

#[tokio::test]
async fn clones_share_the_settings_and_futures_can_be_spawned() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let server = server("GET", "/invoices/j1", vec![job("completed", "")]).await;
    Mock::given(method("GET"))
        .and(header("authorization", format!("Bearer {KEY}").as_str()))
        .respond_with(job("completed", ""))
        .mount(&server)
        .await;
    let client = client(&server.uri()).clone();
    let id = JobId::from("j1");
    drop(is_send(client.parse(Document::path("a.pdf")).into_future()));
    drop(is_send(client.parse(Document::path("a.pdf")).send()));
    drop(is_send(client.wait(&id).into_future()));
    drop(is_send(client.wait(&id).send()));
    drop(is_send(client.download(&id, Format::Csv).save("a.csv")));
    drop(is_send(client.download(&id, Format::Csv).save_in(".")));
    drop(is_send(client.download(&id, Format::Csv).bytes()));
    drop(is_send(client.invoices().get(&id).send()));
    let call = client.invoices().get(&id);
    tokio::spawn(call.into_future()).await.unwrap().unwrap();
}
