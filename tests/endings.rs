//! How a command ends early: by its time limit, or by a signal.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use common::canary::Given;
use serde_json::Value;

const JOB: &str = r#"{"job_id":"j1","status":"processing"}"#;

fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

/// A command that runs.
struct Started(Child, Given);

impl Started {
    fn wait_with_output(self) -> std::io::Result<Output> {
        let output = self.0.wait_with_output()?;
        self.1.check(&output);
        Ok(output)
    }
}

/// `ipp` with its streams in pipes, against this server.
fn start(program: &[&str], home: &Path, server: &TcpListener, args: &[&str]) -> Started {
    let url = format!("http://{}", server.local_addr().unwrap());
    let mut command = Command::new(program[0]);
    command
        .args(&program[1..])
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("IPP_API_KEY", "ipp_canary")
        .env("IPP_BASE_URL", url)
        .current_dir(home)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    Started(command.spawn().unwrap(), Given::to_std(&command))
}

/// `ipp` with the hang-up signal as a terminal gives it, also where the tests run under `nohup`.
fn ipp(home: &Path, server: &TcpListener, args: &[&str]) -> Started {
    let binary = env!("CARGO_BIN_EXE_ipp");
    if common::hang_up_is_ignored() {
        start(&["env", "--default-signal=HUP", binary], home, server, args)
    } else {
        start(&[binary], home, server, args)
    }
}

/// The next request, read to the end of its head, or of its form if it has one.
fn request(server: &TcpListener) -> TcpStream {
    let (mut connection, _) = server.accept().unwrap();
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !text.ends_with(if text.starts_with("POST") {
        "--\r\n"
    } else {
        "\r\n\r\n"
    }) {
        let n = connection.read(&mut buffer).unwrap();
        text += &String::from_utf8_lossy(&buffer[..n]);
    }
    connection
}

fn answer(mut connection: TcpStream, status: &str, body: &str) {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    connection.write_all((head + body).as_bytes()).unwrap();
}

fn kill(child: &Started, signal: &str) {
    let pid = child.0.id().to_string();
    let sent = Command::new("kill").args([signal, &pid]).status();
    assert!(sent.unwrap().success());
}

#[test]
fn each_signal_that_ends_a_command_has_its_code() {
    let home = tempfile::tempdir().unwrap();
    for (signal, code, word) in [
        ("-INT", 130, "interrupted"),
        ("-TERM", 143, "terminated"),
        ("-HUP", 129, "the terminal was closed"),
    ] {
        let server = listener();
        let child = ipp(home.path(), &server, &["jobs", "get", "j1", "-o", "table"]);
        let _connection = request(&server);
        kill(&child, signal);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code));
        let line = String::from_utf8(output.stderr).unwrap();
        assert_eq!(line, format!("ipp: error: {word}\n"));
    }
}

#[test]
fn what_cannot_hear_the_first_signal_is_ended_by_the_second() {
    let home = tempfile::tempdir().unwrap();
    let server = listener();
    let endless = ["account", "--jq", "last(range(infinite))"];
    let mut child = ipp(home.path(), &server, &endless);
    let body = r#"{"success":true,"data":{"email":"a@b.test","tier":"business","credits":1}}"#;
    answer(request(&server), "200 OK", body);
    // Nobody tells when the filter begins; until then a signal is heard, and would end the command in its own way.
    let end = Instant::now() + Duration::from_secs(20);
    while child.0.try_wait().unwrap().is_none() {
        assert!(Instant::now() < end, "it goes on");
        kill(&child, "-INT");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(130));
}

#[test]
fn a_signal_that_was_to_be_ignored_is() {
    let home = tempfile::tempdir().unwrap();
    let server = listener();
    let shell = [
        "sh",
        "-c",
        "trap '' HUP; exec \"$0\" \"$@\"",
        env!("CARGO_BIN_EXE_ipp"),
    ];
    let child = start(&shell, home.path(), &server, &["jobs", "get", "j1"]);
    let connection = request(&server);
    kill(&child, "-HUP");
    answer(connection, "200 OK", JOB);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
}

#[test]
fn a_signal_while_waiting_tells_the_job_that_goes_on() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("a.pdf"), "%PDF-1.7").unwrap();
    for form in ["table", "json"] {
        let server = listener();
        let child = ipp(home.path(), &server, &["parse", "-q", "-o", form, "a.pdf"]);
        answer(request(&server), "202 Accepted", JOB);
        let _connection = request(&server);
        kill(&child, "-TERM");
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(143));
        let text = String::from_utf8(output.stderr).unwrap();
        if form == "table" {
            let words = "terminated; hint: these jobs go on: j1 (a.pdf); next: ipp jobs get j1\n";
            assert_eq!(text, format!("ipp: error: {words}"));
            continue;
        }
        let object: Value = serde_json::from_str(&text).unwrap();
        let error = &object["error"];
        assert_eq!(error["jobs"].as_array().unwrap().len(), 1);
        assert_eq!(error["jobs"][0]["job_id"], "j1");
        assert_eq!(error["job_id"], "j1");
    }
}

#[test]
fn a_signal_ends_a_run_that_can_be_resumed() {
    let home = tempfile::tempdir().unwrap();
    for name in ["a.pdf", "b.pdf"] {
        std::fs::write(home.path().join(name), format!("%PDF-1.7 {name}")).unwrap();
    }
    let server = listener();
    let child = ipp(home.path(), &server, &["parse", "a.pdf", "b.pdf"]);
    answer(request(&server), "404 Not Found", "{}");
    answer(request(&server), "202 Accepted", JOB);
    answer(request(&server), "202 Accepted", &JOB.replace("j1", "j2"));
    let _connection = request(&server);
    kill(&child, "-INT");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let object: Value = serde_json::from_slice(&output.stderr).unwrap();
    let next = object["error"]["next_step"].as_str().unwrap();
    let run = next.strip_prefix("ipp runs resume ").unwrap();
    assert_eq!(
        object["error"]["message"],
        format!("interrupted: 2 documents of run {run} left")
    );
}

#[test]
fn a_signal_during_a_download_leaves_no_piece_of_it() {
    let home = tempfile::tempdir().unwrap();
    for signal in ["-INT", "-TERM", "-HUP"] {
        let server = listener();
        let child = ipp(home.path(), &server, &["jobs", "download", "j1", "csv"]);
        let mut connection = request(&server);
        connection
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
            .unwrap();
        let files = || {
            let entries = std::fs::read_dir(home.path()).unwrap();
            // Beside the user's own state.
            entries
                .filter(|e| e.as_ref().unwrap().file_name() != ".local")
                .count()
        };
        assert_eq!(files(), 1);
        kill(&child, signal);
        child.wait_with_output().unwrap();
        assert_eq!(files(), 0, "{signal}");
    }
}

#[test]
fn the_time_limit_is_that_of_every_command() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("a.pdf"), "%PDF-1.7").unwrap();
    for args in [
        &["jobs", "get", "j1"][..],
        &["jobs", "download", "j1", "csv"],
        &["jobs", "download", "j1", "csv", "-O", "-"],
        &["parse", "a.pdf"],
    ] {
        // Takes connections, and never answers.
        let server = listener();
        let limited = [args, &["--timeout", "200ms", "--retries", "0"]].concat();
        let output = ipp(home.path(), &server, &limited)
            .wait_with_output()
            .unwrap();
        assert_eq!(output.status.code(), Some(10), "{output:?}");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("within 200ms") || text.contains("within 1"),
            "{text}"
        );
    }
}
