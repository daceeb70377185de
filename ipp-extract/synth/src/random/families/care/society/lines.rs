//! The lines: joined to their amounts by dots, or in a table with a shaded column of amounts.

use super::super::super::kit::{
    Block, Cols, Item, Laying, Ledger, Stress, Sums, Turn, light, other_currency, run, taxes,
};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::Kind;
use crate::random::rng::Rng;

/// Draws the lines and the sums below them.
pub(super) fn draw(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let plain = |kind| matches!(kind, Kind::Position | Kind::Description | Kind::Amount);
    let few = sheet.paper.columns.iter().all(|column| plain(column.kind));
    let dots = few && rng.chance(60);
    let area = sheet.area.inset(4.0);
    let laying = Laying {
        area,
        gap: if dots { 12.0 } else { rng.measure(9.0, 16.0) },
        least: 0.28,
    };
    let entries = Entries {
        cols: laying.lay(sheet, |_| true),
        dots,
        shaded: !dots && rng.chance(35),
        rules: rng.chance(50),
        pad: rng.measure(1.5, 4.5),
        heads: rng.below(3),
    };
    let turn = Turn {
        heads: rng.chance(75),
        carry: rng.chance(60),
    };
    run(sheet, &entries, turn);
    sums(sheet, dots, rng);
}

struct Entries {
    cols: Cols,
    dots: bool,
    shaded: bool,
    rules: bool,
    pad: f32,
    heads: usize,
}

impl Entries {
    fn shade(&self, sheet: &Sheet<'_>, row: Block) -> Block {
        match self.cols.find(Kind::Amount).filter(|_| self.shaded) {
            Some(col) => {
                let area = Area::new(col.area.x - 4.0, col.area.width + 8.0);
                row.on(tint(sheet.look.accent, 0.9), area)
            }
            None => row,
        }
    }

    /// Dots from the end of a text to its amount.
    fn leader(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let (Some(col), [text]) = (self.cols.find(Kind::Amount), item.text) else {
            return Block::default();
        };
        let area = self.cols.text_area(sheet);
        let amount = item.cells.get(col.index).map_or("", String::as_str);
        let from = area.x + sheet.canvas.width(style, text) + 5.0;
        let to = col.area.right() - sheet.canvas.width(style, amount) - 5.0;
        leaders(sheet, style, from, to)
    }
}

fn leaders(sheet: &Sheet<'_>, style: Style, from: f32, to: f32) -> Block {
    let dot = sheet.canvas.width(style, ".").max(0.5) * 1.02;
    let count = ((to - from) / dot) as usize;
    if to <= from || count < 4 {
        return Block::default();
    }
    let area = Area::new(from, to - from);
    Block::line(sheet, style, Align::Right, area, &".".repeat(count))
}

impl Ledger for Entries {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        if self.dots {
            return Block::space(2.0);
        }
        let style = self.cols.style;
        let style = if self.heads == 2 {
            style.color(look.grey)
        } else {
            style.bold()
        };
        let heads = self.cols.heads(sheet, style).pad(3.0, 3.0);
        match self.heads {
            0 => {
                let heads = heads.over(look.grey, 1.0, area);
                heads.under(look.grey, 0.4, area)
            }
            1 => heads.on(tint(look.grey, 0.85), area),
            _ => heads.under(light(look.grey), 0.8, area),
        }
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        let one_line = text.height < sheet.look.step(style) * 1.5;
        let mut row = text.beside(self.cols.figures(sheet, style, item.cells));
        if self.dots && one_line {
            row = row.beside(self.leader(sheet, item));
        }
        let row = self.shade(sheet, row.pad(self.pad, self.pad));
        if self.rules && !self.dots {
            row.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            row
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let area = sheet.area.inset(4.0);
        Block::line(sheet, style, Align::Left, area, text).pad(6.0, 2.0)
    }
}

fn sums(sheet: &mut Sheet<'_>, dots: bool, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let wide = dots || rng.chance(25);
    let room = if wide {
        area
    } else {
        area.split(rng.measure(0.36, 0.5), 0.0).1
    };
    sheet.y += 4.0;
    let style = Sums {
        dots,
        stress: rng.of(&[Stress::Rule, Stress::Between, Stress::Between, Stress::None]),
        apart: rng.measure(1.5, 4.0),
        ..Sums::plain(sheet)
    };
    let made = style.draw(sheet, room);
    let made = if rng.chance(40) {
        // The double rule below a sum that is final.
        made.pad(0.0, 1.0).under(look.grey, 0.5, room).pad(0.0, 1.8)
    } else {
        made
    };
    made.under(look.grey, 0.5, room).pad(0.0, 12.0).place(sheet);
    let (left, _) = area.split(0.6, 0.0);
    let small = look.small(0.9);
    taxes(sheet, left, small, rng.chance(50))
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, left, look.body())
        .pad(0.0, 8.0)
        .place(sheet);
}
