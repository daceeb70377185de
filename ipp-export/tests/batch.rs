//! The xlsx file of a batch, in which some files may have failed.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use common::record;
use ipp_export::{Failure, FileOutcome, Record, batch_xlsx, csv};
use ipp_sdk::model::ExportMode::{Full, Standard};
use ipp_sdk::model::{ErrorDetail, ExportMode};
use serde_json::json;

fn failure(filename: &str) -> Failure {
    let error =
        json!({"code": "EXTRACTION_FAILED", "message": "=No text on any page", "http_status": 422});
    let error: ErrorDetail = serde_json::from_value(error).unwrap();
    Failure {
        pages: Some(3),
        file_sha256: Some("ab".repeat(32)),
        completed_at: Some("2026-04-11T14:02:19Z".parse().unwrap()),
        ..Failure::new(filename, error)
    }
}

/// Three files, the second of which failed.
fn batch() -> Vec<FileOutcome> {
    let first = Record {
        job_id: Some("550e8400-e29b-41d4-a716-446655440000".into()),
        pages: Some(2),
        credits_charged: Some(1),
        ..record("a.pdf", json!({}))
    };
    vec![
        first.into(),
        failure("b.pdf").into(),
        record("c.pdf", json!({"invoice_number": "INV-2"})).into(),
    ]
}

fn open(files: &[FileOutcome], mode: &ExportMode) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(batch_xlsx(files, mode).unwrap())).unwrap()
}

fn rows(files: &[FileOutcome], sheet: &str) -> Vec<Vec<Data>> {
    let range = open(files, &Standard).worksheet_range(sheet).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_batch_adds_the_sheet_files() {
    let sheets = |mode| open(&batch(), mode).sheet_names();
    assert_eq!(
        sheets(&Standard),
        ["Invoices", "Line Items", "Taxes", "Validation", "Files"]
    );
    assert_eq!(
        sheets(&Full),
        [
            "Invoices",
            "Line Items",
            "Taxes",
            "Validation",
            "Files",
            "Fields"
        ]
    );
}

#[test]
fn the_sheet_files_tells_of_every_file_in_the_order_of_the_upload() {
    let shown: Vec<String> = rows(&batch(), "Files")
        .iter()
        .map(|row| {
            row.iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("|")
        })
        .collect();
    let sha256 = "ab".repeat(32);
    assert_eq!(
        shown[0],
        "filename|status|error_code|error_message|pages|job_id|file_sha256|created_at|completed_at|credits_charged"
    );
    assert_eq!(
        shown[1],
        "a.pdf|success|||2|550e8400-e29b-41d4-a716-446655440000||||1"
    );
    assert!(
        shown[2].starts_with(&format!(
            "b.pdf|failed|EXTRACTION_FAILED|=No text on any page|3||{sha256}||"
        )),
        "{}",
        shown[2]
    );
    assert!(shown[2].ends_with("|0"));
    assert_eq!(shown[3], "c.pdf|success||||||||");
}

#[test]
fn a_failed_file_is_on_no_other_sheet() {
    let column = |sheet: &str| {
        let rows = rows(&batch(), sheet);
        rows[1..]
            .iter()
            .map(|r| r[0].to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(column("Invoices"), ["a.pdf", "c.pdf"]);
    assert_eq!(column("Line Items"), ["a.pdf", "a.pdf", "c.pdf", "c.pdf"]);
}

#[test]
fn a_batch_of_failures_can_be_opened() {
    let files = [failure("a.pdf").into(), failure("b.pdf").into()];
    assert_eq!(rows(&files, "Files").len(), 3);
    assert_eq!(rows(&files, "Invoices").len(), 1);
}

#[test]
fn the_csv_file_of_a_batch_holds_the_lines_of_all_files_that_were_read() {
    let records: Vec<_> = batch()
        .into_iter()
        .filter_map(FileOutcome::into_record)
        .collect();
    let bytes = csv(&records, &Standard).unwrap();
    let rows = common::read(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let shown: Vec<_> = rows
        .iter()
        .map(|r| (r["filename"].as_str(), r["line_no"].as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("a.pdf", "1"),
            ("a.pdf", "2"),
            ("c.pdf", "1"),
            ("c.pdf", "2")
        ]
    );
}
