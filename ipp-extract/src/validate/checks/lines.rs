//! C4 and C5: the line items against the sums and in themselves.

use ipp_sdk::model::{CheckName, CheckResult, Invoice, LineItem, ValidationCheck};
use rust_decimal::Decimal;

use super::{CENT, HALF_CENT, Printed, TWO_CENTS, check, compared, is_percentage};

/// C4: the lines add up to the subtotal, to the subtotal before document-level items, or to the total.
pub(super) fn sum(invoice: &Invoice, printed: &Printed) -> ValidationCheck {
    let name = CheckName::LineSum;
    if invoice.line_items.is_empty() {
        return check(name, CheckResult::Skipped, "the document has no line items");
    }
    let Some(sums) = line_sums(&invoice.line_items) else {
        return check(name, CheckResult::Warn, "a line item has no amount");
    };
    let hypotheses = hypotheses(invoice, &printed.line_totals);
    let pairs = sums
        .iter()
        .flat_map(|sum| hypotheses.iter().map(move |h| (*h, *sum)));
    let distance = |(h, sum): &(Decimal, Decimal)| (h.abs() - sum.abs()).abs();
    let Some((nearest, sum)) = pairs.min_by_key(distance) else {
        return check(
            name,
            CheckResult::Skipped,
            "neither subtotal nor total is printed",
        );
    };
    let tolerance = CENT * Decimal::from(invoice.line_items.len());
    let column = |c: Decimal| hypotheses.iter().any(|h| distance(&(*h, c)) <= tolerance);
    let (result, message) = if distance(&(nearest, sum)) <= tolerance {
        (CheckResult::Pass, "the lines add up".to_owned())
    } else if printed.column.is_some_and(column) {
        let message =
            "the printed amounts of the lines add up, but not every line was read as printed";
        (CheckResult::Warn, message.to_owned())
    } else if invoice.line_items.iter().any(|l| l.amount.is_none()) {
        (CheckResult::Warn, "a line item has no amount".to_owned())
    } else {
        let message = format!(
            "The line items add up to {sum}, which is neither the subtotal nor the total; nearest is \
             {nearest}. Look for a line that is missing, doubled or misread"
        );
        (CheckResult::Fail, message)
    };
    compared(name, result, (nearest, sum), tolerance, message)
}

/// What the lines add up to: as they are, with the tax of each, and less the discount of each.
fn line_sums(lines: &[LineItem]) -> Option<Vec<Decimal>> {
    let amount = |l: &LineItem| l.amount.or_else(|| Some(l.quantity? * l.unit_price?));
    let plain: Option<Decimal> = lines.iter().map(amount).sum();
    let taxed: Option<Decimal> = lines.iter().map(|l| Some(amount(l)? + l.tax_amount?)).sum();
    let reduced: Option<Decimal> = lines
        .iter()
        .map(|l| amount(l).map(|a| a - l.discount.map_or(Decimal::ZERO, |d| reduction(a, d))))
        .sum();
    let mut sums = vec![plain?];
    sums.extend(taxed);
    sums.extend(reduced.filter(|r| Some(*r) != plain));
    Some(sums)
}

/// A line's discount as money: up to 100 it is taken for a percentage.
fn reduction(amount: Decimal, discount: Decimal) -> Decimal {
    if is_percentage(&discount.abs()) {
        amount * discount.abs() / Decimal::ONE_HUNDRED
    } else {
        discount.abs()
    }
}

/// What the lines may add up to.
fn hypotheses(invoice: &Invoice, line_totals: &[Decimal]) -> Vec<Decimal> {
    let discount = invoice.discount.unwrap_or_default();
    let shipping = invoice.shipping.unwrap_or_default();
    let around = |s: Decimal| {
        [
            s,
            s + discount,
            s - shipping,
            s + discount - shipping,
            s - discount,
            s + shipping,
        ]
    };
    let untaxed = super::untaxed(invoice).filter(|_| invoice.subtotal.is_none());
    let sums = [invoice.subtotal, untaxed, invoice.total];
    let sums = sums.into_iter().flatten();
    let around = sums.flat_map(around);
    around.chain(line_totals.iter().copied()).collect()
}

/// Whether the lines add up to what is left of the total without its tax.
pub(super) fn make(invoice: &Invoice, untaxed: Decimal) -> bool {
    let tolerance = CENT * Decimal::from(invoice.line_items.len());
    let sums = line_sums(&invoice.line_items).unwrap_or_default();
    let near = |sum: &Decimal| (sum.abs() - untaxed.abs()).abs() <= tolerance;
    !invoice.line_items.is_empty() && sums.iter().any(near)
}

/// C5: quantity × unit price = amount, net or gross, before or after the line's discount.
pub(super) fn amounts(invoice: &Invoice) -> ValidationCheck {
    let mut checked = 0_usize;
    let mut wrong: Vec<String> = Vec::new();
    for (number, line) in (1..).zip(&invoice.line_items) {
        match is_product(line) {
            None => {}
            Some(true) => checked += 1,
            Some(false) => {
                checked += 1;
                wrong.push(number.to_string());
            }
        }
    }
    let (result, message) = match (checked, wrong.is_empty()) {
        (0, _) => (
            CheckResult::Skipped,
            "no line states quantity, price and amount".to_owned(),
        ),
        (n, true) => (
            CheckResult::Pass,
            format!("quantity × price is the amount on {n} lines"),
        ),
        (_, false) => (
            CheckResult::Warn,
            format!(
                "quantity × price is not the amount on lines {}",
                wrong.join(", ")
            ),
        ),
    };
    check(CheckName::LineAmount, result, message)
}

/// Whether quantity × price is the amount of a line; `None` if it does not state all three.
fn is_product(line: &LineItem) -> Option<bool> {
    let (quantity, price, amount) = (line.quantity?, line.unit_price?, line.amount?);
    let tolerance = TWO_CENTS.max(HALF_CENT * quantity.abs());
    let product = quantity * price;
    let rate = line.tax_rate.filter(is_percentage).unwrap_or_default() / Decimal::ONE_HUNDRED;
    let tax = line.tax_amount.unwrap_or_default();
    let discount = line.discount.unwrap_or_default();
    let share = line.discount.filter(is_percentage).unwrap_or_default() / Decimal::ONE_HUNDRED;
    let nets = [
        product,
        product - discount,
        product * (Decimal::ONE - share),
    ];
    let with_tax = |net: Decimal| {
        [
            net,
            net * (Decimal::ONE + rate),
            net / (Decimal::ONE + rate),
            net + tax,
            net - tax,
        ]
    };
    let near = |h: Decimal| (h.abs() - amount.abs()).abs() <= tolerance;
    Some(nets.into_iter().flat_map(with_tax).any(near))
}
