//! Sums under names that no table knows, which the figures around them prove, and rows that add up others.

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

/// Subtotal, shipping, tax and total, of which an empty text stands for none.
fn assert_sums(invoice: &Invoice, [subtotal, shipping, tax, total]: [&str; 4]) {
    assert_eq!(invoice.subtotal, money(subtotal), "subtotal");
    assert_eq!(invoice.shipping, money(shipping), "shipping");
    assert_eq!(invoice.tax, money(tax), "tax");
    assert_eq!(invoice.total, money(total), "total");
}

#[test]
fn a_subtotal_of_no_known_name_is_proven_by_tax_and_total() {
    let invoice = with(&[
        ("Brindlework", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "20.00", "120.00"]);
}

#[test]
fn a_subtotal_of_no_known_name_must_add_up() {
    let invoice = with(&[
        ("Brindlework", "90.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ]);
    assert_eq!(invoice.subtotal, None);
}

#[test]
fn a_total_of_no_known_name_is_proven_by_subtotal_and_tax() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Brindlework", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "20.00", "120.00"]);
}

#[test]
fn a_tax_of_no_known_name_is_told_by_its_rate() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("Brindlework 20%", "20.00"),
        ("Total", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "", "20.00", "120.00"]);
    assert_eq!(invoice.taxes[0].rate, Some(Decimal::from(20)));
}

#[test]
fn the_subtotal_is_the_sum_before_charges_where_both_are_printed() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("Shipping", "10.00"),
        ("Net amount", "110.00"),
        ("VAT 20%", "22.00"),
        ("Total", "132.00"),
    ]);
    assert_sums(&invoice, ["100.00", "10.00", "22.00", "132.00"]);
}

#[test]
fn a_row_that_adds_up_the_items_is_none_of_them() {
    let rows = [
        (50, 700, "Description"),
        (480, 700, "Amount"),
        (50, 685, "Mending of pipes"),
        (480, 685, "60.00"),
        (50, 670, "Painting of doors"),
        (480, 670, "40.00"),
        (250, 655, "Brindlework"),
        (474, 655, "100.00"),
        (250, 640, "VAT 20%"),
        (480, 640, "20.00"),
        (250, 625, "Total"),
        (474, 625, "120.00"),
    ];
    let invoice = extract(&pages(&[&rows]), &Options::default()).unwrap();
    assert_eq!(invoice.line_items.len(), 2, "{:?}", invoice.line_items);
    assert_sums(&invoice, ["100.00", "", "20.00", "120.00"]);
}
