//! Writes every kind of file into a directory, made of the invoices in `ipp-extract/samples`: what
//! `tests/external/exports.sh` shows to other programs.
//!
//! `cargo run -p ipp-export --example exports -- DIRECTORY`

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use ipp_export::{
    BillOptions, Bills, Failure, FileOutcome, Record, batch_xlsx, csv, quickbooks, xlsx, zoho,
};
use ipp_sdk::model::ExportMode::{Full, Standard};
use ipp_sdk::model::Invoice;
use serde_json::json;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples");

fn main() -> Result<(), Box<dyn Error>> {
    let directory = std::env::args_os().nth(1).ok_or("give a directory")?;
    let directory = Path::new(&directory);
    fs::create_dir_all(directory)?;
    let write = |name: &str, bytes: Vec<u8>| fs::write(directory.join(name), bytes);

    let records = samples()?;
    let single = &records[..1];
    write("single.xlsx", xlsx(single, &Standard)?)?;
    write("single.csv", csv(single, &Standard)?)?;

    let mut files: Vec<FileOutcome> = records.iter().cloned().map(FileOutcome::from).collect();
    files.insert(1, failure()?.into());
    write("batch.xlsx", batch_xlsx(&files, &Standard)?)?;
    write("batch.csv", csv(&records, &Standard)?)?;
    write("full.xlsx", batch_xlsx(&files, &Full)?)?;
    write("full.csv", csv(&records, &Full)?)?;

    let options = BillOptions::default();
    for (name, bills) in [
        ("quickbooks", quickbooks(&records, &options)?),
        ("zoho", zoho(&records, &options)?),
    ] {
        write(&format!("{name}-left-out.txt"), left_out(&bills).into())?;
        write(&format!("{name}.csv"), bills.bytes)?;
    }

    let hostile = [hostile()?];
    write("hostile.xlsx", xlsx(&hostile, &Full)?)?;
    write("hostile.csv", csv(&hostile, &Full)?)?;
    write(
        "hostile-quickbooks.csv",
        quickbooks(&hostile, &options)?.bytes,
    )?;
    write("hostile-zoho.csv", zoho(&hostile, &options)?.bytes)?;
    Ok(())
}

/// The samples as jobs would have read them, sorted by name.
fn samples() -> Result<Vec<Record>, Box<dyn Error>> {
    let entries: Result<Vec<PathBuf>, _> = fs::read_dir(SAMPLES)?
        .map(|entry| entry.map(|e| e.path()))
        .collect();
    let mut paths = entries?;
    paths.retain(|path| path.extension().is_some_and(|e| e == "json"));
    paths.sort();
    paths
        .iter()
        .zip(1..)
        .map(|(path, n)| sample(path, n))
        .collect()
}

fn sample(path: &Path, n: u32) -> Result<Record, Box<dyn Error>> {
    let mut invoice: Invoice = serde_json::from_slice(&fs::read(path)?)?;
    let total = invoice.total.map(|t| t.to_string());
    invoice.field_locations = serde_json::from_value(json!({
        "total": {"page": 1, "polygon": [6.9, 9.1, 7.6, 9.1, 7.6, 9.25, 6.9, 9.25], "confidence": 0.97,
                  "content": total},
        "line_items": [{"amount": {"page": 1, "confidence": 0.91, "content": "first line"}}],
    }))?;
    invoice.validation_checks = serde_json::from_value(json!([
        {"check": "header_total", "result": "pass", "expected": total, "actual": total,
         "delta": 0.00, "tolerance": 0.02, "message": "the subtotal and the taxes make the total"},
    ]))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(Record {
        job_id: Some(format!("550e8400-e29b-41d4-a716-4466554400{n:02}").into()),
        pages: Some(n % 3 + 1),
        file_sha256: Some(format!("{n:064x}")),
        created_at: Some("2026-04-11T14:02:19.314Z".parse()?),
        completed_at: Some("2026-04-11T14:02:31.802Z".parse()?),
        credits_charged: Some(1),
        ..Record::new(format!("{name}.pdf"), invoice)
    })
}

fn failure() -> Result<Failure, Box<dyn Error>> {
    let error =
        json!({"code": "EXTRACTION_FAILED", "message": "The document has no text on any page."});
    Ok(Failure {
        job_id: Some("550e8400-e29b-41d4-a716-446655440099".into()),
        pages: Some(4),
        created_at: Some("2026-04-11T14:02:19.314Z".parse()?),
        ..Failure::new("blank-scan.pdf", serde_json::from_value(error)?)
    })
}

/// An invoice whose texts try to be what they are not.
fn hostile() -> Result<Record, Box<dyn Error>> {
    let invoice: Invoice = serde_json::from_value(json!({
        "vendor": "=HYPERLINK(\"http://example.com\",\"pay here\")", "invoice_number": "+491234",
        "customer_name": "a\u{1}b\u{fffe}c_x0041_\r\nd", "vendor_address": "Łódź 株式会社 🧾 <&>\"'",
        "invoice_date": "2024-02-29", "due_date": "1900-02-28", "service_start_date": "1899-12-31",
        "subtotal": "1234567.89", "total": "1234567.89", "currency": "EUR",
        "po_number": "0012", "payment_term": "@SUM(1+1)",
        "line_items": [
            {"description": "-2+3", "quantity": "0.333", "unit_price": "0.000125", "amount": "0.00"},
            {"description": "\t=1+1,\"two\"\nthree", "amount": "1234567.89"},
            {"description": "1e5"}],
    }))?;
    Ok(Record::new("=cmd|'/c calc'!A1.pdf", invoice))
}

/// A line for each document: its name, a tab, the reason.
fn left_out(bills: &Bills) -> String {
    let lines = bills
        .left_out
        .iter()
        .map(|l| format!("{}\t{}\n", l.filename, l.reason));
    lines.collect()
}
