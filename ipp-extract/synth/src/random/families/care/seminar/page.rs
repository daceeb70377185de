//! The invoice on the paper.

use super::super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, light,
    other_currency, payment, rows, run, taxes,
};
use super::super::{conditions, is_case};
use crate::pdf::{Align, Canvas, Color, Face, MM};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Paper};
use crate::random::rng::Rng;
use crate::random::words::Term;

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[Face::Grotesk, Face::Sans, Face::Sans, Face::Serif];
    let look = Look::draw(rng, faces, 8.25, 10.25);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(18.0, 26.0) * MM);
    let told = Told::of(paper, rng.chance(35), ": ");
    let style = look.small(0.8).color(look.grey);
    let mark = rng.of(&["  |  ", " \u{2013} ", " \u{b7} "]);
    let foot = if rng.chance(45) {
        Foot::running(&sheet, &told, style, (mark, Align::Left))
    } else {
        Foot::beside(&sheet, &told.foot, style)
    };
    let foot = foot.numbered(rng.of(&[Some(Align::Right), Some(Align::Center), None]));
    foot.reserve(&mut sheet);
    match rng.below(3) {
        0 => banded(&mut sheet, &told, rng),
        1 => opposite(&mut sheet, &told, rng),
        _ => stacked(&mut sheet, &told, rng),
    }
    if let Some(greeting) = &paper.greeting {
        let text = Block::para(&sheet, look.body(), Align::Left, sheet.area, greeting);
        text.pad(0.0, 10.0).place(&mut sheet);
    }
    let places = Places::new(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(85),
        carry: rng.chance(40),
    };
    run(&mut sheet, &places, turn);
    sums(&mut sheet, rng);
    ending(&mut sheet, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// What the card of the course tells.
fn of_course(entry: &Entry) -> bool {
    is_case(entry) || entry.term == Term::Period
}

/// The details of the document, and those of the course.
fn parted(paper: &Paper) -> (Vec<Entry>, Vec<Entry>) {
    let meta = paper.meta.iter().cloned();
    let (course, plain) = meta.partition(of_course);
    (plain, course)
}

fn buyer(sheet: &Sheet<'_>, told: &Told, area: Area) -> Block {
    let look = sheet.look;
    let styles = (look.small(0.82).color(look.grey), look.bold(), look.body());
    let sender = told.sender(sheet, look.small(0.72), area, ", ");
    let made = sender.then(card(sheet, area, &sheet.paper.buyer, styles));
    let others = sheet.paper.others.iter();
    others.fold(made, |made, other| {
        let other = card(sheet, area, other, styles);
        made.then(other.pad(8.0, 0.0))
    })
}

fn title(sheet: &Sheet<'_>, area: Area, rng: &mut Rng) -> Block {
    let look = sheet.look;
    let style = look.bold().size(look.size * rng.measure(1.5, 2.3));
    let style = if rng.chance(50) {
        style.color(look.accent)
    } else {
        style
    };
    Block::para(sheet, style, Align::Left, area, &sheet.paper.title)
}

/// The card of the course, with a bar at its left, a ground, or a frame.
fn course(sheet: &Sheet<'_>, area: Area, entries: &[Entry], rng: &mut Rng) -> Block {
    if entries.is_empty() {
        return Block::default();
    }
    let look = sheet.look;
    let pairs = Pairs::plain(look.label(), look.body());
    let inner = area.inset(9.0);
    let made = pairs.draw(sheet, inner, &rows(sheet, entries));
    let made = made.pad(6.0, 6.0);
    match rng.below(3) {
        0 => made.post(look.accent, 2.5, area.x + 1.2),
        1 => made.on(tint(look.accent, 0.88), area),
        _ => made.boxed(light(look.accent), 0.7, area),
    }
}

/// A band over the whole page with the name in it; details in a row below.
fn banded(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let white = Color::WHITE;
    let name = look.bold().size(look.size * rng.measure(1.6, 2.2));
    let shown = told.name.as_deref().unwrap_or_default();
    let shown = Block::para(sheet, name.color(white), Align::Left, area, shown);
    let high = (shown.height + 30.0).max(44.0);
    let page = sheet.canvas.size.width;
    sheet.fill(look.accent, 0.0, 0.0, page, high);
    shown.put(sheet, (high - shown.height) / 2.0 + 2.0);
    sheet.y = high + 10.0;
    let lines = told.lines.join(", ");
    Block::para(sheet, look.small(0.88), Align::Left, area, &lines)
        .pad(0.0, rng.measure(16.0, 30.0))
        .place(sheet);
    let (left, right) = area.split(0.5, 22.0);
    let (meta, entries) = parted(sheet.paper);
    let card = course(sheet, right, &entries, rng);
    buyer(sheet, told, left)
        .beside(card)
        .pad(0.0, 18.0)
        .place(sheet);
    title(sheet, area, rng).pad(0.0, 6.0).place(sheet);
    let styles = (look.small(0.82).color(look.grey), look.body());
    let per_row = rng.range(3, 5) as usize;
    let made = cells(sheet, area, &meta, per_row, styles, |block, _| block);
    made.pad(0.0, 14.0).place(sheet);
}

/// The name at the right, the customer at the left; details and course beside each other.
fn opposite(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(rng.measure(0.5, 0.58), 20.0);
    let name = look.bold().size(look.size * rng.measure(1.4, 1.9));
    let name = name.color(look.accent);
    sheet.y = rng.measure(34.0, 50.0);
    let own = told.head(sheet, (name, look.small(0.88)), Align::Right, right);
    let space = Block::space(rng.measure(30.0, 74.0));
    let window = space.then(buyer(sheet, told, left));
    own.beside(window).pad(0.0, 24.0).place(sheet);
    title(sheet, area, rng).pad(0.0, 10.0).place(sheet);
    let (meta, entries) = parted(sheet.paper);
    let (first, second) = area.split(rng.measure(0.42, 0.52), 20.0);
    let pairs = Pairs::plain(look.label(), look.body());
    let details = pairs.draw(sheet, first, &rows(sheet, &meta));
    let card = course(sheet, second, &entries, rng);
    details.beside(card).pad(0.0, 16.0).place(sheet);
}

/// Name over customer at the left, all details in a column at the right, the course over the whole width.
fn stacked(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(rng.measure(0.52, 0.6), 22.0);
    let name = look.bold().size(look.size * rng.measure(1.3, 1.8));
    sheet.y = rng.measure(30.0, 44.0);
    let own = told.head(sheet, (name, look.small(0.88)), Align::Left, left);
    let own = own.pad(0.0, rng.measure(26.0, 50.0));
    let window = own.then(buyer(sheet, told, left));
    let (meta, entries) = parted(sheet.paper);
    let heading = title(sheet, right, rng).pad(0.0, 8.0);
    let pairs = Pairs {
        apart: rng.measure(0.0, 2.5),
        value_align: rng.of(&[Align::Left, Align::Right]),
        ..Pairs::plain(look.label(), look.body())
    };
    let details = heading.then(pairs.draw(sheet, right, &rows(sheet, &meta)));
    window.beside(details).pad(0.0, 18.0).place(sheet);
    let card = course(sheet, area, &entries, rng);
    card.pad(0.0, 14.0).place(sheet);
}

/// Fees, with what belongs to a course below its name.
struct Places {
    cols: Cols,
    bold: bool,
    rules: bool,
    pad: f32,
    head: usize,
}

impl Places {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let head = rng.below(3);
        let area = if head == 0 {
            sheet.area.inset(5.0)
        } else {
            sheet.area
        };
        let laying = Laying {
            area,
            gap: rng.measure(9.0, 18.0),
            least: 0.3,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            bold: rng.chance(60),
            rules: rng.chance(65),
            pad: rng.measure(2.0, 6.0),
            head,
        }
    }
}

impl Ledger for Places {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        let style = self.cols.style.bold();
        match self.head {
            0 => {
                let heads = self.cols.heads(sheet, style.color(Color::WHITE));
                heads.pad(4.0, 3.0).on(look.accent, area).pad(0.0, 2.0)
            }
            1 => {
                let heads = self.cols.heads(sheet, style.color(look.accent));
                heads.pad(0.0, 3.0).under(look.accent, 1.0, area)
            }
            _ => {
                let heads = self.cols.heads(sheet, self.cols.style.color(look.grey));
                let heads = heads.pad(3.0, 3.0).over(look.grey, 0.5, area);
                heads.under(look.grey, 0.5, area)
            }
        }
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let mut text = Block::default();
        for (index, line) in item.text.iter().enumerate() {
            let style = match index {
                0 if self.bold => style.bold(),
                0 => style,
                _ => style.size(style.size * 0.92).color(sheet.look.grey),
            };
            text = text.then(Block::para(sheet, style, Align::Left, area, line));
        }
        let row = text.beside(self.cols.figures(sheet, style, item.cells));
        let row = row.pad(self.pad, self.pad);
        if self.rules {
            row.under(light(sheet.look.grey), 0.4, sheet.area)
        } else {
            row
        }
    }
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    sheet.y += 6.0;
    let (left, right) = area.split(rng.measure(0.4, 0.55), 16.0);
    let wide = rng.chance(20);
    let style = Sums {
        stress: rng.of(&[
            Stress::Ground(look.accent, Color::WHITE),
            Stress::Ground(tint(look.accent, 0.85), Color(0x1a, 0x1a, 0x1a)),
            Stress::Rule,
            Stress::Between,
        ]),
        strong: look.bold().size(look.size * rng.measure(1.0, 1.25)),
        rules: rng.chance(40),
        apart: rng.measure(2.0, 5.0),
        ..Sums::plain(sheet)
    };
    let room = if wide { area } else { right };
    style.draw(sheet, room).pad(0.0, 10.0).place(sheet);
    let room = Area::new(left.x, area.width * 0.58);
    let small = look.small(0.9);
    taxes(sheet, room, small, rng.chance(30))
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, room, look.body())
        .pad(0.0, 8.0)
        .place(sheet);
}

/// Where to pay beside what holds, or one above the other.
fn ending(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let pairs = Pairs::plain(look.label(), look.body());
    let small = look.small(0.9);
    let beside = rng.chance(45) && !paper.payment.is_empty();
    let (left, right) = if beside {
        area.split(0.54, 20.0)
    } else {
        (area, area)
    };
    let pay = payment(sheet, left, look.bold(), pairs);
    let list = paper.notes.iter().fold(Block::default(), |made, note| {
        let note = Block::para(sheet, small, Align::Left, right, note);
        made.then(note.pad(0.0, small.size * 0.35))
    });
    if beside {
        pay.beside(list).pad(4.0, 10.0).place(sheet);
    } else {
        pay.pad(4.0, 10.0).place(sheet);
        list.pad(0.0, 8.0).place(sheet);
    }
    if let Some(closing) = &paper.closing {
        Block::para(sheet, look.body(), Align::Left, area, closing)
            .pad(4.0, 8.0)
            .place(sheet);
    }
}
