//! Rows that are no items but the sum of those above them, whatever they are called.

use rust_decimal::Decimal;

use super::Item;

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

/// Takes the sums out of rows of which most have a quantity and a price: those of groups, and the sum of all with
/// what stands below it. The lines of the sums of groups are given back.
pub(super) fn take_out(rows: &mut Vec<Read>) -> Vec<usize> {
    let priced = rows.iter().filter(|(item, _)| !is_bare(item)).count();
    if 2 * priced <= rows.len() {
        return Vec::new();
    }
    let mut kinds = kinds(rows, false);
    if kinds.contains(&Kind::Group) {
        kinds = self::kinds(rows, true);
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

/// Whether a row has nothing but words and an amount.
fn is_bare(item: &Item) -> bool {
    let figures = [item.quantity, item.unit_price, item.tax_rate, item.discount];
    figures.iter().all(Option::is_none) && item.product_code.is_none()
}

/// What each row is; `single`: a group may have a single row.
fn kinds(rows: &[Read], single: bool) -> Vec<Kind> {
    let (mut whole, mut group) = (Sum::default(), Sum::default());
    let least = if single { 1 } else { 2 };
    let kind = |(item, _): &Read| {
        let amount = item.amount.unwrap_or_default();
        let bare = is_bare(item) && !amount.is_zero();
        let kind = if bare && group.rows < whole.rows && group.is(amount, least) {
            Kind::Group
        } else if bare && whole.is(amount, least) {
            Kind::Whole
        } else {
            Kind::Item
        };
        match kind {
            Kind::Item => {
                whole.add(amount);
                group.add(amount);
            }
            _ => group = Sum::default(),
        }
        kind
    };
    let mut kinds: Vec<Kind> = rows.iter().map(kind).collect();
    // A sum of all above further rows is that of the first group.
    if let Some(last) = rows.iter().rposition(|(item, _)| !is_bare(item)) {
        for kind in kinds.iter_mut().take(last) {
            if *kind == Kind::Whole {
                *kind = Kind::Group;
            }
        }
    }
    kinds
}

/// Amounts added up, and how many of them are not zero.
#[derive(Default)]
struct Sum {
    value: Decimal,
    rows: usize,
}

impl Sum {
    fn add(&mut self, amount: Decimal) {
        self.value += amount;
        self.rows += usize::from(!amount.is_zero());
    }

    fn is(&self, amount: Decimal, rows: usize) -> bool {
        self.rows >= rows && self.value == amount
    }
}
