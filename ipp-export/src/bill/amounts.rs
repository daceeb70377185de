//! Rows that add up to the total of a bill.

use std::iter;

use ipp_sdk::model::{Invoice, LineItem};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Kind, Reason, Row};

/// One cent.
const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
/// Two cents: what the rounding of one tax may cost.
const TWO_CENTS: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// The currencies without a minor unit (ISO 4217).
const WHOLE: &[&str] = &[
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
];

/// The rows of a bill in whole cents.
pub(super) struct Balanced<'a> {
    pub(super) rows: Vec<Row<'a>>,
    /// What the rows lack of the total: rounding.
    pub(super) rest: Decimal,
    /// The tax of the document if no row shows it, because the amounts of the lines include it.
    pub(super) included_tax: Option<Decimal>,
}

/// Finds the reading of the invoice that makes its total.
///
/// Lines are printed before tax or with it, before or after what is charged or given on the whole document
/// (contract §6, C4). The reading that comes nearest to the total is taken, and of several such the one that shows
/// the most.
pub(super) fn balanced(invoice: &Invoice, total: Decimal) -> Result<Balanced<'_>, Reason> {
    let extras = [taxes(invoice), shipping(invoice), discount(invoice)];
    let all_extras = extras.concat();
    let readings = bases(invoice, total, &all_extras)
        .into_iter()
        .flat_map(|base| combined(base, &extras));
    let nearest = readings
        .filter_map(|rows| Some((total.checked_sub(rows_sum(&rows)?)?, rows)))
        .min_by_key(|(rest, _)| rest.abs());
    let (rest, mut rows) = nearest.ok_or(Reason::TooLarge)?;
    if rest.abs() > tolerance(invoice, total, &all_extras) {
        let rows = total.saturating_sub(rest);
        return Err(Reason::DoesNotAddUp { rows, total });
    }
    for row in &mut rows {
        row.amount = cents(row.amount);
    }
    let rest = rows_sum(&rows).and_then(|sum| total.checked_sub(sum));
    let shows_tax = rows.iter().any(|r| matches!(r.kind, Kind::Tax(_)));
    Ok(Balanced {
        rest: rest.ok_or(Reason::TooLarge)?,
        included_tax: rows_sum(&extras[0]).filter(|tax| !shows_tax && !tax.is_zero()),
        rows,
    })
}

/// An amount in whole cents, as bookkeepers round.
pub(crate) fn cents(amount: Decimal) -> Decimal {
    rounded(amount, 2)
}

/// An amount as bookkeepers write it.
pub(crate) fn in_cents(amount: Decimal) -> String {
    format!("{:.2}", cents(amount))
}

/// An amount with at most so many decimals, and no minus before a zero.
pub(crate) fn rounded(amount: Decimal, decimals: u32) -> Decimal {
    let rounded = amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    if rounded.is_zero() {
        Decimal::ZERO
    } else {
        rounded
    }
}

/// How many decimals the amounts of an invoice have, at most two.
pub(crate) fn decimals(invoice: &Invoice) -> u32 {
    let currency = invoice.currency.as_deref();
    if currency.is_some_and(|c| WHOLE.contains(&c)) {
        0
    } else {
        2
    }
}

/// How far a sum of so many rounded figures may be off.
pub(crate) fn rounding(invoice: &Invoice, figures: usize) -> Decimal {
    if decimals(invoice) == 0 {
        Decimal::ONE
    } else {
        TWO_CENTS.max(CENT * Decimal::from(figures))
    }
}

/// The sum, if a decimal can hold it.
pub(crate) fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    let mut amounts = amounts.into_iter();
    amounts.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// The sum of rows, if a decimal can hold it.
pub(crate) fn rows_sum(rows: &[Row<'_>]) -> Option<Decimal> {
    sum(rows.iter().map(|r| r.amount))
}

/// Each line may be off by a cent where the header adds up; else only the taxes may.
fn tolerance(invoice: &Invoice, total: Decimal, extras: &[Row<'_>]) -> Decimal {
    let header = rounding(invoice, invoice.taxes.len());
    let rest = || {
        let expected = invoice.subtotal?.checked_add(rows_sum(extras)?)?;
        total.checked_sub(expected)
    };
    if rest().is_some_and(|rest| rest.abs() <= header) {
        header.max(rounding(invoice, invoice.line_items.len()))
    } else {
        header
    }
}

/// The rows of a base with each choice of the extras, the fullest first.
fn combined<'a>(
    base: Vec<Row<'a>>,
    extras: &[Vec<Row<'a>>; 3],
) -> impl Iterator<Item = Vec<Row<'a>>> {
    let [taxes, shipping, discount] = extras;
    (0..8_u8).rev().map(move |choice| {
        let is_chosen = |bit: u8| choice & bit != 0;
        let chosen = [(4, taxes), (2, shipping), (1, discount)]
            .into_iter()
            .filter(|(bit, _)| is_chosen(*bit))
            .flat_map(|(_, rows)| rows.iter().cloned());
        base.iter().cloned().chain(chosen).collect()
    })
}

/// What the extras are added to: the lines, with or without the tax that each states, or the subtotal.
fn bases<'a>(invoice: &'a Invoice, total: Decimal, extras: &[Row<'a>]) -> Vec<Vec<Row<'a>>> {
    let lines = &invoice.line_items;
    let row = |line, amount| Row {
        kind: Kind::Line(line),
        amount,
    };
    let printed = lines
        .iter()
        .map(|l| row(l, line_amount(l).unwrap_or_default()));
    if lines.iter().all(|l| line_amount(l).is_none()) {
        // Nothing is made up: the rest of the total is what the document charges before the extras.
        let rest = || total.checked_sub(rows_sum(extras)?);
        let subtotal = invoice.subtotal.or_else(rest).map(|amount| Row {
            kind: Kind::Subtotal,
            amount,
        });
        return vec![printed.chain(subtotal).collect()];
    }
    let net = net_lines(invoice).map(|net| net.into_iter().map(|(l, a)| row(l, a)).collect());
    net.into_iter()
        .chain(iter::once(printed.collect()))
        .collect()
}

/// The lines less their own taxes, if those make up the tax of the document.
fn net_lines(invoice: &Invoice) -> Option<Vec<(&LineItem, Decimal)>> {
    let tax = invoice.tax?;
    let mut taxes = Decimal::ZERO;
    let mut net = Vec::new();
    for line in &invoice.line_items {
        taxes = taxes.checked_add(line.tax_amount?)?;
        net.push((line, line_amount(line)?.checked_sub(line.tax_amount?)?));
    }
    let rest = tax.checked_sub(taxes)?;
    (rest.abs() <= rounding(invoice, net.len())).then_some(net)
}

fn line_amount(line: &LineItem) -> Option<Decimal> {
    line.amount
        .or_else(|| line.quantity?.checked_mul(line.unit_price?))
}

/// A row for each tax, if they make up the tax of the document, else one for all.
fn taxes(invoice: &Invoice) -> Vec<Row<'_>> {
    let row = |tax, amount| Row {
        kind: Kind::Tax(tax),
        amount,
    };
    let parts: Option<Vec<_>> = (invoice.taxes.iter())
        .map(|t| Some(row(Some(t), t.amount?)))
        .collect();
    let mut rows = match (parts, invoice.tax) {
        (Some(parts), None) => parts,
        (Some(parts), Some(tax)) if make_up(&parts, tax) => parts,
        (_, Some(tax)) => {
            let only = invoice.taxes.first().filter(|_| invoice.taxes.len() == 1);
            vec![row(only, tax)]
        }
        (None, None) => Vec::new(),
    };
    rows.retain(|r| !r.amount.is_zero());
    rows
}

fn make_up(parts: &[Row<'_>], tax: Decimal) -> bool {
    let tolerance = CENT * Decimal::from(parts.len());
    let rest = rows_sum(parts).and_then(|sum| tax.checked_sub(sum));
    !parts.is_empty() && rest.is_some_and(|rest| rest.abs() <= tolerance)
}

fn shipping(invoice: &Invoice) -> Vec<Row<'_>> {
    extra(Kind::Shipping, invoice.shipping)
}

/// Discounts are printed with and without a minus.
fn discount(invoice: &Invoice) -> Vec<Row<'_>> {
    extra(Kind::Discount, invoice.discount.map(|d| -d.abs()))
}

fn extra(kind: Kind<'_>, amount: Option<Decimal>) -> Vec<Row<'_>> {
    let amount = amount.filter(|a| !a.is_zero());
    amount
        .map(|amount| Row { kind, amount })
        .into_iter()
        .collect()
}
