//! Office document: title in the middle, the two parties side by side, only thin lines.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Size, Style};

const MARGIN: f32 = 60.0;
const LINE: Color = Color(0xc4, 0xc4, 0xc4);
const GREY: Color = Color(0x5e, 0x5e, 0x5e);

/// Draws the document on A4, or on US Letter for the United States.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let size = if document.locale.tag == "en-US" {
        Size::LETTER
    } else {
        Size::A4
    };
    let mut canvas = Canvas::new(size);
    let right = size.width - MARGIN;
    let body = Style::new(look.face, 9.5);
    let title = body.bold().size(20.0).color(look.accent);
    canvas.text(
        title,
        Align::Center,
        size.width / 2.0,
        72.0,
        document.title(),
    );
    canvas.rule(LINE, 0.8, MARGIN, right, 88.0);
    let y = parties(&mut canvas, document, body, right);
    canvas.rule(LINE, 0.8, MARGIN, right, y);
    let rows = document.header_rows_with_terms();
    let y = Pairs::stops(MARGIN, MARGIN + 130.0, body).draw(&mut canvas, y + 20.0, &rows, ":");
    let table = Table::new(
        &canvas,
        document,
        (MARGIN, right - MARGIN),
        TableLook {
            head: body.bold(),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::Rows(LINE),
            pad: 4.0,
        },
    );
    let y = table.draw(&mut canvas, y + 12.0) + 22.0;
    let rows = document.total_rows(sums);
    let y = totals(
        &mut canvas,
        (right - 220.0, right - 6.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(11.0),
            step: 18.0,
            rule: Color::BLACK,
        },
    );
    let rows = document.payment_rows();
    let y = Pairs::stops(MARGIN, MARGIN + 130.0, body).draw(&mut canvas, y + 22.0, &rows, ":");
    let small = body.size(9.0).color(GREY);
    let y = paragraph(
        &mut canvas,
        small,
        (MARGIN, right - MARGIN),
        y + 12.0,
        document.note,
    );
    canvas.lines(
        small.size(8.0),
        Align::Left,
        MARGIN,
        y + 6.0,
        &document.seller.register,
    );
    canvas
}

fn parties(canvas: &mut Canvas, document: &Document, body: Style, right: f32) -> f32 {
    let seller = &document.seller;
    canvas.text(
        body.bold().size(11.5),
        Align::Left,
        MARGIN,
        110.0,
        seller.name,
    );
    let y = canvas.lines(body, Align::Left, MARGIN, 125.0, seller.address);
    let y = canvas.lines(body, Align::Left, MARGIN, y, seller.contact);
    let left_end = canvas.lines(body, Align::Left, MARGIN, y, document.seller_tax_id());
    let label = document.locale.labels.bill_to;
    canvas.text(body.color(GREY), Align::Right, right, 110.0, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold(), Align::Right, right, 125.0, &lines[0]);
    let right_end = canvas.lines(body, Align::Right, right, 138.0, &lines[1..]);
    left_end.max(right_end)
}
