//! What an old business system prints: type of one width, rules of hyphens, and the whole head again on each page.

use super::{parties, sender};
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{
    Area, Card, Foot, FootStyle, HeadStyle, Look, MetaStyle, Rules, Sheet, Side, SumStyle,
    TableStyle, cards, seller_block,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Mono, Face::Mono, Face::Sans];
    let mut look = Look::draw(rng, &faces, 6.5, 8.5);
    look.grey = crate::pdf::Color::BLACK;
    let margin = rng.measure(28.0, 46.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines("   "), true, false);
    sheet.reserve(&foot);
    if rng.chance(60) {
        sheet.later_head = Some(head);
    }
    sheet.y = sheet.top;
    head(&mut sheet);
    let area = sheet.area;
    let top = sheet.y;
    let y = sender(&mut sheet, area, top, rng);
    let list = parties(paper);
    let areas = area.columns(list.len().max(2), 20.0);
    let style = Card {
        small_heading: false,
        bold_name: false,
        boxed: false,
        ruled: false,
    };
    sheet.y = cards(&mut sheet, &areas, y, &list, style) + 10.0;
    let table = TableStyle {
        rules: Rules::None,
        head: rng.of(&[HeadStyle::DoubleRuled, HeadStyle::Ruled, HeadStyle::Plain]),
        zebra: false,
        figures: Align::Right,
        gap: rng.of(&[4.0, 5.0, 8.0, 12.0]),
        pad: rng.measure(0.6, 2.0),
        stacked: rng.chance(15),
        repeat_head: true,
        carry: rng.chance(75),
    };
    let laid = table.draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::InTable,
        SumStyle::Strip,
        SumStyle::RightLabels,
        SumStyle::Block(Side::Right),
    ]);
    sums.draw(&mut sheet, &laid, true);
    sheet.notes(area, 1.0);
    sheet.finish(&foot);
}

/// Seller, title and details; the same on each page.
fn head(sheet: &mut Sheet<'_>) {
    let (look, top) = (sheet.look, sheet.y);
    let (left, right) = sheet.area.split(0.56, 16.0);
    let end = seller_block(sheet, left, top, Align::Left, look.bold(), true);
    let text = sheet.paper.title.clone();
    let y = sheet.paragraph(
        look.bold().size(look.size * 1.3),
        Align::Left,
        right,
        top,
        &text,
    ) + 3.0;
    let entries = &sheet.paper.meta;
    let other = MetaStyle::Pairs.draw(sheet, right, y, entries);
    let bottom = end.max(other) + 4.0;
    let area = Area::new(sheet.area.x, sheet.area.width);
    sheet
        .canvas
        .rule(look.grey, 0.6, area.x, area.right(), bottom);
    sheet.y = bottom + 8.0;
}
