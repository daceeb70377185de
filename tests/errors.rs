//! Every reason that the API gives for a refusal, as people and as programs are told of it (goal U2).

#![allow(clippy::unwrap_used)]

mod common;

use common::ipp;
use ipp_sdk::model::ErrorCode;
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// The codes of the reference and of contract D4, with their statuses.
const CODES: &[(&str, u16)] = &[
    ("INVALID_API_KEY", 401),
    ("TIER_REQUIRED", 403),
    ("INSUFFICIENT_CREDITS", 402),
    ("INVALID_FILE", 400),
    ("JOB_NOT_FOUND", 404),
    ("EXTRACTION_FAILED", 422),
    ("RATE_LIMITED", 429),
    ("INVALID_REQUEST", 400),
    ("JOB_NOT_COMPLETED", 400),
    ("INVALID_WEBHOOK_URL", 400),
    ("WEBHOOK_LIMIT_REACHED", 400),
    ("INVALID_SESSION", 401),
    ("NOT_FOUND", 404),
    ("WEBHOOK_NOT_FOUND", 404),
    ("KEY_NOT_FOUND", 404),
    ("VENDOR_NOT_FOUND", 404),
    ("METHOD_NOT_ALLOWED", 405),
    ("EXTERNAL_ID_CONFLICT", 409),
    ("VENDOR_ALIAS_TAKEN", 409),
    ("SERVICE_UNAVAILABLE", 503),
    ("INTERNAL_ERROR", 500),
    ("A_CODE_OF_NEXT_YEAR", 418),
];

/// What `ipp account` says of this refusal in a form: its exit code and stderr.
async fn told(code: &str, status: u16, form: &str) -> (i32, String) {
    let server = MockServer::start().await;
    let body = json!({"success": false, "error": {"code": code, "message": "As the API puts it.", "http_status": status}});
    let answer = ResponseTemplate::new(status)
        .insert_header("x-request-id", "req_1")
        .set_body_json(body);
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    command
        .env("IPP_BASE_URL", server.uri())
        .env("IPP_API_KEY", "ipp_canary")
        .args(["account", "--retries", "0", "-o", form]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    assert!(output.stdout.is_empty(), "{code}: data on stdout");
    let exit = output.status.code().unwrap();
    (exit, String::from_utf8(output.stderr).unwrap())
}

#[tokio::test]
async fn every_refusal_has_its_code_hint_and_exit_code() {
    let mut all = String::new();
    for (code, status) in CODES {
        let (exit, line) = told(code, *status, "table").await;
        let (json_exit, object) = told(code, *status, "json").await;
        assert_eq!(exit, json_exit, "{code}");
        assert_eq!(object.lines().count(), 1, "{object}");
        let parsed: Value = serde_json::from_str(&object).unwrap();
        let error = &parsed["error"];
        assert_eq!(error["code"], *code);
        assert_eq!(error["exit"], exit);
        assert_eq!(error["http_status"], *status);
        assert_eq!(error["request_id"], "req_1");
        assert!(
            error["hint"].is_string() || *code == "A_CODE_OF_NEXT_YEAR",
            "{object}"
        );
        all += &format!("{code} {status} exit {exit}\n{line}{object}\n");
    }
    insta::assert_snapshot!(all);
}

/// The SDK knows more codes than the list above if this fails.
#[test]
fn the_list_has_every_code_that_the_sdk_knows() {
    for code in ErrorCode::KNOWN {
        let listed = CODES.iter().any(|(listed, _)| *listed == code.as_str());
        assert!(listed, "{code}");
    }
}
