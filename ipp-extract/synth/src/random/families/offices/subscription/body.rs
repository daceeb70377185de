//! Lines, sums, bank details.

use super::super::rows::{Flow, Frame};
use super::super::{Block, is_statement, kit};
use super::Draft;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::{Kind, Row, Sum};

impl Draft<'_> {
    pub(super) fn items(&mut self, sheet: &mut Sheet<'_>) {
        let kinds: Vec<Kind> = sheet
            .paper
            .columns
            .iter()
            .map(|column| column.kind)
            .collect();
        let spoken = [
            Kind::Description,
            Kind::Quantity,
            Kind::Unit,
            Kind::Price,
            Kind::Amount,
        ];
        let fits = kinds.iter().all(|kind| spoken.contains(kind)) && kinds.contains(&Kind::Price);
        if fits && !is_statement(sheet.paper) && self.rng.chance(45) {
            self.sentences(sheet);
        } else {
            self.table(sheet);
        }
    }

    pub(super) fn table(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let grey = tint(look.grey, 0.45);
        let frame = Frame::lay(sheet, sheet.area, self.rng.measure(10.0, 22.0), 0.3);
        let heads = if self.rng.chance(60) {
            self.label
        } else {
            frame.style.bold()
        };
        let head = frame.heads(
            sheet,
            heads.size(heads.size.min(frame.style.size)),
            self.rng.chance(20),
        );
        let head = head
            .pad(0.0, 3.0)
            .under(look.grey, 0.7, frame.area)
            .pad(0.0, 4.0);
        let (ruled, pad) = (self.rng.chance(40), self.rng.measure(2.0, 6.0));
        let below = frame.style.size(frame.style.size * 0.88).color(look.grey);
        let strong = self.rng.chance(35);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let name = if strong {
                    frame.style.bold()
                } else {
                    frame.style
                };
                let made = words_of(sheet, frame.text(), (name, below), text)
                    .beside(frame.cells(sheet, cells, |_| frame.style))
                    .pad(pad * 0.5, pad);
                if ruled {
                    made.under(grey, 0.4, frame.area).pad(0.0, pad * 0.5)
                } else {
                    made
                }
            }
            other => between(sheet, &frame, other),
        };
        let again = self.rng.chance(70);
        Flow {
            head,
            again,
            row: &row,
            carried: None,
        }
        .run(sheet);
        sheet.y += 6.0;
    }

    /// No columns: with each name stands how many at what price.
    pub(super) fn sentences(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, 10.0, 0.3);
        let spoken = Spoken {
            frame: &frame,
            pattern: self.rng.pick(self.said.times),
            beside: self.rng.chance(35),
            areas: sheet.area.split(0.64, 12.0),
        };
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => spoken.item(sheet, cells, text),
            other => between(sheet, &frame, other),
        };
        let head = match (frame.find(Kind::Description), frame.find(Kind::Amount)) {
            (Some(text), Some(amount)) => {
                Block::line(sheet, self.label, Align::Left, spoken.areas.0, &text.head)
                    .beside(Block::line(
                        sheet,
                        self.label,
                        Align::Right,
                        sheet.area,
                        &amount.head,
                    ))
                    .pad(0.0, 2.0)
                    .under(look.grey, 0.8, sheet.area)
            }
            _ => Block::default(),
        };
        let again = self.rng.chance(40);
        Flow {
            head,
            again,
            row: &row,
            carried: None,
        }
        .run(sheet);
        sheet.y += 8.0;
    }

    pub(super) fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let full = self.rng.chance(20);
        let area = if full {
            sheet.area
        } else {
            sheet.area.split(self.rng.measure(0.38, 0.52), 10.0).1
        };
        let ruled = self.rng.chance(60);
        let large = self.rng.of(&[1.0, 1.0, 1.2, 1.4]);
        let blocks: Vec<Block> = paper
            .sums
            .iter()
            .map(|sum| {
                let style = if sum.is_total() {
                    look.bold().size(look.size * large)
                } else {
                    look.body()
                };
                let row = ends(sheet, area, style, sum).pad(2.5, 2.5);
                if ruled {
                    row.over(tint(look.grey, 0.6), 0.4, area)
                } else {
                    row
                }
            })
            .collect();
        let made = blocks.into_iter().fold(Block::default(), Block::then);
        made.pad(2.0, 10.0).place(sheet);
        let (style, framed) = (look.small(0.85), self.rng.chance(25));
        let room = sheet.area.split(0.62, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 6.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 6.0)
            .place(sheet);
    }

    /// Bank details, small, beside each other or below.
    pub(super) fn payment(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        if paper.payment.is_empty() {
            return;
        }
        let rows = kit::rows(sheet, &paper.payment);
        let heading = Block::para(
            sheet,
            look.bold(),
            Align::Left,
            sheet.area,
            &paper.payment_title,
        );
        let block = if self.rng.chance(50) {
            let count = self.rng.of(&[2, 3, 3]);
            heading
                .pad(0.0, 3.0)
                .then(self.across(sheet, sheet.area, &rows, count))
        } else {
            let pairs = kit::Pairs::plain(self.label, look.small(0.92));
            heading.then(pairs.draw(sheet, sheet.area.split(0.6, 0.0).0, &rows))
        };
        block.pad(8.0, 10.0).place(sheet);
    }
}

/// A name with more about it below, smaller.
fn words_of(
    sheet: &Sheet<'_>,
    area: Area,
    (name, below): (Style, Style),
    text: &[String],
) -> Block {
    text.iter()
        .enumerate()
        .fold(Block::default(), |made, (index, line)| {
            let style = if index == 0 { name } else { below };
            made.then(Block::para(sheet, style, Align::Left, area, line))
        })
}

/// What stands between the lines.
fn between(sheet: &Sheet<'_>, frame: &Frame, row: &Row) -> Block {
    let style = frame.style;
    match row {
        Row::Group(text) => Block::para(
            sheet,
            style.bold().color(sheet.look.accent),
            Align::Left,
            frame.area,
            text,
        )
        .pad(6.0, 3.0),
        Row::GroupSum { label, value } => {
            frame.total(sheet, style.bold(), label, value).pad(2.0, 6.0)
        }
        Row::Text(text) => Block::para(
            sheet,
            style.color(sheet.look.grey),
            Align::Left,
            frame.area,
            text,
        )
        .pad(2.0, 4.0),
        Row::Item { .. } => Block::default(),
    }
}

/// A label at the left edge and its sum at the right.
fn ends(sheet: &Sheet<'_>, area: Area, style: Style, sum: &Sum) -> Block {
    let label = sheet.look.above(&sum.label);
    let width = (sheet.canvas.width(style, &sum.value) + 1.0).min(area.width * 0.6);
    let room = Area::new(area.x, area.width - width - 10.0);
    Block::para(sheet, style, Align::Left, room, &label).beside(Block::line(
        sheet,
        style,
        Align::Right,
        area,
        &sum.value,
    ))
}

/// Lines whose quantity and price are told in words.
struct Spoken<'s> {
    frame: &'s Frame,
    pattern: &'static str,
    /// Whether that stands below the amount, and not below the name.
    beside: bool,
    areas: (Area, Area),
}

impl Spoken<'_> {
    fn cell<'c>(&self, cells: &'c [String], kind: Kind) -> &'c str {
        let cell = self.frame.find(kind).and_then(|col| cells.get(col.index));
        cell.map(String::as_str).unwrap_or_default()
    }

    fn item(&self, sheet: &Sheet<'_>, cells: &[String], text: &[String]) -> Block {
        let look = sheet.look;
        let (style, below) = (look.bold(), look.small(0.88).color(look.grey));
        let (qty, price) = (
            self.cell(cells, Kind::Quantity),
            self.cell(cells, Kind::Price),
        );
        let times = self.pattern.replace("{qty}", qty).replace("{price}", price);
        let times = times
            .replace("{unit}", self.cell(cells, Kind::Unit))
            .replace("  ", " ");
        let told = !qty.is_empty() && !price.is_empty();
        let times = if told { times } else { String::new() };
        let (room, side) = self.areas;
        let amount = self.cell(cells, Kind::Amount);
        let value = Block::line(sheet, style, Align::Right, sheet.area, amount);
        let name = words_of(sheet, room, (style, below), text);
        let made = if self.beside {
            name.beside(value.then(Block::para(sheet, below, Align::Right, side, &times)))
        } else {
            name.then(Block::para(sheet, below, Align::Left, room, &times))
                .beside(value)
        };
        made.pad(4.0, 5.0)
            .under(tint(look.grey, 0.5), 0.4, sheet.area)
    }
}
