//! The engine reads every sample invoice as its truth says, from the page alone and from the XML.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;

use ipp_extract::{Options, extract, inspect};
use ipp_sdk::model::{
    CheckName, CheckResult, Confidence, ExportMode, Invoice, LineItem, ValidationStatus,
};
use ipp_synth::Sample;

fn page_only() -> Options {
    let mut options = Options::default();
    options.ignore_xml = true;
    options
}

fn read(sample: &Sample, options: &Options) -> Invoice {
    extract(&sample.pdf, options).unwrap_or_else(|e| panic!("{}: {e}", sample.name))
}

/// What a bookkeeper would post.
fn header(i: &Invoice) -> impl PartialEq + Debug {
    let parties = (
        &i.vendor,
        &i.customer_name,
        &i.vendor_tax_id,
        &i.customer_tax_id,
    );
    let document = (
        &i.document_type,
        &i.invoice_number,
        &i.po_number,
        &i.currency,
    );
    let dates = (
        i.invoice_date,
        i.due_date,
        i.service_start_date,
        i.service_end_date,
    );
    let sums = (
        i.subtotal,
        i.tax,
        i.total,
        i.discount,
        i.shipping,
        i.amount_due,
    );
    (parties, document, dates, sums, &i.taxes, &i.payment_details)
}

fn lines(i: &Invoice) -> impl PartialEq + Debug {
    let line = |l: &LineItem| {
        (
            l.description.clone(),
            l.quantity,
            l.unit_price,
            l.amount,
            l.tax_amount,
        )
    };
    i.line_items.iter().map(line).collect::<Vec<_>>()
}

#[test]
fn every_sample_is_read_from_its_page_alone() {
    for sample in ipp_synth::samples() {
        let invoice = read(&sample, &page_only());
        assert_eq!(header(&invoice), header(&sample.truth), "{}", sample.name);
        assert_eq!(lines(&invoice), lines(&sample.truth), "{}", sample.name);
    }
}

#[test]
fn figures_that_add_up_are_ready_and_figures_that_do_not_are_flagged() {
    for sample in ipp_synth::samples() {
        let invoice = read(&sample, &page_only());
        let wrong = sample.name == "does-not-add-up";
        assert_eq!(invoice.automation_ready, !wrong, "{}", sample.name);
        if wrong {
            assert_eq!(invoice.validation_status, ValidationStatus::TotalMismatch);
            assert_eq!(invoice.confidence, Confidence::Low);
            let check = |c: &&ipp_sdk::model::ValidationCheck| c.check == CheckName::HeaderTotal;
            let header = invoice.validation_checks.iter().find(check).unwrap();
            assert_eq!(header.result, CheckResult::Fail);
            assert_eq!(header.delta, Some(rust_decimal::Decimal::from(63)));
        } else {
            assert_eq!(
                invoice.validation_status,
                ValidationStatus::Valid,
                "{}",
                sample.name
            );
        }
    }
}

#[test]
fn embedded_xml_is_read_instead_of_the_page() {
    let sample = ipp_synth::samples()
        .into_iter()
        .find(|s| s.name == "facturx")
        .unwrap();
    let invoice = read(&sample, &Options::default());
    assert_eq!(lines(&invoice), lines(&sample.truth), "{}", sample.name);
    assert_eq!(invoice.total, sample.truth.total);
    assert_eq!(invoice.vendor_address, sample.truth.vendor_address);
    assert!(invoice.automation_ready);
}

#[test]
fn the_same_bytes_give_the_same_answer() {
    for sample in ipp_synth::samples() {
        let once = serde_json::to_string(&read(&sample, &Options::default())).unwrap();
        let again = serde_json::to_string(&read(&sample, &Options::default())).unwrap();
        assert_eq!(once, again, "{}", sample.name);
    }
}

#[test]
fn locations_lie_on_the_page_and_show_the_printed_text() {
    let mut options = page_only();
    options.field_locations = true;
    for sample in ipp_synth::samples() {
        let invoice = read(&sample, &options);
        let locations = invoice.field_locations.as_ref().unwrap();
        for field in ["vendor", "invoice_number", "invoice_date", "total"] {
            let location = &locations.fields[field];
            let (width, height) = (location.page_width.unwrap(), location.page_height.unwrap());
            assert_eq!(location.polygon.0.len(), 4, "{}: {field}", sample.name);
            for point in &location.polygon.0 {
                let inside = (0.0..=width).contains(&point.x) && (0.0..=height).contains(&point.y);
                assert!(inside, "{}: {field} at {point:?}", sample.name);
            }
        }
        let number = locations.fields["invoice_number"]
            .content
            .as_deref()
            .unwrap();
        assert!(
            number.contains(invoice.invoice_number.as_deref().unwrap()),
            "{}",
            sample.name
        );
        assert_eq!(
            locations.line_items.len(),
            invoice.line_items.len(),
            "{}",
            sample.name
        );
    }
}

#[test]
fn full_mode_adds_what_the_columns_hold() {
    let sample = ipp_synth::samples()
        .into_iter()
        .find(|s| s.name == "ch-landscape")
        .unwrap();
    let mut options = page_only();
    assert!(read(&sample, &options).line_items[0].raw_text.is_none());
    options.export_mode = ExportMode::Full;
    let line = &read(&sample, &options).line_items[0];
    assert_eq!(line.product_code.as_deref(), Some("P-ING"));
    assert_eq!(line.unit.as_deref(), Some("Std."));
    assert_eq!(line.tax_rate.map(|r| r.to_string()).as_deref(), Some("8.1"));
    assert_eq!(line.page, Some(1));
    assert!(line.raw_text.as_deref().unwrap().contains("Projektleitung"));
}

#[test]
fn every_sample_passes_the_check_at_upload() {
    for sample in ipp_synth::samples() {
        let pages = inspect(&sample.pdf).unwrap().pages;
        assert_eq!(
            pages,
            if sample.name == "multi-page" { 3 } else { 1 },
            "{}",
            sample.name
        );
    }
}
