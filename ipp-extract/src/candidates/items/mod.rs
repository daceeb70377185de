//! Line items: the rows of the table under a head of columns.

mod align;
mod cells;
mod columns;
mod extent;
mod headless;
mod roles;
mod rows;
mod scope;

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Facts, Place};
use crate::layout::table::{Column, Head, heads};
use cells::Cells;
use columns::Columns;
use extent::Extent;
use rows::Cut;
use scope::Scope;

use crate::locale::labels::Role;

/// The longest description.
const MAX_DESCRIPTION: usize = 400;
/// The most rows that are read.
const MAX_ITEMS: usize = 5000;

/// A row of the table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Item {
    /// The lines of the description.
    pub description: Vec<String>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub unit_price: Option<Decimal>,
    pub tax_rate: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// The gross amount, where the table has a column for it.
    pub gross: Option<Decimal>,
    pub product_code: Option<String>,
    pub date: Option<Date>,
    /// From 1.
    pub page: u32,
    pub raw: Vec<String>,
    /// Where its figures stand.
    pub places: Vec<(Role, Place)>,
    /// Where the first line of the description stands.
    pub description_place: Option<Place>,
}

impl Item {
    pub(crate) fn description_text(&self) -> Option<String> {
        let mut text = String::new();
        for line in &self.description {
            let hyphen = text.ends_with('-') && !text.ends_with(" -");
            let goes_on = hyphen && line.starts_with(char::is_alphabetic);
            if !text.is_empty() && !goes_on {
                text.push(' ');
            }
            text.push_str(line);
        }
        let text: String = text.chars().take(MAX_DESCRIPTION).collect();
        (!text.is_empty()).then_some(text)
    }

    /// Where the figure of a column stands.
    pub(crate) fn place(&self, role: Role) -> Option<&Place> {
        self.places.iter().find(|(r, _)| *r == role).map(|(_, p)| p)
    }

    fn add(&mut self, cut: &Cut<'_>, line: String) {
        for &(role, amount) in &cut.cells.figures {
            let value = Some(amount.value);
            match role {
                Role::ColQuantity => self.quantity = value,
                Role::ColUnitPrice => self.unit_price = value,
                Role::ColTaxRate => self.tax_rate = value,
                Role::ColTaxAmount => self.tax_amount = value,
                Role::ColDiscount => self.discount = value,
                Role::ColOther => self.gross = value,
                Role::ColAmount => self.amount = value,
                _ => continue,
            }
            self.places.push((role, amount.place.clone()));
        }
        let cells = &cut.cells;
        if !cells.text.is_empty() {
            self.description.push(cells.text.join(" "));
            self.description_place = self
                .description_place
                .take()
                .or_else(|| cells.text_place.clone());
        }
        self.date = self.date.or(cells.date);
        self.unit = self.unit.take().or_else(|| cells.unit.clone());
        self.product_code = self.product_code.take().or_else(|| cells.code.clone());
        self.raw.push(line);
    }

    fn has_amount(&self) -> bool {
        self.amount.is_some() || self.gross.is_some()
    }

    /// Whether the row says what is charged, and how much.
    fn is_whole(&self) -> bool {
        let priced = self.quantity.is_some() && self.unit_price.is_some();
        let named = !self.description.is_empty() || self.product_code.is_some();
        priced || (self.has_amount() && named)
    }
}

/// The rows of a document, and the lines that they and their heads take.
#[derive(Debug, Clone, Default)]
pub(crate) struct Items {
    pub rows: Vec<Item>,
    /// What each table was taken for, in words.
    pub tables: Vec<String>,
    lines: BTreeSet<usize>,
}

impl Items {
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
            read(facts, &table, &mut items);
        }
    }
    if !adds_up(facts, &items) {
        let plain = headless::items(facts);
        let better = items.rows.is_empty() || (plain.proven && plain.rows.len() > items.rows.len());
        if better && !plain.rows.is_empty() {
            items.rows.clear();
            items.lines.clear();
            for (item, lines) in plain.rows {
                items.rows.push(item);
                items.lines.extend(lines);
            }
        }
    }
    items
}

/// Whether the page prints what the rows add up to.
fn adds_up(facts: &Facts<'_>, items: &Items) -> bool {
    let sum: Option<Decimal> = items.rows.iter().map(|r| r.amount.or(r.gross)).sum();
    let last = items.rows.last().and_then(|r| r.places.first());
    let from = last.map_or(0, |(_, place)| place.spot.line + 1);
    let mut amounts = facts.amounts.0.iter();
    sum.is_some_and(|sum| {
        !items.rows.is_empty()
            && amounts.any(|a| a.is_money() && a.place.spot.line >= from && a.value.abs() == sum.abs())
    })
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
    let cuts = rows::without_page_headers(facts, cuts.collect(), &heads);
    let mut read: Vec<(Item, Vec<usize>)> = Vec::new();
    for row in rows::rows(&cuts) {
        let mut item = Item::default();
        for &at in &row.cuts {
            let line = &facts.layout.lines[cuts[at].line];
            item.page = if item.page == 0 { line.page } else { item.page };
            item.add(&cuts[at], line.text());
        }
        let numbered = row.cuts.iter().any(|&at| cuts[at].cells.position);
        if item.is_whole() && (item.has_amount() || numbered || !columns.has_amounts()) {
            read.push((item, row.cuts.iter().map(|&at| cuts[at].line).collect()));
        }
    }
    drop_counters(&mut read);
    if !read.is_empty() {
        for (item, lines) in read {
            items.lines.extend(lines);
            items.rows.push(item);
        }
        let heads = table.heads.iter().flat_map(|h| h.first..=h.last);
        items.lines.extend(heads.chain(extent.sums));
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
    let counts = |(i, (item, _)): (u32, &(Item, Vec<usize>))| number(item) == Some(step * i);
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
