//! A subscription's invoice: much white, small grey labels, the sum to pay in very large type above the lines, what is
//! particular about a line in small type below it, the way to pay in a tinted box.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Kind, Paper, Sum};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (6, &[Description, Quantity, Price, Amount]),
        (2, &[Description, Quantity, Amount]),
        (2, &[Description, Amount]),
        (2, &[Description, Price, Quantity, Amount]),
        (1, &[Quantity, Description, Price, Amount]),
        (1, &[Date, Description, Amount]),
        (1, &[Code, Description, Quantity, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::SAAS, super::words::SHARED]),
    dates: super::words::LONG_DATES,
    columns: SETS,
    shape,
    ..super::MANNER
};

/// Such invoices tell the total and what is due of it, even where both are one sum.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let alone = paper.truth.amount_due.is_none() && !paper.sums.iter().any(is_more);
    if !alone || !rng.chance(45) {
        return;
    }
    let Some(total) = paper.sums.iter_mut().find(|sum| sum.term == Term::Total) else {
        return;
    };
    let code = paper.figures.code;
    total.label = super::relabelled(&total.label, speech.say(Term::TotalPlain), code);
    let (value, label) = (total.value.clone(), speech.say(Term::AmountDue).to_owned());
    paper.truth.amount_due = paper.truth.total;
    paper.sums.push(Sum {
        term: Term::AmountDue,
        label,
        value,
    });
}

/// Whether a sum tells that the total is not what is to pay.
fn is_more(sum: &Sum) -> bool {
    matches!(
        sum.term,
        Term::CreditTotal | Term::Prepaid | Term::Withholding | Term::PreviousBalance
    )
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Grotesk, Face::Grotesk, Face::Sans], 8.0, 9.5);
    look.colon = false;
    look.grey = rng.of(&[
        Color(0x6b, 0x72, 0x80),
        Color(0x69, 0x73, 0x86),
        Color(0x8a, 0x8f, 0x98),
    ]);
    let margin = rng.measure(40.0, 60.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, true, rng.of(&[" ", ": "]));
    let small = look.small(0.84).color(look.grey);
    let foot = Foot::running(&sheet, &told, small, (" \u{2013} ", Align::Left)).ruled(&sheet);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(36.0, 52.0);
    head(&mut sheet, rng, &told);
    hero(&mut sheet, rng);
    lines(&mut sheet, rng);
    sums(&mut sheet, rng);
    let area = Area::new(sheet.area.x, sheet.area.width * 0.8);
    notes(&mut sheet, area, small, Align::Left);
    foot.finish(&mut sheet);
}

/// Title and name, the details below, then who sells and who buys.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let look = sheet.look;
    let large = look.bold().size(look.size * rng.measure(1.9, 2.5));
    let (left, right) = sheet.area.split(0.55, 20.0);
    let name = look.bold().size(large.size * 0.72).color(look.accent);
    let brand = told.name.clone().unwrap_or_default();
    let title = Block::para(sheet, large, Align::Left, left, &sheet.paper.title);
    let align = rng.of(&[Align::Right, Align::Left]);
    let top = title.beside(Block::para(sheet, name, align, right, &brand));
    top.pad(0.0, 12.0).place(sheet);
    let label = rng.of(&[look.bold(), look.small(0.95).color(look.grey)]);
    let pairs = Pairs {
        gap: rng.measure(10.0, 26.0),
        apart: 1.5,
        ..Pairs::plain(label, look.body())
    };
    let details = pairs.draw(sheet, left, &rows(sheet, &sheet.paper.meta));
    details.pad(0.0, 16.0).place(sheet);
    let cards = parties(sheet.paper);
    let own = !told.lines.is_empty() || told.sender.is_some();
    let areas = sheet
        .area
        .columns((cards.len() + usize::from(own)).max(2), 18.0);
    let mut made = Block::default();
    if own {
        let address = told.sender.as_ref().unwrap_or(&told.lines);
        let named = told.sender.is_none().then(|| brand.clone());
        let texts = named.iter().chain(address);
        made = Block::paras(sheet, look.body(), Align::Left, areas[0], texts);
    }
    let styles = (look.bold(), look.body(), look.body());
    for (area, party) in areas[usize::from(own)..].iter().zip(cards) {
        made = made.beside(card(sheet, *area, party, styles));
    }
    made.pad(0.0, rng.measure(16.0, 26.0)).place(sheet);
}

/// The sum to pay, in very large type.
fn hero(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let sums = &paper.sums;
    let Some(sum) = sums.iter().rfind(|sum| sum.is_total()).or(sums.last()) else {
        return;
    };
    let label = look.small(0.9).color(look.grey);
    let huge = look.bold().size(look.size * rng.measure(2.4, 3.6));
    let area = sheet.area;
    let made = if rng.chance(65) {
        Block::para(sheet, label, Align::Left, area, &sum.label).then(Block::line(
            sheet,
            huge,
            Align::Left,
            area,
            &sum.value,
        ))
    } else {
        let (left, right) = area.split(0.42, 10.0);
        let words = look.body().size(huge.size * 0.55);
        Block::para(sheet, words, Align::Left, left, &sum.label)
            .beside(Block::line(sheet, huge, Align::Right, right, &sum.value))
            .under(look.accent, 1.2, area)
    };
    made.pad(0.0, rng.measure(12.0, 22.0)).place(sheet);
}

/// Lines of two storeys.
struct Lines {
    cols: Cols,
    small: Style,
    pad: f32,
    /// Columns that stand below the description.
    below: Vec<(usize, String)>,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.small).pad(0.0, 4.0);
        heads
            .under(sheet.look.accent, 0.7, sheet.area)
            .pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let mut text = Block::default();
        for (index, line) in item.text.iter().enumerate() {
            let style = if index == 0 {
                self.cols.style
            } else {
                self.small
            };
            text = text.then(Block::para(sheet, style, Align::Left, area, line));
        }
        for (index, head) in &self.below {
            let cell = &item.cells[*index];
            if !cell.is_empty() {
                let line = format!("{head} {cell}");
                text = text.then(Block::para(sheet, self.small, Align::Left, area, &line));
            }
        }
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        text.beside(figures).pad(self.pad, self.pad)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let folded = [Kind::Code, Kind::Discount, Kind::Position];
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(10.0, 20.0),
        least: 0.3,
    };
    let cols = laying.lay(sheet, |kind| !folded.contains(&kind));
    let columns = sheet.paper.columns.iter().enumerate();
    let below = columns.filter(|(_, column)| folded.contains(&column.kind));
    let ledger = Lines {
        small: look.small(0.86).color(look.grey),
        pad: rng.measure(2.5, 6.0),
        below: below
            .map(|(index, column)| (index, column.head.clone()))
            .collect(),
        cols,
    };
    let turn = Turn {
        heads: rng.chance(60),
        carry: false,
    };
    run(sheet, &ledger, turn);
}

/// Sums in the right half, and how to pay below.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let (left, right) = sheet.area.split(rng.measure(0.4, 0.5), 20.0);
    let style = Sums {
        rules: rng.chance(70),
        stress: rng.of(&[Stress::None, Stress::Rule]),
        apart: rng.measure(3.0, 6.0),
        ..Sums::plain(sheet)
    };
    let small = look.small(0.9);
    let other = other_currency(sheet, right, small.color(look.grey));
    let made = style.draw(sheet, right).then(other.pad(4.0, 0.0));
    let made = made.beside(taxes(sheet, Area::new(left.x, left.width), small, false));
    made.pad(2.0, 14.0).place(sheet);
    let ground = Area::new(sheet.area.x, sheet.area.width * rng.measure(0.56, 1.0));
    let pairs = Pairs {
        gap: 14.0,
        ..Pairs::plain(look.body().color(look.grey), look.body())
    };
    let pay = payment(sheet, ground.inset(10.0), look.bold(), pairs);
    if pay.height > 0.0 {
        let pay = pay.pad(8.0, 8.0).on(tint(look.grey, 0.9), ground);
        pay.pad(0.0, 12.0).place(sheet);
    }
}
