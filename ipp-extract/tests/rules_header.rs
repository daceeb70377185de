//! The head of an invoice: numbers, dates, parties and the kind of document, on small pages.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{BODY, Line, VENDOR};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::{CheckName, CheckResult, DocumentType, Invoice};

/// An invoice of the vendor above with these further lines.
fn read(lines: &[Line<'_>]) -> Invoice {
    read_plain(&[&VENDOR[..], &BODY, lines].concat())
}

fn read_plain(lines: &[Line<'_>]) -> Invoice {
    extract(&pages(&[lines]), &Options::default()).unwrap()
}

fn day(date: Option<jiff::civil::Date>) -> String {
    date.map_or_else(|| "none".to_owned(), |d| d.to_string())
}

#[test]
fn a_number_is_read_wherever_a_label_can_put_it() {
    let forms: [&[Line<'_>]; 9] = [
        &[(350, 790, "Invoice No.:RE-1001")],
        &[(350, 790, "Invoice Number"), (460, 790, "RE-1001")],
        &[(350, 790, "Invoice Number"), (350, 776, "RE-1001")],
        &[(350, 790, "Invoice Number"), (500, 786, "RE-1001")],
        &[(350, 790, "INVOICE RE-1001")],
        &[(350, 790, "Invoice"), (350, 776, "No. RE-1001")],
        &[
            (350, 790, "Invoice"),
            (350, 770, "Number:"),
            (420, 770, "RE-1001"),
        ],
        &[(350, 790, "Our invoice: RE-1001")],
        &[
            (250, 790, "Invoice No."),
            (350, 790, "Date"),
            (450, 790, "Customer No."),
            (250, 775, "RE-1001"),
            (350, 775, "15/01/2026"),
            (450, 775, "77 001"),
        ],
    ];
    for lines in forms {
        let number = read(lines).invoice_number;
        assert_eq!(number.as_deref(), Some("RE-1001"), "{lines:?}");
    }
}

#[test]
fn other_numbers_are_not_the_invoice_number() {
    for label in [
        "Customer No",
        "Load No",
        "Container",
        "BOL",
        "Our Order",
        "Quote No",
        "Contract No",
        "Page",
        "Account No",
        "Delivery Note No",
        "Trip No",
        "Pro No",
        "Supplier Ref",
    ] {
        let text = format!("{label}: 4477123");
        let invoice = read(&[(350, 790, "Invoice"), (350, 770, &text)]);
        assert_eq!(invoice.invoice_number, None, "{text}");
        assert_eq!(invoice.po_number, None, "{text}");
    }
}

#[test]
fn a_number_in_several_words_is_one_number() {
    for number in ["INV 2026 001", "2026 / 118"] {
        let text = format!("Invoice No: {number}");
        assert_eq!(
            read(&[(350, 790, &text)]).invoice_number.as_deref(),
            Some(number)
        );
    }
}

#[test]
fn the_order_number_stands_beside_the_invoice_number_in_the_same_form() {
    let invoice = read(&[
        (350, 790, "Invoice No: 4500012"),
        (350, 775, "Purchase Order: 4500034"),
    ]);
    assert_eq!(invoice.invoice_number.as_deref(), Some("4500012"));
    assert_eq!(invoice.po_number.as_deref(), Some("4500034"));
    for text in [
        "Your order AB321",
        "Ihre Bestellung: AB321",
        "Rechnung gemäß Bestellung Nr. AB321",
    ] {
        let invoice = read(&[(350, 790, "Invoice No: 4500012"), (350, 775, text)]);
        assert_eq!(invoice.po_number.as_deref(), Some("AB321"), "{text}");
        assert_eq!(invoice.invoice_number.as_deref(), Some("4500012"), "{text}");
    }
}

#[test]
fn a_credit_note_has_not_the_number_of_the_invoice_it_corrects() {
    let invoice = read(&[
        (350, 790, "Credit Note"),
        (350, 775, "Number: CN-7"),
        (350, 760, "Invoice No: INV-1001"),
    ]);
    assert_eq!(invoice.invoice_number.as_deref(), Some("CN-7"));
    assert_eq!(invoice.document_type, Some(DocumentType::CreditNote));
}

#[test]
fn the_date_of_a_letter_needs_no_label() {
    for text in [
        "Berlin, 24. Januar 2014",
        "Lyon, le 24 janvier 2014",
        "24.01.2014",
    ] {
        assert_eq!(
            day(read(&[(400, 650, text)]).invoice_date),
            "2014-01-24",
            "{text}"
        );
    }
}

#[test]
fn a_date_in_a_sentence_does_not_beat_the_date_of_the_letter() {
    let invoice = read(&[
        (400, 650, "24. Januar 2014"),
        (
            50,
            600,
            "Beitrag für den Zeitraum vom 06.12.2013 bis zum 06.12.2014",
        ),
    ]);
    assert_eq!(day(invoice.invoice_date), "2014-01-24");
    assert_eq!(day(invoice.due_date), "none");
}

#[test]
fn a_due_date_is_read_in_a_sentence() {
    for text in [
        "Please remit until 2026-02-14.",
        "Bitte überweisen Sie den Betrag bis zum 14.02.2026",
        "zahlbar bis 14.02.2026 ohne Abzug",
        "Der Betrag von 120,00 wird am 14.02.2026 per Lastschrift eingezogen",
        "Fälligkeitstag: 14.02.2026",
    ] {
        let invoice = read(&[(350, 790, "Invoice Date: 15 January 2026"), (50, 300, text)]);
        assert_eq!(day(invoice.due_date), "2026-02-14", "{text}");
        assert_eq!(day(invoice.invoice_date), "2026-01-15", "{text}");
    }
}

#[test]
fn terms_give_the_due_date_that_is_not_printed() {
    for (text, due) in [
        ("Terms: Net 30", "2026-02-14"),
        ("Terms: 2/10 net 30", "2026-02-14"),
        ("Terms: 15 days after invoice date", "2026-01-30"),
        ("Terms: Due on receipt", "2026-01-15"),
        ("Payable within two weeks", "2026-01-29"),
        ("Terms: 30 days end of month", "2026-02-28"),
        ("Pagamento: 30 gg d.f.f.m.", "2026-02-28"),
        ("Goods may be returned within 30 days", "none"),
    ] {
        let invoice = read(&[(350, 790, "Invoice Date: 15 January 2026"), (50, 300, text)]);
        assert_eq!(day(invoice.due_date), due, "{text}");
    }
}

#[test]
fn printed_terms_decide_the_order_of_day_and_month() {
    let invoice = read(&[
        (350, 790, "Invoice Date: 03/04/2026"),
        (350, 775, "Due Date: 04/03/2026"),
        (350, 760, "Terms: Net 30"),
    ]);
    assert_eq!(day(invoice.invoice_date), "2026-03-04");
    assert_eq!(day(invoice.due_date), "2026-04-03");
}

#[test]
fn a_period_of_service_can_be_a_month_or_a_range() {
    for text in [
        "March 2026",
        "01.03.–31.03.2026",
        "1 March to 31 March 2026",
    ] {
        // WinAnsi has the dash at a place of its own: a hyphen stands for it here.
        let text = format!("Service period: {}", text.replace('–', "-"));
        let invoice = read(&[(350, 775, &text)]);
        assert_eq!(day(invoice.service_start_date), "2026-03-01", "{text}");
        assert_eq!(day(invoice.service_end_date), "2026-03-31", "{text}");
    }
}

#[test]
fn the_customer_of_a_letter_stands_in_the_window_under_the_line_of_the_sender() {
    let invoice = read_plain(
        &[
            &BODY[..],
            &[
                (60, 700, "Bei Spiel GmbH - Ecke 12 - 12345 Stadthausen"),
                (60, 680, "Theodor Est"),
                (60, 655, "Bahnstr. 42"),
                (60, 630, "88802 Spielkreis"),
                (350, 700, "Rechnung Nr. 42"),
            ],
        ]
        .concat(),
    );
    assert_eq!(invoice.vendor.as_deref(), Some("Bei Spiel GmbH"));
    assert_eq!(
        invoice.vendor_address.as_deref(),
        Some("Ecke 12, 12345 Stadthausen")
    );
    assert_eq!(invoice.customer_name.as_deref(), Some("Theodor Est"));
}

#[test]
fn neither_consignee_nor_carrier_nor_bank_is_the_supplier() {
    let invoice = read(&[
        (350, 700, "Bill To"),
        (350, 687, "Harbour Inns Ltd"),
        (350, 674, "9 Quay Road"),
        (350, 661, "Ashby WX4 1AA"),
        (50, 700, "Ship To"),
        (50, 687, "Quayside Storage Ltd"),
        (50, 674, "11 Quay Road"),
        (50, 661, "Ashby WX4 1AB"),
        (350, 620, "Carrier: Swift Haulage Ltd"),
        (50, 100, "Bank: Union Commercial Bank Ltd"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
    assert_eq!(
        invoice.vendor_address.as_deref(),
        Some("4 Mill Lane, Ashby WX4 9QT")
    );
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
}

#[test]
fn the_name_with_its_legal_form_is_the_name_of_the_firm() {
    let invoice = read_plain(
        &[
            &BODY[..],
            &[
                (50, 800, "NORTHGATE"),
                (350, 800, "Invoice No: 77001"),
                (50, 700, "Harbour Inns Ltd"),
                (50, 687, "9 Quay Road"),
                (50, 674, "Ashby WX4 1AA"),
                (
                    50,
                    60,
                    "Northgate Tools Ltd, registered in England No. 4471234",
                ),
                (50, 47, "www.northgate-tools.example"),
            ],
        ]
        .concat(),
    );
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
}

#[test]
fn a_salesperson_is_not_the_supplier() {
    let invoice = read(&[
        (350, 790, "Verkäufer: Franz Wallner"),
        (350, 775, "Rechnung Nr. 42"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
}

#[test]
fn a_telephone_number_tells_the_country_where_nothing_else_does() {
    let invoice = read_plain(
        &[
            &BODY[..],
            &[
                (50, 790, "Bluefin Tyres"),
                (50, 777, "Block 92, East Point"),
                (50, 764, "Ph +353 1 555 0582"),
                (350, 790, "Invoice No: 77001"),
            ],
        ]
        .concat(),
    );
    assert_eq!(invoice.vendor_country.as_deref(), Some("IE"));
}

const LIST: [Line<'_>; 13] = [
    (50, 600, "Invoice No"),
    (180, 600, "Invoice Date"),
    (300, 600, "Due Date"),
    (420, 600, "Balance"),
    (50, 585, "INV-1001"),
    (180, 585, "15/01/2026"),
    (300, 585, "14/02/2026"),
    (420, 585, "£120.00"),
    (50, 570, "INV-1002"),
    (180, 570, "22/01/2026"),
    (300, 570, "21/02/2026"),
    (420, 570, "£80.00"),
    (50, 790, "Northgate Tools Ltd"),
];

#[test]
fn a_statement_lists_invoices_and_is_none() {
    for title in ["Statement of Account", "Account"] {
        let invoice = read_plain(&[&LIST[..], &[(350, 790, title)]].concat());
        assert_eq!(invoice.document_type, Some(DocumentType::Other), "{title}");
        assert_eq!(invoice.invoice_number, None, "{title}");
        assert!(!invoice.automation_ready);
    }
}

fn several(files: &[&[Line<'_>]]) -> CheckResult {
    let invoice = extract(&pages(files), &Options::default()).unwrap();
    let checks = invoice.validation_checks;
    let check = checks
        .into_iter()
        .find(|c| c.check == CheckName::SingleInvoice);
    check.unwrap().result
}

#[test]
fn the_same_number_on_every_page_is_one_invoice_and_another_number_is_a_second() {
    let page = |number| [&VENDOR[..], &BODY, &[(350, 790, number)]].concat();
    let (first, second) = (page("Invoice No: 77001"), page("Invoice No: 77002"));
    assert_eq!(several(&[&first, &first]), CheckResult::Pass);
    assert_eq!(several(&[&first, &second]), CheckResult::Fail);
    assert_eq!(several(&[&first, &LIST]), CheckResult::Pass);
}
