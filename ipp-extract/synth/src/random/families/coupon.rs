//! A bill with a slip to cut off at its foot, which says the number, the date and the total once more.

use super::{FACES, card, parties, sender, table_style};
use crate::pdf::{Align, Canvas};
use crate::random::draw::{
    Area, Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, cards, seller_block,
};
use crate::random::paper::{Entry, Paper};
use crate::random::rng::Rng;
use crate::random::words::Term;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 7.5, 9.5);
    let margin = rng.measure(36.0, 56.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let foot = Foot::draw_up(paper, rng, FootStyle::Lines(", "), true, false);
    sheet.reserve(&foot);
    head(&mut sheet, rng);
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::Block(Side::Right),
        SumStyle::Band,
        SumStyle::RightLabels,
        SumStyle::InTable,
    ]);
    sums.draw(&mut sheet, &laid, true);
    let area = sheet.area;
    sheet.notes(area, 0.9);
    slip(&mut sheet, rng);
    sheet.finish(&foot);
}

/// Title and details in a box at one side; seller and customer below each other at the other.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let (left, right) = sheet.area.split(rng.measure(0.5, 0.58), 20.0);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.3, 1.9))
        .color(look.accent);
    let top = rng.measure(34.0, 48.0);
    let y = seller_block(sheet, left, top, Align::Left, name, true) + 16.0;
    let y = sender(sheet, left, y, rng);
    let style = card(rng);
    let mut end = y;
    for one in parties(sheet.paper) {
        end = cards(sheet, &[left], end, &[one], style) + 8.0;
    }
    let title = look.bold().size(look.size * rng.measure(1.4, 2.2));
    let text = sheet.paper.title.clone();
    let y = sheet.paragraph(title, Align::Left, right.inset(6.0), top, &text) + 6.0;
    let meta = rng.of(&[
        MetaStyle::Cells,
        MetaStyle::Spread,
        MetaStyle::Boxes(2),
        MetaStyle::Pairs,
    ]);
    let entries = &sheet.paper.meta;
    let other = meta.draw(sheet, right, y, entries);
    sheet.y = end.max(other) + rng.measure(12.0, 22.0);
}

/// The slip; it needs the foot of a page.
fn slip(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let paper = sheet.paper;
    let wanted = |entry: &&Entry| {
        matches!(
            entry.term,
            Term::Number | Term::Date | Term::Due | Term::CustomerNo
        )
    };
    let mut entries: Vec<Entry> = paper.meta.iter().filter(wanted).cloned().collect();
    let totals = paper.sums.iter().filter(|sum| sum.is_total());
    entries.extend(totals.map(|sum| Entry {
        term: sum.term,
        label: sum.label.clone(),
        value: sum.value.clone(),
    }));
    let height =
        look.step(look.body()) * (entries.len() as f32 + paper.buyer.lines.len() as f32 + 3.0);
    sheet.need(height);
    sheet.y = sheet.y.max(sheet.bottom - height);
    let (area, y) = (sheet.area, sheet.y + 6.0);
    let mut x = area.x;
    while x < area.right() {
        sheet
            .canvas
            .rule(look.grey, 0.7, x, (x + 4.0).min(area.right()), y);
        x += 8.0;
    }
    let (left, right) = area.split(0.5, 20.0);
    let name = Area::new(left.x, left.width);
    let mut line = sheet.paragraph(
        look.bold(),
        Align::Left,
        name,
        y + 8.0,
        paper.seller.display(),
    );
    for text in &paper.buyer.lines {
        line = sheet.paragraph(look.small(0.92), Align::Left, left, line, text);
    }
    let style = rng.of(&[MetaStyle::Spread, MetaStyle::Pairs]);
    let end = style.draw(sheet, right, y + 8.0, &entries);
    sheet.y = end.max(line);
}
