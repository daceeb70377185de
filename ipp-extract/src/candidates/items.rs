//! Line items: the rows of the table under a head of columns.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::amount::Amount;
use super::label::Label;
use super::{Facts, Place};
use crate::document::Rect;
use crate::layout::table::{Head, heads};
use crate::layout::{Line, Spot};
use crate::locale::labels::Role;

/// A wrapped description goes on at most this many line heights below its last line.
const WRAP: f64 = 1.9;
/// The longest description.
const MAX_DESCRIPTION: usize = 400;
/// What stands this far left of a table, in points, is no part of it.
const MARGIN: f64 = 12.0;
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
        let mut reader = Reader {
            facts,
            head,
            rows: Vec::new(),
        };
        let end = reader.read(head.last + 1..limit);
        let rows = reader
            .rows
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

/// Reads the rows under one head.
struct Reader<'a> {
    facts: &'a Facts<'a>,
    head: &'a Head,
    rows: Vec<Item>,
}

/// What one line of the table holds.
#[derive(Default)]
struct Cells<'a> {
    figures: Vec<(Role, &'a Amount)>,
    text: Option<(String, Place, Rect)>,
    code: Option<String>,
    position: bool,
    unit: Option<String>,
    date: Option<Date>,
}

impl Cells<'_> {
    fn get(&self, role: Role) -> Option<&Amount> {
        self.figures
            .iter()
            .find(|(r, _)| *r == role)
            .map(|(_, a)| *a)
    }
}

impl<'a> Reader<'a> {
    /// Reads lines until the table ends; gives the first line behind it.
    fn read(&mut self, lines: std::ops::Range<usize>) -> usize {
        let mut end = lines.start;
        let mut page = None;
        for line in lines {
            let l = &self.facts.layout.lines[line];
            let cells = self.cells(line);
            if self.is_carried(line) {
                continue;
            }
            let row_like =
                cells.get(Role::ColQuantity).is_some() || cells.get(Role::ColUnitPrice).is_some();
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
        end
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

    fn cells(&self, line: usize) -> Cells<'a> {
        let mut cells = Cells::default();
        let l = &self.facts.layout.lines[line];
        for (segment, s) in l.segments.iter().enumerate() {
            let spot = Spot { line, segment };
            if s.rect.x1 < self.head.left() - MARGIN {
                continue;
            }
            if let Some(date) = self.whole_date(spot) {
                cells.date = Some(date);
                continue;
            }
            let amounts: Vec<&Amount> = self.facts.amounts.in_segment(spot).collect();
            let numeric = amounts.first().is_some_and(|a| a.place.words.start == 0)
                && (self.is_figure(&s.rect, amounts[0], s.words.len())
                    || amounts.iter().all(|a| a.is_money()));
            if !numeric {
                self.text_cell(&mut cells, spot);
                continue;
            }
            for &amount in &amounts {
                let Some(role) = self.role_of(amount, &cells) else {
                    continue;
                };
                if role == Role::ColPosition {
                    cells.position = true;
                } else {
                    cells.figures.push((role, amount));
                }
            }
            let behind: Vec<&str> = s.words[amounts[amounts.len() - 1].place.words.end..]
                .iter()
                .map(|w| w.text.as_str())
                .collect();
            let counted = cells
                .figures
                .last()
                .is_some_and(|(r, _)| *r == Role::ColQuantity);
            if counted && !behind.is_empty() && behind.len() <= 2 {
                cells.unit = Some(behind.join(" "));
            }
        }
        cells
    }

    /// The date of a segment that holds nothing else.
    fn whole_date(&self, spot: Spot) -> Option<Date> {
        let words = self.facts.layout.segment(spot).words.len();
        let hit = self.facts.dates.in_segment(spot).next()?;
        (hit.place.words == (0..words)).then(|| self.facts.dates.resolve(hit.reading, None).0)
    }

    /// Whether a segment that starts with a number is a figure of the table rather than text.
    fn is_figure(&self, rect: &Rect, amount: &Amount, words: usize) -> bool {
        let behind = words - amount.place.words.len();
        let Some(text) = self.head.column(Role::ColDescription) else {
            return behind <= 2;
        };
        let in_text = (rect.x0 - text.rect.x0).abs() < 6.0;
        behind <= 2 && !in_text
    }

    /// The column that a number belongs to.
    fn role_of(&self, amount: &Amount, cells: &Cells<'_>) -> Option<Role> {
        if amount.percent {
            let rates = [Role::ColTaxRate, Role::ColDiscount];
            let column = self.head.nearest(&amount.rect, &rates);
            return Some(if column.is_some_and(|c| c.has(Role::ColDiscount)) {
                Role::ColDiscount
            } else {
                Role::ColTaxRate
            });
        }
        let figures = [
            Role::ColQuantity,
            Role::ColUnitPrice,
            Role::ColTaxRate,
            Role::ColTaxAmount,
            Role::ColDiscount,
            Role::ColAmount,
            Role::ColOther,
            Role::ColPosition,
            Role::ColCode,
        ];
        let column = self.head.nearest(&amount.rect, &figures)?;
        let role = match column.roles.iter().find(|r| figures.contains(r)) {
            Some(&role) => role,
            None => self.head.guess(column)?,
        };
        let rated = cells.get(Role::ColTaxRate).is_some();
        let role = match role {
            Role::ColTaxRate if amount.is_money() && (rated || column.has(Role::ColTaxAmount)) => {
                Role::ColTaxAmount
            }
            Role::ColCode => return None,
            // A head such as "#" over 1.00 and 2.50 counts pieces, not lines.
            Role::ColPosition if amount.decimals > 0 => Role::ColQuantity,
            role => role,
        };
        let taken = cells.get(role).is_some();
        (!taken || role == Role::ColPosition).then_some(role)
    }

    fn text_cell(&self, cells: &mut Cells<'_>, spot: Spot) {
        let s = self.facts.layout.segment(spot);
        let text_column = self.head.column(Role::ColDescription);
        let left = [Role::ColPosition, Role::ColCode];
        let start = text_column.map_or(f64::MIN, |c| c.rect.x0 - 4.0);
        // Words that stand left of the description under a narrow column of their own.
        let has_left = self
            .head
            .columns
            .iter()
            .any(|c| c.rect.x0 < start && left.iter().any(|&r| c.has(r)));
        let skip = if has_left {
            s.words
                .iter()
                .take_while(|w| w.rect.center_x() < start)
                .count()
        } else {
            0
        };
        if skip > 0 {
            let words: Vec<&str> = s.words[..skip].iter().map(|w| w.text.as_str()).collect();
            let is_position = words.len() == 1
                && words[0]
                    .trim_end_matches('.')
                    .chars()
                    .all(|c| c.is_ascii_digit());
            if is_position {
                cells.position = true;
            } else {
                cells.code = Some(words.join(" "));
            }
        }
        if skip < s.words.len() {
            let words = &s.words[skip..];
            let rect = crate::layout::around(words);
            if let Some(unit) = self
                .head
                .nearest(&rect, &[Role::ColUnit, Role::ColDescription])
                .filter(|c| c.has(Role::ColUnit) && !c.has(Role::ColDescription))
                && words.len() <= 2
                && unit.rect.x_overlap(&rect) > 0.2
            {
                cells.unit = Some(crate::layout::joined(words));
                return;
            }
            let place = Place {
                spot,
                words: skip..s.words.len(),
            };
            match &mut cells.text {
                Some((text, ..)) => {
                    text.push(' ');
                    text.push_str(&crate::layout::joined(words));
                }
                None => cells.text = Some((crate::layout::joined(words), place, rect)),
            }
        }
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
