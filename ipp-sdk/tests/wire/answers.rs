//! Questions and waits: every answer that servers give.

use std::time::Duration;

use crate::common::{COMPLETED, JOB, PDF, client, job, server};
use ipp_sdk::model::{ErrorCode, JobId, JobStatus};
use ipp_sdk::{Document, ErrorKind};
use wiremock::ResponseTemplate;

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
    let call = client(&server.uri()).invoices().get(JobId::from("j1"));
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
        let call = client(&server.uri()).invoices().get(JobId::from("j1"));
        let error = call.await.unwrap_err();
        assert!(matches!(
            error.kind(),
            ErrorKind::Decode { status: 200, .. }
        ));
        assert_eq!(error.raw(), body.as_bytes());
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn a_paid_answer_that_cannot_be_read_is_kept_whole() {
    let body = format!(r#"{{"job_id":7,"pad":"{}"}}"#, "x".repeat(100_000));
    let answer = ResponseTemplate::new(200).set_body_raw(body.clone(), "application/json");
    let server = server("GET", "/invoices/j1", vec![answer]).await;
    let call = client(&server.uri()).invoices().get(JobId::from("j1"));
    assert_eq!(call.await.unwrap_err().raw(), body.as_bytes());
}

#[tokio::test]
async fn an_answer_shows_no_invoice_in_its_debug_form_but_what_was_read() {
    let server = server("GET", "/invoices/j1", vec![job("completed", COMPLETED)]).await;
    let call = client(&server.uri()).invoices().get(JobId::from("j1"));
    let answer = call.send().await.unwrap();
    let text = format!("{answer:?}");
    assert!(
        text.contains(&format!("{} bytes", answer.raw().len())),
        "{text}"
    );
}

#[tokio::test]
async fn an_id_that_cannot_be_one_is_the_arguments_fault() {
    let call = client("http://127.0.0.1:1")
        .invoices()
        .get(JobId::from(".."));
    let error = call.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Argument(_)), "{error:?}");
}

#[tokio::test]
async fn an_answer_keeps_the_digits_and_the_unknown_fields() {
    let server = server("GET", "/invoices/j1", vec![job("completed", COMPLETED)]).await;
    let call = client(&server.uri()).invoices().get(JobId::from("j1"));
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
        .wait(JobId::from(JOB))
        .poll_from(Duration::from_millis(1))
        .await
        .unwrap();
    assert!(done.result.is_some());
    assert_eq!(server.received_requests().await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_wait_goes_on_through_failures_that_pass_however_many() {
    let mut answers = vec![job("processing", "")];
    answers.extend(vec![ResponseTemplate::new(500); 8]);
    answers.push(ResponseTemplate::new(429).insert_header("retry-after", "0"));
    answers.push(job("completed", COMPLETED));
    let server = server("GET", &format!("/invoices/{JOB}"), answers).await;
    let wait = client(&server.uri()).wait(JobId::from(JOB));
    let done = wait.poll_from(Duration::ZERO).await.unwrap();
    assert!(done.result.is_some());
    assert_eq!(server.received_requests().await.unwrap().len(), 11);
}

#[tokio::test]
async fn a_wait_whose_questions_fail_to_the_end_names_the_job_and_the_reason() {
    for seen in [true, false] {
        let first = job("processing", "");
        let answers = [
            vec![first; usize::from(seen)],
            vec![ResponseTemplate::new(500)],
        ]
        .concat();
        let server = server("GET", &format!("/invoices/{JOB}"), answers).await;
        let wait = client(&server.uri()).wait(JobId::from(JOB));
        let wait = wait.poll_from(Duration::ZERO);
        let error = wait.deadline(Duration::from_millis(300)).await.unwrap_err();
        assert_eq!(
            matches!(error.kind(), ErrorKind::WaitTimeout { .. }),
            seen,
            "{error:?}"
        );
        assert_eq!(error.job_id().unwrap().as_str(), JOB);
        let cause = std::error::Error::source(&error).unwrap();
        assert_eq!(cause.to_string(), "the API answered 500");
    }
}

#[tokio::test]
async fn a_wait_that_is_refused_ends_at_once_and_names_the_job() {
    let server = server(
        "GET",
        &format!("/invoices/{JOB}"),
        vec![ResponseTemplate::new(401)],
    )
    .await;
    let wait = client(&server.uri()).wait(JobId::from(JOB));
    let error = wait.await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.job_id().unwrap().as_str(), JOB);
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
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
        .wait(JobId::from(JOB))
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
        .wait(JobId::from(JOB))
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
