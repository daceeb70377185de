//! A command that failed tells what became of the document, and which command goes on without a second charge.

#![allow(clippy::unwrap_used)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Output;

use common::ipp;
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const PDF: &[u8] = b"%PDF-1.7\nnot much of a document";

/// A home with one document.
fn home() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.pdf");
    std::fs::write(&file, PDF).unwrap();
    (home, file)
}

fn json(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.to_owned(), "application/json")
}

fn accepted() -> ResponseTemplate {
    json(
        202,
        r#"{"success":true,"job_id":"j1","status":"processing"}"#,
    )
}

/// Answers every upload and every question alike.
async fn api(upload: ResponseTemplate, question: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    let routes = [
        ("POST", "/invoices", upload),
        ("GET", "/invoices/j1", question),
    ];
    for (verb, route, answer) in routes {
        let mock = Mock::given(method(verb)).and(path(route));
        mock.respond_with(answer).mount(&server).await;
    }
    server
}

/// Runs `ipp` against a server, off the runtime that serves it.
async fn run(server: &MockServer, home: &Path, args: &[&str]) -> Output {
    let mut command = ipp(home);
    command
        .env("IPP_BASE_URL", server.uri())
        .env("IPP_API_KEY", "ipp_canary")
        .env("IPP_RETRIES", "0")
        .args(args);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    output.await.unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn error(output: &Output) -> Value {
    let object: Value = serde_json::from_slice(&output.stderr).unwrap();
    object["error"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn once_accepted_the_next_step_asks_for_the_job() {
    let (home, _) = home();
    for (question, code, limit) in [
        (ResponseTemplate::new(401), 3, "1m"),
        (json(200, "{}"), 1, "1m"),
        (ResponseTemplate::new(500), 13, "1s"),
        (json(429, "").insert_header("retry-after", "0"), 13, "1s"),
    ] {
        let server = api(accepted(), question).await;
        let parse = ["parse", "a.pdf", "--timeout", limit];
        let output = run(&server, home.path(), &parse).await;
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let error = error(&output);
        assert_eq!(error["job_id"], "j1");
        assert_eq!(error["next_step"], "ipp jobs get j1");
        assert!(error["external_id"].is_string());

        if code != 3 {
            continue;
        }
        let url = server.uri();
        let typed = [&parse[..], &["-o", "table", "--base-url", &url]].concat();
        let output = run(&server, home.path(), &typed).await;
        let line = text(&output.stderr).trim_end();
        let next = format!("; next: ipp jobs get --base-url {url} j1");
        assert!(line.ends_with(&next), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_that_the_next_step_sends_the_document_with_the_same_id() {
    let (home, _) = home();
    let broken = api(ResponseTemplate::new(500), accepted()).await;
    let args = ["parse", "--boxes", "a.pdf"];
    let output = run(&broken, home.path(), &args).await;
    assert_eq!(output.status.code(), Some(11));
    let error = error(&output);
    let id = error["external_id"].as_str().unwrap();
    let next = format!("ipp parse --boxes --external-id={id} a.pdf");
    assert_eq!(
        (&error["next_step"], &error["job_id"]),
        (&next.as_str().into(), &Value::Null)
    );

    let done = json(200, r#"{"job_id":"j1","status":"completed","result":{}}"#);
    let mended = api(accepted(), done).await;
    let again: Vec<&str> = next.split(' ').skip(1).collect();
    let output = run(&mended, home.path(), &again).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let sent = &mended.received_requests().await.unwrap()[0];
    assert!(String::from_utf8_lossy(&sent.body).contains(id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_will_not_be_accepted_has_no_next_step() {
    let (home, _) = home();
    let refusal = json(400, r#"{"error":{"code":"INVALID_FILE","message":"no"}}"#);
    let server = api(refusal, accepted()).await;
    let refused = error(&run(&server, home.path(), &["parse", "a.pdf"]).await);
    assert_eq!(
        (&refused["exit"], &refused["next_step"]),
        (&7.into(), &Value::Null)
    );

    let unsent = error(&run(&server, home.path(), &["parse", "none.pdf"]).await);
    assert_eq!(unsent["exit"], 12);
    assert_eq!(
        (&unsent["next_step"], &unsent["external_id"]),
        (&Value::Null, &Value::Null)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn no_hint_promises_that_running_it_again_is_free() {
    let (home, _) = home();
    for (upload, question) in [
        (ResponseTemplate::new(500), accepted()),
        (ResponseTemplate::new(429), accepted()),
        (ResponseTemplate::new(402), accepted()),
        (accepted(), ResponseTemplate::new(500)),
    ] {
        let server = api(upload, question).await;
        let args = ["parse", "a.pdf", "-o", "table", "--timeout", "300ms"];
        let line = run(&server, home.path(), &args).await.stderr;
        for promise in ["charged twice", "command again"] {
            assert!(!text(&line).contains(promise), "{}", text(&line));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_documents_may_succeed_later_if_each_may() {
    let (home, _) = home();
    std::fs::write(home.path().join("b.pdf"), "%PDF-1.7 other").unwrap();
    let server = api(ResponseTemplate::new(500), accepted()).await;
    for (files, retryable) in [(["a.pdf", "b.pdf"], true), (["a.pdf", "none.pdf"], false)] {
        let args = [&["parse", "-o", "json"], &files[..]].concat();
        let error = error(&run(&server, home.path(), &args).await);
        assert_eq!(error["code"], "DOCUMENTS_FAILED");
        assert_eq!(error["retryable"], retryable, "{files:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_documents_invoice_is_not_shown_without_a_word() {
    let (home, _) = home();
    let job = |name: &str| {
        json(
            200,
            &format!(r#"{{"job_id":"j1","status":"completed","filename":"{name}","result":{{}}}}"#),
        )
    };
    let replay = |answer: ResponseTemplate| answer.insert_header("X-IPP-Idempotent-Replay", "1");
    for (answer, given, words) in [
        (replay(job("b.pdf")), true, Some("names the job of b.pdf")),
        (job("b.pdf"), true, Some("names the job of b.pdf")),
        (replay(job("a.pdf")), true, Some("was used before")),
        (job("a.pdf"), true, None),
        (replay(job("a.pdf")), false, None),
    ] {
        let server = api(answer, accepted()).await;
        let flags = ["--external-id", "order-7"];
        let args = [
            &["parse", "a.pdf"][..],
            if given { &flags[..] } else { &[] },
        ]
        .concat();
        let output = run(&server, home.path(), &args).await;
        assert_eq!(output.status.code(), Some(0));
        let note = text(&output.stderr);
        match words {
            Some(words) => assert!(
                note.starts_with("{\"warning\":") && note.contains(words),
                "{note}"
            ),
            None => assert_eq!(note, ""),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_is_left_in_the_environment_is_not_used() {
    let (home, _) = home();
    let server = api(ResponseTemplate::new(500), accepted()).await;
    let mut command = ipp(home.path());
    command
        .env("IPP_BASE_URL", server.uri())
        .env("IPP_API_KEY", "ipp_canary")
        .env("IPP_EXTERNAL_ID", "order-7")
        .args(["parse", "a.pdf", "--retries", "0"]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    assert_ne!(error(&output.await.unwrap())["external_id"], "order-7");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_answer_that_cannot_be_read_still_reaches_stdout() {
    let (home, _) = home();
    let body = r#"{"job_id":"j1","status":"completed","result":{"total":"much"}}"#;
    let server = api(accepted(), json(200, body)).await;
    for args in [["parse", "a.pdf"], ["jobs", "get"]] {
        let id = (args[0] == "jobs").then_some("j1");
        let args: Vec<&str> = args.into_iter().chain(id).collect();
        let line = run(
            &server,
            home.path(),
            &[&args[..], &["-o", "ndjson"]].concat(),
        )
        .await;
        assert_eq!(line.status.code(), Some(1));
        assert_eq!(text(&line.stdout), format!("{body}\n"));
        assert_eq!(error(&line)["exit"], 1);
        let table = run(
            &server,
            home.path(),
            &[&args[..], &["-o", "table"]].concat(),
        )
        .await;
        assert_eq!((table.status.code(), text(&table.stdout)), (Some(1), ""));
    }
    std::fs::write(home.path().join("b.pdf"), "%PDF-1.7 other").unwrap();
    let list = ["parse", "a.pdf", "b.pdf", "-o", "json"];
    let list: Value =
        serde_json::from_slice(&run(&server, home.path(), &list).await.stdout).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_not_the_apis_points_at_the_base_url() {
    let (home, _) = home();
    for (answer, foreign) in [
        (
            ResponseTemplate::new(404).set_body_raw("<html>", "text/html"),
            true,
        ),
        (json(404, r#"{"error":{"code":"NOT_FOUND"}}"#), true),
        (json(404, r#"{"error":{"code":"JOB_NOT_FOUND"}}"#), false),
        (
            ResponseTemplate::new(200).set_body_raw("<html>", "text/html"),
            true,
        ),
        (json(200, "{}"), false),
    ] {
        let server = api(answer.clone(), answer).await;
        for args in [["parse", "a.pdf", "-q"], ["jobs", "get", "j1"]] {
            let output = run(&server, home.path(), &args).await;
            let hint = error(&output)["hint"].to_string();
            assert_eq!(hint.contains("--base-url"), foreign, "{args:?} {hint}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_without_a_name_of_its_own_replaces_nothing() {
    let (home, _) = home();
    let server = MockServer::start().await;
    let route = path("/invoices/j1/download/csv");
    let answer = ResponseTemplate::new(200)
        .insert_header("content-disposition", "attachment; filename=\"a.pdf\"")
        .set_body_raw("total\n1\n", "text/csv");
    let mock = Mock::given(method("GET")).and(route);
    mock.respond_with(answer).mount(&server).await;
    let args = ["jobs", "download", "j1", "csv"];
    let first = run(&server, home.path(), &args).await;
    assert_eq!(first.status.code(), Some(0), "{first:?}");
    assert_eq!(std::fs::read(home.path().join("a.pdf")).unwrap(), PDF);
    let second = run(&server, home.path(), &args).await;
    assert_eq!(second.status.code(), Some(12));
    assert!(error(&second)["hint"].as_str().unwrap().contains("-O"));
    let named = [&args[..], &["-O", "invoice_j1.csv"]].concat();
    assert_eq!(
        run(&server, home.path(), &named).await.status.code(),
        Some(0)
    );
}
