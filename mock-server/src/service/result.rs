//! A result as the API promises it: money with two decimals (contract §1) and the extension fields always
//! there (contract §2).

use ipp_sdk::model::{ErrorCode, ExportMode, Extra, Invoice, LineItem};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::store::{Failure, Outcome, Reading, SeenVendor};

/// The end of a job whose document was read.
pub(super) fn outcome(invoice: Invoice, vendor: Option<SeenVendor>, mode: &ExportMode) -> Outcome {
    let confidence = invoice.confidence.clone();
    match to_json(invoice, mode) {
        Ok(result) => Outcome::Completed(Reading {
            result,
            confidence,
            vendor,
        }),
        Err(e) => failed(&e.to_string()),
    }
}

/// The end of a job whose document could not be read.
pub(super) fn failed(reason: &str) -> Outcome {
    Outcome::Failed(Failure {
        code: ErrorCode::ExtractionFailed,
        message: format!("Document could not be parsed: {reason}"),
    })
}

/// Writes the result of a job.
fn to_json(mut invoice: Invoice, mode: &ExportMode) -> serde_json::Result<String> {
    print_as_money(&mut invoice);
    add_absent_extensions(&mut invoice);
    if *mode == ExportMode::Full {
        invoice.line_items.iter_mut().for_each(add_absent_details);
    }
    serde_json::to_string(&invoice)
}

fn print_as_money(invoice: &mut Invoice) {
    let header = [
        &mut invoice.subtotal,
        &mut invoice.tax,
        &mut invoice.shipping,
        &mut invoice.discount,
        &mut invoice.total,
        &mut invoice.amount_due,
    ];
    let taxes = (invoice.taxes.iter_mut()).flat_map(|t| [&mut t.amount, &mut t.taxable_amount]);
    let lines = (invoice.line_items.iter_mut()).flat_map(|l| {
        [
            &mut l.unit_price,
            &mut l.tax_amount,
            &mut l.amount,
            &mut l.discount,
        ]
    });
    let checks = (invoice.validation_checks.iter_mut())
        .flat_map(|c| [&mut c.expected, &mut c.actual, &mut c.delta]);
    (header.into_iter().chain(taxes).chain(lines).chain(checks))
        .flatten()
        .for_each(at_least_two_decimals);
}

/// A unit price may be printed with more decimals than two; those stay.
fn at_least_two_decimals(amount: &mut Decimal) {
    let significant = amount.normalize();
    *amount = significant;
    amount.rescale(significant.scale().max(2));
}

/// The SDK leaves out an extension field that is `None`; this server prints `null`.
fn add_absent_extensions(invoice: &mut Invoice) {
    let absent = [
        ("document_type", invoice.document_type.is_none()),
        ("shipping", invoice.shipping.is_none()),
        ("discount", invoice.discount.is_none()),
        ("amount_due", invoice.amount_due.is_none()),
    ];
    add_nulls(&mut invoice.extra, absent);
    if invoice.validation_checks.is_empty() {
        let none = Value::Array(Vec::new());
        invoice.extra.insert("validation_checks".to_owned(), none);
    }
}

fn add_absent_details(line: &mut LineItem) {
    let absent = [
        ("product_code", line.product_code.is_none()),
        ("unit", line.unit.is_none()),
        ("tax_rate", line.tax_rate.is_none()),
        ("discount", line.discount.is_none()),
        ("date", line.date.is_none()),
        ("page", line.page.is_none()),
        ("confidence", line.confidence.is_none()),
        ("raw_text", line.raw_text.is_none()),
    ];
    add_nulls(&mut line.extra, absent);
}

fn add_nulls<const N: usize>(extra: &mut Extra, fields: [(&str, bool); N]) {
    for (name, _) in fields.into_iter().filter(|(_, absent)| *absent) {
        extra.insert(name.to_owned(), Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::{ExportMode, Invoice, LineItem};
    use rust_decimal::Decimal;

    use super::to_json;

    fn invoice() -> Invoice {
        Invoice {
            total: Some(Decimal::from(1100)),
            shipping: Some(Decimal::new(5, 1)),
            line_items: vec![LineItem {
                quantity: Some(Decimal::TEN),
                unit_price: Some(Decimal::new(1250, 5)),
                amount: Some(Decimal::new(100_000, 3)),
                ..LineItem::default()
            }],
            ..Invoice::default()
        }
    }

    #[test]
    fn money_has_two_decimals_and_more_only_where_they_count() {
        let json = to_json(invoice(), &ExportMode::Standard).unwrap();
        for part in [
            r#""total":1100.00"#,
            r#""shipping":0.50"#,
            r#""quantity":10,"#,
            r#""unit_price":0.0125"#,
            r#""amount":100.00"#,
        ] {
            assert!(json.contains(part), "{part} in {json}");
        }
    }

    #[test]
    fn extension_fields_are_always_there() {
        let json = to_json(invoice(), &ExportMode::Standard).unwrap();
        for part in [
            r#""amount_due":null"#,
            r#""document_type":null"#,
            r#""validation_checks":[]"#,
        ] {
            assert!(json.contains(part), "{part} in {json}");
        }
        assert!(!json.contains("raw_text"), "{json}");
        assert_eq!(json.matches("shipping").count(), 1, "{json}");
        let full = to_json(invoice(), &ExportMode::Full).unwrap();
        assert!(full.contains(r#""raw_text":null"#), "{full}");
    }
}
