//! Line items: the rows of the table under a head of columns.

mod cells;
mod reader;

use jiff::civil::Date;
use rust_decimal::Decimal;

use reader::Reader;

use super::{Facts, Place};
use crate::document::Rect;
use crate::layout::table::{Head, heads};
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
    /// Where the amount and the description stand.
    pub amount_place: Option<Place>,
    pub description_place: Option<Place>,
    /// Description lines that came after the row's figures.
    trailing: usize,
    last_rect: Option<Rect>,
}

impl Item {
    pub(crate) fn description_text(&self) -> Option<String> {
        let text = self.description.join(" ");
        let text: String = text.chars().take(MAX_DESCRIPTION).collect();
        (!text.is_empty()).then_some(text)
    }

    fn has_figures(&self) -> bool {
        self.amount.is_some() || self.quantity.is_some() || self.unit_price.is_some()
    }
}

/// The rows of a document, and the lines that they and their heads take.
#[derive(Debug, Clone, Default)]
pub(crate) struct Items {
    pub rows: Vec<Item>,
    /// Lines that belong to tables of items, as ranges.
    pub lines: Vec<std::ops::Range<usize>>,
}

impl Items {
    pub(crate) fn covers(&self, line: usize) -> bool {
        self.lines.iter().any(|r| r.contains(&line))
    }
}

/// Reads every table of line items.
pub(crate) fn items(facts: &Facts<'_>) -> Items {
    let has_number = |line: usize| facts.amounts.on_line(line).any(|a| a.is_money());
    let heads = heads(facts.layout, &facts.labels, has_number);
    let mut items = Items::default();
    let mut next = 0;
    for (i, head) in heads.iter().enumerate() {
        if head.first < next || is_tax_table(head) {
            continue;
        }
        let limit = heads
            .get(i + 1)
            .map_or(facts.layout.lines.len(), |h| h.first);
        let (rows, end) = Reader::new(facts, head).read(head.last + 1..limit);
        let rows = rows
            .into_iter()
            .filter(|r| r.amount.is_some() || (r.quantity.is_some() && r.unit_price.is_some()));
        let rows: Vec<Item> = rows.collect();
        if !rows.is_empty() {
            items.lines.push(head.first..end);
            items.rows.extend(rows);
            next = end;
        }
        if items.rows.len() > MAX_ITEMS {
            break;
        }
    }
    items
}

/// A table of taxes has heads that look like those of items: a base and a rate, but no quantity, price
/// or description.
fn is_tax_table(head: &Head) -> bool {
    let has = |role| head.column(role).is_some();
    let item = has(Role::ColDescription) || has(Role::ColQuantity) || has(Role::ColUnitPrice);
    (has(Role::ColTaxRate) || has(Role::ColTaxAmount)) && !item
}
