//! Single rules on small pages: what must be read, and what must not be believed.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::Line;
use common::{pages, with_einvoice};
use ipp_extract::{Options, extract};
use ipp_sdk::model::{CheckName, CheckResult, DocumentType, Invoice, ValidationStatus};
use rust_decimal::Decimal;

const HEAD: [Line<'_>; 6] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 775, "4 Mill Lane"),
    (50, 760, "Ashby WX4 9QT"),
    (50, 745, "Tel: 01632 960 100"),
    (350, 790, "Invoice No: INV-1001"),
    (350, 760, "Bill to: Harbour Inns Ltd"),
];
const DATE: Line<'_> = (350, 775, "Invoice Date: 15 January 2026");
const TABLE: [Line<'_>; 8] = [
    (50, 640, "Description"),
    (300, 640, "Qty"),
    (380, 640, "Unit Price"),
    (480, 640, "Amount"),
    (50, 620, "Torque wrench"),
    (300, 620, "2"),
    (380, 620, "50.00"),
    (480, 620, "100.00"),
];

/// The head, the date, the table and some further lines.
fn page<'a>(further: &[Line<'a>]) -> Vec<Line<'a>> {
    [&HEAD[..], &[DATE], &TABLE, further].concat()
}

/// Sums in two columns under the table.
fn sums<'a>(rows: &[(&'a str, &'a str)]) -> Vec<Line<'a>> {
    let lines = (0_u32..).zip(rows).flat_map(|(i, &(label, amount))| {
        let y = 580 - 15 * i;
        [(300, y, label), (480, y, amount)]
    });
    lines.collect()
}

fn read(lines: &[Line<'_>]) -> Invoice {
    extract(&pages(&[lines]), &Options::default()).unwrap()
}

/// What confirms the supplier and the number, without which neither is as sure as posting unseen takes.
const FOOT: [Line<'_>; 3] = [
    (50, 75, "www.northgate-tools.co.uk"),
    (50, 60, "Northgate Tools Ltd, VAT No: GB 402 4481 88"),
    (50, 45, "INV-1001"),
];

fn with_sums(rows: &[(&str, &str)]) -> Invoice {
    read(&page(&[&sums(rows)[..], &FOOT].concat()))
}

const GOOD: [(&str, &str); 3] = [
    ("Subtotal", "£100.00"),
    ("VAT 20%", "£20.00"),
    ("Total", "£120.00"),
];

#[test]
fn a_plain_invoice_is_ready() {
    let invoice = with_sums(&GOOD);
    assert!(
        invoice.automation_ready,
        "{:?}",
        invoice.validation_explanation
    );
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
    assert_eq!(invoice.line_items.len(), 1);
    assert_eq!(invoice.vendor_country.as_deref(), Some("GB"));
}

#[test]
fn a_printed_figure_that_the_total_leaves_out_is_flagged() {
    for rows in [
        [
            ("Subtotal", "£100.00"),
            ("Shipping", "£5.00"),
            ("VAT 20%", "£20.00"),
            ("Total", "£120.00"),
        ],
        [
            ("Subtotal", "£100.00"),
            ("Discount", "-£10.00"),
            ("VAT 20%", "£20.00"),
            ("Total", "£120.00"),
        ],
        [
            ("Subtotal", "£100.00"),
            ("GST 5%", "£5.00"),
            ("PST 7%", "£7.00"),
            ("Total", "£105.00"),
        ],
        [
            ("Subtotal", "£100.00"),
            ("VAT 20%", "£20.00"),
            ("Total", "£125.00"),
            ("Amount due", "£120.00"),
        ],
        [
            ("Subtotal", "£100.00"),
            ("VAT 20%", "£20.00"),
            ("Grand total", "£120.00"),
            ("Invoice total", "£130.00"),
        ],
    ] {
        let invoice = with_sums(&rows);
        assert_eq!(
            invoice.validation_status,
            ValidationStatus::TotalMismatch,
            "{rows:?}"
        );
        assert!(!invoice.automation_ready, "{rows:?}");
    }
}

#[test]
fn prepayments_and_an_amount_due_are_no_contradiction() {
    let rows = [
        GOOD[0],
        GOOD[1],
        GOOD[2],
        ("Payment received", "£50.00 CR"),
        ("Amount due", "£70.00"),
    ];
    let invoice = with_sums(&rows);
    assert_eq!(invoice.document_type, Some(DocumentType::Invoice));
    assert_eq!(invoice.total, Some(Decimal::from(120)));
    assert_eq!(invoice.amount_due, Some(Decimal::from(70)));
    assert!(
        invoice.automation_ready,
        "{:?}",
        invoice.validation_explanation
    );
}

#[test]
fn the_invoice_number_wins_over_the_number_of_another_document() {
    let mut lines = page(&sums(&GOOD));
    lines.insert(0, (350, 805, "Document No: 7770012"));
    assert_eq!(read(&lines).invoice_number.as_deref(), Some("INV-1001"));
}

#[test]
fn a_credit_note_has_its_own_number_and_positive_figures() {
    let mut lines = page(&sums(&[
        ("Subtotal", "-£100.00"),
        ("VAT 20%", "-£20.00"),
        ("Total", "-£120.00"),
    ]));
    lines.push((350, 805, "Credit Note No: CN-0007"));
    let invoice = read(&lines);
    assert_eq!(invoice.document_type, Some(DocumentType::CreditNote));
    assert_eq!(invoice.invoice_number.as_deref(), Some("CN-0007"));
    assert_eq!(invoice.total, Some(Decimal::from(120)));
}

#[test]
fn a_post_box_is_no_purchase_order() {
    let mut lines = page(&sums(&GOOD));
    lines.push((50, 100, "PO Box 4411, Ashby"));
    assert_eq!(read(&lines).po_number, None);
}

#[test]
fn a_word_of_a_description_is_no_currency() {
    let mut lines = page(&sums(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ]));
    lines.push((50, 605, "with PHP interface and PEN holder"));
    assert_eq!(read(&lines).currency, None);
}

#[test]
fn days_to_return_goods_are_no_term_of_payment() {
    let mut lines = page(&sums(&GOOD));
    lines.push((50, 100, "Goods may be returned within 14 days."));
    let invoice = read(&lines);
    assert_eq!((invoice.due_date, invoice.payment_term), (None, None));
}

#[test]
fn the_date_of_a_discount_is_not_the_due_date() {
    let mut lines = page(&sums(&GOOD));
    lines.push((
        50,
        100,
        "Zahlbar bis 25.01.2026 mit 2% Skonto, zahlbar bis 14.02.2026 ohne Abzug",
    ));
    let due = read(&lines).due_date.map(|d| d.to_string());
    assert_eq!(due.as_deref(), Some("2026-02-14"));
}

#[test]
fn an_open_date_is_not_read_as_due_before_it_is_issued() {
    let lines = [
        &HEAD[..],
        &TABLE,
        &sums(&GOOD),
        &[
            (350, 775, "Invoice Date: 03/04/2026"),
            (350, 745, "Due Date: 04/03/2026"),
        ],
    ]
    .concat();
    let invoice = read(&lines);
    assert!(invoice.due_date >= invoice.invoice_date);
    assert!(!invoice.automation_ready);
}

#[test]
fn several_invoices_in_one_file_are_a_risk() {
    let first = page(&sums(&GOOD));
    let second: Vec<Line<'_>> = first
        .iter()
        .map(|&(x, y, text)| {
            (
                x,
                y,
                if text.contains("INV-1001") {
                    "Invoice No: INV-1002"
                } else {
                    text
                },
            )
        })
        .collect();
    let invoice = extract(&pages(&[&first, &second]), &Options::default()).unwrap();
    let check = invoice
        .validation_checks
        .iter()
        .find(|c| c.check == CheckName::SingleInvoice)
        .unwrap();
    assert_eq!(check.result, CheckResult::Fail);
    assert!(!invoice.automation_ready);
}

#[test]
fn a_page_that_contradicts_its_einvoice_is_a_risk() {
    let result = |line| {
        let invoice = extract(&with_einvoice(line, "R-1", 0), &Options::default()).unwrap();
        let check = invoice
            .validation_checks
            .into_iter()
            .find(|c| c.check == CheckName::PageAgreement);
        check.map(|c| c.result)
    };
    assert_eq!(result("Rechnung Nr. R-1"), Some(CheckResult::Pass));
    assert_eq!(
        result("Rechnung Nr. 999 über 5.000,00 EUR"),
        Some(CheckResult::Fail)
    );
    assert_eq!(result(""), None);
}

#[test]
fn figures_too_large_to_multiply_are_no_panic() {
    let invoice = extract(&with_einvoice("", "R-1", 0), &Options::default()).unwrap();
    assert_eq!(invoice.line_items[0].unit_price, None);
    let huge = "999999999999.99";
    let lines = page(&[
        (50, 600, "Bolt"),
        (300, 600, huge),
        (380, 600, huge),
        (480, 600, huge),
    ]);
    assert_eq!(read(&lines).line_items.len(), 2);
}

#[test]
fn a_line_of_very_many_figures_or_labels_is_read_in_bounded_work() {
    let figures = "39.99 ".repeat(2000);
    let labels = "invoice no ".repeat(5000);
    let dashes = "- ".repeat(20_000);
    for text in [&figures, &labels, &dashes] {
        let _ = read(&page(&[(50, 100, text)]));
    }
}
