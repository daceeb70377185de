//! Food, wine and farm goods: deliveries as headings, crates beside weights, lots and origins, deposits, the account of
//! empties; a table that goes down the page between posts, and sums in a strip or beside the taxes.

mod shape;

use super::draw::{Board, Heading, aside, conditions, strip};
use super::goods::produce as goods;
use super::words;
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Stress, Sums, Told, Turn, card, cells, notes, other_currency, parties,
    payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::Plan;
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::PRODUCE,
    columns: {
        use Kind::*;
        &[
            (5, &[Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Code, Quantity, Unit, Description, Price, Amount]),
            (3, &[Quantity, Unit, Description, Price, Amount]),
            (2, &[Description, Quantity, Unit, Price, Amount]),
            (2, &[Code, Description, Quantity, Price, Amount]),
            (1, &[Date, Description, Quantity, Unit, Price, Amount]),
        ]
    },
    trades: goods::trades,
    stories: super::STORIES,
    plan: bend,
    shape: shape::shape,
    ..Manner::PLAIN
};

/// Two rates are the rule with food, deposits come back, and nothing is described at length.
fn bend(plan: &mut Plan, pack: &Pack, rng: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
    plan.negative_line |= rng.chance(16);
    let calm = !plan.must_flag() && plan.discount.is_none();
    if calm && pack.rates.len() > 1 && plan.story == crate::random::plan::Story::Plain {
        plan.several_rates |= pack.taxes == crate::random::pack::Taxes::Vat && rng.chance(45);
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [
        Face::Sans,
        Face::Sans,
        Face::Serif,
        Face::Grotesk,
        Face::Mono,
    ];
    let mut look = Look::draw(rng, &faces, 7.5, 9.5);
    look.leading = rng.measure(1.16, 1.34);
    if look.face == Face::Mono {
        look.size = look.size.min(8.0);
    }
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(34.0, 56.0));
    let told = Told::of(paper, rng.chance(55), rng.of(&[" ", ": "]));
    let foot = foot(&sheet, &told, rng);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(26.0, 42.0);
    match rng.below(3) {
        0 => centred(&mut sheet, &told, rng),
        1 => window(&mut sheet, &told, rng),
        _ => banded(&mut sheet, &told, rng),
    }
    let (area, small) = (sheet.area, sheet.look.small(0.95));
    aside(&mut sheet, small, paper.greeting.as_ref());
    let board = board(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(85),
        carry: rng.chance(55),
    };
    run(&mut sheet, &board, turn);
    sums(&mut sheet, rng);
    let half = area.split(0.62, 0.0).0;
    let pairs = Pairs::plain(small.color(look.grey), small);
    payment(&sheet, half, small.bold(), pairs)
        .pad(2.0, 6.0)
        .place(&mut sheet);
    notes(&mut sheet, area, look.small(0.9), Align::Left);
    aside(&mut sheet, small, paper.closing.as_ref());
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn foot(sheet: &Sheet<'_>, told: &Told, rng: &mut Rng) -> Foot {
    let style = sheet.look.small(0.78).color(sheet.look.grey);
    let style = style.size(style.size.min(7.0));
    let page = rng.of(&[
        None,
        Some(Align::Right),
        Some(Align::Center),
        Some(Align::Left),
    ]);
    let foot = if rng.chance(50) {
        Foot::running(sheet, told, style, (" \u{b7} ", Align::Center))
    } else {
        Foot::beside(sheet, &told.foot, style)
    };
    foot.numbered(page).ruled(sheet)
}

fn title(sheet: &Sheet<'_>, rng: &mut Rng) -> Style {
    let look = sheet.look;
    look.bold().size(look.size * rng.measure(1.3, 1.9))
}

/// The customer and where else things go, below each other.
fn people(sheet: &Sheet<'_>, told: &Told, area: Area) -> Block {
    let look = sheet.look;
    let small = look.small(0.8).color(look.grey);
    let sender = told.sender(sheet, small.size(small.size.min(6.75)), area, " \u{b7} ");
    let styles = (small, look.bold(), look.body());
    let cards = parties(sheet.paper).into_iter();
    cards.fold(sender, |made, party| {
        made.then(card(sheet, area, party, styles).pad(0.0, 7.0))
    })
}

/// The name in the middle over a double rule, details in a frame at the right.
fn centred(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look.bold().size(look.size * rng.measure(1.9, 2.8));
    let name = told.head(
        sheet,
        (large.color(look.accent), look.small(0.9)),
        Align::Center,
        area,
    );
    name.pad(0.0, 4.0)
        .under(look.accent, 1.4, area)
        .pad(0.0, 2.0)
        .under(look.accent, 0.5, area)
        .pad(0.0, 14.0)
        .place(sheet);
    let (left, right) = area.split(rng.measure(0.5, 0.58), 18.0);
    let pairs = Pairs {
        apart: 1.5,
        ..Pairs::plain(look.label(), look.body())
    };
    let style = title(sheet, rng);
    let heading = Block::para(
        sheet,
        style,
        Align::Left,
        right.inset(5.0),
        &sheet.paper.title,
    );
    let list = rows(sheet, &sheet.paper.meta);
    let details = heading
        .pad(0.0, 4.0)
        .then(pairs.draw(sheet, right.inset(5.0), &list))
        .pad(5.0, 4.0)
        .boxed(look.grey, 0.6, right);
    people(sheet, told, left)
        .beside(details)
        .pad(0.0, 12.0)
        .place(sheet);
}

/// The letterhead at the right, the customer in the window, details in a strip below the title.
fn window(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look.bold().size(look.size * rng.measure(1.4, 2.0));
    let (left, right) = area.split(0.56, 18.0);
    let styles = (large.color(look.accent), look.small(0.88));
    let own = told.head(sheet, styles, Align::Right, right);
    let customer = people(sheet, told, left).pad(rng.measure(14.0, 46.0), 0.0);
    customer.beside(own).pad(0.0, 12.0).place(sheet);
    let style = title(sheet, rng);
    Block::para(sheet, style, Align::Left, area, &sheet.paper.title)
        .pad(0.0, 5.0)
        .place(sheet);
    let (label, value) = (look.small(0.78), look.small(0.96));
    let count = sheet.paper.meta.len();
    let per_row = count.div_ceil(count.div_ceil(6).max(1)).max(1);
    let grey = tint(look.grey, 0.3);
    let framed = rng.chance(50);
    let entries = &sheet.paper.meta;
    let made = cells(
        sheet,
        area,
        entries,
        per_row,
        (label, value),
        |block, room| {
            if framed {
                block.boxed(grey, 0.5, room)
            } else {
                block.under(grey, 0.5, room)
            }
        },
    );
    made.pad(0.0, 10.0).place(sheet);
}

/// A band of colour with the name and the title, details and customer below.
fn banded(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let white = Color::WHITE;
    let large = look.bold().size(look.size * 1.8).color(white);
    let (left, right) = area.inset(8.0).split(0.6, 12.0);
    let shown = told.name.clone().unwrap_or_default();
    let name = Block::para(sheet, large, Align::Left, left, &shown);
    let style = title(sheet, rng).color(white);
    let heading = Block::para(sheet, style, Align::Right, right, &sheet.paper.title);
    name.beside(heading)
        .pad(7.0, 7.0)
        .on(look.accent, area)
        .pad(0.0, 5.0)
        .place(sheet);
    let small = look.small(0.86);
    Block::para(sheet, small, Align::Left, area, &told.lines.join("  |  "))
        .pad(0.0, 12.0)
        .place(sheet);
    let (one, two) = area.split(0.42, 20.0);
    let flipped = rng.chance(45);
    let (details, customer) = if flipped { (two, one) } else { (one, two) };
    let pairs = Pairs {
        apart: 1.0,
        ..Pairs::plain(look.label(), look.body())
    };
    let list = rows(sheet, &sheet.paper.meta);
    people(sheet, told, customer)
        .beside(pairs.draw(sheet, details, &list))
        .pad(0.0, 12.0)
        .place(sheet);
}

fn board(sheet: &Sheet<'_>, rng: &mut Rng) -> Board {
    let look = sheet.look;
    let posts = rng.chance(60);
    let gap = rng.of(&[6.0, 8.0, 10.0]);
    Board {
        posts,
        rules: rng.chance(30),
        ground: rng.of(&[
            None,
            Some((tint(look.accent, 0.85), Color::BLACK)),
            Some((look.accent, Color::WHITE)),
            Some((Color(0xe6, 0xe6, 0xe6), Color::BLACK)),
        ]),
        apart: rng.measure(1.0, 4.0),
        group: rng.of(&[
            Heading::Bold,
            Heading::Tinted,
            Heading::Ruled,
            Heading::Indented,
        ]),
        until: if rng.chance(60) {
            sheet.canvas.size.height * rng.measure(0.5, 0.64)
        } else {
            0.0
        },
        ..Board::new(sheet, sheet.area, gap, 0.24)
    }
}

/// A strip of sums below the taxes, or a column of them beside.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.92);
    let (left, right) = area.split(rng.measure(0.5, 0.56), 18.0);
    sheet.y += 6.0;
    if rng.chance(42) {
        let framed = rng.chance(70);
        taxes(sheet, left, small, rng.chance(50))
            .pad(0.0, 8.0)
            .place(sheet);
        strip(sheet, area, 6, (look.small(0.8), look.body()), framed)
            .pad(0.0, 8.0)
            .place(sheet);
    } else {
        let made = Sums {
            stress: rng.of(&[
                Stress::Rule,
                Stress::Between,
                Stress::Framed,
                Stress::Ground(tint(look.accent, 0.85), Color::BLACK),
            ]),
            apart: rng.measure(0.5, 3.0),
            rules: rng.chance(20),
            ..Sums::plain(sheet)
        };
        let sums = made.draw(sheet, right);
        let table = taxes(sheet, left, small, rng.chance(50));
        sums.beside(table).pad(0.0, 8.0).place(sheet);
    }
    other_currency(sheet, right, small)
        .pad(0.0, 4.0)
        .place(sheet);
}
