//! The letterhead, the window, and the details beside or below it.

use super::super::{Names, emblem, name, parted};
use crate::pdf::{Align, Color, MM};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::families::kit::{Block, Pairs, card, cells, parties, rows};
use crate::random::paper::{Entry, Masthead};
use crate::random::rng::Rng;
use crate::random::words::Term;

#[rustfmt::skip]
const QUOTE: Names = [
    &["Please quote on all payments", "Please always state"],
    &["Bitte bei Zahlung angeben", "Bei Rückfragen bitte angeben", "Bitte stets angeben"],
    &["À rappeler lors du règlement", "Références à rappeler"],
    &["Indicar en el pago", "Referencias a indicar"],
    &["Da indicare nel pagamento", "Riferimenti da citare"],
    &["Bij betaling vermelden", "Bij correspondentie vermelden"],
    &["Indicar no pagamento", "Referências a mencionar"],
];

/// Where the details stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Details {
    /// In a block right of the window.
    Block,
    /// In a row below it, labels over values.
    Row,
}

/// Draws the head; gives the terms where they are told below the sums.
pub(super) fn draw(sheet: &mut Sheet<'_>, rng: &mut Rng) -> Vec<(String, String)> {
    letterhead(sheet, rng);
    let low = rng.chance(65);
    let top = if low { 45.0 } else { 32.0 } * MM;
    sheet.y = (sheet.y + 8.0).max(top);
    let meta = &sheet.paper.meta;
    let (later, entries) = match rng.chance(60) {
        true => parted(meta, &[Term::TermsLabel]),
        false => (Vec::new(), meta.clone()),
    };
    match rng.weighted(&[(7, Details::Block), (2, Details::Row)]) {
        Details::Block => {
            let at =
                (rng.of(&[120.0, 125.0, 128.0]) * MM).max(sheet.area.x + sheet.area.width * 0.55);
            let right = Area::new(at, sheet.area.right() - at);
            let left = Area::new(sheet.area.x, (at - sheet.area.x - 14.0).min(90.0 * MM));
            let block = block(sheet, right, &entries, rng);
            let window = window(sheet, left, rng);
            let made = window.beside(block);
            made.pad(0.0, rng.measure(14.0, 26.0)).place(sheet);
        }
        Details::Row => {
            let left = Area::new(sheet.area.x, 90.0 * MM);
            let made = window(sheet, left, rng);
            made.pad(0.0, rng.measure(14.0, 26.0)).place(sheet);
            row(sheet, &entries, rng);
        }
    }
    subject(sheet, rng);
    rows(sheet, &later)
}

/// The name in large letters, or an emblem, or both.
fn letterhead(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, seller) = (sheet.look, sheet.area, &sheet.paper.seller);
    sheet.y = rng.measure(26.0, 40.0);
    let align = rng.of(&[Align::Right, Align::Right, Align::Left, Align::Center]);
    let named = match seller.masthead {
        Masthead::Footer => false,
        Masthead::Logo => true,
        _ => seller.brand.is_some() || rng.chance(60),
    };
    let mut made = Block::default();
    if !named || rng.chance(25) {
        made = emblem(sheet, area, align, rng.measure(22.0, 34.0));
    }
    if named {
        let large = look.bold().size(look.size * rng.measure(1.5, 2.3));
        let ink = rng.of(&[look.accent, look.accent, Color::BLACK]);
        made = made.then(Block::para(
            sheet,
            large.color(ink),
            align,
            area,
            seller.display(),
        ));
    }
    if rng.chance(20) {
        made = made.pad(0.0, 3.0).under(look.accent, 1.0, area);
    }
    made.place(sheet);
}

/// The sender line with a rule below, the customer, and where the goods go.
fn window(sheet: &Sheet<'_>, area: Area, rng: &mut Rng) -> Block {
    let (look, seller) = (sheet.look, &sheet.paper.seller);
    let mut made = Block::default();
    if seller.masthead == Masthead::SenderLine {
        let small = look.small(0.7);
        let mark = rng.of(&[" \u{b7} ", ", ", " - ", " \u{2022} ", " | "]);
        let pieces = std::iter::once(seller.name.clone()).chain(seller.address.clone());
        let text = pieces.collect::<Vec<_>>().join(mark);
        let line = Block::line(sheet, small, Align::Left, area, &text).pad(0.0, 1.0);
        let width = sheet.canvas.width(small, &text).min(area.width);
        made = match rng.chance(70) {
            true => line.under(look.grey, 0.4, Area::new(area.x, width)),
            false => line,
        };
        made = made.pad(0.0, rng.measure(4.0, 12.0));
    }
    let cards = parties(sheet.paper);
    for (index, one) in cards.into_iter().enumerate() {
        let mut shown = one.clone();
        // The window tells who the first one is.
        if index == 0 && rng.chance(75) {
            shown.heading.clear();
        }
        let styles = (look.small(0.8), look.body(), look.body());
        made = made.then(card(sheet, area, &shown, styles).pad(0.0, 8.0));
    }
    made
}

/// The block of details.
fn block(sheet: &Sheet<'_>, area: Area, entries: &[Entry], rng: &mut Rng) -> Block {
    let look = sheet.look;
    let label = if rng.chance(30) {
        look.bold()
    } else {
        look.body()
    };
    let grey = if rng.chance(35) {
        label.color(look.grey)
    } else {
        label
    };
    let pairs = Pairs {
        share: 0.56,
        apart: rng.measure(0.0, 2.5),
        value_align: rng.of(&[Align::Left, Align::Left, Align::Right]),
        ..Pairs::plain(grey, look.body())
    };
    let boxed = rng.chance(22);
    let inner = if boxed { area.inset(5.0) } else { area };
    let made = pairs.draw(sheet, inner, &rows(sheet, entries));
    let made = match rng.chance(25) {
        true => {
            let text = name(&QUOTE, sheet.paper, rng);
            let heading = Block::para(sheet, look.small(0.85), Align::Left, inner, text);
            heading.pad(0.0, 3.0).then(made)
        }
        false => made,
    };
    match (boxed, rng.chance(50)) {
        (true, true) => made.pad(4.0, 4.0).boxed(look.grey, 0.5, area),
        (true, false) => made.pad(4.0, 4.0).on(tint(look.grey, 0.9), area),
        _ => made,
    }
}

/// The row of details that older letters have.
fn row(sheet: &mut Sheet<'_>, entries: &[Entry], rng: &mut Rng) {
    let look = sheet.look;
    let count = entries.len();
    let per_row = if count > 5 { count.div_ceil(2) } else { count };
    let styles = (look.small(0.78).color(look.grey), look.body());
    let area = Area::new(sheet.area.x - 4.0, sheet.area.width + 8.0);
    let made = cells(
        sheet,
        area,
        entries,
        per_row.clamp(1, 5),
        styles,
        |cell, _| cell,
    );
    let made = match rng.chance(30) {
        true => made
            .over(look.grey, 0.5, sheet.area)
            .under(look.grey, 0.5, sheet.area),
        false => made,
    };
    made.pad(0.0, 14.0).place(sheet);
}

/// The title as the letter's subject.
fn subject(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let style = look.bold().size(look.size * rng.measure(1.15, 1.75));
    Block::para(sheet, style, Align::Left, sheet.area, &sheet.paper.title)
        .pad(0.0, rng.measure(6.0, 14.0))
        .place(sheet);
}
