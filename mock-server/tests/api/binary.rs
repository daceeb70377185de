//! The program `ipp-mock`.

use std::io::{BufRead as _, BufReader};
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

impl Program {
    fn start(arguments: &[&str]) -> Self {
        Self::start_with_log(arguments, Stdio::null())
    }

    fn start_with_log(arguments: &[&str], log: impl Into<Stdio>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ipp-mock"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
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

    let pid = program.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
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
    let program = Program::start_with_log(&[], log);
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

#[test]
fn what_keeps_it_from_starting_is_said_on_stderr() {
    let output = Command::new(env!("CARGO_BIN_EXE_ipp-mock"))
        .args(["--data-dir", "/dev/null/nowhere"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("/dev/null/nowhere"), "{stderr}");
}

#[test]
fn the_port_file_of_an_earlier_run_is_gone_before_anything_else_can_fail() {
    let dir = tempfile::tempdir().unwrap();
    let port_file = dir.path().join("port");
    std::fs::write(&port_file, "1\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ipp-mock"))
        .args(["--data-dir", "/dev/null/nowhere"])
        .args(["--port-file", port_file.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!port_file.exists());
}

#[test]
fn a_health_check_asks_the_server_on_its_port() {
    let program = Program::start(&["--control-token", "s3cret"]);
    let base_url = program.ready["base_url"].as_str().unwrap();
    let port = base_url.split([':', '/']).nth(4).unwrap().to_owned();
    let healthcheck = |port: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipp-mock"));
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
