//! The first page: who, how much, where to pay.

use rust_decimal::Decimal;

use super::super::{Block, entry, kit, payable, place, references, spoken};
use super::Draft;
use crate::pdf::{Align, Color};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::paper::{Paper, Sum};
use crate::random::words::Term;

impl Draft<'_> {
    /// The brand on a ground of its colour, or beside the title.
    pub(super) fn band(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let on = self.rng.chance(50);
        let ink = |color: Color| if on { Color::WHITE } else { color };
        let size = look.size * self.rng.measure(1.6, 2.4);
        let brand = look.bold().size(size).color(ink(look.accent));
        let title = look
            .bold()
            .size(look.size * self.rng.measure(1.3, 1.8))
            .color(ink(Color::BLACK));
        let (left, right) = sheet.area.inset(8.0).split(0.58, 12.0);
        let shown = self.told.name.clone().unwrap_or_default();
        let made = Block::para(sheet, brand, Align::Left, left, &shown).beside(Block::para(
            sheet,
            title,
            Align::Right,
            right,
            &sheet.paper.title,
        ));
        let made = made.pad(8.0, 6.0);
        let made = if on {
            made.on(look.accent, sheet.area)
        } else {
            made.under(look.accent, 2.0, sheet.area)
        };
        sheet.y = 30.0;
        made.pad(0.0, 6.0).place(sheet);
        let mark = self.rng.of(&[" \u{b7} ", ", "]);
        let line = self.told.lines.join(mark);
        Block::para(sheet, self.small, Align::Left, sheet.area.inset(8.0), &line)
            .pad(0.0, 16.0)
            .place(sheet);
    }

    /// The customer at the left; the number to quote and all other details at the right.
    pub(super) fn window(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (left, right) = sheet.area.inset(8.0).split(0.5, 20.0);
        let styles = (self.small, look.body(), look.body());
        let sender = self.told.sender(sheet, look.small(0.72), left, " - ");
        let cards = kit::parties(sheet.paper).into_iter();
        let cards = cards.fold(sender, |made, card| {
            made.then(kit::card(sheet, left, card, styles).pad(0.0, 7.0))
        });
        let paper = sheet.paper;
        let prominent = entry(paper, Term::CustomerNo).filter(|_| self.rng.chance(80));
        let mut block = Block::default();
        let large = look.bold().size(look.size * self.rng.measure(1.25, 1.7));
        if let Some(entry) = prominent {
            let inner = right.inset(7.0);
            let label = look.above(&entry.label);
            let made = Block::para(sheet, self.small, Align::Left, inner, &label)
                .then(Block::line(sheet, large, Align::Left, inner, &entry.value))
                .pad(5.0, 4.0);
            let made = if self.rng.chance(60) {
                made.on(tint(look.accent, 0.88), right)
            } else {
                made.boxed(look.accent, 1.0, right)
            };
            block = made.pad(0.0, 6.0);
        }
        let kept = paper.meta.iter().filter(|entry| {
            prominent.is_none_or(|p| p.label != entry.label || p.value != entry.value)
        });
        let mut rows: Vec<(String, String)> = kept
            .map(|entry| (look.beside(&entry.label), entry.value.clone()))
            .collect();
        let refs = if self.insurer {
            self.said.policy
        } else {
            self.said.refs
        };
        let most = 1 + self.rng.below(4);
        for (label, value) in references(refs, most, self.rng) {
            let place = self.rng.below(rows.len() + 1);
            rows.insert(place, (look.beside(&label), value));
        }
        let right_values = self.rng.chance(40);
        let pairs = kit::Pairs {
            share: 0.52,
            value_align: if right_values {
                Align::Right
            } else {
                Align::Left
            },
            apart: self.rng.measure(0.0, 2.5),
            ..kit::Pairs::plain(look.label(), look.body())
        };
        let block = block.then(pairs.draw(sheet, right, &rows));
        cards.beside(block).pad(0.0, 14.0).place(sheet);
    }

    pub(super) fn first_page(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let area = sheet.area.inset(8.0);
        let text = paper.greeting.as_deref().unwrap_or_default();
        let greeting = Block::para(sheet, look.body(), Align::Left, area, text);
        if greeting.height > 0.0 {
            greeting.pad(0.0, 10.0).place(sheet);
        }
        self.summary(sheet);
        let due = entry(paper, Term::Due).map(|entry| entry.value.clone());
        if let Some(due) = due.filter(|_| self.rng.chance(60)) {
            let text = self.rng.pick(self.said.by).replace("{due}", &due);
            Block::para(sheet, look.bold(), Align::Left, area, &text)
                .pad(0.0, 8.0)
                .place(sheet);
        }
        if !self.insurer && self.rng.chance(45) {
            self.bars(sheet);
        }
        self.account(sheet, area);
        let shown = self.rng.pick(self.said.hours);
        if self.rng.chance(60) {
            Block::para(sheet, self.small, Align::Left, area, shown)
                .pad(0.0, 6.0)
                .place(sheet);
        }
        kit::notes(sheet, area, self.small.size(look.size * 0.88), Align::Left);
        if let Some(closing) = &paper.closing {
            let texts = [closing.as_str(), paper.seller.display()];
            Block::paras(sheet, look.body(), Align::Left, area, texts)
                .pad(6.0, 4.0)
                .place(sheet);
        }
        if self.rng.chance(30) {
            self.slip(sheet);
        }
    }

    /// Bank details.
    fn account(&mut self, sheet: &mut Sheet<'_>, area: Area) {
        let (look, paper) = (sheet.look, sheet.paper);
        if paper.payment.is_empty() {
            return;
        }
        let rows = kit::rows(sheet, &paper.payment);
        let pairs = kit::Pairs::plain(look.label(), look.body());
        let heading = look.bold().color(look.accent);
        let title = Block::para(sheet, heading, Align::Left, area, &paper.payment_title);
        let made = title.then(pairs.draw(sheet, area.split(0.62, 0.0).0, &rows));
        made.pad(2.0, 10.0).place(sheet);
    }

    /// The bill before, what was paid, this bill, what is to pay.
    pub(super) fn summary(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let rows = self.summary_rows(sheet.paper);
        let wide = self.rng.chance(55);
        let area = if wide {
            sheet.area
        } else {
            sheet.area.split(self.rng.measure(0.56, 0.7), 0.0).0
        };
        let inner = area.inset(9.0);
        let title = self.rng.pick(self.said.glance);
        let heading = look.bold().size(look.size * 1.15).color(look.accent);
        let title = Block::para(sheet, heading, Align::Left, inner, title).pad(7.0, 4.0);
        let solid = self.rng.chance(45);
        let made = rows.iter().fold(title, |made, (label, value, last)| {
            let large = look.bold().size(look.size * 1.2);
            let style = match (*last, solid) {
                (true, true) => large.color(Color::WHITE),
                (true, false) => large,
                _ => look.body(),
            };
            let width = (sheet.canvas.width(style, value) + 1.0).min(inner.width * 0.55);
            let room = Area::new(inner.x, inner.width - width - 8.0);
            let row = Block::para(sheet, style, Align::Left, room, &look.above(label))
                .beside(Block::line(sheet, style, Align::Right, inner, value))
                .pad(3.0, 3.0);
            made.then(match (*last, solid) {
                (true, true) => row.on(look.accent, area),
                (true, false) => row.over(look.accent, 1.2, inner),
                _ => row,
            })
        });
        let made = made.pad(0.0, 3.0);
        let made = if self.rng.chance(50) {
            made.on(tint(look.accent, 0.92), area)
        } else {
            made.boxed(look.accent, 0.8, area)
        };
        made.pad(0.0, 12.0).place(sheet);
        if self.whole {
            self.taxes(sheet);
        }
    }

    /// Label, sum, and whether it is the last word.
    fn summary_rows(&mut self, paper: &Paper) -> Vec<(String, String, bool)> {
        let is_total = |sum: &Sum| matches!(sum.term, Term::Total | Term::CreditTotal);
        let from = if self.whole {
            None
        } else {
            paper.sums.iter().position(is_total)
        };
        let mut rows: Vec<(String, String, bool)> = Vec::new();
        let single = paper.sums.iter().all(|sum| sum.term != Term::AmountDue);
        if payable(paper).is_some() && single && self.rng.chance(55) {
            let amount = Decimal::new(self.rng.range(2_100, 98_000), 2);
            let money = |amount: Decimal| paper.figures.money(amount, place(paper));
            rows.push((
                self.rng.pick(self.said.last).to_owned(),
                money(amount),
                false,
            ));
            rows.push((
                self.rng.pick(self.said.paid).to_owned(),
                money(-amount),
                false,
            ));
            if self.rng.chance(40) {
                let nothing = money(Decimal::new(0, 2));
                rows.push((self.rng.pick(self.said.left).to_owned(), nothing, false));
            }
        }
        let ends = |sum: &Sum| sum.is_total() || sum.term == Term::AccountBalance;
        let last = paper.sums.iter().rposition(ends);
        let sums = paper.sums.iter().enumerate().skip(from.unwrap_or_default());
        rows.extend(
            sums.map(|(index, sum)| (sum.label.clone(), sum.value.clone(), Some(index) == last)),
        );
        if let Some(sum) = payable(paper).filter(|_| single) {
            for row in &mut rows {
                row.2 = false;
            }
            rows.push((
                self.rng.pick(self.said.owed).to_owned(),
                sum.value.clone(),
                true,
            ));
        }
        rows
    }

    /// What was used in each month, as bars with numbers.
    pub(super) fn bars(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let area = sheet
            .area
            .inset(8.0)
            .split(self.rng.measure(0.45, 0.7), 0.0)
            .0;
        let text = self.rng.pick(self.said.usage);
        let title = Block::para(sheet, self.small, Align::Left, area, text).pad(0.0, 5.0);
        let mut bars = Block::default();
        for (index, cell) in area.columns(6, 9.0).into_iter().enumerate() {
            let high = self.rng.measure(12.0, 42.0);
            let used = self.rng.range(180, 980).to_string();
            let month = (index + 7).to_string();
            let style = self.small.size(6.0);
            let bar = Block::space(44.0 - high)
                .then(Block::line(sheet, style, Align::Center, cell, &used))
                .then(Block::space(high).on(tint(look.accent, 0.4), cell))
                .then(Block::line(sheet, style, Align::Center, cell, &month).pad(2.0, 0.0));
            bars = bars.beside(bar);
        }
        title.then(bars).pad(0.0, 12.0).place(sheet);
    }

    /// What the bank tears off.
    pub(super) fn slip(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let Some(sum) = payable(paper) else {
            return;
        };
        let mut cells: Vec<(String, String)> = vec![(sum.label.clone(), spoken(paper, sum))];
        for term in [Term::CustomerNo, Term::Due] {
            cells
                .extend(entry(paper, term).map(|entry| (entry.label.clone(), entry.value.clone())));
        }
        let title = self.rng.pick(self.said.slip);
        let mut made =
            Block::para(sheet, self.small, Align::Center, sheet.area, title).pad(0.0, 5.0);
        let areas = sheet.area.columns(cells.len(), 8.0);
        let row = areas
            .iter()
            .zip(&cells)
            .fold(Block::default(), |row, (area, (label, value))| {
                let inner = area.inset(5.0);
                let cell = Block::line(sheet, self.small, Align::Left, inner, label)
                    .then(Block::line(sheet, look.bold(), Align::Left, inner, value))
                    .pad(3.0, 3.0);
                row.beside(cell.boxed(look.grey, 0.6, *area))
            });
        let code = self.rng.pattern("####### ####### ######## <##>");
        made = made.then(row).then(
            Block::line(
                sheet,
                look.body().size(8.0),
                Align::Right,
                sheet.area,
                &code,
            )
            .pad(6.0, 0.0),
        );
        let made = made.pad(4.0, 0.0).over(look.grey, 0.5, sheet.area);
        if sheet.fits(made.height) {
            sheet.y = sheet.bottom - made.height;
        }
        made.place(sheet);
    }
}
