//! A receipt of a shop or wholesaler: one narrow column in the till's type, the name of a thing on one line, number and
//! price with the amount on the next.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Color, Face, Size};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Column, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Description, Quantity, Price, Amount]),
        (2, &[Quantity, Description, Price, Amount]),
        (1, &[Description, Amount]),
        (1, &[Description, Quantity, Unit, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::TILL, super::words::SHARED]),
    dates: super::words::SYSTEM_DATES,
    columns: SETS,
    size: Some(size),
    shape,
    ..super::MANNER
};

/// A till prints no column of tax: nobody could tell it from the amount. It prints no heads either, so that a share has
/// its sign and the currency is told at the total.
fn shape(paper: &mut Paper, _: &mut Speech, _: &mut Rng) {
    super::drop_columns(paper, &[Kind::Tax, Kind::Gross]);
    for line in &mut paper.truth.line_items {
        line.tax_amount = None;
    }
    sign_shares(paper);
    let (code, symbol) = (paper.figures.code, paper.figures.symbol);
    let told = |text: &String| text.contains(code) || text.contains(symbol);
    let sums = paper.sums.iter().flat_map(|sum| [&sum.label, &sum.value]);
    let details = paper.meta.iter().map(|entry| &entry.value);
    let told = sums.chain(details).chain(&paper.notes).any(told);
    let total = paper.sums.iter_mut().rfind(|sum| sum.is_total());
    if let Some(total) = total.filter(|_| !told) {
        total.label = format!("{} {code}", total.label);
    }
}

fn sign_shares(paper: &mut Paper) {
    let shares = |column: &Column| matches!(column.kind, Kind::Rate | Kind::Discount);
    let columns = paper.columns.iter().map(shares);
    let columns: Vec<bool> = columns.collect();
    for row in &mut paper.rows {
        let Row::Item { cells, .. } = row else {
            continue;
        };
        let shares = cells.iter_mut().zip(&columns).filter(|(_, share)| **share);
        for (cell, _) in shares {
            if !cell.is_empty() && !cell.ends_with('%') {
                cell.push_str(" %");
            }
        }
    }
}

/// A roll of paper, or half a sheet.
fn size(rng: &mut Rng) -> Size {
    let (width, height) = rng.of(&[
        (226.77, 841.89),
        (255.12, 841.89),
        (297.64, 841.89),
        (419.53, 595.28),
        (396.0, 612.0),
    ]);
    Size { width, height }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(
        rng,
        &[Face::Mono, Face::Mono, Face::Mono, Face::Sans],
        6.5,
        8.0,
    );
    look.accent = Color::BLACK;
    look.grey = Color::BLACK;
    look.bold_labels = false;
    look.leading = rng.measure(1.18, 1.35);
    let narrow = canvas.size.width < 300.0;
    let margin = if narrow {
        15.0
    } else {
        rng.measure(24.0, 40.0)
    };
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, true, rng.of(&[" ", ": "]));
    let style = look.small(0.9);
    let foot = Foot::running(&sheet, &told, style, (", ", Align::Center));
    let foot = foot.numbered(rng.of(&[Some(Align::Center), Some(Align::Right)]));
    foot.reserve(&mut sheet);
    sheet.names_later_pages = rng.chance(50);
    sheet.top = 24.0;
    sheet.y = 24.0;
    head(&mut sheet, rng, &told);
    lines(&mut sheet, rng);
    sums(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, style, Align::Center);
    foot.finish(&mut sheet);
}

/// A line of the till's own signs over the whole width.
fn dashes(sheet: &Sheet<'_>, sign: &str) -> Block {
    let style = sheet.look.body();
    let count = (sheet.area.width / sheet.canvas.width(style, sign)) as usize;
    Block::line(sheet, style, Align::Left, sheet.area, &sign.repeat(count))
}

fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look.bold().size(look.size * rng.measure(1.2, 1.7));
    told.head(sheet, (name, look.body()), Align::Center, area)
        .pad(0.0, 6.0)
        .place(sheet);
    let title = look.bold().size(look.size * 1.25);
    let shown = Block::para(sheet, title, Align::Center, area, &sheet.paper.title);
    shown.pad(2.0, 4.0).place(sheet);
    let value_align = rng.of(&[Align::Left, Align::Right]);
    let pairs = Pairs {
        value_align,
        share: 0.6,
        ..Pairs::plain(look.body(), look.body())
    };
    let details = pairs.draw(sheet, area, &rows(sheet, &sheet.paper.meta));
    details.pad(0.0, 4.0).place(sheet);
    dashes(sheet, "-").place(sheet);
    told.sender(sheet, look.small(0.85), area, ", ")
        .place(sheet);
    let styles = (look.body(), look.bold(), look.body());
    for party in parties(sheet.paper) {
        card(sheet, area, party, styles).pad(0.0, 4.0).place(sheet);
    }
}

/// A thing over its figures.
struct Lines {
    cols: Cols,
    /// Quantity and price as `2 x 4.99`.
    times: Option<(usize, usize)>,
    rest: Vec<usize>,
    unit: Option<usize>,
    amount: usize,
    sign: &'static str,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        dashes(sheet, self.sign).pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let (style, area) = (sheet.look.body(), sheet.area);
        let cell = |index: usize| item.cells[index].as_str();
        let mut second: Vec<String> = Vec::new();
        if let Some((quantity, price)) = self.times
            && !cell(quantity).is_empty()
        {
            let unit = self.unit.map_or("", cell);
            let number = format!("{} {unit}", cell(quantity));
            second.push(format!("{} x {}", number.trim_end(), cell(price)));
        }
        second.extend(
            self.rest
                .iter()
                .map(|&index| cell(index).to_owned())
                .filter(|text| !text.is_empty()),
        );
        let amount = cell(self.amount);
        let width = sheet.canvas.width(style, amount);
        let room = Area::new(area.x + 8.0, area.width - width - 18.0);
        let figures = Block::line(sheet, style, Align::Left, room, &second.join("  "));
        let value = Block::line(sheet, style, Align::Right, area, amount);
        Block::paras(sheet, style, Align::Left, area, item.text)
            .then(figures.beside(value))
            .pad(0.0, 1.5)
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        Block::para(sheet, sheet.look.body(), Align::Left, sheet.area, text)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        Block::para(sheet, sheet.look.bold(), Align::Left, sheet.area, text).pad(3.0, 1.0)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let columns = &sheet.paper.columns;
    let find = |kind| columns.iter().position(|column| column.kind == kind);
    let times = find(Kind::Quantity).zip(find(Kind::Price));
    let shown = [Kind::Description, Kind::Amount];
    let timed = [Kind::Quantity, Kind::Price, Kind::Unit];
    let rest = columns.iter().enumerate().filter(|(_, column)| {
        let in_times = times.is_some() && timed.contains(&column.kind);
        !shown.contains(&column.kind) && !in_times
    });
    // Only the amount stands in a column.
    let laying = Laying {
        area: sheet.area,
        gap: 6.0,
        least: 0.3,
    };
    let wanted = [Kind::Description, Kind::Amount];
    let mut cols = laying.lay(sheet, |kind| wanted.contains(&kind));
    cols.style = sheet.look.body();
    let ledger = Lines {
        cols,
        times,
        rest: rest.map(|(index, _)| index).collect(),
        unit: find(Kind::Unit),
        amount: find(Kind::Amount).unwrap_or_default(),
        sign: rng.of(&["-", "=", "*", "-"]),
    };
    let turn = Turn {
        heads: false,
        carry: rng.chance(40),
    };
    run(sheet, &ledger, turn);
    dashes(sheet, ledger.sign).place(sheet);
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let outer = Area::new(area.x - 4.0, area.width + 8.0);
    let style = Sums {
        strong: look.bold().size(look.size * rng.measure(1.0, 1.4)),
        stress: Stress::None,
        apart: 0.5,
        dots: rng.chance(25),
        ..Sums::plain(sheet)
    };
    style.draw(sheet, outer).place(sheet);
    dashes(sheet, "=").place(sheet);
    let small = look.small(0.95);
    taxes(sheet, area, small, false).pad(0.0, 5.0).place(sheet);
    other_currency(sheet, area, small)
        .pad(0.0, 5.0)
        .place(sheet);
    let pairs = Pairs::plain(small, small);
    payment(sheet, area, small.bold(), pairs)
        .pad(3.0, 5.0)
        .place(sheet);
}
