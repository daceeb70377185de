//! Sums under names that no table knows: an amount in the column of the sums, taken for the subtotal or
//! the total only where the figures around it prove it to the cent.

use super::Sum;
use crate::candidates::Found;
use crate::candidates::totals::{Labelled, Totals};
use crate::locale::labels::Role;

/// How many are tried: those nearest to what is known.
const MOST: usize = 5;
/// How sure a sum is that only arithmetic names.
const SCORE: f64 = 0.5;
/// Labels from this score on show where the sums stand.
const SURE: f64 = 0.6;
/// Roles that only stand among the sums.
const AMONG: [Role; 7] = [
    Role::Subtotal,
    Role::LineSum,
    Role::Tax,
    Role::PlainTotal,
    Role::Total,
    Role::AmountDue,
    Role::Discount,
];

/// The amounts without a known label that stand in the column of labelled sums.
pub(super) fn sums(totals: &Totals) -> Vec<Option<Sum>> {
    let known = || {
        let among = totals.labelled.iter().filter(|l| AMONG.contains(&l.role));
        among.filter(|l| l.score >= SURE)
    };
    let distance = |sum: &Labelled| {
        known()
            .filter(|l| l.page == sum.page && l.edges.is_flush(sum.edges))
            .map(|l| l.place.spot.line.abs_diff(sum.place.spot.line))
            .min()
    };
    let free = |sum: &&Labelled| !sum.less && !known().any(|l| l.place == sum.place);
    // "Total charges" may be a charge or the sum of all of them.
    let charges = [Role::Charge, Role::Shipping];
    let charges = charges.into_iter().flat_map(|role| totals.of(role));
    let unnamed = totals.unnamed.iter().filter(free);
    let mut near: Vec<(usize, &Labelled)> = unnamed
        .chain(charges)
        .filter_map(|sum| Some((distance(sum)?, sum)))
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.truncate(MOST);
    near.into_iter().map(|(_, sum)| Some(of(sum))).collect()
}

fn of(sum: &Labelled) -> Sum {
    Sum {
        found: Found {
            value: sum.value,
            score: sum.score.min(SCORE),
            place: Some(sum.place.clone()),
        },
        role: sum.role,
        named: false,
        mark: sum.mark,
        edges: sum.edges,
        page: sum.page,
    }
}
