//! A supplier's bill: on the first page the customer's number in large type, a summary and what to pay; meter readings
//! and the single charges on later pages.

use rust_decimal::Decimal;

use super::rows::{Flow, Frame};
use super::words::metered::{self as words, Said};
use super::{Block, entry, is_credit, is_statement, kit, payable, place, references, spoken};
use crate::pdf::{Align, Canvas, Color, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper, Row, Sum};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: words::trades,
        columns: &[
            (4, &[Description, Quantity, Unit, Price, Amount]),
            (3, &[Description, Quantity, Price, Amount]),
            (2, &[Description, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Amount]),
            (1, &[Date, Description, Quantity, Unit, Price, Amount]),
            (1, &[Quantity, Unit, Description, Price, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// The summary prints what is to pay beside the total.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    if rng.chance(80) {
        super::add_period(paper, speech, rng, &[1, 2, 3, 3, 12]);
    }
    super::tell_payable(paper);
}

/// Whether it is cover that is billed, and no supply.
fn insures(paper: &Paper) -> bool {
    let trades = words::trades(paper.figures.language).iter().skip(1);
    let mut goods = trades.flat_map(|trade| trade.goods);
    goods.any(|(name, ..)| {
        paper.rows.iter().any(|row| match row {
            Row::Item { text, .. } => text.iter().any(|text| text.starts_with(name)),
            _ => false,
        })
    })
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    insurer: bool,
    /// Whether the summary has all sums, and not the last of them only.
    whole: bool,
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, &[Face::Grotesk, Face::Sans, Face::Sans], 7.5, 9.75);
    let margin = rng.measure(13.0, 20.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let said = words::said(paper.figures.language);
    let small = look.small(0.8).color(look.grey);
    let mut draft = Draft {
        said,
        told: kit::Told::of(paper, false, " "),
        insurer: insures(paper),
        whole: rng.chance(40),
        small,
        rng,
    };
    let number = draft.rng.of(&[Align::Right, Align::Left, Align::Center]);
    let foot = if draft.rng.chance(50) {
        kit::Foot::beside(&sheet, &draft.told.foot, small)
    } else {
        kit::Foot::running(&sheet, &draft.told, small, (" | ", Align::Left))
    };
    let foot = foot.numbered(Some(number)).ruled(&sheet);
    foot.reserve(&mut sheet);
    draft.band(&mut sheet);
    draft.window(&mut sheet);
    if is_statement(paper) {
        draft.charges(&mut sheet);
        draft.sums(&mut sheet, &paper.sums);
    } else {
        draft.first_page(&mut sheet);
        draft.later_pages(&mut sheet);
    }
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}

impl Draft<'_> {
    /// The brand on a ground of its colour, or beside the title.
    fn band(&mut self, sheet: &mut Sheet<'_>) {
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
    fn window(&mut self, sheet: &mut Sheet<'_>) {
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

    fn first_page(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        if let Some(greeting) = &paper.greeting {
            Block::para(
                sheet,
                look.body(),
                Align::Left,
                sheet.area.inset(8.0),
                greeting,
            )
            .pad(0.0, 10.0)
            .place(sheet);
        }
        self.summary(sheet);
        let area = sheet.area.inset(8.0);
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
        if !paper.payment.is_empty() {
            let rows = kit::rows(sheet, &paper.payment);
            let pairs = kit::Pairs::plain(look.label(), look.body());
            let title = Block::para(
                sheet,
                look.bold().color(look.accent),
                Align::Left,
                area,
                &paper.payment_title,
            );
            title
                .then(pairs.draw(sheet, area.split(0.62, 0.0).0, &rows))
                .pad(2.0, 10.0)
                .place(sheet);
        }
        let shown = self.rng.pick(self.said.hours);
        if self.rng.chance(60) {
            Block::para(sheet, self.small, Align::Left, area, shown)
                .pad(0.0, 6.0)
                .place(sheet);
        }
        kit::notes(sheet, area, self.small.size(look.size * 0.88), Align::Left);
        if let Some(closing) = &paper.closing {
            let name = paper.seller.display();
            Block::paras(
                sheet,
                look.body(),
                Align::Left,
                area,
                [closing.as_str(), name],
            )
            .pad(6.0, 4.0)
            .place(sheet);
        }
        if self.rng.chance(30) {
            self.slip(sheet);
        }
    }

    /// The bill before, what was paid, this bill, what is to pay.
    fn summary(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let from = if self.whole {
            0
        } else {
            paper
                .sums
                .iter()
                .position(|sum| sum.term == Term::Total || sum.term == Term::CreditTotal)
                .unwrap_or_default()
        };
        let mut rows: Vec<(String, String, bool)> = Vec::new();
        let plain =
            payable(paper).is_some() && paper.sums.iter().all(|sum| sum.term != Term::AmountDue);
        if plain && self.rng.chance(55) {
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
                rows.push((
                    self.rng.pick(self.said.left).to_owned(),
                    money(Decimal::new(0, 2)),
                    false,
                ));
            }
        }
        let last = paper
            .sums
            .iter()
            .rposition(|sum| sum.is_total() || sum.term == Term::AccountBalance);
        for (index, sum) in paper.sums.iter().enumerate().skip(from) {
            rows.push((sum.label.clone(), sum.value.clone(), Some(index) == last));
        }
        let wide = self.rng.chance(55);
        let area = if wide {
            sheet.area
        } else {
            sheet.area.split(self.rng.measure(0.56, 0.7), 0.0).0
        };
        let inner = area.inset(9.0);
        let title = self.rng.pick(self.said.glance);
        let mut made = Block::para(
            sheet,
            look.bold().size(look.size * 1.15).color(look.accent),
            Align::Left,
            inner,
            title,
        )
        .pad(7.0, 4.0);
        let solid = self.rng.chance(45);
        for (label, value, last) in rows {
            let style = match (last, solid) {
                (true, true) => look.bold().size(look.size * 1.2).color(Color::WHITE),
                (true, false) => look.bold().size(look.size * 1.2),
                _ => look.body(),
            };
            let width = (sheet.canvas.width(style, &value) + 1.0).min(inner.width * 0.55);
            let room = Area::new(inner.x, inner.width - width - 8.0);
            let row = Block::para(sheet, style, Align::Left, room, &look.above(&label))
                .beside(Block::line(sheet, style, Align::Right, inner, &value))
                .pad(3.0, 3.0);
            made = made.then(match (last, solid) {
                (true, true) => row.on(look.accent, area),
                (true, false) => row.over(look.accent, 1.2, inner),
                _ => row,
            });
        }
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

    /// What was used in each month, as bars with numbers.
    fn bars(&mut self, sheet: &mut Sheet<'_>) {
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
    fn slip(&mut self, sheet: &mut Sheet<'_>) {
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

    fn later_pages(&mut self, sheet: &mut Sheet<'_>) {
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
    fn readings(&mut self, sheet: &mut Sheet<'_>) {
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

    fn charges(&mut self, sheet: &mut Sheet<'_>) {
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
        let lined = self.rng.chance(60);
        let strong = self.rng.chance(40);
        let pad = self.rng.measure(1.5, 4.5);
        let light = tint(look.grey, 0.65);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let figures = |kind: Kind| {
                    if strong && kind == Kind::Amount {
                        frame.style.bold()
                    } else {
                        frame.style
                    }
                };
                let made = Block::paras(sheet, frame.style, Align::Left, frame.text(), text)
                    .beside(frame.cells(sheet, cells, figures))
                    .pad(pad, pad);
                if lined {
                    made.under(light, 0.4, sheet.area)
                } else {
                    made
                }
            }
            Row::Group(text) => Block::para(sheet, frame.style.bold(), Align::Left, inner, text)
                .pad(4.0, 3.0)
                .on(tint(look.accent, 0.9), sheet.area),
            Row::GroupSum { label, value } => frame
                .total(sheet, frame.style.bold(), label, value)
                .pad(3.0, 7.0),
            Row::Text(text) => Block::para(
                sheet,
                frame.style.color(look.grey),
                Align::Left,
                inner,
                text,
            )
            .pad(3.0, 2.0),
        };
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            frame
                .total(sheet, frame.style.bold(), label, value)
                .pad(2.0, 3.0)
        };
        let carries = self.rng.chance(50) && !is_statement(sheet.paper);
        let carried: Option<&dyn Fn(&Sheet<'_>, &str, &str) -> Block> =
            if carries { Some(&carry) } else { None };
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
    fn sums(&mut self, sheet: &mut Sheet<'_>, sums: &[Sum]) {
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

    fn taxes(&mut self, sheet: &mut Sheet<'_>) {
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
