//! Names what only its place in the column of sums tells.

use super::chain::{Chain, Kind};
use super::{HALF_CENT, LineSums};
use crate::candidates::totals::{Labelled, Row, TaxRow, Totals};
use crate::locale::labels::Role;

/// How sure a figure is that only the column names.
const NAMED: f64 = 0.75;
/// Labels below this score tell nothing.
const SURE: f64 = 0.6;

/// Roles of sums.
const SUMS: [Role; 5] = [
    Role::LineSum,
    Role::Subtotal,
    Role::PlainTotal,
    Role::Total,
    Role::AmountDue,
];

/// The sums of a document with what a chain tells of them.
pub(super) fn with(totals: &Totals, chain: &Chain<'_>) -> Totals {
    let mut totals = totals.clone();
    for (at, (row, kind)) in chain.rows.iter().enumerate() {
        let late = chain.gross.is_some_and(|gross| at > gross);
        match kind {
            Kind::Sum => name_sum(&mut totals, row, sum_role(chain, at)),
            Kind::Tax => name_tax(&mut totals, row),
            Kind::Off if late => name_part(&mut totals, row, Role::Prepaid),
            Kind::Off => name_part(&mut totals, row, Role::Discount),
            Kind::Plus if late => name_part(&mut totals, row, Role::Balance),
            Kind::Plus => name_part(&mut totals, row, Role::Charge),
            Kind::Aside => {}
        }
    }
    totals.labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
    totals
}

/// The sums of a document whose lines add up to a figure above its tax or total that bears no known name: the
/// net amount, even if what follows does not add up.
pub(super) fn with_lines(totals: &Totals, lines: &LineSums) -> Option<Totals> {
    let known = [Role::Subtotal, Role::LineSum, Role::PlainTotal, Role::Total];
    let labelled = |row: &Row, roles: &[Role]| is_known(totals, row, roles);
    let below = [Role::Tax, Role::Total, Role::PlainTotal, Role::AmountDue];
    let is_taxed = |row: &Row| totals.taxes.iter().any(|t| t.place == row.sum.place);
    let mut columns = totals.columns.iter();
    let row = columns.find_map(|column| {
        let at = column
            .iter()
            .position(|row| lines.supports(row.sum.value))?;
        let row = &column[at];
        let next = column.get(at + 1)?;
        let leads = labelled(next, &below) || is_taxed(next);
        let other = (next.sum.value - row.sum.value).abs() >= HALF_CENT;
        let named = labelled(row, &known) || labelled(row, &below) || is_taxed(row);
        (leads && other && !named && !row.sum.value.is_zero()).then_some(row)
    })?;
    let mut totals = totals.clone();
    name_sum(&mut totals, row, Some(Role::Subtotal));
    totals.labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
    Some(totals)
}

/// What a sum is by its place before, at or behind the total.
fn sum_role(chain: &Chain<'_>, at: usize) -> Option<Role> {
    let gross = chain.gross?;
    Some(match at.cmp(&gross) {
        std::cmp::Ordering::Less => {
            let taxed = chain.rows[..at].iter().any(|(_, kind)| *kind == Kind::Tax);
            return (!taxed).then_some(Role::Subtotal);
        }
        std::cmp::Ordering::Equal => Role::Total,
        std::cmp::Ordering::Greater => Role::AmountDue,
    })
}

fn is_known(totals: &Totals, row: &Row, roles: &[Role]) -> bool {
    let mut labels = totals.labelled.iter();
    labels.any(|l| l.place == row.sum.place && l.score >= SURE && roles.contains(&l.role))
}

fn add(totals: &mut Totals, row: &Row, role: Role) {
    totals.unnamed.retain(|l| l.place != row.sum.place);
    totals.labelled.push(Labelled {
        role,
        score: NAMED,
        ..row.sum.clone()
    });
}

/// A sum under a name that is not known, or that says something else: "Fees" may be the net amount.
fn name_sum(totals: &mut Totals, row: &Row, role: Option<Role>) {
    let Some(role) = role else {
        return;
    };
    // "Net invoice total" before the taxes is no total, and a subtotal behind them no net amount.
    let other: &[Role] = match role {
        Role::Subtotal => &[Role::Subtotal, Role::LineSum],
        Role::Total => &[Role::PlainTotal, Role::Total, Role::AmountDue],
        _ => &SUMS,
    };
    if is_known(totals, row, other) {
        return;
    }
    totals.labelled.retain(|l| l.place != row.sum.place);
    totals.taxes.retain(|t| t.place != row.sum.place);
    add(totals, row, role);
}

fn name_part(totals: &mut Totals, row: &Row, role: Role) {
    let known = totals
        .labelled
        .iter()
        .any(|l| l.place == row.sum.place && l.score >= SURE);
    if !known && !row.sum.value.is_zero() {
        add(totals, row, role);
    }
}

fn name_tax(totals: &mut Totals, row: &Row) {
    let known = totals.taxes.iter().any(|t| t.place == row.sum.place);
    if known || is_known(totals, row, &[Role::Tax]) {
        return;
    }
    if row.rate.is_none() && !totals.taxes.is_empty() {
        // The sum of the taxes that a table tells.
        add(totals, row, Role::Tax);
        return;
    }
    totals.unnamed.retain(|l| l.place != row.sum.place);
    totals.taxes.push(TaxRow {
        label: row.text.clone(),
        rate: row.rate,
        base: None,
        amount: row.sum.value,
        score: NAMED,
        place: row.sum.place.clone(),
        included: false,
        edges: row.sum.edges,
    });
}
