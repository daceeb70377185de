//! Old letterhead: the seller centred on top, thin rules, details in one line of words, totals at the right.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Size, Style};

const LEFT: f32 = 62.0;
const RIGHT: f32 = 595.28 - 62.0;
const GREY: Color = Color(0x58, 0x52, 0x4c);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.0);
    let y = letterhead(&mut canvas, document, look);
    let y = details(&mut canvas, document, look, body, y + 30.0);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().color(look.accent),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::None,
            pad: 4.0,
        },
    );
    canvas.rule(look.accent, 0.8, LEFT, RIGHT, y);
    let end = table.draw(&mut canvas, y + 2.0) + 4.0;
    canvas.rule(look.accent, 0.8, LEFT, RIGHT, end);
    let rows = document.total_rows(sums);
    let y = totals(
        &mut canvas,
        (340.0, RIGHT - 6.0),
        end + 22.0,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(11.0).color(look.accent),
            step: 18.0,
            rule: look.accent,
        },
    );
    closing(&mut canvas, document, body, y + 24.0);
    canvas
}

fn letterhead(canvas: &mut Canvas, document: &Document, look: Look) -> f32 {
    let middle = canvas.size.width / 2.0;
    let name = Style::new(look.face, 20.0).bold().color(look.accent);
    canvas.text(name, Align::Center, middle, 70.0, document.seller.name);
    let small = Style::new(look.face, 8.5).color(GREY);
    let address = document.seller.address.join(" – ");
    canvas.text(small, Align::Center, middle, 86.0, &address);
    let mut contact: Vec<String> = document
        .seller
        .contact
        .iter()
        .map(|&l| l.to_owned())
        .collect();
    contact.extend(document.seller_tax_id());
    canvas.text(small, Align::Center, middle, 98.0, &contact.join(" – "));
    canvas.rule(look.accent, 1.5, LEFT, RIGHT, 110.0);
    canvas.rule(look.accent, 0.5, LEFT, RIGHT, 113.0);
    113.0
}

fn details(canvas: &mut Canvas, document: &Document, look: Look, body: Style, y: f32) -> f32 {
    let title = Style::new(look.face, 14.0).bold();
    canvas.text(title, Align::Left, LEFT, y, document.title());
    let rows = document.header_rows();
    let left = Pairs::stops(LEFT, LEFT + 92.0, body).draw(canvas, y + 20.0, &rows, ":");
    let label = document.locale.labels.bill_to;
    let x = 345.0;
    canvas.text(body.color(GREY), Align::Left, x, y, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold().size(10.0), Align::Left, x, y + 20.0, &lines[0]);
    let right = canvas.lines(body, Align::Left, x, y + 34.0, &lines[1..]);
    left.max(right) + 18.0
}

fn closing(canvas: &mut Canvas, document: &Document, body: Style, y: f32) {
    let mut rows: Vec<_> = document.terms_row().into_iter().collect();
    rows.extend(document.payment_rows());
    let y = Pairs::stops(LEFT, LEFT + 92.0, body).draw(canvas, y, &rows, ":");
    let small = body.size(8.0).color(GREY);
    paragraph(canvas, small, (LEFT, RIGHT - LEFT), y + 14.0, document.note);
    let middle = canvas.size.width / 2.0;
    canvas.lines(
        small.size(7.5),
        Align::Center,
        middle,
        800.0,
        &document.seller.register,
    );
}
