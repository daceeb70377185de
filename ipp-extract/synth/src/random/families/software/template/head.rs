//! The upper parts of these templates.

use super::super::{emblem, parted};
use super::{Dress, Form};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::families::kit::{Block, Pairs, Told, card, cells, light, parties, rows};
use crate::random::paper::{Card, Entry};
use crate::random::rng::Rng;
use crate::random::words::Term;

/// What the row of boxes over the table tells.
const STRIP: &[Term] = &[
    Term::Contact,
    Term::Project,
    Term::TermsLabel,
    Term::Due,
    Term::DeliveryDate,
    Term::DeliveryNote,
    Term::OrderNo,
    Term::Po,
];

pub(super) fn draw(sheet: &mut Sheet<'_>, told: &Told, dress: Dress, rng: &mut Rng) {
    let (mut strip, rest) = parted(&sheet.paper.meta, STRIP);
    let with_strip = dress.form != Form::Airy && strip.len() > 1 && rng.chance(80);
    if !with_strip {
        strip.clear();
    }
    let rest = if with_strip {
        rest
    } else {
        sheet.paper.meta.clone()
    };
    match dress.form {
        Form::Classic => classic(sheet, told, &rest, rng),
        Form::Banded => banded(sheet, told, &rest, dress, rng),
        Form::Airy => airy(sheet, told, &rest, rng),
    }
    row(sheet, &strip, dress, rng);
}

fn title(sheet: &Sheet<'_>, rng: &mut Rng) -> Style {
    let look = sheet.look;
    let size = look.size * rng.measure(2.4, 3.6);
    let style = if rng.chance(70) {
        look.bold()
    } else {
        look.body()
    };
    style.size(size).color(look.accent)
}

/// The firm at the left, the title and details at the right, then to whom and where to ship.
fn classic(sheet: &mut Sheet<'_>, told: &Told, rest: &[Entry], rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.54, 16.0);
    let name = look.bold().size(look.size * rng.measure(1.1, 1.7));
    let own = told.head(sheet, (name, look.body()), Align::Left, left);
    let mark = match rng.chance(30) {
        true => emblem(sheet, left, Align::Left, rng.measure(24.0, 40.0)),
        false => Block::default(),
    };
    let large = title(sheet, rng);
    let heading = Block::para(sheet, large, Align::Right, right, &paper.title);
    let mut details = Block::default();
    for (label, value) in rows(sheet, rest) {
        let text = format!("{label} {value}");
        details = details.then(Block::para(sheet, look.body(), Align::Right, right, &text));
    }
    mark.then(own)
        .beside(heading.pad(0.0, 6.0).then(details))
        .pad(0.0, rng.measure(12.0, 26.0))
        .place(sheet);
    let styles = (look.bold(), look.body(), look.body());
    people(sheet, rng, |sheet, area, one| {
        card(sheet, area, one, styles)
    });
}

/// Parties beside each other.
fn people(sheet: &mut Sheet<'_>, rng: &mut Rng, make: impl Fn(&Sheet<'_>, Area, &Card) -> Block) {
    let cards = parties(sheet.paper);
    let areas = sheet.area.columns(cards.len().max(2), 18.0);
    let pairs = areas.iter().zip(cards);
    let made = pairs.fold(Block::default(), |made, (area, one)| {
        made.beside(make(sheet, *area, one))
    });
    made.pad(0.0, rng.measure(10.0, 22.0)).place(sheet);
}

/// Firm and title over a table of details, bands over the parties.
fn banded(sheet: &mut Sheet<'_>, told: &Told, rest: &[Entry], dress: Dress, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.52, 16.0);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.3, 2.0))
        .color(look.accent);
    let own = told.head(sheet, (name, look.body()), Align::Left, left);
    let large = title(sheet, rng);
    let heading = Block::para(sheet, large, Align::Right, right, &paper.title);
    let edge = light(look.grey);
    let grid = rng.chance(55);
    let details = match grid {
        true => boxes(sheet, right, rest),
        false => Pairs {
            label_align: Align::Right,
            share: 0.55,
            apart: 2.0,
            ..Pairs::plain(look.body(), look.body())
        }
        .draw(sheet, right, &rows(sheet, rest)),
    };
    own.beside(heading.pad(0.0, 8.0).then(details))
        .pad(0.0, rng.measure(12.0, 22.0))
        .place(sheet);
    people(sheet, rng, |sheet, area, one| {
        let style = look.bold().color(dress.ink);
        let heading = Block::para(
            sheet,
            style,
            Align::Left,
            area.inset(5.0),
            &look.above(&one.heading),
        );
        let bare = Card {
            heading: String::new(),
            ..one.clone()
        };
        let body = card(
            sheet,
            area.inset(5.0),
            &bare,
            (look.body(), look.body(), look.body()),
        );
        let heading = match one.heading.is_empty() {
            true => Block::default().over(edge, 0.5, area),
            false => heading.pad(2.0, 2.0).on(dress.ground, area),
        };
        heading.then(body.pad(3.0, 0.0))
    });
}

/// Labels at the left and values in framed cells.
fn boxes(sheet: &Sheet<'_>, area: Area, entries: &[Entry]) -> Block {
    let look = sheet.look;
    let (label, value) = area.split(0.5, 4.0);
    let edge = light(look.grey);
    rows(sheet, entries)
        .iter()
        .fold(Block::default(), |made, (name, text)| {
            let left = Block::para(sheet, look.body(), Align::Right, label, name);
            let right = Block::para(sheet, look.body(), Align::Center, value.inset(3.0), text);
            let height = left.height.max(right.height) + 4.0;
            let right = right.pad(2.0, 0.0).at_least(height).boxed(edge, 0.5, value);
            made.then(left.pad(2.0, 0.0).beside(right))
        })
}

/// The title first, details below it or at the right of the customer.
fn airy(sheet: &mut Sheet<'_>, told: &Told, rest: &[Entry], rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.55, 16.0);
    let large = title(sheet, rng);
    let firm = (look.bold(), look.body());
    let below = rng.chance(45);
    if below {
        let heading = Block::para(sheet, large, Align::Left, left, &paper.title);
        let own = told.head(sheet, firm, Align::Right, right);
        heading
            .beside(own)
            .pad(0.0, rng.measure(14.0, 34.0))
            .place(sheet);
    } else {
        let name = look.bold().size(look.size * 1.5);
        told.head(sheet, (name, look.body()), Align::Left, area)
            .pad(0.0, rng.measure(12.0, 26.0))
            .place(sheet);
        Block::para(sheet, large, Align::Left, area, &paper.title)
            .pad(0.0, 10.0)
            .place(sheet);
    }
    let cards = parties(paper).into_iter();
    let styles = (
        look.small(0.9).color(look.accent).bold(),
        look.body(),
        look.body(),
    );
    let customers = cards.fold(Block::default(), |made, one| {
        made.then(card(sheet, left, one, styles).pad(0.0, 8.0))
    });
    let labels = if rng.chance(50) {
        look.bold()
    } else {
        look.body().color(look.accent)
    };
    let details = match rng.chance(35) {
        true => cells(sheet, right, rest, 2, (labels, look.body()), |cell, _| cell),
        false => Pairs {
            share: 0.56,
            apart: 1.5,
            ..Pairs::plain(labels, look.body())
        }
        .draw(sheet, right, &rows(sheet, rest)),
    };
    customers
        .beside(details)
        .pad(0.0, rng.measure(12.0, 24.0))
        .place(sheet);
}

/// The row of boxes over the table.
fn row(sheet: &mut Sheet<'_>, entries: &[Entry], dress: Dress, rng: &mut Rng) {
    if entries.is_empty() {
        return;
    }
    let (look, area) = (sheet.look, sheet.area);
    let columns = area.columns(entries.len(), 0.0);
    let size = if entries.len() > 5 { 0.82 } else { 0.95 };
    let (small, edge) = (look.small(size), light(look.grey));
    let line = |style: Style, text: fn(&Entry) -> &str| {
        let made = columns.iter().zip(entries).map(|(area, entry)| {
            Block::para(
                sheet,
                style,
                Align::Center,
                area.inset(4.0),
                &text_of(sheet, text(entry), style),
            )
        });
        let made: Vec<Block> = made.collect();
        let height = made.iter().map(|one| one.height).fold(0.0, f32::max) + 6.0;
        let pairs = columns.iter().zip(made);
        pairs.fold(Block::default(), |line, (area, one)| {
            line.beside(one.pad(3.0, 0.0).at_least(height).boxed(edge, 0.5, *area))
        })
    };
    let heads = line(small.bold().color(dress.ink), |one| &one.label);
    let values = line(small, |one| &one.value);
    let heads = heads.on(dress.ground, area);
    heads
        .then(values)
        .pad(0.0, rng.measure(8.0, 16.0))
        .place(sheet);
}

/// Labels as the document writes them; values as they are.
fn text_of(sheet: &Sheet<'_>, text: &str, style: Style) -> String {
    let label = style.face == style.bold().face;
    if label {
        sheet.look.above(text)
    } else {
        text.to_owned()
    }
}
