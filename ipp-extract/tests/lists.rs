//! Lists of items that have no heads: slips of tills, letters, columns of charges and credits.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::Line;
use common::pages;
use ipp_extract::{Options, extract};
use rust_decimal::Decimal;

/// Each row as "description | quantity | unit price | amount".
fn rows(lines: &[Line<'_>]) -> Vec<String> {
    let invoice = extract(&pages(&[lines]), &Options::default()).unwrap();
    let text = |v: Option<Decimal>| v.map_or_else(|| "-".to_owned(), |v| v.to_string());
    let lines = invoice.line_items.iter().map(|l| {
        format!(
            "{} | {} | {} | {}",
            l.description.as_deref().unwrap_or("-"),
            text(l.quantity),
            text(l.unit_price),
            text(l.amount)
        )
    });
    lines.collect()
}

#[test]
fn a_sum_needs_no_name_that_is_known() {
    let letter = [
        (50, 660, "Painting the hall"),
        (480, 660, "240.00"),
        (50, 645, "Clearing gutters"),
        (480, 645, "60.50"),
        (50, 620, "All of it together"),
        (480, 620, "300.50"),
    ];
    assert_eq!(
        rows(&letter),
        [
            "Painting the hall | - | - | 240.00",
            "Clearing gutters | - | - | 60.50"
        ]
    );
}

#[test]
fn a_count_belongs_to_the_amount_that_it_makes() {
    let above = [
        (50, 660, "3 x 2.50"),
        (50, 650, "Coffee 0.2"),
        (300, 650, "7.50"),
        (330, 650, "A"),
        (50, 638, "Bread"),
        (300, 638, "4.00"),
        (330, 638, "B"),
        (50, 626, "2x 8.00"),
        (50, 616, "Soup of the day"),
        (300, 616, "16.00"),
        (330, 616, "A"),
        (50, 590, "TOTAL"),
        (300, 590, "27.50"),
    ];
    let expected = [
        "Coffee 0.2 | 3 | 2.50 | 7.50",
        "Bread | - | - | 4.00",
        "Soup of the day | 2 | 8.00 | 16.00",
    ];
    assert_eq!(rows(&above), expected);
    let below = [
        (50, 660, "Coffee 0.2"),
        (300, 660, "7.50"),
        (50, 650, "3 x 2.50"),
        (50, 638, "Bread"),
        (300, 638, "4.00"),
        (50, 626, "Soup of the day"),
        (300, 626, "16.00"),
        (50, 616, "2x 8.00"),
        (50, 590, "TOTAL"),
        (300, 590, "27.50"),
    ];
    assert_eq!(rows(&below), expected);
}

#[test]
fn names_stand_above_the_count_and_codes_above_the_names() {
    let slip = [
        (50, 690, "-----------------------------------"),
        (50, 680, "B519-72"),
        (50, 670, "Screws 4x40 box 200"),
        (56, 660, "5 box X 6.14"),
        (300, 660, "30.70"),
        (50, 650, "Y001-77"),
        (50, 640, "Ground coffee"),
        (56, 630, "1 X 13.00"),
        (300, 630, "13.00"),
        (50, 620, "-----------------------------------"),
        (50, 610, "Items"),
        (300, 610, "43.70"),
    ];
    assert_eq!(
        rows(&slip),
        [
            "Screws 4x40 box 200 | 5 | 6.14 | 30.70",
            "Ground coffee | 1 | 13.00 | 13.00"
        ]
    );
}

#[test]
fn what_is_taken_off_a_line_is_no_description() {
    let slip = [
        (50, 660, "2 x 10.00"),
        (60, 650, "Saving 25 %"),
        (50, 640, "Ham, sliced"),
        (300, 640, "15.00"),
        (50, 628, "1 x 4.00"),
        (50, 618, "Bread"),
        (300, 618, "4.00"),
        (50, 590, "Total"),
        (300, 590, "19.00"),
    ];
    assert_eq!(
        rows(&slip),
        ["Ham, sliced | 2 | 10.00 | 15.00", "Bread | 1 | 4.00 | 4.00"]
    );
}

#[test]
fn counts_within_the_words_and_dates_before_them_are_read() {
    let letter = [
        (50, 660, "04.10.2024"),
        (130, 660, "Fitting shelves, 3 hrs at 30.00"),
        (480, 660, "90.00"),
        (50, 645, "12.10.2024"),
        (130, 645, "Cutting the hedge, 12"),
        (130, 633, "hrs at 20.00"),
        (480, 633, "240.00"),
        (50, 610, "Together"),
        (480, 610, "330.00"),
    ];
    assert_eq!(
        rows(&letter),
        [
            "Fitting shelves | 3 | 30.00 | 90.00",
            "Cutting the hedge | 12 | 20.00 | 240.00"
        ]
    );
}

#[test]
fn taxes_that_a_total_holds_are_no_items() {
    let slip = [
        (50, 660, "Paint"),
        (300, 660, "32.00"),
        (50, 645, "Brush"),
        (300, 645, "4.00"),
        (50, 630, "incl. VAT 20 %"),
        (300, 630, "6.00"),
        (50, 615, "TOTAL"),
        (300, 615, "36.00"),
    ];
    assert_eq!(
        rows(&slip),
        ["Paint | - | - | 32.00", "Brush | - | - | 4.00"]
    );
}

/// A folio with a column of charges and one of credits; its last row is told.
fn folio<'a>(last: [&'a str; 2], net: &'a str) -> Vec<Line<'a>> {
    vec![
        (50, 700, "Date"),
        (130, 700, "Description"),
        (400, 700, "Amount"),
        (480, 700, "Credits"),
        (50, 680, "04.10.2024"),
        (130, 680, "Room"),
        (400, 680, "120.00"),
        (50, 665, "05.10.2024"),
        (130, 665, "Minibar"),
        (400, 665, "8.00"),
        (50, 650, "05.10.2024"),
        (130, 650, last[0]),
        (480, 650, last[1]),
        (300, 620, "Net total"),
        (480, 620, net),
    ]
}

#[test]
fn credits_are_taken_off() {
    assert_eq!(
        rows(&folio(["Minibar corrected", "3.00"], "125.00")),
        [
            "Room | - | - | 120.00",
            "Minibar | - | - | 8.00",
            "Minibar corrected | - | - | -3.00"
        ]
    );
}

#[test]
fn payments_in_the_column_of_credits_are_no_items() {
    assert_eq!(
        rows(&folio(["Card ****1234", "50.00"], "128.00")),
        ["Room | - | - | 120.00", "Minibar | - | - | 8.00"]
    );
}
