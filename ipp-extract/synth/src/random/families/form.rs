//! The customer first, at the top left; title and details in one line of text across; the firm itself at the foot.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 8.0, 12.0);
    let margin = rng.measure(40.0, 70.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Columns, true, false);
    sheet.reserve(&foot);
    let (left, right) = sheet.area.split(rng.measure(0.5, 0.6), 20.0);
    let top = rng.measure(36.0, 64.0);
    let y = sender(&mut sheet, left, top, rng);
    let style = card(rng);
    let mut end = y;
    for one in parties(paper) {
        end = cards(&mut sheet, &[left], end, &[one], style) + 10.0;
    }
    let name = look
        .bold()
        .size(look.size * rng.measure(1.1, 1.5))
        .color(look.accent);
    let align = rng.of(&[Align::Left, Align::Right]);
    let other = seller_block(&mut sheet, right, top, align, name, true);
    sheet.y = end.max(other) + rng.measure(16.0, 34.0);
    title(&mut sheet, rng);
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Strip,
        SumStyle::Block(Side::Right),
        SumStyle::InTable,
        SumStyle::Block(Side::Left),
    ]);
    sums.draw(&mut sheet, &laid, true);
    let area = sheet.area;
    sheet.notes(area, 0.9);
    sheet.finish(&foot);
}

/// The title and the details running on in lines below.
fn title(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(1.2, 1.7));
    let text = sheet.paper.title.clone();
    let y = sheet.paragraph(title, Align::Left, area, sheet.y, &text) + 3.0;
    let style = rng.of(&[
        MetaStyle::Inline,
        MetaStyle::Inline,
        MetaStyle::Above(4),
        MetaStyle::Rows(4),
        MetaStyle::Pairs,
    ]);
    let entries = &sheet.paper.meta;
    sheet.y = style.draw(sheet, area, y, entries) + rng.measure(10.0, 20.0);
}
