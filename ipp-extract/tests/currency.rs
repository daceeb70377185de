//! What tells the currency of an invoice that no label names.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};

/// The currency of an invoice without a currency label, with some further lines.
fn currency_with(further: &[Line<'_>], total: &str) -> Option<String> {
    let sums = [(250, 580, "Total"), (480, 580, total)];
    let lines = [&HEAD[..6], &TABLE, &sums, further].concat();
    extract(&pages(&[&lines]), &Options::default())
        .unwrap()
        .currency
}

#[test]
fn the_currency_is_told_by_marks_notes_and_the_words_of_a_country() {
    for (note, total, expected) in [
        ("", "120.00 USD", Some("USD")),
        ("", "1\u{a0}200,00", None),
        ("All amounts in CAD", "120.00", Some("CAD")),
        ("Alle Betr\u{e4}ge in CHF.", "120.00", Some("CHF")),
        ("ABN 51 824 753 556, BSB 062-000", "$120.00", Some("AUD")),
        ("GST/HST No 123456789 RT0001", "$120.00", Some("CAD")),
        ("", "R 1 200.00", Some("ZAR")),
        (
            "Late payment is charged with EUR 40.00 for each reminder sent",
            "\u{a3}120.00",
            Some("GBP"),
        ),
    ] {
        let found = currency_with(&[(50, 400, note)], total);
        assert_eq!(found.as_deref(), expected, "{note} {total}");
    }
}
