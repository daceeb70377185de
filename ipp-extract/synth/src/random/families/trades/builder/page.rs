//! The bill on the paper.

use super::super::super::kit::{
    Block, Foot, Laying, Pairs, Stress, Sums, Told, Turn, card, cells, notes, other_currency,
    parties, payment, rows, run, taxes,
};
use super::super::{at_right, conditions, of_tongue, words};
use super::works::{Text, Works};
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::paper::{Paper, Row};
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[
        Face::Sans,
        Face::Sans,
        Face::Serif,
        Face::Grotesk,
        Face::Mono,
    ];
    let look = Look::draw(rng, faces, 7.75, 10.0);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(17.0, 25.0) * MM);
    let told = Told::of(paper, rng.chance(35), if look.colon { ": " } else { " " });
    let small = look.small(0.75);
    let foot = if rng.chance(60) {
        Foot::beside(&sheet, &told.foot, small)
    } else {
        let align = rng.of(&[Align::Center, Align::Left]);
        Foot::running(&sheet, &told, small, (" \u{b7} ", align))
    };
    let page = rng.of(&[Align::Right, Align::Center, Align::Left]);
    let foot = foot.numbered(Some(page)).ruled(&sheet);
    foot.reserve(&mut sheet);
    head(&mut sheet, &told, rng);
    subject(&mut sheet, rng);
    table(&mut sheet, rng);
    below(&mut sheet, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// Letterhead, the window, details beside or below it.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.3))
        .color(look.accent);
    let align = rng.of(&[Align::Left, Align::Right, Align::Center]);
    sheet.y = rng.measure(28.0, 42.0);
    let letterhead = told.head(sheet, (name, look.small(0.9)), align, area);
    if rng.chance(50) {
        letterhead.pad(0.0, 4.0).under(look.accent, 1.0, area)
    } else {
        letterhead
    }
    .pad(0.0, rng.measure(14.0, 36.0))
    .place(sheet);
    let (left, right) = area.split(rng.measure(0.5, 0.58), 16.0);
    let mut window = told.sender(sheet, look.small(0.7), left, ", ");
    for one in parties(sheet.paper) {
        let styles = (look.small(0.8), look.body(), look.body());
        window = window.then(card(sheet, left, one, styles)).pad(0.0, 6.0);
    }
    let meta = &sheet.paper.meta;
    if rng.chance(70) {
        let pairs = Pairs {
            share: 0.52,
            apart: rng.measure(0.0, 2.0),
            ..Pairs::plain(look.label(), look.body())
        };
        window
            .beside(pairs.draw(sheet, right, &rows(sheet, meta)))
            .place(sheet);
    } else {
        window.place(sheet);
        let labels = (look.small(0.78).color(look.grey), look.body());
        let per_row = meta.len().clamp(1, 4);
        let boxed = rng.chance(50);
        cells(sheet, area, meta, per_row, labels, |block, area| {
            if boxed {
                block.boxed(look.grey, 0.4, area)
            } else {
                block
            }
        })
        .pad(4.0, 0.0)
        .place(sheet);
    }
    sheet.y += rng.measure(10.0, 22.0);
}

/// The title, and what the letter says first.
fn subject(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let style = look.bold().size(look.size * rng.measure(1.1, 1.8));
    Block::para(sheet, style, Align::Left, area, &paper.title)
        .pad(0.0, 6.0)
        .place(sheet);
    if let Some(greeting) = &paper.greeting {
        Block::para(sheet, look.body(), Align::Left, area, greeting)
            .pad(0.0, 8.0)
            .place(sheet);
    }
}

fn table(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(6.0, 12.0),
        least: rng.of(&[0.3, 0.4, 0.45]),
    };
    let works = Works {
        cols: laying.lay(sheet, |_| true),
        text: rng.of(&[
            Text::Beside,
            Text::Beside,
            Text::Over,
            Text::Below,
            Text::Last,
        ]),
        apart: rng.measure(2.0, 7.0),
        filled: rng.chance(35),
        ruled: rng.chance(25),
        underlined: rng.chance(45),
    };
    let turn = Turn {
        heads: rng.chance(75),
        carry: true,
    };
    run(sheet, &works, turn);
    sheet.y += 8.0;
    if rng.chance(45) {
        summary(sheet, rng);
    }
}

/// The titles once more with their sums.
fn summary(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let paper = sheet.paper;
    let mut title = "";
    let mut list: Vec<(&str, &str)> = Vec::new();
    for row in &paper.rows {
        match row {
            Row::Group(text) => title = text,
            Row::GroupSum { value, .. } => list.push((title, value)),
            _ => {}
        }
    }
    let headings = of_tongue(words::SUMMARIES, paper.figures.language).unwrap_or(&[""]);
    if list.len() < 2 {
        return;
    }
    let (style, heading) = (sheet.look.body(), rng.of(headings));
    let area = Area::new(sheet.area.x, sheet.area.width * rng.of(&[0.6, 0.8, 1.0]));
    let made = Block::para(sheet, style.bold(), Align::Left, area, heading).pad(0.0, 2.0);
    let made = list.into_iter().fold(made, |made, (title, value)| {
        let (value, rest) = at_right(sheet, style, area, value);
        made.then(Block::para(sheet, style, Align::Left, rest, title).beside(value))
    });
    made.pad(2.0, 10.0).place(sheet);
}

/// Sums at the right, then taxes, bank and sentences.
fn below(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let stress = rng.of(&[Stress::Rule, Stress::Between, Stress::None, Stress::Framed]);
    let sums = Sums {
        stress,
        apart: rng.measure(1.0, 4.0),
        dots: rng.chance(15),
        rules: rng.chance(15),
        ..Sums::plain(sheet)
    };
    let (_, right) = area.split(rng.of(&[0.0, 0.3, 0.42, 0.48]), 0.0);
    sums.draw(sheet, right).pad(0.0, 8.0).place(sheet);
    taxes(
        sheet,
        area.split(0.7, 0.0).0,
        look.small(0.9),
        rng.chance(40),
    )
    .pad(0.0, 6.0)
    .place(sheet);
    other_currency(sheet, right, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.3,
        ..Pairs::plain(look.small(0.95), look.small(0.95))
    };
    let bank = payment(sheet, area, look.small(0.95).bold(), pairs).pad(0.0, 6.0);
    if rng.chance(50) {
        bank.place(sheet);
        notes(sheet, area, look.small(0.95), Align::Left);
    } else {
        notes(sheet, area, look.small(0.95), Align::Left);
        bank.pad(3.0, 0.0).place(sheet);
    }
    if let Some(closing) = &paper.closing {
        let signed = Block::para(sheet, look.body(), Align::Left, area, closing);
        let name = Block::para(
            sheet,
            look.body(),
            Align::Left,
            area,
            paper.seller.display(),
        );
        signed.pad(8.0, 20.0).then(name).place(sheet);
    }
}
