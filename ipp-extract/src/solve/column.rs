//! The amounts of the lines as the page prints them in one column, whatever lines were read from it.

use rust_decimal::Decimal;

use super::totals::Sums;
use crate::candidates::Facts;
use crate::candidates::amount::Amount;
use crate::candidates::amount::HALF_CENT;
use crate::candidates::items::Items;
use crate::locale::labels::Role;

/// Right edges of one column differ by at most this many points.
const FLUSH: f64 = 3.0;
/// So many amounts make a group whose sum may be printed below it.
const GROUP: usize = 2;

/// What the amounts under that of the first line add up to, down to the sums of the document and without
/// the sums of groups.
pub(super) fn sum(facts: &Facts<'_>, items: &Items, sums: &Sums) -> Option<Decimal> {
    let first = items.rows.iter().find_map(|r| r.place(Role::ColAmount))?;
    let own = |a: &&Amount| a.place == *first;
    let right = facts.amounts.on_line(first.spot.line).find(own)?.rect.x1;
    let start = (0..first.spot.line).find(|&line| items.covers(line));
    let start = start.unwrap_or(first.spot.line);
    let ends = [&sums.subtotal, &sums.tax, &sums.total];
    let ends = ends.into_iter().flatten().filter_map(|f| f.place.as_ref());
    let end = ends.map(|p| p.spot.line).filter(|&l| l > start).min()?;
    let flush = |a: &&Amount| a.is_money() && (a.rect.x1 - right).abs() <= FLUSH;
    let amounts = (start..end).filter_map(|line| facts.amounts.on_line(line).find(flush));
    Some(without_sums(amounts.map(|a| a.value)))
}

/// The sum of some amounts but for those that add up the ones before them: the sums of groups, and those
/// carried from page to page.
fn without_sums(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    let mut whole = Decimal::ZERO;
    let mut group = (0, Decimal::ZERO);
    let mut carried = false;
    for amount in amounts {
        let of_group = group.0 >= GROUP && (amount - group.1).abs() < HALF_CENT;
        if of_group || (carried && (amount - whole).abs() < HALF_CENT) {
            group = (0, Decimal::ZERO);
            carried = true;
        } else {
            group = (group.0 + 1, group.1 + amount);
            whole += amount;
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_of_a_group_is_not_counted_twice() {
        let amounts = [10, 20, 30, 5, 7, 12].map(Decimal::from);
        assert_eq!(without_sums(amounts.into_iter()), Decimal::from(42));
    }

    #[test]
    fn a_sum_that_is_carried_to_the_next_page_is_not_counted() {
        let amounts = [10, 20, 30, 30, 5, 35, 35, 1].map(Decimal::from);
        assert_eq!(without_sums(amounts.into_iter()), Decimal::from(36));
    }

    #[test]
    fn equal_amounts_are_no_group() {
        let amounts = [10, 10, 10].map(Decimal::from);
        assert_eq!(without_sums(amounts.into_iter()), Decimal::from(30));
    }
}
