//! Italian style: everything in cells — parties, details, lines, a summary of VAT, and the totals in boxes.

use super::Look;
use super::parts::{Boxes, paragraph};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Emphasis, Row, Totals};
use crate::pdf::{Align, Canvas, Color, Rect, Size, Style};

const LEFT: f32 = 40.0;
const RIGHT: f32 = 595.28 - 40.0;
const MIDDLE: f32 = 595.28 / 2.0;
const LINE: Color = Color(0x55, 0x55, 0x55);
const GREY: Color = Color(0x50, 0x50, 0x50);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.0);
    let boxes = Boxes {
        label: body.size(7.5).color(GREY),
        value: body.bold(),
        line: LINE,
    };
    let title = body.bold().size(17.0).color(look.accent);
    canvas.text(title, Align::Left, LEFT, 58.0, document.title());
    parties(&mut canvas, document, body);
    boxes.draw(&mut canvas, (LEFT, RIGHT), 196.0, &document.header_rows());
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold().size(8.5),
            body,
            head_fill: Some(Color(0xe9, 0xe9, 0xe4)),
            zebra: None,
            rules: Rules::Grid(LINE),
            pad: 4.0,
        },
    );
    let y = table.draw(&mut canvas, 196.0 + Boxes::HEIGHT + 16.0) + 18.0;
    let y = summary(&mut canvas, document, sums, body, y);
    boxes.draw(&mut canvas, (LEFT, RIGHT), y, &total_boxes(document, sums));
    payment(&mut canvas, document, body, y + Boxes::HEIGHT + 22.0);
    canvas
}

fn parties(canvas: &mut Canvas, document: &Document, body: Style) {
    let seller = &document.seller;
    let height = 106.0;
    for (x, width) in [
        (LEFT, MIDDLE - LEFT - 6.0),
        (MIDDLE + 6.0, RIGHT - MIDDLE - 6.0),
    ] {
        canvas.frame(
            LINE,
            0.7,
            Rect {
                x,
                y: 74.0,
                width,
                height,
            },
        );
    }
    let (left, right) = (LEFT + 8.0, MIDDLE + 14.0);
    let name = body.bold().size(11.0);
    canvas.text(name, Align::Left, left, 92.0, seller.name);
    let small = body.size(8.5);
    let y = canvas.lines(small, Align::Left, left, 106.0, seller.address);
    let y = canvas.lines(small, Align::Left, left, y, seller.contact);
    canvas.lines(small, Align::Left, left, y, document.seller_tax_id());
    let label = document.locale.labels.bill_to;
    canvas.text(body.size(8.0).color(GREY), Align::Left, right, 90.0, label);
    let lines = document.buyer_lines();
    canvas.text(body.bold().size(10.0), Align::Left, right, 105.0, &lines[0]);
    canvas.lines(body, Align::Left, right, 119.0, &lines[1..]);
}

/// The taxes as a small table: rate, base, amount.
fn summary(canvas: &mut Canvas, document: &Document, sums: &Totals, body: Style, y: f32) -> f32 {
    let (locale, labels) = (document.locale, &document.locale.labels);
    let heads = [labels.rate, labels.tax_base, labels.tax_amount].map(str::to_owned);
    let rows = sums.taxes.iter().map(|tax| {
        [
            locale.percent(tax.rate),
            locale.number(tax.base),
            locale.number(tax.amount),
        ]
    });
    let mut y = y;
    for (index, cells) in std::iter::once(heads).chain(rows).enumerate() {
        let style = if index == 0 {
            body.bold().size(8.0)
        } else {
            body
        };
        for (x, cell) in [LEFT, LEFT + 60.0, LEFT + 150.0].into_iter().zip(cells) {
            let width = if x == LEFT { 60.0 } else { 90.0 };
            canvas.frame(
                LINE,
                0.5,
                Rect {
                    x,
                    y,
                    width,
                    height: 17.0,
                },
            );
            canvas.text(style, Align::Right, x + width - 6.0, y + 12.0, &cell);
        }
        y += 17.0;
    }
    y + 14.0
}

fn total_boxes(document: &Document, sums: &Totals) -> Vec<Row> {
    let (locale, labels) = (document.locale, &document.locale.labels);
    [
        (labels.subtotal, sums.subtotal),
        (labels.tax_total, sums.tax),
        (document.total_label(), sums.total),
    ]
    .map(|(label, value)| Row {
        label: label.to_owned(),
        value: locale.money(document.currency, value),
        emphasis: Emphasis::Strong,
    })
    .into()
}

fn payment(canvas: &mut Canvas, document: &Document, body: Style, y: f32) {
    let mut rows: Vec<Row> = document.terms_row().into_iter().collect();
    rows.extend(document.payment_rows());
    let mut y = y;
    for row in rows {
        let text = format!("{}: {}", row.label, row.value);
        canvas.text(body, Align::Left, LEFT, y, &text);
        y += body.leading();
    }
    let small = body.size(8.0).color(GREY);
    y = paragraph(canvas, small, (LEFT, RIGHT - LEFT), y + 8.0, document.note);
    canvas.lines(small, Align::Left, LEFT, y, &document.seller.register);
}
