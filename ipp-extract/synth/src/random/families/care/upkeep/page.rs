//! The form on the paper.

use super::super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Told, Turn, card, cells, light, notes,
    other_currency, payment, rows, run, taxes,
};
use super::super::conditions;
use crate::pdf::{Align, Canvas, Color, Face, MM};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Kind, Paper, Sum};
use crate::random::rng::Rng;

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[Face::Sans, Face::Sans, Face::Grotesk, Face::Mono];
    let look = Look::draw(rng, faces, 7.75, 9.5);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(14.0, 22.0) * MM);
    let told = Told::of(paper, false, if look.colon { ": " } else { " " });
    let style = look.small(0.78);
    let foot = Foot::beside(&sheet, &told.foot, style).ruled(&sheet);
    let foot = foot.numbered(rng.of(&[Some(Align::Right), Some(Align::Left)]));
    foot.reserve(&mut sheet);
    head(&mut sheet, &told, rng);
    if let Some(greeting) = &paper.greeting {
        let text = Block::para(&sheet, look.body(), Align::Left, sheet.area, greeting);
        text.pad(0.0, 8.0).place(&mut sheet);
    }
    let form = Form::new(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(90),
        carry: rng.chance(60),
    };
    run(&mut sheet, &form, turn);
    form.sums(&mut sheet, rng);
    ending(&mut sheet, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// The firm with its sign, the customer in a frame, a box of details with the title as its head.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.86);
    let (left, right) = area.split(rng.measure(0.5, 0.58), 18.0);
    let name = look.bold().size(look.size * rng.measure(1.3, 1.9));
    let sign = if rng.chance(60) { look.size * 2.6 } else { 0.0 };
    let shift = if sign > 0.0 { sign + 8.0 } else { 0.0 };
    let text = Area::new(left.x + shift, left.width - shift);
    let own = told.head(sheet, (name.color(look.accent), small), Align::Left, text);
    let own = if sign > 0.0 {
        own.beside(Block::space(sign).on(look.accent, Area::new(left.x, sign)))
    } else {
        own
    };
    let own = own.pad(0.0, rng.measure(16.0, 40.0));
    let framed = rng.chance(50);
    let inner = if framed { left.inset(7.0) } else { left };
    let styles = (small.color(look.grey), look.body(), look.body());
    let sender = told.sender(sheet, look.small(0.72), inner, " - ");
    let buyer = sender.then(card(sheet, inner, &sheet.paper.buyer, styles));
    let buyer = if framed {
        buyer.pad(6.0, 6.0).boxed(light(look.grey), 0.6, left)
    } else {
        buyer
    };
    let details = details(sheet, right, rng);
    sheet.y = rng.measure(28.0, 40.0);
    let page = own.then(buyer).beside(details);
    page.pad(0.0, 14.0).place(sheet);
    for other in &sheet.paper.others {
        let band = sheet.area.inset(6.0);
        let made = card(sheet, band, other, (small.bold(), look.body(), look.body()));
        let made = made.pad(4.0, 4.0).on(tint(look.grey, 0.9), sheet.area);
        made.pad(0.0, 10.0).place(sheet);
    }
}

/// The title over rows of labels and values, or over boxes.
fn details(sheet: &Sheet<'_>, area: Area, rng: &mut Rng) -> Block {
    let look = sheet.look;
    let meta: &[Entry] = &sheet.paper.meta;
    let line = light(look.grey);
    let title = look.bold().size(look.size * rng.measure(1.2, 1.6));
    let filled = rng.chance(40);
    let title = if filled {
        title.color(Color::WHITE)
    } else {
        title
    };
    let title = Block::para(
        sheet,
        title,
        Align::Left,
        area.inset(6.0),
        &sheet.paper.title,
    );
    let title = title.pad(5.0, 4.0);
    let title = if filled {
        title.on(look.accent, area)
    } else {
        title.under(look.accent, 1.2, area)
    };
    if rng.chance(30) {
        let styles = (look.small(0.8).color(look.grey), look.body());
        let made = cells(sheet, area, meta, 2, styles, |block, cell| {
            block.boxed(line, 0.4, cell)
        });
        return title.then(made);
    }
    let inner = area.inset(6.0);
    let ruled = rng.chance(60);
    let told = rows(sheet, meta);
    let share = told
        .iter()
        .map(|(label, _)| sheet.canvas.width(look.label(), label));
    let share = share.fold(0.0_f32, f32::max).min(inner.width * 0.52);
    let made = told.iter().fold(Block::default(), |made, (label, value)| {
        let left = Area::new(inner.x, share);
        let right = Area::new(inner.x + share + 8.0, inner.width - share - 8.0);
        let row = Block::para(sheet, look.label(), Align::Left, left, label);
        let row = row.beside(Block::para(sheet, look.body(), Align::Left, right, value));
        let row = row.pad(2.0, 1.5);
        made.then(if ruled {
            row.under(line, 0.4, area)
        } else {
            row
        })
    });
    let made = title.then(made.pad(1.0, 1.0));
    if ruled {
        made.boxed(line, 0.6, area)
    } else {
        made
    }
}

/// Services in a ruled form, with a band for each site.
struct Form {
    cols: Cols,
    line: Color,
    grid: bool,
    pad: f32,
    filled: bool,
    banded: bool,
}

impl Form {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let gap = rng.measure(8.0, 12.0);
        let laying = Laying {
            area: sheet.area.inset(gap / 2.0),
            gap,
            least: 0.24,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            line: if rng.chance(50) {
                sheet.look.grey
            } else {
                light(sheet.look.grey)
            },
            grid: rng.chance(60),
            pad: rng.measure(1.5, 3.5),
            filled: rng.chance(65),
            banded: rng.chance(65),
        }
    }

    /// With lines around each cell, or only below.
    fn edged(&self, sheet: &Sheet<'_>, block: Block) -> Block {
        let area = sheet.area;
        if !self.grid {
            return block.under(self.line, 0.4, area);
        }
        let half = (self.cols.list[0].area.x - area.x).max(1.0);
        let inner = self.cols.list.iter().skip(1).map(|col| col.area.x - half);
        inner
            .fold(block, |block, x| block.post(self.line, 0.4, x))
            .boxed(self.line, 0.5, area)
    }

    /// A row over the whole width with a figure at its end.
    fn closing(&self, sheet: &Sheet<'_>, bold: bool, label: &str, value: &str) -> Block {
        let style = if bold {
            self.cols.style.bold()
        } else {
            self.cols.style
        };
        let row = self.cols.sum(sheet, style, label, value);
        row.pad(self.pad, self.pad)
    }

    /// The sums in the form, or in a small form of their own beside the taxes.
    fn sums(&self, sheet: &mut Sheet<'_>, rng: &mut Rng) {
        let (look, area) = (sheet.look, sheet.area);
        let paper = sheet.paper;
        let small = look.small(0.9);
        let last = self.cols.list.last().map(|col| col.kind);
        if rng.chance(40) && last == Some(Kind::Amount) {
            for sum in &paper.sums {
                let label = look.beside(&sum.label);
                let row = self.closing(sheet, sum.is_total(), &label, &sum.value);
                let row = if self.grid {
                    row.boxed(self.line, 0.5, area)
                } else {
                    row.under(self.line, 0.4, area)
                };
                row.place(sheet);
            }
            sheet.y += 10.0;
            let made = taxes(sheet, area.split(0.6, 0.0).0, small, true);
            made.pad(0.0, 8.0).place(sheet);
        } else {
            sheet.y += 8.0;
            let (left, right) = area.split(rng.measure(0.46, 0.54), 18.0);
            let table = taxes(sheet, left, small, self.grid);
            let made = self.small_form(sheet, right, &paper.sums);
            table.beside(made).pad(0.0, 10.0).place(sheet);
        }
        let room = area.split(0.6, 0.0).0;
        other_currency(sheet, room, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }

    fn small_form(&self, sheet: &Sheet<'_>, area: Area, sums: &[Sum]) -> Block {
        let look = sheet.look;
        let inner = area.inset(6.0);
        let widest = sums
            .iter()
            .map(|sum| sheet.canvas.width(look.bold(), &sum.value));
        let widest = (widest.fold(0.0_f32, f32::max) + 1.0).min(inner.width * 0.55);
        let labels = Area::new(inner.x, inner.width - widest - 12.0);
        let values = Area::new(inner.right() - widest, widest);
        let post = values.x - 6.0;
        sums.iter().fold(Block::default(), |made, sum| {
            let style = if sum.is_total() {
                look.bold()
            } else {
                look.body()
            };
            let label = look.beside(&sum.label);
            let row = Block::para(sheet, style, Align::Left, labels, &label);
            let row = row.beside(Block::line(sheet, style, Align::Right, values, &sum.value));
            let row = row.pad(3.0, 2.5);
            let row = if sum.is_total() {
                row.on(tint(look.accent, 0.86), area)
            } else {
                row
            };
            let row = if self.grid {
                row.post(self.line, 0.4, post)
            } else {
                row
            };
            made.then(row.boxed(self.line, 0.5, area))
        })
    }
}

impl Ledger for Form {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold());
        let heads = heads.pad(3.0, 2.5);
        let heads = if self.filled {
            heads.on(tint(sheet.look.grey, 0.82), sheet.area)
        } else {
            heads
        };
        self.edged(sheet, heads)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        let row = text.beside(self.cols.figures(sheet, style, item.cells));
        self.edged(sheet, row.pad(self.pad, self.pad))
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = sheet.area;
        let style = self.cols.style.bold();
        let made = Block::para(sheet, style, Align::Left, area.inset(5.0), text);
        let made = made.pad(self.pad + 1.0, self.pad);
        let made = if self.banded {
            made.on(tint(sheet.look.accent, 0.88), area)
        } else {
            made
        };
        if self.grid {
            made.boxed(self.line, 0.5, area)
        } else {
            made.under(self.line, 0.4, area)
        }
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let made = self.closing(sheet, true, label, value);
        if self.grid {
            made.boxed(self.line, 0.5, sheet.area)
        } else {
            made.under(self.line, 0.8, sheet.area).pad(0.0, 4.0)
        }
    }
}

/// Notes and the account.
fn ending(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let pairs = Pairs::plain(look.label(), look.body());
    let room = area.split(0.66, 0.0).0;
    let pay = payment(sheet, room, look.bold(), pairs).pad(0.0, 8.0);
    let first = rng.chance(50);
    if first {
        pay.place(sheet);
    }
    notes(sheet, area, look.small(0.93), Align::Left);
    if !first {
        pay.pad(4.0, 0.0).place(sheet);
    }
    if let Some(closing) = &paper.closing {
        let text = Block::para(sheet, look.body(), Align::Left, area, closing);
        text.pad(6.0, 12.0).place(sheet);
    }
}
