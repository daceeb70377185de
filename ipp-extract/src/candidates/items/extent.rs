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
        let product = |&line: &usize| multiplies(&scope.figures(line));
        let last_row = all.iter().rposition(|&line| is_row_like(scope, line));
        let mut priced = false;
        for (at, &line) in all.iter().enumerate() {
            let row = product(&line);
            let more = last_row.is_some_and(|last| at <= last);
            if priced && (opens_table(scope, line) || (!more && opens_section(scope, line))) {
                break;
            }
            priced |= scope.amounts(line).any(|a| a.is_money());
            if !row && is_carried(scope, line) {
                extent.sums.push(line);
            } else if let Some(label) = sum_label(scope, line).filter(|_| !row) {
                let of_group = GROUP_SUMS.iter().any(|&r| label.has(r)) && !is_strip(scope, line);
                if !of_group || !rows_follow(scope, &all[at + 1..]) {
                    break;
                }
                extent.sums.push(line);
            } else {
                extent.lines.push(line);
            }
        }
        extent
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
fn names_other(scope: &Scope<'_>, line: usize) -> bool {
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

/// The label of a tax behind other words, on a line with its rate and nothing but an amount: "of which VAT 25 %".
fn tax_label<'a>(scope: &Scope<'a>, line: usize) -> Option<&'a Label> {
    let figures = scope.figures(line);
    let rated = figures.iter().any(|a| a.percent) && figures.len() <= 2;
    let mut labels = scope.labels(line);
    labels.find(|l| rated && l.has(Role::Tax) && scope.starts_line(l))
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
