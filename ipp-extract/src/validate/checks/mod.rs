//! The checks C1 to C8 of contract §6.

mod document;
mod header;
mod lines;

use ipp_sdk::model::{CheckName, CheckResult, Extra, Invoice, ValidationCheck};
use rust_decimal::Decimal;

use crate::candidates::amount::{CENT, HALF_CENT, TWO_CENTS};
use crate::locale::currency;

/// Printed figures that are no fields of the invoice but that its checks need.
#[derive(Debug, Clone, Default)]
pub(crate) struct Printed {
    pub prepaid: Option<Decimal>,
    /// What the customer keeps back for the tax office.
    pub withheld: Option<Decimal>,
    /// What was open before this invoice.
    pub balance: Option<Decimal>,
    /// What each discount and charge of the document adds to its subtotal.
    pub parts: Vec<Decimal>,
    /// Printed sums of the lines, before discounts and charges of the document.
    pub line_totals: Vec<Decimal>,
    /// What the column of the lines' amounts adds up to as printed.
    pub column: Option<Decimal>,
    /// A sum, tax, discount or charge that is printed but has no place in the total.
    pub left_out: Option<Decimal>,
    /// Several pages bear invoice numbers of their own.
    pub several_invoices: bool,
    /// What the pages say of their embedded e-invoice, if there is one.
    pub page_agrees: Option<Agreement>,
}

/// What the pages say of an embedded e-invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Agreement {
    Agrees,
    /// They bear neither its number nor its total.
    Neither,
    /// They bear another value of a field.
    Contradicts {
        field: &'static str,
        stated: String,
        printed: String,
    },
}

/// Makes every check whose figures are there; the others are recorded as skipped.
pub(crate) fn ledger(invoice: &Invoice, printed: Printed) -> Vec<ValidationCheck> {
    let mut checks = vec![
        header::total(invoice, printed.left_out),
        header::tax_sum(invoice),
    ];
    checks.extend(header::tax_rates(invoice, &printed.parts));
    checks.push(lines::sum(invoice, &printed));
    checks.push(lines::amounts(invoice));
    checks.push(document::amount_due(invoice, &printed));
    checks.push(document::sign(invoice));
    checks.push(document::single_invoice(printed.several_invoices));
    checks.extend(printed.page_agrees.map(document::page_agreement));
    checks
}

fn check(name: CheckName, result: CheckResult, message: impl Into<String>) -> ValidationCheck {
    ValidationCheck {
        check: name,
        result,
        expected: None,
        actual: None,
        delta: None,
        tolerance: None,
        message: Some(message.into()),
        extra: Extra::default(),
    }
}

/// A check that compares two figures.
fn compared(
    name: CheckName,
    result: CheckResult,
    (expected, actual): (Decimal, Decimal),
    tolerance: Decimal,
    message: String,
) -> ValidationCheck {
    ValidationCheck {
        expected: Some(expected),
        actual: Some(actual),
        delta: Some(actual - expected),
        tolerance: Some(tolerance),
        ..check(name, result, message)
    }
}

/// The decimal places of the invoice's currency.
fn decimals(invoice: &Invoice) -> u32 {
    invoice.currency.as_deref().map_or(2, currency::decimals)
}

/// The total without its tax.
fn untaxed(invoice: &Invoice) -> Option<Decimal> {
    Some(invoice.total? - invoice.tax?)
}

fn is_percentage(value: &Decimal) -> bool {
    (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(value)
}
