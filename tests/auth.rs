//! Keys of the user: stored, found, sent to their own server only, and shown nowhere.

#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use assert_cmd::assert::Assert;
use common::Ipp;
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const KEY: &str = "ipp_live_4f3a_canarycanarycanarycanary";
const OTHER: &str = "ipp_live_77aa_anothercanaryanothercana";
const TOKEN: &str = "ses_canarycanary";

/// A server that knows one key and one session.
async fn server() -> MockServer {
    let server = MockServer::start().await;
    let account = json!({"success": true, "data": {"email": "me@acme.example", "tier": "firm", "credits": 7}});
    Mock::given(method("GET"))
        .and(path("/api/v1/account"))
        .and(header("authorization", format!("Bearer {KEY}")))
        .respond_with(ResponseTemplate::new(200).set_body_json(account))
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .and(path("/api/v1/keys"))
        .and(header("cookie", format!("session={TOKEN}")))
        .respond_with(
            ResponseTemplate::new(200)
                .set_body_json(json!({"success": true, "data": {"keys": []}})),
        )
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

fn ipp(home: &Path, args: &[&str]) -> Ipp {
    let mut command = common::ipp(home);
    command.env("IPP_STORE", "file").args(args);
    command
}

/// What a command says when it is at home at this server.
fn at(server: &MockServer, home: &Path, args: &[&str]) -> Ipp {
    let mut command = ipp(home, args);
    command.env("IPP_BASE_URL", format!("{}/api/v1", server.uri()));
    command
}

fn json_of(assert: &Assert) -> Value {
    serde_json::from_slice(&assert.get_output().stdout).unwrap()
}

fn error_of(assert: &Assert) -> Value {
    let object: Value = serde_json::from_slice(&assert.get_output().stderr).unwrap();
    object["error"].clone()
}

fn credentials(home: &Path) -> String {
    let file = home.join(".config/ipp/credentials.toml");
    std::fs::read_to_string(file).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_stored_once_the_api_has_taken_it_and_then_used() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    let refused = at(&server, home, &["auth", "login"])
        .write_stdin(OTHER)
        .assert()
        .code(3);
    assert_eq!(error_of(&refused)["code"], "INVALID_API_KEY");
    assert_eq!(credentials(home), "");
    at(&server, home, &["account"]).assert().code(3);

    let done = at(&server, home, &["auth", "login"])
        .write_stdin(format!("{KEY}\n"))
        .assert()
        .success();
    let done = json_of(&done);
    assert_eq!(
        (&done["store"], &done["origin"]),
        (&json!("file"), &json!(server.uri()))
    );
    assert_eq!(done["account"]["email"], "me@acme.example");
    let account = at(&server, home, &["account"]).assert().success();
    assert_eq!(json_of(&account)["credits"], 7);

    let status = json_of(&at(&server, home, &["auth", "status"]).assert().success());
    assert_eq!(status["source"], "file");
    assert_eq!(
        (&status["key"], &status["valid"]),
        (&json!("ipp_live_4f3a…"), &json!(true))
    );
    assert_eq!(status["account"]["credits"], 7);
    at(&server, home, &["auth", "token"])
        .assert()
        .success()
        .stdout(format!("{KEY}\n"));

    at(&server, home, &["auth", "logout"]).assert().success();
    assert_eq!(credentials(home), "");
    at(&server, home, &["auth", "status"]).assert().code(3);
    at(&server, home, &["auth", "logout"]).assert().success();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_and_a_session_are_never_taken_for_each_other() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    let login = |args: &[&str], text: &str| at(&server, home, args).write_stdin(text).assert();
    login(&["auth", "login"], KEY).success();
    // The key does not open what is for sessions, and is not tried.
    let missing = at(&server, home, &["keys", "list"]).assert().code(3);
    assert_eq!(error_of(&missing)["code"], "NO_SESSION");
    login(&["auth", "login", "--session"], KEY).code(2);
    login(&["auth", "login"], TOKEN).code(2);
    login(&["auth", "login", "--session"], TOKEN).success();
    at(&server, home, &["keys", "list"]).assert().success();
    for (variable, text) in [("IPP_SESSION_TOKEN", KEY), ("IPP_API_KEY", TOKEN)] {
        let args = match variable {
            "IPP_API_KEY" => ["account", "-q"],
            _ => ["keys", "list"],
        };
        at(&server, home, &args)
            .env(variable, text)
            .assert()
            .code(2);
    }
    for request in server.received_requests().await.unwrap() {
        let is_for_sessions = request.url.path().ends_with("/keys");
        assert_eq!(request.headers.contains_key("cookie"), is_for_sessions);
        assert_eq!(
            request.headers.contains_key("authorization"),
            !is_for_sessions
        );
    }
    at(&server, home, &["auth", "logout", "--all"])
        .assert()
        .success();
    assert_eq!(credentials(home), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stored_key_is_not_sent_to_another_origin() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    at(&server, home, &["auth", "login"])
        .write_stdin(KEY)
        .assert()
        .success();
    let elsewhere = [
        "account",
        "--base-url",
        "http://192.0.2.1/api/v1",
        "--timeout",
        "1s",
    ];
    let refused = error_of(&ipp(home, &elsewhere).assert().code(3));
    assert_eq!(refused["code"], "OTHER_ORIGIN");
    let message = refused["message"].as_str().unwrap();
    assert!(message.contains(&server.uri()) && message.contains("http://192.0.2.1"));
    // The hosted API is another origin as well.
    ipp(home, &["account"]).assert().code(3);
    // Another server of this machine is not.
    let second = self::server().await;
    at(&second, home, &["account"]).assert().success();
    // Asked to, it is sent: nothing answers there.
    let allowed = [&elsewhere[..], &["--allow-origin", "--retries", "0"]].concat();
    ipp(home, &allowed).assert().code(10);
    // What the user says is not bound.
    let by_variable = [&elsewhere[..], &["--retries", "0"]].concat();
    ipp(home, &by_variable)
        .env("IPP_API_KEY", KEY)
        .assert()
        .code(10);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_profile_has_settings_and_a_key_of_its_own() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    let url = format!("{}/api/v1", server.uri());
    ipp(home, &["profile", "create", "acme", "--base-url", &url])
        .assert()
        .success();
    ipp(home, &["auth", "login", "--profile", "acme"])
        .write_stdin(KEY)
        .assert()
        .success();
    ipp(home, &["account"]).assert().code(3);
    ipp(home, &["account", "--profile", "acme"])
        .assert()
        .success();
    ipp(home, &["account"])
        .env("IPP_PROFILE", "acme")
        .assert()
        .success();
    ipp(home, &["profile", "use", "acme"]).assert().success();
    ipp(home, &["account"]).assert().success();
    ipp(home, &["profile", "rename", "acme", "new"])
        .assert()
        .success();
    ipp(home, &["account"]).assert().success();
    let list = ipp(home, &["profile", "list", "-o", "json"])
        .assert()
        .success();
    assert_eq!(
        json_of(&list)[1],
        json!({"profile": "new", "used": true, "key": server.uri(), "session": null})
    );
    ipp(home, &["profile", "delete", "new"]).assert().code(14);
    ipp(home, &["profile", "delete", "new", "--yes"])
        .assert()
        .success();
    assert_eq!(credentials(home), "");
    let gone = ipp(home, &["account", "--profile", "new"]).assert().code(2);
    assert!(
        error_of(&gone)["hint"]
            .as_str()
            .unwrap()
            .contains("profile create")
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_may_give_the_key() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    std::fs::write(home.join("key"), KEY).unwrap();
    ipp(home, &["config", "set", "api_key_command", "cat key"])
        .env("PATH", "/usr/bin:/bin")
        .assert()
        .success();
    let status = at(&server, home, &["auth", "status"])
        .env("PATH", "/usr/bin:/bin")
        .assert()
        .success();
    assert_eq!(json_of(&status)["source"], "command");
    ipp(home, &["config", "set", "api_key_command", "false"])
        .assert()
        .success();
    let failed = at(&server, home, &["account"])
        .env("PATH", "/usr/bin:/bin")
        .assert()
        .code(3);
    assert_eq!(error_of(&failed)["code"], "KEY_COMMAND_FAILED");
}

#[test]
fn without_anything_to_read_login_says_so() {
    let home = tempfile::tempdir().unwrap();
    for args in [&["auth", "login"][..], &["auth", "login", "--no-input"]] {
        let refused = ipp(home.path(), args).write_stdin("").assert().code(14);
        let hint = error_of(&refused)["hint"].clone();
        assert!(hint.as_str().unwrap().contains("< FILE"), "{hint}");
    }
    if cfg!(feature = "local") {
        ipp(home.path(), &["auth", "login", "--local"])
            .write_stdin(KEY)
            .assert()
            .code(2);
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_credentials_file_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt as _;
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    at(&server, home, &["auth", "login"])
        .write_stdin(KEY)
        .assert()
        .success();
    let file = home.join(".config/ipp/credentials.toml");
    let mode =
        |bits| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(bits)).unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    mode(0o644);
    let refused = error_of(&at(&server, home, &["account"]).assert().code(3));
    assert!(refused["hint"].as_str().unwrap().starts_with("chmod 600 "));
    mode(0o600);
    at(&server, home, &["account"]).assert().success();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_and_certificates_are_those_that_are_named() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    let account = ["account", "--base-url", "http://api.invalid/api/v1"];
    let address = server.uri();
    let by_proxy = [&account[..], &["--proxy", &address]].concat();
    ipp(home, &by_proxy)
        .env("IPP_API_KEY", KEY)
        .assert()
        .success();
    std::fs::write(home.join("ca.pem"), "no certificate").unwrap();
    for (file, code) in [("ca.pem", 2), ("none.pem", 12)] {
        let args = [&account[..], &["--cacert", file]].concat();
        let mut command = ipp(home, &args);
        command.env("IPP_API_KEY", KEY).assert().code(code);
    }
}

/// Every file below a directory.
fn files(dir: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_shows_nowhere_but_in_the_file_that_keeps_it() {
    let (server, home) = (server().await, tempfile::tempdir().unwrap());
    let home = home.path();
    let mut said = Vec::new();
    let mut run = |mut command: Ipp| {
        let output = command.output().unwrap();
        said.extend([output.stdout, output.stderr].map(|b| String::from_utf8(b).unwrap()));
    };
    for (args, text) in [
        (&["auth", "login", "-v"][..], KEY),
        (&["auth", "login", "--session", "--debug", "http"], TOKEN),
        (&["auth", "login", "-o", "table"], OTHER),
        (&["auth", "login", "--session"], KEY),
        (&["auth", "login"], TOKEN),
        (&["auth", "login"], "ipp_canary two words"),
    ] {
        let mut command = at(&server, home, args);
        command.write_stdin(text);
        run(command);
    }
    for args in [
        &["auth", "status"][..],
        &["auth", "status", "-o", "table", "--debug", "http"],
        &["auth", "status", "--session"],
        &["auth", "token", "--show", "--no-such-flag"],
        &["account", "-v", "--debug", "http"],
        &["account", "--base-url", "http://192.0.2.1"],
        &["account", "--base-url", "nonsense"],
        &["keys", "list", "--debug", "http"],
        &["jobs", "get", "x", "-o", "table"],
        &["api", "/nothing", "--debug", "http"],
        &["api", "/nothing", "--dry-run"],
        &["config", "list", "--origin"],
        &["config", "set", "api_key_command", "echo ipp_live_canary_x"],
        &["config", "get", "api_key_command"],
        &["profile", "list"],
        &["profile", "show"],
    ] {
        run(at(&server, home, args));
        let mut command = at(&server, home, args);
        command
            .env("IPP_API_KEY", KEY)
            .env("IPP_SESSION_TOKEN", TOKEN);
        command
            .env("IPP_PROXY", "socks5://me:canary@proxy:1")
            .env("RUST_BACKTRACE", "1");
        run(command);
    }
    assert!(said.iter().any(|text| text.contains("ipp_live_4f3a…")));
    let shown = said.iter().find(|text| text.contains("canary"));
    assert_eq!(shown, None);
    let mut all = Vec::new();
    files(home, &mut all);
    let holders = all
        .iter()
        .filter(|f| std::fs::read(f).unwrap().windows(6).any(|w| w == b"canary"));
    let holders: Vec<_> = holders.map(|f| f.file_name().unwrap()).collect();
    assert_eq!(holders, ["credentials.toml"]);
}
