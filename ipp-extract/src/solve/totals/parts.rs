//! What stands between subtotal and total beside the taxes: discounts, charges, roundings.

use rust_decimal::Decimal;

use super::Sum;
use crate::candidates::Found;
use crate::candidates::totals::{Labelled, Totals};
use crate::locale::labels::Role;

/// How many parts are tried in all combinations.
const MOST: usize = 8;
/// Labels below this score are no parts.
const LEAST: f64 = 0.6;

/// A discount or charge of the whole document.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub sum: Sum,
    /// What it adds to a positive total.
    pub effect: Decimal,
    /// A label names it.
    pub named: bool,
}

/// The parts of a document, in reading order.
pub(super) fn of(totals: &Totals) -> Vec<Part> {
    let roles = [Role::Discount, Role::Shipping, Role::Charge];
    let main = totals.labelled.iter().find(|l| l.is_main());
    let negative = main.is_some_and(|l| l.value.is_sign_negative());
    let credited = main.is_some_and(|l| l.credit);
    let mut parts: Vec<Part> = Vec::new();
    let labelled = totals
        .labelled
        .iter()
        .filter(|l| roles.contains(&l.role) && l.score >= LEAST);
    // "You saved 10.00" is said of a part, or of none.
    let told = totals.of(Role::OtherSum);
    let told = told.filter(|l| l.value.is_sign_negative() && !negative);
    for (sum, named) in labelled
        .map(|l| (l, true))
        .chain(totals.unnamed.iter().chain(told).map(|l| (l, false)))
    {
        let part = part(sum, named, negative, credited);
        // The same figure in a table of charges and among the sums is one part.
        let known = parts.iter().any(|p| {
            p.effect == part.effect && (p.sum.found.place == part.sum.found.place || p.named)
        });
        let column = named || totals.labelled.iter().any(|l| flush(l, sum));
        if !sum.value.is_zero() && !known && column && parts.len() < MOST {
            // On a document that is negative throughout the sign does not tell what is taken off.
            let either = negative && !named && !sum.less && sum.value.is_sign_negative();
            let taken_off = Part {
                effect: -part.effect,
                ..part.clone()
            };
            parts.push(part);
            parts.extend(Some(taken_off).filter(|_| either && parts.len() < MOST));
        }
    }
    parts.sort_by_key(|p| p.sum.line());
    parts
}

/// Whether an amount stands under or over a sum of the document.
fn flush(sum: &Labelled, other: &Labelled) -> bool {
    sum.is_main() && sum.page == other.page && sum.edges.is_flush(other.edges)
}

/// A part with its effect; where the whole document is negative or marked as a credit, a charge is so, too.
fn part(l: &Labelled, named: bool, negative: bool, credited: bool) -> Part {
    let taken_off = l.role == Role::Discount || l.less || (l.credit && !credited);
    let value = if negative { -l.value } else { l.value };
    let effect = if taken_off { -l.value.abs() } else { value };
    Part {
        sum: Sum {
            found: Found {
                value: l.value,
                score: l.score,
                place: Some(l.place.clone()),
            },
            role: l.role,
            named,
            mark: l.mark,
            edges: l.edges,
            page: l.page,
        },
        effect,
        named,
    }
}

/// The discounts, or the charges, of some parts as one figure; it has a place if it is one printed.
pub(super) fn together(parts: &[Part], discounts: bool) -> Option<Found<Decimal>> {
    let some: Vec<&Part> = parts
        .iter()
        .filter(|p| p.effect.is_sign_negative() == discounts)
        .collect();
    let first = some.first()?;
    let value: Decimal = some.iter().map(|p| p.effect).sum();
    Some(Found {
        value: if discounts { -value } else { value },
        score: some.iter().map(|p| p.sum.found.score).fold(1.0, f64::min),
        place: first.sum.found.place.clone().filter(|_| some.len() == 1),
    })
}
