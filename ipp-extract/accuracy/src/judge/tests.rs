use std::time::Duration;

use ipp_sdk::model::{
    DocumentType, FieldLocation, FieldLocations, Invoice, LineItem, WarningSeverity,
};
use jiff::civil::date;
use rust_decimal::Decimal;

use super::{Judged, Origin, Outcome};
use crate::reading::Reading;
use crate::sets::Set;

fn truth() -> Invoice {
    Invoice {
        document_type: Some(DocumentType::Invoice),
        vendor: Some("Harbour & Sons Ltd".to_owned()),
        invoice_number: Some("HS-1041".to_owned()),
        invoice_date: Some(date(2026, 3, 4)),
        currency: Some("GBP".to_owned()),
        subtotal: Some(Decimal::from(100)),
        tax: Some(Decimal::from(20)),
        total: Some(Decimal::from(120)),
        line_items: vec![LineItem {
            amount: Some(Decimal::from(100)),
            ..LineItem::default()
        }],
        ..Invoice::default()
    }
}

fn judged(truth: &Invoice, read: Invoice, must_flag: bool) -> Judged {
    let origin = Origin {
        id: "letter/1".to_owned(),
        set: Set::Tuned,
        family: "letter".to_owned(),
        seed: 1,
        cases: Vec::new(),
        must_flag,
    };
    let reading = Reading {
        result: Ok(read),
        time: Duration::ZERO,
        peak: 0,
    };
    Judged::of(origin, truth, &reading, b"")
}

fn outcome(judged: &Judged, field: &str) -> Option<Outcome> {
    let answer = judged.answers.iter().find(|a| a.field == field);
    answer.map(|a| a.outcome)
}

#[test]
fn a_perfect_reading_is_right_in_all_that_the_document_has() {
    let judged = judged(&truth(), truth(), false);
    assert!(judged.key_right() && judged.core_right() && judged.safe());
    assert!(judged.lines.all());
    assert_eq!(outcome(&judged, "total"), Some(Outcome::Right));
    assert_eq!(outcome(&judged, "due_date"), None);
    assert_eq!(judged.answers.len(), 8);
}

#[test]
fn a_wrong_value_is_wrong_and_an_absent_one_is_missing() {
    let read = Invoice {
        invoice_number: Some("HS-1014".to_owned()),
        vendor: None,
        ..truth()
    };
    let judged = judged(&truth(), read, false);
    assert_eq!(outcome(&judged, "invoice_number"), Some(Outcome::Wrong));
    assert_eq!(outcome(&judged, "vendor"), Some(Outcome::Missing));
    assert!(!judged.key_right() && !judged.core_right());
    assert!(judged.sums_right());
}

#[test]
fn a_value_that_the_document_does_not_have_is_wrong() {
    let read = Invoice {
        due_date: Some(date(2026, 4, 3)),
        ..truth()
    };
    let judged = judged(&truth(), read, false);
    assert_eq!(outcome(&judged, "due_date"), Some(Outcome::Wrong));
    assert!(!judged.key_right());
    assert!(judged.core_right());
}

#[test]
fn an_amount_is_the_same_with_other_zeros_and_another_by_a_cent() {
    let read = |total| Invoice {
        total: Some(total),
        ..truth()
    };
    let same = judged(&truth(), read(Decimal::new(120_000, 3)), false);
    assert_eq!(outcome(&same, "total"), Some(Outcome::Right));
    let cent = judged(&truth(), read(Decimal::new(12_001, 2)), false);
    assert_eq!(outcome(&cent, "total"), Some(Outcome::Wrong));
    assert!(!cent.sums_right());
}

#[test]
fn a_document_that_must_be_flagged_is_not_safe_however_well_it_is_read() {
    let read = Invoice {
        warning_severity: Some(WarningSeverity::Risk),
        ..truth()
    };
    let judged = judged(&truth(), read, true);
    assert!(judged.core_right() && judged.flagged && !judged.safe());
}

#[test]
fn a_document_that_cannot_be_read_is_right_in_nothing() {
    let origin = Origin {
        id: String::new(),
        set: Set::Tuned,
        family: String::new(),
        seed: 0,
        cases: Vec::new(),
        must_flag: false,
    };
    let reading = Reading {
        result: Err("no text".to_owned()),
        time: Duration::ZERO,
        peak: 0,
    };
    let judged = Judged::of(origin, &truth(), &reading, b"");
    assert!(judged.answers.iter().all(|a| a.outcome == Outcome::Missing));
    assert!(!judged.key_right() && !judged.lines.all());
    assert!(
        !Judged {
            answers: Vec::new(),
            ..judged
        }
        .key_right()
    );
}

#[test]
fn the_confidence_of_a_field_is_that_of_its_location() {
    let sure = FieldLocation {
        confidence: Some(0.97),
        ..FieldLocation::default()
    };
    let read = Invoice {
        field_locations: Some(FieldLocations {
            fields: [("total".to_owned(), sure)].into(),
            ..FieldLocations::default()
        }),
        ..truth()
    };
    let judged = judged(&truth(), read, false);
    let of = |field| {
        judged
            .answers
            .iter()
            .find(|a| a.field == field)
            .unwrap()
            .confidence
    };
    assert_eq!((of("total"), of("tax")), (Some(0.97), None));
}
