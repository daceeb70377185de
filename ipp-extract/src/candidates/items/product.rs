//! Which columns are quantity, price and amount by the arithmetic of the rows.

use rust_decimal::Decimal;

use super::columns::Sample;
use super::roles::share;
use crate::candidates::amount::Amount;
use crate::locale::labels::Role;

/// More columns of plain numbers are not tried.
const MAX_PLAIN: usize = 9;

/// Quantity, price and amount by their columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Product {
    pub quantity: usize,
    pub price: usize,
    pub amount: usize,
}

/// Every way to take three columns of plain numbers for quantity, price and amount; the amount stands
/// right of both as a rule, but not always.
pub(super) fn products(samples: &[Sample<'_>]) -> Vec<Product> {
    let plain: Vec<usize> = (0..samples.len())
        .filter(|&i| share(&samples[i], |a| a.percent) < 0.5)
        .take(MAX_PLAIN)
        .collect();
    let mut products = Vec::new();
    for &quantity in &plain {
        for &price in plain.iter().filter(|&&p| p != quantity) {
            for &amount in plain.iter().filter(|&&a| a != quantity && a != price) {
                products.push(Product {
                    quantity,
                    price,
                    amount,
                });
            }
        }
    }
    products
}

/// How many of three columns have a role that their heads allow; quantities stand left of prices, and both left
/// of amounts, as a rule.
pub(super) fn agreement(p: Product, options: &[Vec<Role>]) -> f64 {
    let is = |column: usize, role| f64::from(u8::from(options[column].contains(&role)));
    let order = |before: bool| 0.5 * f64::from(u8::from(before));
    is(p.quantity, Role::ColQuantity)
        + is(p.price, Role::ColUnitPrice)
        + is(p.amount, Role::ColAmount)
        + order(p.amount > p.price && p.amount > p.quantity)
        + 0.5 * order(p.quantity < p.price)
}

/// Whether enough rows speak for a product: several, or a single one that is not trivial.
pub(super) fn supported(p: Product, samples: &[Sample<'_>], rows: usize) -> bool {
    let proofs: Vec<bool> = triples(p, samples)
        .map(|(q, _, _)| !q.value.is_zero() && q.value != Decimal::ONE)
        .collect();
    let telling = proofs.iter().filter(|t| **t).count();
    2 * proofs.len() >= rows && telling > 0
}

fn triples<'s, 'a>(
    p: Product,
    samples: &'s [Sample<'a>],
) -> impl Iterator<Item = (&'a Amount, &'a Amount, &'a Amount)> + 's {
    let columns = samples[p.quantity]
        .iter()
        .zip(&samples[p.price])
        .zip(&samples[p.amount]);
    columns.filter_map(|((q, price), a)| Some(((*q)?, (*price)?, (*a)?)))
}

/// The share of the rows in which quantity × price is the amount, also after a discount in percent; the price
/// may be for as many units as another column says.
pub(super) fn fit(
    p: Product,
    roles: &[Option<Role>],
    samples: &[Sample<'_>],
    base: Option<usize>,
) -> f64 {
    let discount = roles.iter().position(|r| *r == Some(Role::ColDiscount));
    let mut seen = 0_usize;
    let mut right = 0_usize;
    let rows = samples[p.quantity]
        .iter()
        .zip(&samples[p.price])
        .zip(&samples[p.amount])
        .enumerate();
    for (row, ((q, price), a)) in rows {
        let (Some(q), Some(price), Some(a)) = (q, price, a) else {
            continue;
        };
        seen += 1;
        let less = discount.and_then(|d| samples[d][row]).map(|d| d.value);
        let base = base.and_then(|b| samples[b][row]);
        let price = price
            .value
            .checked_div(base.map_or(Decimal::ONE, |b| b.value));
        right += usize::from(price.is_some_and(|p| is_product(q.value, p, a.value, less)));
    }
    right as f64 / seen.max(1) as f64
}

/// Whether quantity × price is the amount, also after a discount in percent or money; what is too large to be
/// counted is not.
pub(super) fn is_product(
    quantity: Decimal,
    price: Decimal,
    amount: Decimal,
    discount: Option<Decimal>,
) -> bool {
    let tolerance = Decimal::new(2, 2).max(Decimal::new(5, 3) * quantity.abs());
    let Some(product) = quantity.checked_mul(price).map(|p| p.abs()) else {
        return false;
    };
    let near = |expected: Decimal| (expected - amount.abs()).abs() <= tolerance;
    let less = discount.map(|off| {
        let share = off.abs() / Decimal::ONE_HUNDRED;
        let percent = product.checked_mul(Decimal::ONE - share);
        percent.is_some_and(near) || near(product - off.abs())
    });
    near(product) || less.unwrap_or_default()
}
