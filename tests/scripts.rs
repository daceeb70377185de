//! What scripts rely on: streams, exit codes, settings, and the server's JSON as it is.

#![allow(clippy::unwrap_used)]

mod common;

use common::ipp;
use serde_json::Value;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// An answer whose digits, order and fields no model holds.
const ODD_JOB: &str = r#"{"success":true,"z":1,"job_id":"j1","status":"completed","result":{"total":1100.00,"tax":1E2,"big":90071992547409931.10,"vendor":"Ünï \u0007","line_items":[]},"a":{"x":[]}}"#;

async fn serving(route: &str, answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path(route))
        .and(header("authorization", "Bearer ipp_canary"))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

/// Runs `ipp` against a server, off the runtime that serves it.
async fn run(server: &MockServer, args: &[&str]) -> std::process::Output {
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    command
        .env("IPP_BASE_URL", server.uri())
        .env("IPP_API_KEY", "ipp_canary")
        .env("IPP_RETRIES", "0")
        .args(args);
    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_servers_json_passes_through() {
    let answer = ResponseTemplate::new(200).set_body_raw(ODD_JOB, "application/json");
    let server = serving("/invoices/j1", answer).await;
    let line = run(&server, &["jobs", "get", "j1", "-o", "ndjson"]).await;
    assert_eq!(text(&line.stdout), format!("{ODD_JOB}\n"));
    let json = run(&server, &["jobs", "get", "j1", "-o", "json"]).await;
    assert!(text(&json.stdout).contains("    \"big\": 90071992547409931.10,\n"));
    for flags in [
        &["-q"][..],
        &["--color", "always"],
        &["--progress", "plain"],
    ] {
        let args = [&["jobs", "get", "j1", "-o", "json"], flags].concat();
        assert_eq!(run(&server, &args).await.stdout, json.stdout, "{flags:?}");
    }
    assert_eq!(
        run(&server, &["jobs", "get", "j1"]).await.stdout,
        json.stdout
    );
    let table = run(&server, &["jobs", "get", "j1", "-o", "table"]).await;
    assert!(
        !text(&table.stdout).contains('\u{7}'),
        "no control characters"
    );
    let colour = run(
        &server,
        &["jobs", "get", "j1", "-o", "table", "--color", "always"],
    )
    .await;
    assert!(text(&colour.stdout).contains("\u{1b}["));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_of_the_api_has_its_exit_code() {
    let documented = [
        (401, "INVALID_API_KEY", 3),
        (403, "TIER_REQUIRED", 4),
        (402, "INSUFFICIENT_CREDITS", 5),
        (404, "JOB_NOT_FOUND", 6),
        (400, "JOB_NOT_COMPLETED", 6),
        (400, "INVALID_FILE", 7),
        (422, "EXTRACTION_FAILED", 8),
        (429, "RATE_LIMITED", 9),
        (400, "INVALID_REQUEST", 2),
        (500, "INTERNAL_ERROR", 11),
        (503, "NEW_IN_2030", 11),
    ];
    for (status, code, exit) in documented {
        let body =
            format!(r#"{{"success":false,"error":{{"code":"{code}","message":"m.\u001b[2J"}}}}"#);
        let answer = ResponseTemplate::new(status)
            .insert_header("x-request-id", "req-7")
            .set_body_raw(body, "application/json");
        let server = serving("/invoices/j1", answer).await;
        let output = run(&server, &["jobs", "get", "j1", "-o", "json"]).await;
        assert_eq!(output.status.code(), Some(exit), "{code}");
        assert!(output.stdout.is_empty());
        let object: Value = serde_json::from_slice(&output.stderr).unwrap();
        let error = &object["error"];
        assert_eq!(
            (&error["code"], &error["http_status"]),
            (&code.into(), &status.into())
        );
        assert_eq!(
            (&error["exit"], &error["request_id"]),
            (&exit.into(), &"req-7".into())
        );
        assert_eq!(error["retryable"], matches!(status, 429 | 500 | 503));
        let output = run(&server, &["jobs", "get", "j1", "-o", "table"]).await;
        let line = text(&output.stderr);
        assert!(
            line.starts_with("ipp: error: m") && !line.contains('\u{1b}'),
            "{line}"
        );
        assert_eq!(line.lines().count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxys_page_is_a_server_error_without_its_markup() {
    let answer = ResponseTemplate::new(502).set_body_raw("<html>Bad Gateway</html>", "text/html");
    let server = serving("/invoices/j1", answer).await;
    let output = run(&server, &["jobs", "get", "j1", "-o", "table"]).await;
    assert_eq!(output.status.code(), Some(11));
    let line = text(&output.stderr);
    assert!(line.contains("502") && !line.contains('<'), "{line}");
}

#[test]
fn no_answer_is_a_network_error_and_no_output_shows_the_key() {
    let home = tempfile::tempdir().unwrap();
    let output = ipp(home.path())
        .env("IPP_API_KEY", "ipp_canary")
        .args([
            "jobs",
            "get",
            "j1",
            "-o",
            "table",
            "--retries",
            "0",
            "--base-url",
            "http://127.0.0.1:1",
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(10), "{output:?}");
    assert!(!format!("{output:?}").contains("canary"));
}

#[test]
fn the_version_is_told_the_same_however_it_is_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let told = |args: &[&str]| {
        let output = ipp(home.path()).args(args).assert().success();
        text(&output.get_output().stdout).to_owned()
    };
    let by_the_parser = told(&["--color", "never", "--version"]);
    assert_eq!(
        by_the_parser,
        format!("ipp {}\n", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(told(&["--version"]), by_the_parser);
    assert_eq!(told(&["-V"]), by_the_parser);
}

#[test]
fn a_wrong_command_line_is_one_object_for_programs_and_text_for_people() {
    let home = tempfile::tempdir().unwrap();
    for (args, words) in [
        (
            &["parse"][..],
            "the following required arguments were not provided: <FILE>...",
        ),
        (&["pars", "x"], "unrecognized subcommand 'pars'"),
        (
            &["parse", "x", "--timeout", "soon"],
            "invalid value 'soon' for '--timeout <TIME>': give a time like 90s, 10m or 1h30m",
        ),
        (
            &["jobs", "download", "j1", "pdf"],
            "invalid value 'pdf' for '<FORMAT>' [possible values: excel, csv]",
        ),
        (
            &["jobs"],
            "'ipp jobs' requires a subcommand but one was not provided [subcommands: list, get, wait, download]",
        ),
    ] {
        let output = ipp(home.path())
            .args(args)
            .args(["-o", "json"])
            .assert()
            .code(2);
        let object: Value = serde_json::from_slice(&output.get_output().stderr).unwrap();
        assert_eq!(object["error"]["message"], words);
        assert_eq!(object["error"]["code"], "USAGE");
        assert_eq!(object["error"]["exit"], 2);
        let mut people = vec![ipp(home.path())];
        people[0].args(args).env("IPP_OUTPUT", "table");
        for flag in ["-otable", "-qotable", "--output=table"] {
            let mut command = ipp(home.path());
            command.args(args).arg(flag);
            people.push(command);
        }
        for mut command in people {
            let output = command.assert().code(2);
            let text = text(&output.get_output().stderr).to_owned();
            assert!(serde_json::from_str::<Value>(&text).is_err());
            let for_people = text.starts_with("error: ") || text.contains("Usage: ipp");
            assert!(for_people, "{text}");
        }
    }
    let args = [
        "parse",
        "a.pdf",
        "b.pdf",
        "--external-id",
        "x",
        "-o",
        "json",
    ];
    let output = ipp(home.path()).args(args).assert().code(2);
    assert!(text(&output.get_output().stderr).contains("--external-id"));
}

#[test]
fn the_version_needs_nothing_that_could_be_broken() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    std::fs::write(&file, "").unwrap();
    for flag in ["--version", "-V"] {
        ipp(home.path())
            .env("HOME", "/nonexistent")
            .env("IPP_DATA_DIR", file.join("below-a-file"))
            .env("IPP_OUTPUT", "nonsense")
            .env("IPP_BASE_URL", "nonsense")
            .env("IPP_API_KEY", "nonsense")
            .arg(flag)
            .assert()
            .success()
            .stdout(concat!("ipp ", env!("CARGO_PKG_VERSION"), "\n"))
            .stderr("");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_went_away_is_no_error() {
    let home = tempfile::tempdir().unwrap();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_ipp"))
        .args(["completions", "zsh"])
        .env_clear()
        .current_dir(home.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn the_completions_in_the_repository_are_those_of_the_program() {
    let home = tempfile::tempdir().unwrap();
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../completions");
    for (shell, file) in [
        ("bash", "ipp.bash"),
        ("zsh", "_ipp"),
        ("fish", "ipp.fish"),
        ("powershell", "_ipp.ps1"),
        ("elvish", "ipp.elv"),
        ("nushell", "ipp.nu"),
    ] {
        let output = ipp(home.path())
            .args(["completions", shell])
            .assert()
            .success();
        let made = text(&output.get_output().stdout).to_owned();
        let file = format!("{dir}/{file}");
        if std::env::var_os("IPP_BLESS").is_some() {
            std::fs::write(&file, &made).unwrap();
        }
        // Without the local server some flags do not exist.
        if cfg!(feature = "local") {
            let stored = std::fs::read_to_string(&file).unwrap();
            assert!(stored == made, "{file} is old: IPP_BLESS=1 writes it anew");
        }
    }
}
