//! Labour and parts as they are drawn: in boxed columns, between thin rules, or plain.

use super::super::kit::{Block, Cols, Item, Laying, Ledger, light};
use crate::pdf::{Align, Color};
use crate::random::draw::{Sheet, tint};
use crate::random::rng::Rng;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Dress {
    /// Posts between the columns, a frame around all.
    Boxed,
    Ruled,
    Plain,
}

pub(super) struct Jobs {
    cols: Cols,
    dress: Dress,
    /// Heads on a ground of colour, on a light one, or on none.
    ground: Option<Color>,
    pad: f32,
    band: bool,
}

impl Jobs {
    pub(super) fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let look = sheet.look;
        let laying = Laying {
            area: sheet.area.inset(4.0),
            gap: rng.measure(8.0, 13.0),
            least: 0.27,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            dress: rng.of(&[Dress::Boxed, Dress::Ruled, Dress::Ruled, Dress::Plain]),
            ground: rng.of(&[Some(look.accent), Some(tint(look.grey, 0.82)), None]),
            pad: rng.measure(1.2, 3.6),
            band: rng.chance(50),
        }
    }

    /// Posts left of each column but the first, and at both edges.
    fn posts(&self, sheet: &Sheet<'_>, block: Block) -> Block {
        if self.dress != Dress::Boxed {
            return block;
        }
        let (grey, area) = (sheet.look.grey, sheet.area);
        let inner = self.cols.list.windows(2).map(|pair| {
            let (left, right) = (pair[0].area.right(), pair[1].area.x);
            (left + right) / 2.0
        });
        let edges = [area.x, area.right()];
        inner
            .chain(edges)
            .fold(block, |made, x| made.post(grey, 0.4, x))
    }
}

impl Ledger for Jobs {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        let style = match self.ground {
            Some(ground) if ground == look.accent => self.cols.style.bold().color(Color::WHITE),
            _ => self.cols.style.bold(),
        };
        let made = self.cols.heads(sheet, style).pad(3.0, 3.0);
        let made = match self.ground {
            Some(ground) => made.on(ground, area),
            None => made.over(look.grey, 0.7, area).under(look.grey, 0.7, area),
        };
        if self.dress == Dress::Boxed {
            self.posts(sheet, made.boxed(look.grey, 0.4, area))
        } else {
            made.pad(0.0, 2.0)
        }
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let made = Block::paras(sheet, style, Align::Left, area, item.text)
            .beside(self.cols.figures(sheet, style, item.cells))
            .pad(self.pad, self.pad);
        match self.dress {
            Dress::Boxed => self.posts(sheet, made),
            Dress::Ruled => made.under(light(sheet.look.grey), 0.35, sheet.area),
            Dress::Plain => made,
        }
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = self.cols.text_area(sheet);
        let made = Block::para(sheet, self.cols.style, Align::Left, area, text);
        self.posts(sheet, made.pad(self.pad, self.pad))
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let made = Block::para(sheet, style, Align::Left, sheet.area.inset(4.0), text);
        let made = made.pad(3.0, 3.0);
        let made = if self.band {
            made.on(tint(sheet.look.accent, 0.88), sheet.area)
        } else {
            made
        };
        if self.dress == Dress::Boxed {
            made.boxed(sheet.look.grey, 0.4, sheet.area)
        } else {
            made
        }
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.sum(sheet, style, label, value).pad(2.5, 3.5);
        if self.dress == Dress::Boxed {
            made.boxed(sheet.look.grey, 0.4, sheet.area)
        } else {
            made.over(light(sheet.look.grey), 0.35, sheet.area)
        }
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        if self.dress == Dress::Boxed {
            let (grey, area) = (sheet.look.grey, sheet.area);
            Block::space(0.0).over(grey, 0.5, area).put(sheet, sheet.y);
        }
        sheet.y += 4.0;
    }
}
