//! A coloured column on the left with the seller and the details, each label above its value; the rest beside.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Totals};
use crate::pdf::{Align, Canvas, Color, Rect, Size, Style};

const BAR: f32 = 158.0;
const BAR_TEXT: f32 = 22.0;
const LEFT: f32 = BAR + 24.0;
const RIGHT: f32 = 595.28 - 34.0;
const HAIR: Color = Color(0xd5, 0xd8, 0xdc);
const GREY: Color = Color(0x66, 0x6c, 0x74);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.0);
    bar(&mut canvas, document, look);
    let title = body.bold().size(24.0).color(look.accent);
    canvas.text(title, Align::Left, LEFT, 76.0, document.title());
    let label = document.locale.labels.bill_to;
    canvas.text(body.size(8.0).color(GREY), Align::Left, LEFT, 112.0, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold(), Align::Left, LEFT, 126.0, &lines[0]);
    let y = canvas.lines(body, Align::Left, LEFT, 139.0, &lines[1..]) + 26.0;
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().size(8.5).color(look.accent),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::Rows(HAIR),
            pad: 5.0,
        },
    );
    let y = table.draw(&mut canvas, y) + 24.0;
    let rows = document.total_rows(sums);
    let y = totals(
        &mut canvas,
        (LEFT + 130.0, RIGHT - 6.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(11.5).color(look.accent),
            step: 19.0,
            rule: look.accent,
        },
    );
    let mut rows: Vec<_> = document.terms_row().into_iter().collect();
    rows.extend(document.payment_rows());
    let y = Pairs::stops(LEFT, LEFT + 86.0, body).draw(&mut canvas, y + 24.0, &rows, "");
    let small = body.size(8.5).color(GREY);
    paragraph(
        &mut canvas,
        small,
        (LEFT, RIGHT - LEFT),
        y + 12.0,
        document.note,
    );
    canvas
}

fn bar(canvas: &mut Canvas, document: &Document, look: Look) {
    let area = Rect {
        x: 0.0,
        y: 0.0,
        width: BAR,
        height: canvas.size.height,
    };
    canvas.fill(look.accent, area);
    let white = Style::new(look.face, 9.0).color(Color::WHITE);
    let seller = &document.seller;
    let name = white.bold().size(14.0);
    let lines = canvas.wrap(name, seller.name, BAR - 2.0 * BAR_TEXT);
    let mut y = canvas.lines(name, Align::Left, BAR_TEXT, 68.0, lines) + 22.0;
    for row in document.header_rows() {
        canvas.text(white.size(7.5), Align::Left, BAR_TEXT, y, &row.label);
        let lines = canvas.wrap(white.bold(), &row.value, BAR - 2.0 * BAR_TEXT);
        y = canvas.lines(white.bold(), Align::Left, BAR_TEXT, y + 12.0, lines) + 8.0;
    }
    let small = white.size(7.5);
    let mut foot: Vec<String> = [seller.address, seller.contact]
        .concat()
        .into_iter()
        .map(str::to_owned)
        .collect();
    foot.extend(document.seller_tax_id());
    foot.extend(seller.register.iter().cloned());
    let top = canvas.size.height - 40.0 - small.leading() * foot.len() as f32;
    canvas.lines(small, Align::Left, BAR_TEXT, top, foot);
}
