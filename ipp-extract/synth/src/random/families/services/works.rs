//! A building firm's account: title and number in one line, the site below it, long texts over their quantities, the
//! sums of the trades gathered once more before the total, dots from labels to values.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, light, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Entry, Kind, Paper, Row, Sum};
use crate::random::rng::Rng;
use crate::random::words::{Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Position, Description, Quantity, Unit, Price, Amount]),
        (3, &[Position, Quantity, Unit, Description, Price, Amount]),
        (2, &[Description, Quantity, Unit, Price, Amount]),
        (1, &[Code, Description, Quantity, Unit, Price, Amount]),
        (1, &[Position, Description, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::WORKS, super::words::SHARED]),
    columns: SETS,
    ..super::MANNER
};

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Serif, Face::Sans], 8.0, 9.75);
    look.capitals = false;
    let margin = rng.measure(17.0, 24.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, false, rng.of(&[" ", ": "]));
    let below = rng.chance(50);
    let mut groups = told.foot.clone();
    if below {
        let bank = paper.payment.iter();
        let rows: Vec<String> = bank
            .map(|entry| format!("{} {}", entry.label, entry.value))
            .collect();
        groups.push(rows);
        groups.retain(|group| !group.is_empty());
    }
    let foot = Foot::beside(&sheet, &groups, look.small(0.78).color(look.grey)).ruled(&sheet);
    foot.reserve(&mut sheet);
    head(&mut sheet, rng, &told);
    let subject = rng.chance(60);
    title(&mut sheet, rng, subject);
    lines(&mut sheet, rng);
    recap(&mut sheet, rng);
    sums(&mut sheet, rng, !below);
    let area = sheet.area;
    notes(&mut sheet, area, look.body(), Align::Left);
    if let Some(closing) = &paper.closing {
        Block::line(&sheet, look.body(), Align::Left, area, closing)
            .pad(8.0, 0.0)
            .place(&mut sheet);
    }
    foot.finish(&mut sheet);
}

/// The firm at the right, the customer in the window.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let look = sheet.look;
    let name = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.1))
        .color(look.accent);
    sheet.y = 34.0;
    let (left, right) = sheet.area.split(0.52, 20.0);
    let align = rng.of(&[Align::Right, Align::Left]);
    let own = told.head(sheet, (name, look.small(0.9)), align, right);
    let top = rng.measure(58.0, 90.0);
    let sender = told.sender(sheet, look.small(0.74), left, " \u{2022} ");
    let mut buyer = parties(sheet.paper)[0].clone();
    if rng.chance(55) {
        buyer.heading.clear();
    }
    let styles = (look.small(0.85), look.body(), look.body());
    let buyer = Block::space(top)
        .then(sender)
        .then(card(sheet, left, &buyer, styles));
    own.beside(buyer)
        .pad(0.0, rng.measure(16.0, 30.0))
        .place(sheet);
}

/// What stands in the title's line is not told again.
fn title(sheet: &mut Sheet<'_>, rng: &mut Rng, subject: bool) {
    let (look, paper) = (sheet.look, sheet.paper);
    let number = paper.meta.iter().find(|entry| entry.term == Term::Number);
    let in_title = number.filter(|_| subject);
    let text = super::numbered(paper, in_title);
    let rest: Vec<Entry> = paper
        .meta
        .iter()
        .filter(|entry| in_title.is_none() || entry.term != Term::Number)
        .cloned()
        .collect();
    let style = look.bold().size(look.size * rng.measure(1.3, 1.7));
    let area = sheet.area;
    Block::para(sheet, style, Align::Left, area, &text)
        .pad(0.0, 6.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.36,
        gap: 14.0,
        ..Pairs::plain(look.label(), look.body())
    };
    let half = Area::new(area.x, area.width * 0.7);
    pairs
        .draw(sheet, half, &rows(sheet, &rest))
        .pad(0.0, 8.0)
        .place(sheet);
    let styles = (look.bold(), look.body(), look.body());
    for other in &paper.others {
        card(sheet, half, other, styles).pad(0.0, 6.0).place(sheet);
    }
    if let Some(greeting) = &paper.greeting {
        Block::para(sheet, look.body(), Align::Left, area, greeting)
            .pad(2.0, 8.0)
            .place(sheet);
    }
}

/// Whether a cell stands below the text where that is over its figures.
fn below(kind: Kind) -> bool {
    kind.is_figure() || kind == Kind::Unit
}

/// Text over figures, or beside them.
struct Lines {
    cols: Cols,
    over: bool,
    bold: bool,
    pad: f32,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style).pad(2.0, 3.0);
        let grey = sheet.look.grey;
        heads
            .over(grey, 0.4, sheet.area)
            .under(grey, 0.4, sheet.area)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let col = self.cols.text_area(sheet);
        let area = if self.over {
            Area::new(col.x, sheet.area.right() - col.x - 30.0)
        } else {
            col
        };
        let style = self.cols.style;
        let mut text = Block::default();
        for (index, line) in item.text.iter().enumerate() {
            let first = index == 0 && self.bold;
            let style = if first { style.bold() } else { style };
            text = text.then(Block::para(sheet, style, Align::Left, area, line));
        }
        let row = if self.over {
            // The number of the position stands beside the text, the figures below it.
            let above = self
                .cols
                .some(sheet, style, item.cells, |kind| !below(kind));
            let figures = self.cols.some(sheet, style, item.cells, below);
            text.beside(above).then(figures)
        } else {
            text.beside(self.cols.figures(sheet, style, item.cells))
        };
        let row = row.pad(self.pad, self.pad);
        if self.over {
            row
        } else {
            row.under(light(sheet.look.grey), 0.3, sheet.area)
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let width = sheet.canvas.width(style, text).min(sheet.area.width);
        let under = Area::new(sheet.area.x, width);
        Block::line(sheet, style, Align::Left, sheet.area, text)
            .under(sheet.look.grey, 0.6, under)
            .pad(7.0, 4.0)
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let edge = self.cols.edge(sheet);
        let style = self.cols.style.bold();
        let width = sheet.canvas.width(style, value) + 14.0;
        let sum = self.cols.sum(sheet, style, label, value);
        sum.pad(2.0, 2.0)
            .over(sheet.look.grey, 0.6, Area::new(edge - width, width))
            .pad(2.0, 5.0)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(8.0, 14.0),
        least: 0.24,
    };
    let cols = laying.lay(sheet, |_| true);
    let place = |kind| cols.list.iter().position(|col| col.kind == kind);
    let text_first = place(Kind::Description) < place(Kind::Quantity);
    let ledger = Lines {
        over: text_first && rng.chance(55),
        bold: rng.chance(55),
        pad: rng.measure(2.0, 5.0),
        cols,
    };
    let turn = Turn {
        heads: rng.chance(70),
        carry: rng.chance(85),
    };
    run(sheet, &ledger, turn);
    sheet.y += 6.0;
}

/// The sums of the groups once more, before the total.
fn recap(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let groups = sheet.paper.rows.iter().filter_map(|row| match row {
        Row::GroupSum { label, value } => Some(Sum {
            term: Term::GroupSum,
            label: label.clone(),
            value: value.clone(),
        }),
        _ => None,
    });
    let groups: Vec<Sum> = groups.collect();
    if groups.len() < 2 || !rng.chance(60) {
        return;
    }
    let style = Sums {
        dots: true,
        apart: 1.0,
        ..Sums::plain(sheet)
    };
    let area = sheet.area;
    style.some(sheet, area, &groups).pad(4.0, 6.0).place(sheet);
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng, with_payment: bool) {
    let look = sheet.look;
    let (left, right) = sheet.area.split(rng.measure(0.2, 0.45), 10.0);
    let wide = rng.chance(45);
    let area = if wide { sheet.area } else { right };
    let style = Sums {
        dots: wide || rng.chance(40),
        stress: rng.of(&[Stress::Between, Stress::Rule, Stress::Framed]),
        apart: rng.measure(2.0, 5.0),
        ..Sums::plain(sheet)
    };
    style.draw(sheet, area).pad(0.0, 8.0).place(sheet);
    let small = look.small(0.9);
    let grid = Area::new(left.x, sheet.area.width * 0.5);
    taxes(sheet, grid, small, rng.chance(50))
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, right, look.body())
        .pad(0.0, 8.0)
        .place(sheet);
    if with_payment {
        let pairs = Pairs::plain(look.label(), look.body());
        let area = Area::new(left.x, sheet.area.width * 0.62);
        payment(sheet, area, look.bold(), pairs)
            .pad(0.0, 8.0)
            .place(sheet);
    }
}
