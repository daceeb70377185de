//! Reads the rows under one head, line by line.

use super::Item;
use super::cells::Cells;
use crate::candidates::Facts;
use crate::candidates::label::Label;
use crate::layout::Line;
use crate::layout::table::Head;
use crate::locale::labels::Role;

/// A wrapped description goes on at most this many line heights below its last line.
const WRAP: f64 = 1.9;

/// Reads the rows under one head.
pub(super) struct Reader<'a> {
    facts: &'a Facts<'a>,
    head: &'a Head,
    rows: Vec<Item>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(facts: &'a Facts<'a>, head: &'a Head) -> Self {
        Self {
            facts,
            head,
            rows: Vec::new(),
        }
    }

    /// Reads lines until the table ends; gives the rows and the first line behind them.
    pub(super) fn read(mut self, lines: std::ops::Range<usize>) -> (Vec<Item>, usize) {
        let mut end = lines.start;
        let mut page = None;
        for line in lines {
            let l = &self.facts.layout.lines[line];
            let cells = Cells::of(self.facts, self.head, line);
            let row_like =
                cells.get(Role::ColQuantity).is_some() || cells.get(Role::ColUnitPrice).is_some();
            if !row_like && self.is_carried(line) {
                continue;
            }
            if self.is_sum(line, row_like) {
                break;
            }
            if page.is_some_and(|p| p != l.page)
                && !row_like
                && cells.get(Role::ColAmount).is_none()
            {
                // Header lines of the next page, until the head repeats or a row follows.
                continue;
            }
            page = Some(l.page);
            if self.take(l, cells) {
                end = line + 1;
            }
        }
        (self.rows, end)
    }

    /// Whether the line holds a sum below the table: a label and, behind it, an amount or further labels
    /// of sums.
    fn is_sum(&self, line: usize, row_like: bool) -> bool {
        const SUMS: [Role; 7] = [
            Role::Subtotal,
            Role::Total,
            Role::PlainTotal,
            Role::Tax,
            Role::LineSum,
            Role::AmountDue,
            Role::Prepaid,
        ];
        let labels: Vec<&Label> = self
            .facts
            .labels
            .on_line(line)
            .filter(|l| l.leads && SUMS.iter().any(|&r| l.has(r)) && l.letters >= 3)
            .collect();
        let Some(first) = labels.first() else {
            return false;
        };
        let valued = self
            .facts
            .amounts
            .on_line(line)
            .any(|a| a.rect.x0 > first.rect.x0 && !a.percent);
        !row_like && (valued || labels.len() > 1)
    }

    /// Whether the line carries a sum from page to page.
    fn is_carried(&self, line: usize) -> bool {
        self.facts
            .labels
            .on_line(line)
            .any(|l| l.leads && l.has(Role::Carried))
    }

    /// Adds a line to the rows; false if it is no part of the table.
    fn take(&mut self, line: &Line, cells: Cells<'_>) -> bool {
        if cells.figures.is_empty() {
            return self.wrap(line, cells);
        }
        let conflict = self.rows.last().is_none_or(|row| {
            let filled = |role| match role {
                Role::ColQuantity => row.quantity.is_some(),
                Role::ColUnitPrice => row.unit_price.is_some(),
                Role::ColAmount => row.amount.is_some(),
                Role::ColTaxRate => row.tax_rate.is_some(),
                _ => false,
            };
            let far = row
                .last_rect
                .is_some_and(|r| line.rect.y1 - r.y1 > 2.6 * line.rect.height());
            cells.position
                || far
                || row.page != line.page
                || cells.figures.iter().any(|(role, _)| filled(*role))
        });
        if conflict {
            let lead = if cells.text.is_none() {
                self.leading_text()
            } else {
                None
            };
            self.rows.push(Item {
                page: line.page,
                ..lead.unwrap_or_default()
            });
        }
        let Some(row) = self.rows.last_mut() else {
            return false;
        };
        fill(row, &cells);
        row.raw.push(line.text());
        row.last_rect = Some(line.rect);
        row.trailing = 0;
        true
    }

    /// A description that stands on the line above its figures has been taken for the end of the row
    /// before; this gives it back.
    fn leading_text(&mut self) -> Option<Item> {
        let before = self.rows.last_mut()?;
        if before.trailing == 0 || before.description.len() <= before.trailing {
            return None;
        }
        let line = before.description.pop()?;
        let raw = before.raw.pop()?;
        before.trailing -= 1;
        Some(Item {
            description: vec![line],
            raw: vec![raw],
            ..Item::default()
        })
    }

    /// A line without figures: the description goes on, or starts before its figures.
    fn wrap(&mut self, line: &Line, cells: Cells<'_>) -> bool {
        let Some((text, place, rect)) = cells.text else {
            return false;
        };
        let column = self.head.column(Role::ColDescription);
        let in_column = column.is_none_or(|c| {
            rect.x0 > c.rect.x0 - 30.0 && rect.x0 < c.rect.x1.max(c.rect.x0 + 120.0)
        });
        if !in_column {
            return false;
        }
        let Some(row) = self.rows.last_mut() else {
            self.rows.push(Item {
                page: line.page,
                description: vec![text],
                description_place: Some(place),
                raw: vec![line.text()],
                last_rect: Some(line.rect),
                ..Item::default()
            });
            return true;
        };
        let close = row
            .last_rect
            .is_none_or(|r| line.rect.y1 - r.y1 <= WRAP * line.rect.height().min(r.height()));
        if !close || row.page != line.page {
            return false;
        }
        row.description.push(text);
        row.raw.push(line.text());
        row.last_rect = Some(line.rect);
        row.trailing += usize::from(row.has_figures());
        true
    }
}

fn fill(row: &mut Item, cells: &Cells<'_>) {
    for (role, amount) in &cells.figures {
        let value = Some(amount.value);
        match role {
            Role::ColQuantity => row.quantity = value,
            Role::ColUnitPrice => row.unit_price = value,
            Role::ColTaxRate => row.tax_rate = value,
            Role::ColTaxAmount => row.tax_amount = value,
            Role::ColDiscount => row.discount = value,
            Role::ColOther => row.gross = value,
            Role::ColAmount => {
                row.amount = value;
                row.amount_place = Some(amount.place.clone());
            }
            _ => {}
        }
    }
    if let Some((text, place, _)) = &cells.text {
        row.description.push(text.clone());
        row.description_place.get_or_insert_with(|| place.clone());
    }
    row.date = row.date.or(cells.date);
    row.unit = row.unit.take().or_else(|| cells.unit.clone());
    row.product_code = row.product_code.take().or_else(|| cells.code.clone());
}
