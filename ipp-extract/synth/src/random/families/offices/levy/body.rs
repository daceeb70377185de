//! The table of fees, the ending of the letter, the slip.

use super::super::rows::{Carry, Flow, Frame};
use super::super::{Block, is_statement, kit, payable, spoken};
use super::Draft;
use crate::pdf::{Align, Color, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::{Row, Sum};
use crate::random::words::Term;

impl Draft<'_> {
    /// A table in boxes or with rules, and the sums below it.
    pub(super) fn fees(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let gap = self.rng.measure(10.0, 16.0);
        let boxes = Boxes {
            frame: Frame::lay(sheet, sheet.area.inset(gap / 2.0), gap, 0.3),
            area: sheet.area,
            gap,
            boxed: self.rng.chance(60),
            line: if self.rng.chance(50) {
                look.grey
            } else {
                tint(look.grey, 0.4)
            },
            pad: self.rng.measure(2.0, 5.0),
        };
        let head = boxes
            .frame
            .heads(sheet, boxes.frame.style.bold(), false)
            .pad(3.5, 3.0);
        let tinted = self.rng.chance(40);
        let head = boxes.cells(if tinted {
            head.on(tint(look.grey, 0.82), boxes.area)
        } else {
            head
        });
        let row = |sheet: &Sheet<'_>, row: &Row| boxes.row(sheet, row);
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            boxes.total(sheet, boxes.frame.style, label, value)
        };
        let carries = self.rng.chance(50) && !is_statement(sheet.paper);
        let carried: Option<Carry<'_>> = if carries { Some(&carry) } else { None };
        let again = self.rng.chance(70);
        Flow {
            head,
            again,
            row: &row,
            carried,
        }
        .run(sheet);
        self.sums(sheet, &boxes);
    }

    fn sums(&mut self, sheet: &mut Sheet<'_>, boxes: &Boxes) {
        let (look, area) = (sheet.look, sheet.area);
        let below = self.rng.chance(45);
        sheet.y += if below { 4.0 } else { 0.0 };
        let part = Area::new(area.x + area.width * 0.3, area.width * 0.7);
        for sum in &sheet.paper.sums {
            let style = if sum.is_total() {
                boxes.frame.style.bold()
            } else {
                boxes.frame.style
            };
            let made = if below {
                ends(sheet, part, style, sum).pad(boxes.pad * 0.5, boxes.pad * 0.5)
            } else {
                // The sums go on in the boxes of the table.
                boxes.total(sheet, style, &look.above(&sum.label), &sum.value)
            };
            made.place(sheet);
        }
        sheet.y += 10.0;
        let (style, framed) = (look.small(0.88), self.rng.chance(50));
        let room = area.split(0.75, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 8.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }

    /// Bank details where there is no slip, notes, appeal, who signs.
    pub(super) fn ending(&mut self, sheet: &mut Sheet<'_>, slip: bool) {
        let look = sheet.look;
        let (paper, area) = (sheet.paper, sheet.area);
        if !slip && !paper.payment.is_empty() {
            let rows = kit::rows(sheet, &paper.payment);
            let pairs = kit::Pairs::plain(look.body(), look.body());
            let title = Block::para(sheet, look.bold(), Align::Left, area, &paper.payment_title);
            title
                .then(pairs.draw(sheet, area.split(0.7, 0.0).0, &rows))
                .pad(0.0, 8.0)
                .place(sheet);
        }
        kit::notes(sheet, area, look.body().size(look.size * 0.94), Align::Left);
        if self.rng.chance(75) {
            let remedy = self.rng.pick(self.said.remedy);
            Block::para(sheet, self.small, Align::Left, area, remedy)
                .pad(2.0, 6.0)
                .place(sheet);
        }
        let signs = self.rng.pick(self.said.signs);
        if let Some(closing) = &paper.closing {
            Block::para(sheet, look.body(), Align::Left, area, closing)
                .pad(4.0, 12.0)
                .then(Block::para(sheet, look.body(), Align::Left, area, signs))
                .pad(0.0, 10.0)
                .place(sheet);
        }
    }

    /// What the bank is to do, in boxes at the foot of the page.
    pub(super) fn slip(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let [title, payee, payer, amount] = self.said.slip;
        let buyer = paper.buyer.lines.first().cloned().unwrap_or_default();
        let mut cells: Vec<(String, String)> = Vec::new();
        if !paper
            .payment
            .iter()
            .any(|entry| entry.term == Term::AccountName)
        {
            cells.push((payee.to_owned(), paper.seller.name.clone()));
        }
        cells.extend(
            paper
                .payment
                .iter()
                .map(|entry| (entry.label.clone(), entry.value.clone())),
        );
        if let Some(sum) = payable(paper) {
            cells.push((amount.to_owned(), spoken(paper, sum)));
        }
        cells.push(self.key.clone());
        cells.push((payer.to_owned(), buyer));
        let count = self.rng.of(&[1, 2, 2, 3]);
        let line = look.grey;
        let label = self.small.size(self.small.size.min(6.5)).color(look.grey);
        let mut made =
            Block::line(sheet, self.small.bold(), Align::Left, sheet.area, title).pad(6.0, 4.0);
        for chunk in cells.chunks(count) {
            let areas = sheet.area.columns(chunk.len(), 0.0);
            let row =
                areas
                    .iter()
                    .zip(chunk)
                    .fold(Block::default(), |row, (area, (name, value))| {
                        let inner = area.inset(5.0);
                        let cell = Block::line(sheet, label, Align::Left, inner, name)
                            .then(Block::line(sheet, look.body(), Align::Left, inner, value))
                            .pad(2.0, 2.0);
                        row.beside(cell.boxed(line, 0.5, *area))
                    });
            made = made.then(row);
        }
        let made = made.over(line, 0.4, sheet.area);
        let made = Block::space(8.0).then(made);
        if sheet.fits(made.height) {
            sheet.y = sheet.bottom - made.height;
        }
        made.place(sheet);
    }
}

/// A label with its sum at the right edge.
fn ends(sheet: &Sheet<'_>, area: Area, style: Style, sum: &Sum) -> Block {
    let inner = area.inset(5.0);
    let width = sheet.canvas.width(style, &sum.value) + 1.0;
    let room = Area::new(inner.x, inner.width - width - 10.0);
    Block::para(
        sheet,
        style,
        Align::Left,
        room,
        &sheet.look.beside(&sum.label),
    )
    .beside(Block::line(sheet, style, Align::Right, inner, &sum.value))
}

/// How the rows of the table are edged.
struct Boxes {
    frame: Frame,
    area: Area,
    gap: f32,
    boxed: bool,
    line: Color,
    pad: f32,
}

impl Boxes {
    /// A row without columns.
    fn edged(&self, block: Block) -> Block {
        if self.boxed {
            block.boxed(self.line, 0.6, self.area)
        } else {
            block.under(self.line, 0.5, self.area)
        }
    }

    /// A row with its columns.
    fn cells(&self, block: Block) -> Block {
        let block = self.edged(block);
        let posts = self.frame.cols.iter().skip(1).filter(|_| self.boxed);
        let posts = posts.map(|col| col.area.x - self.gap / 2.0);
        posts.fold(block, |block, x| block.post(self.line, 0.5, x))
    }

    fn total(&self, sheet: &Sheet<'_>, style: Style, label: &str, value: &str) -> Block {
        self.edged(
            self.frame
                .total(sheet, style, label, value)
                .pad(self.pad, self.pad),
        )
    }

    fn row(&self, sheet: &Sheet<'_>, row: &Row) -> Block {
        let style = self.frame.style;
        let across = |style: Style, text: &str| {
            let made = Block::para(sheet, style, Align::Left, self.frame.area, text);
            self.edged(made.pad(self.pad, self.pad))
        };
        match row {
            Row::Item { cells, text, .. } => self.cells(
                Block::paras(sheet, style, Align::Left, self.frame.text(), text)
                    .beside(self.frame.cells(sheet, cells, |_| style))
                    .pad(self.pad, self.pad),
            ),
            Row::Group(text) => across(style.bold(), text),
            Row::GroupSum { label, value } => self.total(sheet, style.bold(), label, value),
            Row::Text(text) => across(style, text),
        }
    }
}
