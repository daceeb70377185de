//! Descriptions over the whole width with their figures below, two columns of parties and details above, narrow margins.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Foot, FootStyle, Look, MetaStyle, Rules, Sheet, Side, SumStyle, TableStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.5, 10.5);
    let margin = rng.measure(26.0, 60.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = rng.chance(70);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" | "), told, false);
    sheet.reserve(&foot);
    let area = sheet.area;
    let name = look
        .bold()
        .size(look.size * rng.measure(1.4, 2.2))
        .color(look.accent);
    let align = rng.of(&[Align::Left, Align::Right]);
    let top = rng.measure(30.0, 46.0);
    let y = seller_block(&mut sheet, area, top, align, name, told) + 10.0;
    let (left, right) = area.split(0.5, 22.0);
    let title = look.bold().size(look.size * rng.measure(1.3, 2.0));
    let start = sheet.paragraph(title, Align::Left, right, y, &paper.title) + 6.0;
    let style = rng.of(&[
        MetaStyle::Spread,
        MetaStyle::Pairs,
        MetaStyle::Above(2),
        MetaStyle::Cells,
    ]);
    let other = style.draw(&mut sheet, right, start, &paper.meta);
    let mut end = sender(&mut sheet, left, y, rng);
    let look = card(rng);
    for one in parties(paper) {
        end = cards(&mut sheet, &[left], end, &[one], look) + 8.0;
    }
    sheet.y = end.max(other) + rng.measure(10.0, 24.0);
    let table = TableStyle {
        stacked: true,
        rules: rng.of(&[Rules::None, Rules::Rows]),
        ..table_style(rng)
    };
    let laid = table.draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::InTable,
        SumStyle::Boxed(Side::Right),
        SumStyle::Block(Side::Left),
    ]);
    sums.draw(&mut sheet, &laid, true);
    sheet.notes(area, 0.9);
    sheet.finish(&foot);
}
