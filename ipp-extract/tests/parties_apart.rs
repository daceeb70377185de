//! The supplier told from the addressee where nothing but the print does.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{BODY, Line};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

const ADDRESSEE: [Line<'_>; 3] = [
    (50, 700, "Harbour Inns Ltd"),
    (50, 687, "12 Quay Street"),
    (50, 674, "Exeter EX4 3SR"),
];

fn read(lines: &[Line<'_>]) -> Invoice {
    extract(&pages(&[&[&BODY[..], lines].concat()]), &Options::default()).unwrap()
}

/// Reads the addressee with other lines, and checks that it is the customer.
fn letter(lines: &[Line<'_>]) -> Invoice {
    let invoice = read(&[&ADDRESSEE[..], lines].concat());
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
    invoice
}

#[test]
fn a_letter_has_an_addressee_so_that_another_name_is_the_supplier() {
    let invoice = letter(&[
        (400, 790, "Imogen Whitlock"),
        (50, 60, "Imogen Whitlock"),
        (50, 47, "4 Mill Lane"),
        (50, 34, "Leeds LS1 4AP"),
        (300, 60, "Tel. 01632 960 100"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Imogen Whitlock"));
    assert_eq!(
        invoice.vendor_address.as_deref(),
        Some("4 Mill Lane, Leeds LS1 4AP")
    );
}

#[test]
fn one_who_receives_the_goods_too_is_the_customer() {
    let invoice = letter(&[
        (400, 790, "Imogen Whitlock"),
        (50, 640, "Ship to"),
        (50, 627, "Harbour Inns Ltd"),
        (50, 614, "9 Dock Road"),
        (50, 601, "Cardiff CF10 4PA"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Imogen Whitlock"));
}

#[test]
fn the_recipient_in_the_rows_of_an_account_is_the_supplier() {
    let invoice = letter(&[
        (400, 790, "Northgate Tools Ltd"),
        (400, 777, "Tel. 01632 960 100"),
        (50, 380, "Recipient"),
        (150, 380, "Northgate Tools Ltd"),
        (50, 367, "IBAN"),
        (150, 367, "GB29 NWBK 6016 1331 9268 19"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
}

#[test]
fn a_line_of_a_sender_needs_no_postcode_and_may_be_parted_by_points() {
    for (line, name) in [
        (
            "Mokoena Electrical - P.O. Box 871 - Johannesburg 2001",
            "Mokoena Electrical",
        ),
        (
            "Mag. Huber Bau. Gewerbestraße 64. A-5020 Salzburg",
            "Mag. Huber Bau",
        ),
        (
            "Nogueira Luz Ltda - ME - Rua das Acácias, 151 - 80010-958 Curitiba",
            "Nogueira Luz Ltda - ME",
        ),
    ] {
        let invoice = letter(&[(50, 790, line), (50, 713, "Bill to:")]);
        assert_eq!(invoice.vendor.as_deref(), Some(name), "{line}");
    }
}

#[test]
fn the_whole_name_is_that_of_the_line_of_the_sender() {
    let invoice = letter(&[
        (350, 790, "Nordlicht Bau"),
        (
            50,
            740,
            "Nordlicht Bau Inh. M. Lorenz | Hauptstraße 5 | 97439 Würzburg",
        ),
    ]);
    assert_eq!(
        invoice.vendor.as_deref(),
        Some("Nordlicht Bau Inh. M. Lorenz")
    );
    // The legal form stands in the next line, before the address.
    let invoice = letter(&[
        (50, 760, "Verhoeven Advocaten Nederland"),
        (50, 749, "B.V. · Havenkade 42 · 5611 WN Eindhoven"),
    ]);
    assert_eq!(
        invoice.vendor.as_deref(),
        Some("Verhoeven Advocaten Nederland B.V.")
    );
}

#[test]
fn whom_a_label_names_beside_it_is_not_the_supplier() {
    let invoice = letter(&[
        (50, 790, "Portland Licensing Office"),
        (50, 777, "143 Mill Lane"),
        (50, 764, "Tel. 555 270 9507"),
        (350, 790, "Enquiries to:"),
        (430, 790, "Mrs P. Whitlock"),
    ]);
    assert_eq!(invoice.vendor.as_deref(), Some("Portland Licensing Office"));
}

#[test]
fn an_address_in_a_column_of_contacts_is_the_supplier_s() {
    let invoice = letter(&[
        (50, 790, "Cabinet Fontenay SARL"),
        (400, 700, "Claire Vasseur"),
        (400, 687, "Senior Partner"),
        (400, 660, "95 Chapel Street"),
        (400, 648, "Leeds LS2 3CJ"),
        (400, 636, "Tel. 0113 496 0606"),
    ]);
    assert_eq!(
        invoice.vendor_address.as_deref(),
        Some("95 Chapel Street, Leeds LS2 3CJ")
    );
}

#[test]
fn a_receipt_has_the_customer_below_the_sums() {
    let invoice = read(&[
        (50, 790, "Northgate Tools Ltd"),
        (50, 777, "4 Mill Lane"),
        (50, 764, "Leeds LS1 4AP"),
        (50, 751, "Tel. 01632 960 100"),
        (50, 300, "Harbour Inns Ltd"),
        (50, 287, "12 Quay Street"),
        (50, 274, "Exeter EX4 3SR"),
    ]);
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
}
