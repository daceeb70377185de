//! The main job, through all of it: `ipp parse --local` reads real PDF invoices, and what it read can be had
//! again.

#![allow(clippy::unwrap_used)]

mod common;

use common::{ipp, sample, samples};
use serde_json::Value;

/// What a person pays by.
const CORE: [&str; 7] = [
    "vendor",
    "invoice_number",
    "invoice_date",
    "due_date",
    "currency",
    "subtotal",
    "total",
];

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn every_sample_is_read_as_it_was_made() {
    let home = tempfile::tempdir().unwrap();
    let files = samples();
    let output = ipp(home.path())
        .args(["parse", "--local", "-o", "json"])
        .args(&files)
        .assert()
        .success();
    let jobs = json(&output.get_output().stdout);
    let jobs = jobs.as_array().unwrap();
    assert_eq!(jobs.len(), files.len());
    let mut wrong = Vec::new();
    for (file, job) in files.iter().zip(jobs) {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert_eq!(
            job["filename"], name,
            "results come in the order of the files"
        );
        let truth = json(&std::fs::read(file.with_extension("json")).unwrap());
        let result = &job["result"];
        for field in CORE.iter().chain(&["document_type", "tax"]) {
            if result[field] != truth[field] {
                wrong.push(format!(
                    "{name} {field}: {} is {}",
                    truth[field], result[field]
                ));
            }
        }
        let lines = |of: &Value| of["line_items"].as_array().unwrap().len();
        if lines(result) != lines(&truth) {
            wrong.push(format!(
                "{name}: {} line items of {}",
                lines(result),
                lines(&truth)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_table_shows_what_a_person_looks_for_at_every_width() {
    let home = tempfile::tempdir().unwrap();
    for columns in [40, 80, 120] {
        let output = ipp(home.path())
            .env("COLUMNS", columns.to_string())
            .args(["parse", "--local", "-o", "table"])
            .arg(sample("us-services"))
            .assert()
            .success();
        let text = String::from_utf8(output.get_output().stdout.clone()).unwrap();
        for part in [
            "INV-2026-0147",
            "2026-01-15",
            "2026-02-14",
            "USD",
            "13759.00",
            "14894.12",
        ] {
            assert!(text.contains(part), "{part} at {columns}:\n{text}");
        }
        assert!(text.lines().all(|l| l.chars().count() <= columns), "{text}");
        assert!(!text.contains('\u{1b}'), "no colour off a terminal");
    }
}

#[test]
fn a_job_can_be_asked_for_and_downloaded_later() {
    let home = tempfile::tempdir().unwrap();
    let output = ipp(home.path())
        .args(["parse", "--local", "--external-id", "order-7"])
        .arg(sample("us-services"))
        .assert()
        .success();
    let first = output.get_output().stdout.clone();
    let id = json(&first)["job_id"].as_str().unwrap().to_owned();

    let again = ipp(home.path())
        .args(["jobs", "get", "--local", &id])
        .assert()
        .success();
    assert_eq!(again.get_output().stdout, first, "one object, whoever asks");
    let replay = ipp(home.path())
        .args(["parse", "--local", "--external-id", "order-7"])
        .arg(sample("us-services"))
        .assert()
        .success();
    assert_eq!(
        replay.get_output().stdout,
        first,
        "the same id is the same job"
    );

    let name = format!("invoice_{}", &id[..8]);
    let saved = ipp(home.path())
        .args(["jobs", "download", "--local", &id, "excel"])
        .assert()
        .success();
    let saved = json(&saved.get_output().stdout);
    assert_eq!(saved["path"], format!("{name}.xlsx"));
    let path = home.path().join(format!("{name}.xlsx"));
    assert_eq!(saved["bytes"], std::fs::metadata(&path).unwrap().len());
    let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(path).unwrap();
    let sheet = calamine::Reader::worksheet_range_at(&mut workbook, 0).unwrap();
    let sheet = sheet.unwrap();
    let mut cells = sheet.used_cells().map(|(_, _, cell)| cell.to_string());
    assert!(cells.any(|cell| cell == "INV-2026-0147"));

    let csv = ipp(home.path())
        .args(["jobs", "download", "--local", &id, "csv", "-O", "-"])
        .assert()
        .success();
    let csv = String::from_utf8(csv.get_output().stdout.clone()).unwrap();
    assert!(csv.contains("INV-2026-0147"), "{csv}");
    ipp(home.path())
        .args([
            "jobs",
            "download",
            "--local",
            &id,
            "csv",
            "--output-file",
            "mine.csv",
        ])
        .assert()
        .success();
    assert_eq!(
        std::fs::read_to_string(home.path().join("mine.csv")).unwrap(),
        csv
    );
}

#[test]
fn boxes_and_full_mode_reach_the_server() {
    let home = tempfile::tempdir().unwrap();
    let result = |flags: &[&str]| {
        let output = ipp(home.path())
            .args(["parse", "--local"])
            .args(flags)
            .arg(sample("us-services"))
            .assert()
            .success();
        json(&output.get_output().stdout)["result"].clone()
    };
    let plain = result(&[]);
    assert!(plain.get("field_locations").is_none());
    assert!(plain["line_items"][0].get("raw_text").is_none());
    assert!(result(&["--boxes"])["field_locations"]["total"]["page"].is_number());
    assert!(
        result(&["--mode", "full"])["line_items"][0]
            .get("raw_text")
            .is_some()
    );
}

#[test]
fn a_document_alone_can_be_saved_and_is_not_sent_when_that_is_not_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name);
    std::fs::copy(sample("gb-workshop"), path("a.pdf")).unwrap();
    let stdin = std::fs::read(path("a.pdf")).unwrap();
    let run = |args: &[&str]| {
        let mut command = ipp(home.path());
        command.args(["parse", "--local"]).args(args);
        command.write_stdin(stdin.clone());
        command.output().unwrap()
    };
    let jobs = || {
        let mut command = ipp(home.path());
        let output = command.args(["jobs", "list", "--local"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().count()
    };
    for args in [
        &["-", "--dry-run"][..],
        &["a.pdf", "--external-id", "x", "--dry-run"],
        &["a.pdf", "--max-credits", "0"],
        &["-", "--max-files", "0"],
        &["a.pdf", "--external-id", "x", "--via", "batch"],
    ] {
        assert_eq!(run(args).status.code(), Some(2), "{args:?}");
    }
    assert_eq!(jobs(), 0);
    let saved = ["a.pdf", "--external-id", "x", "--out", "out"];
    assert!(run(&saved).status.success());
    let named = [
        "-",
        "--name",
        "b.pdf",
        "--out",
        "out",
        "--save",
        "json,csv",
        "--merge",
        "all.ndjson",
    ];
    assert!(run(&named).status.success());
    for (file, word) in [
        ("out/a.pdf.json", "Thornfield"),
        ("out/b.pdf.json", "Thornfield"),
        ("out/b.pdf.csv", "Thornfield"),
        ("all.ndjson", "Thornfield"),
    ] {
        let text = std::fs::read_to_string(path(file)).unwrap();
        assert!(text.contains(word), "{file}: {text}");
    }
    assert!(!path("a.pdf.json").exists());
}
