//! The table of lines: widths from what stands in it, descriptions broken, pages turned.

use rust_decimal::Decimal;

use super::sheet::Sheet;
use crate::pdf::Align;
use crate::random::paper::{Kind, Row};

/// Lines between rows and columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    None,
    Rows,
    Grid,
    /// Between columns only, and around.
    Columns,
}

/// How the heads stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeadStyle {
    Filled,
    Tinted,
    Ruled,
    DoubleRuled,
    Plain,
}

/// How a table looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TableStyle {
    pub(crate) rules: Rules,
    pub(crate) head: HeadStyle,
    pub(crate) zebra: bool,
    /// Where figures stand in their columns.
    pub(crate) figures: Align,
    pub(crate) gap: f32,
    pub(crate) pad: f32,
    /// Descriptions over the whole width, with their figures below.
    pub(crate) stacked: bool,
    pub(crate) repeat_head: bool,
    pub(crate) carry: bool,
}

/// One column on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) kind: Kind,
    pub(super) x: f32,
    pub(super) width: f32,
}

/// A table whose widths are known.
pub(crate) struct Laid {
    pub(super) style: TableStyle,
    pub(super) type_size: f32,
    pub(super) places: Vec<Place>,
}

impl TableStyle {
    /// Draws the whole table at the pen; what is left of it tells where sums can stand in its columns.
    pub(crate) fn draw(self, sheet: &mut Sheet<'_>) -> Laid {
        let laid = self.lay(sheet);
        laid.head(sheet);
        let rows = &sheet.paper.rows;
        let mut sum = Decimal::ZERO;
        let mut item = 0_usize;
        for (index, row) in rows.iter().enumerate() {
            let height = laid.height(sheet, row);
            // A heading does not stand alone at the bottom of a page.
            let with_next = match (row, rows.get(index + 1)) {
                (Row::Group(_), Some(next)) => height + laid.height(sheet, next),
                _ => height,
            };
            laid.turn(sheet, with_next, sum);
            laid.row(sheet, row, height, item);
            if let Row::Item { amount, .. } = row {
                sum += *amount;
                item += 1;
            }
        }
        laid.close(sheet);
        laid
    }

    /// Widths that fit, in the largest type that lets them.
    fn lay(self, sheet: &Sheet<'_>) -> Laid {
        let mut size = sheet.look.size;
        loop {
            let laid = self.at(sheet, size);
            let description = laid
                .places
                .iter()
                .find(|place| place.kind == Kind::Description);
            let enough = sheet.area.width * 0.2;
            if size <= 5.0 || description.is_none_or(|place| place.width >= enough.max(90.0)) {
                return laid;
            }
            size -= 0.5;
        }
    }

    fn at(self, sheet: &Sheet<'_>, size: f32) -> Laid {
        let body = sheet.look.body().size(size);
        let columns = &sheet.paper.columns;
        let mut widths: Vec<f32> = columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let head = column
                    .head
                    .split(' ')
                    .map(|word| sheet.canvas.width(body.bold(), word))
                    .fold(0.0_f32, f32::max);
                let cells = sheet.paper.rows.iter().filter_map(|row| match row {
                    Row::Item { cells, .. } => cells.get(index),
                    _ => None,
                });
                let cells = cells
                    .map(|cell| sheet.canvas.width(body, cell))
                    .fold(0.0_f32, f32::max);
                head.max(cells) + 0.5
            })
            .collect();
        let inset = self.inset();
        let gaps = self.gap * columns.len().saturating_sub(1) as f32 + 2.0 * inset;
        let place = columns
            .iter()
            .position(|column| column.kind == Kind::Description);
        if let Some(place) = place {
            widths[place] = 0.0;
            let rest: f32 = widths.iter().sum();
            widths[place] = sheet.area.width - gaps - rest;
        }
        let mut x = sheet.area.x + inset;
        let places = columns.iter().zip(&widths).map(|(column, &width)| {
            let place = Place {
                kind: column.kind,
                x,
                width,
            };
            x += width + self.gap;
            place
        });
        Laid {
            style: self,
            type_size: size,
            places: places.collect(),
        }
    }

    fn inset(self) -> f32 {
        let framed = matches!(self.rules, Rules::Grid | Rules::Columns);
        if framed || self.zebra || matches!(self.head, HeadStyle::Filled | HeadStyle::Tinted) {
            4.0
        } else {
            0.0
        }
    }
}
