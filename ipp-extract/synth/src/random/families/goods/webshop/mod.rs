//! The invoice of a shop or a marketplace on the internet: who sells, who pays and where it goes beside each other, the
//! order and how it was paid, items with their tax, delivery as a line, a total that holds the tax.

mod goods;
mod shape;
mod words;

use super::{conditions, name};
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::Story;
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(in super::super) const MANNER: Manner = Manner {
    wording: words::WORDING,
    columns: {
        use Kind::*;
        &[
            (4, &[Description, Quantity, Price, Amount]),
            (4, &[Description, Quantity, Price, Rate, Amount]),
            (3, &[Quantity, Description, Price, Rate, Amount]),
            (3, &[Code, Description, Quantity, Price, Amount]),
            (2, &[Description, Code, Price, Quantity, Amount]),
            (2, &[Description, Rate, Price, Quantity, Amount]),
            (1, &[Quantity, Description, Amount]),
        ]
    },
    stories: &[
        (10, Story::Plain), (30, Story::Inclusive), (22, Story::TaxPerLine), (10, Story::Credit), (8, Story::Prepaid),
            (3, Story::NoNumber),
        (4, Story::Long), (2, Story::Several), (1, Story::Statement), (2, Story::WrongTotal), (2, Story::WrongTax), (2,
            Story::WrongLines),
        (2, Story::ReverseCharge), (2, Story::Exempt), (3, Story::SubtotalAfterTax), (2, Story::TwoCurrencies), (1,
            Story::Withholding),
    ],
    trades: goods::trades,
    shape: shape::shape,
    ..Manner::PLAIN
};

/// How the heads of the items stand out.
#[derive(Debug, Clone, Copy)]
enum Heads {
    Dark,
    Pale,
    Ruled,
    Quiet,
}

struct Items {
    cols: Cols,
    heads: Heads,
    rules: bool,
    bold: bool,
    apart: f32,
}

impl Ledger for Items {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (style, look) = (self.cols.style, sheet.look);
        let heads = |style: Style| self.cols.heads(sheet, style).pad(4.0, 4.0);
        let made = match self.heads {
            Heads::Dark => heads(style.bold().color(Color::WHITE)).on(look.accent, sheet.area),
            Heads::Pale => heads(style.bold()).on(tint(look.accent, 0.88), sheet.area),
            Heads::Ruled => heads(style.bold()).under(look.accent, 1.2, sheet.area),
            Heads::Quiet => {
                heads(style.color(look.grey)).under(tint(look.grey, 0.6), 0.5, sheet.area)
            }
        };
        made.pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let (first, rest) = item.text.split_at(item.text.len().min(1));
        let name = if self.bold { style.bold() } else { style };
        let text = Block::paras(sheet, name, Align::Left, area, first);
        let small = style.size(style.size * 0.88).color(sheet.look.grey);
        let text = text.then(Block::paras(sheet, small, Align::Left, area, rest));
        let made = text.beside(self.cols.figures(sheet, style, item.cells));
        let made = made.pad(self.apart, self.apart);
        match self.rules {
            true => made.under(tint(sheet.look.grey, 0.7), 0.4, sheet.area),
            false => made,
        }
    }
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [
        Face::Sans,
        Face::Sans,
        Face::Grotesk,
        Face::Grotesk,
        Face::Serif,
    ];
    let mut look = Look::draw(rng, &faces, 7.5, 9.75);
    look.capitals = false;
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(36.0, 62.0));
    let told = Told::of(paper, true, rng.of(&[": ", " "]));
    let small = look.small(0.8).color(look.grey);
    let align = rng.of(&[Align::Center, Align::Left]);
    let foot = Foot::running(&sheet, &told, small, (" | ", align)).numbered(rng.of(&[
        Some(Align::Center),
        Some(Align::Right),
        None,
    ]));
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(34.0, 54.0);
    head(&mut sheet, &told, rng);
    let heads = rng.of(&[Heads::Dark, Heads::Pale, Heads::Ruled, Heads::Quiet]);
    let inset = if matches!(heads, Heads::Dark | Heads::Pale) {
        5.0
    } else {
        0.0
    };
    let laying = Laying {
        area: sheet.area.inset(inset),
        gap: rng.of(&[7.0, 10.0, 14.0]),
        least: 0.28,
    };
    let items = Items {
        cols: laying.lay(&sheet, |_| true),
        heads,
        rules: rng.chance(55),
        bold: rng.chance(30),
        apart: rng.measure(1.5, 6.0),
    };
    run(
        &mut sheet,
        &items,
        Turn {
            heads: rng.chance(75),
            carry: false,
        },
    );
    sheet.y += rng.measure(6.0, 14.0);
    sums(&mut sheet, rng);
    let body = look.small(0.95);
    let (half, area) = (sheet.area.split(0.6, 0.0).0, sheet.area);
    payment(&sheet, half, body.bold(), Pairs::plain(body, body))
        .pad(6.0, 8.0)
        .place(&mut sheet);
    notes(&mut sheet, area, look.small(0.88).color(look.grey), align);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// Who sells, as a block among the others.
fn seller(sheet: &Sheet<'_>, told: &Told, area: Area, heading: Style, rng: &mut Rng) -> Block {
    let (look, seller) = (sheet.look, &sheet.paper.seller);
    let label = name(&goods::SOLD_BY, sheet.paper.figures.language, rng);
    let lines: Vec<&String> = told
        .lines
        .iter()
        .filter(|line| **line != seller.name)
        .collect();
    Block::para(sheet, heading, Align::Left, area, &look.beside(label))
        .then(Block::para(
            sheet,
            look.bold(),
            Align::Left,
            area,
            &seller.name,
        ))
        .then(Block::paras(sheet, look.body(), Align::Left, area, lines))
}

fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(0.55, 14.0);
    let large = look
        .bold()
        .size(look.size * rng.measure(1.7, 2.8))
        .color(look.accent);
    let title = look.bold().size(look.size * rng.measure(1.3, 2.0));
    let shown = sheet.paper.seller.display().to_owned();
    let logo = Block::para(sheet, large, Align::Left, left, &shown);
    let beside = rng.chance(55);
    let align = rng.of(&[Align::Right, Align::Left]);
    let heading = match beside {
        true => logo.beside(Block::para(sheet, title, align, right, &sheet.paper.title)),
        false => logo.pad(0.0, 10.0).then(Block::para(
            sheet,
            title,
            Align::Left,
            area,
            &sheet.paper.title,
        )),
    };
    heading.pad(0.0, rng.measure(8.0, 16.0)).place(sheet);
    let small = look.small(0.88);
    let heading = rng.of(&[
        look.bold(),
        small.color(look.grey),
        look.bold().color(look.accent),
    ]);
    let paper = sheet.paper;
    let list = parties(paper);
    if rng.chance(60) {
        let areas = area.columns(list.len() + 1, 14.0);
        let first = rng.chance(55);
        let made = seller(
            sheet,
            told,
            areas[if first { 0 } else { list.len() }],
            heading,
            rng,
        );
        let others = if first { &areas[1..] } else { &areas[..] };
        let cards = others
            .iter()
            .zip(&list)
            .map(|(room, party)| card(sheet, *room, party, (heading, look.body(), look.body())));
        let all = cards.fold(made, Block::beside);
        all.pad(0.0, 12.0).place(sheet);
        details(sheet, area, rng);
        return;
    }
    // The seller and the details at the right, the customer at the left.
    let made = seller(sheet, told, right, heading, rng);
    let customers = list.iter().fold(Block::default(), |made, party| {
        made.then(card(sheet, left, party, (heading, look.body(), look.body())).pad(0.0, 8.0))
    });
    customers.beside(made).pad(0.0, 10.0).place(sheet);
    details(sheet, area, rng);
}

/// Numbers, dates and the order.
fn details(sheet: &mut Sheet<'_>, area: Area, rng: &mut Rng) {
    let look = sheet.look;
    let entries = &sheet.paper.meta;
    let (label, value) = (look.small(0.85).color(look.grey), look.body());
    let block = match rng.below(4) {
        0 => {
            let columns = area.columns(2, 20.0);
            let each = entries.len().div_ceil(2).max(1);
            let pairs = Pairs::plain(look.label(), value);
            let parts = columns.iter().zip(entries.chunks(each));
            parts.fold(Block::default(), |made, (room, part)| {
                made.beside(pairs.draw(sheet, *room, &rows(sheet, part)))
            })
        }
        1 => {
            let pairs = Pairs::plain(look.bold(), value);
            pairs.draw(sheet, area.split(0.6, 0.0).0, &rows(sheet, entries))
        }
        2 => {
            let per_row = rng.range(3, 5) as usize;
            let plain = cells(sheet, area, entries, per_row, (label, value), |block, _| {
                block
            });
            plain.on(tint(look.accent, 0.92), area)
        }
        _ => {
            let per_row = rng.range(2, 4) as usize;
            let grey = tint(look.grey, 0.6);
            cells(sheet, area, entries, per_row, (label, value), |block, _| {
                block
            })
            .over(grey, 0.5, area)
            .under(grey, 0.5, area)
        }
    };
    block.pad(0.0, rng.measure(10.0, 18.0)).place(sheet);
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let style = look.small(0.92);
    let (left, right) = area.split(rng.measure(0.46, 0.58), 16.0);
    let strong = look.bold().size(look.size * rng.of(&[1.0, 1.15, 1.3]));
    let sums = Sums {
        strong,
        stress: rng.of(&[
            Stress::Rule,
            Stress::None,
            Stress::Ground(tint(look.accent, 0.88), Color::BLACK),
            Stress::Between,
        ]),
        label: rng.of(&[Align::Left, Align::Left, Align::Right]),
        apart: rng.measure(1.0, 5.0),
        rules: rng.chance(20),
        ..Sums::plain(sheet)
    };
    let made = sums.draw(sheet, right);
    let table = taxes(sheet, left, style, rng.chance(35));
    let beside = rng.chance(60);
    match beside {
        true => made.beside(table).pad(0.0, 6.0).place(sheet),
        false => {
            made.pad(0.0, 8.0).place(sheet);
            table.pad(0.0, 6.0).place(sheet);
        }
    }
    let other = other_currency(sheet, right.inset(4.0), style);
    if other.height > 0.0 {
        other
            .pad(3.0, 3.0)
            .boxed(look.grey, 0.5, right)
            .pad(0.0, 6.0)
            .place(sheet);
    }
}
