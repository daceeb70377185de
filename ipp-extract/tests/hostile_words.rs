//! Pages with thousands of words of one kind are read in one pass: a scan of the page for each of them would take
//! minutes.

#![allow(clippy::unwrap_used)]

mod common;

use common::{CATALOG, FONT, pdf, stream};
use ipp_extract::{Error, Options, extract};

const LEADING: u32 = 14;

/// Reads one page that is large enough for its rows; each cell stands `step` points right of the one before.
fn read(rows: &[Vec<String>], step: u32) -> Result<ipp_sdk::model::Invoice, Error> {
    let height = LEADING * u32::try_from(rows.len() + 8).unwrap();
    // A font that is set again for each cell costs more than a page may.
    let mut drawing = String::from("BT /F1 10 Tf\n");
    for (i, row) in (2..).zip(rows) {
        for (column, text) in (0_u32..).zip(row) {
            let (x, y) = (40 + step * column, height - LEADING * i);
            drawing.push_str(&format!("1 0 0 1 {x} {y} Tm ({text}) Tj\n"));
        }
    }
    drawing.push_str("ET");
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 {height}] /Contents 5 0 R \
        /Resources << /Font << /F1 3 0 R >> >> >>"
    );
    let objects: Vec<Vec<u8>> = vec![
        CATALOG.into(),
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>".into(),
        FONT.into(),
        page.into(),
        stream("", drawing.as_bytes()),
    ];
    extract(&pdf(&objects, ""), &Options::default())
}

/// A row of as many words, made from their numbers.
fn words(count: usize, word: impl Fn(usize) -> String) -> Vec<String> {
    vec![(0..count).map(word).collect::<Vec<_>>().join(" ")]
}

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|&c| c.to_owned()).collect()
}

/// A name of letters only, another for each number.
fn name(number: usize) -> String {
    let letter = |power: usize| char::from(b'a' + u8::try_from(number / power % 26).unwrap());
    format!("Kor{}{}{}", letter(676), letter(26), letter(1))
}

#[test]
fn columns_of_headings_of_parties() {
    let mut rows = Vec::new();
    for i in 0..500 {
        rows.push(row(&["Bill to"; 4]));
        rows.push((0..4).map(|c| format!("{} Ltd", name(4 * i + c))).collect());
    }
    read(&rows, 300).unwrap();
}

#[test]
fn columns_of_names_and_domains() {
    let cells = |i: usize| {
        let firm = |c: usize| format!("{} Ltd", name(2 * i + c));
        let mail = |c: usize| format!("info@{}.com", name(9000 + 2 * i + c).to_lowercase());
        vec![firm(0), mail(0), firm(1), mail(1)]
    };
    let rows: Vec<_> = (0..1000).map(cells).collect();
    read(&rows, 300).unwrap();
}

#[test]
fn a_title_before_thousands_of_words() {
    let mut line = words(15_000, |_| "w".into());
    line[0].insert_str(0, "Invoice ");
    let invoice = read(&[row(&["Invoice 4711"]), line], 300).unwrap();
    assert_eq!(invoice.invoice_number.as_deref(), Some("4711"));
}

#[test]
fn a_number_that_is_repeated_in_a_line_of_thousands() {
    let mut line = words(15_000, |_| "w".into());
    line[0].push_str(" X-4711");
    assert!(read(&[line, row(&["Please quote X-4711"])], 300).is_ok());
}

#[test]
fn thousands_of_labels_on_a_line() {
    for label in ["VAT", "Total", "due", "Date /"] {
        assert!(
            read(&[words(6000, |_| label.into())], 300).is_ok(),
            "{label}"
        );
    }
    assert!(read(&[row(&["VAT"; 1500])], 60).is_ok());
}

#[test]
fn thousands_of_amounts_on_a_line() {
    assert!(read(&[row(&["7.00"; 1500])], 60).is_ok());
}

#[test]
fn thousands_of_dates_in_a_sentence() {
    let dates = words(1000, |_| "by 01.02.2026".into());
    read(&[dates], 300).unwrap();
}

#[test]
fn thousands_of_rates_and_marks() {
    let rates = words(4000, |i| format!("= ${}.50", i + 2));
    let total = row(&["Total", "120.00"]);
    let rows = [total.clone(), rates];
    read(&rows, 300).unwrap();
    let percents = words(10_000, |_| "3%".into());
    assert!(read(&[total, percents], 300).is_ok());
}
