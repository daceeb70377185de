//! What the figures and words of tables mean by arithmetic and by where they stand.

#![allow(clippy::unwrap_used)]

mod common;

use common::table::{HEADS, XS, cells, read, row, rows};

#[test]
fn a_price_for_a_hundred_is_the_price_of_one_by_the_arithmetic() {
    let line = |y, cells: [&'static str; 5]| {
        let xs = [50, 250, 320, 400, 480];
        row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>())
    };
    let invoice = read(&[vec![
        line(700, ["Description", "Qty", "Unit Price", "per", "Amount"]),
        line(680, ["Hexagon bolt", "630", "24.65", "100", "155.30"]),
        line(660, ["Bearing", "57", "6.66", "1", "379.62"]),
        line(640, ["Gland of brass", "38", "274.00", "100", "104.12"]),
        row(600, &[(400, "Total"), (480, "639.04")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Hexagon bolt | 630 | 0.2465 | 155.30",
            "Bearing | 57 | 6.66 | 379.62",
            "Gland of brass | 38 | 2.74 | 104.12"
        ]
    );
}

#[test]
fn a_row_that_is_the_sum_of_the_rows_above_is_no_item_whatever_it_is_called() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["Pump", "2", "50.00", "100.00"]),
        cells(660, ["Hose", "3", "10.00", "30.00"]),
        cells(640, ["To summary, part one", "", "", "130.00"]),
        cells(620, ["Seal", "1", "5.00", "5.00"]),
        cells(600, ["To summary, part two", "", "", "5.00"]),
        cells(560, ["", "", "Total", "135.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump | 2 | 50.00 | 100.00",
            "Hose | 3 | 10.00 | 30.00",
            "Seal | 1 | 5.00 | 5.00"
        ]
    );
}

#[test]
fn a_rate_of_exchange_is_no_price() {
    let line = |y, cells: [&'static str; 4]| {
        let xs = [50, 280, 380, 480];
        row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>())
    };
    let invoice = read(&[vec![
        line(700, ["Description", "Foreign amount", "Rate", "Amount"]),
        line(680, ["Ocean freight", "USD 659.47", "0.5673", "374.12"]),
        line(660, ["Documents", "USD 91.33", "0.5673", "51.81"]),
        row(620, &[(380, "Total"), (480, "425.93")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Ocean freight | - | - | 374.12",
            "Documents | - | - | 51.81"
        ]
    );
}

#[test]
fn rows_that_multiply_are_items_under_heads_that_say_nothing_known() {
    let line = |y, cells: [&'static str; 4]| {
        let cells = XS.into_iter().zip(cells).filter(|(_, t)| !t.is_empty());
        row(y, &cells.collect::<Vec<_>>())
    };
    let invoice = read(&[vec![
        line(700, ["Qwertum", "Zix", "Plonk", "Brimal"]),
        line(680, ["Pump, cast iron", "2", "50.00", "100.00"]),
        line(660, ["Hose of rubber", "3", "10.00", "30.00"]),
        line(620, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump, cast iron | 2 | 50.00 | 100.00",
            "Hose of rubber | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn quantities_are_one_column_if_their_units_end_at_its_edge() {
    let invoice = read(&[vec![
        row(
            700,
            &[
                (50, "Description"),
                (352, "Qty"),
                (420, "Unit Price"),
                (500, "Amount"),
            ],
        ),
        row(
            680,
            &[(50, "Pump"), (350, "2 pc"), (430, "50.00"), (500, "100.00")],
        ),
        row(
            660,
            &[
                (50, "Training"),
                (316, "4 workshop"),
                (430, "30.00"),
                (500, "120.00"),
            ],
        ),
        row(
            640,
            &[
                (50, "Pens"),
                (333, "3 pk 50"),
                (430, "10.00"),
                (505, "30.00"),
            ],
        ),
        row(600, &[(420, "Total"), (500, "250.00")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Pump | 2 | 50.00 | 100.00",
            "Training | 4 | 30.00 | 120.00",
            "Pens | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn a_description_that_is_longer_than_its_column_may_start_above_its_figures() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["Audit", "1", "70.00", "70.00"]),
        cells(660, ["Drafting minutes of the first", "", "", ""]),
        cells(648, ["meeting", "2", "50.00", "100.00"]),
        cells(628, ["Postage", "3", "10.00", "30.00"]),
        cells(600, ["", "", "Total", "200.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Audit | 1 | 70.00 | 70.00",
            "Drafting minutes of the first meeting | 2 | 50.00 | 100.00",
            "Postage | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn headings_as_close_as_rows_belong_to_none_of_them() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(685, ["Main building", "", "", ""]),
        cells(670, ["Call-out charge", "2", "50.00", "100.00"]),
        cells(655, ["Workshop", "", "", ""]),
        cells(640, ["Scaffolding hire, first week", "3", "10.00", "30.00"]),
        cells(600, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Call-out charge | 2 | 50.00 | 100.00",
            "Scaffolding hire, first week | 3 | 10.00 | 30.00"
        ]
    );
}

#[test]
fn prices_under_a_head_that_may_describe_do_not_describe() {
    let line = |y, cells: [&'static str; 4]| {
        let xs = [50, 280, 380, 480];
        row(y, &xs.into_iter().zip(cells).collect::<Vec<_>>())
    };
    let invoice = read(&[vec![
        line(700, ["Position", "Verbrauch", "Tarif", "Entgelt"]),
        line(680, ["Kfz-Flotte", "3", "563.33", "1689.99"]),
        line(660, ["Inhaltsversicherung", "2", "795.29", "1590.58"]),
        row(620, &[(380, "Summe"), (480, "3280.57")]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Kfz-Flotte | 3 | 563.33 | 1689.99",
            "Inhaltsversicherung | 2 | 795.29 | 1590.58"
        ]
    );
}

#[test]
fn counts_below_the_items_of_a_table_of_amounts_are_no_items() {
    let line = |y, text: &'static str, amount: &'static str| {
        let cells = [(50, text), (480, amount)];
        row(
            y,
            if amount.is_empty() {
                &cells[..1]
            } else {
                &cells
            },
        )
    };
    let invoice = read(&[vec![
        line(700, "Item", "Cost"),
        line(680, "Managed database", "2150.00"),
        line(668, "01 Jun 2023 - 30 Jun 2023", ""),
        line(656, "1 x 2150.00", ""),
        line(640, "Object storage", "789.30"),
        line(628, "01 Jun 2023 - 30 Jun 2023", ""),
        line(616, "877 x 0.90", ""),
        line(580, "Total", "2939.30"),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "Managed database 01 Jun 2023 - 30 Jun 2023 | 1 | 2150.00 | 2150.00",
            "Object storage 01 Jun 2023 - 30 Jun 2023 | 877 | 0.90 | 789.30"
        ]
    );
}

#[test]
fn a_list_goes_on_behind_a_sum_that_a_page_ends_with_and_the_next_starts_with() {
    let line = |y, text: &'static str, amount: &'static str| row(y, &[(50, text), (480, amount)]);
    let first = vec![
        line(700, "Pump", "100.00"),
        line(680, "Hose", "30.00"),
        line(660, "Please turn", "130.00"),
    ];
    let second = vec![
        line(780, "From before", "130.00"),
        line(760, "Seal", "5.00"),
        line(740, "Valve", "15.00"),
        line(722, "Total", "150.00"),
    ];
    let read = read(&[first, second]);
    let read = rows(&read);
    let names: Vec<&str> = read.iter().filter_map(|r| r.split(' ').next()).collect();
    assert_eq!(names, ["Pump", "Hose", "Seal", "Valve"]);
}

#[test]
fn a_number_below_its_name_is_a_part_of_the_description() {
    let invoice = read(&[vec![
        cells(700, HEADS),
        cells(680, ["GTIN", "2", "50.00", "100.00"]),
        cells(668, ["4123456000014", "", "", ""]),
        cells(656, ["Lemon acid", "", "", ""]),
        cells(636, ["GTIN", "3", "10.00", "30.00"]),
        cells(624, ["4123456000021", "", "", ""]),
        cells(612, ["Gelling sugar", "", "", ""]),
        cells(570, ["", "", "Total", "130.00"]),
    ]]);
    assert_eq!(
        rows(&invoice),
        [
            "GTIN 4123456000014 Lemon acid | 2 | 50.00 | 100.00",
            "GTIN 4123456000021 Gelling sugar | 3 | 10.00 | 30.00"
        ]
    );
}
