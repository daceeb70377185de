use ipp_sdk::model::{Invoice, LineItem, PaymentDetails};
use rust_decimal::Decimal;
use serde_json::json;

use super::{Entry, answers, lines};
use crate::judge::Outcome;

/// An entry of which all but the order's number is printed.
fn entry() -> Entry {
    let entry = json!({
        "file": "pdf/a.pdf",
        "truth": {
            "invoice_number": "RE 17", "invoice_date": "2024-05-06", "due_date": null, "currency": "EUR",
            "vendor_name": "Müller & Söhne GmbH", "vendor_trading_name": "Bike World", "vendor_vat_id": null,
            "buyer_name": null, "po_number": "4711", "ibans": ["DE02120300000000202051"],
            "subtotal": 100.0, "tax": 19.0, "total": 119.0,
            "line_items": [
                {"description": "Blue paint", "quantity": 1.0, "amount": 50.0},
                {"description": "Red paint", "quantity": 2.0, "amount": 50.0},
            ],
        },
        "printed": {
            "invoice_number": true, "invoice_date": true, "total": true, "tax": true, "subtotal": true,
            "currency": true, "vendor_name": true, "iban": true, "po_number": false,
            "n_lines": 2, "lines_with_amount": 2,
        },
    });
    serde_json::from_value(entry).unwrap()
}

fn line(description: &str, amount: i64) -> LineItem {
    LineItem {
        description: Some(description.to_owned()),
        amount: Some(Decimal::from(amount)),
        ..LineItem::default()
    }
}

fn outcome(read: &Invoice, field: &str) -> Option<Outcome> {
    let answers = answers(&entry(), read, false);
    answers
        .into_iter()
        .find(|a| a.field == field)
        .map(|a| a.outcome)
}

#[test]
fn a_value_that_differs_is_wrong_and_an_empty_one_is_missing() {
    let number = |number: &str| Invoice {
        invoice_number: Some(number.to_owned()),
        ..Invoice::default()
    };
    let of = |text: &str| outcome(&number(text), "invoice_number");
    assert_eq!(of("re17"), Some(Outcome::Right));
    assert_eq!(of("RE 18"), Some(Outcome::Wrong));
    assert_eq!(of(""), Some(Outcome::Missing));
}

#[test]
fn what_is_not_printed_or_not_in_the_truth_does_not_count_from_the_page_alone() {
    let nothing = Invoice::default();
    assert_eq!(outcome(&nothing, "po_number"), None);
    assert_eq!(outcome(&nothing, "due_date"), None);
    let all = answers(&entry(), &nothing, true);
    assert!(all.iter().any(|a| a.field == "po_number"));
}

#[test]
fn a_vendor_is_known_by_its_trading_name_too() {
    let vendor = |name: &str| Invoice {
        vendor: Some(name.to_owned()),
        ..Invoice::default()
    };
    assert_eq!(
        outcome(&vendor("BIKE WORLD"), "vendor"),
        Some(Outcome::Right)
    );
    assert_eq!(
        outcome(&vendor("Müller Söhne"), "vendor"),
        Some(Outcome::Wrong)
    );
}

#[test]
fn half_a_cent_is_another_amount() {
    let total = |total| Invoice {
        total: Some(total),
        ..Invoice::default()
    };
    assert_eq!(
        outcome(&total(Decimal::new(1_190_049, 4)), "total"),
        Some(Outcome::Right)
    );
    assert_eq!(
        outcome(&total(Decimal::new(119_005, 3)), "total"),
        Some(Outcome::Wrong)
    );
}

#[test]
fn any_account_of_the_vendor_is_right() {
    let account = |iban: &str| Invoice {
        payment_details: vec![PaymentDetails {
            iban: Some(iban.to_owned()),
            ..PaymentDetails::default()
        }],
        ..Invoice::default()
    };
    assert_eq!(
        outcome(&account("de02 1203 0000 0000 2020 51"), "iban"),
        Some(Outcome::Right)
    );
    assert_eq!(
        outcome(&account("DE02120300000000202052"), "iban"),
        Some(Outcome::Wrong)
    );
}

#[test]
fn lines_are_paired_by_amount_and_rather_by_description() {
    let read = |line_items| Invoice {
        line_items,
        ..Invoice::default()
    };
    let swapped = read(vec![line("Red paint, 2 l", 50), line("Blue paint", 50)]);
    let paired = lines(&entry(), &swapped, false);
    assert!(paired.described.all() && paired.missed.is_empty());
    let one = read(vec![line("Discount", 50), line("Freight", 7)]);
    let paired = lines(&entry(), &one, false);
    assert_eq!((paired.amounts.found, paired.described.found), (1, 0));
    assert_eq!((paired.amounts.truth, paired.amounts.read), (2, 2));
    assert_eq!((paired.missed.len(), paired.extra.len()), (2, 2));
}
