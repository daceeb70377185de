//! Labels with values, sums, small tables: made into blocks.

use super::Block;
use crate::pdf::{Align, Color, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Card, Entry, Grid, Paper, Sum};

/// How labels stand beside their values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pairs {
    pub(crate) label: Style,
    pub(crate) value: Style,
    /// The most that labels take of the width.
    pub(crate) share: f32,
    pub(crate) gap: f32,
    pub(crate) label_align: Align,
    pub(crate) value_align: Align,
    /// Points between rows.
    pub(crate) apart: f32,
}

impl Pairs {
    /// Values in line after the labels.
    pub(crate) fn plain(label: Style, value: Style) -> Self {
        Self {
            label,
            value,
            share: 0.5,
            gap: 8.0,
            label_align: Align::Left,
            value_align: Align::Left,
            apart: 0.0,
        }
    }

    /// The rows below each other.
    pub(crate) fn draw(self, sheet: &Sheet<'_>, area: Area, rows: &[(String, String)]) -> Block {
        let widest = rows
            .iter()
            .map(|(label, _)| sheet.canvas.width(self.label, label))
            .fold(0.0_f32, f32::max);
        let left = (widest + 0.5).min(area.width * self.share);
        let labels = Area::new(area.x, left);
        let start = left + self.gap;
        let values = Area::new(area.x + start, area.width - start);
        rows.iter().fold(Block::default(), |made, (label, value)| {
            let row = Block::para(sheet, self.label, self.label_align, labels, label).beside(
                Block::para(sheet, self.value, self.value_align, values, value),
            );
            made.then(row.pad(0.0, self.apart))
        })
    }
}

/// Labels with values of a document's entries.
pub(crate) fn rows(sheet: &Sheet<'_>, entries: &[Entry]) -> Vec<(String, String)> {
    let one = |entry: &Entry| (sheet.look.beside(&entry.label), entry.value.clone());
    entries.iter().map(one).collect()
}

/// Label above value, so many beside each other, each in what `dress` puts around it.
pub(crate) fn cells(
    sheet: &Sheet<'_>,
    area: Area,
    entries: &[Entry],
    per_row: usize,
    (label, value): (Style, Style),
    dress: impl Fn(Block, Area) -> Block,
) -> Block {
    let mut made = Block::default();
    for row in entries.chunks(per_row.max(1)) {
        let areas = area.columns(row.len(), 0.0);
        let cells: Vec<Block> = areas
            .iter()
            .zip(row)
            .map(|(cell, entry)| {
                let inner = cell.inset(4.0);
                let text = sheet.look.above(&entry.label);
                Block::para(sheet, label, Align::Left, inner, &text)
                    .then(Block::para(sheet, value, Align::Left, inner, &entry.value))
                    .pad(2.5, 2.5)
            })
            .collect();
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        let line = areas
            .iter()
            .zip(cells)
            .fold(Block::default(), |line, (area, cell)| {
                line.beside(dress(cell.at_least(height), *area))
            });
        made = made.then(line);
    }
    made
}

/// A party: heading, name, address, tax numbers.
pub(crate) fn card(
    sheet: &Sheet<'_>,
    area: Area,
    card: &Card,
    (heading, name, body): (Style, Style, Style),
) -> Block {
    let title = sheet.look.beside(&card.heading);
    let mut made = Block::para(sheet, heading, Align::Left, area, &title);
    for (index, line) in card.lines.iter().enumerate() {
        let style = if index == 0 { name } else { body };
        made = made.then(Block::para(sheet, style, Align::Left, area, line));
    }
    let ids = card
        .ids
        .iter()
        .map(|(label, id)| format!("{} {id}", sheet.look.beside(label)));
    made.then(Block::paras(sheet, body, Align::Left, area, ids))
}

/// All parties but the seller.
pub(crate) fn parties(paper: &Paper) -> Vec<&Card> {
    std::iter::once(&paper.buyer).chain(&paper.others).collect()
}

/// How the last of the totals stands out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Stress {
    None,
    /// A rule above.
    Rule,
    /// Rules above and below.
    Between,
    /// A ground of this colour, type of that.
    Ground(Color, Color),
    Framed,
}

/// How sums look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sums {
    pub(crate) body: Style,
    pub(crate) strong: Style,
    pub(crate) stress: Stress,
    pub(crate) label: Align,
    /// Dots between label and value.
    pub(crate) dots: bool,
    /// A thin rule below each row.
    pub(crate) rules: bool,
    pub(crate) apart: f32,
    /// What stands before each value in a column of its own.
    pub(crate) code: Option<&'static str>,
}

impl Sums {
    pub(crate) fn plain(sheet: &Sheet<'_>) -> Self {
        Self {
            body: sheet.look.body(),
            strong: sheet.look.bold(),
            stress: Stress::Rule,
            label: Align::Left,
            dots: false,
            rules: false,
            apart: 3.0,
            code: None,
        }
    }

    /// The sums of the document below each other.
    pub(crate) fn draw(self, sheet: &Sheet<'_>, area: Area) -> Block {
        self.some(sheet, area, &sheet.paper.sums)
    }

    /// Some sums below each other.
    pub(crate) fn some(self, sheet: &Sheet<'_>, area: Area, sums: &[Sum]) -> Block {
        let last = sums.iter().rposition(Sum::is_total);
        let widest = sums
            .iter()
            .map(|sum| sheet.canvas.width(self.style(sum), &sum.value))
            .fold(0.0_f32, f32::max);
        let code = self
            .code
            .map_or(0.0, |code| sheet.canvas.width(self.strong, code) + 10.0);
        sums.iter()
            .enumerate()
            .fold(Block::default(), |made, (index, sum)| {
                let row = self.row(sheet, area, sum, widest + code);
                made.then(self.dress(sheet, row, area, sum, Some(index) == last))
            })
    }

    fn style(self, sum: &Sum) -> Style {
        if sum.is_total() {
            self.strong
        } else {
            self.body
        }
    }

    fn row(self, sheet: &Sheet<'_>, area: Area, sum: &Sum, values: f32) -> Block {
        let style = match self.stress {
            Stress::Ground(_, color) if sum.is_total() => self.style(sum).color(color),
            _ => self.style(sum),
        };
        let inner = area.inset(4.0);
        let values = values.min(inner.width * 0.6);
        let room = Area::new(inner.x, (inner.width - values - 12.0).max(20.0));
        let label = sheet.look.beside(&sum.label);
        let text = Block::para(sheet, style, self.label, room, &label);
        let last_line = text.height - sheet.look.step(style);
        let right = Area::new(inner.right() - values, values);
        let mut value = Block::line(sheet, style, Align::Right, right, &sum.value);
        if let Some(code) = self.code {
            value = value.beside(Block::line(sheet, style, Align::Left, right, code));
        }
        if self.dots && self.label == Align::Left && last_line < 0.1 {
            value = value.beside(self.leader(sheet, room, right, &label, &sum.value));
        }
        text.beside(Block::space(last_line.max(0.0)).then(value))
    }

    fn leader(self, sheet: &Sheet<'_>, room: Area, right: Area, label: &str, value: &str) -> Block {
        let from = room.x + sheet.canvas.width(self.strong, label) + 6.0;
        let code = self.code.map_or(0.0, |_| {
            right.width - sheet.canvas.width(self.strong, value)
        });
        let to = right.right() - sheet.canvas.width(self.strong, value) - code.max(0.0) - 6.0;
        let dot = sheet.canvas.width(self.body, " .");
        let count = ((to - from) / dot) as usize;
        if to <= from || count < 3 {
            return Block::default();
        }
        let area = Area::new(from, to - from + 1.0);
        Block::line(
            sheet,
            self.body,
            Align::Right,
            area,
            " .".repeat(count).trim_start(),
        )
    }

    fn dress(self, sheet: &Sheet<'_>, row: Block, area: Area, sum: &Sum, last: bool) -> Block {
        let row = row.pad(self.apart / 2.0 + 1.0, self.apart / 2.0);
        let grey = sheet.look.grey;
        match self.stress {
            Stress::Ground(ground, _) if sum.is_total() => row.pad(1.0, 1.0).on(ground, area),
            Stress::Framed if last => row.pad(2.0, 2.0).boxed(grey, 0.9, area),
            Stress::Between if last => row.over(grey, 0.8, area).under(grey, 0.8, area),
            Stress::Rule if last => row.over(grey, 0.7, area),
            _ if self.rules => row.under(super::light(grey), 0.4, area),
            _ => row,
        }
    }
}

/// The taxes by rate, where there is such a table.
pub(crate) fn taxes(sheet: &Sheet<'_>, area: Area, style: Style, framed: bool) -> Block {
    match &sheet.paper.tax_table {
        Some(table) => grid(sheet, area, table, style, framed),
        None => Block::default(),
    }
}

fn grid(sheet: &Sheet<'_>, area: Area, grid: &Grid, style: Style, framed: bool) -> Block {
    let columns = area.columns(grid.heads.len(), 0.0);
    let grey = sheet.look.grey;
    let row = |texts: &[String], style: Style| {
        let cells: Vec<Block> = columns
            .iter()
            .zip(texts)
            .map(|(cell, text)| Block::line(sheet, style, Align::Right, cell.inset(3.0), text))
            .collect();
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max) + 3.0;
        columns
            .iter()
            .zip(cells)
            .fold(Block::default(), |line, (area, cell)| {
                let cell = cell.pad(1.5, 0.0).at_least(height);
                line.beside(if framed {
                    cell.boxed(grey, 0.4, *area)
                } else {
                    cell
                })
            })
    };
    let head = row(&grid.heads, style.bold());
    let head = if framed {
        head
    } else {
        head.under(grey, 0.5, area)
    };
    let caption = Block::para(sheet, style.bold(), Align::Left, area, &grid.caption);
    let made = caption.then(head);
    grid.rows
        .iter()
        .fold(made, |made, texts| made.then(row(texts, style)))
}

/// The total in another currency, a line each.
pub(crate) fn other_currency(sheet: &Sheet<'_>, area: Area, style: Style) -> Block {
    let rows = sheet.paper.other_currency.iter();
    rows.fold(Block::default(), |made, (label, value)| {
        let room = if value.is_empty() { 1.0 } else { 0.64 };
        let (left, right) = area.split(room, 0.0);
        let line = Block::para(sheet, style, Align::Left, left, label);
        made.then(if value.is_empty() {
            line
        } else {
            line.beside(Block::line(sheet, style.bold(), Align::Right, right, value))
        })
    })
}

/// Bank details with their heading.
pub(crate) fn payment(sheet: &Sheet<'_>, area: Area, heading: Style, pairs: Pairs) -> Block {
    let paper = sheet.paper;
    if paper.payment.is_empty() {
        return Block::default();
    }
    Block::para(sheet, heading, Align::Left, area, &paper.payment_title).then(pairs.draw(
        sheet,
        area,
        &rows(sheet, &paper.payment),
    ))
}

/// Draws the sentences below everything else, each on the next page where it does not fit.
pub(crate) fn notes(sheet: &mut Sheet<'_>, area: Area, style: Style, align: Align) {
    let paper = sheet.paper;
    for note in &paper.notes {
        Block::para(sheet, style, align, area, note)
            .pad(0.0, style.size * 0.35)
            .place(sheet);
    }
}
