//! The letter on the paper.

use super::super::super::kit::{
    Block, Foot, Pairs, Told, card, cells, light, notes, payment, rows,
};
use super::super::{conditions, of_tongue, trade_of};
use super::{goods, lines, signature, told};
use crate::pdf::{Align, Canvas, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Paper};
use crate::random::rng::Rng;

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[Face::Serif, Face::Serif, Face::Sans, Face::Grotesk];
    let look = Look::draw(rng, faces, 8.5, 10.5);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(18.0, 25.0) * MM);
    let told = Told::of(paper, rng.chance(30), " ");
    let manner = rng.below(3);
    // What stands in the column at the side is not told again at the foot.
    let column = manner == 0 && rng.chance(70);
    let style = look.small(0.78).color(look.grey);
    let below = Told {
        foot: if column {
            Vec::new()
        } else {
            told.foot.clone()
        },
        ..told.clone()
    };
    let foot = Foot::running(&sheet, &below, style, (" \u{b7} ", Align::Center));
    let foot = foot.numbered(rng.of(&[Some(Align::Center), Some(Align::Right), None]));
    let foot = if column { foot } else { foot.ruled(&sheet) };
    foot.reserve(&mut sheet);
    let language = paper.figures.language;
    let desks = of_tongue(told::DESKS, language)[trade_of(paper, goods::trades(language))];
    let desk = rng.of(desks);
    match manner {
        0 => sided(&mut sheet, &told, (desk, column), rng),
        1 => wide(&mut sheet, &told, desk, rng),
        _ => centred(&mut sheet, &told, desk, rng),
    }
    if let Some(greeting) = &paper.greeting {
        let text = Block::para(&sheet, look.body(), Align::Left, sheet.area, greeting);
        text.pad(0.0, 10.0).place(&mut sheet);
    }
    lines::draw(&mut sheet, rng);
    ending(&mut sheet, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn window(sheet: &Sheet<'_>, told: &Told, area: Area) -> Block {
    let look = sheet.look;
    let styles = (look.small(0.8).color(look.grey), look.body(), look.body());
    let sender = told.sender(sheet, look.small(0.7), area, " \u{b7} ");
    sender.then(card(sheet, area, &sheet.paper.buyer, styles))
}

fn others(sheet: &mut Sheet<'_>, area: Area) {
    let look = sheet.look;
    let styles = (look.small(0.8).color(look.grey), look.body(), look.body());
    for other in &sheet.paper.others {
        card(sheet, area, other, styles).pad(0.0, 8.0).place(sheet);
    }
}

fn title(sheet: &mut Sheet<'_>, align: Align, rng: &mut Rng) {
    let look = sheet.look;
    let style = look.bold().size(look.size * rng.measure(1.2, 1.7));
    let area = sheet.area;
    let text = Block::para(sheet, style, align, area, &sheet.paper.title);
    text.pad(0.0, 8.0).place(sheet);
}

/// Labels in small type over their values.
fn stack(
    sheet: &Sheet<'_>,
    area: Area,
    entries: &[Entry],
    (label, value): (Style, Style),
) -> Block {
    entries.iter().fold(Block::default(), |made, entry| {
        let text = sheet.look.above(&entry.label);
        let head = Block::para(sheet, label, Align::Left, area, &text);
        let body = Block::para(sheet, value, Align::Left, area, &entry.value);
        made.then(head.then(body).pad(0.0, 3.0))
    })
}

/// The name at the left; a narrow column at the right tells the office and the details.
fn sided(sheet: &mut Sheet<'_>, told: &Told, (desk, column): (&str, bool), rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(rng.measure(0.66, 0.72), 18.0);
    let small = look.small(0.84);
    let grey = small.color(look.grey);
    let name = look.bold().size(look.size * rng.measure(1.4, 2.0));
    let shown = told.name.as_deref().unwrap_or_default();
    let head = Block::para(sheet, name.color(look.accent), Align::Left, left, shown);
    let mut side = Block::para(sheet, small.bold(), Align::Left, right, desk);
    side = side.then(Block::paras(sheet, small, Align::Left, right, &told.lines));
    if column {
        for group in &told.foot {
            let group = Block::paras(sheet, grey, Align::Left, right, group);
            side = side.then(group.pad(5.0, 0.0));
        }
    }
    let entries = stack(sheet, right, &sheet.paper.meta, (grey, look.body()));
    side = side.then(entries.pad(10.0, 0.0));
    if rng.chance(50) {
        side = side.post(light(look.accent), 0.8, right.x - 8.0);
    }
    sheet.y = rng.measure(32.0, 46.0);
    let gap = Block::space(rng.measure(24.0, 60.0));
    let letter = head.then(gap).then(window(sheet, told, left));
    letter.beside(side).pad(0.0, 16.0).place(sheet);
    others(sheet, left);
    title(sheet, Align::Left, rng);
}

/// The name of the house over the whole width, as journals have it; details in boxes at the right.
fn wide(sheet: &mut Sheet<'_>, told: &Told, desk: &str, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let size = look.size * rng.measure(2.0, 3.0);
    let name = look.bold().size(size).tracked(rng.of(&[0.0, 1.0, 2.0]));
    let shown = told.name.as_deref().unwrap_or_default();
    sheet.y = rng.measure(28.0, 40.0);
    let line = if shown.is_empty() {
        Block::default()
    } else {
        Block::line(sheet, name, Align::Left, area, shown)
    };
    let small = look.small(0.86);
    let desk = Block::para(sheet, small.bold(), Align::Left, area, desk).pad(2.5, 2.0);
    let line = line.under(look.accent, 2.0, area).then(desk);
    let address = told.lines.join(", ");
    let address = Block::para(sheet, small, Align::Left, area, &address);
    line.under(look.grey, 0.5, area)
        .then(address.pad(3.0, 0.0))
        .pad(0.0, rng.measure(14.0, 30.0))
        .place(sheet);
    let (left, right) = area.split(rng.measure(0.46, 0.54), 18.0);
    let styles = (look.small(0.78).color(look.grey), look.body());
    let grey = light(look.grey);
    let ground = rng.chance(40).then(|| tint(look.grey, 0.9));
    let made = cells(sheet, right, &sheet.paper.meta, 2, styles, |block, cell| {
        let block = match ground {
            Some(ground) => block.on(ground, cell),
            None => block,
        };
        block.boxed(grey, 0.5, cell)
    });
    let window = window(sheet, told, left).beside(made);
    window.pad(0.0, 16.0).place(sheet);
    others(sheet, left);
    title(sheet, Align::Left, rng);
}

/// All in the middle: the name, the office, the title; details in two columns below.
fn centred(sheet: &mut Sheet<'_>, told: &Told, desk: &str, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look.bold().size(look.size * rng.measure(1.5, 2.1));
    let small = look.small(0.86);
    sheet.y = rng.measure(30.0, 44.0);
    let shown = told.name.as_deref().unwrap_or_default();
    let lines = told.lines.join(" \u{2013} ");
    let own = Block::para(sheet, name.color(look.accent), Align::Center, area, shown)
        .then(Block::para(sheet, small, Align::Center, area, desk))
        .then(Block::para(sheet, small, Align::Center, area, &lines));
    let middle = Area::new(area.x + area.width * 0.35, area.width * 0.3);
    own.pad(0.0, 6.0)
        .under(look.accent, 1.0, middle)
        .pad(0.0, rng.measure(20.0, 36.0))
        .place(sheet);
    let (left, right) = area.split(0.5, 22.0);
    window(sheet, told, left).pad(0.0, 18.0).place(sheet);
    others(sheet, left);
    title(sheet, rng.of(&[Align::Center, Align::Left]), rng);
    let told = rows(sheet, &sheet.paper.meta);
    let pairs = Pairs::plain(look.label(), look.body());
    let (first, second) = told.split_at(told.len().div_ceil(2));
    let second = pairs.draw(sheet, right, second);
    let made = pairs.draw(sheet, left, first).beside(second);
    made.pad(0.0, 14.0).place(sheet);
}

/// Notes, the account, who signs.
fn ending(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    notes(sheet, area, look.body().size(look.size * 0.95), Align::Left);
    if !paper.payment.is_empty() {
        let boxes = rng.chance(40);
        let made = if boxes {
            let styles = (look.small(0.78).color(look.grey), look.body());
            let grey = light(look.grey);
            let entries = cells(sheet, area, &paper.payment, 3, styles, |block, cell| {
                block.boxed(grey, 0.5, cell)
            });
            let heading = Block::para(sheet, look.bold(), Align::Left, area, &paper.payment_title);
            heading.pad(0.0, 3.0).then(entries)
        } else {
            let pairs = Pairs::plain(look.label(), look.body());
            payment(sheet, area.split(0.75, 0.0).0, look.bold(), pairs)
        };
        made.pad(6.0, 10.0).place(sheet);
    }
    if let Some(closing) = &paper.closing {
        let names = signature(paper.figures.language, rng);
        let names = Block::paras(sheet, look.body(), Align::Left, area, names);
        let closing = Block::para(sheet, look.body(), Align::Left, area, closing);
        closing.pad(4.0, 20.0).then(names).place(sheet);
    }
}
