//! Rows that are no items but the sum of those above them, whatever they are called.

use rust_decimal::Decimal;

use super::Item;
use crate::layout::Layout;
use crate::locale::labels::Role;

/// A sum starts this far from where the rows start, in points.
const INDENT: f64 = 20.0;

/// A row with the lines that it takes.
pub(super) type Read = (Item, Vec<usize>);

/// What a row is.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Item,
    /// The sum of the rows since the last such sum.
    Group,
    /// The sum of all rows.
    Whole,
}

/// Takes the sums out of rows: that of all with what stands below it, and those of groups, of which the lines are
/// given back. Groups may also end at lines that are known to be sums.
pub(super) fn take_out(layout: &Layout, rows: &mut Vec<Read>, known: &[usize]) -> Vec<usize> {
    rows.truncate(end(layout, rows));
    if !are_priced(rows) {
        return Vec::new();
    }
    let mut kinds = kinds(rows, known, 2);
    if kinds.contains(&Kind::Group) {
        kinds = self::kinds(rows, known, 1);
    }
    let last = rows.iter().rposition(|(item, _)| !is_bare(item));
    let whole = kinds.iter().rposition(|k| *k == Kind::Whole);
    let end = whole.filter(|&w| last.is_none_or(|last| last < w));
    let mut sums = Vec::new();
    let mut at = 0;
    rows.retain(|(_, lines)| {
        let kind = kinds[at];
        let below = end.is_some_and(|end| at >= end);
        at += 1;
        if kind == Kind::Group && !below {
            sums.extend(lines);
        }
        kind == Kind::Item && !below
    });
    sums
}

/// Whether most rows have more than words and an amount.
fn are_priced(rows: &[Read]) -> bool {
    let priced = rows.iter().filter(|(item, _)| !is_bare(item)).count();
    2 * priced > rows.len()
}

/// Where rows end: at the sum of all of them, behind which no row has more than words and an amount. It lacks
/// what all of them have, or starts elsewhere than rows of nothing but words and amounts.
fn end(layout: &Layout, rows: &[Read]) -> usize {
    let start = |(item, _): &Read| {
        let place = item.place(Role::ColAmount)?;
        let first = layout.lines[place.spot.line].segments.first()?;
        Some(first.rect.x0)
    };
    let elsewhere = |at: usize| match (start(&rows[0]), start(&rows[at])) {
        (Some(a), Some(b)) => (a - b).abs() > INDENT,
        _ => false,
    };
    let plain = |(item, _): &Read| {
        let priced = item.quantity.is_some() || item.unit_price.is_some();
        !priced && item.date.is_none() && item.product_code.is_none()
    };
    let full = rows.iter().position(plain).unwrap_or(rows.len());
    let tail = rows
        .iter()
        .rposition(|row| !plain(row))
        .map_or(0, |at| at + 1);
    let worded = !are_priced(rows);
    let apart = |at: usize| {
        let set_off = worded && elsewhere(at) && is_bare(&rows[at].0);
        (at <= full && at >= tail) || set_off
    };
    // What is credited may be a payment, which the sum leaves out.
    let (mut made, mut charged) = (Decimal::ZERO, Decimal::ZERO);
    for (at, (item, _)) in rows.iter().enumerate() {
        let amount = item.amount.or(item.gross).unwrap_or_default();
        let adds_up = amount == made || amount == charged;
        if at > 0 && !amount.is_zero() && adds_up && apart(at) {
            return at;
        }
        made += counted(item);
        charged += if item.credit { Decimal::ZERO } else { amount };
    }
    rows.len()
}

/// The amount of a row as it counts.
fn counted(item: &Item) -> Decimal {
    let amount = item.amount.or(item.gross).unwrap_or_default();
    if item.credit { -amount.abs() } else { amount }
}

/// Whether a row has nothing but words and an amount.
fn is_bare(item: &Item) -> bool {
    let figures = [item.quantity, item.unit_price, item.tax_rate, item.discount];
    let coded = |code: &String| code.contains(|c: char| c.is_ascii_digit());
    figures.iter().all(Option::is_none) && !item.product_code.as_ref().is_some_and(coded)
}

/// What each row is; a group has at least some rows.
fn kinds(rows: &[Read], known: &[usize], least: usize) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    let mut starts = vec![0];
    // What the items above each row make, and how many of them are not zero.
    let mut above = vec![(Decimal::ZERO, 0)];
    for (at, (item, lines)) in rows.iter().enumerate() {
        let from = at.checked_sub(1).and_then(|before| rows[before].1.last());
        let ends = |sum: &usize| from.is_some_and(|f| f < sum) && lines.first() > Some(sum);
        if known.iter().any(ends) {
            starts.push(at);
        }
        let amount = item.amount.or(item.gross);
        let (made, items) = above[at];
        // Whether the amount of the row is the sum of the items since a start.
        let is = |&start: &usize| {
            let (before, known) = above[start];
            items - known >= least && amount == Some(made - before)
        };
        let mut nearest = starts.iter().rev();
        let start = is_bare(item).then(|| nearest.find(|start| is(start)));
        let kind = match start.flatten() {
            None => Kind::Item,
            Some(0) => Kind::Whole,
            Some(_) => Kind::Group,
        };
        let own = counted(item);
        if kind != Kind::Item {
            starts.push(at + 1);
            above.push((made, items));
        } else {
            above.push((made + own, items + usize::from(!own.is_zero())));
        }
        kinds.push(kind);
    }
    // A sum of all above further rows is that of the first group.
    let last = rows.iter().rposition(|(item, _)| !is_bare(item));
    let above = kinds.iter_mut().take(last.unwrap_or(0));
    above
        .filter(|kind| **kind == Kind::Whole)
        .for_each(|kind| *kind = Kind::Group);
    kinds
}
