//! What the figures under a head mean: the head says it, and quantity × price = amount decides where it
//! does not.

use rust_decimal::Decimal;

use super::columns::Sample;
use super::prices::list_price;
use super::product::{Product, agreement, fit, products, supported};
use crate::candidates::amount::Amount;
use crate::locale::labels::Role;

/// Roles of columns of figures.
const FIGURES: [Role; 8] = [
    Role::ColQuantity,
    Role::ColUnitPrice,
    Role::ColTaxRate,
    Role::ColTaxAmount,
    Role::ColDiscount,
    Role::ColAmount,
    Role::ColOther,
    Role::ColPosition,
];
/// The share of the rows that must multiply for the arithmetic to decide.
const PROVEN: f64 = 0.6;
/// How many units a price can be for.
const BASES: [Decimal; 4] = [
    Decimal::ONE,
    Decimal::TEN,
    Decimal::ONE_HUNDRED,
    Decimal::ONE_THOUSAND,
];
/// Taxes on sales are lower than this, in percent.
const HIGHEST_RATE: Decimal = Decimal::from_parts(40, 0, 0, false, 0);
pub(super) fn present<'s, 'a>(sample: &'s Sample<'a>) -> impl Iterator<Item = &'a Amount> + 's {
    sample.iter().flatten().copied()
}

/// The share of a column's figures of which something is true.
pub(super) fn share(sample: &Sample<'_>, is: impl Fn(&Amount) -> bool) -> f64 {
    let count = present(sample).count().max(1);
    present(sample).filter(|a| is(a)).count() as f64 / count as f64
}

/// What speaks against figures under a head with some roles, in points of distance.
pub(super) fn misfit(head: &[Role], sample: &Sample<'_>) -> f64 {
    let percent = share(sample, |a| a.percent) > 0.5;
    let money = share(sample, Amount::is_money) > 0.7;
    let has = |roles: &[Role]| roles.iter().any(|r| head.contains(r));
    if head.is_empty() {
        return 12.0;
    }
    if percent {
        return if has(&[Role::ColTaxRate, Role::ColDiscount, Role::ColTaxAmount]) {
            0.0
        } else {
            40.0
        };
    }
    let counts = has(&[Role::ColPosition, Role::ColCode, Role::ColUnit]);
    let sums = has(&[
        Role::ColAmount,
        Role::ColUnitPrice,
        Role::ColTaxAmount,
        Role::ColOther,
        Role::ColDiscount,
    ]);
    match () {
        () if has(&[Role::ColDescription]) => 20.0,
        () if money && counts && !sums => 25.0,
        () if money && has(&[Role::ColTaxRate]) && !sums => 15.0,
        () if !money && sums => 6.0,
        () => 0.0,
    }
}

/// The roles that a column of figures can have, the likeliest first.
pub(super) fn options(head: Option<&[Role]>, sample: &Sample<'_>) -> Vec<Role> {
    let percent = share(sample, |a| a.percent) > 0.5;
    let money = share(sample, Amount::is_money) > 0.5;
    let fractions = share(sample, |a| a.decimals > 0) > 0.0;
    let Some(head) = head else {
        return if percent {
            vec![Role::ColTaxRate]
        } else {
            Vec::new()
        };
    };
    let has = |role| head.contains(&role);
    if percent {
        let discount = has(Role::ColDiscount);
        return vec![if discount {
            Role::ColDiscount
        } else {
            Role::ColTaxRate
        }];
    }
    let mut roles: Vec<Role> = FIGURES.into_iter().filter(|&r| has(r)).collect();
    roles.retain(|r| match r {
        Role::ColPosition => !has(Role::ColDescription) || is_counting(sample),
        Role::ColTaxRate => !(money && has(Role::ColTaxAmount)) || is_one_rate(sample),
        Role::ColTaxAmount => money || !has(Role::ColTaxRate),
        _ => true,
    });
    if money && roles.contains(&Role::ColTaxRate) && !roles.contains(&Role::ColTaxAmount) {
        // "VAT" over 19.00 is a rate, over 1176.32 a tax.
        let rates = share(sample, |a| {
            a.value.fract().is_zero() && a.value < HIGHEST_RATE
        }) > 0.9;
        let at = if rates { roles.len() } else { 0 };
        roles.insert(at, Role::ColTaxAmount);
    }
    // A head such as "#" over 1.00 and 2.50 counts pieces, not lines.
    if roles == [Role::ColPosition] && fractions {
        roles = vec![Role::ColQuantity];
    }
    roles
}

/// Whether several rows have one and the same whole figure, as no taxes of different goods do.
fn is_one_rate(sample: &Sample<'_>) -> bool {
    let values: Vec<Decimal> = present(sample).map(|a| a.value).collect();
    let rate = |v: &Decimal| v.fract().is_zero() && *v < HIGHEST_RATE && *v > Decimal::ZERO;
    values.len() > 1 && values.iter().all(|v| rate(v) && *v == values[0])
}

/// Whether figures count the lines: 1, 2, 3 or 10, 20, 30.
fn is_counting(sample: &Sample<'_>) -> bool {
    let values: Vec<Decimal> = present(sample).map(|a| a.value).collect();
    let step = values.first().copied().unwrap_or_default();
    let counts = |(i, v): (usize, &Decimal)| *v == step * Decimal::from(i + 1);
    !step.is_zero() && values.iter().enumerate().all(counts)
}

/// One role a column: what the heads say, unless that leaves roles open or contradicts most rows.
pub(super) fn settle(
    options: &[Vec<Role>],
    samples: &[Sample<'_>],
    rows: usize,
) -> Vec<Option<Role>> {
    let mut roles = by_product(options, samples, rows);
    let has = |role| roles.contains(&Some(role));
    if !has(Role::ColQuantity) && !has(Role::ColAmount) {
        // A price of which nothing tells how many is the amount, and what may stand beside it that with its tax.
        let price = roles.iter_mut().find(|r| **r == Some(Role::ColUnitPrice));
        price.into_iter().for_each(|r| *r = Some(Role::ColAmount));
    }
    list_price(&mut roles, options, samples);
    roles
}

fn by_product(options: &[Vec<Role>], samples: &[Sample<'_>], rows: usize) -> Vec<Option<Role>> {
    let mut roles = by_heads(options);
    let known = stated(&roles).map_or(0.0, |p| fit(p, &roles, samples, None));
    if let Some((product, base)) = with_base(options, &roles, samples, rows) {
        adopt(&mut roles, product);
        roles[base] = Some(Role::ColPriceBase);
        return roles;
    }
    if known >= PROVEN {
        return roles;
    }
    if convert(&mut roles, options, samples) {
        return roles;
    }
    let fits = |p: Product| fit(p, &roles, samples, None);
    let best = products(samples)
        .into_iter()
        .map(|p| (fits(p) + 0.1 * agreement(p, options), p))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let Some((_, product)) = best
        .filter(|&(score, p)| score >= PROVEN && fits(p) > known && supported(p, samples, rows))
    else {
        return roles;
    };
    adopt(&mut roles, product);
    roles
}

/// The product that the heads name.
fn stated(roles: &[Option<Role>]) -> Option<Product> {
    let column = |role: Role| roles.iter().position(|r| *r == Some(role));
    Some(Product {
        quantity: column(Role::ColQuantity)?,
        price: column(Role::ColUnitPrice)?,
        amount: column(Role::ColAmount)?,
    })
}

/// Amounts in a currency of their own that a rate turns into the amounts of the bill are no quantities, and the
/// rate is no price.
fn convert(roles: &mut [Option<Role>], options: &[Vec<Role>], samples: &[Sample<'_>]) -> bool {
    let foreign = |c: usize| {
        let counts = [Role::ColQuantity, Role::ColUnitPrice];
        let named = options[c].contains(&Role::ColAmount);
        let marked = share(&samples[c], |a| a.currency.is_some()) > 0.5;
        (marked || named) && !options[c].iter().any(|r| counts.contains(r))
    };
    let is_rate = |c: usize| {
        let counts = options[c].contains(&Role::ColQuantity);
        !counts && present(&samples[c]).all(|a| a.decimals > 2)
    };
    let found = products(samples).into_iter().find(|&p| {
        p.amount > p.quantity
            && foreign(p.quantity)
            && is_rate(p.price)
            && fit(p, roles, samples, None) >= PROVEN
    });
    if let Some(p) = found {
        roles[p.quantity] = None;
        roles[p.price] = None;
        roles[p.amount] = Some(Role::ColAmount);
    }
    found.is_some()
}

/// The product of a table that says in a column how many units a price is for, and that column: nothing but
/// 1, 10, 100 and 1000, and the rows come out when the price is divided by it.
fn with_base(
    options: &[Vec<Role>],
    roles: &[Option<Role>],
    samples: &[Sample<'_>],
    rows: usize,
) -> Option<(Product, usize)> {
    let is_base = |a: &Amount| BASES.contains(&a.value) && !a.percent;
    let many = |a: &Amount| a.value > Decimal::ONE;
    let bases = (0..samples.len()).filter(|&c| {
        let named = options[c].contains(&Role::ColQuantity);
        !named && present(&samples[c]).all(is_base) && present(&samples[c]).any(many)
    });
    let score = |p: Product, base| fit(p, roles, samples, base) + 0.1 * agreement(p, options);
    let all: Vec<Product> = products(samples);
    let plain = all.iter().map(|&p| score(p, None)).fold(0.0, f64::max);
    bases
        .flat_map(|base| all.iter().map(move |&p| (p, base)))
        .filter(|(p, _)| options[p.price].contains(&Role::ColUnitPrice))
        .filter(|(p, base)| ![p.quantity, p.price, p.amount].contains(base))
        .filter(|&(p, base)| fit(p, roles, samples, Some(base)) >= PROVEN)
        .filter(|&(p, _)| supported(p, samples, rows))
        .map(|(p, base)| (score(p, Some(base)), (p, base)))
        .filter(|(score, _)| *score >= plain)
        .reduce(|a, b| if b.0 > a.0 { b } else { a })
        .map(|(_, found)| found)
}

/// The column of credits, which gets the role of amounts: money in every row that has none in the column of
/// charges, beside it.
pub(super) fn credits(
    roles: &mut [Option<Role>],
    samples: &[Sample<'_>],
    heads: &[Option<usize>],
) -> Option<usize> {
    let amount = roles.iter().position(|r| *r == Some(Role::ColAmount))?;
    let headed = |at: usize| heads[at].is_some();
    let open = |at: usize| headed(at) && matches!(roles[at], None | Some(Role::ColOther));
    let beside = [amount.checked_sub(1), Some(amount + 1)];
    let beside = beside
        .into_iter()
        .flatten()
        .filter(|&at| at < samples.len());
    let other = beside.filter(|&at| open(at)).find(|&at| {
        let mut rows = samples[at].iter().zip(&samples[amount]);
        let money = share(&samples[at], Amount::is_money) > 0.9;
        money
            && present(&samples[at]).next().is_some()
            && rows.all(|(a, b)| a.is_some() != b.is_some())
    })?;
    let count = |at: usize| present(&samples[at]).count();
    let (left, right) = (other.min(amount), other.max(amount));
    roles[other] = Some(Role::ColAmount);
    Some(if count(right) > count(left) {
        left
    } else {
        right
    })
}

/// The first role of each column that no other column has taken; a role that two heads claim belongs to
/// the last of them, as a total stands right of what makes it.
fn by_heads(options: &[Vec<Role>]) -> Vec<Option<Role>> {
    let mut roles: Vec<Option<Role>> = vec![None; options.len()];
    let mut order: Vec<usize> = (0..options.len()).collect();
    // Columns with the least choice go first, those further right before those further left.
    order.sort_by_key(|&i| (options[i].len(), usize::MAX - i));
    for i in order {
        roles[i] = options[i]
            .iter()
            .copied()
            .find(|&r| !roles.contains(&Some(r)));
        if roles[i].is_none() && options[i].contains(&Role::ColAmount) {
            roles[i] = Some(Role::ColOther).filter(|r| !roles.contains(&Some(*r)));
        }
    }
    roles
}

/// Gives three columns the roles that their rows prove; a column that loses its role to them gets none,
/// but an amount becomes another amount.
fn adopt(roles: &mut [Option<Role>], p: Product) {
    let proven = [
        (p.quantity, Role::ColQuantity),
        (p.price, Role::ColUnitPrice),
        (p.amount, Role::ColAmount),
    ];
    for (column, role) in roles.iter_mut().enumerate() {
        if let Some((_, proven)) = proven.iter().find(|(c, _)| *c == column) {
            *role = Some(*proven);
        } else if *role == Some(Role::ColAmount) {
            *role = Some(Role::ColOther);
        } else if matches!(role, Some(Role::ColQuantity | Role::ColUnitPrice)) {
            *role = None;
        }
    }
}
