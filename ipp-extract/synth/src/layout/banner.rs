//! A coloured band over the whole width with name and title in it, and a strip of details below.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Rect, Size, Style};

const LEFT: f32 = 45.0;
const RIGHT: f32 = 595.28 - 45.0;
const BAND: f32 = 96.0;
const HAIR: Color = Color(0xcf, 0xd4, 0xda);
const GREY: Color = Color(0x60, 0x66, 0x6e);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.5);
    band(&mut canvas, document, look);
    let y = parties(&mut canvas, document, look, body);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().color(look.accent),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::Rows(HAIR),
            pad: 5.0,
        },
    );
    let y = table.draw(&mut canvas, y) + 26.0;
    let rows = document.total_rows(sums);
    let end = totals(
        &mut canvas,
        (355.0, RIGHT - 5.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(12.0).color(look.accent),
            step: 20.0,
            rule: look.accent,
        },
    );
    payment(&mut canvas, document, look, body, y.max(end - 90.0));
    footer(&mut canvas, document, body);
    canvas
}

fn band(canvas: &mut Canvas, document: &Document, look: Look) {
    let area = Rect {
        x: 0.0,
        y: 0.0,
        width: canvas.size.width,
        height: BAND,
    };
    canvas.fill(look.accent, area);
    let white = Style::new(look.face, 20.0).bold().color(Color::WHITE);
    canvas.text(white, Align::Left, LEFT, 46.0, document.seller.name);
    let address = document.seller.address.join(" · ");
    let small = Style::new(look.face, 8.5).color(Color::WHITE);
    canvas.text(small, Align::Left, LEFT, 66.0, &address);
    canvas.text(
        small,
        Align::Left,
        LEFT,
        79.0,
        &document.seller.contact.join("  ·  "),
    );
    canvas.text(
        white.size(24.0),
        Align::Right,
        RIGHT,
        46.0,
        document.title(),
    );
}

fn parties(canvas: &mut Canvas, document: &Document, look: Look, body: Style) -> f32 {
    let head = body.bold().size(8.5).color(look.accent);
    canvas.text(
        head,
        Align::Left,
        LEFT,
        128.0,
        document.locale.labels.bill_to,
    );
    let lines = document.buyer_lines();
    canvas.text(body.bold(), Align::Left, LEFT, 143.0, &lines[0]);
    let left_end = canvas.lines(body, Align::Left, LEFT, 156.0, &lines[1..]);
    let pairs = Pairs {
        label: body.color(GREY),
        ..Pairs::spread(345.0, RIGHT, body)
    };
    let rows = document.header_rows_with_terms();
    let right_end = pairs.draw(canvas, 128.0, &rows, "");
    left_end.max(right_end) + 22.0
}

fn payment(canvas: &mut Canvas, document: &Document, look: Look, body: Style, y: f32) {
    let head = body.bold().size(8.5).color(look.accent);
    canvas.text(head, Align::Left, LEFT, y, document.locale.labels.payment);
    let rows = document.payment_rows();
    let small = body.size(9.0);
    let y = Pairs::stops(LEFT, LEFT + 70.0, small).draw(canvas, y + 15.0, &rows, "");
    paragraph(
        canvas,
        small.color(GREY),
        (LEFT, 270.0),
        y + 10.0,
        document.note,
    );
}

fn footer(canvas: &mut Canvas, document: &Document, body: Style) {
    let middle = canvas.size.width / 2.0;
    let small = body.size(8.0).color(GREY);
    canvas.rule(HAIR, 0.5, LEFT, RIGHT, 790.0);
    let mut lines = document.seller.register.clone();
    lines.extend(document.seller_tax_id());
    canvas.lines(small, Align::Center, middle, 802.0, lines);
}
