//! The column of sums read as a whole: what its arithmetic tells, whatever its figures are called.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;
use rust_decimal::Decimal;

/// An invoice of one line over 100.00 with rows of sums under its table.
fn with(rows: &[(&str, &str)]) -> Invoice {
    let lines = (0_u32..).zip(rows).flat_map(|(i, &(label, amount))| {
        let y = 580 - 15 * i;
        [(250, y, label), (480, y, amount)]
    });
    let further: Vec<Line<'_>> = lines.collect();
    let lines = [&HEAD[..], &TABLE, &further].concat();
    extract(&pages(&[&lines]), &Options::default()).unwrap()
}

fn money(text: &str) -> Option<Decimal> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// Subtotal, discount, shipping, tax and total, of which an empty text stands for none.
fn assert_sums(invoice: &Invoice, expected: [&str; 5]) {
    let read = [
        invoice.subtotal,
        invoice.discount,
        invoice.shipping,
        invoice.tax,
        invoice.total,
    ];
    assert_eq!(read, expected.map(money));
}

#[test]
fn of_two_nets_the_one_before_the_discount_is_the_subtotal_whatever_it_is_called() {
    let invoice = with(&[
        ("Brindlework", "100.00"),
        ("Kindness 10 %", "-10.00"),
        ("Net amount", "90.00"),
        ("VAT 20%", "18.00"),
        ("Total", "108.00"),
    ]);
    assert_sums(&invoice, ["100.00", "10.00", "", "18.00", "108.00"]);
}

#[test]
fn a_reduction_without_a_sign_is_told_by_the_sum_behind_it() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("Kindness 10 %", "10.00"),
        ("VAT 20%", "18.00"),
        ("Total", "108.00"),
    ]);
    assert_sums(&invoice, ["100.00", "10.00", "", "18.00", "108.00"]);
}

#[test]
fn a_sum_under_the_name_of_a_charge_is_the_subtotal_if_the_tax_leads_from_it_to_the_total() {
    let invoice = with(&[
        ("Service charge", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "", "20.00", "120.00"]);
}

#[test]
fn charges_behind_the_taxes_lead_on_to_the_total() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Brindlework", "120.00"),
        ("Freight", "5.00"),
        ("Total", "125.00"),
    ]);
    assert_eq!(invoice.subtotal, money("100.00"));
    assert_eq!(invoice.total, money("125.00"));
    assert_eq!(invoice.shipping, money("5.00"));
}

#[test]
fn a_subtotal_without_tax_stands_beside_its_total() {
    let invoice = with(&[
        ("Net amount", "100.00"),
        ("VAT 0%", "0.00"),
        ("Total", "100.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "", "0.00", "100.00"]);
}

#[test]
fn the_sum_of_the_lines_is_the_subtotal_though_the_total_is_wrong() {
    let invoice = with(&[
        ("Brindlework", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "150.00"),
    ]);
    assert_eq!(invoice.subtotal, money("100.00"));
    assert!(!invoice.automation_ready);
}

#[test]
fn what_is_open_from_before_is_no_part_of_the_total() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Brindlework", "120.00"),
        ("Brought from the old book", "30.00"),
        ("Amount due", "150.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "", "20.00", "120.00"]);
}

#[test]
fn a_due_printed_again_in_the_words_of_the_total_is_the_total() {
    let twice = [
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Amount due", "120.00"),
        ("Amount due", "120.00"),
    ];
    assert_eq!(with(&twice).amount_due, None);
    let named = [twice[0], twice[1], ("Total", "120.00"), twice[3]];
    assert_eq!(with(&named).amount_due, money("120.00"));
}
