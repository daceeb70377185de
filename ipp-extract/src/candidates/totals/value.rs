//! Which amount a label names: beside it, level with it, or below it.

use rust_decimal::Decimal;

use super::{leading_labels, meaning, names_amount, tax};
use crate::candidates::Facts;
use crate::candidates::amount::Amount;
use crate::candidates::items::Items;
use crate::candidates::label::{Label, tokens_of};
use crate::document::Rect;
use crate::layout::Spot;
use crate::locale::currency::mark;
use crate::locale::labels::Role;
use crate::locale::squashed;
use crate::locale::sums::{EXCLUDING, FILLERS, INCLUDING, ON};

/// How many line heights the rows of a table of sums stand apart at most.
const ROW_STEP: f64 = 2.2;
/// How many line heights the amounts of a strip of sums stand below their heads at most.
const FIRST_STEP: f64 = 3.5;

/// The amount of a label.
pub(super) struct Value<'a> {
    pub amount: &'a Amount,
    /// How far its place can be trusted, 0 to 1.
    pub trust: f64,
    /// It stands below its label, as in a strip of heads.
    pub is_below: bool,
}

/// The last amount of money between a label and the next label on its line; else the one level with it
/// or below it.
pub(super) fn of<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Option<Value<'a>> {
    let near = |amount, trust| Value {
        amount,
        trust,
        is_below: false,
    };
    let mut beside = beside(facts, label, label.spot.line);
    beside.retain(|a| !is_base(facts, label, a));
    if let Some(money) = beside.iter().rev().find(|a| a.is_money()) {
        return Some(near(money, 0.85));
    }
    let number = beside.last().filter(|a| a.alone || a.currency.is_some());
    if let Some(number) = number {
        return Some(near(number, 0.7));
    }
    if !is_head(facts, label) {
        return None;
    }
    below(facts, items, label).or_else(|| level(facts, items, label).map(|a| near(a, 0.75)))
}

/// The amounts of a line between a label and the next label that names one.
fn beside<'a>(facts: &'a Facts<'_>, label: &Label, line: usize) -> Vec<&'a Amount> {
    let next = leading_labels(facts, line)
        .into_iter()
        .find(|l| l.rect.x0 > label.rect.x1 - 1.0);
    let stop = next.map_or(f64::MAX, |l| l.rect.x0);
    let stop = stop.min(tax::table_beside(facts, label).unwrap_or(f64::MAX));
    let right = |a: &&Amount| a.rect.x0 < stop && !a.percent;
    // A rate behind an amount starts the row of a table of taxes that stands beside the sums.
    let mut valued = false;
    let own = |a: &&Amount| {
        valued |= a.is_money() && !is_base(facts, label, a);
        !(valued && a.percent)
    };
    let line = facts.amounts.on_line(line);
    let line = line.filter(|a| is_behind(label, a));
    line.take_while(own).filter(right).collect()
}

/// Whether an amount stands right of a label, with which it may share the currency: "To pay EUR 120.00".
fn is_behind(label: &Label, amount: &Amount) -> bool {
    let (own, words) = (&amount.place.words, &label.words);
    let shared = amount.place.spot == label.spot && own.end > words.end && own.start > words.start;
    shared || amount.rect.x0 >= label.rect.x1 - 1.0
}

/// Whether an amount of a tax label is what the tax is charged on: "VAT 20 % on 100.00".
pub(super) fn is_base(facts: &Facts<'_>, label: &Label, money: &Amount) -> bool {
    if !label.has(Role::Tax) || money.place.spot != label.spot {
        return false;
    }
    let start = money.place.words.start;
    let tokens = tokens_of(facts.layout.segment(label.spot));
    let before = tokens.iter().rfind(|t| t.word < start);
    let rated = facts.amounts.in_segment(label.spot).any(|a| a.percent);
    rated && before.is_some_and(|t| ON.contains(&t.text.as_str()))
}

/// Whether a label is all that its segment says, but for the currency, a rate and its base, and a word.
fn is_head(facts: &Facts<'_>, label: &Label) -> bool {
    if label.alone() {
        return true;
    }
    let segment = facts.layout.segment(label.spot);
    let rest = segment.words.iter().enumerate().skip(label.words.end);
    let qualifies = |word: usize| {
        let mut labels = facts.labels.in_segment(label.spot);
        labels.any(|l| l.words.contains(&word) && names_amount(l))
    };
    let says_nothing = |text: &str| {
        mark(text).is_some()
            || !text.contains(char::is_alphabetic)
            || [FILLERS, INCLUDING, EXCLUDING]
                .iter()
                .any(|words| words.contains(&squashed(text).as_str()))
    };
    let own = rest.filter(|(i, w)| !says_nothing(&w.text) && !qualifies(*i));
    meaning::leads(facts, label) && own.count() <= 1
}

/// An amount to the right on a line of its own baseline, such as a total in larger type.
fn level<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Option<&'a Amount> {
    let own = label.spot.line;
    let page = facts.layout.lines[own].page;
    let lines = own.saturating_sub(2)..(own + 3).min(facts.layout.lines.len());
    let overlaps = |a: &Rect| {
        let shared = a.y1.min(label.rect.y1) - a.y0.max(label.rect.y0);
        shared > 0.5 * a.height().min(label.rect.height())
    };
    lines
        .filter(|&line| line != own && facts.layout.lines[line].page == page)
        .filter(|&line| !items.covers(line) && !facts.labels.on_line(line).any(names_amount))
        .flat_map(|line| facts.amounts.on_line(line))
        .find(|a| a.is_money() && a.rect.x0 >= label.rect.x1 && overlaps(&a.rect))
}

/// The amount under a label. Of a column of amounts it is the last, if that is the sum of the others.
fn below<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Option<Value<'a>> {
    let column = column(facts, items, label);
    let (amount, trust) = match column.as_slice() {
        [] => return None,
        [only] => (*only, 0.75),
        [parts @ .., last] => {
            let sum: Decimal = parts.iter().map(|a| a.value).sum();
            if parts.len() > 1 && sum == last.value {
                (*last, 0.8)
            } else {
                (column[0], 0.5)
            }
        }
    };
    Some(Value {
        amount,
        trust,
        is_below: true,
    })
}

/// The amounts under a label, one to a line.
fn column<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Vec<&'a Amount> {
    let head = facts.layout.segment(label.spot).rect;
    // A strip of sums that was taken for the head of a table.
    let covered = items.covers(label.spot.line);
    let mut bottom = head.y1;
    // A strip of heads that wrap is as high as the highest of them.
    let strip = super::is_strip(facts, label.spot.line);
    let expects_base = tokens_of(facts.layout.segment(label.spot))
        .iter()
        .rfind(|t| mark(&t.text.to_uppercase()).is_none())
        .is_some_and(|t| ON.contains(&t.text.as_str()));
    let mut wrapped = false;
    let mut column: Vec<&Amount> = Vec::new();
    let reach = 12.0 * head.height();
    let spots: Vec<Spot> = match strip {
        true => facts.layout.in_cell(label.spot, reach).collect(),
        false => facts.layout.below(label.spot, reach).collect(),
    };
    let end = strip.then(|| next_heads(facts, label.spot)).flatten();
    for spot in spots {
        let rect = facts.layout.segment(spot).rect;
        if !strip && has_own_label(facts, &head, spot) {
            break;
        }
        let first = strip && column.is_empty();
        // A cell may be empty: the next heads have figures of their own.
        if end.is_some_and(|end| spot.line >= end) {
            break;
        }
        let step = if first { FIRST_STEP } else { ROW_STEP };
        if (items.covers(spot.line) && !covered) || rect.y0 - bottom > step * rect.height() {
            break;
        }
        let base = column.is_empty() && !wrapped && expects_base;
        let Some(amount) = figure(facts, spot).filter(|_| !base) else {
            // The head may go on in one more line: "State Tax" over "(4 %)".
            if column.is_empty() && !wrapped {
                wrapped = true;
                bottom = rect.y1;
                continue;
            }
            break;
        };
        bottom = rect.y1;
        column.push(amount);
    }
    column
}

/// Whether a label under a head names what stands beside it there.
fn has_own_label(facts: &Facts<'_>, head: &Rect, spot: Spot) -> bool {
    let figures = facts.layout.segment(spot).rect;
    let mut labels = facts.labels.on_line(spot.line);
    labels.any(|l| {
        let under = l.rect.x0 >= head.x0 - 2.0 && l.rect.x1 <= figures.x0;
        under && names_amount(l) && l.leads
    })
}

/// The line of the next row of heads below that of a strip and its figures.
fn next_heads(facts: &Facts<'_>, head: Spot) -> Option<usize> {
    let lines = &facts.layout.lines;
    let mut valued = false;
    let mut below =
        (head.line + 1..lines.len()).take_while(|&line| lines[line].page == lines[head.line].page);
    below.find(|&line| {
        let heads = facts.labels.on_line(line).filter(|l| l.alone()).count() > 1;
        let found = valued && heads;
        valued |= facts.amounts.on_line(line).any(|a| a.is_money() && a.alone);
        found
    })
}

/// The money of a segment, or the number that is all of it.
fn figure<'a>(facts: &'a Facts<'_>, spot: Spot) -> Option<&'a Amount> {
    let mut amounts = facts.amounts.in_segment(spot);
    amounts.find(|a| a.is_money() || (a.alone && !a.percent))
}
