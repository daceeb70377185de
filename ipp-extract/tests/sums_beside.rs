//! Sums that stand beside other things: a table of taxes, the details of an account, a headline.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;
use rust_decimal::Decimal;

/// A table of two items over 60.00 and 40.00.
const ITEMS: [Line<'_>; 12] = [
    (50, 640, "Description"),
    (300, 640, "Qty"),
    (380, 640, "Unit Price"),
    (480, 640, "Amount"),
    (50, 620, "Torque wrench"),
    (300, 620, "2"),
    (380, 620, "30.00"),
    (480, 620, "60.00"),
    (50, 605, "Handbook"),
    (300, 605, "1"),
    (380, 605, "40.00"),
    (480, 605, "40.00"),
];

fn read(table: &[Line<'_>], further: &[Line<'_>]) -> Invoice {
    let lines = [&HEAD[..], table, further].concat();
    extract(&pages(&[&lines]), &Options::default()).unwrap()
}

fn money(text: &str) -> Option<Decimal> {
    Some(text.parse().unwrap())
}

#[test]
fn a_table_of_taxes_alone_is_no_strip_of_sums() {
    let invoice = read(
        &ITEMS,
        &[
            (50, 560, "Code"),
            (130, 560, "Net"),
            (190, 560, "VAT"),
            (250, 560, "Gross"),
            (50, 545, "A 20%"),
            (130, 545, "60.00"),
            (190, 545, "12.00"),
            (250, 545, "72.00"),
            (50, 530, "B 5%"),
            (130, 530, "40.00"),
            (190, 530, "2.00"),
            (250, 530, "42.00"),
            (380, 530, "TO PAY EUR 114.00"),
        ],
    );
    assert_eq!(invoice.tax, money("14.00"));
    assert_eq!(invoice.total, money("114.00"));
    let rates: Vec<_> = invoice.taxes.iter().map(|t| t.rate.unwrap()).collect();
    assert_eq!(rates, [Decimal::from(20), Decimal::from(5)]);
}

#[test]
fn a_table_of_taxes_may_stand_right_of_the_sums() {
    let invoice = read(
        &ITEMS,
        &[
            (50, 560, "Net total"),
            (150, 560, "100.00"),
            (50, 545, "VAT"),
            (150, 545, "14.00"),
            (50, 530, "Invoice total"),
            (150, 530, "114.00"),
            (350, 560, "VAT %"),
            (410, 560, "Base"),
            (470, 560, "VAT amount"),
            (350, 545, "20.00"),
            (410, 545, "60.00"),
            (470, 545, "12.00"),
            (350, 530, "5.00"),
            (410, 530, "40.00"),
            (470, 530, "2.00"),
        ],
    );
    assert_eq!(invoice.subtotal, money("100.00"));
    assert_eq!(invoice.tax, money("14.00"));
    assert_eq!(invoice.total, money("114.00"));
    assert_eq!(invoice.taxes.len(), 2);
}

#[test]
fn a_name_with_a_word_of_freight_is_no_charge() {
    let invoice = read(
        &TABLE,
        &[
            (380, 575, "Invoice Subtotal"),
            (480, 575, "100.00"),
            (50, 560, "Account Name"),
            (130, 560, "Myhre Haulage AS"),
            (380, 560, "VAT @ 25.00 %"),
            (480, 560, "25.00"),
            (380, 545, "Total to Pay"),
            (480, 545, "125.00"),
        ],
    );
    assert_eq!(invoice.tax, money("25.00"));
    assert_eq!(invoice.shipping, None);
}

#[test]
fn a_base_before_its_rate_ends_the_items() {
    let invoice = read(
        &TABLE,
        &[
            (350, 600, "100.00 EUR at 20 % VAT"),
            (480, 600, "20.00 EUR"),
            (350, 585, "Invoice total incl. VAT"),
            (480, 585, "120.00 EUR"),
        ],
    );
    assert_eq!(invoice.line_items.len(), 1);
    assert_eq!(invoice.tax, money("20.00"));
    assert_eq!(invoice.total, money("120.00"));
}

#[test]
fn a_headline_shares_its_currency_with_the_amount() {
    let invoice = read(
        &TABLE,
        &[
            (50, 690, "Amount due EUR 120.00"),
            (380, 575, "Subtotal"),
            (480, 575, "100.00"),
            (380, 560, "VAT 20%"),
            (480, 560, "20.00"),
            (380, 545, "Total"),
            (480, 545, "120.00"),
        ],
    );
    assert_eq!(invoice.amount_due, money("120.00"));
}
