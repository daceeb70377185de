//! Settings: where they come from, and what is said of those that cannot work.

#![allow(clippy::unwrap_used)]

mod common;

use common::ipp;
use serde_json::Value;

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn without_a_key_the_error_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let output = ipp(home.path())
        .args(["jobs", "get", "x", "-o", "table"])
        .assert()
        .code(3);
    let line = text(&output.get_output().stderr);
    assert!(line.contains("IPP_API_KEY"), "{line}");
    assert_eq!(line.contains("--local"), cfg!(feature = "local"), "{line}");
}

#[test]
fn settings_that_cannot_work_are_usage_errors_without_the_key() {
    let home = tempfile::tempdir().unwrap();
    for (key, url) in [
        ("sk_canary", "http://127.0.0.1:1"),
        ("ipp_canary\nx", "http://127.0.0.1:1"),
        ("ipp_canary", "127.0.0.1:1"),
        ("ipp_canary", "ftp://x"),
    ] {
        let output = ipp(home.path())
            .env("IPP_API_KEY", key)
            .args(["jobs", "get", "x", "--base-url", url])
            .assert()
            .code(2);
        assert!(!text(&output.get_output().stderr).contains("canary"));
    }
}

#[test]
fn a_key_comes_from_a_file_or_stdin_too() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("key"), "nonsense\n").unwrap();
    for file in ["key", "-"] {
        let output = ipp(home.path())
            .args(["jobs", "get", "x", "--api-key-file", file])
            .write_stdin("nonsense\n")
            .assert()
            .code(2);
        assert!(text(&output.get_output().stderr).contains("`ipp_`"));
    }
    ipp(home.path())
        .args(["jobs", "get", "x", "--api-key-file", "none"])
        .assert()
        .code(12);
}

#[test]
fn a_bad_value_of_a_variable_is_the_variables() {
    let home = tempfile::tempdir().unwrap();
    let value = |args: &[&str], name: &str, value: &str| {
        let mut command = ipp(home.path());
        let output = command.args(args).env(name, value).assert().code(2);
        text(&output.get_output().stderr).to_owned()
    };
    let get = ["jobs", "get", "x"];
    let message = value(&get, "IPP_TIMEOUT", "soon");
    let object: Value = serde_json::from_str(&message).unwrap();
    assert_eq!(
        object["error"]["message"],
        "invalid value 'soon' for IPP_TIMEOUT: give a time like 90s, 10m or 1h30m"
    );
    let lines = value(&["jobs", "get", "x", "-o", "table"], "IPP_RETRIES", "-1");
    assert!(
        lines.contains("for IPP_RETRIES") && !lines.contains("'--retries"),
        "{lines}"
    );
    let typed = ["jobs", "get", "x", "--timeout", "never"];
    assert!(value(&typed, "IPP_TIMEOUT", "soon").contains("'never' for '--timeout <TIME>'"));
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    for name in [
        "IPP_BASE_URL",
        "IPP_API_KEY_FILE",
        "IPP_RETRIES",
        "IPP_TIMEOUT",
        "IPP_OUTPUT",
        "IPP_PROGRESS",
        "IPP_QUIET",
        "IPP_COLOR",
        "IPP_LOCAL",
        "IPP_DATA_DIR",
        "IPP_MODE",
        "IPP_BOXES",
    ] {
        command.env(name, "");
    }
    // Nothing is wrong but the missing file, which is looked for last.
    command
        .env("IPP_API_KEY", "ipp_canary")
        .args(["parse", "none.pdf"])
        .assert()
        .code(12);
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_refused_without_showing_it() {
    use std::os::unix::ffi::OsStrExt as _;
    let home = tempfile::tempdir().unwrap();
    let value = std::ffi::OsStr::from_bytes(b"ipp_canary\xff");
    for name in ["IPP_API_KEY", "IPP_BASE_URL"] {
        let mut command = ipp(home.path());
        command.env(name, value).args(["jobs", "get", "x"]);
        let output = command.assert().code(2);
        let text = text(&output.get_output().stderr).to_owned();
        assert!(
            text.contains("is not valid UTF-8") && !text.contains("canary"),
            "{text}"
        );
    }
}

#[test]
fn a_proxy_that_cannot_be_used_is_no_direct_connection() {
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    command
        .env("IPP_API_KEY", "ipp_x")
        .env("HTTP_PROXY", "http://user:canary@proxy:99999")
        .args(["jobs", "get", "x", "--base-url", "http://192.0.2.1"]);
    let output = command.assert().code(2);
    let text = text(&output.get_output().stderr).to_owned();
    assert!(
        text.contains("HTTP_PROXY") && !text.contains("canary"),
        "{text}"
    );
}

fn config(home: &std::path::Path, text: &str) {
    std::fs::create_dir_all(home.join(".config/ipp")).unwrap();
    std::fs::write(home.join(".config/ipp/config.toml"), text).unwrap();
}

fn error(home: &std::path::Path, args: &[&str]) -> Value {
    let output = ipp(home).args(args).assert().failure();
    let object: Value = serde_json::from_slice(&output.get_output().stderr).unwrap();
    object["error"].clone()
}

#[test]
fn a_file_goes_before_a_default_a_variable_before_it_and_a_flag_before_all() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    config(
        home,
        "retries = 1\nmode = \"full\" # why\n\n[profile.acme]\nretries = 2\n",
    );
    std::fs::write(home.join("work.toml"), "").unwrap();
    let get = |args: &[&str], variable: &str| {
        let mut command = ipp(home);
        command.args(["config", "get", "retries"]).args(args);
        let output = command.env("IPP_RETRIES", variable).assert().success();
        text(&output.get_output().stdout).trim().to_owned()
    };
    assert_eq!(get(&[], ""), "1");
    assert_eq!(get(&["--profile", "acme"], ""), "2");
    assert_eq!(get(&["--profile", "acme"], "3"), "3");
    assert_eq!(get(&["--retries", "9"], "3"), "9");
    let project = home.join("project/below");
    std::fs::create_dir_all(&project).unwrap();
    std::fs::write(home.join("project/.ipp.toml"), "retries = 7\n").unwrap();
    let mut list = ipp(home);
    list.current_dir(&project)
        .args(["config", "list", "--origin", "-o", "json"]);
    let output = list.assert().success();
    let rows: Vec<Value> = serde_json::from_slice(&output.get_output().stdout).unwrap();
    let row = |key: &str| rows.iter().find(|row| row["key"] == key).unwrap();
    assert_eq!(row("retries")["value"], "7");
    let origin = row("retries")["origin"].as_str().unwrap();
    assert!(origin.ends_with("project/.ipp.toml:1"), "{origin}");
    assert!(
        row("mode")["origin"]
            .as_str()
            .unwrap()
            .ends_with("config.toml:2")
    );
    assert_eq!(row("color")["origin"], "default");
    assert_eq!(row("data_dir")["origin"], "IPP_DATA_DIR");
}

#[test]
fn a_value_of_a_file_does_what_the_flag_does() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let missing = |home| {
        let output = ipp(home).args(["account"]).assert().code(3);
        text(&output.get_output().stderr).to_owned()
    };
    assert!(missing(home).starts_with('{'));
    config(home, "output = \"table\"\n");
    assert!(missing(home).starts_with("ipp: error: no API key"));
}

#[test]
fn what_is_wrong_in_a_file_is_told_with_file_line_and_key() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    for (file, words, hint) in [
        (
            "retries = 1\ntimeout = 'soon'",
            "config.toml:2: invalid value 'soon' for timeout",
            "",
        ),
        (
            "\n\ntime_out = '5m'",
            "config.toml:3: there is no setting time_out",
            "timeout?",
        ),
        ("retries = = 1", "config.toml:1: ", "TOML"),
        (
            "api_key_command = 'echo ipp_live_x'",
            "api_key_command holds an API key",
            "login",
        ),
    ] {
        config(home, file);
        let error = error(home, &["account"]);
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(words), "{message}");
        assert!(error["hint"].as_str().unwrap().contains(hint), "{error}");
        assert_eq!(error["exit"], 2);
        // What mends it works all the same.
        ipp(home).args(["config", "path"]).assert().success();
        ipp(home).arg("--version").assert().success();
    }
    ipp(home)
        .args(["config", "unset", "api_key_command"])
        .assert()
        .success();
    assert_eq!(error(home, &["account"])["code"], "NO_API_KEY");
}

#[test]
fn a_project_cannot_send_a_key_elsewhere_or_run_anything() {
    let home = tempfile::tempdir().unwrap();
    let project = home.path().join("project");
    std::fs::create_dir_all(&project).unwrap();
    for line in [
        "base_url = 'http://192.0.2.1'",
        "proxy = 'http://192.0.2.1'",
        "cacert = 'ca.pem'",
        "api_key_file = 'key'",
        "api_key_command = 'touch pwned'",
        "session_command = 'touch pwned'",
        "default_profile = 'acme'",
        "data_dir = '.'",
        "local = true",
    ] {
        std::fs::write(project.join(".ipp.toml"), line).unwrap();
        let mut command = ipp(home.path());
        command.current_dir(&project).env("IPP_API_KEY", "ipp_x");
        let output = command.arg("account").assert().code(2);
        let said = text(&output.get_output().stderr);
        assert!(said.contains(".ipp.toml:1: "), "{line}: {said}");
    }
    assert!(!project.join("pwned").exists());
}

#[test]
fn settings_are_set_and_unset_with_their_comments_kept() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    config(home, "# mine\nretries = 1 # few\n");
    let run = |args: &[&str]| ipp(home).args(args).assert();
    run(&["config", "set", "retries", "3"]).success();
    run(&["config", "set", "mode", "fast"]).code(2);
    run(&["config", "set", "profile", "x"]).code(2);
    run(&["config", "get", "mode"])
        .success()
        .stdout("standard\n");
    run(&["config", "get", "base_url"]).code(6);
    run(&["config", "unset", "mode"]).code(6);
    let path = home.join(".config/ipp/config.toml");
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "# mine\nretries = 3 # few\n"
    );
    run(&["config", "path"])
        .success()
        .stdout(format!("{}\n", path.display()));
}
