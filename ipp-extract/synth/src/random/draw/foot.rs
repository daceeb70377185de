//! The footer: whatever about the seller was not said at the top, and the number of the page.

use super::sheet::{Area, Sheet};
use crate::pdf::{Align, Style};
use crate::random::paper::{Masthead, Paper};
use crate::random::rng::Rng;

/// How a footer is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FootStyle {
    /// Columns beside each other.
    Columns,
    /// Lines of pieces with a mark between, in the middle.
    Lines(&'static str),
}

/// What stands at the bottom of each page.
pub(crate) struct Foot {
    style: FootStyle,
    groups: Vec<Vec<String>>,
    rule: bool,
    page: Align,
    numbers_one_page: bool,
    size: f32,
}

impl Foot {
    /// Gathers what the head does not tell. `told` says whether tax numbers and telephone stand at the top already,
    /// `bank` whether the account is to stand here.
    pub(crate) fn draw_up(
        paper: &Paper,
        rng: &mut Rng,
        style: FootStyle,
        told: bool,
        bank: bool,
    ) -> Self {
        let seller = &paper.seller;
        let mut groups: Vec<Vec<String>> = Vec::new();
        let named = seller.masthead == Masthead::Full || seller.masthead == Masthead::SenderLine;
        if !named || rng.chance(20) {
            let mut lines = vec![seller.name.clone()];
            lines.extend(seller.address.clone());
            groups.push(lines);
        }
        if !told || seller.masthead != Masthead::Full {
            let gap = rng.of(&[" ", ": "]);
            let ids = seller
                .ids
                .iter()
                .map(|(label, id)| format!("{label}{gap}{id}"));
            groups.push(seller.contact.clone());
            groups.push(ids.chain(seller.register.clone()).collect());
        } else {
            groups.push(seller.register.clone());
        }
        if bank {
            let rows = paper
                .payment
                .iter()
                .map(|entry| format!("{} {}", entry.label, entry.value));
            groups.push(rows.collect());
        }
        groups.retain(|group| !group.is_empty());
        Self {
            style,
            groups,
            rule: rng.chance(60),
            page: rng.of(&[Align::Right, Align::Right, Align::Center, Align::Left]),
            numbers_one_page: rng.chance(55),
            size: rng.measure(0.72, 0.9),
        }
    }

    fn type_style(&self, sheet: &Sheet<'_>) -> Style {
        let style = sheet.look.small(self.size);
        style.size(style.size.min(8.5)).color(sheet.look.grey)
    }

    /// The broken lines, a column each.
    fn columns(&self, sheet: &Sheet<'_>) -> Vec<(Area, Style, Vec<String>)> {
        let style = self.type_style(sheet);
        match self.style {
            FootStyle::Columns => {
                let areas = sheet.area.columns(self.groups.len(), 14.0);
                let broken = areas.into_iter().zip(&self.groups).map(|(area, group)| {
                    let mut smallest = style;
                    let mut lines = Vec::new();
                    for text in group {
                        let (fitted, broken) = sheet.broken(style, text, area.width);
                        if fitted.size < smallest.size {
                            smallest = fitted;
                        }
                        lines.extend(broken);
                    }
                    (area, smallest, lines)
                });
                broken.collect()
            }
            FootStyle::Lines(mark) => {
                let texts = self.groups.iter().map(|group| group.join(mark));
                let lines = texts.flat_map(|text| sheet.broken(style, &text, sheet.area.width).1);
                vec![(sheet.area, style, lines.collect())]
            }
        }
    }

    /// How high the footer is, the number of the page included.
    pub(crate) fn height(&self, sheet: &Sheet<'_>) -> f32 {
        let style = self.type_style(sheet);
        let rows = self
            .columns(sheet)
            .iter()
            .map(|(_, _, lines)| lines.len())
            .max()
            .unwrap_or(0);
        (rows as f32 + 1.5) * sheet.look.step(style) + 4.0
    }

    /// Draws it on the selected page.
    pub(crate) fn draw(&self, sheet: &mut Sheet<'_>, page: usize, pages: usize) {
        let columns = self.columns(sheet);
        let style = self.type_style(sheet);
        let top = sheet.canvas.size.height - 30.0 - self.height(sheet);
        if self.rule && !self.groups.is_empty() {
            sheet
                .canvas
                .rule(sheet.look.grey, 0.4, sheet.area.x, sheet.area.right(), top);
        }
        let mut lowest = top + 4.0;
        for (area, smaller, lines) in columns {
            let mut y = top + 4.0;
            let (align, x) = match self.style {
                FootStyle::Columns => (Align::Left, area.x),
                FootStyle::Lines(_) => (Align::Center, area.x + area.width / 2.0),
            };
            for line in lines {
                sheet
                    .canvas
                    .text(smaller, align, x, y + style.size * 0.8, &line);
                y += sheet.look.step(style);
            }
            lowest = lowest.max(y);
        }
        let label = sheet.paper.page_label(page, pages);
        let x = match self.page {
            Align::Left => sheet.area.x,
            Align::Right => sheet.area.right(),
            Align::Center => sheet.area.x + sheet.area.width / 2.0,
        };
        if pages > 1 || self.numbers_one_page {
            sheet
                .canvas
                .text(style, self.page, x, lowest + style.size * 0.9, &label);
        }
    }
}
