//! Which lines a table takes: from its head to the sums below it, over pages and repeated heads.

use std::ops::Range;

use rust_decimal::Decimal;

use super::scope::{Scope, multiplies};
use crate::candidates::amount::Amount;
use crate::candidates::label::Label;
use crate::layout::Spot;
use crate::locale::labels::Role;

/// Labels that lead the sums below a table.
pub(super) const SUMS: [Role; 6] = [
    Role::Subtotal,
    Role::Total,
    Role::PlainTotal,
    Role::Tax,
    Role::LineSum,
    Role::AmountDue,
];
/// Labels of sums that may also stand under a group of rows.
const GROUP_SUMS: [Role; 3] = [Role::Subtotal, Role::PlainTotal, Role::LineSum];

/// Labels of what comes to a sum or off it.
pub(super) const PARTS: [Role; 5] = [
    Role::Discount,
    Role::Shipping,
    Role::Charge,
    Role::Prepaid,
    Role::Withholding,
];

/// Rows start and end within this many points of each other.
const SAME_EDGE: f64 = 2.0;

/// The lines of a table.
pub(super) struct Extent {
    /// Lines that may be rows.
    pub lines: Vec<usize>,
    /// Lines within the table that carry a sum from page to page, or add up a group.
    pub sums: Vec<usize>,
}

impl Extent {
    /// Follows a table over ranges of lines, each behind one of its heads.
    pub(super) fn of(scope: &Scope<'_>, ranges: &[Range<usize>]) -> Self {
        let mut extent = Self {
            lines: Vec::new(),
            sums: Vec::new(),
        };
        let all: Vec<usize> = ranges
            .iter()
            .cloned()
            .flatten()
            .filter(|&line| scope.segments(line).next().is_some())
            .collect();
        let last_row = all.iter().rposition(|&line| is_row_like(scope, line));
        let mut priced = false;
        let mut at = 0;
        while let Some(&line) = all.get(at) {
            let row = multiplies(&scope.figures(line));
            let more = last_row.is_some_and(|last| at <= last);
            if priced && (opens_table(scope, line) || (!more && opens_section(scope, line))) {
                // What stands below a table that goes on under its next head is the foot of a page.
                match next_range(ranges, line) {
                    Some(next) => at = all.partition_point(|&l| l < next),
                    None => break,
                }
                continue;
            }
            priced |= scope.amounts(line).any(|a| a.is_money());
            if !row && is_carried(scope, line) {
                extent.sums.push(line);
            } else if let Some(label) = sum_label(scope, line)
                .filter(|label| !row && !extent.is_charge(scope, label, &all[at + 1..]))
            {
                let of_group = GROUP_SUMS.iter().any(|&r| label.has(r)) && !is_strip(scope, line);
                let rest = &all[at + 1..];
                let goes_on = rows_follow(scope, rest) || extent.group_follows(scope, line, rest);
                if !(of_group && goes_on) {
                    break;
                }
                extent.sums.push(line);
            } else {
                extent.lines.push(line);
            }
            at += 1;
        }
        extent
    }

    /// Whether a line that starts with the name of a tax is a row all the same, as "Import duty outlay" is: more
    /// words follow, it is set as the rows above, and another row follows.
    fn is_charge(&self, scope: &Scope<'_>, label: &Label, rest: &[usize]) -> bool {
        let mut rows = self.lines.iter().copied();
        let Some(row) = rows.find(|&l| last_amount(scope, l).is_some()) else {
            return false;
        };
        let set = |line: usize| is_set_as(scope, line, row);
        let next = rest.iter().find(|&&l| last_amount(scope, l).is_some());
        let follows = next.is_some_and(|&l| {
            let label = sum_label(scope, l);
            set(l) && label.is_none_or(|label| is_worded(scope, label))
        });
        is_worded(scope, label) && set(label.spot.line) && follows
    }

    /// Whether a sum is that of the rows since the sum before, and rows of the same setting with their own sum
    /// follow.
    fn group_follows(&self, scope: &Scope<'_>, line: usize, rest: &[usize]) -> bool {
        let before = self.sums.last().copied().unwrap_or(0);
        let rows = self.lines.iter().copied().filter(|&l| l > before);
        let Some(first) = rows.clone().find(|&l| last_amount(scope, l).is_some()) else {
            return false;
        };
        let rows = rows.filter(|&l| is_set_as(scope, l, first));
        let sum = |lines: &mut dyn Iterator<Item = usize>| -> Decimal {
            lines
                .filter_map(|l| last_amount(scope, l))
                .map(|a| a.value)
                .sum()
        };
        let is =
            |line: usize, sum: Decimal| last_amount(scope, line).is_some_and(|a| a.value == sum);
        let row = |l: usize| is_set_as(scope, l, first);
        let end = rest
            .iter()
            .position(|&l| !row(l) && sum_label(scope, l).is_some());
        let Some((end, next)) = end.map(|end| (end, rest[end])) else {
            return false;
        };
        let mut following = rest[..end]
            .iter()
            .copied()
            .filter(|&l| is_set_as(scope, l, first));
        let own: Vec<usize> = rows.collect();
        let has_rows = rest[..end].iter().any(|&l| is_set_as(scope, l, first));
        has_rows && is(line, sum(&mut own.into_iter())) && is(next, sum(&mut following))
    }
}

/// Whether words that are no figures follow the name of a tax.
fn is_worded(scope: &Scope<'_>, label: &Label) -> bool {
    let words = &scope.facts.layout.segment(label.spot).words;
    let mut behind = words.iter().skip(label.words.end);
    let tax = label.has(Role::Tax);
    tax && behind.any(|w| w.text.chars().filter(|c| c.is_alphabetic()).count() > 2)
}

/// Where the range behind that of a line starts.
fn next_range(ranges: &[Range<usize>], line: usize) -> Option<usize> {
    ranges.iter().map(|r| r.start).find(|&start| start > line)
}

/// The last amount of money of a line.
fn last_amount<'a>(scope: &Scope<'a>, line: usize) -> Option<&'a Amount> {
    scope.amounts(line).rfind(|a| a.is_money())
}

/// Whether a line starts and ends, with an amount, where a row does.
fn is_set_as(scope: &Scope<'_>, line: usize, row: usize) -> bool {
    let edges = |line: usize| {
        let start = scope.segments(line).next()?.rect.x0;
        Some((start, last_amount(scope, line)?.rect.x1))
    };
    let same = |a: f64, b: f64| (a - b).abs() < SAME_EDGE;
    match (edges(line), edges(row)) {
        (Some(a), Some(b)) => same(a.0, b.0) && same(a.1, b.1),
        _ => false,
    }
}

/// Whether a row stands among lines before the sums of the whole document.
fn rows_follow(scope: &Scope<'_>, lines: &[usize]) -> bool {
    for &line in lines {
        if multiplies(&scope.figures(line)) {
            return true;
        }
        if !names_other(scope, line) && has_two_figures(scope, line) {
            return true;
        }
        let label = sum_label(scope, line);
        if label.is_some_and(|l| !GROUP_SUMS.iter().any(|&r| l.has(r))) {
            return false;
        }
    }
    false
}

/// Whether a line speaks of what is no item: a part of a sum, or an account.
pub(super) fn names_other(scope: &Scope<'_>, line: usize) -> bool {
    scope.labels(line).any(|l| {
        let part = l.leads && PARTS.iter().any(|&r| l.has(r));
        let account = [Role::Iban, Role::Bic, Role::Account]
            .iter()
            .any(|&r| l.has(r));
        part || account || (l.has(Role::Tax) && l.letters > 2)
    })
}

/// Whether a line has the figures of a row without a tax.
fn has_two_figures(scope: &Scope<'_>, line: usize) -> bool {
    let figures = scope.figures(line);
    let plain = figures.iter().filter(|a| !a.percent).count();
    plain > 1 && is_row_like(scope, line)
}

/// Whether several sums are named side by side: the head of a strip of sums.
fn is_strip(scope: &Scope<'_>, line: usize) -> bool {
    let named = |l: &&Label| l.leads && l.letters >= 3 && SUMS.iter().any(|&r| l.has(r));
    scope.labels(line).filter(named).count() > 1
}

/// The label of a sum that leads a line and has an amount, or further such labels, behind it.
/// What a date stands before is a row: "12.03. City tax".
pub(super) fn sum_label<'a>(scope: &Scope<'a>, line: usize) -> Option<&'a Label> {
    let first = Spot { line, segment: 0 };
    if scope.facts.dates.end_of(first, 0).is_some() {
        return None;
    }
    let mut labels = scope.labels(line).filter(|l| {
        let sum = SUMS.iter().any(|&r| l.has(r)) || (l.has(Role::TaxBase) && scope.starts_line(l));
        l.leads && l.letters >= 3 && sum
    });
    let Some(first) = labels.next() else {
        return group_label(scope, line).or_else(|| tax_label(scope, line));
    };
    let valued = scope
        .amounts(line)
        .any(|a| a.rect.x0 > first.rect.x0 && !a.percent);
    (valued || labels.next().is_some()).then_some(first)
}

/// The label of a tax behind other words, on a line with its rate and nothing but an amount and what it is
/// charged on: "of which VAT 25 %", "400.00 at 20 % VAT".
fn tax_label<'a>(scope: &Scope<'a>, line: usize) -> Option<&'a Label> {
    let figures = scope.figures(line);
    let few = figures.len() <= 2 || (figures.len() == 3 && is_tax(&figures));
    let rated = figures.iter().any(|a| a.percent) && few;
    let mut labels = scope.labels(line);
    let taxes = [Role::Tax, Role::ColTaxRate];
    labels.find(|l| rated && l.has_any(&taxes) && scope.starts_line(l))
}

/// The label of a sum behind the name of its group: "Main building - subtotal".
fn group_label<'a>(scope: &Scope<'a>, line: usize) -> Option<&'a Label> {
    let figures = scope.figures(line).len();
    let mut labels = scope.labels(line);
    let label = labels.find(|l| {
        let sum = GROUP_SUMS.iter().any(|&r| l.has(r));
        l.ends && scope.starts_line(l) && l.letters >= 5 && sum
    });
    label.filter(|_| figures == 1)
}

/// A section starts below a gap of this many line heights.
const GAP: f64 = 3.0;

/// Whether a line without figures stands far below the line before.
fn opens_section(scope: &Scope<'_>, line: usize) -> bool {
    let lines = &scope.facts.layout.lines;
    let (this, before) = (&lines[line], &lines[line - 1]);
    let height = this.rect.height().min(before.rect.height());
    let far = this.page == before.page && this.rect.y1 - before.rect.y1 > GAP * height;
    far && !scope.amounts(line).any(is_telling)
}

/// Whether a line is the head of another table: short labels side by side, and no figure.
fn opens_table(scope: &Scope<'_>, line: usize) -> bool {
    let segments = scope.segments(line).count();
    let labels = scope.labels(line).filter(|l| l.alone()).count();
    segments > 2 && 2 * labels > segments && !scope.amounts(line).any(is_telling)
}

/// Whether a number is no count, code or year.
fn is_telling(amount: &Amount) -> bool {
    amount.decimals > 0 || amount.percent || amount.currency.is_some()
}

/// Whether a line has the figures of a row of items: several, and no sum's label nor the arithmetic of a
/// table of taxes.
fn is_row_like(scope: &Scope<'_>, line: usize) -> bool {
    let figures = scope.figures(line);
    let telling = figures.iter().filter(|a| is_telling(a)).count();
    figures.len() > 1 && telling > 0 && sum_label(scope, line).is_none() && !is_tax(&figures)
}

/// Whether one of a line's figures is a percentage of another by a third.
fn is_tax(figures: &[&Amount]) -> bool {
    let cent = Decimal::new(11, 3);
    figures.iter().any(|rate| {
        let share = rate.value / Decimal::ONE_HUNDRED;
        figures.iter().any(|base| {
            let tax = base.value * share;
            let small = rate.value.abs() <= Decimal::from(40) && !tax.is_zero();
            let is = |a: &&Amount| a.is_money() && (a.value - tax).abs() <= cent;
            small && base.is_money() && figures.iter().copied().any(|a| is(&a))
        })
    })
}

/// Whether the line carries a sum from page to page.
fn is_carried(scope: &Scope<'_>, line: usize) -> bool {
    let mut labels = scope.labels(line);
    labels.any(|l| l.leads && l.has(Role::Carried))
}
