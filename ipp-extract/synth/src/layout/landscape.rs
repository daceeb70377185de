//! A lying page with a wide grid: net, tax and gross of every line in columns of their own.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Size, Style};

const LEFT: f32 = 48.0;
const RIGHT: f32 = 841.89 - 48.0;
const LINE: Color = Color(0x9a, 0xa0, 0xa6);
const GREY: Color = Color(0x5a, 0x60, 0x68);

/// Draws the document on A4, lying.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4_LANDSCAPE);
    let body = Style::new(look.face, 9.0);
    header(&mut canvas, document, look, body);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().size(8.5),
            body,
            head_fill: Some(Color(0xe8, 0xec, 0xef)),
            zebra: None,
            rules: Rules::Grid(LINE),
            pad: 3.5,
        },
    );
    let y = table.draw(&mut canvas, 186.0) + 22.0;
    let rows = document.total_rows(sums);
    totals(
        &mut canvas,
        (575.0, RIGHT - 6.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(11.0),
            step: 17.0,
            rule: look.accent,
        },
    );
    let mut rows: Vec<_> = document.terms_row().into_iter().collect();
    rows.extend(document.payment_rows());
    let y = Pairs::stops(LEFT, LEFT + 90.0, body).draw(&mut canvas, y, &rows, "");
    let small = body.size(8.5).color(GREY);
    paragraph(&mut canvas, small, (LEFT, 470.0), y + 8.0, document.note);
    footer(&mut canvas, document, look);
    canvas
}

fn header(canvas: &mut Canvas, document: &Document, look: Look, body: Style) {
    let title = body.bold().size(20.0).color(look.accent);
    canvas.text(title, Align::Left, LEFT, 56.0, document.title());
    let lines = document.buyer_lines();
    let label = document.locale.labels.bill_to;
    canvas.text(body.size(8.0).color(GREY), Align::Left, LEFT, 82.0, label);
    canvas.text(body.bold(), Align::Left, LEFT, 96.0, &lines[0]);
    canvas.lines(body, Align::Left, LEFT, 109.0, &lines[1..]);
    let pairs = Pairs {
        label: body.color(GREY),
        ..Pairs::stops(310.0, 400.0, body)
    };
    pairs.draw(canvas, 82.0, &document.header_rows(), "");
    let name = body.bold().size(13.0).color(look.accent);
    canvas.text(name, Align::Right, RIGHT, 56.0, document.seller.name);
    let y = canvas.lines(body, Align::Right, RIGHT, 82.0, document.seller.address);
    let y = canvas.lines(body, Align::Right, RIGHT, y, document.seller.contact);
    canvas.lines(body, Align::Right, RIGHT, y, document.seller_tax_id());
}

fn footer(canvas: &mut Canvas, document: &Document, look: Look) {
    let small = Style::new(look.face, 7.5).color(GREY);
    let y = canvas.size.height - 34.0;
    canvas.rule(LINE, 0.5, LEFT, RIGHT, y - 12.0);
    canvas.lines(small, Align::Left, LEFT, y, &document.seller.register);
    canvas.text(small, Align::Right, RIGHT, y, &document.page_label(1, 1));
}
