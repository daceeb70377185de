//! Pages of thousands of figures, each made for one rule that would try them all with each other.
//!
//! That a test ends at all shows the bound on time.

#![allow(clippy::unwrap_used)]

mod common;

use common::{CATALOG, FONT, PAGES, pages, pdf, stream};
use ipp_extract::{Error, Options, extract};

/// Lines of a page.
const LINES: usize = 60;

/// Reads a document of lines of cells, each at its place from the left.
#[track_caller]
fn read(lines: &[Vec<(u32, String)>]) {
    let sheets: Vec<Vec<(u32, u32, &str)>> = lines
        .chunks(LINES)
        .map(|sheet| {
            let rows = (0_u32..).zip(sheet);
            rows.flat_map(|(row, cells)| {
                cells
                    .iter()
                    .map(move |(x, text)| (*x, 800 - 12 * row, text.as_str()))
            })
            .collect()
        })
        .collect();
    let sheets: Vec<&[(u32, u32, &str)]> = sheets.iter().map(Vec::as_slice).collect();
    read_bytes(&pages(&sheets));
}

#[track_caller]
fn read_bytes(document: &[u8]) {
    match extract(document, &Options::default()) {
        Ok(_) | Err(Error::TooComplex) => {}
        Err(error) => panic!("{error}"),
    }
}

fn cells(cells: &[(u32, &str)]) -> Vec<(u32, String)> {
    cells
        .iter()
        .map(|(x, text)| (*x, (*text).to_owned()))
        .collect()
}

fn head() -> Vec<(u32, String)> {
    cells(&[
        (50, "Description"),
        (300, "Qty"),
        (380, "Unit price"),
        (480, "Amount"),
    ])
}

#[test]
fn many_withholdings_are_not_tried_in_all_combinations() {
    let mut lines = vec![
        cells(&[(50, "Subtotal"), (480, "1,000.00")]),
        cells(&[(50, "VAT 20 %"), (480, "200.00")]),
    ];
    let rows = (0..70).map(|i| {
        vec![
            (50, "Withholding tax".to_owned()),
            (480, format!("-{i}.37")),
        ]
    });
    lines.extend(rows);
    lines.push(cells(&[(50, "Total"), (480, "1,999.99")]));
    read(&lines);
}

#[test]
fn numbers_behind_a_word_are_read_from_left_to_right() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14000 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
    let drawing = |line: &str| {
        let text = format!("BT /F1 3 Tf 50 700 Td ({line}) Tj 0 -10 Td (Total 5.00) Tj ET");
        stream("", text.as_bytes())
    };
    for (unit, times) in [(" 1", 1600), (" 1 pk", 400)] {
        let line = drawing(&format!("lot{}", unit.repeat(times)));
        let objects = [CATALOG.into(), PAGES.into(), page.into(), line, FONT.into()];
        read_bytes(&pdf(&objects, ""));
    }
}

#[test]
fn the_largest_figures_are_multiplied() {
    let most = "999999999999";
    for rate in [
        "999999999999 %",
        "999999999999%",
        "1000 %",
        "999999999999",
        "0.000001",
    ] {
        let row = [
            (50, "Work"),
            (200, most),
            (300, most),
            (400, rate),
            (500, most),
        ];
        let head = [
            (50, "Description"),
            (200, "Qty"),
            (300, "Price"),
            (400, "Discount"),
            (500, "Amount"),
        ];
        let base = [
            (50, "Description"),
            (200, "Qty"),
            (300, "Price"),
            (400, "Per"),
            (500, "Amount"),
        ];
        for head in [&head, &base] {
            read(&[cells(head), cells(&row), cells(&row)]);
        }
        read(&[
            cells(&row),
            cells(&row),
            cells(&[(50, "Total"), (500, most)]),
        ]);
        let told = format!("Work {most} x {most}.00");
        let lines = [(50, told.as_str()), (500, most)];
        read(&[
            cells(&lines),
            cells(&[(50, rate)]),
            cells(&lines),
            cells(&[(50, rate)]),
        ]);
    }
}

#[test]
fn the_largest_numbers_of_lines_are_counted() {
    let row = |step: u32| {
        vec![
            (50, format!("{step} Work")),
            (300, "2".to_owned()),
            (380, "1.00".to_owned()),
            (480, "2.00".to_owned()),
        ]
    };
    read(&[head(), row(4_000_000_000), row(8), row(4_000_000_000)]);
}

/// Rows, and every other with nothing but words and an amount.
fn half_bare(rows: usize) -> Vec<Vec<(u32, String)>> {
    let mut lines = vec![head()];
    for i in 0..rows {
        let amount = (480, format!("{}.10", 2 * i + 2));
        let mut line = vec![(50, format!("Work of kind {}", words(i))), amount];
        if i % 2 == 0 || i % 7 == 0 {
            line.insert(1, (300, "2".to_owned()));
            line.insert(2, (380, format!("{}.05", i + 1)));
        }
        lines.push(line);
    }
    lines
}

fn words(mut i: usize) -> String {
    let mut word = String::new();
    while i > 0 {
        word.push(char::from(b'a' + u8::try_from(i % 26).unwrap()));
        i /= 26;
    }
    word
}

#[test]
fn rows_and_their_sums_are_told_apart_in_one_pass() {
    read(&half_bare(1200));
}

#[test]
fn a_list_without_heads_of_thousands_of_rows_is_read() {
    let mut lines = Vec::new();
    for i in 0..700 {
        if i % 3 == 0 {
            lines.push(cells(&[(50, &format!("Heading {}", words(i)))]));
            lines.push(cells(&[(50, &format!("of {}", words(i + 7)))]));
        }
        lines.push(cells(&[(50, &format!("Name {}", words(i)))]));
        lines.push(vec![(480, format!("{}.10", i + 1))]);
    }
    lines.push(cells(&[(50, "Total"), (480, "245,420.00")]));
    read(&lines);
}

#[test]
fn a_list_without_heads_of_thousands_of_lines_to_an_amount_is_read() {
    let mut lines = Vec::new();
    for i in 0..3 {
        lines.push(vec![
            (50, "Work".to_owned()),
            (480, format!("{}.10", i + 1)),
        ]);
        for i in 0..400 {
            lines.push(cells(&[(50, &format!("{i} x 2.00 {}", words(i)))]));
        }
    }
    lines.push(cells(&[(50, "Total"), (480, "6.30")]));
    read(&lines);
}

#[test]
fn thousands_of_taxes_are_told_apart() {
    let row = |i: usize| {
        vec![
            (50, format!("VAT {} %", i % 40)),
            (480, format!("{}.10", i + 1)),
        ]
    };
    let mut lines: Vec<_> = (0..1500).map(row).collect();
    lines.push(cells(&[(50, "Total"), (480, "6.30")]));
    read(&lines);
}

#[test]
fn a_column_of_sums_beside_thousands_of_taxes_is_read() {
    let row = |i: usize| {
        vec![
            (50, format!("VAT {} %", i % 40)),
            (400, format!("{}.10", i + 1)),
        ]
    };
    let mut lines: Vec<_> = (0..1200).map(row).collect();
    lines.push(cells(&[(50, "Subtotal"), (480, "1.00")]));
    for i in 0..14 {
        lines.push(vec![
            (50, format!("Work {}", words(i + 1))),
            (480, format!("0.{:02}", i + 3)),
        ]);
    }
    lines.push(cells(&[(50, "Total"), (480, "6.30")]));
    read(&lines);
}

#[test]
fn thousands_of_balances_that_run_are_followed() {
    let row = |i: usize| {
        vec![
            (50, "2026-01-15".to_owned()),
            (150, format!("INV-{i}")),
            (400, "1.00".to_owned()),
            (480, format!("{}.00", i + 1)),
        ]
    };
    let lines: Vec<_> = (0..1500).map(row).collect();
    read(&lines);
}

#[test]
fn thousands_of_sums_and_of_names_of_sums_are_read() {
    let names = [
        "Subtotal",
        "Total",
        "Amount due",
        "Shipping",
        "Discount",
        "Paid",
        "Withholding tax",
    ];
    let row = |i: usize| {
        vec![
            (50, names[i % names.len()].to_owned()),
            (480, format!("{}.10", i + 1)),
        ]
    };
    let lines: Vec<_> = (0..1500).map(row).collect();
    read(&lines);
}
