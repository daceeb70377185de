//! A coloured band over the whole width with white text in it, the details in a strip below, parties beside each other.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas, Color};
use crate::random::draw::{Area, Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards};
use crate::random::paper::{Masthead, Paper};
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.5, 10.0);
    let margin = rng.measure(30.0, 54.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" \u{b7} "), false, false);
    sheet.reserve(&foot);
    band(&mut sheet, rng);
    let area = sheet.area;
    let columns = rng.range(3, 5) as usize;
    let style = rng.of(&[
        MetaStyle::Boxes(columns),
        MetaStyle::Rows(columns),
        MetaStyle::Above(columns),
        MetaStyle::Inline,
    ]);
    if rng.chance(50) {
        let y = sheet.y;
        sheet.y = style.draw(&mut sheet, area, y, &paper.meta) + 14.0;
        blocks(&mut sheet, rng);
    } else {
        blocks(&mut sheet, rng);
        let y = sheet.y;
        sheet.y = style.draw(&mut sheet, area, y, &paper.meta) + 14.0;
    }
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Band,
        SumStyle::Band,
        SumStyle::Strip,
        SumStyle::Block(Side::Right),
        SumStyle::Boxed(Side::Left),
    ]);
    sums.draw(&mut sheet, &laid, true);
    sheet.notes(area, 0.88);
    sheet.finish(&foot);
}

/// Name and title in white on colour.
fn band(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let (left, right) = sheet.area.split(0.6, 16.0);
    let (name_area, title_area) = if rng.chance(75) {
        (left, right)
    } else {
        (right, left)
    };
    let named = match paper.seller.masthead {
        Masthead::Full | Masthead::Logo => Some(paper.seller.display()),
        Masthead::SenderLine => paper.seller.brand.as_deref(),
        Masthead::Footer => None,
    };
    let name = look
        .bold()
        .size(look.size * rng.measure(1.6, 2.2))
        .color(Color::WHITE);
    let title = look
        .bold()
        .size(look.size * rng.measure(1.7, 2.6))
        .color(Color::WHITE)
        .tracked(rng.of(&[0.0, 0.0, 1.5, 4.0]));
    let small = look.small(0.88).color(Color::WHITE);
    let mut address = Vec::new();
    if paper.seller.masthead == Masthead::Full {
        if paper.seller.brand.is_some() {
            address.push(paper.seller.name.clone());
        }
        address.extend(paper.seller.address.clone());
    }
    let address = address.join(rng.of(&[", ", " \u{b7} ", " | "]));
    let name_height = named.map_or(0.0, |text| {
        sheet.paragraph_height(name, name_area.width, text)
    });
    let address_height = sheet.paragraph_height(small, name_area.width, &address);
    let title_height = sheet.paragraph_height(title, title_area.width, &paper.title);
    let height = (name_height + address_height).max(title_height) + 46.0;
    let width = sheet.canvas.size.width;
    sheet.fill(look.accent, 0.0, 0.0, width, height);
    let mut y = 26.0;
    if let Some(text) = named {
        y = sheet.paragraph(name, Align::Left, name_area, y, text);
    }
    if !address.is_empty() {
        sheet.paragraph(small, Align::Left, name_area, y, &address);
    }
    let align = if title_area.x > name_area.x {
        Align::Right
    } else {
        Align::Left
    };
    sheet.paragraph(title, align, title_area, 26.0, &paper.title);
    sheet.y = height + rng.measure(14.0, 26.0);
}

fn blocks(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let area = Area::new(sheet.area.x, sheet.area.width * 0.55);
    let top = sheet.y;
    let y = sender(sheet, area, top, rng);
    let list = parties(sheet.paper);
    let areas = sheet
        .area
        .columns(list.len().max(rng.range(2, 3) as usize), 14.0);
    let look = card(rng);
    sheet.y = cards(sheet, &areas, y, &list, look) + rng.measure(10.0, 22.0);
}
