//! Where fields stand, and how sure they are.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, evidence, explain, extract};
use ipp_sdk::model::{ExportMode, FieldLocation, FieldLocations, Invoice};

const SUMS: [Line<'_>; 6] = [
    (380, 580, "Subtotal"),
    (480, 580, "100.00"),
    (380, 560, "VAT 20%"),
    (480, 560, "20.00"),
    (380, 540, "Total EUR"),
    (480, 540, "120.00"),
];

fn document(sums: &[Line<'_>]) -> Vec<u8> {
    pages(&[&[&HEAD[..], &TABLE, sums].concat()])
}

fn read(sums: &[Line<'_>]) -> Invoice {
    let mut options = Options::default();
    options.field_locations = true;
    options.export_mode = ExportMode::Full;
    extract(&document(sums), &options).unwrap()
}

fn places(sums: &[Line<'_>]) -> FieldLocations {
    read(sums).field_locations.unwrap()
}

fn content(location: &FieldLocation) -> &str {
    location.content.as_deref().unwrap()
}

#[test]
fn fields_that_follow_from_several_words_have_a_place_too() {
    let found = places(&SUMS).fields;
    for (field, text) in [
        ("currency", "EUR"),
        ("taxes", "20.00"),
        ("vendor_address", "4 Mill Lane Ashby WX4 9QT"),
        ("total", "120.00"),
    ] {
        assert_eq!(content(&found[field]), text, "{field}");
    }
    assert!(found.contains_key("document_type"));
    let address = &found["vendor_address"];
    let (top, bottom) = (address.polygon.0[0].y, address.polygon.0[2].y);
    assert!(bottom - top > 20.0 / 72.0, "the box is around both lines");
}

#[test]
fn a_box_around_several_places_holds_little_else() {
    let account: [Line<'_>; 2] = [
        (50, 60, "IBAN: DE89 3704 0044 0532 0130 00"),
        (400, 20, "BIC: COBADEFFXXX"),
    ];
    let found = places(&[&SUMS[..], &account].concat()).fields;
    let text = content(&found["payment_details"]);
    assert!(text.starts_with("DE89"), "{text}");
}

#[test]
fn each_cell_of_a_line_has_a_place_and_a_confidence() {
    let found = places(&SUMS);
    let cells = &found.line_items[0];
    for (cell, text) in [
        ("description", "Torque wrench"),
        ("quantity", "2"),
        ("unit_price", "50.00"),
        ("amount", "100.00"),
    ] {
        assert_eq!(content(&cells[cell]), text, "{cell}");
        assert!(cells[cell].confidence.is_some(), "{cell}");
    }
}

#[test]
fn a_line_that_arithmetic_proves_is_surer_than_one_that_it_contradicts() {
    let sure = |invoice: &Invoice| invoice.line_items[0].confidence.unwrap();
    let proven = read(&SUMS);
    let mut other = SUMS;
    other[1].2 = "90.00";
    other[3].2 = "18.00";
    other[5].2 = "108.00";
    assert!(sure(&proven) > sure(&read(&other)));
}

#[test]
fn a_total_that_the_sums_do_not_make_is_less_sure() {
    let sure = |sums: &[Line<'_>]| places(sums).fields["total"].confidence.unwrap();
    let mut wrong = SUMS;
    wrong[5].2 = "125.00";
    assert!(sure(&SUMS) >= 0.9);
    assert!(sure(&wrong) < sure(&SUMS));
}

#[test]
fn what_is_told_of_a_value_is_what_its_place_says_of_it() {
    let document = document(&SUMS);
    let found = places(&SUMS).fields;
    let told = evidence(&document).unwrap();
    let total = told.iter().find(|t| t.field == "total").unwrap();
    assert_eq!(total.value, "120.00");
    assert!(total.cues.iter().any(|c| c == "Adds"), "{:?}", total.cues);
    let rounded = (total.confidence * 100.0).round() / 100.0;
    assert_eq!(found["total"].confidence, Some(rounded));
    let text = explain(&document).unwrap();
    assert!(text.contains("chosen total"), "{text}");
}

#[test]
fn the_runner_up_of_a_field_is_explained_with_its_score() {
    let other: [Line<'_>; 1] = [(50, 700, "Document No: D-77")];
    let text = explain(&document(&[&SUMS[..], &other].concat())).unwrap();
    let number = text
        .lines()
        .find(|l| l.starts_with("chosen invoice_number"));
    let number = number.unwrap();
    assert!(
        number.contains("INV-1001") && number.contains("before \"D-77\""),
        "{number}"
    );
}
