//! A table whose widths are known, drawn row by row over as many pages as it takes.

use rust_decimal::Decimal;

use super::look::tint;
use super::sheet::Sheet;
use super::table::{HeadStyle, Laid, Place, Rules};
use crate::pdf::{Align, Color, Style};
use crate::random::paper::{Kind, Row};

impl Laid {
    fn body(&self, sheet: &Sheet<'_>) -> Style {
        sheet.look.body().size(self.type_size)
    }

    fn anchor(&self, place: Place) -> (Align, f32) {
        let align = if place.kind.is_figure() {
            self.style.figures
        } else {
            Align::Left
        };
        match align {
            Align::Left => (Align::Left, place.x),
            Align::Right => (Align::Right, place.x + place.width),
            Align::Center => (Align::Center, place.x + place.width / 2.0),
        }
    }

    pub(super) fn head(&self, sheet: &mut Sheet<'_>) {
        let style = self.body(sheet).bold();
        let step = sheet.look.step(style);
        let broken: Vec<Vec<String>> = self
            .places
            .iter()
            .zip(&sheet.paper.columns)
            .map(|(place, column)| sheet.canvas.wrap(style, &column.head, place.width + 0.1))
            .collect();
        let rows = broken.iter().map(Vec::len).max().unwrap_or(1) as f32;
        let height = rows * step + 2.0 * self.style.pad;
        sheet.need(height + 40.0);
        let (area, y) = (sheet.area, sheet.y);
        let color = match self.style.head {
            HeadStyle::Filled => {
                sheet.fill(sheet.look.accent, area.x, y, area.width, height);
                Color::WHITE
            }
            HeadStyle::Tinted => {
                sheet.fill(tint(sheet.look.accent, 0.85), area.x, y, area.width, height);
                sheet.look.accent
            }
            _ => Color::BLACK,
        };
        for (place, lines) in self.places.iter().zip(broken) {
            let (align, x) = self.anchor(*place);
            let mut top = y + self.style.pad;
            for line in lines {
                sheet
                    .canvas
                    .text(style.color(color), align, x, top + style.size * 0.8, &line);
                top += step;
            }
        }
        match self.style.head {
            HeadStyle::Ruled => {
                sheet
                    .canvas
                    .rule(sheet.look.accent, 0.9, area.x, area.right(), y + height)
            }
            HeadStyle::DoubleRuled => {
                sheet
                    .canvas
                    .rule(sheet.look.grey, 0.6, area.x, area.right(), y);
                sheet
                    .canvas
                    .rule(sheet.look.grey, 0.6, area.x, area.right(), y + height);
            }
            _ => {}
        }
        self.lines(sheet, y, height, true);
        sheet.y = y
            + height
            + if self.style.rules == Rules::Grid {
                0.0
            } else {
                2.0
            };
    }

    /// The rules around a row.
    fn lines(&self, sheet: &mut Sheet<'_>, y: f32, height: f32, head: bool) {
        let (grey, area) = (tint(sheet.look.grey, 0.35), sheet.area);
        match self.style.rules {
            Rules::None => {}
            Rules::Rows if !head => sheet
                .canvas
                .rule(grey, 0.4, area.x, area.right(), y + height),
            Rules::Rows => {}
            Rules::Grid => sheet.frame(grey, area.x, y, area.width, height),
            Rules::Columns => {
                let bottom = y + height + if head { 2.0 } else { 0.0 };
                sheet.canvas.post(grey, 0.5, area.x, y, bottom);
                sheet.canvas.post(grey, 0.5, area.right(), y, bottom);
                if head {
                    sheet.canvas.rule(grey, 0.5, area.x, area.right(), y);
                    sheet
                        .canvas
                        .rule(grey, 0.5, area.x, area.right(), y + height);
                }
            }
        }
        if (head || !self.style.stacked) && matches!(self.style.rules, Rules::Grid | Rules::Columns)
        {
            let bottom = y
                + height
                + if head && self.style.rules == Rules::Columns {
                    2.0
                } else {
                    0.0
                };
            for place in self.places.iter().skip(1) {
                sheet
                    .canvas
                    .post(grey, 0.5, place.x - self.style.gap / 2.0, y, bottom);
            }
        }
    }

    fn description(&self) -> Option<Place> {
        self.places
            .iter()
            .copied()
            .find(|place| place.kind == Kind::Description)
    }

    /// The lines of a description, each with its style.
    fn text_lines(&self, sheet: &Sheet<'_>, text: &[String]) -> Vec<(Style, String)> {
        let Some(place) = self.description() else {
            return Vec::new();
        };
        let width = if self.style.stacked {
            sheet.area.right() - place.x - 4.0
        } else {
            place.width
        };
        let body = self.body(sheet);
        let mut lines = Vec::new();
        for piece in text {
            let (style, broken) = sheet.broken(body, piece, width);
            lines.extend(broken.into_iter().map(|line| (style, line)));
        }
        lines
    }

    pub(super) fn height(&self, sheet: &Sheet<'_>, row: &Row) -> f32 {
        let step = sheet.look.step(self.body(sheet));
        let rows = match row {
            Row::Item { text, .. } => {
                self.text_lines(sheet, text).len().max(1) + usize::from(self.style.stacked)
            }
            _ => 1,
        };
        rows as f32 * step + 2.0 * self.style.pad
    }

    /// Goes to the next page where the row does not fit, with the sum so far below and above if it is carried.
    pub(super) fn turn(&self, sheet: &mut Sheet<'_>, height: f32, sum: Decimal) {
        let style = self.body(sheet);
        let carry = sheet.paper.carried.clone().filter(|_| self.style.carry);
        let room = if carry.is_some() {
            sheet.look.step(style) * 1.4
        } else {
            0.0
        };
        if sheet.fits(height + room) {
            return;
        }
        let value = sheet.paper.amount(sum);
        if let Some((carried, _)) = &carry {
            self.labelled(sheet, style, carried, &value);
        } else if let Some(continued) = sheet.paper.continued.clone() {
            let (x, y) = (sheet.area.right(), sheet.y);
            if sheet.fits(sheet.look.step(style)) {
                sheet.line(style, Align::Right, x, y, sheet.area.width, &continued);
            }
        }
        sheet.next_page();
        if self.style.repeat_head {
            self.head(sheet);
        }
        if let Some((_, brought)) = &carry {
            self.labelled(sheet, style, brought, &value);
            sheet.y += self.style.pad;
        }
    }

    /// The right edge of the column that sums stand in.
    pub(crate) fn sum_edge(&self) -> Option<(Align, f32)> {
        let last = |kind| self.places.iter().rev().find(|place| place.kind == kind);
        let place = last(Kind::Gross).or_else(|| last(Kind::Amount))?;
        Some((Align::Right, place.x + place.width))
    }

    /// A label with a sum in the amount's column.
    pub(crate) fn labelled(&self, sheet: &mut Sheet<'_>, style: Style, label: &str, value: &str) {
        let edge = self.sum_edge().map_or(sheet.area.right(), |(_, edge)| edge);
        let left = sheet.area.x + 4.0;
        let value_width = sheet.canvas.width(style, value);
        let label_edge = edge - value_width - 12.0;
        let fitted = sheet.fit(style, label, label_edge - left);
        let baseline = sheet.y + style.size * 0.8;
        let start = self
            .description()
            .map_or(left, |place| place.x)
            .min(label_edge - sheet.canvas.width(fitted, label))
            .max(left);
        sheet
            .canvas
            .text(fitted, Align::Left, start, baseline, label);
        sheet
            .canvas
            .text(style, Align::Right, edge, baseline, value);
        sheet.y += sheet.look.step(style);
    }

    pub(super) fn row(&self, sheet: &mut Sheet<'_>, row: &Row, height: f32, item: usize) {
        let (y, style) = (sheet.y, self.body(sheet));
        if self.style.zebra && item % 2 == 1 {
            sheet.fill(
                tint(sheet.look.grey, 0.9),
                sheet.area.x,
                y,
                sheet.area.width,
                height,
            );
        }
        sheet.y += self.style.pad;
        match row {
            Row::Text(text) => {
                let x = self.description().map_or(sheet.area.x, |place| place.x);
                sheet.line(style, Align::Left, x, sheet.y, sheet.area.right() - x, text);
            }
            Row::Group(text) => {
                sheet.line(
                    style.bold(),
                    Align::Left,
                    sheet.area.x + 4.0,
                    sheet.y,
                    sheet.area.width - 8.0,
                    text,
                );
            }
            Row::GroupSum { label, value } => self.labelled(sheet, style.bold(), label, value),
            Row::Item { cells, text, .. } => self.item(sheet, cells, text),
        }
        self.lines(sheet, y, height, false);
        sheet.y = y + height;
    }

    fn item(&self, sheet: &mut Sheet<'_>, cells: &[String], text: &[String]) {
        let style = self.body(sheet);
        let step = sheet.look.step(style);
        let mut top = sheet.y;
        if let Some(place) = self.description() {
            for (line_style, line) in self.text_lines(sheet, text) {
                sheet.canvas.text(
                    line_style,
                    Align::Left,
                    place.x,
                    top + style.size * 0.8,
                    &line,
                );
                top += step;
            }
        }
        let figures = if self.style.stacked { top } else { sheet.y };
        for (place, cell) in self.places.iter().zip(cells) {
            let (align, x) = self.anchor(*place);
            sheet
                .canvas
                .text(style, align, x, figures + style.size * 0.8, cell);
        }
    }

    pub(super) fn close(&self, sheet: &mut Sheet<'_>) {
        let (area, y) = (sheet.area, sheet.y);
        match self.style.rules {
            Rules::Columns => {
                sheet
                    .canvas
                    .rule(tint(sheet.look.grey, 0.35), 0.5, area.x, area.right(), y)
            }
            Rules::None if matches!(self.style.head, HeadStyle::Ruled | HeadStyle::DoubleRuled) => {
                sheet
                    .canvas
                    .rule(sheet.look.grey, 0.6, area.x, area.right(), y + 1.0);
            }
            _ => {}
        }
        sheet.y += 6.0;
    }
}
