//! Who sells and who buys, on the page.

use super::sheet::{Area, Sheet};
use crate::pdf::{Align, Style};
use crate::random::paper::{self, Masthead};

/// How the blocks of parties look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Card {
    /// Small and grey, or as large as the rest.
    pub(crate) small_heading: bool,
    pub(crate) bold_name: bool,
    pub(crate) boxed: bool,
    /// A rule below the heading.
    pub(crate) ruled: bool,
}

/// The seller as the masthead wants it: a large name, the address below, tax numbers if `told`. Gives the lower edge.
pub(crate) fn seller_block(
    sheet: &mut Sheet<'_>,
    area: Area,
    y: f32,
    align: Align,
    name: Style,
    told: bool,
) -> f32 {
    let seller = &sheet.paper.seller;
    let small = sheet.look.small(0.92);
    let mut y = y;
    let shown = match seller.masthead {
        Masthead::Footer => return y,
        Masthead::SenderLine if seller.brand.is_none() => return y,
        _ => seller.display().to_owned(),
    };
    y = sheet.paragraph(name, align, area, y, &shown) + name.size * 0.15;
    if seller.masthead != Masthead::Full {
        return y;
    }
    let mut lines = Vec::new();
    if seller.brand.is_some() {
        lines.push(seller.name.clone());
    }
    lines.extend(seller.address.clone());
    if told {
        lines.extend(seller.contact.clone());
        lines.extend(
            seller
                .ids
                .iter()
                .map(|(label, id)| format!("{} {id}", sheet.look.beside(label))),
        );
    }
    for line in lines {
        y = sheet.paragraph(small, align, area, y, &line);
    }
    y
}

/// The seller in one small line over the address of the customer.
pub(crate) fn sender_line(sheet: &mut Sheet<'_>, area: Area, y: f32, mark: &str) -> f32 {
    let seller = &sheet.paper.seller;
    let mut pieces = vec![seller.name.clone()];
    pieces.extend(seller.address.clone());
    let style = sheet.look.small(0.75);
    let style = style.size(style.size.min(8.0)).color(sheet.look.grey);
    let y = sheet.paragraph(style, Align::Left, area, y, &pieces.join(mark));
    y + 4.0
}

/// Blocks of parties beside each other; gives the lower edge.
pub(crate) fn cards(
    sheet: &mut Sheet<'_>,
    areas: &[Area],
    y: f32,
    cards: &[&paper::Card],
    look: Card,
) -> f32 {
    let mut lowest = y;
    for (area, card) in areas.iter().zip(cards) {
        let inner = if look.boxed { area.inset(6.0) } else { *area };
        let top = if look.boxed { y + 5.0 } else { y };
        let end = one(sheet, inner, top, card, look);
        lowest = lowest.max(end);
    }
    if look.boxed {
        let color = sheet.look.grey;
        for area in areas.iter().take(cards.len()) {
            sheet.frame(color, area.x, y, area.width, lowest - y + 3.0);
        }
        lowest += 5.0;
    }
    lowest
}

fn one(sheet: &mut Sheet<'_>, area: Area, y: f32, card: &paper::Card, look: Card) -> f32 {
    let body = sheet.look.body();
    let heading = if look.small_heading {
        sheet.look.small(0.82).color(sheet.look.grey)
    } else {
        sheet.look.bold()
    };
    let mut y = y;
    if !card.heading.is_empty() {
        let text = sheet.look.beside(&card.heading);
        y = sheet.paragraph(heading, Align::Left, area, y, &text);
        if look.ruled {
            sheet
                .canvas
                .rule(sheet.look.grey, 0.5, area.x, area.right(), y);
            y += 4.0;
        }
    }
    for (index, line) in card.lines.iter().enumerate() {
        let style = if index == 0 && look.bold_name {
            body.bold()
        } else {
            body
        };
        y = sheet.paragraph(style, Align::Left, area, y, line);
    }
    for (label, id) in &card.ids {
        let text = format!("{} {id}", sheet.look.beside(label));
        y = sheet.paragraph(sheet.look.small(0.92), Align::Left, area, y, &text);
    }
    y
}
