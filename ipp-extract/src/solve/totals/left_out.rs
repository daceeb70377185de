//! Printed figures that the chosen sums leave no room for: the sign of a document that does not add up.

use rust_decimal::Decimal;

use super::choice::Chosen;
use super::{HALF_CENT, LineSums, Sums};
use crate::candidates::Found;
use crate::candidates::totals::{Labelled, Totals};
use crate::locale::labels::Role;

/// Labels below this score are too weak to make a document doubtful.
const SURE: f64 = 0.8;
/// How many steps of a sum are combined.
const MOST: usize = 8;

/// The first labelled total, tax, discount or charge that is none of the chosen figures and no running
/// sum of them.
pub(super) fn find(
    sums: &Sums,
    totals: &Totals,
    chosen: &Chosen,
    lines: &LineSums,
) -> Option<Decimal> {
    let place = sums.total.as_ref()?.place.as_ref();
    let at_total = |role| totals.of(role).any(|l| Some(&l.place) == place);
    // A total that is only printed as the amount due must not hide another one.
    let due_only =
        at_total(Role::AmountDue) && !at_total(Role::Total) && !at_total(Role::PlainTotal);
    let known = explained(sums, totals, chosen, lines);
    let parts = chosen.parts.iter().map(|p| p.effect.abs());
    // "Total charges" may be the subtotal.
    let used: Vec<Decimal> = parts
        .chain(sums.subtotal.as_ref().map(|s| s.value))
        .collect();
    // "Excess 500.00 for all claims" in a sentence is none of the sums.
    let in_column = |l: &Labelled| {
        let sums = [&chosen.gross, &chosen.net];
        let mut sums = sums.into_iter().flatten();
        sums.any(|s| s.page == l.page && (s.edges.is_flush(l.edges) || s.line() == line_of(l)))
    };
    let is_left = |l: &&Labelled| match l.role {
        Role::Total => !holds(&known, l.value) && !lines.has_group(l.value),
        Role::Tax => !l.included && !holds(&known, l.value),
        Role::PlainTotal => {
            due_only && in_column(l) && !holds(&known, l.value) && !lines.has_group(l.value)
        }
        // Beside a sum of the lines, discounts and charges lead from it to the subtotal.
        Role::Shipping | Role::Discount => {
            sums.line_total.is_none() && follows(sums, l) && !holds(&used, l.value)
        }
        _ => false,
    };
    let mark = chosen.mark();
    let printed = totals.labelled.iter();
    let left = printed
        .filter(|l| l.score >= SURE && !l.value.is_zero() && !l.is_foreign_to(mark))
        .find(is_left);
    left.map(|l| l.value)
}

fn line_of(l: &Labelled) -> usize {
    l.place.spot.line
}

fn holds(known: &[Decimal], value: Decimal) -> bool {
    known
        .iter()
        .any(|k| (k.abs() - value.abs()).abs() < HALF_CENT)
}

/// Whether a part stands behind the subtotal, which does not hold it then.
fn follows(sums: &Sums, part: &Labelled) -> bool {
    let place = sums.subtotal.as_ref().and_then(|s| s.place.as_ref());
    place.is_none_or(|p| part.place.spot.line >= p.spot.line)
}

/// The figures of a document that its sums explain: themselves, and every running sum on the way from the
/// lines to the total and on to the amount due.
fn explained(sums: &Sums, totals: &Totals, chosen: &Chosen, lines: &LineSums) -> Vec<Decimal> {
    let value = |f: &Option<Found<Decimal>>| f.as_ref().map(|f| f.value);
    let taxes = sums.taxes.iter().map(|t| t.amount);
    let early = totals
        .labelled
        .iter()
        .filter(|l| matches!(l.role, Role::Discount | Role::Shipping | Role::Charge))
        .filter(|l| !follows(sums, l))
        .map(|l| match l.role {
            Role::Discount => -l.value.abs(),
            _ => l.value,
        });
    let used = chosen.parts.iter().map(|p| p.effect);
    let mut steps: Vec<Decimal> = Vec::new();
    for step in taxes.chain(value(&sums.tax)).chain(used).chain(early) {
        if !step.is_zero() && !steps.contains(&step) && steps.len() < MOST {
            steps.push(step);
        }
    }
    let starts = [
        Some(Decimal::ZERO),
        value(&sums.subtotal),
        value(&sums.line_total),
        lines.net,
    ];
    let mut known: Vec<Decimal> = running(starts.into_iter().flatten(), &steps);
    let below: Vec<Decimal> = [&sums.prepaid, &sums.withheld, &sums.balance]
        .into_iter()
        .filter_map(|f| value(f).map(|v| v.abs()))
        .flat_map(|v| [v, -v])
        .collect();
    known.extend(running(value(&sums.total), &below));
    known.extend(value(&sums.amount_due));
    known.extend(below);
    known.extend(sums.taxes.iter().filter_map(|t| t.base));
    known.extend(sums.taxes.iter().filter_map(|t| Some(t.base? + t.amount)));
    known
}

/// Every start with every combination of the steps.
fn running(starts: impl IntoIterator<Item = Decimal>, steps: &[Decimal]) -> Vec<Decimal> {
    let mut sums: Vec<Decimal> = starts.into_iter().collect();
    for step in steps {
        let with: Vec<Decimal> = sums.iter().map(|s| s + step).collect();
        sums.extend(with);
    }
    sums
}
