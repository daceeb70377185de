//! The heads of these forms.

use super::super::{due, emblem, parted};
use super::Form;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::families::kit::{Block, Pairs, Told, card, cells, light, parties, rows};
use crate::random::paper::Entry;
use crate::random::rng::Rng;
use crate::random::words::Term;

/// Draws the head; gives the details that are told below the table.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    told: &Told,
    form: Form,
    rng: &mut Rng,
) -> Vec<(String, String)> {
    match form {
        Form::Columns => return columns(sheet, told, rng),
        Form::Tinted => tinted(sheet, told, rng),
        Form::Balance => balance(sheet, told, rng),
        Form::Shaded => shaded(sheet, told, rng),
    }
    Vec::new()
}

fn party_styles(sheet: &Sheet<'_>, rng: &mut Rng) -> (Style, Style, Style) {
    let look = sheet.look;
    let heading = if rng.chance(50) {
        look.small(0.9).color(look.grey)
    } else {
        look.bold()
    };
    let name = if rng.chance(45) {
        look.bold()
    } else {
        look.body()
    };
    (heading, name, look.body())
}

/// Name and lines of the seller.
fn seller(sheet: &Sheet<'_>, told: &Told, name: Style, align: Align, area: Area) -> Block {
    told.head(sheet, (name, sheet.look.body()), align, area)
}

/// The title and customers at the left, details in the middle, the seller at the right.
fn columns(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) -> Vec<(String, String)> {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (wide, logo) = area.split(0.62, 16.0);
    let large = look.body().size(look.size * rng.measure(2.0, 2.9));
    let title = Block::para(sheet, large, Align::Left, wide, &paper.title);
    let mark = match rng.chance(60) {
        true => emblem(sheet, logo, Align::Right, rng.measure(26.0, 46.0)),
        false => Block::default(),
    };
    title
        .beside(mark)
        .pad(0.0, rng.measure(6.0, 22.0))
        .place(sheet);
    let (left, rest) = area.split(rng.measure(0.4, 0.46), 16.0);
    let (mut middle, mut right) = rest.split(0.45, 14.0);
    if rng.chance(25) {
        std::mem::swap(&mut middle, &mut right);
    }
    let styles = party_styles(sheet, rng);
    let room = Area::new(left.x + 14.0, left.width - 14.0);
    let cards = parties(paper).into_iter();
    let customers = cards.fold(Block::default(), |made, one| {
        made.then(card(sheet, room, one, styles).pad(0.0, 8.0))
    });
    let (late, early) = match rng.chance(65) {
        true => parted(&paper.meta, &[Term::Due]),
        false => (Vec::new(), paper.meta.clone()),
    };
    let stack = cells(
        sheet,
        middle,
        &early,
        1,
        (look.bold(), look.body()),
        |b, _| b,
    );
    let own = seller(sheet, told, look.body(), Align::Left, right);
    customers
        .beside(stack)
        .beside(own)
        .pad(0.0, rng.measure(14.0, 30.0))
        .place(sheet);
    rows(sheet, &late)
}

/// The seller at the upper left, the title in colour, then customers and details beside each other.
fn tinted(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.6, 16.0);
    let own = seller(sheet, told, look.bold(), Align::Left, left);
    let mark = match rng.chance(55) {
        true => emblem(sheet, right, Align::Right, rng.measure(30.0, 52.0)),
        false => Block::default(),
    };
    own.beside(mark)
        .pad(0.0, rng.measure(10.0, 20.0))
        .place(sheet);
    let large = look.body().size(look.size * rng.measure(1.6, 2.3));
    let large = large.color(look.accent);
    Block::para(sheet, large, Align::Left, area, &paper.title)
        .pad(0.0, 8.0)
        .place(sheet);
    let cards = parties(paper);
    let (left, right) = area.split(rng.measure(0.58, 0.64), 16.0);
    let styles = party_styles(sheet, rng);
    let areas = left.columns(cards.len().max(2), 14.0);
    let customers = areas
        .iter()
        .zip(&cards)
        .fold(Block::default(), |made, (area, one)| {
            made.beside(card(sheet, *area, one, styles))
        });
    let pairs = Pairs {
        label_align: Align::Right,
        share: 0.56,
        apart: 1.0,
        ..Pairs::plain(look.bold().color(look.grey), look.body())
    };
    let block = customers.beside(pairs.draw(sheet, right, &rows(sheet, &paper.meta)));
    let block = block.pad(0.0, 14.0);
    let block = match rng.chance(40) {
        true => block.under(look.accent, 0.7, area).pad(0.0, 10.0),
        false => block,
    };
    block.place(sheet);
}

/// Label and value in one line, as they stand below a title.
fn told_line(entry: &Entry, sign: &str) -> String {
    format!("{}{sign}{}", entry.label, entry.value)
}

/// The title at the right over the number and what is to pay.
fn balance(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.5, 16.0);
    let large = look.body().size(look.size * rng.measure(2.2, 3.2));
    let mut under = Block::para(sheet, large, Align::Right, right, &paper.title);
    let (number, rest) = parted(&paper.meta, &[Term::Number]);
    for entry in &number {
        let text = told_line(entry, " ");
        under = under.then(Block::para(sheet, look.bold(), Align::Right, right, &text));
    }
    if let Some(sum) = due(paper) {
        let small = look.small(0.9);
        let large = look.bold().size(look.size * 1.25);
        under = under
            .then(Block::space(10.0))
            .then(Block::para(sheet, small, Align::Right, right, &sum.label))
            .then(Block::line(sheet, large, Align::Right, right, &sum.value));
    }
    let mark = match rng.chance(40) {
        true => emblem(sheet, left, Align::Left, rng.measure(26.0, 44.0)),
        false => Block::default(),
    };
    let own = mark.then(seller(sheet, told, look.bold(), Align::Left, left));
    own.beside(under)
        .pad(0.0, rng.measure(16.0, 34.0))
        .place(sheet);
    let styles = party_styles(sheet, rng);
    let cards = parties(paper).into_iter();
    let customers = cards.fold(Block::default(), |made, one| {
        made.then(card(sheet, left, one, styles).pad(0.0, 8.0))
    });
    let pairs = Pairs {
        label_align: Align::Right,
        value_align: Align::Right,
        share: 0.55,
        apart: rng.measure(2.0, 6.0),
        ..Pairs::plain(look.body(), look.body())
    };
    let details = pairs.draw(sheet, right, &rows(sheet, &rest));
    let lower = (customers.height - details.height).max(0.0);
    customers
        .beside(details.pad(if rng.chance(50) { lower } else { 0.0 }, 0.0))
        .pad(0.0, 14.0)
        .place(sheet);
}

/// The title and the seller at the right over a rule, the details above a shaded line with what is to pay.
fn shaded(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.46, 16.0);
    let large = look.body().size(look.size * rng.measure(2.2, 3.0));
    let title = Block::para(sheet, large, Align::Right, right, &paper.title);
    let own = seller(sheet, told, look.bold(), Align::Right, right);
    let mark = emblem(sheet, left, Align::Left, rng.measure(36.0, 64.0));
    title
        .pad(0.0, 6.0)
        .then(own)
        .beside(mark)
        .pad(0.0, 10.0)
        .under(light(look.grey), 0.7, area)
        .pad(0.0, 12.0)
        .place(sheet);
    let styles = (look.small(0.95).color(look.grey), look.bold(), look.body());
    let cards = parties(paper);
    let areas = left.columns(cards.len().max(1), 12.0);
    let customers = areas
        .iter()
        .zip(&cards)
        .fold(Block::default(), |made, (area, one)| {
            made.beside(card(sheet, *area, one, styles))
        });
    let pairs = Pairs {
        label_align: Align::Right,
        share: 0.6,
        apart: 2.0,
        ..Pairs::plain(look.bold(), look.body())
    };
    let inner = right.inset(4.0);
    let mut details = pairs.draw(sheet, inner, &rows(sheet, &paper.meta));
    if let Some(sum) = due(paper) {
        let row = [(look.beside(&sum.label), sum.value.clone())];
        let bold = Pairs {
            value: look.bold(),
            ..pairs
        };
        let row = bold.draw(sheet, inner, &row);
        details = details.then(row.pad(3.0, 3.0).on(tint(look.grey, 0.88), right));
    }
    customers.beside(details).pad(0.0, 16.0).place(sheet);
}
