//! The commercial invoice of an export: one form of boxes with lines around all of them, numbered or not, the goods in a
//! full grid with their customs columns, and the totals in the same grid.

mod form;
mod names;
mod shape;
mod words;

use super::factory::goods_of;
use super::{conditions, name};
use crate::pdf::{Align, Canvas, Color, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Told, Turn, notes, other_currency, payment,
    run, taxes,
};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper, Sum};
use crate::random::plan::Story;
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(in super::super) const MANNER: Manner = Manner {
    wording: words::WORDING,
    columns: {
        use Kind::*;
        &[
            (5, &[Description, Quantity, Unit, Price, Amount]),
            (3, &[Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Description, Quantity, Price, Amount]),
            (3, &[Quantity, Unit, Description, Price, Amount]),
            (2, &[Code, Description, Quantity, Price, Amount]),
        ]
    },
    stories: &[
        (14, Story::Plain), (30, Story::ZeroRated), (12, Story::ReverseCharge), (6, Story::Credit), (8,
            Story::TwoCurrencies),
        (8, Story::Prepaid), (3, Story::NoNumber), (7, Story::Long), (2, Story::Several), (2, Story::Statement), (2,
            Story::WrongTotal),
        (1, Story::WrongTax), (3, Story::WrongLines), (3, Story::Exempt), (2, Story::Withholding), (2,
            Story::TaxPerLine),
        (2, Story::SubtotalAfterTax), (1, Story::Inclusive),
    ],
    trades: goods_of,
    shape: shape::shape,
    ..Manner::PLAIN
};

/// The goods, every cell with lines around it.
struct Goods {
    cols: Cols,
    line: Color,
    shaded: bool,
    gap: f32,
    pad: f32,
}

impl Goods {
    /// The row with lines around its cells.
    fn fenced(&self, sheet: &Sheet<'_>, made: Block) -> Block {
        let made = made.boxed(self.line, 0.6, sheet.area);
        let posts = self.cols.list.iter().skip(1);
        posts.fold(made, |made, col| {
            made.post(self.line, 0.6, col.area.x - self.gap / 2.0)
        })
    }

    /// One of the sums as a row of the grid.
    fn sum(&self, sheet: &Sheet<'_>, sum: &Sum) -> Block {
        let style = match sum.is_total() {
            true => self.cols.style.bold(),
            false => self.cols.style,
        };
        let edge = self.cols.edge(sheet);
        let width = sheet.canvas.width(style, &sum.value) + 1.0;
        let amount = self
            .cols
            .list
            .iter()
            .rev()
            .find(|col| matches!(col.kind, Kind::Amount | Kind::Gross));
        let start = amount.map_or(edge - width, |col| col.area.x.min(edge - width));
        let room = Area::new(sheet.area.x + 4.0, start - self.gap - sheet.area.x - 4.0);
        let label = sheet.look.beside(&sum.label);
        let text = Block::para(sheet, style, Align::Right, room, &label);
        let value = Block::line(
            sheet,
            style,
            Align::Right,
            Area::new(start, edge - start),
            &sum.value,
        );
        let made = text.beside(value).pad(self.pad, self.pad);
        made.boxed(self.line, 0.6, sheet.area)
            .post(self.line, 0.6, start - self.gap / 2.0)
    }

    /// Quantities added up below their column.
    fn counted(&self, sheet: &Sheet<'_>, label: &str, total: &str) -> Block {
        let style = self.cols.style.bold();
        let Some(col) = self.cols.find(Kind::Quantity) else {
            return Block::default();
        };
        let value = Block::line(sheet, style, Align::Right, col.area, total);
        let text = self.cols.text_area(sheet);
        let made = match text.x < col.area.x {
            true => Block::line(sheet, style, Align::Right, text, label).beside(value),
            false => value,
        };
        self.fenced(sheet, made.pad(self.pad, self.pad))
    }
}

impl Ledger for Goods {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.heads(sheet, style).pad(self.pad, self.pad);
        let made = match self.shaded {
            true => made.on(tint(sheet.look.grey, 0.8), sheet.area),
            false => made,
        };
        self.fenced(sheet, made)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        let made = text.beside(self.cols.figures(sheet, style, item.cells));
        self.fenced(sheet, made.pad(self.pad, self.pad))
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let made = Block::para(
            sheet,
            self.cols.style,
            Align::Left,
            sheet.area.inset(4.0),
            text,
        );
        made.pad(self.pad, self.pad)
            .boxed(self.line, 0.6, sheet.area)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let made = Block::para(
            sheet,
            self.cols.style.bold(),
            Align::Left,
            sheet.area.inset(4.0),
            text,
        );
        made.pad(self.pad, self.pad)
            .boxed(self.line, 0.6, sheet.area)
    }
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [
        Face::Sans,
        Face::Sans,
        Face::Serif,
        Face::Mono,
        Face::Grotesk,
    ];
    let mut look = Look::draw(rng, &faces, 7.0, 8.75);
    look.colon = false;
    look.leading = rng.measure(1.15, 1.3);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(26.0, 44.0));
    let told = Told::of(paper, true, ": ");
    let small = look.small(0.78).color(look.grey);
    let foot = Foot::running(&sheet, &told, small, (", ", Align::Left))
        .numbered(rng.of(&[Some(Align::Right), Some(Align::Center)]));
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(26.0, 40.0);
    let line = rng.of(&[Color::BLACK, Color::BLACK, look.grey]);
    form::head(&mut sheet, &told, line, rng);
    let gap = rng.of(&[6.0, 7.0, 9.0]);
    let goods = Goods {
        cols: Laying {
            area: sheet.area.inset(gap / 2.0),
            gap,
            least: 0.22,
        }
        .lay(&sheet, |_| true),
        line,
        shaded: rng.chance(40),
        gap,
        pad: rng.measure(1.5, 4.0),
    };
    run(
        &mut sheet,
        &goods,
        Turn {
            heads: true,
            carry: rng.chance(30),
        },
    );
    if rng.chance(50) {
        totals_row(&mut sheet, &goods, rng);
    }
    for sum in &paper.sums {
        goods.sum(&sheet, sum).place(&mut sheet);
    }
    sheet.y += 5.0;
    below(&mut sheet, line, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.88), Align::Left);
    form::signature(&mut sheet, line, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// How many pieces there are, where that can be added up.
fn totals_row(sheet: &mut Sheet<'_>, goods: &Goods, rng: &mut Rng) {
    let paper = sheet.paper;
    let quantities: Option<Vec<_>> = paper
        .truth
        .line_items
        .iter()
        .map(|line| line.quantity)
        .collect();
    let Some(quantities) = quantities.filter(|list| list.len() > 1) else {
        return;
    };
    let total: rust_decimal::Decimal = quantities.into_iter().sum();
    let label = name(&names::TOTALS, paper.figures.language, rng);
    let value = paper.figures.digits(total.normalize());
    goods.counted(sheet, label, &value).place(sheet);
}

/// Taxes by rate, the other currency and the bank, in boxes.
fn below(sheet: &mut Sheet<'_>, line: Color, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let style = look.small(0.92);
    let (left, right) = area.split(0.56, 8.0);
    taxes(sheet, left, style, true).pad(0.0, 5.0).place(sheet);
    let other = other_currency(sheet, right.inset(4.0), style);
    if other.height > 0.0 {
        other
            .pad(3.0, 3.0)
            .boxed(line, 0.6, right)
            .pad(0.0, 5.0)
            .place(sheet);
    }
    let pairs = Pairs::plain(style, style);
    let room = if rng.chance(60) { area } else { left };
    let bank = payment(sheet, room.inset(4.0), style.bold(), pairs);
    if bank.height > 0.0 {
        bank.pad(3.0, 3.0)
            .boxed(line, 0.6, room)
            .pad(0.0, 6.0)
            .place(sheet);
    }
}
