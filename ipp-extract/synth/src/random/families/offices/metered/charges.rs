//! Meter readings and the single charges.

use rust_decimal::Decimal;

use super::super::rows::{Carry, Flow, Frame};
use super::super::{Block, is_credit, is_statement, kit};
use super::Draft;
use crate::pdf::{Align, Color, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::{Kind, Row, Sum};
use crate::random::words::Term;

impl Draft<'_> {
    pub(super) fn later_pages(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        // A short bill goes on where the summary ends.
        if paper.rows.len() > 4 || self.rng.chance(65) || !sheet.fits(200.0) {
            sheet.next_page();
        }
        let title = self.rng.pick(self.said.details);
        let style = look.bold().size(look.size * 1.25).color(look.accent);
        Block::para(sheet, style, Align::Left, sheet.area, title)
            .pad(8.0, 8.0)
            .place(sheet);
        if !self.insurer && !is_credit(paper) && self.rng.chance(70) {
            self.readings(sheet);
        }
        self.charges(sheet);
        if !self.whole {
            self.sums(sheet, &paper.sums);
            self.taxes(sheet);
        }
    }

    /// Meter readings: numbers without amounts.
    pub(super) fn readings(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let style = look.small(0.92);
        let columns = sheet.area.columns(5, 8.0);
        let line = |sheet: &Sheet<'_>, style: Style, texts: &[String]| {
            let cells = columns.iter().zip(texts).enumerate();
            cells.fold(Block::default(), |made, (index, (area, text))| {
                let align = if index == 0 {
                    Align::Left
                } else {
                    Align::Right
                };
                made.beside(Block::line(sheet, style, align, *area, text))
            })
        };
        let heads = self.said.meter.map(str::to_owned);
        let mut made = line(sheet, style.color(look.grey), &heads)
            .pad(2.0, 2.0)
            .under(look.grey, 0.5, sheet.area);
        for _ in 0..1 + self.rng.below(3) {
            let before = self.rng.range(1_204, 88_120);
            let used = self.rng.range(120, 6_400);
            let number = self.rng.pattern("1ESY########");
            let number = if self.rng.chance(40) {
                format!("{number} {}", self.rng.pick(self.said.registers))
            } else {
                number
            };
            let show = |value: i64| sheet.paper.figures.digits(Decimal::from(value));
            let texts = [
                number,
                show(before),
                show(before + used),
                "1".to_owned(),
                show(used),
            ];
            made = made.then(line(sheet, style, &texts).pad(2.0, 1.0));
        }
        made.pad(0.0, 14.0).place(sheet);
    }

    pub(super) fn charges(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let inner = sheet.area.inset(5.0);
        let frame = Frame::lay(sheet, inner, self.rng.measure(8.0, 18.0), 0.28);
        let filled = self.rng.chance(55);
        let style = frame
            .style
            .bold()
            .color(if filled { Color::WHITE } else { look.accent });
        let hang = self.rng.chance(30);
        let head = frame.heads(sheet, style, hang).pad(4.0, 3.0);
        let head = if filled {
            head.on(look.accent, sheet.area)
        } else {
            head.under(look.accent, 1.2, sheet.area)
        };
        let rows = Rows {
            frame: &frame,
            lined: self.rng.chance(60),
            strong: self.rng.chance(40),
            pad: self.rng.measure(1.5, 4.5),
        };
        let row = |sheet: &Sheet<'_>, row: &Row| rows.draw(sheet, row);
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            frame
                .total(sheet, frame.style.bold(), label, value)
                .pad(2.0, 3.0)
        };
        let carries = self.rng.chance(50) && !is_statement(sheet.paper);
        let carried: Option<Carry<'_>> = if carries { Some(&carry) } else { None };
        Flow {
            head,
            again: true,
            row: &row,
            carried,
        }
        .run(sheet);
        sheet.y += 4.0;
    }

    /// The sums below the charges, in their column.
    pub(super) fn sums(&mut self, sheet: &mut Sheet<'_>, sums: &[Sum]) {
        let look = sheet.look;
        let inner = sheet.area.inset(5.0);
        let left = self.rng.chance(40);
        let share = if left {
            0.0
        } else {
            self.rng.measure(0.35, 0.5)
        };
        let area = Area::new(inner.x + inner.width * share, inner.width * (1.0 - share));
        let mut made = Block::default();
        for sum in sums {
            let strong = sum.is_total() || sum.term == Term::AccountBalance;
            let style = if strong { look.bold() } else { look.body() };
            let width = sheet.canvas.width(style, &sum.value) + 1.0;
            let room = Area::new(area.x, area.width - width - 10.0);
            let row = Block::para(sheet, style, Align::Left, room, &look.above(&sum.label))
                .beside(Block::line(sheet, style, Align::Right, area, &sum.value))
                .pad(2.5, 2.0);
            made = made.then(if strong {
                row.over(look.grey, 0.6, area)
            } else {
                row
            });
        }
        made.pad(2.0, 10.0).place(sheet);
    }

    pub(super) fn taxes(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (style, framed) = (look.small(0.9), self.rng.chance(35));
        let area = sheet.area.inset(5.0).split(0.66, 0.0).0;
        kit::taxes(sheet, area, style, framed)
            .pad(0.0, 8.0)
            .place(sheet);
        kit::other_currency(sheet, area, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }
}

/// How the rows of charges look.
struct Rows<'r> {
    frame: &'r Frame,
    lined: bool,
    /// Whether amounts are bold.
    strong: bool,
    pad: f32,
}

impl Rows<'_> {
    fn draw(&self, sheet: &Sheet<'_>, row: &Row) -> Block {
        let (look, frame) = (sheet.look, self.frame);
        let (style, inner) = (frame.style, frame.area);
        match row {
            Row::Item { cells, text, .. } => {
                let bold = |kind: Kind| self.strong && kind == Kind::Amount;
                let figures = |kind: Kind| if bold(kind) { style.bold() } else { style };
                let made = Block::paras(sheet, style, Align::Left, frame.text(), text)
                    .beside(frame.cells(sheet, cells, figures))
                    .pad(self.pad, self.pad);
                if self.lined {
                    made.under(tint(look.grey, 0.65), 0.4, sheet.area)
                } else {
                    made
                }
            }
            Row::Group(text) => Block::para(sheet, style.bold(), Align::Left, inner, text)
                .pad(4.0, 3.0)
                .on(tint(look.accent, 0.9), sheet.area),
            Row::GroupSum { label, value } => {
                frame.total(sheet, style.bold(), label, value).pad(3.0, 7.0)
            }
            Row::Text(text) => {
                Block::para(sheet, style.color(look.grey), Align::Left, inner, text).pad(3.0, 2.0)
            }
        }
    }
}
