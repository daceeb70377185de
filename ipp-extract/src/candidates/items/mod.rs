//! Line items: the rows of the table under a head of columns.

mod align;
mod cells;
mod codes;
mod columns;
mod extent;
mod headless;
mod marks;
mod roles;
mod rows;
mod scope;
mod sums;
mod unnamed;

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Facts, Place};
use crate::layout::table::{Head, heads};
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
    /// How many units the price is for, where the table has a column for it.
    price_base: Option<Decimal>,
    pub product_code: Option<String>,
    pub date: Option<Date>,
    /// From 1.
    pub page: u32,
    pub raw: Vec<String>,
    /// Where its figures stand.
    pub places: Vec<(Role, Place)>,
    /// Where each line of the description stands.
    pub text_places: Vec<Place>,
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

    /// Where the first line of the description stands.
    pub(crate) fn description_place(&self) -> Option<&Place> {
        self.text_places.first()
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
                Role::ColPriceBase => self.price_base = value,
                Role::ColAmount => self.amount = value,
                _ => continue,
            }
            self.places.push((role, amount.place.clone()));
        }
        let cells = &cut.cells;
        if !cells.text.is_empty() {
            self.description.push(cells.text.join(" "));
            self.text_places.extend(cells.text_place.clone());
        }
        self.date = self.date.or(cells.date);
        self.unit = self.unit.take().or_else(|| cells.unit.clone());
        self.product_code = self.product_code.take().or_else(|| cells.code.clone());
        self.raw.push(line);
    }

    /// Makes a price for 100 or 1000 units the price of one.
    fn price_one(&mut self) {
        let base = self.price_base.filter(|base| *base > Decimal::ONE);
        if let (Some(price), Some(base)) = (self.unit_price, base) {
            self.unit_price = Some(price / base);
        }
    }

    fn has_amount(&self) -> bool {
        self.amount.is_some() || self.gross.is_some()
    }

    /// Whether quantity × price is the amount, but for a discount.
    fn is_product(&self) -> bool {
        let (Some(quantity), Some(price), Some(amount)) =
            (self.quantity, self.unit_price, self.amount)
        else {
            return false;
        };
        let off = self.discount.unwrap_or_default().abs();
        let product = (quantity * price).abs();
        let percent = product * (Decimal::ONE_HUNDRED - off) / Decimal::ONE_HUNDRED;
        let cents = Decimal::new(2, 2).max(quantity.abs() * Decimal::new(5, 3));
        let near = |expected: Decimal| (expected - amount.abs()).abs() <= cents;
        near(product) || near(percent) || near(product - off)
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
    /// Above a table whose rows multiply a single row without a price is a box of other figures.
    fn drop_boxes(&mut self, first: usize) {
        if first == 1 && self.rows[0].unit_price.is_none() {
            self.rows.remove(0);
        }
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
    if items.rows.is_empty() {
        for (item, line) in headless::items(facts) {
            items.rows.push(item);
            items.lines.insert(line);
        }
    }
    items
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
    drop_counters(&mut read);
    codes::take(&mut read, table.head.column(Role::ColCode).is_some());
    let sums = sums::take_out(facts.layout, &mut read, &extent.sums);
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
    let item = has(Role::ColDescription) || has(Role::ColQuantity) || has(Role::ColUnitPrice);
    (has(Role::ColTaxRate) || has(Role::ColTaxAmount)) && !item
}
