//! The supplier and the customer where no label, or an unusual one, tells them.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{BODY, Line, VENDOR};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

fn read(lines: &[Line<'_>]) -> Invoice {
    extract(&pages(&[&[&BODY[..], lines].concat()]), &Options::default()).unwrap()
}

/// The customer in a block of these lines below the supplier's letterhead.
fn customer(block: &[&str]) -> Option<String> {
    let lines = (0_u32..)
        .zip(block)
        .map(|(i, text)| (50, 700 - 13 * i, *text));
    read(&[&VENDOR[..], &lines.collect::<Vec<_>>()].concat()).customer_name
}

/// The supplier's address in a letterhead of these lines.
fn address(letterhead: &[&str]) -> Option<String> {
    let lines = (0_u32..)
        .zip(letterhead)
        .map(|(i, text)| (50, 790 - 13 * i, *text));
    let to = [(350, 700, "Bill to:"), (350, 687, "Harbour Inns Ltd")];
    read(&[&lines.collect::<Vec<_>>()[..], &to].concat()).vendor_address
}

#[test]
fn a_line_for_someone_s_attention_is_not_the_customer_and_does_not_hide_it() {
    for attention in [
        "Attn: John Smith",
        "T.a.v. John Smith",
        "z.H. John Smith",
        "c/o John Smith",
    ] {
        let found = customer(&["Harbour Inns", attention, "12 Quay Road", "Leeds LS1 4AB"]);
        assert_eq!(found.as_deref(), Some("Harbour Inns"), "{attention}");
    }
    let found = customer(&[
        "For the attention of:",
        "Harbour Inns",
        "12 Quay Road",
        "Leeds LS1 4AB",
    ]);
    assert_eq!(found.as_deref(), Some("Harbour Inns"));
}

#[test]
fn an_unknown_heading_over_the_address_is_not_the_customer() {
    for heading in [
        "Zahlungspflichtiger",
        "Factureren aan",
        "Maître d'ouvrage",
        "Liable party",
    ] {
        let found = customer(&[
            heading,
            "Harbour Inns and Restaurants Ltd",
            "12 Quay Road",
            "Leeds LS1 4AB",
        ]);
        assert_eq!(
            found.as_deref(),
            Some("Harbour Inns and Restaurants Ltd"),
            "{heading}"
        );
    }
}

#[test]
fn headings_with_the_number_of_their_box_head_what_stands_below() {
    let lines = [
        (50, 790, "1. Exporter (Name and Address)"),
        (50, 777, "Northgate Tools Ltd"),
        (50, 764, "4 Mill Lane"),
        (50, 751, "Ashby WX4 9QT"),
        (50, 720, "2. Buyer (if other than consignee)"),
        (50, 707, "Harbour Inns"),
        (50, 694, "12 Quay Road"),
        (50, 681, "Leeds LS1 4AB"),
    ];
    let invoice = read(&lines);
    assert_eq!(invoice.vendor.as_deref(), Some("Northgate Tools Ltd"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns"));
}

#[test]
fn from_on_a_payment_slip_names_the_one_who_pays() {
    let lines = [
        (50, 790, "University of Ashby"),
        (50, 777, "4 Mill Lane"),
        (50, 764, "Ashby WX4 9QT"),
        (50, 700, "Harbour Inns Ltd"),
        (50, 687, "12 Quay Road"),
        (50, 674, "Leeds LS1 4AB"),
        (50, 150, "Payee"),
        (50, 137, "University of Ashby"),
        (50, 110, "From"),
        (50, 97, "Harbour Inns Ltd"),
    ];
    let invoice = read(&lines);
    assert_eq!(invoice.vendor.as_deref(), Some("University of Ashby"));
    assert_eq!(invoice.customer_name.as_deref(), Some("Harbour Inns Ltd"));
}

#[test]
fn the_holder_of_an_account_with_an_address_is_the_customer() {
    let found = customer(&[
        "Account holder",
        "Harbour Inns",
        "12 Quay Road",
        "Leeds LS1 4AB",
    ]);
    assert_eq!(found.as_deref(), Some("Harbour Inns"));
}

#[test]
fn an_address_is_its_street_and_town_and_nothing_beside_them() {
    let whole = "4 Mill Lane, Ashby WX4 9QT";
    for letterhead in [
        &[
            "Northgate Tools Ltd",
            "Membership Services",
            "4 Mill Lane",
            "Ashby WX4 9QT",
        ][..],
        &[
            "Northgate Tools Ltd",
            "4 Mill Lane",
            "Ashby WX4 9QT Tel. 01632 960100",
        ],
        &[
            "Northgate Tools Ltd",
            "4 Mill Lane · Ashby WX4 9QT · info@northgate.example",
        ],
    ] {
        assert_eq!(
            address(letterhead).as_deref(),
            Some(whole),
            "{letterhead:?}"
        );
    }
}

#[test]
fn letters_of_a_street_are_no_legal_form() {
    let found = address(&["Northgate Tools Inc.", "57 SE 8th Ave", "Boise, ID 83756"]);
    assert_eq!(found.as_deref(), Some("57 SE 8th Ave, Boise, ID 83756"));
}

#[test]
fn a_town_before_its_postcode_ends_an_address_below_a_street() {
    let found = address(&[
        "Northgate Tools (Pty) Ltd",
        "37 Loop Street",
        "Durban 4019",
        "Open daily",
    ]);
    assert_eq!(found.as_deref(), Some("37 Loop Street, Durban 4019"));
}
