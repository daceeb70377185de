//! `ipp mock serve` and `ipp mock run`: a server on its own, and a command with one.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use common::{ipp, sample};
use serde_json::{Value, json};

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// `ipp mock run … -- sh -c SCRIPT ARGS`.
fn shell(home: &Path, flags: &[&str], script: &str, args: &[&str]) -> Output {
    ipp(home)
        .env("PATH", std::env::var_os("PATH").unwrap())
        // Neither may lead the command past the server.
        .env("IPP_LOCAL", "1")
        .env("IPP_API_KEY_FILE", home.join("none"))
        .args(["mock", "run"])
        .args(flags)
        .args(["--", "sh", "-c", script])
        .args(args)
        .output()
        .unwrap()
}

fn kill(child: &Child, signal: &str) {
    let pid = child.id().to_string();
    let sent = Command::new("kill").args([signal, &pid]).status();
    assert!(sent.unwrap().success());
}

#[test]
fn a_command_gets_its_server_by_the_environment_and_gives_its_exit_code() {
    let home = tempfile::tempdir().unwrap();
    let script = r#"printf '%s\n' "$IPP_BASE_URL" "$IPP_MOCK_URL" "$IPP_API_KEY" "$IPP_SESSION_TOKEN" \
        "${IPP_LOCAL-unset}" "${IPP_API_KEY_FILE-unset}"; echo told >&2; exit 7"#;
    let output = shell(home.path(), &[], script, &[]);
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(text(&output.stderr), "told\n");
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    let [base_url, origin, key, session, local, key_file] = lines[..] else {
        panic!("{lines:?}")
    };
    assert_eq!(base_url, format!("{origin}/api/v1"));
    assert!(origin.starts_with("http://127.0.0.1:"), "{origin}");
    assert!(key.starts_with("ipp_live_") && !session.is_empty());
    assert_eq!((local, key_file), ("unset", "unset"));
    // Nothing of the data of `--local` is touched, and the server is gone.
    assert!(!home.path().join("data").exists());
    let gone = ipp(home.path())
        .args(["mock", "state", "--url", origin])
        .output();
    assert_eq!(gone.unwrap().status.code(), Some(10));
}

#[test]
fn a_command_reads_invoices_and_controls_its_server() {
    let home = tempfile::tempdir().unwrap();
    let script = r#"id=$("$0" parse "$1" | sed -n 's/.*"job_id": "\(.*\)".*/\1/p') &&
        "$0" jobs get "$id" && "$0" mock verify POST /invoices --count 1 >&2"#;
    let file = sample("us-services");
    let args = [env!("CARGO_BIN_EXE_ipp"), file.to_str().unwrap()];
    let token = home.path().join("token");
    std::fs::write(&token, "s3cret\n").unwrap();
    let flags = ["--control-token-file", token.to_str().unwrap()];
    let output = shell(home.path(), &flags, script, &args);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(json_of(&output.stdout)["status"], "completed");
    assert_eq!(json_of(&output.stderr)["verified"], true);
}

#[test]
fn a_command_has_the_streams_and_the_log_goes_to_stderr_only_when_asked() {
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipp"))
        .args(["mock", "run", "-v", "cat", "-"])
        .current_dir(home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"through\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "through\n");
    assert!(text(&output.stderr).contains("listening on"), "{output:?}");
}

#[test]
fn a_command_that_a_signal_ends_gives_128_and_its_number() {
    let home = tempfile::tempdir().unwrap();
    for (signal, code) in [("KILL", 137), ("TERM", 143)] {
        let script = format!("kill -{signal} $$");
        let output = shell(home.path(), &[], &script, &[]);
        assert_eq!(output.status.code(), Some(code));
        assert_eq!(text(&output.stderr), "");
    }
}

#[test]
fn signals_are_passed_on_and_the_command_decides() {
    let home = tempfile::tempdir().unwrap();
    for signal in ["INT", "TERM", "HUP"] {
        if signal == "HUP" && common::hang_up_is_ignored() {
            continue;
        }
        let script = format!("trap 'echo {signal}; exit 3' {signal}; echo ready; read wait");
        let mut child = Command::new(env!("CARGO_BIN_EXE_ipp"))
            .args(["mock", "run", "sh", "-c", &script])
            .current_dir(home.path())
            // Away from the terminal that the tests may run in.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        kill(&child, &format!("-{signal}"));
        let mut rest = String::new();
        stdout.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, format!("{signal}\n"));
        assert_eq!(child.wait().unwrap().code(), Some(3));
    }
}

#[test]
fn a_command_that_cannot_be_run_is_told_in_one_line() {
    let home = tempfile::tempdir().unwrap();
    let plain = home.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    for (command, code) in [("no-such-command", 127), (plain.to_str().unwrap(), 126)] {
        let args = ["-o", "table", "mock", "run", "--", command];
        let output = ipp(home.path()).args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let line = text(&output.stderr);
        assert!(
            line.starts_with(&format!("ipp: error: cannot run {command}: ")),
            "{line}"
        );
        assert_eq!(line.lines().count(), 1);
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_server_on_its_own_says_where_it_is_and_ends_with_a_signal() {
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipp"))
        .args(["mock", "serve", "--limits", "off", "--preset", "reference"])
        .env("IPP_DATA_DIR", home.path().join("data"))
        .current_dir(home.path())
        .process_group(0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let ready = json_of(line.as_bytes());
    assert_eq!(ready["event"], "ready");
    assert_eq!(ready["pid"], child.id());
    let state = ipp(home.path())
        .env("IPP_BASE_URL", ready["base_url"].as_str().unwrap())
        .args(["mock", "state"])
        .output()
        .unwrap();
    let state = json_of(&state.stdout);
    assert_eq!(
        (&state["settings"]["limits"], &state["accounts"]),
        (&json!("off"), &json!(2))
    );
    kill(&child, "-INT");
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(!home.path().join("data").exists());
}

#[test]
fn a_command_trusts_a_server_that_speaks_tls() {
    let home = tempfile::tempdir().unwrap();
    // From another directory too, and where the data directory is a relative one.
    let script = r#"cd / && test -s "$CURL_CA_BUNDLE" && test -s "$REQUESTS_CA_BUNDLE" &&
        test -s "$NODE_EXTRA_CA_CERTS" && "$0" parse "$1" && "$0" mock state >&2"#;
    let file = sample("us-services");
    let args = [env!("CARGO_BIN_EXE_ipp"), file.to_str().unwrap()];
    let flags = ["--tls", "auto", "--data-dir", "kept"];
    let output = shell(home.path(), &flags, script, &args);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(json_of(&output.stdout)["status"], "completed");
    let base_url = json_of(&output.stderr)["base_url"].clone();
    assert!(
        base_url.as_str().unwrap().starts_with("https://"),
        "{base_url}"
    );
}

#[test]
fn no_proxy_leads_a_command_past_its_server() {
    let home = tempfile::tempdir().unwrap();
    let output = ipp(home.path())
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HTTP_PROXY", "http://127.0.0.1:1")
        .env("NO_PROXY", "corp.example")
        .args([
            "mock",
            "run",
            "--",
            "sh",
            "-c",
            r#"echo "$NO_PROXY"; echo "$no_proxy""#,
        ])
        .output()
        .unwrap();
    let list = "corp.example,127.0.0.1,localhost,::1\n";
    assert_eq!(text(&output.stdout), [list, list].concat());
}

#[test]
fn a_server_that_cannot_start_says_why() {
    let home = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for command in [&["serve"][..], &["run", "true"]] {
        let output = ipp(home.path())
            .env("IPP_MOCK_PORT", &port)
            .env("IPP_OUTPUT", "table")
            .arg("mock")
            .args(command)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(12), "{output:?}");
        let line = text(&output.stderr).lines().last().unwrap();
        assert!(line.contains(&port) && line.contains("--port"), "{line}");
    }
    for (variable, value, words) in [
        ("IPP_MOCK_DECIDE", "D8=maybe", "sliding"),
        ("IPP_MOCK_ALLOW_DELIVERIES_TO", "bla", "10.0.0.0/8"),
    ] {
        let output = ipp(home.path())
            .env(variable, value)
            .args(["mock", "serve", "-o", "json"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let message = json_of(&output.stderr)["error"]["message"].clone();
        let message = message.as_str().unwrap();
        assert!(
            message.contains(variable) && message.contains(words),
            "{message}"
        );
    }
}
