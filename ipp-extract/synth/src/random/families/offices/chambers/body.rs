//! What was done, what it comes to, where to pay.

use super::super::rows::{Carry, Flow, Frame};
use super::super::{Block, is_statement, kit};
use super::{Draft, Sums};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::{Kind, Row, Sum};

impl Draft<'_> {
    pub(super) fn work(&mut self, sheet: &mut Sheet<'_>) {
        let figures = [Kind::Description, Kind::Amount];
        let plain = sheet
            .paper
            .columns
            .iter()
            .all(|column| figures.contains(&column.kind));
        if plain && !is_statement(sheet.paper) {
            self.narrative(sheet);
        } else {
            self.times(sheet);
        }
        sheet.y += 6.0;
    }

    /// Columns without rules.
    pub(super) fn times(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, self.rng.measure(8.0, 16.0), 0.32);
        let bold = self.rng.chance(50);
        let style = if bold {
            frame.style.bold()
        } else {
            frame.style
        };
        let head = frame.heads(sheet, style, false).pad(0.0, 3.0);
        let head = if self.rng.chance(35) {
            head.under(look.grey, 0.5, frame.area)
        } else {
            head
        };
        let apart = self.rng.measure(2.0, 7.0);
        // Figures stand beside the last line of a narrative as often as beside the first.
        let last = self.rng.chance(30);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let name = Block::paras(sheet, frame.style, Align::Left, frame.text(), text);
                let down = if last {
                    name.height - sheet.look.step(frame.style)
                } else {
                    0.0
                };
                let figures = frame.cells(sheet, cells, |_| frame.style);
                name.beside(figures.pad(down.max(0.0), 0.0)).pad(0.0, apart)
            }
            other => between(sheet, &frame, other),
        };
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            frame.total(sheet, frame.style, label, value).pad(1.0, 3.0)
        };
        let carried: Option<Carry<'_>> = if self.rng.chance(40) && !is_statement(sheet.paper) {
            Some(&carry)
        } else {
            None
        };
        let again = self.rng.chance(60);
        Flow {
            head: head.pad(0.0, 3.0),
            again,
            row: &row,
            carried,
        }
        .run(sheet);
    }

    /// What was done in words, its fee at the edge.
    pub(super) fn narrative(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, 10.0, 0.3);
        let style = look.body();
        let dots = self.rng.chance(45);
        let indent = self.rng.of(&[0.0, 0.0, 14.0]);
        let room = sheet.area.split(self.rng.measure(0.66, 0.8), 14.0).0;
        let room = Area::new(room.x + indent, room.width - indent);
        let apart = self.rng.measure(3.0, 9.0);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let amount = frame
                    .find(Kind::Amount)
                    .and_then(|col| cells.get(col.index));
                let amount = amount.cloned().unwrap_or_default();
                let name = Block::paras(sheet, style, Align::Left, room, text);
                let down = (name.height - sheet.look.step(style)).max(0.0);
                let mut value = Block::line(sheet, style, Align::Right, sheet.area, &amount);
                if dots {
                    value = value.beside(leader(sheet, style, room, text, &amount));
                }
                name.beside(value.pad(down, 0.0)).pad(0.0, apart)
            }
            other => between(sheet, &frame, other),
        };
        let code = sheet.paper.figures.code;
        let symbol = sheet.paper.figures.symbol;
        let heads: Vec<&str> = sheet
            .paper
            .columns
            .iter()
            .map(|column| column.head.as_str())
            .collect();
        let told = heads
            .iter()
            .any(|head| head.contains(code) || head.contains(symbol));
        let head = if told || self.rng.chance(30) {
            frame
                .heads(sheet, style.bold().size(frame.style.size), false)
                .pad(0.0, 5.0)
        } else {
            Block::default()
        };
        Flow {
            head,
            again: false,
            row: &row,
            carried: None,
        }
        .run(sheet);
    }

    pub(super) fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let how = self
            .rng
            .of(&[Sums::RightLabels, Sums::OneLine, Sums::Middle]);
        let double = self.rng.chance(55) && how != Sums::OneLine;
        let widest = paper
            .sums
            .iter()
            .map(|sum| sheet.canvas.width(look.bold(), &sum.value));
        let values = widest.fold(0.0_f32, f32::max) + 2.0;
        let last = paper.sums.iter().rposition(Sum::is_total);
        let area = sheet.area;
        let stop = Area::new(area.right() - values, values);
        let ink = look.body().color;
        let rows = paper.sums.iter().enumerate();
        let made = rows.fold(Block::default(), |made, (index, sum)| {
            let row = self.sum(sheet, how, stop, sum).pad(1.5, 1.5);
            made.then(if double && Some(index) == last {
                let ruled = row.pad(1.0, 2.5).over(ink, 0.6, stop).under(ink, 0.6, stop);
                ruled.pad(0.0, 1.6).under(ink, 0.6, stop)
            } else {
                row
            })
        });
        made.pad(2.0, 12.0).place(sheet);
        let (style, framed) = (look.small(0.88), self.rng.chance(15));
        let room = area.split(0.8, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 8.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }

    fn sum(&self, sheet: &Sheet<'_>, how: Sums, stop: Area, sum: &Sum) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        let style = if sum.is_total() {
            look.bold()
        } else {
            look.body()
        };
        let label = look.beside(&sum.label);
        let (left, align) = match how {
            Sums::OneLine => {
                let text = format!("{label} {}", sum.value);
                return Block::para(sheet, style, Align::Right, area, &text);
            }
            Sums::RightLabels => (area.x, Align::Right),
            Sums::Middle => (area.x + area.width * 0.36, Align::Left),
        };
        let room = Area::new(left, stop.x - 13.0 - left);
        self.row(sheet, room, stop, (style, align), (&label, &sum.value))
    }

    pub(super) fn row(
        &self,
        sheet: &Sheet<'_>,
        room: Area,
        stop: Area,
        (style, align): (Style, Align),
        (label, value): (&str, &str),
    ) -> Block {
        let text = Block::para(sheet, style, align, room, label);
        let down = (text.height - sheet.look.step(style)).max(0.0);
        text.beside(Block::line(sheet, style, Align::Right, stop, value).pad(down, 0.0))
    }

    /// The account in one sentence, notes, closing and who signs.
    pub(super) fn ending(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (paper, area) = (sheet.paper, sheet.area);
        if !paper.payment.is_empty() {
            let rows = kit::rows(sheet, &paper.payment);
            if self.rng.chance(60) {
                let mark = self.rng.of(&[", ", "; ", " \u{b7} "]);
                let texts: Vec<String> = rows
                    .iter()
                    .map(|(label, value)| format!("{label} {value}"))
                    .collect();
                let text = format!(
                    "{}: {}",
                    paper.payment_title.trim_end_matches(':'),
                    texts.join(mark)
                );
                Block::para(sheet, look.body(), Align::Left, area, &text)
                    .pad(0.0, 10.0)
                    .place(sheet);
            } else {
                let pairs = kit::Pairs::plain(look.body(), look.body());
                let title =
                    Block::para(sheet, look.bold(), Align::Left, area, &paper.payment_title);
                title
                    .then(pairs.draw(sheet, area, &rows))
                    .pad(0.0, 10.0)
                    .place(sheet);
            }
        }
        kit::notes(sheet, area, look.body().size(look.size * 0.94), Align::Left);
        if let Some(closing) = &paper.closing {
            let person = self.rng.pick(self.said.people);
            let role = self.rng.pick(self.said.roles);
            Block::para(sheet, look.body(), Align::Left, area, closing)
                .pad(8.0, 24.0)
                .then(Block::para(sheet, look.body(), Align::Left, area, person))
                .then(Block::para(sheet, self.small, Align::Left, area, role))
                .pad(0.0, 10.0)
                .place(sheet);
        }
        if self.rng.chance(70) {
            let legal = self.rng.pick(self.said.legal);
            let legal = self.rng.pattern(legal);
            Block::para(sheet, self.small, Align::Left, area, &legal)
                .pad(4.0, 0.0)
                .place(sheet);
        }
    }
}

/// Dots from the end of a narrative to its fee.
fn leader(sheet: &Sheet<'_>, style: Style, room: Area, text: &[String], amount: &str) -> Block {
    let (style_of, lines) = sheet.broken(
        style,
        text.last().map(String::as_str).unwrap_or_default(),
        room.width,
    );
    let last = lines
        .last()
        .map(|line| sheet.canvas.width(style_of, line))
        .unwrap_or_default();
    let from = room.x + last + 6.0;
    let to = sheet.area.right() - sheet.canvas.width(style, amount) - 6.0;
    let count = ((to - from) / sheet.canvas.width(style, " .")) as usize;
    if to <= from || count < 3 {
        return Block::default();
    }
    let dots = " .".repeat(count);
    Block::line(
        sheet,
        style.color(tint(sheet.look.grey, 0.2)),
        Align::Right,
        Area::new(from, to - from),
        dots.trim_start(),
    )
}

/// What stands between the lines.
fn between(sheet: &Sheet<'_>, frame: &Frame, row: &Row) -> Block {
    let style = frame.style;
    match row {
        Row::Group(text) => {
            Block::para(sheet, style.bold(), Align::Left, frame.area, text).pad(5.0, 4.0)
        }
        Row::GroupSum { label, value } => {
            frame.total(sheet, style.bold(), label, value).pad(0.0, 8.0)
        }
        Row::Text(text) => Block::para(sheet, style, Align::Left, frame.area, text).pad(0.0, 5.0),
        Row::Item { .. } => Block::default(),
    }
}
