//! `ipp doctor`: what it finds, what it says to do about it, and how it ends.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod machine;

use std::fs;
use std::path::Path;

use common::Ipp;
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const KEY: &str = "ipp_live_4f3a_canarycanarycanarycanary";

fn account(credits: u64) -> ResponseTemplate {
    let data = json!({"email": "me@acme.example", "tier": "firm", "credits": credits});
    ResponseTemplate::new(200)
        .insert_header("x-ratelimit-limit", "120")
        .insert_header("x-ratelimit-remaining", "97")
        .set_body_json(json!({"success": true, "data": data}))
}

/// A server that answers so to the right key, and refuses all else.
async fn serving(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/api/v1/account"))
        .and(header("authorization", format!("Bearer {KEY}")))
        .respond_with(answer)
        .mount(&server)
        .await;
    let refusal = json!({"success": false, "error": {"code": "INVALID_API_KEY", "message": "Invalid API key"}});
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(401).set_body_json(refusal))
        .with_priority(9)
        .mount(&server)
        .await;
    server
}

fn doctor(server: &MockServer, home: &Path) -> Ipp {
    let mut command = common::ipp(home);
    command
        .env("IPP_BASE_URL", format!("{}/api/v1", server.uri()))
        .env("IPP_API_KEY", KEY)
        .args(["doctor", "-o", "json"]);
    command
}

/// The exit code, what was found, and all that was said.
struct Told {
    exit: i32,
    report: Value,
    stderr: String,
}

impl Told {
    fn by(mut command: Ipp) -> Self {
        let output = command.output().unwrap();
        let told = Self {
            exit: output.status.code().unwrap(),
            report: serde_json::from_slice(&output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        let all = format!("{} {}", told.report, told.stderr);
        assert!(!all.contains("canary"), "{all}");
        assert_eq!(told.report["exit"], told.exit, "{all}");
        told
    }

    fn check(&self, name: &str) -> &Value {
        let checks = self.report["checks"].as_array().unwrap();
        checks.iter().find(|check| check["name"] == name).unwrap()
    }

    fn verdict(&self, name: &str) -> &str {
        self.check(name)["verdict"].as_str().unwrap()
    }

    fn text(&self, name: &str, field: &str) -> &str {
        self.check(name)[field].as_str().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_all_is_well_one_question_is_asked_and_nothing_is_charged() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let told = Told::by(doctor(&server, home.path()));
    assert_eq!((told.exit, &told.stderr[..]), (0, ""));
    assert_eq!(told.report["verdict"], "ok");
    for name in [
        "settings",
        "profile",
        "address",
        "credentials",
        "keyring",
        "connection",
        "clock",
        "account",
        "state",
        "runs",
        "terminal",
    ] {
        assert_eq!(told.verdict(name), "ok", "{name}: {}", told.report);
    }
    assert!(
        told.text("address", "found")
            .ends_with("/api/v1 (IPP_BASE_URL)")
    );
    assert_eq!(
        told.text("credentials", "found"),
        "the API key of IPP_API_KEY"
    );
    assert_eq!(
        told.text("account", "found"),
        "me@acme.example, plan firm, credits 7, 97 of 120 requests left in this minute"
    );
    assert!(told.check("connection")["milliseconds"].is_u64());
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    assert_eq!(
        (requests[0].method.as_str(), requests[0].url.path()),
        ("GET", "/api/v1/account")
    );
    assert_eq!(
        fs::read_dir(home.path()).unwrap().count(),
        0,
        "looking leaves nothing behind"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_key_ends_it_with_3_and_the_clock_is_looked_at_all_the_same() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let mut command = doctor(&server, home.path());
    command.env("IPP_API_KEY", "ipp_live_77aa_anothercanaryanothercana");
    let told = Told::by(command);
    assert_eq!(told.exit, 3);
    assert_eq!(
        (told.verdict("account"), told.verdict("clock")),
        ("failed", "ok")
    );
    assert!(told.text("account", "advice").contains("revoked"));
    let error: Value = serde_json::from_str(&told.stderr).unwrap();
    assert_eq!(error["error"]["message"], "1 check failed: account");
    assert_eq!(error["error"]["exit"], 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_the_connection_is_tried_without_one() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let mut command = doctor(&server, home.path());
    command.env_remove("IPP_API_KEY");
    let told = Told::by(command);
    assert_eq!(told.exit, 3);
    let verdicts =
        ["credentials", "keyring", "connection", "clock", "account"].map(|name| told.verdict(name));
    assert_eq!(verdicts, ["failed", "warning", "ok", "ok", "skipped"]);
}

#[test]
fn without_a_connection_it_ends_with_10_and_asks_no_further() {
    let home = tempfile::tempdir().unwrap();
    let mut command = common::ipp(home.path());
    command.env("IPP_API_KEY", KEY).args([
        "doctor",
        "-o",
        "json",
        "--base-url",
        "http://127.0.0.1:1/api/v1",
    ]);
    let told = Told::by(command);
    assert_eq!(told.exit, 10);
    assert!(
        told.text("connection", "found")
            .contains("127.0.0.1:1: connection refused")
    );
    assert_eq!(
        (told.verdict("clock"), told.verdict("account")),
        ("skipped", "skipped")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_signatures_are_not_valid_by_ends_it_with_23() {
    for (seconds, exit, verdict, words) in [
        (400, 23, "failed", "behind"),
        (-400, 23, "failed", "ahead of"),
        (120, 0, "warning", "behind"),
    ] {
        let there = Timestamp::now() + SignedDuration::from_secs(seconds);
        let date = DateTimePrinter::new()
            .timestamp_to_rfc9110_string(&there)
            .unwrap();
        let server = serving(account(7).insert_header("date", date)).await;
        let home = tempfile::tempdir().unwrap();
        let told = Told::by(doctor(&server, home.path()));
        assert_eq!(
            (told.exit, told.verdict("clock")),
            (exit, verdict),
            "{seconds}"
        );
        assert!(
            told.text("clock", "found").contains(words),
            "{}",
            told.report
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_cannot_be_read_are_told_with_the_rest_and_no_key_is_sent_anywhere() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let dir = home.path().join(".config/ipp");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("config.toml"), "mode = 'full'\nmodus = 'full'\n").unwrap();
    let told = Told::by(doctor(&server, home.path()));
    assert_eq!(told.exit, 2);
    assert!(
        told.text("settings", "found")
            .ends_with("config.toml:2: there is no setting modus")
    );
    assert_eq!(told.text("settings", "advice"), "did you mean mode?");
    for name in ["profile", "address", "credentials", "connection", "account"] {
        assert_eq!(told.verdict(name), "skipped", "{name}");
    }
    assert_eq!(told.verdict("state"), "ok");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_nothing_is_asked() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let mut command = doctor(&server, home.path());
    command.arg("--offline");
    let told = Told::by(command);
    assert_eq!(told.exit, 0);
    assert_eq!(
        (told.verdict("credentials"), told.verdict("connection")),
        ("ok", "skipped")
    );
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_stored_for_another_address_is_told_and_not_sent() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let url = format!("{}/api/v1", server.uri());
    common::ipp(home.path())
        .env("IPP_STORE", "file")
        .args(["auth", "login", "--base-url", &url])
        .write_stdin(KEY)
        .assert()
        .success();
    let mut command = common::ipp(home.path());
    command.args(["doctor", "-o", "json", "--base-url", &url]);
    let told = Told::by(command);
    assert_eq!(told.exit, 0);
    assert!(
        told.text("credentials", "found")
            .ends_with(&format!(", for {}", server.uri()))
    );
    let mut command = common::ipp(home.path());
    command.args([
        "doctor",
        "-o",
        "json",
        "--offline",
        "--base-url",
        "https://192.0.2.1/api/v1",
    ]);
    let told = Told::by(command);
    assert_eq!((told.exit, told.verdict("credentials")), (3, "failed"));
    assert!(
        told.text("credentials", "advice")
            .contains("--allow-origin")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_in_force_is_told_without_its_password() {
    let (proxy, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let address = format!("http://me:canary@{}", proxy.address());
    for variable in ["IPP_PROXY", "HTTP_PROXY"] {
        let mut command = common::ipp(home.path());
        command
            .env("IPP_API_KEY", KEY)
            .env(variable, &address)
            .args([
                "doctor",
                "-o",
                "json",
                "--base-url",
                "http://api.invalid/api/v1",
            ]);
        let told = Told::by(command);
        let found = told.text("connection", "found");
        assert_eq!(told.exit, 0, "{}", told.report);
        assert!(found.contains("proxy http://"), "{found}");
        assert!(found.contains(&proxy.address().to_string()), "{found}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_not_ended_is_told_with_the_command_that_goes_on() {
    let (server, home) = (serving(account(7)).await, tempfile::tempdir().unwrap());
    let down = ResponseTemplate::new(403).set_body_json(
        json!({"success": false, "error": {"code": "TIER_REQUIRED", "message": "no"}}),
    );
    Mock::given(method("POST"))
        .respond_with(down)
        .mount(&server)
        .await;
    for (name, document) in [("a.pdf", "us-services"), ("b.pdf", "de-two-vat-rates")] {
        fs::copy(common::sample(document), home.path().join(name)).unwrap();
    }
    common::ipp(home.path())
        .env("IPP_BASE_URL", format!("{}/api/v1", server.uri()))
        .env("IPP_API_KEY", KEY)
        .args(["parse", "a.pdf", "b.pdf"])
        .assert()
        .code(4);
    let told = Told::by(doctor(&server, home.path()));
    assert_eq!((told.exit, told.verdict("runs")), (0, "warning"));
    assert_eq!(
        told.text("runs", "found"),
        "1 kept, 0 under way, 1 unfinished"
    );
    assert!(told.text("runs", "advice").starts_with("ipp runs resume "));
}

#[test]
fn with_the_local_server_that_is_asked() {
    let home = tempfile::tempdir().unwrap();
    let mut command = common::ipp(home.path());
    command.args(["doctor", "--local", "-o", "json"]);
    let told = Told::by(command);
    assert_eq!((told.exit, told.verdict("account")), (0, "ok"));
    assert_eq!(told.verdict("connection"), "skipped");
}

#[test]
fn people_see_a_line_a_check_and_below_it_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let output = common::ipp(home.path())
        .args(["doctor", "--offline", "-o", "table"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("failed   credentials  no API key\n                      → set IPP_API_KEY"),
        "{text}"
    );
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.starts_with("ipp: error: 1 check failed: credentials"),
        "{stderr}"
    );
}
