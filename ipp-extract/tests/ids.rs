//! Tax ids and accounts on small pages: which are read, whose they are, and which are not believed.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::Line;
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::{Invoice, PaymentDetails};

/// A supplier top left, a customer below, the document's fields to the right.
const PAGE: [Line<'_>; 14] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 775, "4 Mill Lane"),
    (50, 760, "Ashby WX4 9QT"),
    (350, 790, "Invoice No: INV-1001"),
    (350, 775, "Invoice Date: 15 January 2026"),
    (50, 700, "Bill to:"),
    (50, 685, "Harbour Inns Ltd"),
    (50, 670, "9 Quay Street"),
    (50, 655, "Selby WX7 1AA"),
    (50, 560, "Description"),
    (480, 560, "Amount"),
    (50, 545, "Torque wrench"),
    (480, 545, "100.00"),
    (50, 500, "Total GBP 100.00"),
];

fn read(further: &[Line<'_>]) -> Invoice {
    let lines = [&PAGE[..], further].concat();
    let mut options = Options::default();
    options.field_locations = true;
    extract(&pages(&[&lines]), &options).unwrap()
}

fn tax_ids(further: &[Line<'_>]) -> (Option<String>, Option<String>) {
    let invoice = read(further);
    (invoice.vendor_tax_id, invoice.customer_tax_id)
}

fn of_vendor(further: &[Line<'_>]) -> Option<String> {
    tax_ids(further).0
}

fn accounts(further: &[Line<'_>]) -> Vec<PaymentDetails> {
    read(further).payment_details
}

fn confidence(further: &[Line<'_>], field: &str) -> f64 {
    let locations = read(further).field_locations.unwrap();
    locations.fields[field].confidence.unwrap()
}

#[test]
fn a_tax_id_is_given_as_it_is_printed() {
    for (line, id) in [
        ("VAT Reg. No: GB 402 4481 88", "GB 402 4481 88"),
        ("VAT Number 402448188", "402448188"),
        ("USt-IdNr.: DE 254 064 919", "DE 254 064 919"),
        (
            "N° TVA intracommunautaire : FR 76 270374200",
            "FR 76 270374200",
        ),
        ("MWST-Nr. CHE-048.359.103 MWST", "CHE-048.359.103 MWST"),
        ("BTW-nummer: NL.9339.54.037.B36", "NL.9339.54.037.B36"),
        ("ABN: 51 824 753 556", "51 824 753 556"),
        ("P.IVA 00743110157", "00743110157"),
        ("EIN: 12-3456789", "12-3456789"),
        ("GSTIN: 08RQVPU7028W4ZM", "08RQVPU7028W4ZM"),
        ("GST/HST No. 974913279 RT0001", "974913279 RT0001"),
        ("NIF: G30763742", "G30763742"),
        ("VAT GB402448188", "GB402448188"),
    ] {
        assert_eq!(of_vendor(&[(50, 60, line)]).as_deref(), Some(id), "{line}");
    }
}

#[test]
fn wrong_check_digits_make_a_labelled_id_doubtful_and_another_none() {
    let wrong: &[Line<'_>] = &[(50, 60, "USt-IdNr.: DE123456789")];
    assert_eq!(of_vendor(wrong).as_deref(), Some("DE123456789"));
    assert!(confidence(wrong, "vendor_tax_id") <= 0.6);
    let right: &[Line<'_>] = &[(50, 60, "USt-IdNr.: DE254064919")];
    assert!(confidence(right, "vendor_tax_id") >= 0.8);
    assert_eq!(of_vendor(&[(50, 60, "Batch DE123456789 tested")]), None);
    let bare = of_vendor(&[(50, 60, "HRB 4711 · DE254064919")]);
    assert_eq!(bare.as_deref(), Some("DE254064919"));
}

#[test]
fn an_id_in_the_block_of_a_party_is_that_partys() {
    let both: &[Line<'_>] = &[
        (50, 640, "VAT No: GB 402 4481 88"),
        (50, 60, "VAT No: GB 123 4567 89"),
    ];
    let ids = (
        Some("GB 123 4567 89".to_owned()),
        Some("GB 402 4481 88".to_owned()),
    );
    assert_eq!(tax_ids(both), ids);
    assert_eq!(
        tax_ids(&[(50, 640, "VAT No: GB 402 4481 88")]),
        (None, Some("GB 402 4481 88".to_owned()))
    );
}

#[test]
fn a_label_that_names_the_customer_decides() {
    let ids = tax_ids(&[
        (350, 745, "Your VAT No: GB 402 4481 88"),
        (50, 60, "VAT No: GB 123 4567 89"),
        (50, 800, "VAT No: GB 123 4567 89"),
    ]);
    let expected = ("GB 123 4567 89".to_owned(), "GB 402 4481 88".to_owned());
    assert_eq!(ids, (Some(expected.0), Some(expected.1)));
}

#[test]
fn vat_ids_come_before_other_numbers_of_tax_offices_and_registers() {
    for (lines, id) in [
        (
            ["Steuernummer: 201/113/40209", "USt-IdNr.: DE123456789"],
            "DE123456789",
        ),
        (
            ["ACN: 626 105 431", "ABN: 51 824 753 556"],
            "51 824 753 556",
        ),
        (
            ["SIRET : 180 812 794 39012", "TVA : FR76270374200"],
            "FR76270374200",
        ),
        (
            ["PAN: AAPFU0939F", "GSTIN: 08RQVPU7028W4ZM"],
            "08RQVPU7028W4ZM",
        ),
    ] {
        let lines = [(50, 75, lines[0]), (50, 60, lines[1])];
        assert_eq!(of_vendor(&lines).as_deref(), Some(id));
        let number = lines[0].2.split_once(": ").map(|(_, number)| number);
        assert_eq!(of_vendor(&lines[..1]).as_deref(), number);
    }
}

#[test]
fn each_bic_goes_to_the_account_beside_it() {
    let details = accounts(&[
        (50, 75, "Nordbank"),
        (300, 75, "Commerzbank"),
        (50, 60, "BIC: NDEAFIHH"),
        (300, 60, "BIC: COBADEFFXXX"),
        (300, 45, "IBAN: DE89 3704 0044 0532 0130 00"),
        (50, 45, "IBAN: FI21 1234 5600 0007 85"),
    ]);
    let pairs: Vec<_> = details
        .iter()
        .map(|d| (d.iban.as_deref().unwrap(), d.swift.as_deref().unwrap()))
        .collect();
    let expected = [
        ("FI2112345600000785", "NDEAFIHH"),
        ("DE89370400440532013000", "COBADEFFXXX"),
    ];
    assert_eq!(pairs, expected);
}

#[test]
fn an_iban_is_found_in_the_next_line_and_without_a_label_and_shown() {
    let lines: &[Line<'_>] = &[
        (
            50,
            75,
            "Please transfer the amount to our account at any time, IBAN",
        ),
        (50, 63, "DE75123456780000001234, BIC WELADED1MST."),
    ];
    let details = accounts(lines);
    assert_eq!(details[0].iban.as_deref(), Some("DE75123456780000001234"));
    assert_eq!(details[0].swift.as_deref(), Some("WELADED1MST"));
    assert!(confidence(lines, "payment_details") <= 0.6);
    let bare: &[Line<'_>] = &[(50, 60, "DE89 3704 0044 0532 0130 00 / COBADEFFXXX")];
    let details = accounts(bare);
    assert_eq!(details[0].iban.as_deref(), Some("DE89370400440532013000"));
    assert_eq!(details[0].swift.as_deref(), Some("COBADEFFXXX"));
    assert!(confidence(bare, "payment_details") >= 0.8);
    assert!(accounts(&[(50, 60, "Serial DE75123456780000001234")]).is_empty());
}

#[test]
fn a_customers_account_with_the_supplier_is_no_bank_account() {
    assert!(accounts(&[(350, 745, "Account No: 55102")]).is_empty());
    let details = accounts(&[
        (50, 75, "Lloyds Bank"),
        (50, 60, "Sort Code: 00-91-27"),
        (200, 60, "Account No: 30481926"),
    ]);
    assert_eq!(details[0].bank_account_number.as_deref(), Some("30481926"));
}

#[test]
fn a_bpay_reference_stands_under_its_biller_code() {
    let details = accounts(&[
        (50, 75, "Biller Code: 23796"),
        (50, 60, "Ref: 4104 1827 3645"),
    ]);
    assert_eq!(details[0].bpay_biller_code.as_deref(), Some("23796"));
    assert_eq!(details[0].bpay_reference.as_deref(), Some("4104 1827 3645"));
}

#[test]
fn a_reference_without_a_biller_code_is_no_bpay_reference() {
    assert!(accounts(&[(50, 60, "CRN: 12345678")]).is_empty());
}

#[test]
fn very_many_ids_are_read_in_bounded_work() {
    let bank = "IBAN DE89370400440532013000 BIC COBADEFFXXX Account 12345678 bank ".repeat(1000);
    let taxes = "VAT GB402448188 USt-IdNr. DE123456789 ABN 51 824 753 556 ".repeat(1000);
    let details = accounts(&[(50, 60, &bank), (50, 45, &taxes)]);
    assert_eq!(details.len(), 1);
}
