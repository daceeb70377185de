//! Two prices a row: that of the list, and what a discount leaves of it.

use rust_decimal::Decimal;

use super::columns::Sample;
use super::roles::present;
use crate::candidates::amount::CENT;
use crate::locale::labels::Role;

/// Of two columns of prices of which one is the other after the discount of its row, the price is the one that the
/// discount is taken off.
pub(super) fn list_price(
    roles: &mut [Option<Role>],
    options: &[Vec<Role>],
    samples: &[Sample<'_>],
) {
    let column = |role: Role| roles.iter().position(|r| *r == Some(role));
    let (Some(price), Some(discount)) = (column(Role::ColUnitPrice), column(Role::ColDiscount))
    else {
        return;
    };
    let open = |c: usize| matches!(roles[c], None | Some(Role::ColOther));
    let list = (0..samples.len()).find(|&c| {
        let named = options[c].contains(&Role::ColUnitPrice);
        c != price && named && open(c) && leaves(&samples[c], &samples[discount], &samples[price])
    });
    if let Some(list) = list {
        roles[list] = Some(Role::ColUnitPrice);
        roles[price] = None;
    }
}

/// Whether discounts of the prices of a list leave other prices in all rows, and there are any.
fn leaves(list: &Sample<'_>, discounts: &Sample<'_>, prices: &Sample<'_>) -> bool {
    let rows = list.iter().zip(discounts).zip(prices);
    let mut any = false;
    for ((full, off), price) in rows {
        let (Some(full), Some(price)) = (full, price) else {
            continue;
        };
        let off = off.map_or(Decimal::ZERO, |off| off.value.abs());
        let share = (Decimal::ONE_HUNDRED - off) / Decimal::ONE_HUNDRED;
        let is = |left: Decimal| (left - price.value).abs() <= CENT;
        if !is(full.value * share) && !is(full.value - off) {
            return false;
        }
        any |= full.value != price.value;
    }
    any && present(list).count() >= present(prices).count()
}
