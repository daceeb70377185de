//! Letterheads: what stands between a name and its address, and behind it.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

/// Lines under each other.
fn block<'a>(x: u32, y: u32, lines: &[&'a str]) -> Vec<Line<'a>> {
    let down = (0_u32..).step_by(12).zip(lines);
    down.map(|(step, text)| (x, y - step, *text)).collect()
}

fn read(blocks: &[Vec<Line<'_>>]) -> Invoice {
    let rest = [(350, 670, "Invoice No: INV-1001"), (480, 560, "EUR 100.00")];
    let lines = [blocks.concat(), rest.to_vec(), TABLE.to_vec()].concat();
    extract(&pages(&[&lines]), &Options::default()).unwrap()
}

fn customer() -> Vec<Line<'static>> {
    let lines = [
        "Bill to",
        "Harbour Inns Ltd",
        "12 Quay Street",
        "Bristol BS1 6QA",
    ];
    block(50, 730, &lines)
}

#[test]
fn a_trade_or_a_motto_under_the_name_is_no_part_of_the_address() {
    for line in [
        "Quality since 1954",
        "24 hour emergency service",
        "Plumbing and Heating Engineers",
    ] {
        let invoice = read(&[
            block(
                50,
                810,
                &["Northgate Tools Ltd", line, "4 Mill Lane, Leeds LS1 4AP"],
            ),
            customer(),
        ]);
        let address = invoice.vendor_address.as_deref();
        assert_eq!(address, Some("4 Mill Lane, Leeds LS1 4AP"), "{line}");
    }
    let letterhead = [
        "Anna Berger",
        "Übersetzungen",
        "Lindenallee 9, 10115 Berlin",
    ];
    let invoice = read(&[block(50, 810, &letterhead), customer()]);
    let address = invoice.vendor_address.as_deref();
    assert_eq!(address, Some("Lindenallee 9, 10115 Berlin"));
}

#[test]
fn an_address_ends_where_the_registration_or_a_telephone_begins() {
    for line in [
        "Northgate Tools Ltd, 4 Mill Lane, Leeds LS1 4AP. Registered in England No. 04512345",
        "Northgate Tools Ltd, registered office: 4 Mill Lane, Leeds LS1 4AP. VAT No. GB123456782",
    ] {
        let invoice = read(&[customer(), vec![(50, 40, line)]]);
        let address = invoice.vendor_address.as_deref();
        assert_eq!(address, Some("4 Mill Lane, Leeds LS1 4AP"), "{line}");
    }
    // The name of the firm stands in its mail address too.
    let contacts = "4 Mill Lane | Leeds LS1 4AP | T 0113 496 0000 | info@northgatetools.co.uk";
    let invoice = read(&[block(50, 810, &["Northgate Tools", contacts]), customer()]);
    let address = invoice.vendor_address.as_deref();
    assert_eq!(address, Some("4 Mill Lane, Leeds LS1 4AP"));
}

#[test]
fn the_numbers_of_a_firm_may_stand_over_its_street() {
    let letterhead = [
        "María López García",
        "Diseño gráfico",
        "NIF: 12345678Z",
        "C/ Mayor, 15, 2º B",
        "28013 Madrid",
    ];
    let invoice = read(&[block(50, 810, &letterhead), customer()]);
    let address = invoice.vendor_address.as_deref();
    assert_eq!(address, Some("C/ Mayor, 15, 2º B, 28013 Madrid"));
    assert_eq!(invoice.vendor_tax_id.as_deref(), Some("12345678Z"));
}

#[test]
fn a_postcode_alone_and_a_box_with_a_number_are_told_apart() {
    let cape = ["Protea Signs CC", "15 Long Street", "Cape Town", "8001"];
    let invoice = read(&[block(50, 810, &cape), customer()]);
    let address = invoice.vendor_address.as_deref();
    assert_eq!(address, Some("15 Long Street, Cape Town, 8001"));
    let dubai = [
        "Lumen Trading Ltd",
        "Office 402, Al Manara Tower",
        "P.O. Box 12345",
        "Dubai, Emirati Arabi Uniti",
    ];
    let invoice = read(&[block(50, 810, &dubai), customer()]);
    let address = invoice.vendor_address.as_deref();
    assert_eq!(address, Some(dubai[1..].join(", ").as_str()));
    assert_eq!(invoice.vendor_country.as_deref(), Some("AE"));
}

#[test]
fn the_columns_of_a_footer_tell_the_sender_of_a_letter_without_a_head() {
    let invoice = read(&[
        block(50, 740, &["Muster Bau AG", "Marktplatz 7", "80331 München"]),
        block(50, 60, &["Nordwind GmbH", "Hafenstr. 4", "20457 Hamburg"]),
        block(220, 60, &["Geschäftsführer: Jan Wind", "HRB 12345"]),
        block(400, 60, &["Haspa Hamburg", "IBAN DE89370400440532013000"]),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Nordwind GmbH"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Muster Bau AG"));
}

#[test]
fn a_department_over_the_firm_is_not_the_addressee() {
    let head = ["Northgate Tools Ltd", "4 Mill Lane", "Leeds LS1 4AP"];
    for department in ["Accounts Payable", "Abt. Einkauf", "Dpto. de Compras"] {
        let lines = [
            department,
            "Harbour Inns Ltd",
            "12 Quay Street",
            "Bristol BS1 6QA",
        ];
        let invoice = read(&[block(50, 810, &head), block(50, 740, &lines)]);
        let customer = invoice.customer_name.as_deref();
        assert_eq!(customer, Some("Harbour Inns Ltd"), "{department}");
    }
}

#[test]
fn a_form_of_address_before_a_name_is_no_heading() {
    let head = [
        "Menuiserie Lambert",
        "14 rue des Lilas",
        "69003 LYON",
        "TVA FR40303265045",
    ];
    let window = [
        "Société Duval & Fils",
        "M. Jean Petit",
        "3 avenue Foch",
        "75016 PARIS",
    ];
    let invoice = read(&[block(50, 810, &head), block(330, 740, &window)]);
    assert_eq!(invoice.vendor.as_deref(), Some("Menuiserie Lambert"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Duval & Fils"));
}

#[test]
fn accounts_stand_behind_the_code_of_the_bank_or_are_known_by_their_form() {
    let head = ["Northgate Tools Ltd", "4 Mill Lane", "Leeds LS1 4AP"];
    for (line, number) in [
        ("Direct deposit: BSB 063-123 Acc 12345678", "12345678"),
        ("BACS: S/C 20-12-34 A/C No 12345678", "12345678"),
        (
            "Please pay to: ASB 12-3456-0123456-00",
            "12-3456-0123456-00",
        ),
    ] {
        let invoice = read(&[block(50, 810, &head), customer(), vec![(50, 120, line)]]);
        let account = invoice.payment_details.first();
        let account = account.and_then(|a| a.bank_account_number.as_deref());
        assert_eq!(account, Some(number), "{line}");
    }
}

#[test]
fn the_country_of_a_tax_id_may_stand_in_a_cell_of_its_own() {
    let head = ["Northgate Tools Ltd", "4 Mill Lane", "Leeds LS1 4AP"];
    let cells = vec![
        (350, 760, "VAT Reg No."),
        (450, 760, "GB"),
        (475, 760, "123 4567 82"),
    ];
    let invoice = read(&[block(50, 810, &head), customer(), cells]);
    let id = invoice.vendor_tax_id.as_deref();
    assert_eq!(id, Some("GB 123 4567 82"));
}
