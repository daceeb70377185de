//! A business letter: the customer in the window of the envelope with the sender's line above, a block of details at the
//! right, a salutation, the sums in the columns of the table, and all about the firm at the foot.

use super::{FACES, table_style};
use crate::pdf::{Align, Canvas, MM};
use crate::random::draw::{
    Area, Foot, FootStyle, Look, MetaStyle, Sheet, Side, SumStyle, seller_block, sender_line,
};
use crate::random::paper::{Masthead, Paper};
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, FACES, 8.0, 11.0);
    let margin = rng.measure(20.0, 25.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let bank_below = rng.chance(65);
    let foot = Foot::draw_up(paper, rng, FootStyle::Columns, false, bank_below);
    sheet.reserve(&foot);
    window(&mut sheet, rng);
    title(&mut sheet, rng);
    let laid = table_style(rng).draw(&mut sheet);
    let sums = rng.of(&[
        SumStyle::InTable,
        SumStyle::InTable,
        SumStyle::Block(Side::Right),
        SumStyle::RightLabels,
    ]);
    sums.draw(&mut sheet, &laid, !bank_below);
    let area = sheet.area;
    sheet.notes(area, 1.0);
    if let Some(closing) = &paper.closing {
        let style = sheet.look.body();
        sheet.need(style.size * 6.0);
        sheet.y += style.size;
        sheet.write(style, Align::Left, area.x, closing);
        sheet.write(style, Align::Left, area.x, paper.seller.display());
    }
    sheet.finish(&foot);
}

/// Letterhead, sender's line, customer, and the details beside.
fn window(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let name = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.4))
        .color(look.accent);
    let align = rng.of(&[Align::Right, Align::Left, Align::Center]);
    let area = sheet.area;
    let end = seller_block(sheet, area, rng.measure(30.0, 44.0), align, name, false);
    let (window, mut beside) = area.split(0.52, 14.0);
    let mut y = end.max(rng.measure(40.0, 52.0) * MM) + 4.0;
    let top = y;
    let full = sheet.paper.seller.masthead == Masthead::Full;
    if sheet.paper.seller.masthead == Masthead::SenderLine || (full && rng.chance(60)) {
        y = sender_line(
            sheet,
            window,
            y,
            rng.of(&[" \u{b7} ", " | ", ", ", " - ", " \u{2022} "]),
        );
    }
    let paper = sheet.paper;
    for line in &paper.buyer.lines {
        y = sheet.paragraph(look.body(), Align::Left, window, y, line);
    }
    for (label, id) in &paper.buyer.ids {
        let text = format!("{} {id}", look.beside(label));
        y = sheet.paragraph(look.body(), Align::Left, window, y, &text);
    }
    if paper.meta.len() > 4 || rng.chance(60) {
        let style = rng.of(&[
            MetaStyle::Pairs,
            MetaStyle::Pairs,
            MetaStyle::Spread,
            MetaStyle::Above(1),
        ]);
        let end = style.draw(sheet, beside, top, &paper.meta);
        sheet.y = y.max(end) + 22.0;
    } else {
        // A line of details across the page, as old forms have it.
        beside = Area::new(area.x, area.width);
        sheet.y = MetaStyle::Above(paper.meta.len().clamp(1, 5)).draw(
            sheet,
            beside,
            y + 26.0,
            &paper.meta,
        ) + 12.0;
    }
}

fn title(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let area = sheet.area;
    let style = look.bold().size(look.size * rng.measure(1.2, 1.8));
    let text = sheet.paper.title.clone();
    sheet.y = sheet.paragraph(style, Align::Left, area, sheet.y, &text) + look.size * 0.7;
    let paper = sheet.paper;
    if let Some(greeting) = &paper.greeting {
        sheet.y =
            sheet.paragraph(look.body(), Align::Left, area, sheet.y, greeting) + look.size * 0.8;
    }
    for card in &paper.others {
        let text = format!("{} {}", look.beside(&card.heading), card.lines.join(", "));
        sheet.y =
            sheet.paragraph(look.small(0.9), Align::Left, area, sheet.y, &text) + look.size * 0.6;
    }
}
