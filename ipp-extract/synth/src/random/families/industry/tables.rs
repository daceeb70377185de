//! A table of taxes where the writer has made none: in these trades most invoices have one.

use rust_decimal::Decimal;

use super::prints_negative;
use crate::random::figures::to_cents;
use crate::random::paper::{Grid, Paper};
use crate::random::words::{Speech, Term};

/// Adds the table where rates and bases are certain; the truth then holds the bases.
pub(super) fn add(paper: &mut Paper, speech: &mut Speech) {
    let odd = |case: &&str| case.starts_with("wrong") || *case == "subtotal-after-tax";
    if paper.tax_table.is_some() || paper.cases.iter().any(odd) {
        return;
    }
    let Some(parts) = parts(paper) else {
        return;
    };
    let heads = [Term::TaxRate, Term::TaxBase, Term::TaxAmount].map(|term| speech.say(term));
    if heads[1] == heads[2] || heads[0] == heads[2] {
        return;
    }
    let sign = if prints_negative(paper) {
        Decimal::NEGATIVE_ONE
    } else {
        Decimal::ONE
    };
    let rows = parts.iter().map(|(rate, base, amount)| {
        vec![
            paper.figures.percent(*rate),
            paper.amount(*base * sign),
            paper.amount(*amount * sign),
        ]
    });
    paper.tax_table = Some(Grid {
        caption: String::new(),
        heads: heads.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    });
    for (tax, (_, base, _)) in paper.truth.taxes.iter_mut().zip(&parts) {
        tax.taxable_amount = Some(*base);
    }
    paper.cases.push("tax-table");
}

/// Rate, base and amount of each tax, if all are known.
fn parts(paper: &Paper) -> Option<Vec<(Decimal, Decimal, Decimal)>> {
    let truth = &paper.truth;
    let taxes = &truth.taxes;
    let made: Option<Vec<_>> = match taxes.as_slice() {
        [] => None,
        [tax] => Some(vec![(tax.rate?, truth.total? - tax.amount?, tax.amount?)]),
        several => several
            .iter()
            .map(|tax| Some((tax.rate?, base(paper, tax.rate?, tax.amount?)?, tax.amount?)))
            .collect(),
    };
    let fits = |(rate, base, amount): &(Decimal, Decimal, Decimal)| {
        (to_cents(*base * *rate / Decimal::ONE_HUNDRED) - *amount).abs() < Decimal::new(40, 2)
    };
    made.filter(|parts| parts.iter().all(fits))
}

/// What the lines of one rate come to, with what else bears the highest.
fn base(paper: &Paper, rate: Decimal, tax: Decimal) -> Option<Decimal> {
    let truth = &paper.truth;
    let mut sum = Decimal::ZERO;
    for line in &truth.line_items {
        if line.tax_rate? == rate {
            sum += line.amount?;
        }
    }
    let highest = truth.taxes.iter().filter_map(|tax| tax.rate).max();
    if highest == Some(rate) {
        sum += truth.shipping.unwrap_or_default() - truth.discount.unwrap_or_default();
    }
    if paper.cases.contains(&"tax-inclusive") {
        sum -= tax;
    }
    Some(sum)
}
