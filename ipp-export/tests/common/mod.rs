//! What the suites share: csv files read back, and invoices written down as JSON.
#![allow(dead_code, reason = "not every suite needs all")]

use std::collections::BTreeMap;

use ipp_export::Record;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The rows of a csv file by column name.
pub(crate) type Rows = Vec<BTreeMap<String, String>>;

pub(crate) fn read(bytes: &[u8]) -> Rows {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = header.iter().zip(&row);
        cells.map(|(h, c)| (h.to_owned(), c.to_owned())).collect()
    });
    rows.collect()
}

/// An amount as the csv file shows it.
pub(crate) fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// An invoice of 100.00 and 20 % of tax, changed by what is given; `null` takes a field away.
pub(crate) fn record(filename: &str, changes: Value) -> Record {
    let mut invoice = json!({
        "vendor": "Acme Corp", "invoice_number": "INV-1", "invoice_date": "2026-01-15",
        "due_date": "2026-02-14", "payment_term": "Net 30", "currency": "GBP",
        "subtotal": "100.00", "tax": "20.00", "total": "120.00",
        "taxes": [{"type": "VAT", "rate": 20, "amount": "20.00"}],
        "line_items": [
            {"description": "Bolts", "quantity": 2, "unit_price": "30.00", "amount": "60.00"},
            {"description": "Nuts", "quantity": 4, "unit_price": "10.00", "amount": "40.00"}],
    });
    for (name, value) in changes.as_object().unwrap() {
        invoice[name] = value.clone();
    }
    Record::new(filename, serde_json::from_value(invoice).unwrap())
}
