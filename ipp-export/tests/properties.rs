//! What holds for any invoice, however odd.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use std::collections::{BTreeMap, HashSet};

use common::{Rows, amount, read};
use ipp_export::{
    BillOptions, Failure, FileOutcome, Record, batch_xlsx, csv, quickbooks, xlsx, zoho,
};
use ipp_sdk::model::{
    DocumentType, ErrorCode, ErrorDetail, ExportMode, Extra, Invoice, LineItem, Tax,
};
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Text that files get into trouble with, and any other.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[ -~]{0,30}",
        2 => "[=+@\t\r\n\"',;'-]{1,3}[a-z0-9\r\n\",]{0,8}",
        1 => "\\PC{0,20}",
        1 => any::<String>(),
        1 => "_x00[0-9A-F]{2}_",
        1 => "[\u{0}-\u{1f}\u{fffe}\u{ffff}\u{feff}]{1,4}",
    ]
}

/// Any decimal there is, up to 28 digits on either side of the point.
fn hostile_amount() -> impl Strategy<Value = Decimal> {
    (
        any::<u32>(),
        any::<u32>(),
        any::<u32>(),
        any::<bool>(),
        0..=28_u32,
    )
        .prop_map(|(lo, mid, hi, minus, scale)| Decimal::from_parts(lo, mid, hi, minus, scale))
}

/// An amount as invoices have it.
fn printed_amount() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        6 => (-500..5_000_000_i64).prop_map(|cents| Decimal::new(cents, 2)),
        1 => (0..10_000_000_i64).prop_map(|parts| Decimal::new(parts, 4)),
        1 => Just(Decimal::ZERO),
    ]
}

fn any_amount() -> impl Strategy<Value = Decimal> {
    prop_oneof![4 => printed_amount(), 1 => hostile_amount()]
}

fn date() -> impl Strategy<Value = Date> {
    (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap())
}

fn line() -> impl Strategy<Value = LineItem> {
    let money = || of(any_amount());
    (
        of(text()),
        money(),
        money(),
        money(),
        of(any_amount()),
        money(),
    )
        .prop_map(
            |(description, quantity, unit_price, tax_amount, amount, tax_rate)| LineItem {
                description,
                quantity,
                unit_price,
                tax_amount,
                amount,
                tax_rate,
                ..LineItem::default()
            },
        )
}

fn tax() -> impl Strategy<Value = Tax> {
    (of(text()), of(any_amount()), of(any_amount())).prop_map(|(kind, rate, amount)| Tax {
        kind: kind.map(|k| k.as_str().into()),
        rate,
        amount,
        ..Tax::default()
    })
}

/// An invoice of which nothing need fit.
fn any_invoice() -> impl Strategy<Value = Invoice> {
    let money = || of(any_amount());
    let texts = (of(text()), of(text()), of(text()), of(text()));
    let dates = (of(date()), of(date()));
    let sums = (money(), money(), money(), money(), money());
    (texts, dates, sums, vec(line(), 0..5), vec(tax(), 0..3)).prop_map(
        |(texts, dates, sums, line_items, taxes)| Invoice {
            vendor: texts.0,
            invoice_number: texts.1,
            payment_term: texts.2,
            currency: texts.3,
            invoice_date: dates.0,
            due_date: dates.1,
            subtotal: sums.0,
            tax: sums.1,
            shipping: sums.2,
            discount: sums.3,
            total: sums.4,
            line_items,
            taxes,
            ..Invoice::default()
        },
    )
}

/// How the lines of an invoice stand to its tax.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Lines {
    Net,
    GrossWithTax,
    Gross,
}

/// An invoice that adds up, but for a cent or two.
fn sound_invoice() -> impl Strategy<Value = Invoice> {
    let cents = |most: i64| (0..most).prop_map(|c| Decimal::new(c, 2));
    let lines = vec((of(text()), cents(100_000)), 0..6);
    let kind = prop_oneof![
        Just(Lines::Net),
        Just(Lines::GrossWithTax),
        Just(Lines::Gross)
    ];
    let rate = prop_oneof![Just(0_u32), Just(7), Just(20)].prop_map(Decimal::from);
    let extras = (of(cents(5_000)), of(cents(50)));
    (lines, kind, rate, extras, 0..3_i64, "[A-Z]{1,3}", 1..4_u8).prop_map(
        |(lines, kind, rate, (shipping, discount), off, vendor, number)| {
            let tax_of = |amount: Decimal| (amount * rate / Decimal::ONE_HUNDRED).round_dp(2);
            let subtotal: Decimal = lines.iter().map(|(_, amount)| *amount).sum();
            let tax: Decimal = lines.iter().map(|(_, amount)| tax_of(*amount)).sum();
            let lines = lines.into_iter().map(|(description, amount)| LineItem {
                description,
                amount: Some(match kind {
                    Lines::Net => amount,
                    _ => amount + tax_of(amount),
                }),
                tax_amount: (kind == Lines::GrossWithTax).then(|| tax_of(amount)),
                ..LineItem::default()
            });
            let extras = shipping.unwrap_or_default() - discount.unwrap_or_default();
            Invoice {
                document_type: Some(DocumentType::Invoice),
                vendor: Some(vendor),
                invoice_number: Some(number.to_string()),
                invoice_date: Some(Date::constant(2026, 1, 15)),
                subtotal: Some(subtotal),
                tax: Some(tax),
                shipping,
                discount,
                taxes: vec![Tax {
                    rate: Some(rate),
                    amount: Some(tax),
                    ..Tax::default()
                }],
                total: Some((subtotal + tax + extras + Decimal::new(off, 2)).max(Decimal::ZERO)),
                line_items: lines.collect(),
                ..Invoice::default()
            }
        },
    )
}

fn records(invoice: impl Strategy<Value = Invoice>) -> impl Strategy<Value = Vec<Record>> {
    let record = (text(), invoice).prop_map(|(filename, invoice)| Record::new(filename, invoice));
    vec(record, 1..6)
}

/// The rows of each bill, in the order of the file. Fails if a number turns up again later.
fn by_bill<'a>(rows: &'a Rows, number: &str) -> Vec<Vec<&'a BTreeMap<String, String>>> {
    let mut bills: Vec<Vec<&BTreeMap<_, _>>> = Vec::new();
    for row in rows {
        match bills.last_mut() {
            Some(bill) if bill[0][number] == row[number] => bill.push(row),
            _ => bills.push(vec![row]),
        }
    }
    let numbers: HashSet<_> = bills.iter().map(|b| b[0][number].to_lowercase()).collect();
    assert_eq!(numbers.len(), bills.len());
    bills
}

fn sum(rows: &[&BTreeMap<String, String>], column: &str) -> Decimal {
    let cells = rows.iter().map(|r| r[column].as_str());
    cells.filter(|c| !c.is_empty()).map(amount).sum()
}

/// The totals of the records that are in the file.
fn totals(records: &[Record], left_out: &[ipp_export::LeftOut]) -> Vec<Decimal> {
    let left_out: HashSet<_> = left_out.iter().map(|l| l.index).collect();
    let included = records
        .iter()
        .enumerate()
        .filter(|(i, _)| !left_out.contains(i));
    included.map(|(_, r)| r.invoice.total.unwrap()).collect()
}

fn rows_make_the_totals(records: &[Record]) {
    let options = BillOptions::default();
    let file = quickbooks(records, &options).unwrap();
    let rows = read(&file.bytes);
    let bills = by_bill(&rows, "*BillNo");
    let sums: Vec<_> = bills.iter().map(|b| sum(b, "*LineAmount")).collect();
    assert_eq!(sums, totals(records, &file.left_out));
    for row in &rows {
        assert!(
            (1..=21).contains(&row["*BillNo"].chars().count()),
            "{row:?}"
        );
        for required in [
            "*Vendor",
            "*BillDate",
            "*DueDate",
            "*Account",
            "*LineAmount",
        ] {
            assert!(!row[required].is_empty(), "{row:?}");
        }
    }
    let file = zoho(records, &options).unwrap();
    let rows = read(&file.bytes);
    let sums: Vec<_> = by_bill(&rows, "Bill Number")
        .iter()
        .map(|b| zoho_total(b))
        .collect();
    assert_eq!(sums, totals(records, &file.left_out));
}

/// What Zoho Books calculates.
fn zoho_total(bill: &[&BTreeMap<String, String>]) -> Decimal {
    for row in bill {
        let product = amount(&row["Quantity"]) * amount(&row["Rate"]);
        assert!(
            (product - amount(&row["Item Total"])).abs() <= Decimal::new(5, 3),
            "{row:?}"
        );
    }
    let taxes = match bill[0]["Is Inclusive Tax"].as_str() {
        "true" => Decimal::ZERO,
        _ => sum(bill, "Tax Amount"),
    };
    let items = sum(bill, "Item Total");
    assert_eq!(items, amount(&bill[0]["SubTotal"]));
    items + taxes + amount(&bill[0]["Adjustment"])
}

/// So many invoices, and no file of those that failed: each failure prints its smallest example.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_rows_of_each_bill_make_its_total(records in records(any_invoice())) {
        rows_make_the_totals(&records);
    }

    #[test]
    fn an_invoice_that_adds_up_is_booked(records in records(sound_invoice())) {
        let file = quickbooks(&records, &BillOptions::default()).unwrap();
        prop_assert_eq!(file.left_out, []);
        rows_make_the_totals(&records);
    }

    #[test]
    fn no_cell_of_a_text_begins_a_formula(records in records(prop_oneof![any_invoice(), sound_invoice()])) {
        let options = BillOptions::default();
        let files = [
            csv(&records, &ExportMode::Full).unwrap(),
            quickbooks(&records, &options).unwrap().bytes,
            zoho(&records, &options).unwrap().bytes,
        ];
        for row in files.iter().flat_map(|f| read(f)) {
            for cell in row.values() {
                let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                prop_assert!(!is_formula || cell.parse::<Decimal>().is_ok(), "{cell:?}");
            }
        }
    }

    #[test]
    fn a_csv_file_gives_back_every_text(records in records(any_invoice())) {
        let bytes = csv(&records, &ExportMode::Full).unwrap();
        let rows = read(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
        let lines = records.iter().flat_map(|r| {
            let lines: Vec<_> = r.invoice.line_items.iter().map(Some).collect();
            let lines = if lines.is_empty() { vec![None] } else { lines };
            lines.into_iter().map(move |l| (r, l))
        });
        prop_assert_eq!(rows.len(), lines.clone().count());
        for (row, (record, line)) in rows.iter().zip(lines) {
            let plain = |cell: &str| cell.strip_prefix('\'').unwrap_or(cell).to_owned();
            let is = |cell: &str, text: &str| cell == text || plain(cell) == text;
            let description = line.and_then(|l| l.description.as_deref());
            prop_assert!(is(&row["filename"], &record.filename));
            prop_assert!(is(&row["vendor"], record.invoice.vendor.as_deref().unwrap_or_default()));
            prop_assert!(is(&row["description"], description.unwrap_or_default()));
            let total = record.invoice.total.map(|t| t.to_string());
            prop_assert_eq!(&row["total"], &total.unwrap_or_default());
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_invoice_makes_a_workbook_that_can_be_opened(records in records(any_invoice())) {
        let error = ErrorDetail {
            code: ErrorCode::from("EXTRACTION_FAILED"),
            message: records[0].invoice.vendor.clone(),
            http_status: None,
            extra: Extra::default(),
        };
        let mut files: Vec<_> = records.iter().cloned().map(FileOutcome::from).collect();
        files.push(Failure::new("broken.pdf", error).into());
        let first = batch_xlsx(&files, &ExportMode::Full).unwrap();
        prop_assert!(first == batch_xlsx(&files, &ExportMode::Full).unwrap());
        for bytes in [first, xlsx(&records, &ExportMode::Standard).unwrap()] {
            let mut workbook: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
            let sheets = calamine::Reader::worksheets(&mut workbook);
            let lines: usize = records.iter().map(|r| r.invoice.line_items.len()).sum();
            // An empty table has a blank row.
            prop_assert_eq!(sheets[1].1.height(), lines.max(1) + 1 - usize::from(lines == 0));
        }
    }
}
