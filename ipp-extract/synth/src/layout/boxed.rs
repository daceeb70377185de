//! French style: the buyer in a frame on the right, details in a strip of boxes, each label above its value.

use super::Look;
use super::parts::{Boxes, Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Rect, Size, Style};

const LEFT: f32 = 42.0;
const RIGHT: f32 = 595.28 - 42.0;
const LINE: Color = Color(0x8f, 0x98, 0xa3);
const PALE: Color = Color(0xf0, 0xf2, 0xf6);
const GREY: Color = Color(0x55, 0x5c, 0x66);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.0);
    seller(&mut canvas, document, look);
    buyer(&mut canvas, document, body);
    let boxes = Boxes {
        label: body.size(7.5).color(GREY),
        value: body.bold(),
        line: LINE,
    };
    boxes.draw(&mut canvas, (LEFT, RIGHT), 222.0, &document.header_rows());
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold(),
            body,
            head_fill: Some(PALE),
            zebra: None,
            rules: Rules::Grid(LINE),
            pad: 5.0,
        },
    );
    let y = table.draw(&mut canvas, 278.0) + 24.0;
    let rows = document.total_rows(sums);
    let end = totals(
        &mut canvas,
        (335.0, RIGHT - 5.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(10.5),
            step: 18.0,
            rule: LINE,
        },
    );
    let area = Rect {
        x: 327.0,
        y: y - 15.0,
        width: RIGHT - 327.0,
        height: end - y + 6.0,
    };
    canvas.frame(LINE, 0.7, area);
    payment(&mut canvas, document, body, y);
    footer(&mut canvas, document, body);
    canvas
}

fn seller(canvas: &mut Canvas, document: &Document, look: Look) {
    let name = Style::new(look.face, 15.0).bold().color(look.accent);
    let small = Style::new(look.face, 8.5).color(GREY);
    canvas.text(name, Align::Left, LEFT, 62.0, document.seller.name);
    let y = canvas.lines(small, Align::Left, LEFT, 80.0, document.seller.address);
    let y = canvas.lines(small, Align::Left, LEFT, y, document.seller.contact);
    canvas.lines(small, Align::Left, LEFT, y, document.seller_tax_id());
    let title = Style::new(look.face, 22.0).bold();
    canvas.text(title, Align::Right, RIGHT, 62.0, document.title());
}

fn buyer(canvas: &mut Canvas, document: &Document, body: Style) {
    let x = 310.0;
    let area = Rect {
        x,
        y: 92.0,
        width: RIGHT - x,
        height: 98.0,
    };
    canvas.frame(LINE, 0.8, area);
    let label = document.locale.labels.bill_to;
    canvas.text(
        body.size(8.0).color(GREY),
        Align::Left,
        x + 10.0,
        108.0,
        label,
    );
    let lines = document.buyer_lines();
    canvas.text(
        body.bold().size(10.0),
        Align::Left,
        x + 10.0,
        124.0,
        &lines[0],
    );
    canvas.lines(body.size(9.5), Align::Left, x + 10.0, 138.0, &lines[1..]);
}

fn payment(canvas: &mut Canvas, document: &Document, body: Style, y: f32) {
    let mut y = y;
    if let Some(terms) = document.terms_row() {
        canvas.text(body.bold(), Align::Left, LEFT, y, &terms.label);
        y = paragraph(canvas, body, (LEFT, 265.0), y + 13.0, &terms.value) + 8.0;
    }
    canvas.text(
        body.bold(),
        Align::Left,
        LEFT,
        y,
        document.locale.labels.payment,
    );
    let rows = document.payment_rows();
    Pairs::stops(LEFT, LEFT + 48.0, body).draw(canvas, y + 13.0, &rows, "");
}

fn footer(canvas: &mut Canvas, document: &Document, body: Style) {
    let small = body.size(7.0).color(GREY);
    let middle = canvas.size.width / 2.0;
    let mut y = 786.0;
    for line in canvas.wrap(small, document.note, RIGHT - LEFT) {
        canvas.text(small, Align::Center, middle, y, &line);
        y += small.leading();
    }
    canvas.lines(small, Align::Center, middle, y, &document.seller.register);
}
