//! What belongs to a row besides its figures: headings between rows, units below them, prices before a discount.

#![allow(clippy::unwrap_used)]

mod common;

use common::table::{HEADS, Line, cells, read, row, rows};
use ipp_extract::{Options, extract};
use ipp_sdk::model::{ExportMode, Invoice};

fn read_fully(lines: &[Vec<Line<'_>>]) -> Invoice {
    let mut options = Options::default();
    options.export_mode = ExportMode::Full;
    extract(&common::pages(&[&lines.concat()]), &options).unwrap()
}

#[test]
fn what_repeats_above_rows_is_a_heading_of_each() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(685, ["Delivery note 4711 of 12/01/2026", "", "", ""]),
        cells(670, ["Pump", "2", "50.00", "100.00"]),
        cells(655, ["Delivery note 4712 of 13/01/2026", "", "", ""]),
        cells(640, ["Hose", "3", "10.00", "30.00"]),
        cells(600, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        ["Pump | 2 | 50.00 | 100.00", "Hose | 3 | 10.00 | 30.00"]
    );
}

#[test]
fn the_price_is_the_one_that_the_discount_is_taken_off() {
    let xs = [50, 250, 310, 370, 430, 500];
    let line = |y, cells: [&'static str; 6]| row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>());
    let heads = [
        "Description",
        "Qty",
        "Price",
        "Disc %",
        "Net price",
        "Value",
    ];
    let invoice = read(&[vec![
        line(700, heads),
        line(680, ["Pump", "5", "25.00", "20.00", "20.00", "100.00"]),
        line(660, ["Hose", "3", "10.00", "", "10.00", "30.00"]),
        row(600, &[(430, "Total"), (500, "130.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        ["Pump | 5 | 25.00 | 100.00", "Hose | 3 | 10.00 | 30.00"]
    );
}

#[test]
fn a_unit_may_stand_below_its_quantity() {
    let invoice = read_fully(&[
        cells(700, HEADS),
        cells(680, ["Pump", "4.00", "25.00", "100.00"]),
        cells(668, ["of cast iron", "pcs", "", ""]),
        cells(650, ["Transport", "1.00", "30.00", "30.00"]),
        cells(638, ["", "trip", "", ""]),
        cells(600, ["", "", "Total", "130.00"]),
    ]);
    let units: Vec<_> = invoice.line_items.iter().map(|l| l.unit.clone()).collect();
    assert_eq!(units, [Some("pcs".to_owned()), Some("trip".to_owned())]);
}

#[test]
fn a_sign_between_quantity_and_price_is_no_unit() {
    let line = |y, cells: [&'static str; 3]| {
        let xs = [50, 350, 480];
        row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>())
    };
    let invoice = read_fully(&[
        line(700, ["Item", "Qty x Price", "Total"]),
        line(680, ["Pump", "4 x 25.00", "100.00"]),
        line(660, ["Hose", "3 x 10.00", "30.00"]),
        row(600, &[(400, "Total"), (480, "130.00")]),
    ]);
    assert_eq!(
        rows(&invoice),
        ["Pump | 4 | 25.00 | 100.00", "Hose | 3 | 10.00 | 30.00"]
    );
    assert!(invoice.line_items.iter().all(|l| l.unit.is_none()));
}

#[test]
fn empty_rows_of_a_form_are_no_items() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["Pump", "2", "50.00", "100.00"]),
        cells(660, ["Hose", "3", "10.00", "30.00"]),
        cells(640, ["", "0", "0.00", "0.00"]),
        cells(620, ["", "0", "0.00", "0.00"]),
        cells(580, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(invoice.line_items.len(), 2);
}

#[test]
fn one_and_the_same_whole_figure_under_tax_is_a_rate() {
    let xs = [50, 300, 360, 430, 500];
    let line = |y, cells: [&'static str; 5]| row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>());
    let invoice = read_fully(&[
        line(700, ["Descrição", "Qtd.", "Pr. Unitário", "IVA", "Valor"]),
        line(680, ["Bomba", "4,00", "25,000", "23,00", "100,00"]),
        line(660, ["Mangueira", "3,00", "10,000", "23,00", "30,00"]),
        row(600, &[(430, "Total"), (500, "159,90")]),
    ]);
    let rates: Vec<_> = invoice.line_items.iter().map(|l| l.tax_rate).collect();
    assert_eq!(rates, [Some(23.into()), Some(23.into())]);
}

#[test]
fn the_sums_may_stand_far_below_a_list_without_heads() {
    let invoice = read(&[vec![
        row(700, &[(50, "Consulting in January"), (480, "100.00")]),
        row(680, &[(50, "Travel expenses"), (480, "30.00")]),
        row(400, &[(380, "Subtotal"), (480, "130.00")]),
        row(385, &[(380, "VAT 20%"), (480, "26.00")]),
        row(370, &[(380, "Total"), (480, "156.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Consulting in January | - | - | 100.00",
            "Travel expenses | - | - | 30.00"
        ]
    );
}

#[test]
fn what_follows_a_price_on_the_line_of_a_count_is_no_description() {
    let invoice = read(&[vec![
        row(700, &[(50, "Mobile line"), (480, "100.00")]),
        row(688, &[(50, "4 at 25.00 each")]),
        row(670, &[(50, "Calls abroad"), (480, "30.00")]),
        row(658, &[(50, "3 at 10.00 each")]),
        row(630, &[(380, "Subtotal"), (480, "130.00")]),
        row(615, &[(380, "VAT 20%"), (480, "26.00")]),
        row(600, &[(380, "Total"), (480, "156.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Mobile line | 4 | 25.00 | 100.00",
            "Calls abroad | 3 | 10.00 | 30.00"
        ]
    );
}
