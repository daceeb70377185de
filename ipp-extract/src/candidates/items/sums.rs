//! Rows below the items that only add them up, under a name that no table knows: "Charges together".

use super::Item;
use crate::candidates::Facts;
use crate::candidates::amount::Amount;
use crate::layout::Spot;
use crate::locale::labels::Role;

/// Right edges of one column differ by at most this many points.
const FLUSH: f64 = 3.0;
/// A sum of a single item starts this many points away from where the item does.
const INDENT: f64 = 20.0;
/// The most lines that are added up.
const MOST: usize = 300;

/// Takes away the first row that is the sum of the amounts above it, with all behind it, if none of them
/// states quantity and price. `first` is the first line of the table below its head.
pub(super) fn drop(facts: &Facts<'_>, first: usize, rows: &mut Vec<(Item, Vec<usize>)>) {
    let priced = |(item, _): &(Item, Vec<usize>)| is_priced(item);
    drop_groups(rows);
    let start = rows.iter().rposition(priced).map_or(0, |last| last + 1);
    let sum = (start..rows.len()).find(|&k| {
        let place = rows[k].0.place(Role::ColAmount);
        place.is_some_and(|p| is_sum(facts, first, p.spot))
    });
    if let Some(at) = sum {
        rows.truncate(at);
    }
}

fn is_priced(item: &Item) -> bool {
    item.quantity.is_some() || item.unit_price.is_some() || item.product_code.is_some()
}

/// Takes away the sums of groups: rows with nothing but an amount, that of the rows right above them, in a
/// table whose items state quantity or price.
fn drop_groups(rows: &mut Vec<(Item, Vec<usize>)>) {
    let priced = rows.iter().filter(|(item, _)| is_priced(item)).count();
    let mut items: Vec<(Item, Vec<usize>)> = Vec::new();
    for row in rows.drain(..) {
        let bare = !is_priced(&row.0) && row.0.tax_rate.is_none();
        let mut rest = row.0.amount.filter(|a| !a.is_zero());
        let before = items.iter().rev().take(MOST);
        let is_sum = before.map(|(item, _)| item.amount).any(|amount| {
            rest = rest.zip(amount).map(|(rest, amount)| rest - amount);
            rest.is_some_and(|rest| rest.is_zero())
        });
        let last_priced = items.last().is_some_and(|(item, _)| is_priced(item));
        if !(bare && is_sum && last_priced && 2 * priced > items.len()) {
            items.push(row);
        }
    }
    *rows = items;
}

/// Whether the last amount of a segment is the sum of those above it, down from a line.
fn is_sum(facts: &Facts<'_>, first: usize, spot: Spot) -> bool {
    let Some(sum) = facts.amounts.in_segment(spot).rfind(|a| a.is_money()) else {
        return false;
    };
    let above = (first..spot.line).rev().take(MOST);
    let above = above.filter_map(|line| Some((line, above_in(facts, line, sum)?)));
    let mut rest = sum.value;
    for (count, (line, amount)) in above.enumerate() {
        rest -= amount.value;
        if rest.is_zero() && !amount.value.is_zero() {
            return count > 0 || is_indented(facts, line, spot.line);
        }
    }
    false
}

fn above_in<'a>(facts: &'a Facts<'_>, line: usize, sum: &Amount) -> Option<&'a Amount> {
    let mut amounts = facts.amounts.on_line(line);
    amounts.rfind(|a| {
        let number = a.is_money() || (a.alone && !a.percent);
        number && (a.rect.x1 - sum.rect.x1).abs() <= FLUSH
    })
}

/// Whether two lines start far from each other.
fn is_indented(facts: &Facts<'_>, above: usize, below: usize) -> bool {
    let start = |line: usize| facts.layout.lines[line].rect.x0;
    (start(above) - start(below)).abs() > INDENT
}
