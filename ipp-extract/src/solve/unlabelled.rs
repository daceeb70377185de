//! Sums whose labels are not known: what arithmetic asks for, printed in the column of the total.

use rust_decimal::Decimal;

use super::totals::Sums;
use crate::candidates::amount::Amount;
use crate::candidates::items::Items;
use crate::candidates::{Facts, Found, Place};

/// Amounts with edges closer than this, in points, stand under each other.
const SAME_EDGE: f64 = 4.0;
/// How sure a sum is that only arithmetic and its place name.
const SCORE: f64 = 0.82;

/// Finds a net amount, or a tax, that is missing between the others.
pub(super) fn fill(sums: &mut Sums, facts: &Facts<'_>, items: &Items) {
    let Some(total) = sums.total.clone() else {
        return;
    };
    let parts: Decimal = sums.parts.iter().sum();
    let printed = |value: Decimal| {
        let place = total.place.as_ref()?;
        let found = above(facts, items, place, value)?;
        Some(Found {
            value,
            score: SCORE.min(total.score),
            place: Some(found.place.clone()),
        })
    };
    match (&sums.subtotal, &sums.tax) {
        (None, Some(tax)) if !tax.value.is_zero() => {
            sums.subtotal = printed(total.value - tax.value - parts);
        }
        (Some(net), None) if net.value != total.value => {
            let tax = total.value - net.value - parts;
            sums.tax = printed(tax).filter(|_| !tax.is_zero() && tax.abs() < net.value.abs());
        }
        _ => {}
    }
}

/// The nearest amount of a value above the total, in its column and no part of a table of items.
fn above<'a>(
    facts: &'a Facts<'_>,
    items: &Items,
    total: &Place,
    value: Decimal,
) -> Option<&'a Amount> {
    let at_total = facts.amounts.0.iter().find(|a| a.place == *total)?;
    let page = facts.layout.lines[total.spot.line].page;
    let in_column = |a: &Amount| {
        let (a, b) = (a.rect, at_total.rect);
        (a.x1 - b.x1).abs() < SAME_EDGE || (a.x0 - b.x0).abs() < SAME_EDGE
    };
    let mut amounts = facts.amounts.0.iter().rev();
    amounts.find(|a| {
        let line = a.place.spot.line;
        line < total.spot.line
            && facts.layout.lines[line].page == page
            && !items.covers(line)
            && a.value == value
            && a.is_money()
            && in_column(a)
    })
}
