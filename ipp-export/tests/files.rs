//! The files, read back with other libraries.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, Range, Reader as _, Xlsx};
use ipp_export::{Record, csv, xlsx};
use ipp_sdk::model::ExportMode::{Full, Standard};
use ipp_sdk::model::{ExportMode, Invoice};
use zip::ZipArchive;

const INVOICE: &str = r#"{
    "vendor": "=Acme, \"Corp\"", "invoice_number": "-7", "invoice_date": "2026-01-15",
    "service_start_date": "1899-12-31", "customer_name": "Ünïcode\nLtd",
    "subtotal": 1000.00, "tax": 100.10, "total": -1100.10, "currency": "USD", "confidence": "HIGH",
    "automation_ready": true, "validation_status": "valid", "discount": 5.00,
    "payment_details": [{"iban": null, "swift": "COBADEFF"}, {"iban": "DE02120300000000202051"}],
    "taxes": [{"type": "VAT", "rate": 10.0, "amount": 100.10, "taxable_amount": 1000.00}],
    "validation_checks": [{"check": "header_total", "result": "pass", "expected": 1100.10,
        "actual": 1100.10, "delta": 0, "tolerance": 0.005, "message": "Adds up"}],
    "line_items": [
        {"description": "+1 consulting", "quantity": 2.5, "unit_price": 400.00, "amount": 1000.00,
         "discount": 1.00, "date": "2026-01-02", "page": 1, "confidence": 0.97},
        {"description": "Free"}],
    "field_locations": {
        "total": {"page": 1, "polygon": [6.9, 9.1, 7.6, 9.1, 7.6, 9.25, 6.9, 9.25],
                  "confidence": 0.97, "content": "1,100.10"},
        "line_items": [{"amount": {"page": 2, "content": "1,000.00"}}]}
}"#;

fn records() -> Vec<Record> {
    let invoice: Invoice = serde_json::from_str(INVOICE).unwrap();
    let first = Record {
        job_id: Some("550e8400-e29b-41d4-a716-446655440000".into()),
        created_at: Some("2026-04-11T14:02:19.314Z".parse().unwrap()),
        credits_charged: Some(1),
        ..Record::new("acme.pdf", invoice)
    };
    vec![first, Record::new("@empty.pdf", Invoice::default())]
}

/// The rows of a csv file by column name.
fn read_csv(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv_reader(text);
    let header = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        header
            .iter()
            .zip(&row)
            .map(|(h, c)| (h.to_owned(), c.to_owned()))
            .collect()
    });
    rows.collect()
}

fn csv_reader(text: &[u8]) -> ::csv::Reader<&[u8]> {
    ::csv::Reader::from_reader(text)
}

fn workbook(mode: &ExportMode) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(xlsx(&records(), mode).unwrap())).unwrap()
}

fn sheet(mode: &ExportMode, name: &str) -> Range<Data> {
    workbook(mode).worksheet_range(name).unwrap()
}

/// The cell of a row, from 1, in the column of this name.
fn cell(sheet: &Range<Data>, row: u32, column: &str) -> Data {
    let header = sheet.rows().next().unwrap();
    let column = header
        .iter()
        .position(|h| *h == Data::String(column.to_owned()))
        .unwrap();
    sheet
        .get_value((row, u32::try_from(column).unwrap()))
        .cloned()
        .unwrap_or(Data::Empty)
}

fn header(sheet: &Range<Data>) -> String {
    let names: Vec<_> = sheet
        .rows()
        .next()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    names.join(",")
}

fn text(text: &str) -> Data {
    Data::String(text.to_owned())
}

const STANDARD: &str = "filename,vendor,invoice_number,invoice_date,due_date,po_number,currency,subtotal,tax,total,\
    confidence,automation_ready,validation_status,validation_explanation,warning_severity";
const DETAILS: &str = "job_id,external_id,document_type,customer_name,vendor_address,vendor_country,vendor_tax_id,\
    customer_tax_id,payment_term,service_start_date,service_end_date,total_source,iban,swift,\
    bank_account_number,bpay_biller_code,bpay_reference,shipping,discount,amount_due,pages,file_sha256,\
    created_at,completed_at,credits_charged";
const LINE: &str = "line_no,description,quantity,unit_price,tax_amount,amount";

#[test]
fn the_csv_columns_are_those_of_the_contract() {
    let first_line = |mode| {
        let bytes = csv(&[], mode).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    assert_eq!(
        first_line(&Standard),
        format!("\u{feff}{STANDARD},{LINE}\r\n")
    );
    assert_eq!(
        first_line(&Full),
        format!(
            "\u{feff}{STANDARD},{DETAILS},{LINE},product_code,unit,tax_rate,line_discount,date,page,\
             line_confidence,raw_text\r\n"
        )
    );
}

#[test]
fn a_csv_file_has_a_row_per_line_item_and_one_for_an_invoice_without_lines() {
    let rows = read_csv(&csv(&records(), &Standard).unwrap());
    let shown: Vec<_> = (rows.iter())
        .map(|r| {
            [
                r["filename"].as_str(),
                &r["line_no"],
                &r["total"],
                &r["quantity"],
            ]
        })
        .collect();
    assert_eq!(
        shown,
        [
            ["acme.pdf", "1", "-1100.10", "2.5"],
            ["acme.pdf", "2", "-1100.10", ""],
            ["'@empty.pdf", "", "", ""],
        ]
    );
}

#[test]
fn csv_text_that_would_be_a_formula_is_neutralised_and_numbers_are_not() {
    let row = &read_csv(&csv(&records(), &Full).unwrap())[0];
    assert_eq!(row["vendor"], "'=Acme, \"Corp\"");
    assert_eq!(row["invoice_number"], "'-7");
    assert_eq!(row["description"], "'+1 consulting");
    assert_eq!(row["total"], "-1100.10");
    assert_eq!(row["customer_name"], "Ünïcode\nLtd");
    assert_eq!(row["automation_ready"], "true");
    assert_eq!(row["created_at"], "2026-04-11T14:02:19.314Z");
    assert_eq!(
        (row["iban"].as_str(), row["swift"].as_str()),
        ("DE02120300000000202051", "COBADEFF")
    );
    assert_eq!(
        (row["discount"].as_str(), row["line_discount"].as_str()),
        ("5.00", "1.00")
    );
    assert_eq!(
        (row["confidence"].as_str(), row["line_confidence"].as_str()),
        ("HIGH", "0.97")
    );
}

#[test]
fn every_csv_line_ends_with_crlf() {
    let bytes = csv(&records()[1..], &Standard).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(text.matches("\r\n").count(), 2);
    assert_eq!(text.matches('\n').count(), 2);
}

#[test]
fn the_sheets_and_columns_are_those_of_the_contract() {
    assert_eq!(
        workbook(&Standard).sheet_names(),
        ["Invoices", "Line Items", "Taxes", "Validation"]
    );
    assert_eq!(
        workbook(&Full).sheet_names(),
        ["Invoices", "Line Items", "Taxes", "Validation", "Fields"]
    );
    assert_eq!(header(&sheet(&Standard, "Invoices")), STANDARD);
    assert_eq!(
        header(&sheet(&Full, "Invoices")),
        format!("{STANDARD},{DETAILS}")
    );
    let owner = "filename,invoice_number";
    assert_eq!(
        header(&sheet(&Standard, "Line Items")),
        format!("{owner},{LINE}")
    );
    assert_eq!(
        header(&sheet(&Full, "Line Items")),
        format!("{owner},{LINE},product_code,unit,tax_rate,discount,date,page,confidence,raw_text")
    );
}

#[test]
fn an_xlsx_file_holds_real_numbers_dates_and_flags() {
    let invoices = sheet(&Full, "Invoices");
    assert_eq!(cell(&invoices, 1, "total"), Data::Float(-1100.10));
    assert_eq!(cell(&invoices, 1, "credits_charged"), Data::Float(1.0));
    assert_eq!(cell(&invoices, 1, "automation_ready"), Data::Bool(true));
    assert_eq!(cell(&invoices, 2, "total"), Data::Empty);
    let shown = |column| match cell(&invoices, 1, column) {
        Data::DateTime(date) => date.to_ymd_hms_milli(),
        other => panic!("{column} is {other:?}"),
    };
    assert_eq!(shown("invoice_date"), (2026, 1, 15, 0, 0, 0, 0));
    assert_eq!(shown("created_at"), (2026, 4, 11, 14, 2, 19, 314));
    // Excel knows no day before 1900.
    assert_eq!(cell(&invoices, 1, "service_start_date"), text("1899-12-31"));
    let lines = sheet(&Full, "Line Items");
    assert_eq!(cell(&lines, 1, "quantity"), Data::Float(2.5));
    assert_eq!(cell(&lines, 2, "line_no"), Data::Float(2.0));
}

#[test]
fn xlsx_text_is_text_and_never_a_formula() {
    let invoices = sheet(&Full, "Invoices");
    assert_eq!(cell(&invoices, 1, "vendor"), text("=Acme, \"Corp\""));
    assert_eq!(cell(&invoices, 1, "invoice_number"), text("-7"));
    let formulas = workbook(&Full).worksheet_formula("Invoices").unwrap();
    assert!(formulas.used_cells().next().is_none());
}

#[test]
fn taxes_and_the_validation_ledger_have_sheets_of_their_own() {
    let taxes = sheet(&Standard, "Taxes");
    assert_eq!(cell(&taxes, 1, "type"), text("VAT"));
    assert_eq!(cell(&taxes, 1, "taxable_amount"), Data::Float(1000.0));
    let checks = sheet(&Standard, "Validation");
    assert_eq!(cell(&checks, 1, "check"), text("header_total"));
    assert_eq!(cell(&checks, 1, "tolerance"), Data::Float(0.005));
    assert_eq!(cell(&checks, 1, "message"), text("Adds up"));
}

#[test]
fn the_sheet_fields_tells_what_was_read_and_where() {
    let fields = sheet(&Full, "Fields");
    let row = |name: &str| {
        let names = fields.rows().map(|row| row[1].to_string());
        u32::try_from(names.into_iter().position(|n| n == name).unwrap()).unwrap()
    };
    let total = row("total");
    assert_eq!(cell(&fields, total, "value"), Data::Float(-1100.10));
    assert_eq!(cell(&fields, total, "page"), Data::Float(1.0));
    assert_eq!(cell(&fields, total, "confidence"), Data::Float(0.97));
    assert_eq!(
        cell(&fields, total, "polygon"),
        text("6.9,9.1 7.6,9.1 7.6,9.25 6.9,9.25")
    );
    assert_eq!(cell(&fields, total, "source_text"), text("1,100.10"));
    assert_eq!(cell(&fields, row("vendor"), "page"), Data::Empty);
    let amount = row("line_items[0].amount");
    assert_eq!(cell(&fields, amount, "value"), Data::Float(1000.0));
    assert_eq!(cell(&fields, amount, "source_text"), text("1,000.00"));
    let has = |name: &str| fields.rows().any(|row| row[1] == text(name));
    assert!(!has("due_date") && !has("job_id") && !has("line_items[0].line_no"));
}

#[test]
fn each_sheet_is_one_table_with_a_filter_and_a_frozen_header() {
    let mut archive = ZipArchive::new(Cursor::new(xlsx(&records(), &Full).unwrap())).unwrap();
    let mut part = |name: String| {
        let mut text = String::new();
        archive
            .by_name(&name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    for (n, name) in (1..).zip(["Invoices", "LineItems", "Taxes", "Validation", "Fields"]) {
        let sheet = part(format!("xl/worksheets/sheet{n}.xml"));
        assert!(
            sheet.contains(r#"<pane ySplit="1" topLeftCell="A2""#),
            "{sheet}"
        );
        assert!(sheet.contains(r#"<tableParts count="1">"#), "{sheet}");
        let table = part(format!("xl/tables/table{n}.xml"));
        assert!(
            table.contains(&format!(r#"displayName="{name}""#)),
            "{table}"
        );
        assert!(table.contains("<autoFilter "), "{table}");
    }
}

#[test]
fn a_unit_price_is_shown_with_all_its_decimals_and_money_with_two() {
    let mut archive = ZipArchive::new(Cursor::new(xlsx(&records(), &Standard).unwrap())).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        let mut part = archive.by_name(name).unwrap();
        part.read_to_string(&mut text).unwrap();
        text
    };
    let (lines, styles) = (part("xl/worksheets/sheet2.xml"), part("xl/styles.xml"));
    let attribute = |element: &str, name: &str| {
        let (_, value) = element.split_once(&format!("{name}=\"")).unwrap();
        value.split('"').next().unwrap().to_owned()
    };
    let format = |cell: &str| {
        let (_, element) = lines.split_once(&format!("<c r=\"{cell}\"")).unwrap();
        let style: usize = attribute(element, " s").parse().unwrap();
        let (_, styles_of_cells) = styles.split_once("<cellXfs").unwrap();
        let style = styles_of_cells.split("<xf ").nth(style + 1).unwrap();
        attribute(style, "numFmtId")
    };
    let declared = |id: &str| {
        let declaration = format!("<numFmt numFmtId=\"{id}\"");
        (styles.split_once(&declaration)).map(|(_, rest)| attribute(rest, "formatCode"))
    };
    // The columns unit_price and amount.
    assert_eq!(
        declared(&format("F2")).as_deref(),
        Some("#,##0.00##########")
    );
    assert_eq!(declared(&format("H2")).as_deref(), Some("#,##0.00"));
}

#[test]
fn records_without_parts_make_a_file_that_can_be_opened() {
    for records in [vec![], vec![Record::default()]] {
        let bytes = xlsx(&records, &Full).unwrap();
        let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
        assert_eq!(workbook.worksheets().len(), 5);
    }
}

#[test]
fn text_that_no_cell_takes_is_shortened_and_control_characters_survive() {
    let invoice = Invoice {
        vendor: Some("é".repeat(40_000)),
        invoice_number: Some("a\u{1}b".to_owned()),
        ..Invoice::default()
    };
    let bytes = xlsx(&[Record::new("a.pdf", invoice)], &Standard).unwrap();
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = workbook.worksheet_range("Invoices").unwrap();
    assert_eq!(cell(&sheet, 1, "vendor"), text(&"é".repeat(32_767)));
    assert_eq!(cell(&sheet, 1, "invoice_number"), text("a\u{1}b"));
}

#[test]
fn nothing_in_an_xlsx_file_tells_when_it_was_made() {
    let mut archive = ZipArchive::new(Cursor::new(xlsx(&records(), &Full).unwrap())).unwrap();
    for i in 0..archive.len() {
        let entry = archive.by_index(i).unwrap();
        let modified = entry.last_modified().unwrap();
        assert_eq!(modified, zip::DateTime::default(), "{:?}", entry.name());
    }
    let mut core = String::new();
    let mut part = archive.by_name("docProps/core.xml").unwrap();
    part.read_to_string(&mut core).unwrap();
    for element in ["created", "modified"] {
        let (_, value) = core.split_once(&format!("<dcterms:{element} ")).unwrap();
        let (_, value) = value.split_once('>').unwrap();
        assert!(value.starts_with("2000-01-01T00:00:00Z<"), "{core}");
    }
}

#[test]
fn the_same_records_give_the_same_bytes() {
    for mode in [Standard, Full] {
        let (first_xlsx, first_csv) = (
            xlsx(&records(), &mode).unwrap(),
            csv(&records(), &mode).unwrap(),
        );
        for _ in 0..20 {
            assert!(xlsx(&records(), &mode).unwrap() == first_xlsx);
            assert!(csv(&records(), &mode).unwrap() == first_csv);
        }
    }
}
