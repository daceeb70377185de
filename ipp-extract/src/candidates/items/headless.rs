//! Lines of items without heads, as in a letter: texts with an amount each, right above the sum that they
//! make. Nothing but that sum shows that they are items.

use rust_decimal::Decimal;

use super::extent::{names_other, sum_label};
use super::scope::Scope;
use super::{Item, MAX_ITEMS};
use crate::candidates::amount::Amount;
use crate::candidates::{Facts, Place};
use crate::layout::{Spot, joined};
use crate::locale::labels::Role;

/// Amounts with edges closer than this, in points, are one column.
const SAME_EDGE: f64 = 3.0;
/// Lines of items stand at most this many line heights apart.
const STEP: f64 = 4.0;
/// What follows a sum stands on one of so many lines below it.
const NEXT: usize = 3;
/// The most sums that are tried.
const MAX_SUMS: usize = 12;

/// The items above the first sum that they make, with their lines; none if no amounts add up.
pub(super) fn items(facts: &'_ Facts<'_>) -> Vec<(Item, usize)> {
    let lines = 0..facts.layout.lines.len();
    let sums = lines.filter_map(|line| {
        let known = sum_label(&Scope::whole(facts, None), line).is_some();
        Some((line, known, last_money(facts, line)?))
    });
    // A sum under a name of its own must add up several lines, with another sum behind it.
    let makes = |&(line, known, sum): &(usize, bool, &Amount)| {
        known || (leads_to_sum(facts, line, sum) && above(facts, line, sum).len() > 1)
    };
    sums.filter(makes)
        .take(MAX_SUMS)
        .map(|(line, _, sum)| above(facts, line, sum))
        .find(|items| !items.is_empty())
        .unwrap_or_default()
}

/// Whether a text with an amount stands right above a known sum, or what comes to one, in the same column.
fn leads_to_sum(facts: &'_ Facts<'_>, line: usize, amount: &Amount) -> bool {
    let below = (line + 1..facts.layout.lines.len()).take(NEXT);
    let mut below = below.filter_map(|l| Some((l, last_money(facts, l)?)));
    let known = |l: usize| {
        let scope = Scope::whole(facts, None);
        sum_label(&scope, l).is_some() || names_other(&scope, l)
    };
    below
        .next()
        .is_some_and(|(l, a)| known(l) && is_under(a, amount))
}

fn last_money<'a>(facts: &'a Facts<'_>, line: usize) -> Option<&'a Amount> {
    let mut amounts = facts.amounts.on_line(line).rev();
    amounts.find(|a| a.is_money())
}

/// The lines above a sum, from the nearest up, until their amounts make it.
fn above(facts: &'_ Facts<'_>, line: usize, sum: &Amount) -> Vec<(Item, usize)> {
    let mut items = Vec::new();
    let mut rest = sum.value;
    let mut last = facts.layout.lines[line].rect;
    for at in (0..line).rev().take(MAX_ITEMS) {
        let here = &facts.layout.lines[at];
        let near = here.page == facts.layout.lines[line].page
            && last.y1 - here.rect.y1 <= STEP * here.rect.height();
        if !near || sum_label(&Scope::whole(facts, None), at).is_some() {
            break;
        }
        let Some(amount) = last_money(facts, at).filter(|a| is_under(a, sum)) else {
            continue;
        };
        let Some(item) = item(facts, at, amount) else {
            break;
        };
        last = here.rect;
        rest -= amount.value;
        items.push((item, at));
        if rest.is_zero() {
            items.reverse();
            return items;
        }
    }
    Vec::new()
}

fn is_under(amount: &Amount, sum: &Amount) -> bool {
    let (a, b) = (amount.rect, sum.rect);
    (a.x1 - b.x1).abs() < SAME_EDGE || (a.x0 - b.x0).abs() < SAME_EDGE
}

/// A line of words with an amount behind them; with quantity and price where they make the amount.
fn item(facts: &'_ Facts<'_>, line: usize, amount: &Amount) -> Option<Item> {
    let spot = Spot { line, segment: 0 };
    let segment = facts.layout.segment(spot);
    let end = if amount.place.spot == spot {
        amount.place.words.start
    } else {
        segment.words.len()
    };
    let text = joined(&segment.words[..end]);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 3 {
        return None;
    }
    let mut item = Item {
        description: vec![text],
        description_place: Some(Place {
            spot,
            words: 0..end,
        }),
        amount: Some(amount.value),
        page: facts.layout.lines[line].page,
        raw: vec![facts.layout.lines[line].text()],
        places: vec![(Role::ColAmount, amount.place.clone())],
        ..Item::default()
    };
    factors(facts, line, amount, &mut item);
    Some(item)
}

fn factors(facts: &'_ Facts<'_>, line: usize, amount: &Amount, item: &mut Item) {
    let before: Vec<&Amount> = facts
        .amounts
        .on_line(line)
        .filter(|a| a.rect.x1 < amount.rect.x0 && !a.percent && a.place.spot.segment > 0)
        .collect();
    if let [quantity, price] = before.as_slice() {
        let product: Decimal = quantity.value * price.value;
        if product == amount.value {
            item.quantity = Some(quantity.value);
            item.unit_price = Some(price.value);
        }
    }
}
