//! American office style: letterhead left, title right, labels beside their values.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Size, Style};

const LEFT: f32 = 54.0;
const RIGHT: f32 = 612.0 - 54.0;
const PALE: Color = Color(0xee, 0xf1, 0xf5);
const GREY: Color = Color(0x5c, 0x64, 0x70);

/// Draws the document on US Letter.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::LETTER);
    let body = Style::new(look.face, 9.5);
    letterhead(&mut canvas, document, look);
    let y = parties(&mut canvas, document, body);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().color(Color::WHITE),
            body,
            head_fill: Some(look.accent),
            zebra: Some(PALE),
            rules: Rules::None,
            pad: 4.0,
        },
    );
    let y = table.draw(&mut canvas, y) + 22.0;
    let rows = document.total_rows(sums);
    let end = totals(
        &mut canvas,
        (350.0, RIGHT - 5.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(11.5),
            step: 19.0,
            rule: look.accent,
        },
    );
    remittance(&mut canvas, document, body, end.max(y + 110.0));
    canvas
}

fn letterhead(canvas: &mut Canvas, document: &Document, look: Look) {
    let seller = &document.seller;
    let name = Style::new(look.face, 16.0).bold().color(look.accent);
    let small = Style::new(look.face, 9.0).color(GREY);
    canvas.text(name, Align::Left, LEFT, 66.0, seller.name);
    let y = canvas.lines(small, Align::Left, LEFT, 82.0, seller.address);
    let y = canvas.lines(small, Align::Left, LEFT, y, seller.contact);
    canvas.lines(small, Align::Left, LEFT, y, document.seller_tax_id());
    let title = Style::new(look.face, 26.0).bold();
    canvas.text(title, Align::Right, RIGHT, 70.0, document.title());
    let style = Style::new(look.face, 9.5);
    let pairs = Pairs {
        label_align: Align::Right,
        label_x: 455.0,
        label: style.bold(),
        ..Pairs::spread(350.0, RIGHT, style)
    };
    pairs.draw(canvas, 94.0, &document.header_rows_with_terms(), ":");
}

fn parties(canvas: &mut Canvas, document: &Document, body: Style) -> f32 {
    let label = document.locale.labels.bill_to;
    canvas.text(body.bold().color(GREY), Align::Left, LEFT, 196.0, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold(), Align::Left, LEFT, 211.0, &lines[0]);
    canvas.lines(body, Align::Left, LEFT, 224.0, &lines[1..]) + 16.0
}

fn remittance(canvas: &mut Canvas, document: &Document, body: Style, y: f32) {
    let small = body.size(9.0);
    let label = document.locale.labels.payment;
    canvas.text(small.bold().color(GREY), Align::Left, LEFT, y, label);
    let rows = document.payment_rows();
    let y = Pairs::stops(LEFT, LEFT + 80.0, small).draw(canvas, y + 14.0, &rows, ":");
    paragraph(
        canvas,
        small.color(GREY),
        (LEFT, RIGHT - LEFT),
        y + 14.0,
        document.note,
    );
}
