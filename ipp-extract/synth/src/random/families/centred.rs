//! A letterhead in the middle with a rule below, the title in the middle too, customer and details beside each other.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 8.0, 11.0);
    let margin = rng.measure(44.0, 76.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = rng.chance(50);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" \u{2013} "), told, false);
    sheet.reserve(&foot);
    head(&mut sheet, rng, told);
    sides(&mut sheet, rng);
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::RightLabels,
        SumStyle::Block(Side::Right),
        SumStyle::Block(Side::Left),
        SumStyle::Boxed(Side::Left),
        SumStyle::InTable,
    ]);
    sums.draw(&mut sheet, &laid, true);
    let area = sheet.area;
    sheet.notes(area, 0.92);
    sheet.finish(&foot);
}

fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: bool) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.6))
        .color(look.accent);
    let name = name.tracked(rng.of(&[0.0, 0.0, 1.2]));
    let top = rng.measure(32.0, 50.0);
    let end = seller_block(sheet, area, top, Align::Center, name, told) + 6.0;
    sheet
        .canvas
        .rule(look.accent, 1.2, area.x, area.right(), end);
    if rng.chance(40) {
        sheet
            .canvas
            .rule(look.accent, 0.4, area.x, area.right(), end + 2.5);
    }
    let title = look
        .bold()
        .size(look.size * rng.measure(1.3, 2.2))
        .tracked(rng.of(&[0.0, 2.0, 5.0]));
    let text = sheet.paper.title.clone();
    sheet.y = sheet.paragraph(title, Align::Center, area, end + 16.0, &text) + 12.0;
}

/// Customer and details beside each other, either way round.
fn sides(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (left, right) = sheet.area.split(rng.measure(0.45, 0.55), 24.0);
    let (customer, details) = if rng.chance(70) {
        (left, right)
    } else {
        (right, left)
    };
    let top = sheet.y;
    let y = sender(sheet, customer, top, rng);
    let list = parties(sheet.paper);
    let look = card(rng);
    let mut end = y;
    for one in list {
        end = cards(sheet, &[customer], end, &[one], look) + 10.0;
    }
    let style = rng.of(&[
        MetaStyle::Pairs,
        MetaStyle::Spread,
        MetaStyle::Cells,
        MetaStyle::Above(2),
        MetaStyle::RightLabels,
    ]);
    let entries = &sheet.paper.meta;
    let other = style.draw(sheet, details, top, entries);
    sheet.y = end.max(other) + rng.measure(12.0, 26.0);
}
