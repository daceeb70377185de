//! The program `ipp-mock`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::Value;

use crate::client::{Client, DEADLINE};

struct Program {
    child: Child,
    ready: Value,
}

fn ipp_mock() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ipp-mock"))
}

fn kill(child: &Child, signal: &str) {
    let pid = child.id().to_string();
    let sent = Command::new("kill").args([signal, &pid]).status();
    assert!(sent.unwrap().success());
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        Self::spawn(ipp_mock().args(arguments).stderr(Stdio::null()))
    }

    fn spawn(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready = serde_json::from_str(&line).unwrap();
        Self { child, ready }
    }

    /// One that may be asked as often as it takes.
    fn on(dir: &Path) -> Self {
        Self::start(&["--data-dir", dir.to_str().unwrap(), "--limits", "off"])
    }

    fn client(&self) -> Client {
        let text = |name: &str| self.ready[name].as_str().unwrap().to_owned();
        Client::new(&text("base_url"), &text("api_key"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn it_says_on_one_line_where_it_is_and_ends_cleanly_on_sigterm() {
    let dir = tempfile::tempdir().unwrap();
    let port_file = dir.path().join("port");
    let mut program = Program::start(&["--port-file", port_file.to_str().unwrap()]);
    assert_eq!(program.ready["event"], "ready");
    assert_eq!(program.ready["pid"], program.child.id());
    let port = std::fs::read_to_string(port_file).unwrap();
    let base_url = format!("http://127.0.0.1:{}/api/v1", port.trim());
    assert_eq!(program.ready["base_url"], base_url);
    assert_eq!(
        program.ready["reference_url"],
        format!("{base_url}/reference")
    );
    let client = program.client();
    let id = client.accept().await;
    assert_eq!(client.wait(&id).await["status"], "completed");

    kill(&program.child, "-TERM");
    assert_eq!(program.child.wait().unwrap().code(), Some(0));
}

#[tokio::test]
async fn no_acknowledged_upload_is_lost_when_it_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged = Vec::new();
    // What is being read at both kills is suspected, and read later than the rest.
    for _ in 0..2 {
        let program = Program::on(dir.path());
        let client = program.client();
        for _ in 0..10 {
            acknowledged.push(client.accept().await);
        }
        // Dropping the program kills it.
    }
    let program = Program::on(dir.path());
    for id in &acknowledged {
        assert_eq!(program.client().wait(id).await["status"], "completed");
    }
    let database = crate::fixtures::Database::of(dir.path());
    assert_eq!(database.number("SELECT credits FROM accounts"), 1000 - 20);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
}

#[tokio::test]
async fn a_delivery_that_fails_is_logged_with_the_flag_that_would_let_it_through() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("log");
    let log = std::fs::File::create(&path).unwrap();
    let program = Program::spawn(ipp_mock().stderr(log));
    let client = program.client();
    let webhook = serde_json::json!({"url": "https://127.0.0.1:9/hook"});
    let answer = client.request(Method::POST, "/webhooks").json(&webhook);
    let answer: Value = answer.send().await.unwrap().json().await.unwrap();
    let webhook_id = answer["data"]["webhook_id"].as_str().unwrap();
    let job = client.accept().await;
    client.wait(&job).await;
    let deadline = Instant::now() + DEADLINE;
    let line = loop {
        let log = std::fs::read_to_string(&path).unwrap();
        if let Some(line) = log.lines().find(|line| line.contains("a delivery failed")) {
            break line.to_owned();
        }
        assert!(Instant::now() < deadline, "{log}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    for part in [
        "WARN",
        webhook_id,
        "job.completed",
        "--allow-deliveries-to 127.0.0.1",
        "next=\"none\"",
    ] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

/// Starts an upload that never comes to its end, and returns when the server waits for the rest.
fn unfinished_upload(program: &Program) -> TcpStream {
    let text = |name: &str| program.ready[name].as_str().unwrap();
    let host = text("base_url").split('/').nth(2).unwrap();
    let mut connection = TcpStream::connect(host).unwrap();
    let head = format!(
        "POST /api/v1/invoices HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {}\r\n\
         content-type: multipart/form-data; boundary=X\r\ncontent-length: 9999\r\nexpect: 100-continue\r\n\r\n",
        text("api_key")
    );
    connection.write_all(head.as_bytes()).unwrap();
    let mut answer = [0; 12];
    connection.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 100");
    connection
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let mut program = Program::spawn(ipp_mock().stderr(Stdio::piped()));
    let mut log = BufReader::new(program.child.stderr.take().unwrap()).lines();
    let _connection = unfinished_upload(&program);
    for words in [
        "Ctrl-C again to stop now",
        "stopped with requests in flight",
    ] {
        kill(&program.child, "-INT");
        assert!(log.any(|line| line.unwrap().contains(words)), "{words}");
    }
    assert_eq!(program.child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_keeps_it_from_starting_is_said_in_one_plain_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (flag, value, hint) in [
        ("--data-dir", "/dev/null/nowhere", "hint: check the path"),
        ("--port", &port, "hint: choose another address"),
        ("--control-token-file", "/dev/null/nowhere", "control token"),
    ] {
        let output = ipp_mock().args([flag, value]).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.starts_with("ipp-mock: error: "), "{stderr}");
        assert!(stderr.contains(value) && stderr.contains(hint), "{stderr}");
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
    }
}

#[test]
fn a_reader_of_the_description_that_went_away_is_no_error() {
    let mut command = ipp_mock();
    command.arg("openapi").stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn localhost_is_the_address_of_this_machine() {
    let program = Program::start(&["--host", "localhost"]);
    let base_url = program.ready["base_url"].as_str().unwrap();
    assert!(base_url.starts_with("http://127.0.0.1:"), "{base_url}");
}

#[tokio::test]
async fn the_control_token_comes_from_a_file_or_a_variable() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("token");
    std::fs::write(&file, "s3cret\n").unwrap();
    let variables = [
        ("IPP_MOCK_CONTROL_TOKEN", std::ffi::OsStr::new("s3cret")),
        ("IPP_MOCK_CONTROL_TOKEN_FILE", file.as_os_str()),
    ];
    for (name, value) in variables {
        let program = Program::spawn(ipp_mock().env(name, value).stderr(Stdio::null()));
        let state = |token: &str| {
            program
                .client()
                .at_origin(Method::GET, "/_mock/state")
                .bearer_auth(token.to_owned())
                .send()
        };
        assert_eq!(state("s3cret").await.unwrap().status(), 200, "{name}");
        assert_eq!(state("other").await.unwrap().status(), 403, "{name}");
    }
}

#[test]
fn the_port_file_of_an_earlier_run_is_gone_before_anything_else_can_fail() {
    let dir = tempfile::tempdir().unwrap();
    let port_file = dir.path().join("port");
    std::fs::write(&port_file, "1\n").unwrap();
    let output = ipp_mock()
        .args(["--data-dir", "/dev/null/nowhere"])
        .args(["--port-file", port_file.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!port_file.exists());
}

#[test]
fn a_health_check_asks_the_server_on_its_port() {
    let mut command = ipp_mock();
    command.env("IPP_MOCK_CONTROL_TOKEN", "s3cret");
    let program = Program::spawn(command.stderr(Stdio::null()));
    let base_url = program.ready["base_url"].as_str().unwrap();
    let port = base_url.split([':', '/']).nth(4).unwrap().to_owned();
    let healthcheck = |port: &str| {
        let mut command = ipp_mock();
        // By the variable that the server itself has in a container.
        command.arg("healthcheck").env("IPP_MOCK_PORT", port);
        command.output().unwrap()
    };
    let well = healthcheck(&port);
    assert_eq!(well.status.code(), Some(0), "{well:?}");
    drop(program);
    let gone = healthcheck(&port);
    assert_eq!(gone.status.code(), Some(1));
    let words = String::from_utf8(gone.stderr).unwrap();
    assert!(words.contains("no local server at"), "{words}");
}
