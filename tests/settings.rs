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
