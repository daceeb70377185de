//! A form of ruled boxes: seller and title in boxes at the top, details and parties in cells, a gridded table, boxed sums.

use super::{FACES, parties, sender};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Card, Foot, FootStyle, HeadStyle, Look, MetaStyle, Rules, Sheet, Side, SumStyle, TableStyle,
    cards, seller_block, tint,
};
use crate::random::paper::Paper;
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 6.5, 9.0);
    let margin = rng.measure(24.0, 40.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(" - "), true, false);
    sheet.reserve(&foot);
    head(&mut sheet, rng);
    boxes(&mut sheet, rng);
    let table = TableStyle {
        rules: rng.of(&[Rules::Grid, Rules::Grid, Rules::Columns]),
        head: rng.of(&[HeadStyle::Tinted, HeadStyle::Plain, HeadStyle::Filled]),
        zebra: false,
        figures: rng.weighted(&[(7, Align::Right), (2, Align::Center)]),
        gap: rng.of(&[5.0, 6.0, 8.0]),
        pad: rng.measure(1.5, 3.5),
        stacked: false,
        repeat_head: true,
        carry: rng.chance(60),
    };
    let laid = table.draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Boxed(Side::Right),
        SumStyle::Boxed(Side::Right),
        SumStyle::Strip,
        SumStyle::Boxed(Side::Left),
    ]);
    sums.draw(&mut sheet, &laid, true);
    let area = sheet.area;
    sheet.notes(area, 0.95);
    sheet.finish(&foot);
}

/// The title in a bar, the seller below at one side, its details at the other.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(1.3, 1.8));
    let top = rng.measure(24.0, 38.0);
    let height = look.step(title) + 5.0;
    sheet.fill(tint(look.accent, 0.85), area.x, top, area.width, height);
    sheet.frame(look.grey, area.x, top, area.width, height);
    let text = sheet.paper.title.clone();
    let middle = area.x + area.width / 2.0;
    sheet.line(
        title,
        Align::Center,
        middle,
        top + 3.0,
        area.width - 12.0,
        &text,
    );
    let y = top + height;
    let (left, right) = area.split(rng.measure(0.45, 0.58), 0.0);
    let name = look.bold().size(look.size * rng.measure(1.2, 1.6));
    let end = seller_block(sheet, left.inset(6.0), y + 5.0, Align::Left, name, true);
    let style = rng.of(&[
        MetaStyle::Cells,
        MetaStyle::Boxes(2),
        MetaStyle::Rows(2),
        MetaStyle::Boxes(3),
    ]);
    let entries = &sheet.paper.meta;
    let other = style.draw(sheet, right, y, entries);
    let bottom = end.max(other) + 4.0;
    sheet.frame(look.grey, area.x, y, area.width, bottom - y);
    sheet.y = bottom;
}

fn boxes(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let half = sheet.area.split(0.5, 0.0).0.inset(6.0);
    let top = sheet.y + 4.0;
    let y = sender(sheet, half, top, rng);
    let list = parties(sheet.paper);
    let areas = sheet
        .area
        .columns(list.len().max(rng.range(1, 2) as usize), 0.0);
    let look = Card {
        small_heading: true,
        bold_name: rng.chance(50),
        boxed: true,
        ruled: false,
    };
    sheet.y = cards(sheet, &areas, y, &list, look) + 6.0;
}
