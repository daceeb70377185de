//! Little ink: a large title, small labels set wide above their values, no lines in the table, the total once more in
//! large type at the top.

use super::{card, parties, sender};
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{
    Foot, FootStyle, HeadStyle, Look, MetaStyle, Rules, Sheet, Side, SumStyle, TableStyle, cards,
    seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, &[Face::Grotesk, Face::Sans, Face::Grotesk], 8.0, 10.0);
    let margin = rng.measure(46.0, 72.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Columns, false, false);
    sheet.reserve(&foot);
    head(&mut sheet, rng);
    let table = TableStyle {
        rules: rng.of(&[Rules::None, Rules::Rows]),
        head: rng.of(&[HeadStyle::Plain, HeadStyle::Ruled]),
        zebra: false,
        figures: Align::Right,
        gap: rng.of(&[10.0, 16.0, 22.0]),
        pad: rng.measure(3.0, 7.0),
        stacked: false,
        repeat_head: rng.chance(60),
        carry: false,
    };
    let laid = table.draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::Block(Side::Right),
        SumStyle::RightLabels,
        SumStyle::InTable,
    ]);
    sums.draw(&mut sheet, &laid, true);
    let area = sheet.area;
    sheet.notes(area, 0.88);
    sheet.finish(&foot);
}

fn head(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(2.4, 3.6));
    let text = sheet.paper.title.clone();
    let y = sheet.paragraph(title, Align::Left, area, rng.measure(40.0, 60.0), &text) + 14.0;
    let (columns, gap) = (rng.range(3, 4) as usize, rng.measure(8.0, 18.0));
    let entries = &sheet.paper.meta;
    let mut y = MetaStyle::Above(columns).draw(sheet, area, y, entries) + gap;
    if rng.chance(45) {
        y = hero(sheet, y);
    }
    let (left, right) = area.split(0.5, 20.0);
    let name = look.bold();
    let (seller, customer) = if rng.chance(60) {
        (left, right)
    } else {
        (right, left)
    };
    let end = seller_block(sheet, seller, y, Align::Left, name, false);
    let from = sender(sheet, customer, y, rng);
    let style = card(rng);
    let mut other = from;
    for one in parties(sheet.paper) {
        other = cards(sheet, &[customer], other, &[one], style) + 8.0;
    }
    sheet.y = end.max(other) + rng.measure(16.0, 34.0);
}

/// The total in large type before anything else.
fn hero(sheet: &mut Sheet<'_>, y: f32) -> f32 {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let Some(sum) = paper.sums.iter().rev().find(|sum| sum.is_total()) else {
        return y;
    };
    let y = sheet.paragraph(
        look.small(0.9).color(look.grey),
        Align::Left,
        area,
        y,
        &sum.label,
    );
    let large = look.bold().size(look.size * 2.0).color(look.accent);
    sheet.paragraph(large, Align::Left, area, y, &sum.value) + 14.0
}
