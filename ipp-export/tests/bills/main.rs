//! The files of bills, as a bookkeeper would read them.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod taxes;

use common::{Rows, amount, read, record};
use ipp_export::{BillOptions, Bills, Reason, Record, quickbooks, zoho};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn qb(records: &[Record]) -> Bills {
    quickbooks(records, &BillOptions::default()).unwrap()
}

fn zb(records: &[Record]) -> Bills {
    zoho(records, &BillOptions::default()).unwrap()
}

/// The rows of one invoice that is in the file.
fn booked(changes: Value) -> Rows {
    let bills = qb(&[record("acme.pdf", changes)]);
    assert_eq!(bills.left_out, []);
    read(&bills.bytes)
}

fn booked_in_zoho(changes: Value) -> Rows {
    let bills = zb(&[record("acme.pdf", changes)]);
    assert_eq!(bills.left_out, []);
    read(&bills.bytes)
}

/// What is booked for what.
fn amounts(rows: &Rows) -> Vec<(&str, &str)> {
    (rows.iter())
        .map(|r| (r["LineDescription"].as_str(), r["*LineAmount"].as_str()))
        .collect()
}

/// Why the invoice is not in either file.
fn refused(changes: Value) -> Reason {
    let records = [record("acme.pdf", changes)];
    let (qb, zoho) = (qb(&records), zb(&records));
    assert!(read(&qb.bytes).is_empty() && read(&zoho.bytes).is_empty());
    assert_eq!(qb.left_out, zoho.left_out);
    assert_eq!(
        (qb.left_out[0].index, qb.left_out[0].filename.as_str()),
        (0, "acme.pdf")
    );
    qb.left_out[0].reason.clone()
}

#[test]
fn a_quickbooks_file_has_the_columns_and_forms_of_the_contract() {
    let bills = qb(&[record("acme.pdf", json!({"po_number": "PO 9"}))]);
    let expected = [
        "*BillNo,*Vendor,*BillDate,*DueDate,Terms,Location,Memo,*Account,LineDescription,*LineAmount,LineTaxCode,LineTaxAmount,Currency",
        "INV-1,Acme Corp,01/15/2026,02/14/2026,Net 30,,acme.pdf; Purchase order PO 9,Uncategorized Expense,Bolts,60.00,,,GBP",
        "INV-1,Acme Corp,01/15/2026,02/14/2026,Net 30,,acme.pdf; Purchase order PO 9,Uncategorized Expense,Nuts,40.00,,,GBP",
        "INV-1,Acme Corp,01/15/2026,02/14/2026,Net 30,,acme.pdf; Purchase order PO 9,Uncategorized Expense,VAT 20%,20.00,,,GBP",
        "",
    ];
    assert_eq!(
        String::from_utf8(bills.bytes).unwrap(),
        expected.join("\r\n")
    );
}

#[test]
fn a_zoho_file_has_the_columns_and_forms_of_the_contract() {
    let bills = zb(&[record("acme.pdf", json!({"po_number": "PO 9"}))]);
    let expected = [
        "Bill Date,Bill Number,PurchaseOrder,Bill Status,Vendor Name,Due Date,Currency Code,Exchange Rate,Account,Item Name,\
         Description,Quantity,Usage unit,Rate,Tax Name,Tax Percentage,Tax Amount,Tax Type,Is Inclusive Tax,Item Type,\
         Item Total,SubTotal,Total,Adjustment,Adjustment Description,Payment Terms Label,Vendor Notes",
        "2026-01-15,INV-1,PO 9,Draft,Acme Corp,2026-02-14,GBP,,Uncategorized Expense,,Bolts,2,,30.00,VAT 20%,20,12.00,\
         ItemAmount,false,,60.00,100.00,120.00,0.00,,Net 30,acme.pdf",
        "2026-01-15,INV-1,PO 9,Draft,Acme Corp,2026-02-14,GBP,,Uncategorized Expense,,Nuts,4,,10.00,VAT 20%,20,8.00,\
         ItemAmount,false,,40.00,100.00,120.00,0.00,,Net 30,acme.pdf",
        "",
    ];
    assert_eq!(
        String::from_utf8(bills.bytes).unwrap(),
        expected.join("\r\n")
    );
}

#[test]
fn the_account_is_the_one_that_was_asked_for() {
    let records = [record("acme.pdf", json!({}))];
    let options = BillOptions {
        account: "=Tools".to_owned(),
    };
    let rows = read(&quickbooks(&records, &options).unwrap().bytes);
    assert_eq!(rows[0]["*Account"], "'=Tools");
    let rows = read(&zoho(&records, &options).unwrap().bytes);
    assert_eq!(rows[0]["Account"], "'=Tools");
}

#[test]
fn shipping_and_discount_are_rows_of_their_own() {
    let rows = booked(json!({"shipping": 7.50, "discount": 10.00, "total": 117.50}));
    let expected = [
        ("Bolts", "60.00"),
        ("Nuts", "40.00"),
        ("VAT 20%", "20.00"),
        ("Shipping", "7.50"),
        ("Discount", "-10.00"),
    ];
    assert_eq!(amounts(&rows), expected);
}

#[test]
fn a_discount_that_the_lines_have_already_is_not_taken_off_again() {
    let as_a_line = json!([{"description": "Bolts", "amount": 110.00}, {"description": "Rebate", "amount": -10.00}]);
    let rows = booked(json!({"line_items": as_a_line, "discount": 10.00}));
    assert_eq!(
        amounts(&rows),
        [
            ("Bolts", "110.00"),
            ("Rebate", "-10.00"),
            ("VAT 20%", "20.00")
        ]
    );
}

#[test]
fn an_invoice_without_lines_is_one_row_with_the_subtotal() {
    assert_eq!(
        amounts(&booked(json!({"line_items": []}))),
        [("Subtotal", "100.00"), ("VAT 20%", "20.00")]
    );
    let without = json!({"line_items": [], "subtotal": null});
    assert_eq!(
        amounts(&booked(without)),
        [("Subtotal", "100.00"), ("VAT 20%", "20.00")]
    );
    let a_receipt = json!({"line_items": [], "subtotal": null, "tax": null, "taxes": []});
    assert_eq!(amounts(&booked(a_receipt)), [("Subtotal", "120.00")]);
}

#[test]
fn a_line_without_an_amount_gets_it_from_quantity_and_price_or_is_free() {
    let lines = json!([{"description": "Bolts", "quantity": 4, "unit_price": 25.00}, {"description": "Catalogue"}]);
    let rows = booked(json!({"line_items": lines}));
    assert_eq!(
        amounts(&rows),
        [
            ("Bolts", "100.00"),
            ("Catalogue", "0.00"),
            ("VAT 20%", "20.00")
        ]
    );
    let rows = booked(json!({"line_items": [{"description": "Bolts"}]}));
    assert_eq!(
        amounts(&rows),
        [
            ("Bolts", "0.00"),
            ("Subtotal", "100.00"),
            ("VAT 20%", "20.00")
        ]
    );
}

#[test]
fn what_rounding_left_over_is_a_row_and_an_adjustment() {
    let rows = booked(json!({"total": 120.01}));
    assert_eq!(amounts(&rows).last(), Some(&("Rounding", "0.01")));
    let rows = booked_in_zoho(json!({"total": 120.01}));
    assert_eq!(
        (
            rows[0]["Adjustment"].as_str(),
            rows[0]["Adjustment Description"].as_str()
        ),
        ("0.01", "Rounding")
    );
    // Half a cent on each line.
    let lines = json!([{"amount": 33.335}, {"amount": 33.335}, {"amount": 33.335}]);
    let rows = booked(json!({"line_items": lines, "subtotal": 100.00}));
    assert_eq!(amounts(&rows).last(), Some(&("Rounding", "-0.02")));
}

#[test]
fn a_currency_without_cents_is_rounded_to_a_unit_and_shown_with_two_decimals() {
    let yen = |total| {
        json!({"currency": "JPY", "subtotal": 1005, "tax": 100, "taxes": [{"rate": 10, "amount": 100}],
                             "line_items": [{"description": "Bolts", "amount": 1005}], "total": total})
    };
    let rows = booked(yen(1106));
    assert_eq!(
        amounts(&rows),
        [
            ("Bolts", "1005.00"),
            ("Tax 10%", "100.00"),
            ("Rounding", "1.00")
        ]
    );
    assert!(matches!(refused(yen(1107)), Reason::DoesNotAddUp { .. }));
}

#[test]
fn a_bill_that_does_not_add_up_is_left_out_and_the_figures_are_told() {
    let reason = refused(json!({"total": 120.03}));
    assert_eq!(
        reason.to_string(),
        "lines, taxes and charges make 120.00, not the total of 120.03"
    );
    let lines = json!([{"amount": 60.00}, {"amount": 39.00}]);
    assert!(matches!(
        refused(json!({"line_items": lines})),
        Reason::DoesNotAddUp { .. }
    ));
}

#[test]
fn what_is_no_bill_is_left_out() {
    assert_eq!(
        refused(json!({"document_type": "credit_note"})),
        Reason::CreditNote
    );
    assert_eq!(refused(json!({"total": -120.00})), Reason::CreditNote);
    assert_eq!(
        refused(json!({"document_type": "other"})),
        Reason::NotAnInvoice
    );
}

#[test]
fn a_bill_that_lacks_what_the_program_requires_is_left_out() {
    assert_eq!(refused(json!({"vendor": " \n:"})), Reason::NoVendor);
    assert_eq!(refused(json!({"invoice_date": null})), Reason::NoDate);
    assert_eq!(refused(json!({"total": null})), Reason::NoTotal);
    assert_eq!(
        refused(json!({"total": 120.001})),
        Reason::FractionOfCent(amount("120.001"))
    );
}

#[test]
fn a_bill_without_a_due_date_is_due_on_its_date_in_quickbooks_and_open_in_zoho() {
    assert_eq!(
        booked(json!({"due_date": null}))[0]["*DueDate"],
        "01/15/2026"
    );
    assert_eq!(booked_in_zoho(json!({"due_date": null}))[0]["Due Date"], "");
}

#[test]
fn bills_with_the_same_number_get_numbers_of_their_own_and_a_warning() {
    let records = [
        record("a.pdf", json!({})),
        record("b.pdf", json!({})),
        record("c.pdf", json!({"vendor": "Bolt & Co"})),
        record("d.pdf", json!({"invoice_number": null})),
    ];
    let rows = read(&qb(&records).bytes);
    let shown: Vec<_> = (rows.chunks(3))
        .map(|r| (r[0]["*BillNo"].as_str(), r[2]["Memo"].as_str()))
        .collect();
    let expected = [
        ("INV-1", "a.pdf"),
        (
            "INV-1-2",
            "b.pdf; Invoice number INV-1; Possible duplicate: see a.pdf",
        ),
        ("INV-1-3", "c.pdf; Invoice number INV-1"),
        ("d", "d.pdf; No invoice number was read"),
    ];
    assert_eq!(shown, expected);
    let rows = read(&zb(&records).bytes);
    assert!(
        rows.chunks(2)
            .map(|r| &r[0]["Bill Number"])
            .eq(["INV-1", "INV-1-2", "INV-1-3", "d"])
    );
}

#[test]
fn texts_are_one_line_in_their_own_script_and_never_formulas() {
    let changes = json!({
        "vendor": "=Łódź: Müller\r\n& 株式会社", "invoice_number": "-7", "payment_term": "30 days\nnet",
        "line_items": [{"description": "\t@SUM(A1)\n\"x\", y", "amount": 100.00}],
    });
    let row = &booked(changes.clone())[0];
    assert_eq!(row["*Vendor"], "'=Łódź Müller & 株式会社");
    assert_eq!(row["*BillNo"], "'-7");
    assert_eq!(row["Terms"], "30 days net");
    assert_eq!(row["LineDescription"], "'@SUM(A1) \"x\", y");
    let row = &booked_in_zoho(changes)[0];
    assert_eq!(row["Vendor Name"], "'=Łódź: Müller & 株式会社");
    assert_eq!(row["Description"], "'@SUM(A1) \"x\", y");
}

#[test]
fn long_texts_are_cut_and_terms_too_long_for_a_name_go_into_the_memo() {
    let terms = "Payable within thirty days of receipt";
    let changes = json!({
        "vendor": "é".repeat(600), "payment_term": terms,
        "line_items": [{"description": "é".repeat(5000), "amount": 100.00}],
    });
    let row = &booked(changes.clone())[0];
    assert_eq!(row["*Vendor"].chars().count(), 500);
    assert_eq!(row["LineDescription"].chars().count(), 4000);
    assert_eq!(
        (row["Terms"].as_str(), row["Memo"].as_str()),
        ("", "acme.pdf; Terms Payable within thirty days of receipt")
    );
    let row = &booked_in_zoho(changes)[0];
    assert_eq!(row["Description"].chars().count(), 2000);
    assert_eq!(row["Payment Terms Label"], terms);
}

#[test]
fn the_memo_tells_what_to_look_at() {
    let changes =
        json!({"amount_due": 20.00, "validation_explanation": "The VAT number\nis wrong"});
    assert_eq!(
        booked(changes)[0]["Memo"],
        "acme.pdf; Amount due 20.00; The VAT number is wrong"
    );
}

#[test]
fn the_invoices_that_the_project_made_are_booked_to_the_cent() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples");
    let mut files: Vec<_> = std::fs::read_dir(dir)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "json"));
    files.sort();
    let records: Vec<_> = files
        .iter()
        .map(|f| {
            let invoice = serde_json::from_slice(&std::fs::read(f).unwrap()).unwrap();
            Record::new(f.file_stem().unwrap().to_str().unwrap(), invoice)
        })
        .collect();
    let bills = qb(&records);
    let left_out: Vec<_> = bills.left_out.iter().map(|l| l.filename.as_str()).collect();
    assert_eq!(left_out, ["credit-note", "does-not-add-up"]);
    let rows = read(&bills.bytes);
    for record in records
        .iter()
        .filter(|r| !left_out.contains(&r.filename.as_str()))
    {
        let own = rows
            .iter()
            .filter(|r| r["Memo"].starts_with(&record.filename));
        let sum: Decimal = own.map(|r| amount(&r["*LineAmount"])).sum();
        assert_eq!(Some(sum), record.invoice.total, "{}", record.filename);
    }
}
