//! `ipp mock`: orders that cannot be given, and servers that cannot be reached.

#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::ipp;
use ipp_mock_server::MockServer;
use serde_json::Value;

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn without_a_server_the_error_says_how_to_get_one() {
    let home = tempfile::tempdir().unwrap();
    let unnamed = ipp(home.path())
        .args(["mock", "reset", "-o", "json"])
        .output()
        .unwrap();
    assert_eq!(unnamed.status.code(), Some(2));
    let args = ["mock", "reset", "-o", "json", "--url", "http://127.0.0.1:1"];
    let absent = ipp(home.path()).args(args).output().unwrap();
    assert_eq!(absent.status.code(), Some(10), "{absent:?}");
    let message = json_of(&absent.stderr)["error"]["message"].clone();
    let message = message.as_str().unwrap();
    assert!(
        message.starts_with("no local server at http://127.0.0.1:1: "),
        "{message}"
    );
    for output in [unnamed, absent] {
        let hint = json_of(&output.stderr)["error"]["hint"].clone();
        assert!(
            hint.as_str().unwrap().contains("`ipp mock serve`"),
            "{hint}"
        );
    }
    let wrong = ["mock", "reset", "--url", "127.0.0.1:8080"];
    let wrong = ipp(home.path()).args(wrong).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_trusted_is_told_with_the_way_to_trust_it() {
    let server = MockServer::builder().tls().start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let state = async |authority: &Path| {
        let mut command = ipp(home.path());
        command.env("SSL_CERT_FILE", authority);
        command.args(["mock", "state", "--url", server.origin()]);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        output.await.unwrap()
    };
    let other = MockServer::builder().tls().start().await.unwrap();
    let refused = state(other.certificate_authority().unwrap()).await;
    assert_eq!(refused.status.code(), Some(10), "{refused:?}");
    let hint = json_of(&refused.stderr)["error"]["hint"].clone();
    assert!(hint.as_str().unwrap().contains("SSL_CERT_FILE"), "{hint}");
    let trusted = state(server.certificate_authority().unwrap()).await;
    assert_eq!(trusted.status.code(), Some(0), "{trusted:?}");
}

#[test]
fn what_a_server_would_refuse_is_refused_in_words_of_the_command_line() {
    let home = tempfile::tempdir().unwrap();
    for (line, words) in [
        ("clock scale nan", "a number of 0 or more"),
        ("clock scale -1", "a number of 0 or more"),
        ("clock advance bla", "a time like 90s"),
        ("clock advance -5s", "a time like 90s"),
        ("verify --within bla", "a time like 90s"),
        ("settings --job-ending after=bla", "a time like 90s"),
        ("accounts create a@ipp.test --credits -1", "not in 0..="),
    ] {
        // Nothing is asked of this server.
        let output = ipp(home.path())
            .env("IPP_MOCK_URL", "http://127.0.0.1:1")
            .arg("mock")
            .args(line.split(' '))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{line}: {output:?}");
        let message = json_of(&output.stderr)["error"]["message"].clone();
        assert!(message.as_str().unwrap().contains(words), "{message}");
    }
}

#[test]
fn the_usage_after_an_error_names_no_flag_that_a_variable_sets() {
    let home = tempfile::tempdir().unwrap();
    let output = ipp(home.path())
        .env("IPP_MOCK_URL", "http://127.0.0.1:1")
        .env("IPP_OUTPUT", "table")
        .args(["mock", "restore"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let usage = "\nUsage: ipp mock restore <NAME>\n";
    assert!(text(&output.stderr).contains(usage), "{output:?}");
}

#[test]
fn help_without_a_terminal_has_80_columns() {
    let home = tempfile::tempdir().unwrap();
    for command in ["requests", "serve", "run"] {
        let output = ipp(home.path()).args(["mock", command, "-h"]).output();
        let help = output.unwrap().stdout;
        let widest = text(&help).lines().map(|line| line.chars().count()).max();
        assert!(widest.unwrap() <= 80, "{}", text(&help));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn something_else_at_the_address_is_told_as_such() {
    let other = wiremock::MockServer::start().await;
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    command.args(["mock", "state", "--url", &other.uri()]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    assert_eq!(output.status.code(), Some(10), "{output:?}");
    assert!(text(&output.stderr).contains("404"), "{output:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_a_token_wants_it_from_the_environment() {
    let builder = MockServer::builder().control_token("s3cret");
    let server = builder.start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    for (token, code) in [("", 3), ("wrong", 3), ("s3cret", 0)] {
        let mut command = ipp(home.path());
        command.env("IPP_MOCK_CONTROL_TOKEN", token).args([
            "mock",
            "state",
            "--url",
            server.origin(),
        ]);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let output = output.await.unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        if code != 0 {
            let hint = json_of(&output.stderr)["error"]["hint"].clone();
            assert!(hint.as_str().unwrap().contains("IPP_MOCK_CONTROL_TOKEN"));
        }
    }
}
