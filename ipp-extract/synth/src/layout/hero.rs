//! Online accounting style: the amount to pay large in a panel, details below each other with labels above.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Rect, Size, Style};

const LEFT: f32 = 50.0;
const RIGHT: f32 = 595.28 - 50.0;
const PALE: Color = Color(0xf3, 0xf5, 0xf7);
const HAIR: Color = Color(0xda, 0xde, 0xe3);
const GREY: Color = Color(0x68, 0x70, 0x7a);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.5);
    let y = header(&mut canvas, document, look, body);
    panel(&mut canvas, document, sums, look, body);
    let y = parties(&mut canvas, document, body, y + 24.0);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().size(8.5).color(GREY),
            body,
            head_fill: Some(PALE),
            zebra: None,
            rules: Rules::Rows(HAIR),
            pad: 5.0,
        },
    );
    let y = table.draw(&mut canvas, y) + 24.0;
    let rows = document.total_rows(sums);
    let end = totals(
        &mut canvas,
        (330.0, RIGHT - 6.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(12.0),
            step: 19.0,
            rule: look.accent,
        },
    );
    let head = body.bold().color(look.accent);
    let y = end + 24.0;
    canvas.text(head, Align::Left, LEFT, y, document.locale.labels.payment);
    let mut rows: Vec<_> = document.terms_row().into_iter().collect();
    rows.extend(document.payment_rows());
    let y = Pairs::stops(LEFT, LEFT + 110.0, body).draw(&mut canvas, y + 16.0, &rows, "");
    let small = body.size(8.5).color(GREY);
    paragraph(
        &mut canvas,
        small,
        (LEFT, RIGHT - LEFT),
        y + 10.0,
        document.note,
    );
    canvas
}

fn header(canvas: &mut Canvas, document: &Document, look: Look, body: Style) -> f32 {
    let title = body.bold().size(22.0).color(look.accent);
    canvas.text(title, Align::Left, LEFT, 70.0, document.title());
    let mut y = 96.0;
    for row in document.header_rows() {
        canvas.text(body.size(8.0).color(GREY), Align::Left, LEFT, y, &row.label);
        canvas.text(body.bold(), Align::Left, LEFT, y + 12.0, &row.value);
        y += 29.0;
    }
    y
}

fn panel(canvas: &mut Canvas, document: &Document, sums: &Totals, look: Look, body: Style) {
    let width = 190.0;
    let x = RIGHT - width;
    canvas.fill(
        look.accent,
        Rect {
            x,
            y: 48.0,
            width,
            height: 62.0,
        },
    );
    let white = body.color(Color::WHITE);
    canvas.text(
        white,
        Align::Left,
        x + 14.0,
        68.0,
        document.locale.labels.amount_due,
    );
    let amount = document.locale.money(document.currency, sums.due);
    canvas.text(
        white.bold().size(21.0),
        Align::Left,
        x + 14.0,
        94.0,
        &amount,
    );
}

fn parties(canvas: &mut Canvas, document: &Document, body: Style, bottom: f32) -> f32 {
    let x = RIGHT - 190.0;
    let seller = &document.seller;
    canvas.text(body.bold(), Align::Left, x, 134.0, seller.name);
    let y = canvas.lines(body.size(8.5), Align::Left, x, 147.0, seller.address);
    let y = canvas.lines(body.size(8.5), Align::Left, x, y, seller.contact);
    canvas.lines(body.size(8.5), Align::Left, x, y, document.seller_tax_id());
    let middle = 190.0;
    let label = document.locale.labels.bill_to;
    canvas.text(body.size(8.0).color(GREY), Align::Left, middle, 96.0, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold(), Align::Left, middle, 108.0, &lines[0]);
    let end = canvas.lines(body.size(8.5), Align::Left, middle, 121.0, &lines[1..]);
    end.max(bottom)
}
