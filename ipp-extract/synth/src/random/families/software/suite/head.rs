//! The heads of these prints.

use super::super::{Names, emblem, name, parted};
use super::{DARK, Form};
use crate::pdf::{Align, Color};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::families::kit::{Block, Pairs, Told, card, cells, light, parties, rows};
use crate::random::paper::{Card, Entry};
use crate::random::rng::Rng;
use crate::random::words::Term;

#[rustfmt::skip]
const FROM: Names = [
    &["From", "Sender", "Seller"], &["Absender", "Rechnungssteller", "Von"], &["Émetteur", "De", "Vendeur"],
    &["Emisor", "Remitente", "De"], &["Mittente", "Emittente", "Da"], &["Afzender", "Van", "Verkoper"],
    &["Emitente", "Remetente", "De"],
];

pub(super) fn draw(sheet: &mut Sheet<'_>, told: &Told, form: Form, rng: &mut Rng) {
    match form {
        Form::Open => open(sheet, told, rng),
        Form::Boxes => boxes(sheet, told, rng),
        Form::Shop => shop(sheet, told, rng),
    }
}

/// A line of letterhead, addresses, the large title, details in a row.
fn open(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(0.5, 16.0);
    let large = look.bold().size(look.size * rng.measure(1.3, 2.0));
    let (one, two) = if rng.chance(50) {
        (left, right)
    } else {
        (right, left)
    };
    let side = |area: Area| {
        if area.x > left.x {
            Align::Right
        } else {
            Align::Left
        }
    };
    let own = told.head(
        sheet,
        (large.color(look.accent), look.small(0.94)),
        side(one),
        one,
    );
    let made = match rng.chance(45) {
        true => own.beside(emblem(sheet, two, side(two), rng.measure(24.0, 40.0))),
        false => own,
    };
    let made = made.pad(0.0, 6.0);
    match rng.chance(65) {
        true => made.under(look.grey, 0.7, area),
        false => made,
    }
    .pad(0.0, rng.measure(10.0, 24.0))
    .place(sheet);
    addresses(sheet, rng);
    let (number, mut rest) = parted(&sheet.paper.meta, &[Term::Number]);
    let inside = rng.chance(70);
    let title = match number.first().filter(|_| inside) {
        Some(entry) => format!("{} {}", sheet.paper.title, entry.value),
        None => sheet.paper.title.clone(),
    };
    if !inside {
        rest = sheet.paper.meta.clone();
    }
    let style = look
        .body()
        .size(look.size * rng.measure(1.7, 2.5))
        .color(look.accent);
    Block::para(sheet, style, Align::Left, area, &title)
        .pad(0.0, 8.0)
        .place(sheet);
    row(sheet, &rest, rng);
}

/// The customer at the right or the left, where goods go beside them.
fn addresses(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let mut cards = parties(sheet.paper);
    let (left, right) = area.split(rng.of(&[0.5, 0.55, 0.6]), 16.0);
    if cards.len() == 1 && rng.chance(60) {
        let styles = (look.bold(), look.body(), look.body());
        let made = card(sheet, right, cards[0], styles);
        made.pad(0.0, rng.measure(14.0, 26.0)).place(sheet);
        return;
    }
    if cards.len() == 2 && rng.chance(50) {
        cards.reverse();
    }
    let areas = if cards.len() > 2 {
        area.columns(cards.len(), 16.0)
    } else {
        vec![left, right]
    };
    let styles = (look.bold(), look.body(), look.body());
    beside(sheet, &areas, &cards, |sheet, area, one| {
        card(sheet, area, one, styles)
    })
    .pad(0.0, rng.measure(14.0, 26.0))
    .place(sheet);
}

fn beside(
    sheet: &Sheet<'_>,
    areas: &[Area],
    cards: &[&Card],
    make: impl Fn(&Sheet<'_>, Area, &Card) -> Block,
) -> Block {
    let pairs = areas.iter().zip(cards);
    pairs.fold(Block::default(), |made, (area, one)| {
        made.beside(make(sheet, *area, one))
    })
}

/// Details beside each other, labels over values, in boxes or in none.
fn row(sheet: &mut Sheet<'_>, entries: &[Entry], rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let per_row = entries.len().clamp(1, rng.range(4, 5) as usize);
    let wide = Area::new(area.x - 4.0, area.width + 8.0);
    let boxed = rng.below(3);
    let place = if boxed == 0 { wide } else { area };
    let pale = light(look.grey);
    let label = if rng.chance(70) {
        look.bold()
    } else {
        look.body().color(look.grey)
    };
    let styles = (label, look.body());
    cells(
        sheet,
        place,
        entries,
        per_row,
        styles,
        |cell, area| match boxed {
            0 => cell,
            1 => cell.boxed(pale, 0.5, area),
            _ => cell.on(tint(look.grey, 0.94), area),
        },
    )
    .pad(0.0, rng.measure(10.0, 18.0))
    .place(sheet);
}

/// The seller's emblem at the left, title and details at the right, then the two boxes.
fn boxes(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.5, 16.0);
    let large = look
        .bold()
        .size(look.size * rng.measure(1.3, 1.8))
        .color(look.accent);
    let shown = told.name.as_deref().unwrap_or_default();
    let mark = match rng.chance(45) {
        true => emblem(sheet, left, Align::Left, rng.measure(24.0, 40.0)),
        false => Block::para(sheet, large, Align::Left, left, shown),
    };
    let (number, rest) = parted(&paper.meta, &[Term::Number]);
    let title = number.first().map_or(paper.title.clone(), |one| {
        format!("{} {}", paper.title, one.value)
    });
    let mut made = Block::para(sheet, large, Align::Right, right, &title).pad(0.0, 4.0);
    for entry in &rest {
        let text = format!("{} {}", with_colon(&entry.label), entry.value);
        made = made.then(Block::para(sheet, look.body(), Align::Right, right, &text));
    }
    mark.beside(made)
        .pad(0.0, rng.measure(10.0, 20.0))
        .place(sheet);
    let (left, right) = area.split(rng.of(&[0.46, 0.5]), 14.0);
    let small = look.small(0.85);
    let own = std::iter::once(shown).chain(told.lines.iter().map(String::as_str));
    let own = own
        .enumerate()
        .fold(Block::default(), |made, (index, line)| {
            let style = if index == 0 { look.bold() } else { look.body() };
            made.then(Block::para(
                sheet,
                style,
                Align::Left,
                left.inset(6.0),
                line,
            ))
        });
    let styles = (look.body(), look.bold(), look.body());
    let bare = Card {
        heading: String::new(),
        ..paper.buyer.clone()
    };
    let buyer = card(sheet, right.inset(6.0), &bare, styles);
    let height = own.height.max(buyer.height) + 12.0;
    let frame = |block: Block, area: Area, heading: &str| {
        let heading = Block::para(sheet, small, Align::Left, area, heading);
        (heading.pad(0.0, 2.0), block.pad(6.0, 6.0).at_least(height))
    };
    let (from, own) = frame(own, left, name(&FROM, paper, rng));
    let own = own.on(tint(look.grey, 0.9), left);
    let (to, buyer) = frame(buyer, right, &paper.buyer.heading);
    let buyer = buyer.boxed(look.grey, 0.6, right);
    let above = from.height.max(to.height);
    let own = from.at_least(above).then(own);
    let buyer = to.at_least(above).then(buyer);
    // An empty box says nothing.
    let made = if shown.is_empty() {
        buyer
    } else {
        own.beside(buyer)
    };
    made.pad(0.0, 10.0).place(sheet);
    others(sheet, rng);
}

fn others(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let cards: Vec<&Card> = sheet.paper.others.iter().collect();
    let areas = sheet.area.columns(2, 14.0);
    let styles = (look.small(0.9).bold(), look.body(), look.body());
    beside(sheet, &areas, &cards, |sheet, area, one| {
        card(sheet, area, one, styles)
    })
    .pad(0.0, rng.measure(4.0, 12.0))
    .place(sheet);
}

fn with_colon(label: &str) -> String {
    match label.ends_with([':', ',']) {
        true => label.to_owned(),
        false => format!("{label}:"),
    }
}

/// The shop's name and address, a band with number and dates, bands over the addresses.
fn shop(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(0.5, 16.0);
    let large = look.bold().size(look.size * rng.measure(1.2, 1.8));
    let own = told.head(sheet, (look.bold(), look.body()), Align::Right, right);
    let mark = match rng.chance(60) {
        true => emblem(sheet, left, Align::Left, rng.measure(28.0, 46.0)),
        false => Block::default(),
    };
    own.beside(mark).pad(0.0, 12.0).place(sheet);
    let title = Block::para(sheet, large, Align::Left, area.inset(6.0), &paper.title);
    let pairs = Pairs::plain(look.body(), look.body());
    let (one, two) = area.inset(6.0).split(0.5, 14.0);
    let count = paper.meta.len().div_ceil(2);
    let (first, second) = paper.meta.split_at(count);
    let details = |pairs: Pairs| {
        pairs
            .draw(sheet, one, &rows(sheet, first))
            .beside(pairs.draw(sheet, two, &rows(sheet, second)))
    };
    let made = if rng.chance(45) {
        let white = Pairs {
            label: look.body().color(Color::WHITE),
            value: look.body().color(Color::WHITE),
            ..pairs
        };
        let band = details(white).pad(5.0, 5.0).on(DARK, area);
        title.pad(0.0, 6.0).then(band)
    } else {
        title.pad(0.0, 6.0).then(details(pairs).pad(0.0, 6.0))
    };
    made.pad(0.0, 6.0).place(sheet);
    let cards = parties(paper);
    let areas = area.columns(cards.len().max(2), 0.0);
    let (ground, edge) = (tint(look.grey, 0.9), light(look.grey));
    let tallest = cards.iter().map(|one| address(sheet, areas[0], one).height);
    let tallest = tallest.fold(0.0, f32::max);
    beside(sheet, &areas, &cards, |sheet, area, one| {
        let heading = Block::para(
            sheet,
            look.bold(),
            Align::Left,
            area.inset(6.0),
            &one.heading,
        );
        let least = look.step(look.bold());
        let heading = heading.at_least(least).pad(3.0, 3.0).on(ground, area);
        let body = address(sheet, area, one).at_least(tallest);
        heading.then(body).boxed(edge, 0.5, area)
    })
    .pad(0.0, 12.0)
    .place(sheet);
}

/// Name, address and numbers without the heading.
fn address(sheet: &Sheet<'_>, area: Area, one: &Card) -> Block {
    let body = sheet.look.body();
    let bare = Card {
        heading: String::new(),
        ..one.clone()
    };
    card(sheet, area.inset(6.0), &bare, (body, body, body)).pad(4.0, 4.0)
}
