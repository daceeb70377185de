//! A page that lies on its side: seller, customer and details beside each other, a wide table below.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.5, 10.0);
    let margin = rng.measure(30.0, 52.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = rng.chance(60);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" \u{b7} "), told, false);
    sheet.reserve(&foot);
    let area = sheet.area;
    let title = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.2))
        .color(look.accent);
    let align = rng.of(&[Align::Left, Align::Center, Align::Right]);
    let y = sheet.paragraph(title, align, area, rng.measure(28.0, 40.0), &paper.title) + 8.0;
    let thirds = area.columns(3, 20.0);
    let name = look.bold().size(look.size * rng.measure(1.1, 1.6));
    let mut end = seller_block(&mut sheet, thirds[0], y, Align::Left, name, told);
    let mut below = sender(&mut sheet, thirds[1], y, rng);
    let style = card(rng);
    for one in parties(paper) {
        below = cards(&mut sheet, &[thirds[1]], below, &[one], style) + 6.0;
    }
    let meta = rng.of(&[
        MetaStyle::Pairs,
        MetaStyle::Spread,
        MetaStyle::Cells,
        MetaStyle::RightLabels,
    ]);
    end = end
        .max(below)
        .max(meta.draw(&mut sheet, thirds[2], y, &paper.meta));
    sheet.y = end + rng.measure(10.0, 18.0);
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::Strip,
        SumStyle::Boxed(Side::Right),
        SumStyle::InTable,
        SumStyle::RightLabels,
    ]);
    sums.draw(&mut sheet, &laid, true);
    sheet.notes(area, 0.92);
    sheet.finish(&foot);
}
