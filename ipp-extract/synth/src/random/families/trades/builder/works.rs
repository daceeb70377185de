//! Positions with their texts.

use super::super::super::kit::{Block, Cols, Item, Ledger};
use crate::pdf::Align;
use crate::random::draw::{Area, Sheet};
use crate::random::paper::Kind;

/// Where the text of a position stands to its figures.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Text {
    Beside,
    /// The figures stand beside its last line.
    Last,
    /// Over the whole width, the figures below.
    Over,
    /// Over the whole width, below the figures.
    Below,
}

pub(super) struct Works {
    pub(super) cols: Cols,
    pub(super) text: Text,
    pub(super) apart: f32,
    pub(super) filled: bool,
    pub(super) ruled: bool,
    pub(super) underlined: bool,
}

impl Works {
    /// From where descriptions begin to the right edge.
    fn wide(&self, sheet: &Sheet<'_>) -> Area {
        let first = self.cols.list.iter().find(|col| col.kind != Kind::Position);
        let x = first.map_or(sheet.area.x, |col| col.area.x);
        Area::new(x, sheet.area.right() - x)
    }
}

impl Ledger for Works {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(2.5, 2.5);
        let (grey, area) = (sheet.look.grey, sheet.area);
        let heads = if self.filled {
            heads.on(super::super::super::kit::light(sheet.look.accent), area)
        } else {
            heads.over(grey, 0.6, area).under(grey, 0.6, area)
        };
        heads.pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let say = |area| Block::paras(sheet, style, Align::Left, area, item.text);
        let some = |wanted: fn(Kind) -> bool| self.cols.some(sheet, style, item.cells, wanted);
        let made = match self.text {
            Text::Beside => some(|_| true).beside(say(self.cols.text_area(sheet))),
            Text::Last => {
                let text = say(self.cols.text_area(sheet));
                let above = (text.height - sheet.look.step(style)).max(0.0);
                let figures = some(|kind| kind != Kind::Position);
                some(|kind| kind == Kind::Position)
                    .beside(text)
                    .beside(figures.pad(above, 0.0))
            }
            Text::Over => some(|kind| kind == Kind::Position)
                .beside(say(self.wide(sheet)))
                .then(some(|kind| kind != Kind::Position)),
            Text::Below => some(|_| true).then(say(self.wide(sheet))),
        };
        let made = made.pad(1.0, self.apart);
        if self.ruled {
            let grey = super::super::super::kit::light(sheet.look.grey);
            made.under(grey, 0.4, sheet.area).pad(0.0, 1.5)
        } else {
            made
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let made = Block::para(sheet, style, Align::Left, sheet.area, text).pad(4.0, 2.0);
        if self.underlined {
            made.under(sheet.look.grey, 0.5, sheet.area).pad(0.0, 2.5)
        } else {
            made
        }
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.sum(sheet, style, label, value).pad(2.0, 5.0);
        if self.underlined {
            made.over(sheet.look.grey, 0.4, sheet.area)
        } else {
            made
        }
    }
}
