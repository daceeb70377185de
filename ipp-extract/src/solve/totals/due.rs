//! What is left to pay: the total less what was paid or is withheld, with what was open before.

use rust_decimal::Decimal;

use super::{HALF_CENT, Sums};
use crate::candidates::Found;
use crate::candidates::totals::{Labelled, Totals};
use crate::locale::currency::Mark;
use crate::locale::labels::Role;

/// How many rows are tried in all combinations.
const MOST: usize = 8;

/// Finds the amount due with the payments, withholdings and balances that lead to it. Where the only
/// printed total is what is left after a withholding, the total before it is derived.
pub(super) fn settle(sums: &mut Sums, totals: &Totals, mark: Option<Mark>) {
    derive(sums, totals);
    let Some((total, place)) = sums.total.as_ref().map(|t| (t.value, t.place.clone())) else {
        return;
    };
    let rows = rows(totals);
    let mut dues: Vec<&Labelled> = totals
        .of(Role::AmountDue)
        .filter(|l| !l.is_foreign_to(mark))
        .collect();
    // The total printed again under the same words is the total.
    let is_total = |l: &Labelled| Some(&l.place) == place.as_ref();
    let at_total = totals.labelled.iter().filter(|l| is_total(l));
    let names: Vec<&str> = at_total.map(|l| l.phrase.as_str()).collect();
    let again = |l: &Labelled| l.value == total && names.contains(&l.phrase.as_str());
    dues.sort_by_key(|l| is_total(l) || again(l));
    let found = dues.iter().find_map(|due| {
        let mask = explain(total, due.value, &rows)?;
        Some((*due, mask))
    });
    let (due, mask) = match found {
        Some((due, mask)) => (Some(due), mask),
        None => (dues.first().copied(), (1 << rows.len()) - 1),
    };
    let used: Vec<&Labelled> = rows
        .iter()
        .enumerate()
        .filter(|(i, _)| mask & (1 << i) != 0)
        .map(|(_, r)| *r)
        .collect();
    sums.prepaid = together(&used, Role::Prepaid);
    sums.withheld = together(&used, Role::Withholding);
    sums.balance = together(&used, Role::Balance);
    // Where the only total is that which is due, or where it holds more than this invoice, the answer
    // has none.
    let explained = found.is_some();
    let own = |l: &&Labelled| {
        let other = !is_total(l) && !again(l) && sums.balance.is_none();
        let converted = l.mark.is_some() && l.mark != mark;
        other && (explained || !(converted || is_account(total, l.value, &dues, totals)))
    };
    if sums.amount_due.is_none() {
        sums.amount_due = due.filter(own).map(found_of);
    }
}

/// Whether an amount is that of a whole account: what was open before this invoice, or both together.
fn is_account(total: Decimal, due: Decimal, dues: &[&Labelled], totals: &Totals) -> bool {
    let both = |one: Decimal, sum: Decimal| (total + one - sum).abs() < HALF_CENT;
    let open = totals.unnamed.iter().filter(|l| !l.value.is_zero());
    both(due, totals.largest)
        || open.map(|l| l.value.abs()).any(|open| both(open, due))
        || dues
            .iter()
            .any(|l| both(due, l.value) || both(l.value, due))
}

/// The rows between total and amount due, each figure of a role once.
fn rows(totals: &Totals) -> Vec<&Labelled> {
    let mut rows: Vec<&Labelled> = Vec::new();
    for role in [Role::Prepaid, Role::Withholding, Role::Balance] {
        for l in totals.of(role).filter(|l| !l.value.is_zero()) {
            let known = rows
                .iter()
                .any(|r| r.role == role && r.value.abs() == l.value.abs());
            if !known && rows.len() < MOST {
                rows.push(l);
            }
        }
    }
    rows
}

/// What a row adds to what is to be paid.
fn effect(row: &Labelled) -> Decimal {
    match row.role {
        Role::Balance if row.credit => -row.value.abs(),
        Role::Balance => row.value,
        _ => -row.value.abs(),
    }
}

/// The rows that lead from the total to the amount due, as a mask: as many as possible.
fn explain(total: Decimal, due: Decimal, rows: &[&Labelled]) -> Option<usize> {
    let fits = |mask: &usize| {
        let used = rows
            .iter()
            .enumerate()
            .filter(|(i, _)| mask & (1 << i) != 0);
        let left = total.abs() + used.map(|(_, r)| effect(r)).sum::<Decimal>();
        (left.abs() - due.abs()).abs() < HALF_CENT
    };
    (0..1_usize << rows.len())
        .rev()
        .filter(fits)
        .max_by_key(|mask| mask.count_ones())
}

/// The rows of a role as one figure.
fn together(rows: &[&Labelled], role: Role) -> Option<Found<Decimal>> {
    let some: Vec<&&Labelled> = rows.iter().filter(|r| r.role == role).collect();
    let first = some.first()?;
    let value = match role {
        Role::Balance => some.iter().map(|r| effect(r)).sum(),
        _ => some.iter().map(|r| r.value.abs()).sum(),
    };
    Some(Found {
        value,
        score: first.score,
        place: Some(first.place.clone()).filter(|_| some.len() == 1),
    })
}

fn found_of(l: &Labelled) -> Found<Decimal> {
    Found {
        value: l.value,
        score: l.score,
        place: Some(l.place.clone()),
    }
}

/// Derives the total from subtotal and tax where none is printed, or where the printed one is what is left
/// after a withholding.
fn derive(sums: &mut Sums, totals: &Totals) {
    let Some(net) = &sums.subtotal else {
        return;
    };
    let parts = |f: &Option<Found<Decimal>>| f.as_ref().map_or(Decimal::ZERO, |f| f.value);
    let tax = parts(&sums.tax);
    let before = net.value - parts(&sums.discount) + parts(&sums.shipping) + tax;
    let Some(total) = &sums.total else {
        // A larger figure may be the total under a name that is not known.
        if sums.tax.is_some() && totals.largest <= before.abs() {
            sums.total = Some(derived(before, net.score));
            sums.derived = true;
        }
        return;
    };
    if (total.value - before).abs() < HALF_CENT {
        return;
    }
    let withheld: Vec<&Labelled> = totals.of(Role::Withholding).take(MOST).collect();
    let explained = explain(before, total.value, &withheld).is_some_and(|mask| mask != 0);
    if explained {
        sums.amount_due = sums.total.take();
        sums.total = Some(derived(before, net.score));
        sums.derived = true;
    }
}

/// A figure that stands nowhere on the page.
fn derived(value: Decimal, score: f64) -> Found<Decimal> {
    Found {
        value,
        score: score.min(0.79),
        place: None,
    }
}
