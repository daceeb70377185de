//! Line items: the rows of the table under a head of columns.

mod align;
mod cells;
mod codes;
mod columns;
mod extent;
mod headless;
mod item;
mod marks;
mod prices;
mod product;
mod roles;
mod rows;
mod scope;
mod style;
mod sums;
mod texts;
mod unnamed;

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use super::amount::Amount;
use super::{Facts, Place};
use crate::layout::columns::Column;
use crate::layout::table::{Head, heads};
use cells::Cells;
use columns::Columns;
use extent::Extent;
use headless::Plain;
pub(crate) use item::Item;
use rows::Cut;
use scope::Scope;

use crate::locale::labels::Role;

/// The most rows that are read.
const MAX_ITEMS: usize = 5000;

/// The rows of a document, and the lines that they and their heads take.
#[derive(Debug, Clone, Default)]
pub(crate) struct Items {
    pub rows: Vec<Item>,
    /// What each table was taken for, in words.
    pub tables: Vec<String>,
    /// What the rows add up to, if it is printed below them under a name that is not known.
    pub unnamed_sum: Option<Place>,
    lines: BTreeSet<usize>,
}

impl Items {
    /// Above a table whose rows multiply a single row without a price is a box of other figures.
    fn drop_boxes(&mut self, first: usize) {
        if first == 1 && self.rows[0].unit_price.is_none() {
            self.rows.remove(0);
        }
    }

    /// Whether no row has a quantity or a price.
    fn are_bare(&self) -> bool {
        let figures = |row: &Item| row.quantity.is_some() || row.unit_price.is_some();
        !self.rows.iter().any(figures)
    }

    /// Whether a line belongs to a table of items.
    pub(crate) fn covers(&self, line: usize) -> bool {
        self.lines.contains(&line)
    }
}

/// Reads every table of line items.
pub(crate) fn items(facts: &Facts<'_>) -> Items {
    let has_number = |line: usize| facts.amounts.on_line(line).any(|a| a.is_money());
    let heads = heads(facts.layout, &facts.labels, has_number);
    let mut items = Items::default();
    for table in tables(&heads, facts.layout.lines.len()) {
        if items.rows.len() < MAX_ITEMS {
            let first = items.rows.len();
            read(facts, &table, &mut items);
            if items.rows[first..].iter().any(Item::is_product) {
                items.drop_boxes(first);
            }
        }
    }
    if let Some(mut unnamed) = unnamed::items(facts, &items) {
        unnamed.tables.splice(0..0, items.tables);
        items = unnamed;
    }
    let wrong = !adds_up(facts, &items);
    if wrong || items.are_bare() {
        let plain = headless::items(facts);
        let counts = || plain.rows.iter().any(|(row, _)| row.quantity.is_some());
        if (wrong || counts()) && is_better(&plain, &items) {
            items.rows.clear();
            items.lines.clear();
            items.unnamed_sum.clone_from(&plain.unnamed);
            for (item, lines) in plain.rows {
                items.rows.push(item);
                items.lines.extend(lines);
            }
        }
    }
    items
}

/// Whether a list that makes its sum, read without heads, has more rows than what was read under heads and does
/// not make it, or takes all lines of it of which none has a quantity or price, and is not only what stands below it.
fn is_better(plain: &Plain, items: &Items) -> bool {
    let line = |row: &Item| row.places.iter().map(|(_, p)| p.spot.line).min();
    let first = plain.rows.first().and_then(|(row, _)| line(row));
    let end = plain
        .rows
        .last()
        .and_then(|(_, lines)| lines.last().copied());
    let whole = items.are_bare() && end >= items.rows.last().and_then(line);
    let more = plain.proven && (whole || plain.rows.len() > items.rows.len());
    let own = items.rows.first().and_then(line);
    first.is_some() && (items.rows.is_empty() || (more && first <= own))
}

/// Whether the page prints below the rows what they add up to.
fn adds_up(facts: &Facts<'_>, items: &Items) -> bool {
    let sum: Option<Decimal> = items.rows.iter().map(|r| r.amount.or(r.gross)).sum();
    let last = items.rows.last();
    last.zip(sum)
        .is_some_and(|(last, sum)| prints(facts, last, sum))
}

fn prints(facts: &Facts<'_>, last: &Item, sum: Decimal) -> bool {
    let from = last.places.iter().map(|(_, p)| p.spot.line).max();
    let from = from.map_or(0, |line| line + 1);
    let below = |a: &&Amount| a.is_money() && a.place.spot.line >= from;
    let mut amounts = facts.amounts.0.iter().filter(below);
    amounts.any(|a| a.value.abs() == sum.abs())
}

/// What stands in a column of credits is taken off, or is a payment and no item, as the sums below say.
fn settle_credits(facts: &Facts<'_>, rows: &mut Vec<(Item, Vec<usize>)>) {
    let charged = rows.iter().filter(|(r, _)| !r.credit);
    let charged: Decimal = charged.filter_map(|(r, _)| r.amount).sum();
    let credits = rows.iter().filter(|(r, _)| r.credit);
    let credited: Decimal = credits.filter_map(|(r, _)| r.amount).map(|a| a.abs()).sum();
    let Some((last, _)) = rows.last().filter(|_| !credited.is_zero()) else {
        return;
    };
    if !prints(facts, last, charged - credited) && prints(facts, last, charged) {
        rows.retain(|(row, _)| !row.credit);
    }
    for (row, _) in rows.iter_mut().filter(|(r, _)| r.credit) {
        row.amount = row.amount.map(|a| -a.abs());
    }
}

/// A head, where it is repeated, and the lines behind each.
struct Table<'a> {
    head: &'a Head,
    heads: Vec<&'a Head>,
    ranges: Vec<Range<usize>>,
}

/// Tables of items: heads of the same columns continue one table.
fn tables(heads: &[Head], lines: usize) -> Vec<Table<'_>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    for (at, head) in heads.iter().enumerate() {
        if is_tax_table(head) {
            continue;
        }
        let end = heads.get(at + 1).map_or(lines, |next| next.first);
        let range = head.last + 1..end;
        match tables.last_mut() {
            Some(table) if table.head.continues_as(head) => {
                table.heads.push(head);
                table.ranges.push(range);
            }
            _ => tables.push(Table {
                head,
                heads: vec![head],
                ranges: vec![range],
            }),
        }
    }
    tables
}

fn read(facts: &Facts<'_>, table: &Table<'_>, items: &mut Items) {
    let described = table.head.column(Role::ColDescription).map(|c| c.rect.x0);
    let scope = Scope::whole(facts, described);
    let all: Vec<usize> = table.ranges.iter().cloned().flatten().collect();
    let scope = scope.within(columns::bounds(&scope, table.head, &all));
    let extent = Extent::of(&scope, &table.ranges);
    let columns = Columns::of(&scope, table.head, &extent.lines);
    let heads = table.head.columns.iter();
    let heads: Vec<String> = heads
        .map(|c| format!("{} {:?}", c.phrase, c.roles))
        .collect();
    items
        .tables
        .push(format!("{} <= {}", columns.describe(), heads.join(" | ")));
    let heads: Vec<usize> = table.heads.iter().map(|h| h.last).collect();
    let cuts = extent.lines.iter().map(|&line| Cut {
        line,
        page: facts.layout.lines[line].page,
        rect: facts.layout.lines[line].rect,
        cells: Cells::of(&scope, &columns, line),
    });
    let mut cuts: Vec<Cut<'_>> = cuts.collect();
    if rows::words_apart(&cuts) {
        for cut in cuts.iter_mut().filter(|c| !c.cells.has_figures()) {
            cut.cells = Cells::of_words(&scope, &columns, cut.line);
        }
    }
    let cuts = rows::without_page_headers(facts, cuts, &heads);
    let mut read: Vec<(Item, Vec<usize>)> = Vec::new();
    for row in rows::rows(&cuts) {
        let mut item = Item::default();
        for &at in &row.cuts {
            let line = &facts.layout.lines[cuts[at].line];
            item.page = if item.page == 0 { line.page } else { item.page };
            item.add(&cuts[at], line.text());
        }
        item.price_one();
        let numbered = row.cuts.iter().any(|&at| cuts[at].cells.position);
        if item.is_whole() && (item.has_amount() || numbered || !columns.has_amounts()) {
            read.push((item, row.cuts.iter().map(|&at| cuts[at].line).collect()));
        }
    }
    let sums = sums::take_out(facts.layout, &mut read, &extent.sums);
    settle_credits(facts, &mut read);
    drop_counters(&mut read);
    codes::take(&mut read, table.head.column(Role::ColCode).is_some());
    if !read.is_empty() {
        for (item, lines) in read {
            items.lines.extend(lines);
            items.rows.push(item);
        }
        let heads = table.heads.iter().flat_map(|h| h.first..=h.last);
        items.lines.extend(heads.chain(extent.sums).chain(sums));
    }
}

/// Takes the numbers of the lines, 1, 2, 3 or 10, 20, 30, off descriptions that all start with them.
fn drop_counters(rows: &mut [(Item, Vec<usize>)]) {
    let number = |item: &Item| -> Option<u32> {
        let first = item.description.first()?;
        let (number, _) = first.split_once(' ')?;
        number.trim_end_matches('.').parse().ok()
    };
    let step = rows.first().and_then(|(item, _)| number(item)).unwrap_or(0);
    let counts = |(i, (item, _)): (u32, &(Item, Vec<usize>))| {
        step.checked_mul(i).is_some_and(|n| number(item) == Some(n))
    };
    if rows.len() < 2 || step == 0 || !(1..).zip(rows.iter()).all(counts) {
        return;
    }
    for (item, _) in rows {
        if let Some((_, rest)) = item.description[0].clone().split_once(' ') {
            rest.clone_into(&mut item.description[0]);
        }
    }
}

/// A table of taxes has heads that look like those of items: a base and a rate, but no quantity, price
/// or description.
fn is_tax_table(head: &Head) -> bool {
    let has = |role| head.column(role).is_some();
    // "Taux" is a rate before it is a price.
    let sold = [Role::ColDescription, Role::ColQuantity, Role::ColUnitPrice];
    let of_items = |c: &Column| sold.iter().any(|&r| c.has(r)) && !c.has(Role::ColTaxRate);
    let item = head.columns.iter().any(of_items);
    (has(Role::ColTaxRate) || has(Role::ColTaxAmount)) && !item
}
