//! Lines of a letter with their amounts at a tab.

use super::super::super::kit::{Block, Cols, Item, Ledger};
use super::super::cell_of;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Kind, Paper, Sum};

/// Where number and price of a line are told.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Count {
    /// After the text: `Hedge trimming, 3 hrs at 30.00`.
    After,
    Below,
    /// Before the text, in brackets behind it the price: `3 hrs Hedge trimming (30.00)`.
    Before,
}

pub(super) struct Tabs {
    pub(super) cols: Cols,
    /// Where texts stand.
    pub(super) text: Area,
    /// Where amounts end, or begin where they are set from the left.
    pub(super) tab: f32,
    pub(super) from_left: bool,
    pub(super) dots: bool,
    pub(super) bullet: &'static str,
    pub(super) count: Count,
    pub(super) each: &'static str,
    pub(super) apart: f32,
}

impl Tabs {
    /// A text with an amount at the tab, on the text's last line as it is typed.
    pub(super) fn entry(&self, sheet: &Sheet<'_>, style: Style, text: &str, value: &str) -> Block {
        let width = sheet.canvas.width(style, value) + 0.5;
        let (x, align) = if self.from_left {
            (self.tab, Align::Left)
        } else {
            (self.tab - width, Align::Right)
        };
        let room = Area::new(self.text.x, (x - 10.0 - self.text.x).max(60.0));
        let label = Block::para(sheet, style, Align::Left, room, text);
        let (style, lines) = sheet.broken(style, text, room.width);
        let above = (label.height - sheet.look.step(style)).max(0.0);
        let mut right = Block::line(sheet, style, align, Area::new(x, width), value);
        if let Some(last) = lines.last().filter(|_| self.dots && !value.is_empty()) {
            let from = room.x + sheet.canvas.width(style, last) + 3.0;
            let dot = sheet.canvas.width(style, ".");
            let count = ((x - 4.0 - from) / dot) as usize;
            if x - 4.0 > from && count > 2 {
                let area = Area::new(from, x - 3.0 - from);
                right = right.beside(Block::line(
                    sheet,
                    style,
                    Align::Right,
                    area,
                    &".".repeat(count),
                ));
            }
        }
        label.beside(right.pad(above, 0.0))
    }

    /// The sums below each other.
    pub(super) fn sums(&self, sheet: &Sheet<'_>, strong: Style, ruled: bool) -> Block {
        let sums = &sheet.paper.sums;
        let last = sums.iter().rposition(Sum::is_total);
        let ends = Area::new(self.tab - 90.0, if self.from_left { 170.0 } else { 90.0 });
        sums.iter()
            .enumerate()
            .fold(Block::default(), |made, (index, sum)| {
                let style = if sum.is_total() {
                    strong
                } else {
                    sheet.look.body()
                };
                let row = self
                    .entry(sheet, style, &sum.label, &sum.value)
                    .pad(2.5, self.apart);
                let over = ruled && (index == 0 || Some(index) == last);
                made.then(if over {
                    row.over(sheet.look.grey, 0.6, ends)
                } else {
                    row
                })
            })
    }

    /// `3 hrs at 30.00`
    fn counted(&self, paper: &Paper, cells: &[String]) -> (String, String) {
        let number = [
            cell_of(paper, cells, Kind::Quantity),
            cell_of(paper, cells, Kind::Unit),
        ];
        let price = cell_of(paper, cells, Kind::Price);
        (number.join(" ").trim().to_owned(), price.to_owned())
    }
}

impl Ledger for Tabs {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, _: &Sheet<'_>) -> Block {
        Block::default()
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let (paper, style) = (sheet.paper, sheet.look.body());
        let (number, price) = self.counted(paper, item.cells);
        let amount = cell_of(paper, item.cells, Kind::Amount);
        let date = cell_of(paper, item.cells, Kind::Date);
        let bullet = if date.is_empty() {
            self.bullet.to_owned()
        } else {
            format!("{date}  ")
        };
        let text = format!("{bullet}{}", item.text.join(" "));
        let each = format!("{number}{}{price}", self.each);
        let made = match self.count {
            _ if number.is_empty() || price.is_empty() => self.entry(sheet, style, &text, amount),
            Count::After => self.entry(sheet, style, &format!("{text}, {each}"), amount),
            Count::Below => {
                let first = Block::para(sheet, style, Align::Left, self.text, &text);
                first.then(self.entry(sheet, style, &each, amount))
            }
            Count::Before => {
                let text = format!("{bullet}{each}: {}", item.text.join(" "));
                self.entry(sheet, style, &text, amount)
            }
        };
        made.pad(0.0, self.apart)
    }
}
