//! Items as a till prints them.

use super::super::super::kit::{Block, Cols, Item, Ledger};
use super::super::{at_right, cell_of};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Kind, Paper};

/// Items on a slip.
pub(super) struct Slip {
    pub(super) cols: Cols,
    /// Between number and price.
    pub(super) times: &'static str,
    /// How many stands above the name.
    pub(super) count_first: bool,
    /// The amount stands beside the name, not beside the number.
    pub(super) beside_name: bool,
    pub(super) indent: f32,
    pub(super) mark: f32,
    pub(super) apart: f32,
}

impl Slip {
    /// `3 Stk x 4,50`, with what is taken off.
    fn count(&self, paper: &Paper, cells: &[String]) -> String {
        let cell = |kind| cell_of(paper, cells, kind);
        let number = [cell(Kind::Quantity), cell(Kind::Unit)].join(" ");
        let (number, price) = (number.trim(), cell(Kind::Price));
        match (number.is_empty(), price.is_empty()) {
            (_, true) => number.to_owned(),
            (true, _) => price.to_owned(),
            _ => format!("{number}{}{price}", self.times),
        }
    }

    /// `Discount 10 %`
    fn discount(&self, paper: &Paper, cells: &[String]) -> String {
        let cell = cell_of(paper, cells, Kind::Discount);
        let head = paper
            .columns
            .iter()
            .find(|column| column.kind == Kind::Discount);
        match head {
            Some(column) if !cell.is_empty() => {
                let head = column.head.trim_end_matches(['%', ' ']);
                let sign = if cell.contains('%') { "" } else { " %" };
                format!("{head} {cell}{sign}")
            }
            _ => String::new(),
        }
    }
}

impl Ledger for Slip {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, _: &Sheet<'_>) -> Block {
        Block::default()
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let (paper, style, area) = (sheet.paper, sheet.look.body(), sheet.area);
        let mark = Area::new(area.right() - self.mark, self.mark);
        let rate = cell_of(paper, item.cells, Kind::Rate);
        let letter = Block::line(sheet, style, Align::Right, mark, rate);
        let before = Area::new(area.x, area.width - self.mark);
        let (amount, rest) = at_right(
            sheet,
            style,
            before,
            cell_of(paper, item.cells, Kind::Amount),
        );
        let figures = if rate.is_empty() {
            amount
        } else {
            amount.beside(letter)
        };
        let say = |area: Area, text: &str| Block::para(sheet, style, Align::Left, area, text);
        let inner = Area::new(rest.x + self.indent, rest.width - self.indent);
        let count = self.count(paper, item.cells);
        let code = say(area, cell_of(paper, item.cells, Kind::Code));
        let less = say(inner, &self.discount(paper, item.cells));
        let name = |area: Area| Block::paras(sheet, style, Align::Left, area, item.text);
        let made = if count.is_empty() {
            name(rest).then(less).beside(figures)
        } else if self.count_first {
            say(rest, &count)
                .then(less)
                .then(name(rest).beside(figures))
        } else if self.beside_name {
            name(rest)
                .beside(figures)
                .then(say(inner, &count))
                .then(less)
        } else {
            name(rest)
                .then(less)
                .then(say(inner, &count).beside(figures))
        };
        code.then(made).pad(0.0, self.apart)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        Block::para(sheet, sheet.look.bold(), Align::Left, sheet.area, text).pad(3.0, 1.0)
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        self.carried(sheet, label, value)
    }

    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style: Style = sheet.look.body();
        let before = Area::new(sheet.area.x, sheet.area.width - self.mark);
        let (value, rest) = at_right(sheet, style, before, value);
        Block::para(sheet, style, Align::Left, rest, label)
            .beside(value)
            .pad(2.0, 2.0)
    }
}
