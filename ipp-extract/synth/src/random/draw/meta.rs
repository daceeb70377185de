//! Number, dates and references on the page.

use super::look::tint;
use super::sheet::{Area, Sheet};
use crate::pdf::Align;
use crate::random::paper::Entry;

/// How the details stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MetaStyle {
    /// Label and value on a line, values in line.
    Pairs,
    /// Values at the right edge.
    Spread,
    /// Labels end where values begin.
    RightLabels,
    /// Label above value, so many beside each other.
    Above(usize),
    /// Boxes with the label above the value, so many in a row.
    Boxes(usize),
    /// A head row and a row of values, so many columns.
    Rows(usize),
    /// Cells of label and value, ruled.
    Cells,
    /// One after the other in lines.
    Inline,
}

impl MetaStyle {
    /// Draws the details; gives the lower edge.
    pub(crate) fn draw(self, sheet: &mut Sheet<'_>, area: Area, y: f32, entries: &[Entry]) -> f32 {
        match self {
            Self::Pairs | Self::Spread | Self::RightLabels | Self::Cells => {
                self.pairs(sheet, area, y, entries)
            }
            Self::Above(columns) => above(sheet, area, y, entries, columns),
            Self::Boxes(columns) => boxes(sheet, area, y, entries, columns, false),
            Self::Rows(columns) => boxes(sheet, area, y, entries, columns, true),
            Self::Inline => inline(sheet, area, y, entries),
        }
    }

    fn pairs(self, sheet: &mut Sheet<'_>, area: Area, y: f32, entries: &[Entry]) -> f32 {
        let (label_style, body) = (sheet.look.label(), sheet.look.body());
        let labels: Vec<String> = entries
            .iter()
            .map(|entry| sheet.look.beside(&entry.label))
            .collect();
        let widest = labels
            .iter()
            .map(|label| sheet.canvas.width(label_style, label))
            .fold(0.0_f32, f32::max);
        let stop = (widest + 7.0).min(area.width * 0.55);
        let pad = if self == Self::Cells { 2.5 } else { 0.0 };
        let top = y;
        let mut y = y;
        for (label, entry) in labels.iter().zip(entries) {
            y += pad;
            let value_area = Area::new(area.x + stop + pad, area.width - stop - 2.0 * pad);
            let start = match self {
                Self::RightLabels => area.x + stop - 4.0,
                _ => area.x + pad,
            };
            let align = if self == Self::RightLabels {
                Align::Right
            } else {
                Align::Left
            };
            let label_end = sheet.line(label_style, align, start, y, stop - 5.0 - pad, label);
            let align = if self == Self::Spread {
                Align::Right
            } else {
                Align::Left
            };
            let end = sheet.paragraph(body, align, value_area, y, &entry.value);
            y = end.max(label_end) + pad;
            if self == Self::Cells {
                sheet
                    .canvas
                    .rule(sheet.look.grey, 0.4, area.x, area.right(), y);
            }
        }
        if self == Self::Cells {
            sheet.frame(sheet.look.grey, area.x, top, area.width, y - top);
            sheet
                .canvas
                .post(sheet.look.grey, 0.4, area.x + stop, top, y);
        }
        y
    }
}

fn above(sheet: &mut Sheet<'_>, area: Area, y: f32, entries: &[Entry], columns: usize) -> f32 {
    let small = sheet.look.small(0.8).color(sheet.look.grey);
    let small = if sheet.look.bold_labels {
        small.bold()
    } else {
        small
    };
    let areas = area.columns(columns, 10.0);
    let mut y = y;
    for row in entries.chunks(columns) {
        let mut lowest = y;
        for (area, entry) in areas.iter().zip(row) {
            let label = sheet.look.above(&entry.label);
            let below = sheet.paragraph(small, Align::Left, *area, y, &label);
            let end = sheet.paragraph(sheet.look.body(), Align::Left, *area, below, &entry.value);
            lowest = lowest.max(end);
        }
        y = lowest + small.size * 0.5;
    }
    y
}

/// Boxes, or a table of heads and values.
fn boxes(
    sheet: &mut Sheet<'_>,
    area: Area,
    y: f32,
    entries: &[Entry],
    columns: usize,
    table: bool,
) -> f32 {
    let small = sheet.look.small(0.82);
    let small = if sheet.look.bold_labels {
        small.bold()
    } else {
        small
    };
    let mut y = y;
    for row in entries.chunks(columns) {
        let areas = area.columns(row.len(), 0.0);
        let mut head_end = y;
        for (cell, entry) in areas.iter().zip(row) {
            let label = sheet.look.above(&entry.label);
            let height = sheet.paragraph_height(small, cell.width - 8.0, &label);
            head_end = head_end.max(y + height + 4.0);
        }
        if table {
            sheet.fill(
                tint(sheet.look.accent, 0.88),
                area.x,
                y,
                area.width,
                head_end - y,
            );
        }
        let mut lowest = head_end;
        let align = if table { Align::Center } else { Align::Left };
        for (cell, entry) in areas.iter().zip(row) {
            let inner = cell.inset(4.0);
            let label = sheet.look.above(&entry.label);
            sheet.paragraph(small, align, inner, y + 3.0, &label);
            let end = sheet.paragraph(
                sheet.look.body(),
                align,
                inner,
                head_end + 2.0,
                &entry.value,
            );
            lowest = lowest.max(end);
        }
        lowest += 2.0;
        for cell in &areas {
            sheet.frame(sheet.look.grey, cell.x, y, cell.width, lowest - y);
        }
        y = lowest;
    }
    y + 4.0
}

fn inline(sheet: &mut Sheet<'_>, area: Area, y: f32, entries: &[Entry]) -> f32 {
    let (label_style, body) = (sheet.look.label(), sheet.look.body());
    let (mut x, mut y) = (area.x, y);
    for entry in entries {
        let label = sheet.look.beside(&entry.label);
        let label_width = sheet.canvas.width(label_style, &label) + 4.0;
        let width = label_width + sheet.canvas.width(body, &entry.value) + 18.0;
        if x > area.x && x + width > area.right() {
            x = area.x;
            y += sheet.look.step(body);
        }
        sheet.line(label_style, Align::Left, x, y, area.width * 0.5, &label);
        let start = x + label_width.min(area.width * 0.5 + 4.0);
        sheet.line(
            body,
            Align::Left,
            start,
            y,
            area.right() - start,
            &entry.value,
        );
        x += width;
    }
    y + sheet.look.step(body)
}
