//! The bill on its pages.

use rust_decimal::Decimal;

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Told, Turn, card, light, notes, other_currency,
    parties, payment, run, taxes,
};
use super::super::words::telecom::{ACCOUNT, Account};
use super::super::{aside, conditions, is_statement, said};
use crate::pdf::{Align, Canvas, Color, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::figures::Place;
use crate::random::paper::{Entry, Paper, Sum};
use crate::random::rng::Rng;
use crate::random::words::Term;

struct Draft<'a> {
    told: Told,
    account: &'static Account,
    rng: &'a mut Rng,
    small: Style,
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Grotesk, Face::Grotesk, Face::Sans, Face::Serif];
    let look = Look::draw(rng, &faces, 8.0, 9.75);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(14.0, 21.0) * MM);
    let told = Told::of(paper, false, rng.of(&[" ", ": "]));
    let small = look.small(0.8).color(look.grey);
    let foot = Foot::beside(&sheet, &told.foot, look.small(0.74).color(look.grey));
    let foot = foot.numbered(Some(rng.of(&[Align::Right, Align::Left, Align::Center])));
    foot.reserve(&mut sheet);
    let mut draft = Draft {
        told,
        account: said(&ACCOUNT, paper.figures.language),
        rng,
        small,
    };
    draft.masthead(&mut sheet);
    let whole = sheet.area;
    let (rail, main) = draft.columns(whole);
    let (top, first) = (sheet.y, sheet.canvas.page_number());
    let rail = draft.rail(&sheet, rail);
    rail.put(&mut sheet, top);
    sheet.area = main;
    draft.glance(&mut sheet);
    sheet.area = whole;
    if paper.rows.len() > 7 || !sheet.fits(190.0) || draft.rng.chance(50) {
        sheet.next_page();
    } else {
        if sheet.canvas.page_number() == first {
            sheet.y = sheet.y.max(top + rail.height);
        }
        sheet.y += 14.0;
    }
    draft.charges(&mut sheet);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn headline(paper: &Paper) -> Option<&Entry> {
    paper
        .meta
        .iter()
        .find(|entry| entry.term == Term::AmountDue)
}

impl Draft<'_> {
    /// The brand with a short bar of its colour, the address behind it or below.
    fn masthead(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area) = (sheet.look, sheet.area);
        sheet.y = self.rng.measure(28.0, 42.0);
        let size = look.size * self.rng.measure(1.9, 2.8);
        let name = look.bold().size(size).color(look.accent);
        let shown = self.told.name.clone().unwrap_or_default();
        let (left, right) = area.split(0.62, 14.0);
        let mark = self.rng.of(&[", ", " \u{b7} "]);
        let address = self.told.lines.join(mark);
        let brand = Block::para(sheet, name, Align::Left, left, &shown);
        let made = if self.rng.chance(50) {
            let lines = &self.told.lines;
            brand.beside(Block::paras(sheet, self.small, Align::Right, right, lines))
        } else {
            brand.then(Block::para(sheet, self.small, Align::Left, left, &address))
        };
        let bar = Area::new(area.x, self.rng.of(&[48.0, 90.0, area.width]));
        made.pad(0.0, 5.0)
            .under(look.accent, self.rng.of(&[1.0, 2.5, 4.0]), bar)
            .pad(0.0, self.rng.measure(14.0, 26.0))
            .place(sheet);
    }

    /// The rail stands at the right more often than at the left.
    fn columns(&mut self, area: Area) -> (Area, Area) {
        let share = self.rng.measure(0.29, 0.35);
        if self.rng.chance(70) {
            let (main, rail) = area.split(1.0 - share, 20.0);
            (rail, main)
        } else {
            area.split(share, 20.0)
        }
    }

    /// All details but the sum, each below its name.
    fn rail(&mut self, sheet: &Sheet<'_>, area: Area) -> Block {
        let look = sheet.look;
        let ground = self.rng.chance(60);
        let inner = area.inset(if ground { 8.0 } else { 6.0 });
        let apart = self.rng.measure(3.0, 6.5);
        let beside = self.rng.chance(25);
        let kept = sheet
            .paper
            .meta
            .iter()
            .filter(|e| e.term != Term::AmountDue);
        let mut made = Block::default();
        for entry in kept {
            let (label, value) = if beside {
                (look.bold(), look.body())
            } else {
                (self.small, look.body())
            };
            let name = look.above(&entry.label);
            let one = Block::para(sheet, label, Align::Left, inner, &name).then(Block::para(
                sheet,
                value,
                Align::Left,
                inner,
                &entry.value,
            ));
            made = made.then(one.pad(0.0, apart));
        }
        for other in &sheet.paper.others {
            let styles = (self.small, look.bold(), look.body());
            made = made.then(card(sheet, inner, other, styles).pad(2.0, apart));
        }
        let made = made.pad(8.0, 4.0);
        if ground {
            made.on(tint(look.accent, 0.91), area)
        } else {
            made.post(look.accent, 0.8, area.x)
        }
    }

    /// Customer, title, what to pay, the sums, how to pay.
    fn glance(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        let styles = (self.small, look.bold(), look.body());
        let sender = self.told.sender(sheet, look.small(0.72), area, " - ");
        let buyer = parties(paper)[0];
        sender
            .then(card(sheet, area, buyer, styles))
            .at_least(72.0)
            .pad(0.0, 12.0)
            .place(sheet);
        let title = look.bold().size(look.size * self.rng.measure(1.5, 2.2));
        Block::para(sheet, title, Align::Left, area, &paper.title)
            .pad(0.0, 8.0)
            .place(sheet);
        aside(sheet, area, look.body(), paper.greeting.as_ref(), 8.0);
        if let Some(entry) = headline(paper) {
            self.headline(sheet, entry);
        }
        self.sums(sheet);
        taxes(sheet, area, look.small(0.88), self.rng.chance(30))
            .pad(0.0, 8.0)
            .place(sheet);
        other_currency(sheet, area, look.small(0.92))
            .pad(0.0, 8.0)
            .place(sheet);
        let pairs = Pairs {
            share: 0.4,
            ..Pairs::plain(look.label(), look.body())
        };
        payment(sheet, area, look.bold(), pairs)
            .pad(0.0, 8.0)
            .place(sheet);
        notes(sheet, area, look.small(0.94), Align::Left);
        aside(sheet, area, look.body(), paper.closing.as_ref(), 4.0);
    }

    fn headline(&mut self, sheet: &mut Sheet<'_>, entry: &Entry) {
        let (look, area) = (sheet.look, sheet.area);
        let filled = self.rng.chance(45);
        let ink = if filled { Color::WHITE } else { look.accent };
        let inner = area.inset(10.0);
        let large = look.bold().size(look.size * self.rng.measure(1.7, 2.5));
        let label = look
            .body()
            .color(if filled { Color::WHITE } else { look.grey });
        let (left, right) = inner.split(0.5, 8.0);
        let text = look.above(&entry.label);
        let made = if self.rng.chance(50) {
            Block::para(sheet, label, Align::Left, inner, &text).then(Block::line(
                sheet,
                large.color(ink),
                Align::Left,
                inner,
                &entry.value,
            ))
        } else {
            Block::para(sheet, label.bold(), Align::Left, left, &text)
                .pad(large.size * 0.3, 0.0)
                .beside(Block::line(
                    sheet,
                    large.color(ink),
                    Align::Right,
                    right,
                    &entry.value,
                ))
        };
        let made = made.pad(8.0, 7.0);
        let made = if filled {
            made.on(look.accent, area)
        } else {
            made.boxed(look.accent, 1.2, area)
        };
        made.pad(0.0, 12.0).place(sheet);
    }

    /// The sums with leaders or rules, below what was paid of the bill before.
    fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        if !is_statement(paper) {
            let title = self.rng.pick(self.account.glance);
            let style = look.bold().size(look.size * 1.12).color(look.accent);
            Block::para(sheet, style, Align::Left, area, title)
                .pad(0.0, 4.0)
                .place(sheet);
        }
        let mut made = Block::default();
        for (label, value) in self.before(paper) {
            made = made.then(self.sum(sheet, look.body(), &label, &value));
        }
        let strong = |sum: &Sum| sum.is_total() || sum.term == Term::AccountBalance;
        let last = paper.sums.iter().rposition(strong);
        for (index, sum) in paper.sums.iter().enumerate() {
            let style = if strong(sum) {
                look.bold()
            } else {
                look.body()
            };
            let row = self.sum(sheet, style, &sum.label, &sum.value);
            made = made.then(if Some(index) == last {
                row.over(look.accent, 0.9, area)
            } else {
                row.under(light(look.grey), 0.3, area)
            });
        }
        made.pad(0.0, 12.0).place(sheet);
    }

    fn sum(&self, sheet: &Sheet<'_>, style: Style, label: &str, value: &str) -> Block {
        let area = sheet.area;
        let width = sheet.canvas.width(style, value) + 1.0;
        let room = Area::new(area.x, area.width - width - 12.0);
        Block::para(sheet, style, Align::Left, room, &sheet.look.above(label))
            .beside(Block::line(sheet, style, Align::Right, area, value))
            .pad(2.5, 2.0)
    }

    fn before(&mut self, paper: &Paper) -> Vec<(String, String)> {
        let balance = paper
            .sums
            .iter()
            .any(|sum| sum.term == Term::PreviousBalance);
        if balance || headline(paper).is_none() || !self.rng.chance(30) {
            return Vec::new();
        }
        let amount = Decimal::new(self.rng.range(2_100, 48_000), 2);
        let money = |amount| paper.figures.money(amount, Place::Bare);
        let (last, paid) = (
            self.rng.pick(self.account.last),
            self.rng.pick(self.account.paid),
        );
        vec![
            (last.to_owned(), money(amount)),
            (paid.to_owned(), money(-amount)),
        ]
    }

    fn charges(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        if !is_statement(sheet.paper) {
            let title = self.rng.pick(self.account.details);
            let style = look.bold().size(look.size * 1.3).color(look.accent);
            Block::para(sheet, style, Align::Left, sheet.area, title)
                .pad(4.0, 8.0)
                .place(sheet);
        }
        let laying = Laying {
            area: sheet.area.inset(3.0),
            gap: self.rng.measure(9.0, 18.0),
            least: 0.26,
        };
        let ledger = Charges {
            cols: laying.lay(sheet, |_| true),
            small: look.small(0.85).color(look.grey),
            lined: self.rng.chance(40),
            tinted: self.rng.chance(50),
            pad: self.rng.measure(1.2, 4.0),
        };
        let turn = Turn {
            heads: self.rng.chance(85),
            carry: self.rng.chance(30) && !is_statement(sheet.paper),
        };
        run(sheet, &ledger, turn);
    }
}

/// The charges of each contract.
struct Charges {
    cols: Cols,
    /// What stands below the name of a charge.
    small: Style,
    lined: bool,
    tinted: bool,
    pad: f32,
}

impl Ledger for Charges {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.color(sheet.look.grey);
        let made = self.cols.heads(sheet, style).pad(1.0, 3.0);
        made.under(sheet.look.grey, 0.5, sheet.area).pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let (first, more) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, first);
        let text = text.then(Block::paras(sheet, self.small, Align::Left, area, more));
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        let made = text.beside(figures).pad(self.pad, self.pad);
        if self.lined {
            made.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            made
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let look = sheet.look;
        let style = self.cols.style.bold();
        let made = Block::para(sheet, style, Align::Left, sheet.area.inset(3.0), text);
        let made = made.pad(3.5, 3.0);
        if self.tinted {
            made.on(tint(look.accent, 0.88), sheet.area).pad(5.0, 2.0)
        } else {
            made.under(look.accent, 1.0, sheet.area).pad(6.0, 2.0)
        }
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.sum(sheet, style, label, value).pad(3.0, 5.0);
        made.over(light(sheet.look.grey), 0.4, sheet.area)
    }
}
