//! Seller at one side, title and details at the other, customer below, sums at the right: what most programs print.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Area, Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.5, 10.5);
    let margin = rng.measure(34.0, 64.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = rng.chance(60);
    let style = rng.of(&[
        FootStyle::Columns,
        FootStyle::Lines(" \u{b7} "),
        FootStyle::Lines(" | "),
        FootStyle::Lines(", "),
    ]);
    let bank_below = rng.chance(20);
    let foot = Foot::draw_up(paper, rng, style, told, bank_below);
    sheet.reserve(&foot);
    sheet.y = rng.measure(34.0, 60.0);
    head(&mut sheet, rng, told);
    blocks(&mut sheet, rng);
    let laid = table_style(rng).draw(&mut sheet);
    sheet.y += 6.0;
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::Block(Side::Right),
        SumStyle::RightLabels,
        SumStyle::Boxed(Side::Right),
        SumStyle::Band,
        SumStyle::InTable,
        SumStyle::Block(Side::Left),
        SumStyle::Strip,
    ]);
    sums.draw(&mut sheet, &laid, !bank_below);
    let area = sheet.area;
    sheet.notes(area, 0.9);
    sheet.finish(&foot);
}

/// Seller and title beside each other, and the details below the title.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: bool) {
    let (left, right) = sheet.area.split(rng.measure(0.48, 0.58), 18.0);
    let (seller, details) = if rng.chance(75) {
        (left, right)
    } else {
        (right, left)
    };
    let look = sheet.look;
    let name = look
        .bold()
        .size(look.size * rng.measure(1.2, 2.0))
        .color(look.accent);
    let top = sheet.y;
    let seller_end = seller_block(sheet, seller, top, Align::Left, name, told);
    let title = look.bold().size(look.size * rng.measure(1.6, 2.8));
    let title = if rng.chance(20) {
        title.tracked(2.0)
    } else {
        title
    };
    let align = if details.x > seller.x && rng.chance(60) {
        Align::Right
    } else {
        Align::Left
    };
    let text = sheet.paper.title.clone();
    let y = sheet.paragraph(title, align, details, top, &text) + look.size * 0.8;
    let style = rng.of(&[
        MetaStyle::Pairs,
        MetaStyle::Pairs,
        MetaStyle::Spread,
        MetaStyle::RightLabels,
        MetaStyle::Cells,
        MetaStyle::Above(2),
        MetaStyle::Rows(2),
    ]);
    let entries = &sheet.paper.meta;
    let end = style.draw(sheet, details, y, entries);
    sheet.y = end.max(seller_end) + rng.measure(12.0, 26.0);
}

/// The customer, and where goods and money go.
fn blocks(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = card(rng);
    let area = Area::new(sheet.area.x, sheet.area.width * 0.5);
    let top = sheet.y;
    let y = sender(sheet, area, top, rng);
    let list = parties(sheet.paper);
    let areas = sheet.area.columns(list.len().max(2), 16.0);
    sheet.y = cards(sheet, &areas, y, &list, look) + rng.measure(12.0, 28.0);
}
