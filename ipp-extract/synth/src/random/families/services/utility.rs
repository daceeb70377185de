//! A bill for energy, water or telephone: the first page holds nothing but the sums, the account and a slip to pay
//! with; what was used is told from the second page on.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, light,
    notes, other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Color, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (4, &[Description, Quantity, Price, Amount]),
        (3, &[Date, Description, Quantity, Price, Amount]),
        (3, &[Description, Quantity, Unit, Price, Amount]),
        (2, &[Description, Amount]),
        (1, &[Date, Description, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::UTILITY, super::words::SHARED]),
    dates: super::words::LONG_DATES,
    columns: SETS,
    ..super::MANNER
};

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Grotesk, Face::Sans], 8.25, 10.0);
    look.capitals = false;
    let margin = rng.measure(36.0, 50.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, false, " ");
    let style = look.small(0.78).color(look.grey);
    let foot = Foot::running(&sheet, &told, style, (". ", Align::Left));
    let foot = foot.numbered(rng.of(&[Some(Align::Right), Some(Align::Left)]));
    foot.reserve(&mut sheet);
    head(&mut sheet, rng, &told);
    summary(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.9), Align::Left);
    slip(&mut sheet, rng);
    sheet.next_page();
    lines(&mut sheet, rng);
    foot.finish(&mut sheet);
}

fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let look = sheet.look;
    let width = sheet.canvas.size.width;
    sheet.fill(look.accent, 0.0, 0.0, width, rng.measure(6.0, 14.0));
    sheet.y = 32.0;
    let (left, right) = sheet.area.split(0.54, 22.0);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.6, 2.2))
        .color(look.accent);
    let own = told.head(sheet, (name, look.small(0.85)), Align::Left, left);
    let title = look.body().size(look.size * rng.measure(1.7, 2.3));
    let title = Block::para(sheet, title, Align::Left, right, &sheet.paper.title);
    own.beside(title).pad(0.0, 14.0).place(sheet);
    let pairs = Pairs {
        apart: 2.5,
        value_align: rng.of(&[Align::Left, Align::Right]),
        ..Pairs::plain(look.body(), look.bold())
    };
    let inner = right.inset(8.0);
    let account = pairs.draw(sheet, inner, &rows(sheet, &sheet.paper.meta));
    let account = account.pad(7.0, 6.0).on(tint(look.accent, 0.9), right);
    let styles = (look.small(0.85).color(look.grey), look.body(), look.body());
    let mut made = told.sender(sheet, look.small(0.78), left, ", ");
    for party in parties(sheet.paper) {
        made = made.then(card(sheet, left, party, styles).pad(0.0, 8.0));
    }
    made.beside(account)
        .pad(0.0, rng.measure(12.0, 24.0))
        .place(sheet);
}

/// The sums in a box, and what is to pay in a larger one.
fn summary(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let (mut left, mut right) = sheet.area.split(rng.measure(0.56, 0.64), 18.0);
    if rng.chance(30) {
        (left, right) = (
            Area::new(sheet.area.x + right.width + 18.0, left.width),
            Area::new(sheet.area.x, right.width),
        );
    }
    let style = Sums {
        rules: true,
        stress: Stress::Ground(tint(look.accent, 0.82), Color::BLACK),
        apart: rng.measure(4.0, 8.0),
        ..Sums::plain(sheet)
    };
    let table = style.draw(sheet, left);
    let sums = &paper.sums;
    let last = sums.iter().rfind(|sum| sum.term == Term::AccountBalance);
    let last = last
        .or(sums.iter().rfind(|sum| sum.is_total()))
        .or(sums.last());
    let mut call = Block::default();
    if let Some(sum) = last {
        let inner = right.inset(9.0);
        let huge = look
            .bold()
            .size(look.size * rng.measure(1.9, 2.5))
            .color(Color::WHITE);
        let white = look.body().color(Color::WHITE);
        call = Block::para(sheet, white, Align::Left, inner, &sum.label).then(Block::line(
            sheet,
            huge,
            Align::Left,
            inner,
            &sum.value,
        ));
        let due = paper.meta.iter().find(|entry| entry.term == Term::Due);
        if let Some(due) = due {
            let text = format!("{} {}", due.label, due.value);
            call = call
                .then(Block::para(sheet, white.bold(), Align::Left, inner, &text).pad(5.0, 0.0));
        }
        call = call.pad(9.0, 9.0).on(look.accent, right);
    }
    let grid = taxes(sheet, right, look.small(0.8), false);
    call = call.then(grid.pad(8.0, 0.0));
    table.beside(call).pad(0.0, 12.0).place(sheet);
    let other = other_currency(sheet, left, look.small(0.95));
    other.pad(0.0, 10.0).place(sheet);
}

/// What comes off to be paid with, below a broken line at the foot of the page.
fn slip(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let kept = [Term::Number, Term::Due, Term::CustomerNo];
    let mut entries: Vec<Entry> = paper
        .meta
        .iter()
        .filter(|entry| kept.contains(&entry.term))
        .cloned()
        .collect();
    if let Some(sum) = paper.sums.iter().rfind(|sum| sum.is_total()) {
        entries.push(Entry {
            term: sum.term,
            label: sum.label.clone(),
            value: sum.value.clone(),
        });
    }
    let area = sheet.area;
    let per_row = entries.len().max(1);
    let styles = (look.small(0.8), look.bold());
    let row = cells(sheet, area, &entries, per_row, styles, |cell, area| {
        cell.boxed(light(look.grey), 0.6, area)
    });
    let pairs = Pairs::plain(look.body(), look.body());
    let bank = Area::new(area.x, area.width * rng.measure(0.55, 0.75));
    let pay = payment(sheet, bank, look.bold(), pairs);
    if pay.height <= 0.0 {
        return;
    }
    let dashes = " -".repeat((area.width / sheet.canvas.width(look.body(), " -")) as usize);
    let made = Block::line(
        sheet,
        look.body().color(look.grey),
        Align::Left,
        area,
        dashes.trim(),
    )
    .then(pay.pad(4.0, 8.0))
    .then(row);
    sheet.y = sheet.y.max(sheet.bottom - made.height - 0.5);
    made.place(sheet);
}

/// What was used, in sections.
struct Lines {
    cols: Cols,
    pad: f32,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.bold().color(sheet.look.accent);
        let heads = self.cols.heads(sheet, style).pad(2.0, 3.0);
        heads
            .under(sheet.look.accent, 1.4, sheet.area)
            .pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, item.text);
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        let row = text.beside(figures).pad(self.pad, self.pad);
        row.under(light(sheet.look.grey), 0.4, sheet.area)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        Block::line(sheet, style, Align::Left, sheet.area.inset(4.0), text)
            .pad(3.0, 3.0)
            .on(tint(sheet.look.accent, 0.88), sheet.area)
            .pad(6.0, 0.0)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(10.0, 18.0),
        least: 0.26,
    };
    let ledger = Lines {
        cols: laying.lay(sheet, |_| true),
        pad: rng.measure(2.0, 4.0),
    };
    let turn = Turn {
        heads: rng.chance(80),
        carry: false,
    };
    run(sheet, &ledger, turn);
}
