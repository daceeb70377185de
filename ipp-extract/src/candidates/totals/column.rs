//! The columns of amounts in which the sums of a document stand, whatever their labels say.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::{Amount, Labelled, Totals, labelled, value};
use crate::candidates::items::Items;
use crate::candidates::label::tokens_of;
use crate::candidates::{Facts, Place};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::sums::LESS;

/// Labels from this score on show where the sums stand.
const SURE: f64 = 0.6;
/// How many columns are looked at.
const MOST: usize = 3;
/// A longer column is none of sums: the rows nearest to its end are.
const LONGEST: usize = 16;

/// An amount of a column, and what its line says without knowing its label.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub sum: Labelled,
    /// The only rate on its line before it.
    pub rate: Option<Decimal>,
    /// The words before it.
    pub text: String,
}

/// The columns that hold a labelled sum, each from top to bottom.
pub(super) fn columns(facts: &Facts<'_>, items: &Items, totals: &Totals) -> Vec<Vec<Row>> {
    // A sum beside the last words of an item may stand on a line of the table.
    let figures = items.rows.iter().flat_map(|item| &item.places);
    let figures: HashSet<&Place> = figures.map(|(_, place)| place).collect();
    let of_item = |a: &&Amount| items.covers(a.place.spot.line) && figures.contains(&a.place);
    let rows: Vec<Row> = (0..facts.layout.lines.len())
        .filter(|&line| !facts.labels.on_line(line).any(|l| l.has(Role::Carried)))
        .flat_map(|line| facts.amounts.on_line(line))
        .filter(|amount| !of_item(amount))
        .filter_map(|amount| row(facts, amount))
        .collect();
    let mut columns: Vec<Vec<Row>> = Vec::new();
    let anchors = totals.labelled.iter().filter(|l| {
        let among = l.is_main() || matches!(l.role, Role::Tax | Role::LineSum);
        among && l.score >= SURE
    });
    for anchor in anchors {
        let known = |column: &Vec<Row>| column.iter().any(|r| r.sum.place == anchor.place);
        if columns.len() == MOST || columns.iter().any(known) {
            continue;
        }
        let flush = |r: &&Row| r.sum.page == anchor.page && r.sum.edges.is_flush(anchor.edges);
        let mut column: Vec<Row> = rows.iter().filter(flush).cloned().collect();
        column.drain(..column.len().saturating_sub(LONGEST));
        if column.len() > 1 {
            columns.push(column);
        }
    }
    columns
}

/// An amount of money that ends its segment, and is not what a tax is charged on.
fn row(facts: &Facts<'_>, amount: &Amount) -> Option<Row> {
    let spot = amount.place.spot;
    let ends = amount.place.words.end == facts.layout.segment(spot).words.len();
    let is_base = facts
        .labels
        .in_segment(spot)
        .any(|label| value::is_base(facts, label, amount));
    if !amount.is_money() || amount.percent || !ends || is_base {
        return None;
    }
    let text = text_before(facts, amount);
    let mut rates = facts.amounts.on_line(spot.line).filter(|a| {
        let near = a.place.spot.segment + 1 >= spot.segment;
        a.percent && near && a.rect.x1 <= amount.rect.x0
    });
    let rate = rates.next().filter(|_| rates.next().is_none());
    let own = facts.layout.segment(spot);
    let first = tokens_of(own).into_iter().next().filter(|_| !amount.alone);
    let before = spot.segment.checked_sub(1).and_then(|segment| {
        let before = facts.layout.segment(Spot { segment, ..spot });
        tokens_of(before).into_iter().next()
    });
    let first = first.or(before);
    Some(Row {
        sum: Labelled {
            less: first.is_some_and(|t| LESS.contains(&t.text.as_str())),
            ..labelled(facts, amount)
        },
        rate: rate.map(|a| a.value.abs()),
        text,
    })
}

/// The words of an amount's own segment before it, or else those of the segment to the left.
fn text_before(facts: &Facts<'_>, amount: &Amount) -> String {
    let spot = amount.place.spot;
    let words = &facts.layout.segment(spot).words;
    let own = words.iter().take(amount.place.words.start);
    let own: Vec<&str> = own.map(|w| w.text.as_str()).collect();
    let own = own.join(" ");
    let said = |text: &str| text.contains(char::is_alphabetic);
    if said(&own) {
        return own;
    }
    let before = spot.segment.checked_sub(1);
    let before = before.map(|segment| &facts.layout.segment(Spot { segment, ..spot }).text);
    before.filter(|t| said(t)).cloned().unwrap_or_default()
}
