//! Sums in a strip: a row of labels above the row of their amounts.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;
use rust_decimal::Decimal;

/// An invoice of one line over 100.00 with further text below its table.
fn with(further: &[Line<'_>]) -> Invoice {
    let lines = [&HEAD[..], &TABLE, further].concat();
    extract(&pages(&[&lines]), &Options::default()).unwrap()
}

fn assert_sums(invoice: &Invoice, [subtotal, tax, total]: [&str; 3]) {
    let money = |text: &str| Some(text.parse::<Decimal>().unwrap());
    assert_eq!(invoice.subtotal, money(subtotal), "subtotal");
    assert_eq!(invoice.tax, money(tax), "tax");
    assert_eq!(invoice.total, money(total), "total");
}

#[test]
fn amounts_stand_below_their_labels() {
    let invoice = with(&[
        (60, 160, "Total HT"),
        (160, 160, "Taux TVA"),
        (240, 160, "Montant TVA"),
        (340, 160, "Total TTC"),
        (60, 145, "100,00"),
        (160, 145, "20,00 %"),
        (240, 145, "20,00"),
        (340, 145, "120,00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"]);
}

#[test]
fn an_amount_may_stand_at_the_other_end_of_its_cell() {
    let invoice = with(&[
        (50, 560, "Net"),
        (180, 560, "VAT"),
        (310, 560, "Total"),
        (140, 545, "100.00"),
        (275, 545, "20.00"),
        (500, 545, "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"]);
}

#[test]
fn a_strip_may_leave_the_total_to_the_next() {
    let invoice = with(&[
        (50, 560, "Goods"),
        (180, 560, "Freight"),
        (310, 560, "Net"),
        (50, 545, "100.00"),
        (180, 545, "0.00"),
        (310, 545, "100.00"),
        (50, 525, "Taxable"),
        (180, 525, "VAT"),
        (310, 525, "Invoice total"),
        (50, 510, "100.00"),
        (180, 510, "20.00"),
        (310, 510, "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"]);
}

#[test]
fn an_empty_cell_takes_nothing_of_the_strip_below() {
    let invoice = with(&[
        (50, 560, "Goods"),
        (150, 560, "Discount"),
        (220, 560, "Freight"),
        (320, 560, "Packing"),
        (420, 560, "Net amount"),
        (50, 547, "100.00"),
        (220, 547, "0.00"),
        (420, 547, "100.00"),
        (50, 530, "Taxable"),
        (250, 530, "VAT %"),
        (320, 530, "VAT"),
        (420, 530, "Invoice total"),
        (50, 517, "100.00"),
        (250, 517, "20"),
        (320, 517, "20.00"),
        (420, 517, "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"]);
    assert!(invoice.shipping.is_none_or(|s| s.is_zero()));
}
