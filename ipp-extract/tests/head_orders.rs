//! Orders, periods and terms of payment as companies print them in the head.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

const PARTIES: [Line<'_>; 6] = [
    (50, 800, "Northgate Tools Ltd"),
    (50, 788, "4 Mill Lane"),
    (50, 776, "Leeds LS1 4AP"),
    (50, 740, "Bill to"),
    (50, 728, "Harbour Inns Ltd"),
    (50, 716, "12 Quay Street"),
];
const SUMS: [Line<'_>; 2] = [(380, 590, "Total EUR"), (480, 590, "100.00")];

fn read(lines: &[&str]) -> Invoice {
    let places = (0..).map(|i| 700 - 12 * i).zip(lines);
    let head: Vec<Line<'_>> = places.map(|(y, text)| (300, y, *text)).collect();
    let all = [&PARTIES[..], &head, &TABLE, &SUMS].concat();
    extract(&pages(&[&all]), &Options::default()).unwrap()
}

#[test]
fn orders_are_found_behind_their_dates_and_in_references() {
    for (line, order) in [
        ("Ihr Auftrag vom 02.01.2026 Nr. 4471", "4471"),
        (
            "Ihre Bestellung vom 02.01.2026 / Nr. 4500012345",
            "4500012345",
        ),
        (
            "vielen Dank für Ihren Auftrag 4471 vom 2. Januar 2026.",
            "4471",
        ),
        (
            "With reference to your purchase order 7781 we invoice:",
            "7781",
        ),
        ("Your Ref: Dave / PO 7781", "7781"),
    ] {
        let invoice = read(&["Invoice no.: 48213", "Date: 15/01/2026", line]);
        assert_eq!(invoice.po_number.as_deref(), Some(order), "{line}");
        assert_eq!(invoice.invoice_number.as_deref(), Some("48213"), "{line}");
    }
}

#[test]
fn the_suppliers_own_number_is_no_order() {
    let lines = ["Factura: 48213", "Fecha: 15/01/2026", "N/Pedido: 9981"];
    assert_eq!(read(&lines).po_number, None);
    let both = [&lines[..], &["S/Pedido: PC-4471"]].concat();
    assert_eq!(read(&both).po_number.as_deref(), Some("PC-4471"));
}

#[test]
fn labels_run_on_behind_the_values_of_others() {
    let line = "Kundennr. 10023 Beleg 900118 Datum 15.01.26";
    let invoice = read(&["Rechnung", line]);
    assert_eq!(invoice.invoice_number.as_deref(), Some("900118"));
}

#[test]
fn a_stay_may_stand_in_one_line() {
    let stay = "Anreise 05.01.2026 / Abreise 09.01.2026";
    let invoice = read(&["Rechnung Nr. 48213", "Datum 15.01.2026", stay]);
    let days = [invoice.service_start_date, invoice.service_end_date];
    let days = days.map(|d| d.unwrap().to_string());
    assert_eq!(days, ["2026-01-05", "2026-01-09"]);
}

#[test]
fn labels_of_terms_need_no_colon() {
    for (line, term) in [
        (
            "Terms 30 days from invoice date",
            "30 days from invoice date",
        ),
        ("PMT TERMS 15 days", "15 days"),
        ("Payment within 10 days", "Payment within 10 days"),
    ] {
        let invoice = read(&["Invoice no.: 48213", "Date: 15/01/2026", line]);
        assert_eq!(invoice.payment_term.as_deref(), Some(term), "{line}");
    }
}
