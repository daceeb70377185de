//! E-invoices within PDFs: their statements count, and the pages show where they are printed or contradict them.

#![allow(clippy::unwrap_used)]

mod common;

use common::with_einvoice;
use ipp_extract::{Options, extract};
use ipp_sdk::model::{CheckName, CheckResult, Invoice};

fn agreement(invoice: &Invoice) -> (CheckResult, String) {
    let mut checks = invoice.validation_checks.iter();
    let check = checks
        .find(|c| c.check == CheckName::PageAgreement)
        .unwrap();
    (check.result.clone(), check.message.clone().unwrap())
}

fn read(line: &str) -> Invoice {
    extract(&with_einvoice(line, "INV-20", 0), &Options::default()).unwrap()
}

#[test]
fn a_page_with_another_number_contradicts_its_einvoice() {
    let invoice = read("Invoice No: INV-77 Total 5.00");
    let (result, message) = agreement(&invoice);
    assert_eq!(result, CheckResult::Fail);
    assert!(
        message.contains("INV-20") && message.contains("INV-77"),
        "{message}"
    );
    assert_eq!(invoice.invoice_number.as_deref(), Some("INV-20"));
    assert!(!invoice.automation_ready);
}

#[test]
fn a_page_with_another_total_contradicts_its_einvoice() {
    let (result, message) = agreement(&read("Invoice No: INV-20\nGrand Total 6,000.00 EUR"));
    assert_eq!(result, CheckResult::Fail);
    assert!(message.contains("6000.00"), "{message}");
}

#[test]
fn a_page_that_prints_what_is_stated_agrees() {
    let (result, _) = agreement(&read("Invoice No: INV-20 Grand Total EUR 5.00"));
    assert_eq!(result, CheckResult::Pass);
}

#[test]
fn stated_values_are_located_where_they_are_printed() {
    let sample = ipp_synth::samples()
        .into_iter()
        .find(|s| s.name == "facturx")
        .unwrap();
    let mut options = Options::default();
    options.field_locations = true;
    let invoice = extract(&sample.pdf, &options).unwrap();
    let locations = invoice.field_locations.unwrap();
    for field in [
        "vendor",
        "vendor_tax_id",
        "customer_name",
        "invoice_number",
        "invoice_date",
        "subtotal",
        "tax",
        "total",
        "payment_details",
    ] {
        assert!(locations.fields.contains_key(field), "{field}");
    }
    assert_eq!(locations.line_items.len(), invoice.line_items.len());
    let amount = &locations.line_items[0]["amount"];
    assert_eq!(amount.confidence, Some(0.99));
    assert!(amount.content.is_some());
}
