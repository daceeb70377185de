//! The sums on the page: beside, in boxes, in the table's own columns, or as heads with values below.

use super::look::tint;
use super::sheet::{Area, Sheet};
use super::table::Laid;
use crate::pdf::{Align, Color, Style};
use crate::random::paper::{Grid, Sum};

/// Left or right on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// How the sums stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SumStyle {
    /// Labels and values in two columns.
    Block(Side),
    /// The same with labels that end where values begin.
    RightLabels,
    /// The same in a box with lines.
    Boxed(Side),
    /// The total on a coloured band.
    Band,
    /// Labels and values in the columns of the table.
    InTable,
    /// Heads beside each other, values below.
    Strip,
}

impl SumStyle {
    /// Draws the sums at the pen, and beside them what has room there: the taxes by rate and the bank details, if they
    /// are not elsewhere.
    pub(crate) fn draw(self, sheet: &mut Sheet<'_>, table: &Laid, with_payment: bool) {
        match self {
            Self::Strip if sheet.paper.sums.len() <= 6 => strip(sheet),
            Self::InTable => in_table(sheet, table),
            _ => {
                self.block(sheet, with_payment);
                return;
            }
        }
        sheet.y += 8.0;
        if let Some(grid) = sheet.paper.tax_table.clone() {
            sheet.need(grid_height(sheet, &grid));
            let area = Area::new(sheet.area.x, sheet.area.width * 0.55);
            sheet.y = tax_grid(sheet, area, sheet.y, &grid) + 8.0;
        }
        other_currency(sheet);
        if with_payment {
            sheet.need(sheet.payment_height());
            let area = Area::new(sheet.area.x, sheet.area.width * 0.6);
            sheet.y = sheet.payment(area, sheet.y) + 8.0;
        }
    }

    fn block(self, sheet: &mut Sheet<'_>, with_payment: bool) {
        let strong = sheet.look.bold().size(sheet.look.size * 1.15);
        let (block, rest, stop) = self.areas(sheet, strong);
        let steps = heights(sheet, strong, stop);
        let total: f32 = steps.iter().sum();
        let grid = sheet.paper.tax_table.clone();
        let beside = grid
            .as_ref()
            .map_or(0.0, |grid| grid_height(sheet, grid) + 8.0)
            + if with_payment {
                sheet.payment_height()
            } else {
                0.0
            };
        sheet.need(total.max(beside) + 12.0);
        let top = sheet.y;
        let mut end = self.rows(sheet, block, stop, strong, &steps);
        let mut y = top;
        if let Some(grid) = grid {
            y = tax_grid(sheet, rest, y, &grid) + 8.0;
        }
        if with_payment {
            y = sheet.payment(rest, y);
        }
        end = end.max(y);
        sheet.y = end + 8.0;
        other_currency(sheet);
    }

    /// Where the sums stand, what is left beside them, and how wide their labels may be.
    fn areas(self, sheet: &Sheet<'_>, strong: Style) -> (Area, Area, f32) {
        let style = |sum: &Sum| {
            if sum.is_total() {
                strong
            } else {
                sheet.look.body()
            }
        };
        let sums = &sheet.paper.sums;
        let labels = sums
            .iter()
            .map(|sum| {
                sheet
                    .canvas
                    .width(style(sum), &sheet.look.beside(&sum.label))
            })
            .fold(0.0_f32, f32::max);
        let values = sums
            .iter()
            .map(|sum| sheet.canvas.width(style(sum), &sum.value))
            .fold(0.0_f32, f32::max);
        let most = sheet.area.width * 0.56;
        let stop = (labels + 14.0).min(most - values - 14.0).max(60.0);
        let width = stop + values + 14.0;
        let rest = (sheet.area.width - width - 24.0).max(80.0);
        let left = Area::new(sheet.area.x, width);
        let right = Area::new(sheet.area.right() - width, width);
        match self {
            Self::Block(Side::Left) | Self::Boxed(Side::Left) => {
                (left, Area::new(sheet.area.right() - rest, rest), stop)
            }
            _ => (right, Area::new(sheet.area.x, rest), stop),
        }
    }

    fn rows(
        self,
        sheet: &mut Sheet<'_>,
        area: Area,
        stop: f32,
        strong: Style,
        steps: &[f32],
    ) -> f32 {
        let boxed = matches!(self, Self::Boxed(_));
        let mut y = sheet.y;
        let sums = &sheet.paper.sums;
        let last_total = sums.iter().rposition(Sum::is_total);
        for (index, (sum, &step)) in sums.iter().zip(steps).enumerate() {
            let mut style = if sum.is_total() {
                strong
            } else {
                sheet.look.body()
            };
            if self == Self::Band && Some(index) == last_total {
                sheet.fill(sheet.look.accent, area.x, y, area.width, step);
                style = style.color(Color::WHITE);
            } else if boxed {
                sheet.frame(tint(sheet.look.grey, 0.3), area.x, y, area.width, step);
            } else if sum.is_total() {
                sheet
                    .canvas
                    .rule(sheet.look.grey, 0.7, area.x, area.right(), y);
            }
            let inner = area.inset(4.0);
            let label = sheet.look.beside(&sum.label);
            let label_area = Area::new(inner.x, stop - 8.0);
            let align = if self == Self::RightLabels {
                Align::Right
            } else {
                Align::Left
            };
            sheet.paragraph(style, align, label_area, y + 3.0, &label);
            sheet.line(
                style,
                Align::Right,
                inner.right(),
                y + 3.0,
                inner.width,
                &sum.value,
            );
            y += step;
        }
        y
    }
}

fn heights(sheet: &Sheet<'_>, strong: Style, stop: f32) -> Vec<f32> {
    let heights = sheet.paper.sums.iter().map(|sum| {
        let style = if sum.is_total() {
            strong
        } else {
            sheet.look.body()
        };
        sheet
            .paragraph_height(style, stop - 8.0, &sheet.look.beside(&sum.label))
            .max(sheet.look.step(style))
            + 5.0
    });
    heights.collect()
}

fn in_table(sheet: &mut Sheet<'_>, table: &Laid) {
    let body = sheet.look.body();
    let height = (sheet.look.step(body) + 3.0) * sheet.paper.sums.len() as f32 + 8.0;
    sheet.need(height);
    for sum in &sheet.paper.sums {
        let style = if sum.is_total() { body.bold() } else { body };
        let label = sheet.look.beside(&sum.label);
        if sum.is_total() {
            let (area, y) = (sheet.area, sheet.y);
            sheet
                .canvas
                .rule(sheet.look.grey, 0.6, area.x, area.right(), y);
            sheet.y += 2.0;
        }
        table.labelled(sheet, style, &label, &sum.value);
        sheet.y += 2.0;
    }
}

fn strip(sheet: &mut Sheet<'_>) {
    let small = sheet.look.small(0.85);
    let sums = &sheet.paper.sums;
    let cells = sheet.area.columns(sums.len(), 0.0);
    let heads = cells.iter().zip(sums).map(|(cell, sum)| {
        sheet.paragraph_height(small, cell.width - 8.0, &sheet.look.above(&sum.label))
    });
    let head = heads.fold(0.0_f32, f32::max) + 5.0;
    let value_height = sheet.look.step(sheet.look.bold()) + 6.0;
    sheet.need(head + value_height + 10.0);
    let (area, y) = (sheet.area, sheet.y);
    sheet.fill(tint(sheet.look.accent, 0.88), area.x, y, area.width, head);
    for (cell, sum) in cells.iter().zip(sums) {
        let style = if sum.is_total() {
            sheet.look.bold()
        } else {
            sheet.look.body()
        };
        let label = sheet.look.above(&sum.label);
        sheet.paragraph(small, Align::Center, cell.inset(4.0), y + 3.0, &label);
        let middle = cell.x + cell.width / 2.0;
        sheet.line(
            style,
            Align::Center,
            middle,
            y + head + 4.0,
            cell.width - 8.0,
            &sum.value,
        );
        sheet.frame(
            tint(sheet.look.grey, 0.3),
            cell.x,
            y,
            cell.width,
            head + value_height,
        );
    }
    sheet.y = y + head + value_height;
}

fn grid_height(sheet: &Sheet<'_>, grid: &Grid) -> f32 {
    let rows = grid.rows.len() + 2 + usize::from(!grid.caption.is_empty());
    rows as f32 * (sheet.look.step(sheet.look.small(0.9)) + 2.0) + 4.0
}

/// The taxes by rate; gives the lower edge.
fn tax_grid(sheet: &mut Sheet<'_>, area: Area, y: f32, grid: &Grid) -> f32 {
    let style = sheet.look.small(0.9);
    let step = sheet.look.step(style) + 2.0;
    let mut y = y;
    if !grid.caption.is_empty() {
        y = sheet.line(
            style.bold(),
            Align::Left,
            area.x,
            y,
            area.width,
            &grid.caption,
        ) + 2.0;
    }
    let cells = area.columns(grid.heads.len(), 6.0);
    for (cell, head) in cells.iter().zip(&grid.heads) {
        sheet.line(
            style.bold(),
            Align::Right,
            cell.right(),
            y,
            cell.width,
            head,
        );
    }
    y += step;
    sheet
        .canvas
        .rule(sheet.look.grey, 0.5, area.x, area.right(), y - 2.0);
    for row in &grid.rows {
        for (cell, text) in cells.iter().zip(row) {
            sheet.line(style, Align::Right, cell.right(), y, cell.width, text);
        }
        y += step;
    }
    y
}

/// The box with the amount in another currency.
fn other_currency(sheet: &mut Sheet<'_>) {
    let rows = sheet.paper.other_currency.clone();
    if rows.is_empty() {
        return;
    }
    let style = sheet.look.body();
    let step = sheet.look.step(style);
    let height = step * rows.len() as f32 + 10.0;
    sheet.need(height + 8.0);
    let width = sheet.area.width * 0.56;
    let area = Area::new(sheet.area.right() - width, width);
    let top = sheet.y;
    sheet.frame(sheet.look.grey, area.x, top, area.width, height);
    let mut y = top + 5.0;
    for (label, value) in &rows {
        let label_width = if value.is_empty() {
            area.width - 12.0
        } else {
            area.width * 0.62
        };
        sheet.line(
            style,
            Align::Left,
            area.x + 6.0,
            y,
            label_width - 6.0,
            label,
        );
        sheet.line(
            style.bold(),
            Align::Right,
            area.right() - 6.0,
            y,
            area.width * 0.34,
            value,
        );
        y += step;
    }
    sheet.y = top + height + 8.0;
}
