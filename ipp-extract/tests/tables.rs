//! Tables of line items in every setting: which figures and words are one row, and what is none.

#![allow(clippy::unwrap_used)]

mod common;

use common::table::{HEADS, cells, read, row, rows};

#[test]
fn words_below_the_figures_belong_to_the_row_above() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["Pump, cast iron", "2", "50.00", "100.00"]),
        cells(668, ["with flange and seal", "", "", ""]),
        cells(648, ["Hose", "3", "10.00", "30.00"]),
        cells(600, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump, cast iron with flange and seal | 2 | 50.00 | 100.00",
            "Hose | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn words_above_the_figures_belong_to_the_row_below() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(684, ["Pump, cast iron", "", "", ""]),
        cells(672, ["", "2", "50.00", "100.00"]),
        cells(652, ["Hose", "", "", ""]),
        cells(640, ["", "3", "10.00", "30.00"]),
        cells(600, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump, cast iron | 2 | 50.00 | 100.00",
            "Hose | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn figures_in_the_middle_of_their_row_have_words_around_them() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(682, ["Pump, cast iron", "", "", ""]),
        cells(676, ["", "2", "50.00", "100.00"]),
        cells(670, ["with flange", "", "", ""]),
        cells(650, ["Hose of rubber", "", "", ""]),
        cells(644, ["", "3", "10.00", "30.00"]),
        cells(638, ["ten metres", "", "", ""]),
        cells(600, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump, cast iron with flange | 2 | 50.00 | 100.00",
            "Hose of rubber ten metres | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn headings_and_sums_of_groups_are_no_rows() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(672, ["Workshop", "", "", ""]),
        cells(656, ["Pump", "2", "50.00", "100.00"]),
        cells(640, ["Subtotal workshop", "", "", "100.00"]),
        cells(612, ["Garden", "", "", ""]),
        cells(596, ["Hose", "3", "10.00", "30.00"]),
        cells(560, ["", "", "Subtotal", "130.00"]),
        cells(545, ["", "", "VAT 20%", "26.00"]),
        cells(530, ["", "", "Total", "156.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        ["Pump | 2 | 50.00 | 100.00", "Hose | 3 | 10.00 | 30.00"]
    );
    assert_eq!(invoice.subtotal.unwrap().to_string(), "130.00");
}

#[test]
fn a_table_goes_on_over_pages_without_its_carried_sums() {
    let first = vec![
        cells(700, HEADS),
        cells(680, ["Pump", "2", "50.00", "100.00"]),
        cells(660, ["Carried forward", "", "", "100.00"]),
        row(60, &[(50, "Page 1 of 2")]),
    ];
    let second = vec![
        row(800, &[(50, "Northgate Tools Ltd"), (400, "Invoice INV-7")]),
        cells(700, HEADS),
        cells(680, ["Brought forward", "", "", "100.00"]),
        cells(660, ["Hose", "3", "10.00", "30.00"]),
        cells(640, ["", "", "Total", "130.00"]),
        row(60, &[(50, "Page 2 of 2")]),
    ];
    assert_eq!(
        rows(&read(&[first, second])),
        ["Pump | 2 | 50.00 | 100.00", "Hose | 3 | 10.00 | 30.00"]
    );
}

#[test]
fn rows_multiply_whatever_their_heads_are_called() {
    let invoice = read(&[vec![
        row(
            700,
            &[
                (50, "Amount"),
                (120, "Product"),
                (300, "VAT"),
                (380, "Price"),
                (480, "Total"),
            ],
        ),
        row(
            680,
            &[
                (50, "4"),
                (120, "Pump"),
                (300, "20%"),
                (380, "50.00"),
                (480, "200.00"),
            ],
        ),
        row(
            660,
            &[
                (50, "3"),
                (120, "Hose"),
                (300, "20%"),
                (380, "10.00"),
                (480, "30.00"),
            ],
        ),
        row(620, &[(380, "Total"), (480, "230.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        ["Pump | 4 | 50.00 | 200.00", "Hose | 3 | 10.00 | 30.00"]
    );
}

#[test]
fn cells_that_touch_are_parted_where_their_columns_are() {
    let invoice = read(&[vec![
        row(
            700,
            &[
                (50, "Code"),
                (100, "Description"),
                (300, "Qty"),
                (380, "Unit Price"),
                (480, "Amount"),
            ],
        ),
        row(
            680,
            &[
                (50, "AB-1234567"),
                (110, "Pump"),
                (300, "2"),
                (380, "50.00"),
                (480, "100.00"),
            ],
        ),
        row(
            660,
            &[
                (50, "CD-7654321"),
                (110, "Hose of rubber"),
                (300, "3"),
                (380, "10.00"),
                (480, "30.00"),
            ],
        ),
        row(
            640,
            &[
                (50, "EF-1029384"),
                (110, "Seal"),
                (300, "1"),
                (380, "5.00"),
                (480, "5.00"),
            ],
        ),
        row(600, &[(380, "Total"), (480, "135.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump | 2 | 50.00 | 100.00",
            "Hose of rubber | 3 | 10.00 | 30.00",
            "Seal | 1 | 5.00 | 5.00"
        ]
    );
}

#[test]
fn numbers_within_a_description_are_words() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(
            680,
            ["Bolt 12.50 x 40 mm, class 8.8", "200", "0.35", "70.00"],
        ),
        cells(660, ["Serial 88.1200-4 of 2024", "1", "90.00", "90.00"]),
        cells(620, ["", "", "Total", "160.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Bolt 12.50 x 40 mm, class 8.8 | 200 | 0.35 | 70.00",
            "Serial 88.1200-4 of 2024 | 1 | 90.00 | 90.00"
        ]
    );
}

#[test]
fn lines_without_heads_are_items_if_they_make_the_sum_below() {
    let letter = |sum| {
        read(&[vec![
            row(700, &[(50, "For our work in May we charge:")]),
            row(660, &[(50, "Consulting, three days"), (480, "2,400.00")]),
            row(640, &[(50, "Travel"), (480, "310.50")]),
            row(610, &[(50, "Net total"), (480, sum)]),
        ]])
    };
    assert_eq!(
        rows(&letter("2,710.50")),
        [
            "Consulting, three days | - | - | 2400.00",
            "Travel | - | - | 310.50"
        ]
    );
    assert!(letter("9,999.00").line_items.is_empty());
}

#[test]
fn page_numbers_and_notes_below_a_table_are_no_rows() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["Pump", "2", "50.00", "100.00"]),
        row(500, &[(50, "Goods remain ours until they are paid.")]),
        row(60, &[(300, "Page 1"), (480, "of 1")]),
    ]]);
    assert_eq!(rows(&invoice), ["Pump | 2 | 50.00 | 100.00"]);
}

#[test]
fn words_above_the_figures_run_through_all_columns_behind_the_number_of_their_row() {
    let heads = row(
        700,
        &[
            (50, "No."),
            (80, "Code"),
            (130, "Description"),
            (300, "Qty"),
            (380, "Unit Price"),
            (480, "Amount"),
        ],
    );
    let figures = |y, code, quantity, price, amount| {
        row(
            y,
            &[(80, code), (300, quantity), (380, price), (480, amount)],
        )
    };
    let invoice = read(&[vec![
        heads,
        row(684, &[(50, "1. Groundworks")]),
        row(
            668,
            &[(50, "1.1"), (80, "Trench dug by hand, spoil removed")],
        ),
        figures(656, "AB-1204", "2", "50.00", "100.00"),
        row(644, &[(50, "1.2"), (80, "Pipe laid and bedded")]),
        figures(632, "AB-1310", "3", "10.00", "30.00"),
        row(600, &[(380, "Total"), (480, "130.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Trench dug by hand, spoil removed | 2 | 50.00 | 100.00",
            "Pipe laid and bedded | 3 | 10.00 | 30.00"
        ]
    );
}
