//! A tinted column at one side with the seller, the details and the account; title, customer and lines beside it.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Area, Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block, tint,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.0, 9.0);
    let mut sheet = Sheet::new(canvas, paper, look, 28.0);
    let (side, main) = columns(&mut sheet, rng);
    sheet.area = main;
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" \u{b7} "), true, false);
    sheet.reserve(&foot);
    let told_beside = panel(&mut sheet, side, rng);
    let title = look
        .bold()
        .size(look.size * rng.measure(1.8, 3.0))
        .color(look.accent);
    let mut y = sheet.paragraph(title, Align::Left, main, 40.0, &paper.title) + 14.0;
    y = sender(&mut sheet, main, y, rng);
    let list = parties(paper);
    let areas = main.columns(list.len().max(2), 12.0);
    y = cards(&mut sheet, &areas, y, &list, card(rng)) + 12.0;
    if !told_beside {
        y = MetaStyle::Above(3).draw(&mut sheet, main, y, &paper.meta) + 8.0;
    }
    sheet.y = y;
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::Band,
        SumStyle::InTable,
        SumStyle::RightLabels,
    ]);
    sums.draw(&mut sheet, &laid, true);
    sheet.notes(main, 0.9);
    sheet.finish(&foot);
}

/// The tinted column and what is left beside it.
fn columns(sheet: &mut Sheet<'_>, rng: &mut Rng) -> (Area, Area) {
    let width = rng.measure(136.0, 170.0);
    let size = sheet.canvas.size;
    let fill = tint(sheet.look.accent, 0.88);
    let rest = size.width - width - 20.0 - 28.0;
    if rng.chance(75) {
        sheet.fill(fill, 0.0, 0.0, width, size.height);
        (Area::new(18.0, width - 30.0), Area::new(width + 20.0, rest))
    } else {
        sheet.fill(fill, size.width - width, 0.0, width, size.height);
        (
            Area::new(size.width - width + 14.0, width - 30.0),
            Area::new(28.0, rest),
        )
    }
}

/// What stands in the column; tells whether the details are among it.
fn panel(sheet: &mut Sheet<'_>, side: Area, rng: &mut Rng) -> bool {
    let look = sheet.look;
    let name = look
        .bold()
        .size(look.size * rng.measure(1.2, 1.7))
        .color(look.accent);
    let y = seller_block(sheet, side, 42.0, Align::Left, name, true) + 24.0;
    let beside = rng.chance(75);
    if beside {
        let style = rng.of(&[MetaStyle::Above(1), MetaStyle::Above(1), MetaStyle::Pairs]);
        let entries = &sheet.paper.meta;
        style.draw(sheet, side, y, entries);
    }
    beside
}
