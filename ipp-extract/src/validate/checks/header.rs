//! C1 to C3: subtotal, taxes and total against each other.

use ipp_sdk::model::{CheckName, CheckResult, Invoice, Tax, TotalSource, ValidationCheck};
use rust_decimal::Decimal;

use super::{CENT, HALF_CENT, TWO_CENTS, check, compared, decimals, is_percentage, lines};

/// How many discounts and charges are tried in all combinations.
const MOST_PARTS: usize = 8;

/// C1: subtotal − discount + shipping + taxes = total.
pub(super) fn total(invoice: &Invoice, left_out: Option<Decimal>) -> ValidationCheck {
    let name = CheckName::HeaderTotal;
    let (Some(subtotal), Some(total)) = (invoice.subtotal, invoice.total) else {
        return without_subtotal(invoice, left_out);
    };
    let expected = expected_total(invoice, subtotal, total);
    let taxes = Decimal::from(invoice.taxes.len().max(1));
    let tolerance = if decimals(invoice) == 0 {
        Decimal::ONE
    } else {
        TWO_CENTS.max(CENT * taxes)
    };
    let delta = (total - expected).abs();
    let (result, message) = if let Some(figure) = left_out.filter(|_| delta <= tolerance) {
        (CheckResult::Fail, unexplained(figure))
    } else if invoice.total_source != TotalSource::ExplicitTotal {
        let message = "no total before what is withheld is printed: it follows from the subtotal";
        (CheckResult::Pass, message.to_owned())
    } else if delta < HALF_CENT {
        let message = "the subtotal and the taxes make the total".to_owned();
        (CheckResult::Pass, message)
    } else if delta <= tolerance {
        let message =
            format!("the subtotal and the taxes make the total but for {delta} of rounding");
        (CheckResult::Warn, message)
    } else {
        (CheckResult::Fail, mismatch(invoice, expected, total))
    };
    compared(name, result, (expected, total), tolerance, message)
}

fn unexplained(figure: Decimal) -> String {
    format!(
        "The document also prints {figure}, which subtotal, tax and total leave no room for: see what it \
         stands for"
    )
}

/// C1 of a document without a subtotal: the tax must be that of the total at its rate, or the lines
/// what is left of the total without it.
fn without_subtotal(invoice: &Invoice, left_out: Option<Decimal>) -> ValidationCheck {
    let name = CheckName::HeaderTotal;
    let skipped = || {
        let message = "the subtotal or the total is not printed";
        check(name.clone(), CheckResult::Skipped, message)
    };
    let (Some(untaxed), Some(total)) = (super::untaxed(invoice), invoice.total) else {
        return skipped();
    };
    let explicit = invoice.total_source == TotalSource::ExplicitTotal;
    let message = if is_rated(invoice, untaxed) {
        "the tax is that of the total at its rate"
    } else if lines::make(invoice, untaxed) {
        "the lines and the tax make the total"
    } else {
        return skipped();
    };
    match left_out {
        Some(figure) => check(name, CheckResult::Fail, unexplained(figure)),
        None if explicit => compared(
            name,
            CheckResult::Pass,
            (total, total),
            TWO_CENTS,
            message.to_owned(),
        ),
        None => skipped(),
    }
}

/// Whether the taxes follow from what is left of the total without them: a single one by its rate, several
/// by their rates and printed bases.
fn is_rated(invoice: &Invoice, untaxed: Decimal) -> bool {
    let single = invoice.taxes.len() == 1;
    let whole = |tax: &Tax| tax.taxable_amount.or(single.then_some(untaxed));
    let bases: Option<Decimal> = invoice.taxes.iter().map(whole).sum();
    let rated = |tax: &Tax| -> Option<bool> {
        let rate = tax.rate.filter(is_percentage)?;
        let expected = whole(tax)? * rate / Decimal::ONE_HUNDRED;
        Some(!rate.is_zero() && (tax.amount? - expected).abs() <= TWO_CENTS)
    };
    let complete = bases.is_some_and(|b| (b.abs() - untaxed.abs()).abs() <= TWO_CENTS);
    complete && !invoice.taxes.is_empty() && invoice.taxes.iter().all(|t| rated(t) == Some(true))
}

fn expected_total(invoice: &Invoice, subtotal: Decimal, total: Decimal) -> Decimal {
    let sign = if total.is_sign_negative() {
        -Decimal::ONE
    } else {
        Decimal::ONE
    };
    let extras = invoice.shipping.unwrap_or_default() - invoice.discount.unwrap_or_default();
    subtotal + extras * sign + invoice.tax.unwrap_or_default()
}

/// The sum as the document should have it, with its difference to the total.
fn mismatch(invoice: &Invoice, expected: Decimal, total: Decimal) -> String {
    let figures = [
        ("subtotal", "", invoice.subtotal),
        ("discount", " − ", invoice.discount),
        ("shipping and charges", " + ", invoice.shipping),
        ("tax", " + ", invoice.tax),
    ];
    let terms: String = figures
        .into_iter()
        .filter_map(|(name, sign, value)| Some(format!("{sign}{name} {}", value?)))
        .collect();
    format!(
        "Subtotal + tax does not equal total: {terms} is {expected}, the total is {total}, a difference \
         of {}. Compare them with the document, and ask the vendor for a correction if it prints them",
        total - expected
    )
}

/// C2: the taxes add up to the tax.
pub(super) fn tax_sum(invoice: &Invoice) -> ValidationCheck {
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
        let message = format!("the taxes add up to {expected}, the tax is {tax}");
        (CheckResult::Warn, message)
    } else {
        let message = format!(
            "The taxes add up to {expected}, not to the tax of {tax}: one of them is wrong or missing"
        );
        (CheckResult::Fail, message)
    };
    let figures = (expected, tax);
    compared(CheckName::TaxSum, result, figures, tolerance, message)
}

/// C3: taxable amount × rate = tax amount, for each tax that states its rate.
pub(super) fn tax_rates(invoice: &Invoice, parts: &[Decimal]) -> Vec<ValidationCheck> {
    let decimals = decimals(invoice);
    let lines = Decimal::from(invoice.line_items.len());
    let cents = TWO_CENTS.max(CENT * lines).min(Decimal::ONE);
    let tolerance = if decimals == 0 { Decimal::ONE } else { cents };
    let rated = invoice.taxes.iter().filter_map(|tax| {
        let (rate, actual) = (tax.rate.filter(is_percentage)?, tax.amount?);
        let expected = bases(invoice, tax, parts)
            .into_iter()
            .map(|base| (base * rate / Decimal::ONE_HUNDRED).round_dp(decimals));
        let expected = expected.min_by_key(|e| (actual - e).abs())?;
        let (result, message) = if (actual - expected).abs() <= tolerance {
            (CheckResult::Pass, format!("the tax at {rate} % is right"))
        } else {
            let message = format!(
                "The tax at {rate} % should be {expected}, the document says {actual}: compare rate and \
                 taxable amount with the document"
            );
            (CheckResult::Fail, message)
        };
        let figures = (expected, actual);
        Some(compared(
            CheckName::TaxRate,
            result,
            figures,
            tolerance,
            message,
        ))
    });
    rated.collect()
}

/// The amounts that a tax may be charged on. Where its own is not printed it is the subtotal with any of the
/// discounts and charges, as some are taxed and some are not, or the total without tax. Of several taxes of one
/// kind each has a part of the subtotal that nothing tells; taxes of different kinds (GST and PST) share it, and
/// one may be charged on the other.
fn bases(invoice: &Invoice, tax: &Tax, parts: &[Decimal]) -> Vec<Decimal> {
    if let Some(base) = tax.taxable_amount {
        return vec![base];
    }
    let same_kind = invoice.taxes.iter().filter(|t| t.kind == tax.kind).count();
    if same_kind > 1 {
        return Vec::new();
    }
    let others = invoice
        .taxes
        .iter()
        .filter(|t| t.kind != tax.kind)
        .filter_map(|t| t.amount);
    let compound: Decimal = others.sum();
    let sums = [invoice.discount.map(|d| -d), invoice.shipping];
    let together: Vec<Decimal> = sums.into_iter().flatten().collect();
    let parts = if parts.is_empty() { &together } else { parts };
    let untaxed = super::untaxed(invoice).filter(|_| invoice.subtotal.is_none());
    let mut nets: Vec<Decimal> = invoice.subtotal.into_iter().collect();
    for part in parts.iter().take(MOST_PARTS) {
        let with: Vec<Decimal> = nets.iter().map(|net| net + part).collect();
        nets.extend(with);
    }
    nets.extend(untaxed);
    nets.iter().flat_map(|net| [*net, net + compound]).collect()
}
