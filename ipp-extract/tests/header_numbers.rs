//! Numbers, dates and terms in the head of an invoice that no label of a table announces, and statements of account.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::Line;
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::{DocumentType, Invoice};

const VENDOR: [Line<'_>; 3] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 777, "4 Mill Lane"),
    (50, 764, "Ashby WX4 9QT"),
];
const BODY: [Line<'_>; 12] = [
    (50, 400, "Description"),
    (300, 400, "Qty"),
    (380, 400, "Unit Price"),
    (480, 400, "Amount"),
    (50, 380, "Torque wrench"),
    (300, 380, "2"),
    (380, 380, "50.00"),
    (480, 380, "100.00"),
    (300, 340, "VAT 20%"),
    (480, 340, "£20.00"),
    (300, 325, "Total"),
    (480, 325, "£120.00"),
];

/// An invoice of the vendor above with these further lines.
fn read(lines: &[Line<'_>]) -> Invoice {
    read_pages(&[&[&VENDOR[..], &BODY, lines].concat()])
}

fn read_pages(all: &[&[Line<'_>]]) -> Invoice {
    extract(&pages(all), &Options::default()).unwrap()
}

fn number(lines: &[Line<'_>]) -> Option<String> {
    read(lines).invoice_number
}

#[test]
fn a_number_that_is_to_be_quoted_with_the_payment_is_the_invoices() {
    let head = (350, 740, "Dossier WX/20-118");
    assert_eq!(number(&[head]), None);
    for quoted in [
        "Please quote WX/20-118",
        "Mededeling: WX/20-118",
        "Payment reference WX/20-118",
    ] {
        let found = number(&[head, (50, 200, quoted)]);
        assert_eq!(found.as_deref(), Some("WX/20-118"), "{quoted}");
    }
    // What is the customer's in the head is the customer's in the payment.
    let customer = (350, 740, "Customer WX/20-118");
    assert_eq!(
        number(&[customer, (50, 200, "Please quote WX/20-118")]),
        None
    );
}

#[test]
fn a_number_that_heads_the_further_pages_is_the_invoices() {
    let first = [&VENDOR[..], &BODY, &[(350, 740, "Billing WX/20-118")]].concat();
    let further = [
        (50, 800, "Customer billing WX/20-118"),
        (50, 400, "Thank you"),
    ];
    let found = read_pages(&[&first, &further]).invoice_number;
    assert_eq!(found.as_deref(), Some("WX/20-118"));
}

#[test]
fn a_heading_can_end_in_the_number() {
    for (heading, expected) in [
        ("Commercial Invoice and Packing List # 00005399", "00005399"),
        ("Monthly Invoice - 2026-8492", "2026-8492"),
        ("Facture de travaux n°8408", "8408"),
        ("Statement of fees SI-009646", "SI-009646"),
    ] {
        let found = number(&[(50, 720, heading)]);
        assert_eq!(found.as_deref(), Some(expected), "{heading}");
    }
    // A row of the table is no heading.
    let row = [
        (50, 360, "Monthly invoice - WK2044"),
        (300, 360, "1"),
        (380, 360, "5.00"),
        (480, 360, "5.00"),
    ];
    assert_eq!(number(&row), None);
}

#[test]
fn a_number_that_says_that_it_is_an_orders_needs_no_label() {
    let order = |text| read(&[(50, 730, "Invoice No. 4711"), (350, 740, text)]).po_number;
    assert_eq!(order("PO-52619").as_deref(), Some("PO-52619"));
    assert_eq!(order("P/O 4154-W").as_deref(), Some("P/O 4154-W"));
    assert_eq!(order("PORT 4154"), None);
    // The invoice's own number may have that form.
    assert_eq!(read(&[(350, 740, "Invoice No. PO-52619")]).po_number, None);
}

#[test]
fn a_list_of_documents_with_running_balances_is_no_invoice() {
    let rows = |balances: [&'static str; 3]| {
        let mut lines = VENDOR.to_vec();
        lines.push((50, 700, "Sheet for you"));
        let documents = ["F-1001", "F-1002", "F-1003"];
        let moved = ["100.00", "50.00", "-30.00"];
        let days = ["01/03/2026", "15/03/2026", "28/03/2026"];
        for at in 0..3_usize {
            let y = 600 - 15 * u32::try_from(at).unwrap();
            lines.extend([
                (50, y, days[at]),
                (150, y, documents[at]),
                (300, y, moved[at]),
                (400, y, balances[at]),
            ]);
        }
        read_pages(&[&lines])
    };
    let account = rows(["100.00", "150.00", "120.00"]);
    assert_eq!(account.document_type, Some(DocumentType::Other));
    assert_eq!(account.invoice_number, None);
    let other = rows(["101.00", "50.00", "31.00"]);
    assert_ne!(other.document_type, Some(DocumentType::Other));
}

#[test]
fn pages_that_are_counted_from_one_again_are_of_another_invoice() {
    let first = [
        &VENDOR[..],
        &BODY,
        &[(50, 730, "Invoice No. 4711"), (500, 30, "Page 1 of 1")],
    ]
    .concat();
    let due = |title, page| {
        let head = [
            (50, 730, title),
            (50, 715, "Due date: 20/03/2026"),
            (500, 30, page),
        ];
        let all = [&VENDOR[..], &BODY, &head].concat();
        read_pages(&[&first, &all]).due_date
    };
    assert_eq!(due("Invoice", "Page 1 of 1"), None);
    // The same invoice going on.
    assert!(due("Invoice No. 4711", "Page 2 of 2").is_some());
}

#[test]
fn the_invoice_that_a_credit_note_corrects_is_no_second_one() {
    let first = [
        &VENDOR[..],
        &[
            (350, 790, "Credit note"),
            (350, 740, "Credit note on the invoice 26.4145"),
            (350, 725, "Credit note no. F-6199"),
        ],
    ]
    .concat();
    let further = [&[(50, 800, "Credit note F-6199")], &BODY[..]].concat();
    let invoice = read_pages(&[&first, &further]);
    assert!(invoice.total.is_some());
    assert_eq!(invoice.invoice_number.as_deref(), Some("F-6199"));
}

#[test]
fn a_term_goes_on_in_the_lines_below() {
    let term = |lines: &[Line<'_>]| read(lines).payment_term;
    let lines = [
        (350, 740, "Terms:"),
        (420, 740, "2 % Skonto in 8"),
        (420, 728, "Tagen, 30 Tage ohne"),
        (420, 716, "Abzug"),
        (350, 690, "Job"),
        (420, 690, "Hall"),
    ];
    let expected = "2 % Skonto in 8 Tagen, 30 Tage ohne Abzug";
    assert_eq!(term(&lines).as_deref(), Some(expected));
    let next = [
        (350, 740, "Terms:"),
        (420, 740, "Net 30 days"),
        (350, 728, "Delivery"),
        (420, 728, "van 14"),
    ];
    assert_eq!(term(&next).as_deref(), Some("Net 30 days"));
    let heads = [(350, 740, "Payment terms"), (350, 728, "COD")];
    assert_eq!(term(&heads).as_deref(), Some("COD"));
}

#[test]
fn what_falls_due_next_time_is_not_due_now() {
    let due = |text| read(&[(350, 740, "Date: 05/03/2026"), (50, 250, text)]).due_date;
    assert!(due("The amount falls due on 20/03/2026.").is_some());
    assert_eq!(due("The next instalment falls due on 20/03/2026."), None);
}

#[test]
fn a_date_behind_a_place_is_the_invoices() {
    let lines = [
        (350, 740, "Bradford,"),
        (420, 740, "5 March 2026"),
        (350, 726, "Prepared:"),
        (420, 726, "7 March 2026"),
    ];
    let date = read(&lines).invoice_date.map(|d| d.to_string());
    assert_eq!(date.as_deref(), Some("2026-03-05"));
}
