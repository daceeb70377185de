//! A forwarder's invoice: a block of many references about one shipment, parties in boxes, then charges that are a
//! text, a currency and an amount.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, parties, payment, run, taxes,
};
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::figures::Place;
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (6, &[Description, Amount]),
        (4, &[Code, Description, Amount]),
        (3, &[Description, Quantity, Price, Amount]),
        (2, &[Position, Code, Description, Amount]),
        (1, &[Description, Quantity, Unit, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::FORWARD, super::words::SHARED]),
    columns: SETS,
    shape,
    ..super::MANNER
};

/// What a shipment weighs and holds, by language.
#[rustfmt::skip]
const LOADS: &[(&str, [&str; 4])] = &[
    ("de", ["Bruttogewicht", "Packstücke", "Lademeter", "Incoterms"]),
    ("fr", ["Poids brut", "Colis", "Volume", "Incoterm"]),
    ("es", ["Peso bruto", "Bultos", "Volumen", "Incoterm"]),
    ("it", ["Peso lordo", "Colli totali", "Volume", "Resa"]),
    ("nl", ["Brutogewicht", "Colli totaal", "Volume", "Leveringsconditie"]),
    ("pt", ["Peso bruto", "Volumes", "Cubicagem", "Incoterm"]),
    ("en", ["Gross weight", "Packages", "Volume", "Incoterms"]),
];

/// Adds what a forwarder tells about every shipment.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if paper.cases.contains(&"statement") {
        return;
    }
    let language = paper.figures.language;
    let labels = LOADS.iter().find(|(name, _)| *name == language);
    let (_, labels) = labels.unwrap_or(&LOADS[LOADS.len() - 1]);
    let values = [
        rng.pattern("1.##0 kg"),
        rng.pattern("1# PLL"),
        rng.pattern("2#.4 m³"),
        rng.of(&["DAP", "FCA", "EXW", "CPT"]).to_owned(),
    ];
    for (label, value) in labels.iter().zip(values) {
        if rng.chance(60) {
            paper.meta.push(Entry {
                term: Term::Load,
                label: (*label).to_owned(),
                value,
            });
        }
    }
    let known: Vec<Term> = paper.meta.iter().map(|entry| entry.term).collect();
    for (term, pattern) in [
        (Term::BillOfLading, "MEDU@#######"),
        (Term::Trip, "@@ ###W"),
    ] {
        if !known.contains(&term) && rng.chance(50) {
            let label = speech.say(term).to_owned();
            let value = rng.pattern(pattern);
            paper.meta.push(Entry { term, label, value });
        }
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, &[Face::Serif, Face::Sans, Face::Sans], 7.5, 9.0);
    let margin = rng.measure(32.0, 48.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, rng.chance(50), rng.of(&[" ", ": "]));
    let style = look.small(0.82);
    let mark = rng.of(&[" - ", " | ", "; "]);
    let foot = Foot::running(&sheet, &told, style, (mark, Align::Center)).ruled(&sheet);
    foot.reserve(&mut sheet);
    sheet.y = 30.0;
    head(&mut sheet, rng, &told);
    shipment(&mut sheet, rng);
    lines(&mut sheet, rng);
    sums(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.88), Align::Left);
    foot.finish(&mut sheet);
}

/// The firm in the middle, the title between rules, the parties in boxes.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.6, 2.2))
        .color(look.accent);
    let align = rng.of(&[Align::Center, Align::Left]);
    told.head(sheet, (name, look.small(0.9)), align, area)
        .pad(0.0, 8.0)
        .place(sheet);
    let title = look
        .bold()
        .size(look.size * 1.5)
        .tracked(rng.of(&[0.0, 1.5, 3.0]));
    let align = rng.of(&[Align::Center, Align::Right]);
    Block::para(sheet, title, align, area, &sheet.paper.title)
        .pad(4.0, 4.0)
        .over(look.accent, 1.1, area)
        .under(look.accent, 1.1, area)
        .pad(0.0, 8.0)
        .place(sheet);
    told.sender(sheet, look.small(0.8), area, " - ")
        .place(sheet);
    let cards = parties(sheet.paper);
    let areas = area.columns(cards.len().max(2), 0.0);
    let styles = (look.small(0.8).color(look.grey), look.bold(), look.body());
    let made: Vec<Block> = areas
        .iter()
        .zip(&cards)
        .map(|(area, party)| card(sheet, area.inset(5.0), party, styles).pad(4.0, 5.0))
        .collect();
    let height = made.iter().map(|block| block.height).fold(0.0, f32::max);
    let row = areas
        .iter()
        .zip(made)
        .fold(Block::default(), |row, (area, block)| {
            row.beside(block.at_least(height).boxed(look.grey, 0.6, *area))
        });
    row.pad(0.0, 8.0).place(sheet);
}

/// All references in a grid.
fn shipment(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let (area, meta) = (sheet.area, &sheet.paper.meta);
    let per_row = (rng.range(3, 5) as usize).min(meta.len().max(1));
    let label = look.small(0.78).color(look.grey);
    let shaded = rng.chance(50);
    let made = cells(
        sheet,
        area,
        meta,
        per_row,
        (label, look.body()),
        |cell, area| {
            let cell = cell.boxed(look.grey, 0.4, area);
            if shaded {
                cell.on(tint(look.accent, 0.94), area)
            } else {
                cell
            }
        },
    );
    made.pad(0.0, 10.0).place(sheet);
}

/// A text, a currency, an amount.
struct Lines {
    cols: Cols,
    /// The currency and where it stands.
    code: Option<(&'static str, Area)>,
    pad: f32,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.bold();
        let mut heads = self.cols.heads(sheet, style);
        if let Some((_, area)) = self.code {
            let above = heads.height - sheet.look.step(style);
            heads =
                heads.beside(Block::line(sheet, style, Align::Left, area, "CCY").pad(above, 0.0));
        }
        let heads = heads
            .pad(3.0, 3.0)
            .on(tint(sheet.look.accent, 0.85), sheet.area);
        heads.boxed(sheet.look.grey, 0.5, sheet.area).pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let mut row = Block::paras(sheet, style, Align::Left, area, item.text);
        row = row.beside(self.cols.figures(sheet, style, item.cells));
        if let Some((code, area)) = self.code {
            row = row.beside(Block::line(sheet, style, Align::Left, area, code));
        }
        row.pad(self.pad, self.pad)
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        Block::space(2.0)
            .under(sheet.look.grey, 0.5, sheet.area)
            .put(sheet, sheet.y);
        sheet.y += 2.0;
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let paper = sheet.paper;
    let told = paper
        .sums
        .iter()
        .any(|sum| sum.value.contains(paper.figures.code));
    let bare = paper.cells == Place::Bare;
    let coded = bare && !told && rng.chance(75);
    let room = if coded { 36.0 } else { 0.0 };
    let inner = sheet.area.inset(4.0);
    let laying = Laying {
        area: Area::new(inner.x, inner.width - room),
        gap: rng.measure(8.0, 16.0),
        least: 0.26,
    };
    let mut cols = laying.lay(sheet, |_| true);
    let place = cols.list.iter().position(|col| col.kind == Kind::Amount);
    let mut code = None;
    if let Some(place) = place.filter(|_| coded) {
        code = Some((
            paper.figures.code,
            Area::new(cols.list[place].area.x + 2.0, 30.0),
        ));
        for col in &mut cols.list[place..] {
            col.area.x += room;
        }
    }
    let ledger = Lines {
        cols,
        code,
        pad: rng.measure(1.0, 3.5),
    };
    let turn = Turn {
        heads: rng.chance(75),
        carry: rng.chance(50),
    };
    run(sheet, &ledger, turn);
    sheet.y += 4.0;
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let (left, right) = sheet.area.split(rng.measure(0.44, 0.54), 14.0);
    let style = Sums {
        stress: rng.of(&[
            Stress::Framed,
            Stress::Ground(tint(look.accent, 0.85), look.accent),
        ]),
        label: rng.of(&[Align::Left, Align::Right]),
        ..Sums::plain(sheet)
    };
    let sums = style.draw(sheet, right);
    let other = other_currency(sheet, right.inset(4.0), look.body());
    let pairs = Pairs {
        share: 0.42,
        ..Pairs::plain(look.body().color(look.grey), look.body())
    };
    let beside = taxes(sheet, left, look.small(0.88), true).pad(0.0, 6.0);
    let beside = beside.then(payment(sheet, left, look.bold(), pairs));
    let made = sums.then(other.pad(4.0, 0.0)).beside(beside);
    made.pad(2.0, 10.0).place(sheet);
}
