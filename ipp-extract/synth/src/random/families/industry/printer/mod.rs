//! Print, packaging and textiles: a drawn letterhead, three columns of who and when, each article with its colour,
//! sizes and run below a bold name, set-up by itself; sums on a tinted ground beside the bank.

mod shape;

use super::draw::{aside, conditions, sentence};
use super::goods::printer as goods;
use super::words;
use crate::pdf::{Align, Canvas, Color, Face, Rect, Style};
use crate::random::draw::{Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, light, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::Plan;
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::PRINTER,
    columns: {
        use Kind::*;
        &[
            (4, &[Description, Quantity, Price, Amount]),
            (4, &[Code, Description, Quantity, Price, Amount]),
            (3, &[Quantity, Unit, Description, Price, Amount]),
            (3, &[Position, Description, Quantity, Unit, Price, Amount]),
            (2, &[Quantity, Description, Price, Amount]),
            (1, &[Code, Description, Price, Quantity, Unit, Amount]),
        ]
    },
    trades: goods::trades,
    stories: super::STORIES,
    plan: bend,
    shape: shape::shape,
    ..Manner::PLAIN
};

fn bend(plan: &mut Plan, _: &Pack, _: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
}

/// Articles: a bold name, what is told of it smaller, figures level with the name.
struct Articles {
    cols: Cols,
    bold: bool,
    heads: usize,
    zebra: bool,
    apart: f32,
}

impl Ledger for Articles {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        let style = self.cols.style.size(self.cols.style.size * 0.9);
        let colour = if self.heads == 0 {
            Color::WHITE
        } else {
            look.accent
        };
        let heads = self
            .cols
            .heads(sheet, style.bold().color(colour))
            .pad(4.0, 4.0);
        match self.heads {
            0 => heads.on(look.accent, area),
            1 => heads.under(look.accent, 1.6, area),
            _ => heads
                .over(look.accent, 0.8, area)
                .under(look.accent, 0.8, area),
        }
        .pad(0.0, 4.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let strong = if self.bold { style.bold() } else { style };
        let small = style
            .size((style.size * 0.88).max(5.25))
            .color(sheet.look.grey);
        let (first, rest) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, strong, Align::Left, area, first).then(Block::paras(
            sheet,
            small,
            Align::Left,
            area,
            rest,
        ));
        let made = self.cols.figures(sheet, style, item.cells).beside(text);
        let made = made.pad(self.apart, self.apart);
        match self.zebra {
            true => made
                .on(tint(sheet.look.accent, 0.94), sheet.area)
                .pad(0.0, 2.0),
            false => made
                .under(light(sheet.look.grey), 0.4, sheet.area)
                .pad(0.0, 1.0),
        }
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Grotesk, Face::Grotesk, Face::Sans, Face::Serif];
    let mut look = Look::draw(rng, &faces, 8.25, 10.0);
    look.leading = rng.measure(1.25, 1.48);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(44.0, 66.0));
    let told = Told::of(paper, rng.chance(20), rng.of(&[" ", ": "]));
    let bank = rng.below(3);
    let foot = foot(&sheet, &told, bank == 0, rng);
    foot.reserve(&mut sheet);
    mark(&mut sheet, rng);
    sheet.y = rng.measure(40.0, 58.0);
    head(&mut sheet, &told, rng);
    aside(&mut sheet, look.body(), paper.greeting.as_ref());
    let laying = Laying {
        area: sheet.area.inset(6.0),
        gap: rng.of(&[9.0, 12.0, 16.0]),
        least: 0.32,
    };
    let articles = Articles {
        cols: laying.lay(&sheet, |_| true),
        bold: rng.chance(70),
        heads: rng.below(3),
        zebra: rng.chance(25),
        apart: rng.measure(2.0, 5.0),
    };
    let turn = Turn {
        heads: rng.chance(80),
        carry: rng.chance(40),
    };
    run(&mut sheet, &articles, turn);
    sheet.y += rng.measure(4.0, 14.0);
    sums(&mut sheet, bank, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.9), Align::Left);
    aside(&mut sheet, look.body(), paper.closing.as_ref());
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// A piece of colour at an edge of the first page.
fn mark(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (size, accent) = (sheet.canvas.size, sheet.look.accent);
    let rect = |x, y, width, height| Rect {
        x,
        y,
        width,
        height,
    };
    match rng.below(4) {
        0 => sheet.canvas.fill(accent, rect(0.0, 0.0, size.width, 14.0)),
        1 => sheet.canvas.fill(accent, rect(0.0, 0.0, 10.0, size.height)),
        2 => {
            let x = size.width - 96.0;
            sheet.canvas.fill(accent, rect(x, 0.0, 40.0, 22.0));
            sheet
                .canvas
                .fill(tint(accent, 0.5), rect(x + 40.0, 0.0, 40.0, 22.0));
        }
        _ => {}
    }
}

fn foot(sheet: &Sheet<'_>, told: &Told, bank: bool, rng: &mut Rng) -> Foot {
    let style = sheet.look.small(0.76).color(sheet.look.grey);
    let style = style.size(style.size.min(7.0));
    let mut groups = told.foot.clone();
    let entries = &sheet.paper.payment;
    if bank && !entries.is_empty() {
        let lines = rows(sheet, entries).into_iter();
        let lines = lines.map(|(label, value)| format!("{label} {value}"));
        let title = std::iter::once(sheet.paper.payment_title.clone());
        groups.push(title.chain(lines).collect());
    }
    let page = rng.of(&[Some(Align::Right), Some(Align::Center), None]);
    Foot::beside(sheet, &groups, style).numbered(page)
}

fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look.bold().size(look.size * rng.measure(1.8, 2.7));
    let title = look
        .bold()
        .size(look.size * rng.measure(1.8, 2.6))
        .color(look.accent);
    let (left, right) = area.split(0.6, 14.0);
    let own = told.head(sheet, (large, look.small(0.86)), Align::Left, left);
    let beside = rng.chance(55);
    let heading = |area, align| Block::para(sheet, title, align, area, &sheet.paper.title);
    if beside {
        own.beside(heading(right, Align::Right))
            .pad(0.0, 16.0)
            .place(sheet);
    } else {
        let below = heading(area, Align::Left);
        own.pad(0.0, 18.0).then(below).pad(0.0, 10.0).place(sheet);
    }
    if rng.chance(30) {
        line(sheet, told);
    } else {
        columns(sheet, told, rng);
    }
    sheet.y += rng.measure(8.0, 18.0);
}

fn who(sheet: &Sheet<'_>) -> (Style, Style, Style) {
    let look = sheet.look;
    (
        look.small(0.84).bold().color(look.accent),
        look.bold(),
        look.body(),
    )
}

/// Customer, where the goods went and the details in columns beside each other.
fn columns(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.76).color(look.grey);
    told.sender(sheet, small.size(small.size.min(6.75)), area, " | ")
        .place(sheet);
    let cards = parties(sheet.paper);
    let count = cards.len().min(2) + 1;
    let areas = area.columns(count, 18.0);
    let details_last = rng.chance(65);
    let (places, details) = if details_last {
        (&areas[..count - 1], areas[count - 1])
    } else {
        (&areas[1..], areas[0])
    };
    let pairs = Pairs {
        share: 0.5,
        apart: 1.5,
        ..Pairs::plain(look.label(), look.body())
    };
    let list = rows(sheet, &sheet.paper.meta);
    let mut made = pairs.draw(sheet, details, &list);
    for (index, place) in places.iter().enumerate() {
        let here = cards.iter().skip(index).step_by(places.len());
        let block = here.fold(Block::default(), |made, party| {
            made.then(card(sheet, *place, party, who(sheet)).pad(0.0, 8.0))
        });
        made = made.beside(block);
    }
    let ruled = rng.chance(50);
    let made = made.pad(7.0, 4.0);
    if ruled {
        made.over(look.accent, 0.9, area).place(sheet);
    } else {
        made.place(sheet);
    }
}

/// The parties beside each other, the details in running lines below.
fn line(sheet: &mut Sheet<'_>, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.76).color(look.grey);
    let sender = told.sender(sheet, small.size(small.size.min(6.75)), area, " | ");
    let cards = parties(sheet.paper);
    let areas = area.columns(cards.len().max(2), 18.0);
    let made = areas
        .iter()
        .zip(&cards)
        .fold(Block::default(), |made, (area, party)| {
            made.beside(card(sheet, *area, party, who(sheet)))
        });
    sender.then(made).pad(0.0, 10.0).place(sheet);
    for entries in sheet.paper.meta.chunks(4) {
        let text = sentence(sheet, entries, "    ");
        Block::para(sheet, look.body(), Align::Left, area, &text)
            .pad(1.5, 1.5)
            .under(light(look.grey), 0.4, area)
            .place(sheet);
    }
}

/// Sums on a ground at the right; taxes and the bank at their left, or the bank below.
fn sums(sheet: &mut Sheet<'_>, bank: usize, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.92);
    let (left, right) = area.split(rng.measure(0.48, 0.54), 20.0);
    let grounded = rng.chance(45);
    let made = Sums {
        strong: look.bold().size(look.size * rng.measure(1.05, 1.25)),
        stress: rng.of(&[
            Stress::Rule,
            Stress::Ground(look.accent, Color::WHITE),
            Stress::Between,
        ]),
        apart: rng.measure(2.0, 5.0),
        ..Sums::plain(sheet)
    };
    let sums = made.draw(sheet, right.inset(3.0)).pad(3.0, 3.0);
    let sums = match grounded {
        true => sums.on(tint(look.accent, 0.9), right),
        false => sums,
    };
    let pairs = Pairs::plain(small.color(look.grey), small);
    let heading = small.bold().color(look.accent);
    let account = match bank {
        1 => payment(sheet, left, heading, pairs),
        _ => Block::default(),
    };
    let beside = taxes(sheet, left, small, false).pad(0.0, 8.0).then(account);
    sums.beside(beside).pad(0.0, 10.0).place(sheet);
    other_currency(sheet, right, small)
        .pad(0.0, 6.0)
        .place(sheet);
    if bank == 2 {
        payment(sheet, area.split(0.7, 0.0).0, heading, pairs)
            .pad(0.0, 8.0)
            .place(sheet);
    }
}
