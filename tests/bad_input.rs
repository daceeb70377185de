//! What cannot be read is refused in one clear line, with what to do and its exit code.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/pdf.rs"]
mod pdf;

use std::path::{Path, PathBuf};

use common::{ipp, sample};
use pdf::encrypted;
use serde_json::Value;

/// Every bad input: its file, the exit code, and words that the message must hold.
fn bad_inputs(dir: &Path) -> Vec<(PathBuf, i32, &'static [&'static str])> {
    let file = |name: &str, content: &[u8]| {
        let path = dir.join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let whole = std::fs::read(sample("us-services")).unwrap();
    let big = [b"%PDF-1.7\n".as_slice(), &vec![b' '; 11 << 20]].concat();
    std::fs::create_dir(dir.join("folder")).unwrap();
    vec![
        (
            dir.join("missing.pdf"),
            12,
            &["missing.pdf", "no such file"],
        ),
        (dir.join("folder"), 22, &["folder", "no documents", "-r"]),
        (file("empty.pdf", b""), 7, &["empty.pdf", "is empty"]),
        (file("big.pdf", &big), 7, &["big.pdf", "10485760", "split"]),
        (
            file("text.pdf", b"Dear Sir or Madam"),
            7,
            &["text.pdf", "not a PDF"],
        ),
        (
            file("locked.pdf", &encrypted()),
            7,
            &["locked.pdf", "password"],
        ),
        (
            file("half.pdf", &whole[..whole.len() / 3]),
            7,
            &["half.pdf", "damaged"],
        ),
        (
            file("scan.png", b"\x89PNG\r\n\x1a\n"),
            7,
            &["scan.png", "PDF only"],
        ),
    ]
}

#[test]
fn each_bad_input_has_one_clear_line_and_its_exit_code() {
    let home = tempfile::tempdir().unwrap();
    for (file, code, words) in bad_inputs(home.path()) {
        let output = ipp(home.path())
            .args(["parse", "--local", "-o", "table"])
            .arg(&file)
            .assert()
            .code(code);
        let output = output.get_output();
        let text = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(output.stdout.is_empty());
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(
            text.starts_with("ipp: error: ") && text.contains("; hint: "),
            "{text}"
        );
        assert!(words.iter().all(|w| text.contains(w)), "{text}");
    }
}

#[test]
fn each_bad_input_is_one_json_object_for_programs() {
    let home = tempfile::tempdir().unwrap();
    for (file, code, _) in bad_inputs(home.path()) {
        let output = ipp(home.path())
            .args(["parse", "--local"])
            .arg(&file)
            .assert()
            .code(code);
        let output = output.get_output();
        assert!(output.stdout.is_empty());
        let object: Value = serde_json::from_slice(&output.stderr).unwrap();
        let error = &object["error"];
        assert_eq!(error["exit"], code);
        assert_eq!(error["retryable"], false);
        let expected = match code {
            12 => "LOCAL_IO",
            22 => "NOTHING_MATCHED",
            _ => "INVALID_FILE",
        };
        assert_eq!(error["code"], expected, "{error}");
        assert!(error["hint"].is_string() && error["message"].is_string());
        for field in ["next_step", "http_status", "job_id", "request_id"] {
            assert!(error.get(field).is_some(), "{field}");
        }
    }
}

#[test]
fn a_damaged_pdf_never_ends_the_server() {
    let home = tempfile::tempdir().unwrap();
    let whole = std::fs::read(sample("us-services")).unwrap();
    let files: Vec<PathBuf> = (1..12)
        .map(|n| {
            let mut bytes = whole.clone();
            for at in (n * 7..bytes.len()).step_by(97 * n) {
                bytes[at] = bytes[at].wrapping_add(n as u8);
            }
            bytes[..8].copy_from_slice(b"%PDF-1.7");
            let path = home.path().join(format!("{n}.pdf"));
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let output = ipp(home.path())
        .args(["parse", "--local", "-o", "ndjson"])
        .args(&files)
        .arg(sample("us-services"))
        .output()
        .unwrap();
    assert!(
        [Some(0), Some(20)].contains(&output.status.code()),
        "{output:?}"
    );
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().last().unwrap().contains("us-services.pdf"));
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[test]
fn a_failing_file_does_not_stop_the_others() {
    let home = tempfile::tempdir().unwrap();
    let empty = home.path().join("empty.pdf");
    std::fs::write(&empty, "").unwrap();
    let (first, second) = (sample("us-services"), sample("credit-note"));
    let parse = || {
        let mut command = ipp(home.path());
        command
            .args(["parse", "--local"])
            .args([&first, &empty, &second]);
        command
    };
    let output = parse().args(["-o", "json"]).assert().code(20);
    let output = output.get_output();
    let jobs: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(jobs.as_array().unwrap().len(), 2);
    let object: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(object["error"]["code"], "DOCUMENTS_FAILED");
    assert_eq!(object["error"]["exit"], 20);
    let failed = &object["error"]["documents"];
    assert_eq!(failed.as_array().unwrap().len(), 1);
    assert_eq!(failed[0]["exit"], 7);
    assert_eq!(failed[0]["file"], empty.to_str().unwrap());

    let lines = parse().args(["-o", "table"]).assert().code(20);
    let text = String::from_utf8(lines.get_output().stderr.clone()).unwrap();
    // It was done before, so nothing is sent.
    let plan = "ipp: note: 3 files · 1 that cannot be sent · 2 already done · 0 to charge";
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert_eq!(lines[0], plan);
    assert!(lines[1].contains("empty.pdf: the document is empty"));
    assert_eq!(lines[2], "ipp: error: 1 of 3 documents failed");

    let quiet = parse().args(["-o", "table", "-q"]).assert().code(20);
    let text = String::from_utf8(quiet.get_output().stderr.clone()).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn files_that_all_fail_alike_have_their_own_code() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("empty.pdf"), "").unwrap();
    let parse = |files: [&str; 2]| {
        let mut command = ipp(home.path());
        command.args(["parse", "--local", "-o", "json"]).args(files);
        command.assert()
    };
    parse(["empty.pdf", "empty.pdf"]).code(7).stdout("[]\n");
    parse(["a.pdf", "b.pdf"]).code(12);
    parse(["empty.pdf", "b.pdf"]).code(20);
}

#[test]
fn a_job_that_is_not_there_is_not_found() {
    let home = tempfile::tempdir().unwrap();
    for id in [
        "550e8400-e29b-41d4-a716-446655440000",
        "nonsense",
        "../invoices",
    ] {
        let get = ipp(home.path())
            .args(["jobs", "get", "--local", "-o", "table", id])
            .assert()
            .code(6);
        let text = String::from_utf8(get.get_output().stderr.clone()).unwrap();
        assert!(
            text.contains("JOB_NOT_FOUND") && text.contains("hint"),
            "{text}"
        );
        ipp(home.path())
            .args(["jobs", "download", "--local", id, "csv"])
            .assert()
            .code(6);
    }
    assert_eq!(
        std::fs::read_dir(home.path()).unwrap().count(),
        1,
        "only the data"
    );
}
