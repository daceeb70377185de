//! The ways to read the tax of a document.

use rust_decimal::Decimal;

use super::HALF_CENT;
use crate::candidates::Place;
use crate::candidates::totals::{TaxRow, Totals};
use crate::locale::labels::Role;

/// How many hypotheses are tried.
const WIDTH: usize = 14;
/// How many rows are tried in all combinations.
const MOST: usize = 7;
/// What it costs to leave out a row: one that clearly states a tax, or one that may be something else.
const CLEAR: f64 = 0.2;
const DOUBTFUL: f64 = 0.03;
/// Rows from this score on clearly state a tax.
const SURE: f64 = 0.7;

/// One way to read the tax of a document.
#[derive(Debug, Clone, Default)]
pub(super) struct TaxHypothesis {
    pub amount: Decimal,
    pub rows: Vec<TaxRow>,
    pub score: f64,
    pub place: Option<Place>,
    /// A label says that the tax is in the total.
    pub included: bool,
}

/// The printed total of the taxes, the rows in every combination, and no tax at all.
pub(super) fn hypotheses(totals: &Totals) -> Vec<Option<TaxHypothesis>> {
    let mut all = from_rows(&totals.taxes);
    // A rated row is no total of the taxes.
    let is_row = |place: &Place| {
        let mut rows = totals.taxes.iter();
        rows.any(|r| r.rate.is_some() && r.place == *place)
    };
    let sums = totals.of(Role::Tax).filter(|l| !is_row(&l.place));
    for labelled in sums.take(WIDTH) {
        let of_sum = all
            .iter()
            .filter(|h| h.amount.abs() == labelled.value.abs() && !h.rows.is_empty())
            .reduce(|a, b| if b.score > a.score { b } else { a });
        let rows = of_sum.map(|h| h.rows.clone()).unwrap_or_default();
        all.push(TaxHypothesis {
            amount: labelled.value,
            score: labelled.score + if rows.is_empty() { 0.0 } else { 0.1 },
            rows,
            place: Some(labelled.place.clone()),
            included: labelled.included,
        });
    }
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut distinct: Vec<TaxHypothesis> = Vec::new();
    for hypothesis in all {
        let same = |d: &TaxHypothesis| {
            d.amount == hypothesis.amount && d.rows.len() >= hypothesis.rows.len()
        };
        if let Some(known) = distinct.iter_mut().find(|d| same(d)) {
            known.included |= hypothesis.included;
        } else if distinct.len() < WIDTH {
            distinct.push(hypothesis);
        }
    }
    distinct.into_iter().map(Some).chain([None]).collect()
}

/// Combinations of the rows; what a combination leaves out must be its sum or one of its parts printed
/// again, or it costs.
fn from_rows(rows: &[TaxRow]) -> Vec<TaxHypothesis> {
    let mut all: Vec<TaxHypothesis> = Vec::new();
    let mut best: Vec<&TaxRow> = rows.iter().collect();
    if rows.len() > MOST {
        let based: Vec<&TaxRow> = rows.iter().filter(|r| r.base.is_some()).collect();
        let rated: Vec<&TaxRow> = rows.iter().filter(|r| r.rate.is_some()).collect();
        let wholes = [based, rated, rows.iter().collect()].into_iter();
        let filled = wholes.filter(|chosen| !chosen.is_empty());
        all.extend(filled.map(|chosen| together(&chosen, &[])));
        best.sort_by(|a, b| b.score.total_cmp(&a.score));
        best.truncate(MOST);
        best.sort_by_key(|r| r.place.spot);
    }
    let subsets = 1_usize..1 << best.len();
    let combined = subsets.map(|mask| {
        let with = |wanted: bool| {
            let picked = best.iter().enumerate();
            picked
                .filter(|(i, _)| (mask & (1 << i) != 0) == wanted)
                .map(|(_, r)| *r)
                .collect::<Vec<_>>()
        };
        together(&with(true), &with(false))
    });
    all.extend(combined);
    all
}

/// The taxes of some rows as one hypothesis, beside the rows that it leaves out.
fn together(rows: &[&TaxRow], rest: &[&TaxRow]) -> TaxHypothesis {
    let amount: Decimal = rows.iter().map(|r| r.amount).sum();
    let mean = rows.iter().map(|r| r.score).sum::<f64>() / rows.len().max(1) as f64;
    // The taxes of the lines, and those of the document: the same once more.
    let all = |rows: &[&TaxRow], of: fn(&TaxRow) -> Option<Decimal>| -> Option<Decimal> {
        rows.iter().map(|r| of(r)).sum()
    };
    let whole = all(rows, |r| Some(r.amount)) == all(rest, |r| Some(r.amount));
    let bases = |rows| all(rows, |r| r.base);
    let again = whole && bases(rows).is_some() && bases(rows) == bases(rest);
    let unexplained = rest.iter().filter(|_| !again).filter(|r| {
        let is_sum = (r.amount.abs() - amount.abs()).abs() < HALF_CENT && r.rate.is_none();
        let is_part = rows.iter().any(|k| k.amount == r.amount);
        !(is_sum || is_part && r.rate.is_none() || r.amount.is_zero())
    });
    // Beside a table with the base of each tax, other rows speak of parts of the document.
    let based = rows.iter().all(|r| r.base.is_some());
    let clear = |r: &TaxRow| r.score >= SURE && !(based && r.base.is_none());
    let cost: f64 = unexplained
        .map(|r| if clear(r) { CLEAR } else { DOUBTFUL })
        .sum();
    TaxHypothesis {
        amount,
        // Of equals the fuller list.
        score: mean - cost + 0.002 * rows.len() as f64,
        place: (rows.len() == 1).then(|| rows[0].place.clone()),
        included: rows.iter().all(|r| r.included),
        rows: rows.iter().map(|r| (*r).clone()).collect(),
    }
}
