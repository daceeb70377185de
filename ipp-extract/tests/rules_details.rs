//! The details in the head of an invoice, on small pages: forms with numbered boxes, two names for one value,
//! titles that say what they are for, stays.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::Line;
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

const REST: [Line<'_>; 11] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 777, "4 Mill Lane"),
    (50, 764, "Ashby WX4 9QT"),
    (50, 500, "Description"),
    (300, 500, "Qty"),
    (480, 500, "Amount"),
    (50, 480, "Torque wrench"),
    (300, 480, "2"),
    (480, 480, "100.00"),
    (300, 425, "Total"),
    (480, 425, "£100.00"),
];

fn read(lines: &[Line<'_>]) -> Invoice {
    extract(&pages(&[&[&REST[..], lines].concat()]), &Options::default()).unwrap()
}

fn day(date: Option<jiff::civil::Date>) -> String {
    date.map_or_else(|| "none".to_owned(), |d| d.to_string())
}

#[test]
fn the_number_of_a_box_is_no_part_of_its_label() {
    let invoice = read(&[
        (250, 790, "Commercial Invoice"),
        (250, 740, "2. Invoice No."),
        (400, 740, "3. Invoice Date"),
        (250, 729, "RE-1001"),
        (400, 729, "12 March 2026"),
        (250, 700, "4. Draft due"),
        (250, 689, "20 March 2026"),
    ]);
    assert_eq!(invoice.invoice_number.as_deref(), Some("RE-1001"));
    assert_eq!(day(invoice.invoice_date), "2026-03-12");
    assert_eq!(day(invoice.due_date), "2026-03-20");
}

#[test]
fn two_names_for_one_value_are_one_label() {
    let invoice = read(&[
        (250, 790, "Invoice"),
        (250, 740, "My ref. / invoice no.:"),
        (400, 740, "RE-1001"),
        (250, 725, "Invoice date / Delivery date:"),
        (400, 725, "12 March 2026"),
    ]);
    assert_eq!(invoice.invoice_number.as_deref(), Some("RE-1001"));
    assert_eq!(day(invoice.invoice_date), "2026-03-12");
    assert_eq!(invoice.service_start_date, None);
}

#[test]
fn a_title_may_say_what_the_invoice_is_for() {
    for title in [
        "Invoice for works #4711",
        "Fattura lavori 4711",
        "My invoice 4711",
        "Bill for work done No 4711 of 12 March 2026",
    ] {
        let invoice = read(&[(250, 740, title)]);
        assert_eq!(invoice.invoice_number.as_deref(), Some("4711"), "{title}");
    }
}

#[test]
fn an_entry_in_a_register_is_no_number_of_an_invoice() {
    let invoice = read(&[
        (250, 790, "Factura"),
        (
            50,
            60,
            "Inscrita en el Registro Mercantil de Madrid, tomo 813988, folio 41",
        ),
    ]);
    assert_eq!(invoice.invoice_number, None);
}

#[test]
fn the_days_of_a_stay_are_those_of_the_service() {
    for (first, last) in [
        ("Arrival Date", "Departure Date"),
        ("Check-in:", "Check-out:"),
        ("Departure", "Return"),
        ("Mietbeginn", "Mietende"),
    ] {
        let invoice = read(&[
            (250, 790, "Invoice RE-1001"),
            (250, 740, "Invoice date"),
            (400, 740, "12 March 2026"),
            (250, 725, first),
            (400, 725, "5 March 2026"),
            (250, 710, last),
            (400, 710, "9 March 2026"),
        ]);
        assert_eq!(day(invoice.service_start_date), "2026-03-05", "{first}");
        assert_eq!(day(invoice.service_end_date), "2026-03-09", "{last}");
    }
}

#[test]
fn a_period_may_end_on_the_next_line() {
    let invoice = read(&[
        (250, 790, "Invoice RE-1001"),
        (250, 740, "Service period:"),
        (350, 740, "01 Sep 2025 - 30 Sep"),
        (350, 728, "2025"),
    ]);
    assert_eq!(day(invoice.service_start_date), "2025-09-01");
    assert_eq!(day(invoice.service_end_date), "2025-09-30");
}
