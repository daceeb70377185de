//! How a command ends early: by its time limit, or by a signal.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const JOB: &str = r#"{"job_id":"j1","status":"processing"}"#;

fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

/// `ipp` with its streams in pipes, against this server.
fn start(program: &[&str], home: &Path, server: &TcpListener, args: &[&str]) -> Child {
    let url = format!("http://{}", server.local_addr().unwrap());
    Command::new(program[0])
        .args(&program[1..])
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("IPP_API_KEY", "ipp_canary")
        .env("IPP_BASE_URL", url)
        .current_dir(home)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// `ipp` with the hang-up signal as a terminal gives it, also where the tests run under `nohup`.
fn ipp(home: &Path, server: &TcpListener, args: &[&str]) -> Child {
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

fn kill(child: &Child, signal: &str) {
    let pid = child.id().to_string();
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
fn a_signal_while_waiting_tells_the_jobs_that_go_on() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("a.pdf"), "%PDF-1.7").unwrap();
    for (files, form) in [(1, "table"), (1, "json"), (2, "json")] {
        let server = listener();
        let files = ["a.pdf"; 2].into_iter().take(files);
        let args: Vec<&str> = ["parse", "-q", "-o", form]
            .into_iter()
            .chain(files)
            .collect();
        let child = ipp(home.path(), &server, &args);
        for _ in 4..args.len() {
            answer(request(&server), "202 Accepted", JOB);
        }
        // Every upload is answered before a question is asked about it.
        let _connections: Vec<TcpStream> = (4..args.len()).map(|_| request(&server)).collect();
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
        assert_eq!(error["jobs"].as_array().unwrap().len(), args.len() - 4);
        assert_eq!(error["jobs"][0]["job_id"], "j1");
        assert_eq!(error["job_id"].is_string(), args.len() == 5);
    }
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
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1);
        kill(&child, signal);
        child.wait_with_output().unwrap();
        assert_eq!(
            std::fs::read_dir(home.path()).unwrap().count(),
            0,
            "{signal}"
        );
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
            text.contains("within 200ms") || text.contains("within 19"),
            "{text}"
        );
    }
}
