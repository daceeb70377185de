//! Many documents at once, and a program that does other things meanwhile.

use std::time::Duration;

use ipp_sdk::{Client, Document, Outcome, ParseMany, Submission};
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{COMPLETED, JOB, PDF, accepted, asked, builder, client, job, serve, server};

/// More than the request limits let through in a minute.
const MANY: usize = 130;

fn documents(count: usize) -> impl Iterator<Item = Document> {
    (0..count).map(|_| Document::bytes("a.pdf", PDF))
}

async fn in_time<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), work)
        .await
        .unwrap()
}

/// The one outcome of one document that is answered so.
async fn outcome(client: &Client, document: impl Into<Submission>) -> Outcome {
    let mut outcomes = client.parse_all([document.into()]).stream();
    in_time(outcomes.next()).await.unwrap()
}

/// A server whose jobs are completed when they are asked for, and that has no list of them.
async fn diligent() -> MockServer {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    let path = format!("/invoices/{JOB}");
    serve(&server, "GET", &path, vec![job("completed", COMPLETED)]).await;
    server
}

#[tokio::test]
async fn calls_for_each_outcome_that_run_into_the_limit_go_on() {
    let server = diligent().await;
    let client = client(&server.uri());
    let mut outcomes = client.parse_all(documents(MANY)).stream();
    let mut read = 0;
    in_time(async {
        while let Some(outcome) = outcomes.next().await {
            let job_id = outcome.job_id().unwrap();
            client.invoices().get(job_id).await.unwrap();
            assert!(outcome.result.is_ok());
            assert!(outcome.external_id.is_some());
            read += 1;
        }
    })
    .await;
    assert_eq!(read, MANY);
}

#[tokio::test]
async fn a_document_that_the_limit_has_no_room_for_is_kept_until_it_has() {
    let server = server("POST", "/invoices", vec![job("completed", COMPLETED)]).await;
    let client = client(&server.uri());
    let many: ParseMany<_> = client
        .parse_all(documents(MANY))
        .timeout(Duration::from_secs(5));
    let mut outcomes = many.stream();
    let mut read = 0;
    while let Some(outcome) = in_time(outcomes.next()).await {
        outcome.result.unwrap();
        read += 1;
    }
    assert_eq!((read, asked(&server).await.len()), (MANY, MANY));
}

#[tokio::test]
async fn a_completed_job_without_its_result_is_asked_for_once() {
    let server = server("POST", "/invoices", vec![job("completed", "")]).await;
    let path = format!("/invoices/{JOB}");
    serve(&server, "GET", &path, vec![job("completed", COMPLETED)]).await;
    let client = client(&server.uri());
    let one = outcome(&client, Document::bytes("a.pdf", PDF)).await;
    assert!(one.result.unwrap().value().result.is_some());
    assert_eq!(asked(&server).await, ["/invoices", &path]);

    let accepted = client.parse(Document::bytes("a.pdf", PDF)).await.unwrap();
    assert!(accepted.wait().await.unwrap().result.is_some());
    assert_eq!(asked(&server).await.len(), 4);
}

#[tokio::test]
async fn whether_an_earlier_upload_made_the_job_is_said_only_if_it_is_known() {
    let replay = || job("completed", COMPLETED).insert_header("X-IPP-Idempotent-Replay", "1");
    let busy = || ResponseTemplate::new(503);
    let cases = [
        (Some("mine"), vec![replay()], Some(true)),
        (Some("mine"), vec![busy(), replay()], None),
        (None, vec![busy(), replay()], Some(false)),
        (None, vec![replay()], Some(false)),
        (
            Some("mine"),
            vec![busy(), job("completed", COMPLETED)],
            Some(false),
        ),
    ];
    for (id, answers, expected) in cases {
        let server = server("POST", "/invoices", answers).await;
        let mut submission = Submission::new(Document::bytes("a.pdf", PDF));
        if let Some(id) = id {
            submission = submission.external_id(id);
        }
        let outcome = outcome(&client(&server.uri()), submission).await;
        assert_eq!(outcome.is_replay, expected, "{id:?}");
        let used = outcome.external_id.unwrap();
        assert_eq!(used.as_str() == "mine", id.is_some());
    }
}

#[tokio::test]
async fn a_job_that_cannot_be_asked_for_is_given_up_with_the_reason() {
    let server = server("POST", "/invoices", vec![accepted()]).await;
    serve(&server, "GET", "/jobs", vec![ResponseTemplate::new(503)]).await;
    let client = builder(&server.uri()).build().unwrap();
    let many = client
        .parse_all(documents(1))
        .deadline(Duration::from_millis(300));
    let outcome = in_time(many.stream().next()).await.unwrap();
    let error = outcome.result.as_ref().unwrap_err();
    assert_eq!(outcome.job_id().unwrap().as_str(), JOB);
    assert!(std::error::Error::source(error).is_some(), "{error:?}");
}
