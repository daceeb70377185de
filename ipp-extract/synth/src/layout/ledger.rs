//! Print-out of a merchandise system: typewriter face, many lines over several pages, sums carried forward.

use rust_decimal::Decimal;

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Line, Totals};
use crate::pdf::{Align, Canvas, Color, Size, Style};

const LEFT: f32 = 40.0;
const RIGHT: f32 = 595.28 - 40.0;
/// The lowest edge of a row on a page that is not the last.
const BOTTOM: f32 = 745.0;
/// What totals and payment need on the last page.
const CLOSING: f32 = 190.0;
const GREY: Color = Color(0x55, 0x55, 0x55);

/// Draws the document on as many sheets of A4 as it takes.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 8.0);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold(),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::None,
            pad: 4.5,
        },
    );
    let breaks = page_breaks(&canvas, document, &table);
    let pages = breaks.len();
    let mut y = 0.0;
    let mut carried = Decimal::ZERO;
    let mut next = 0;
    for (page, end) in (1..).zip(breaks) {
        if page > 1 {
            canvas.new_page();
        }
        y = page_head(
            &mut canvas,
            document,
            body,
            &document.page_label(page, pages),
        );
        y = table.head(&mut canvas, y);
        canvas.rule(GREY, 0.6, LEFT, RIGHT, y);
        let labels = &document.locale.labels;
        if page > 1 {
            y = sum_row(
                &mut canvas,
                document,
                body,
                y,
                (labels.brought_forward, carried),
            );
        }
        for index in next..end {
            y = table.row(&mut canvas, y, index);
        }
        carried += document.lines[next..end]
            .iter()
            .map(Line::amount)
            .sum::<Decimal>();
        next = end;
        canvas.rule(GREY, 0.6, LEFT, RIGHT, y + 2.0);
        if page < pages {
            sum_row(
                &mut canvas,
                document,
                body,
                y + 2.0,
                (labels.carried_forward, carried),
            );
        }
    }
    closing(&mut canvas, document, sums, body, y + 22.0);
    canvas
}

/// After how many lines each page ends.
fn page_breaks(canvas: &Canvas, document: &Document, table: &Table) -> Vec<usize> {
    let count = document.lines.len();
    let mut breaks = Vec::new();
    let mut y = first_row(document, breaks.len());
    for index in 0..count {
        let height = table.row_height(canvas, index);
        let reserve = if index + 1 == count { CLOSING } else { 0.0 };
        if y + height > BOTTOM - reserve {
            breaks.push(index);
            y = first_row(document, breaks.len());
        }
        y += height;
    }
    breaks.push(count);
    breaks
}

/// Where lines may begin: lower on the first page, which has the addresses.
fn first_row(document: &Document, page: usize) -> f32 {
    let header = document.header_rows_with_terms().len() as f32 * 11.0;
    if page == 0 { 170.0 + header } else { 130.0 }
}

fn page_head(canvas: &mut Canvas, document: &Document, body: Style, page: &str) -> f32 {
    let seller = &document.seller;
    canvas.text(body.bold().size(13.0), Align::Left, LEFT, 56.0, seller.name);
    canvas.text(
        body.bold().size(13.0),
        Align::Right,
        RIGHT,
        56.0,
        document.title(),
    );
    canvas.text(body, Align::Right, RIGHT, 68.0, page);
    if canvas.page_number() > 1 {
        let rows = &document.header_rows()[..2];
        let y = Pairs::stops(LEFT, LEFT + 116.0, body).draw(canvas, 78.0, rows, ":");
        return y + 4.0;
    }
    let y = canvas.lines(body, Align::Left, LEFT, 68.0, seller.address);
    let y = canvas.lines(body, Align::Left, LEFT, y, seller.contact);
    canvas.lines(body, Align::Left, LEFT, y, document.seller_tax_id());
    let top = 142.0;
    canvas.text(
        body.bold(),
        Align::Left,
        LEFT,
        top,
        document.locale.labels.bill_to,
    );
    let left = canvas.lines(body, Align::Left, LEFT, top + 11.0, document.buyer_lines());
    let rows = document.header_rows_with_terms();
    let right = Pairs::stops(315.0, 416.0, body).draw(canvas, top, &rows, ":");
    left.max(right) + 8.0
}

/// A row that hands a sum from one page to the next.
fn sum_row(
    canvas: &mut Canvas,
    document: &Document,
    body: Style,
    y: f32,
    (label, sum): (&str, Decimal),
) -> f32 {
    let baseline = y + 12.0;
    canvas.text(body.bold(), Align::Right, RIGHT - 90.0, baseline, label);
    let sum = document.locale.number(sum);
    canvas.text(body.bold(), Align::Right, RIGHT - 6.0, baseline, &sum);
    y + 17.0
}

fn closing(canvas: &mut Canvas, document: &Document, sums: &Totals, body: Style, y: f32) {
    let rows = document.total_rows(sums);
    let end = totals(
        canvas,
        (345.0, RIGHT - 6.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(9.5),
            step: 15.0,
            rule: Color::BLACK,
        },
    );
    canvas.text(
        body.bold(),
        Align::Left,
        LEFT,
        y,
        document.locale.labels.payment,
    );
    let rows = document.payment_rows();
    let left = Pairs::stops(LEFT, LEFT + 70.0, body).draw(canvas, y + 12.0, &rows, ":");
    let y = left.max(end) + 10.0;
    let y = paragraph(
        canvas,
        body.color(GREY),
        (LEFT, RIGHT - LEFT),
        y,
        document.note,
    );
    canvas.lines(
        body.color(GREY),
        Align::Left,
        LEFT,
        y,
        &document.seller.register,
    );
}
