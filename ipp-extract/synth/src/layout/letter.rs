//! German business letter (DIN 5008 B): address window left, details right, subject line, footer in columns.

use super::Look;
use super::parts::{Pairs, TotalsLook, paragraph, totals};
use super::table::{Rules, Table, TableLook};
use crate::data::{Document, Kind, Totals};
use crate::pdf::{Align, Canvas, Color, MM, Size, Style};

const LEFT: f32 = 25.0 * MM;
const RIGHT: f32 = 190.0 * MM;
const HAIR: Color = Color(0xb8, 0xbd, 0xc4);
const GREY: Color = Color(0x60, 0x66, 0x6e);

/// Draws the document on A4.
pub(crate) fn draw(document: &Document, sums: &Totals, look: Look) -> Canvas {
    let mut canvas = Canvas::new(Size::A4);
    let body = Style::new(look.face, 9.5);
    letterhead(&mut canvas, document, look);
    window(&mut canvas, document, body);
    let pairs = Pairs {
        label: body.color(GREY),
        ..Pairs::stops(118.0 * MM, 152.0 * MM, body)
    };
    pairs.draw(&mut canvas, 52.0 * MM, &document.header_rows()[1..], ":");
    let y = subject(&mut canvas, document, look);
    let table = Table::new(
        &canvas,
        document,
        (LEFT, RIGHT - LEFT),
        TableLook {
            head: body.bold(),
            body,
            head_fill: None,
            zebra: None,
            rules: Rules::Rows(HAIR),
            pad: 3.5,
        },
    );
    let y = table.draw(&mut canvas, y) + 20.0;
    let rows = document.total_rows(sums);
    let y = totals(
        &mut canvas,
        (85.0 * MM, RIGHT - 5.0),
        y,
        &rows,
        TotalsLook {
            plain: body,
            strong: body.bold().size(10.5),
            step: 16.0,
            rule: Color::BLACK,
        },
    );
    closing(&mut canvas, document, body, y + 14.0);
    footer(&mut canvas, document, look);
    canvas
}

fn letterhead(canvas: &mut Canvas, document: &Document, look: Look) {
    let name = Style::new(look.face, 19.0).bold().color(look.accent);
    canvas.text(name, Align::Right, RIGHT, 24.0 * MM, document.seller.name);
    canvas.rule(look.accent, 1.2, LEFT, RIGHT, 28.0 * MM);
}

fn window(canvas: &mut Canvas, document: &Document, body: Style) {
    let sender = [&[document.seller.name], document.seller.address]
        .concat()
        .join(" · ");
    let tiny = body.size(6.5).color(GREY);
    canvas.text(tiny, Align::Left, LEFT, 49.0 * MM, &sender);
    canvas.rule(HAIR, 0.4, LEFT, 100.0 * MM, 50.0 * MM);
    canvas.lines(
        body.size(10.0),
        Align::Left,
        LEFT,
        56.0 * MM,
        document.buyer_lines(),
    );
}

fn subject(canvas: &mut Canvas, document: &Document, look: Look) -> f32 {
    let style = Style::new(look.face, 13.0).bold();
    let text = format!("{} Nr. {}", document.title(), document.number);
    canvas.text(style, Align::Left, LEFT, 101.0 * MM, &text);
    let body = style.size(9.5);
    let body = Style {
        face: look.face,
        ..body
    };
    let lead = match document.kind {
        Kind::Invoice => {
            "Sehr geehrte Damen und Herren, für unsere Lieferungen und Leistungen berechnen wir:"
        }
        Kind::CreditNote => "Sehr geehrte Damen und Herren, wir schreiben Ihnen gut:",
    };
    canvas.text(body, Align::Left, LEFT, 109.0 * MM, lead);
    113.0 * MM
}

fn closing(canvas: &mut Canvas, document: &Document, body: Style, y: f32) {
    let width = (LEFT, RIGHT - LEFT);
    let y = match document.terms {
        Some(terms) => paragraph(canvas, body, width, y, terms.text),
        None => y,
    };
    paragraph(canvas, body, width, y + 4.0, document.note);
}

fn footer(canvas: &mut Canvas, document: &Document, look: Look) {
    let small = Style::new(look.face, 7.5).color(GREY);
    let top = 268.0 * MM;
    canvas.rule(look.accent, 0.6, LEFT, RIGHT, top - 10.0);
    let seller = &document.seller;
    canvas.text(small.bold(), Align::Left, LEFT, top, seller.name);
    canvas.lines(small, Align::Left, LEFT, top + 10.0, seller.address);
    let mut middle: Vec<String> = seller.contact.iter().map(|&line| line.to_owned()).collect();
    middle.extend(document.seller_tax_id());
    canvas.lines(small, Align::Left, 76.0 * MM, top, middle);
    let bank = document.payment_rows();
    let pairs = Pairs::stops(128.0 * MM, 140.0 * MM, small);
    let y = pairs.draw(canvas, top, &bank, "");
    canvas.lines(small, Align::Left, 128.0 * MM, y, &seller.register);
}
