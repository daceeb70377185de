//! The checks C1 to C6 of contract §6.

use ipp_sdk::model::{
    CheckName, CheckResult, DocumentType, Invoice, LineItem, Tax, ValidationCheck,
};
use rust_decimal::Decimal;

use crate::locale::currency;

/// One cent.
const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
/// Two cents: what rounding of a rate may cost.
const TWO_CENTS: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// Half a cent: smaller is equal.
const HALF_CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// Printed figures that are no fields of the invoice but that its checks need.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Printed {
    pub prepaid: Option<Decimal>,
    /// The sum of the lines before discounts and charges of the document.
    pub line_total: Option<Decimal>,
    /// A sum, tax, discount or charge that is printed but has no place in the total.
    pub left_out: Option<Decimal>,
    /// Several pages bear invoice numbers of their own.
    pub several_invoices: bool,
    /// Whether the page bears the number or the total of its embedded e-invoice, if it has one.
    pub page_agrees: Option<bool>,
}

/// Makes every check whose figures are there; the others are recorded as skipped.
pub(crate) fn ledger(invoice: &Invoice, printed: Printed) -> Vec<ValidationCheck> {
    let mut checks = vec![header_total(invoice, printed.left_out), tax_sum(invoice)];
    checks.extend(tax_rates(invoice));
    checks.push(line_sum(invoice, printed.line_total));
    checks.push(line_amounts(invoice));
    checks.push(amount_due(invoice, printed.prepaid));
    checks.push(document_sign(invoice));
    checks.push(single_invoice(printed.several_invoices));
    checks.extend(printed.page_agrees.map(page_agreement));
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
        extra: ipp_sdk::model::Extra::default(),
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

/// C1: subtotal − discount + shipping + taxes = total.
fn header_total(invoice: &Invoice, left_out: Option<Decimal>) -> ValidationCheck {
    let (Some(subtotal), Some(total)) = (invoice.subtotal, invoice.total) else {
        return check(
            CheckName::HeaderTotal,
            CheckResult::Skipped,
            "the subtotal or the total is not printed",
        );
    };
    let zero = Decimal::ZERO;
    let tax = invoice.tax.unwrap_or(zero);
    let sign = if total.is_sign_negative() {
        -Decimal::ONE
    } else {
        Decimal::ONE
    };
    let extras = (invoice.shipping.unwrap_or(zero) - invoice.discount.unwrap_or(zero)) * sign;
    let expected = subtotal + extras + tax;
    let whole = invoice
        .currency
        .as_deref()
        .is_some_and(|c| currency::decimals(c) == 0);
    let taxes = Decimal::from(invoice.taxes.len().max(1));
    let tolerance = if whole {
        Decimal::ONE
    } else {
        TWO_CENTS.max(CENT * taxes)
    };
    let delta = (total - expected).abs();
    let (result, message) = if let Some(figure) = left_out.filter(|_| delta <= tolerance) {
        (
            CheckResult::Fail,
            format!(
                "The document also prints {figure}, which subtotal, tax and total leave no room for"
            ),
        )
    } else if delta < HALF_CENT {
        (
            CheckResult::Pass,
            "the subtotal and the taxes make the total".to_owned(),
        )
    } else if delta <= tolerance {
        (
            CheckResult::Warn,
            format!("the subtotal and the taxes make the total but for {delta} of rounding"),
        )
    } else {
        (
            CheckResult::Fail,
            format!(
                "Subtotal + tax does not equal total: {expected} against {total}, a difference of {}",
                total - expected
            ),
        )
    };
    compared(
        CheckName::HeaderTotal,
        result,
        (expected, total),
        tolerance,
        message,
    )
}

/// C2: the taxes add up to the tax.
fn tax_sum(invoice: &Invoice) -> ValidationCheck {
    let amounts: Option<Decimal> = invoice.taxes.iter().map(|t| t.amount).sum();
    let (Some(tax), Some(expected), false) = (invoice.tax, amounts, invoice.taxes.is_empty())
    else {
        return check(
            CheckName::TaxSum,
            CheckResult::Skipped,
            "the document does not break its tax down",
        );
    };
    let tolerance = CENT * Decimal::from(invoice.taxes.len());
    let delta = (tax - expected).abs();
    let (result, message) = if delta <= tolerance {
        (CheckResult::Pass, "the taxes add up to the tax".to_owned())
    } else if delta <= Decimal::ONE {
        (
            CheckResult::Warn,
            format!("the taxes add up to {expected}, the tax is {tax}"),
        )
    } else {
        (
            CheckResult::Fail,
            format!("The taxes add up to {expected}, not to the tax of {tax}"),
        )
    };
    compared(
        CheckName::TaxSum,
        result,
        (expected, tax),
        tolerance,
        message,
    )
}

/// C3: taxable amount × rate = tax amount, for each tax that states its rate. Where the taxable amount of
/// a single tax is not printed it is the subtotal, before or after discount and shipping.
fn tax_rates(invoice: &Invoice) -> Vec<ValidationCheck> {
    let decimals = invoice.currency.as_deref().map_or(2, currency::decimals);
    let lines = Decimal::from(invoice.line_items.len());
    let cents = TWO_CENTS.max(CENT * lines).min(Decimal::ONE);
    let tolerance = if decimals == 0 { Decimal::ONE } else { cents };
    let rated = invoice.taxes.iter().filter_map(|tax| {
        let (rate, actual) = (tax.rate.filter(is_percentage)?, tax.amount?);
        let expected = bases(invoice, tax)
            .into_iter()
            .map(|base| (base * rate / Decimal::ONE_HUNDRED).round_dp(decimals));
        let expected = expected.min_by_key(|e| (actual - e).abs())?;
        let (result, message) = if (actual - expected).abs() <= tolerance {
            (CheckResult::Pass, format!("the tax at {rate} % is right"))
        } else {
            (
                CheckResult::Fail,
                format!("The tax at {rate} % should be {expected}, the document says {actual}"),
            )
        };
        Some(compared(
            CheckName::TaxRate,
            result,
            (expected, actual),
            tolerance,
            message,
        ))
    });
    rated.collect()
}

/// The amounts that a tax may be charged on.
fn bases(invoice: &Invoice, tax: &Tax) -> Vec<Decimal> {
    if let Some(base) = tax.taxable_amount {
        return vec![base];
    }
    let (Some(subtotal), 1) = (invoice.subtotal, invoice.taxes.len()) else {
        return Vec::new();
    };
    let discount = invoice.discount.unwrap_or_default();
    let shipping = invoice.shipping.unwrap_or_default();
    vec![
        subtotal,
        subtotal - discount,
        subtotal + shipping,
        subtotal - discount + shipping,
    ]
}

/// C4: the lines add up to the subtotal, to the subtotal before document-level items, or to the total.
fn line_sum(invoice: &Invoice, line_total: Option<Decimal>) -> ValidationCheck {
    if invoice.line_items.is_empty() {
        return check(
            CheckName::LineSum,
            CheckResult::Skipped,
            "the document has no line items",
        );
    }
    let amount = |l: &LineItem| l.amount.or_else(|| Some(l.quantity? * l.unit_price?));
    let amounts: Option<Decimal> = invoice.line_items.iter().map(amount).sum();
    let Some(sum) = amounts else {
        return check(
            CheckName::LineSum,
            CheckResult::Warn,
            "a line item has no amount",
        );
    };
    let zero = Decimal::ZERO;
    let discount = invoice.discount.unwrap_or(zero);
    let shipping = invoice.shipping.unwrap_or(zero);
    let tolerance = CENT * Decimal::from(invoice.line_items.len());
    let subtotals = invoice.subtotal.into_iter().flat_map(|s| {
        [
            s,
            s + discount,
            s - shipping,
            s + discount - shipping,
            s - discount,
            s + shipping,
        ]
    });
    let hypotheses: Vec<Decimal> = subtotals.chain(invoice.total).chain(line_total).collect();
    let nearest = hypotheses
        .iter()
        .copied()
        .min_by_key(|h| (h.abs() - sum.abs()).abs());
    let Some(nearest) = nearest else {
        return check(
            CheckName::LineSum,
            CheckResult::Skipped,
            "neither subtotal nor total is printed",
        );
    };
    let (result, message) = if (nearest.abs() - sum.abs()).abs() <= tolerance {
        (CheckResult::Pass, "the lines add up".to_owned())
    } else {
        (
            CheckResult::Fail,
            format!("The line items add up to {sum}, which is neither the subtotal nor the total"),
        )
    };
    compared(
        CheckName::LineSum,
        result,
        (nearest, sum),
        tolerance,
        message,
    )
}

/// C5: quantity × unit price = amount, net or gross, before or after the line's discount.
fn line_amounts(invoice: &Invoice) -> ValidationCheck {
    let mut checked = 0_usize;
    let mut wrong: Vec<String> = Vec::new();
    for (number, line) in (1..).zip(&invoice.line_items) {
        let (Some(quantity), Some(price), Some(amount)) =
            (line.quantity, line.unit_price, line.amount)
        else {
            continue;
        };
        checked += 1;
        let tolerance = TWO_CENTS.max(HALF_CENT * quantity.abs());
        let product = quantity * price;
        let rate = line.tax_rate.filter(is_percentage).unwrap_or_default() / Decimal::ONE_HUNDRED;
        let discount = line.discount.unwrap_or_default();
        let hypotheses = [
            product,
            product * (Decimal::ONE + rate),
            product - discount,
            product
                * (Decimal::ONE
                    - line.discount.filter(is_percentage).unwrap_or_default()
                        / Decimal::ONE_HUNDRED),
        ];
        if !hypotheses
            .iter()
            .any(|h| (h.abs() - amount.abs()).abs() <= tolerance)
        {
            wrong.push(number.to_string());
        }
    }
    match (checked, wrong.is_empty()) {
        (0, _) => check(
            CheckName::LineAmount,
            CheckResult::Skipped,
            "no line states quantity, price and amount",
        ),
        (n, true) => check(
            CheckName::LineAmount,
            CheckResult::Pass,
            format!("quantity × price is the amount on {n} lines"),
        ),
        (_, false) => check(
            CheckName::LineAmount,
            CheckResult::Warn,
            format!(
                "quantity × price is not the amount on lines {}",
                wrong.join(", ")
            ),
        ),
    }
}

fn is_percentage(value: &Decimal) -> bool {
    (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(value)
}

/// C6: total − prepaid = amount due.
fn amount_due(invoice: &Invoice, prepaid: Option<Decimal>) -> ValidationCheck {
    let (Some(total), Some(due)) = (invoice.total, invoice.amount_due) else {
        return check(
            CheckName::AmountDue,
            CheckResult::Skipped,
            "the amount due is not printed",
        );
    };
    let expected = total.abs() - prepaid.map_or(Decimal::ZERO, |p| p.abs());
    let (result, message) = if (due.abs() - expected).abs() <= HALF_CENT {
        (
            CheckResult::Pass,
            "the amount due is the total less what was paid",
        )
    } else {
        (
            CheckResult::Warn,
            "the amount due is not the total less what was paid",
        )
    };
    compared(
        CheckName::AmountDue,
        result,
        (expected, due.abs()),
        HALF_CENT,
        message.to_owned(),
    )
}

/// C7: what the title and the signs make of the document.
fn document_sign(invoice: &Invoice) -> ValidationCheck {
    let message = match invoice.document_type {
        Some(DocumentType::CreditNote) => "the title or the sign makes this a credit note",
        Some(DocumentType::Invoice) => "neither title nor sign speaks of a credit",
        _ => "the document is neither invoice nor credit note",
    };
    let result = match invoice.document_type {
        Some(DocumentType::CreditNote | DocumentType::Invoice) => CheckResult::Pass,
        _ => CheckResult::Warn,
    };
    check(CheckName::DocumentSign, result, message)
}

/// C8: the file holds one invoice.
fn single_invoice(several: bool) -> ValidationCheck {
    if several {
        check(
            CheckName::SingleInvoice,
            CheckResult::Fail,
            "The pages bear different invoice numbers: split the file and upload each invoice",
        )
    } else {
        check(
            CheckName::SingleInvoice,
            CheckResult::Pass,
            "no page bears another invoice number",
        )
    }
}

/// An e-invoice is the truth for its fields, unless the page tells of something else.
fn page_agreement(agrees: bool) -> ValidationCheck {
    if agrees {
        check(
            CheckName::PageAgreement,
            CheckResult::Pass,
            "the page bears the number or the total of the embedded e-invoice",
        )
    } else {
        check(
            CheckName::PageAgreement,
            CheckResult::Fail,
            "The page bears neither the number nor the total of the embedded e-invoice",
        )
    }
}
