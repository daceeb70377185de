//! The slip on the paper.

use super::super::super::kit::{
    Block, Foot, Laying, Pairs, Stress, Sums, Told, Turn, card, notes, other_currency, parties,
    payment, rows, run, taxes,
};
use super::super::{Columns, at_right, conditions, is_statement, place_of};
use super::slip::Slip;
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let narrow = canvas.size.width < 320.0;
    let (small, large) = if narrow { (6.5, 8.25) } else { (7.5, 9.5) };
    let faces = &[Face::Mono, Face::Mono, Face::Sans, Face::Grotesk];
    let mut look = Look::draw(rng, faces, small, large);
    look.leading = look.leading.min(1.36);
    let margin = if narrow {
        rng.measure(13.5, 18.0)
    } else {
        rng.measure(22.0, 38.0)
    };
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    (sheet.top, sheet.y) = (26.0, rng.measure(20.0, 34.0));
    let told = Told::of(paper, rng.chance(70), if look.colon { ": " } else { " " });
    let align = rng.of(&[Align::Center, Align::Center, Align::Left]);
    let foot =
        Foot::running(&sheet, &told, look.small(0.85), ("  ", align)).numbered(Some(Align::Center));
    foot.reserve(&mut sheet);
    let stroke = rng.of(&["-", "-", "=", "*", "\u{2013}", ""]);
    head(&mut sheet, &told, align, rng);
    let late = rng.chance(30);
    if !late {
        people(&mut sheet);
    }
    line_of(&mut sheet, stroke);
    lines(&mut sheet, rng);
    line_of(&mut sheet, stroke);
    below(&mut sheet, stroke, rng);
    if late {
        people(&mut sheet);
    }
    let area = sheet.area;
    sheet.y += 4.0;
    notes(&mut sheet, area, look.small(0.9), align);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn head(sheet: &mut Sheet<'_>, told: &Told, align: Align, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look.bold().size(look.size * rng.measure(1.1, 1.7));
    told.head(sheet, (name, look.small(0.95)), align, area)
        .pad(0.0, 6.0)
        .place(sheet);
    told.sender(sheet, look.small(0.85), area, ", ")
        .place(sheet);
    let title = look.bold().size(look.size * rng.measure(1.0, 1.5));
    let heading = Block::para(sheet, title, align, area, &sheet.paper.title);
    let meta = match rng.below(3) {
        0 => flowing(sheet),
        1 => spread(sheet),
        _ => Pairs::plain(look.body(), look.body()).draw(
            sheet,
            area,
            &rows(sheet, &sheet.paper.meta),
        ),
    };
    if rng.chance(65) {
        heading.pad(0.0, 2.0).then(meta)
    } else {
        meta.pad(0.0, 3.0).then(heading)
    }
    .pad(0.0, 4.0)
    .place(sheet);
}

/// Labels at the left, values at the right.
fn spread(sheet: &Sheet<'_>) -> Block {
    let style = sheet.look.body();
    rows(sheet, &sheet.paper.meta)
        .iter()
        .fold(Block::default(), |made, (label, value)| {
            let (value, rest) = at_right(sheet, style, sheet.area, value);
            made.then(Block::line(sheet, style, Align::Left, rest, label).beside(value))
        })
}

/// Labels with values one after the other, as many as a line holds.
fn flowing(sheet: &Sheet<'_>) -> Block {
    let (style, area) = (sheet.look.body(), sheet.area);
    let (mut made, mut line, mut x) = (Block::default(), Block::default(), area.x);
    for (label, value) in rows(sheet, &sheet.paper.meta) {
        let text = format!("{label} {value}");
        let width = sheet.canvas.width(style, &text) + 0.5;
        if x > area.x && x + width > area.right() {
            made = made.then(line);
            (line, x) = (Block::default(), area.x);
        }
        let room = Area::new(x, width.min(area.width));
        line = line.beside(Block::line(sheet, style, Align::Left, room, &text));
        x += width + style.size * 1.6;
    }
    made.then(line)
}

fn people(sheet: &mut Sheet<'_>) {
    let look = sheet.look;
    for one in parties(sheet.paper) {
        let styles = (look.small(0.9), look.body(), look.body());
        card(sheet, sheet.area, one, styles)
            .pad(3.0, 3.0)
            .place(sheet);
    }
}

/// A line of strokes, or a thin rule.
fn line_of(sheet: &mut Sheet<'_>, stroke: &str) {
    let (style, area) = (sheet.look.body(), sheet.area);
    if stroke.is_empty() {
        Block::space(5.0)
            .over(sheet.look.grey, 0.6, area)
            .pad(3.0, 0.0)
            .place(sheet);
        return;
    }
    let count = (area.width / sheet.canvas.width(style, stroke)) as usize;
    Block::line(sheet, style, Align::Left, area, &stroke.repeat(count)).place(sheet);
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let turn = Turn {
        heads: false,
        carry: rng.chance(70),
    };
    if is_statement(sheet.paper) {
        let table = Columns::new(sheet);
        return run(sheet, &table, turn);
    }
    let laying = Laying {
        area: sheet.area,
        gap: 0.0,
        least: 0.0,
    };
    let slip = Slip {
        cols: laying.lay(sheet, |_| false),
        times: rng.of(&[" x ", " x ", " X ", " \u{d7} ", " * ", " @ ", "x "]),
        count_first: rng.chance(35),
        beside_name: rng.chance(25),
        indent: rng.of(&[0.0, 6.0, 12.0, 20.0]),
        mark: lettered(sheet),
        apart: rng.measure(0.0, 2.5),
    };
    run(sheet, &slip, turn);
}

/// How much room the letters of the rates take.
fn lettered(sheet: &Sheet<'_>) -> f32 {
    if place_of(sheet.paper, Kind::Rate).is_some() {
        sheet.canvas.width(sheet.look.body(), "T1") + 5.0
    } else {
        0.0
    }
}

/// Sums, taxes by rate, where to pay.
fn below(sheet: &mut Sheet<'_>, stroke: &str, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let sums = Sums {
        strong: look.bold().size(look.size * rng.measure(1.0, 1.5)),
        stress: rng.of(&[Stress::None, Stress::Rule, Stress::Between, Stress::None]),
        apart: rng.measure(0.0, 2.5),
        ..Sums::plain(sheet)
    };
    sums.draw(sheet, area).place(sheet);
    let framed = rng.chance(15);
    let table = taxes(sheet, area, look.small(0.88), framed);
    if table.height > 0.0 {
        line_of(sheet, stroke);
        table.place(sheet);
    }
    other_currency(sheet, area, look.small(0.95))
        .pad(3.0, 0.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.4,
        gap: 5.0,
        ..Pairs::plain(look.small(0.9), look.small(0.9))
    };
    payment(sheet, area, look.small(0.95).bold(), pairs)
        .pad(5.0, 0.0)
        .place(sheet);
}
