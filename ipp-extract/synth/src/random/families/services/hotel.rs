//! A hotel's folio: the house in the middle, the guest at the left, stay and room at the right, charges by the day, the
//! sums under the charges, the tax in a table at the bottom.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Told, Turn, card, light, notes, other_currency,
    parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (6, &[Date, Description, Amount]),
        (3, &[Date, Description, Quantity, Price, Amount]),
        (2, &[Date, Code, Description, Amount]),
        (1, &[Date, Quantity, Description, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::HOTEL, super::words::SHARED]),
    columns: SETS,
    shape,
    ..super::MANNER
};

/// Arrival, departure, room, persons by language.
#[rustfmt::skip]
const STAY: &[(&str, [&str; 4])] = &[
    ("de", ["Anreise", "Abreise", "Zimmer", "Personen"]),
    ("fr", ["Arrivée", "Départ", "Chambre", "Personnes"]),
    ("es", ["Llegada", "Salida", "Habitación", "Personas"]),
    ("it", ["Arrivo", "Partenza", "Camera", "Persone"]),
    ("nl", ["Aankomst", "Vertrek", "Kamer", "Personen"]),
    ("pt", ["Chegada", "Saída", "Quarto", "Pessoas"]),
    ("en", ["Arrival", "Departure", "Room No.", "Persons"]),
];

/// A stay is told as two dates; every guest has a room.
fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    if paper.cases.contains(&"statement") {
        return;
    }
    let language = paper.figures.language;
    let labels = STAY.iter().find(|(name, _)| *name == language);
    let (_, [from, to, room, persons]) = labels.unwrap_or(&STAY[STAY.len() - 1]);
    let mut add = |label: &str, value: String| {
        paper.meta.push(Entry {
            term: Term::Period,
            label: label.to_owned(),
            value,
        });
    };
    let figures = paper.figures;
    let (start, end) = (paper.truth.service_start_date, paper.truth.service_end_date);
    add(room, rng.pattern("#1#"));
    if rng.chance(40) {
        add(persons, rng.range(1, 4).to_string());
    }
    if let (Some(start), Some(end)) = (start, end) {
        add(from, figures.date(start));
        add(to, figures.date(end));
        let place = paper
            .meta
            .iter()
            .position(|entry| entry.term == Term::Period);
        if let Some(place) = place {
            paper.meta.remove(place);
        }
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, &[Face::Serif, Face::Sans, Face::Grotesk], 8.0, 9.5);
    let margin = rng.measure(44.0, 66.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, false, ": ");
    let style = look.small(0.8).color(look.grey);
    let foot = Foot::running(&sheet, &told, style, (" \u{2022} ", Align::Center)).ruled(&sheet);
    let foot = foot.numbered(Some(Align::Center));
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(34.0, 56.0);
    head(&mut sheet, rng, &told);
    lines(&mut sheet, rng);
    end(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.88), Align::Left);
    foot.finish(&mut sheet);
}

fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    let name = look
        .body()
        .size(look.size * rng.measure(1.9, 2.6))
        .tracked(rng.of(&[0.0, 1.0, 2.5]));
    let name = name.color(look.accent);
    told.head(sheet, (name, look.small(0.88)), Align::Center, area)
        .pad(0.0, 16.0)
        .place(sheet);
    let (left, right) = area.split(rng.measure(0.46, 0.56), 20.0);
    let styles = (look.label(), look.body(), look.body());
    let mut guest = told.sender(sheet, look.small(0.78), left, ", ");
    for party in parties(sheet.paper) {
        guest = guest.then(card(sheet, left, party, styles).pad(0.0, 8.0));
    }
    let pairs = Pairs {
        gap: 10.0,
        ..Pairs::plain(look.label(), look.body())
    };
    let details = pairs.draw(sheet, right, &rows(sheet, &sheet.paper.meta));
    let title = look.bold().size(look.size * rng.measure(1.25, 1.7));
    let over = rng.chance(50);
    let shown = Block::para(sheet, title, Align::Left, area, &sheet.paper.title);
    if over {
        shown.clone().pad(0.0, 10.0).place(sheet);
    }
    guest.beside(details).pad(0.0, 12.0).place(sheet);
    if !over {
        shown.pad(0.0, 8.0).place(sheet);
    }
}

struct Lines {
    cols: Cols,
    pad: f32,
    rules: bool,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(3.0, 3.0);
        let grey = sheet.look.grey;
        heads
            .over(grey, 0.8, sheet.area)
            .under(grey, 0.8, sheet.area)
            .pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, item.text);
        let row = text.beside(self.cols.figures(sheet, self.cols.style, item.cells));
        let row = row.pad(self.pad, self.pad);
        if self.rules {
            row.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            row
        }
    }
}

/// Charges, and the sums in their column.
fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(12.0, 24.0),
        least: 0.3,
    };
    let ledger = Lines {
        cols: laying.lay(sheet, |_| true),
        pad: rng.measure(0.5, 3.0),
        rules: rng.chance(30),
    };
    let turn = Turn {
        heads: rng.chance(80),
        carry: rng.chance(60),
    };
    run(sheet, &ledger, turn);
    let body = ledger.cols.style;
    let grey = sheet.look.grey;
    let sums = &sheet.paper.sums;
    let first = rng.chance(50);
    let column = ledger
        .cols
        .find(Kind::Amount)
        .map_or(sheet.area, |col| col.area);
    let made = sums
        .iter()
        .enumerate()
        .fold(Block::space(4.0), |made, (index, sum)| {
            let style = if sum.is_total() { body.bold() } else { body };
            let label = sheet.look.beside(&sum.label);
            let row = ledger
                .cols
                .sum(sheet, style, &label, &sum.value)
                .pad(2.0, 1.5);
            let ruled = sum.is_total() || (index == 0 && first);
            made.then(if ruled {
                row.over(grey, 0.5, column)
            } else {
                row
            })
        });
    made.over(grey, 0.8, sheet.area).pad(2.0, 12.0).place(sheet);
}

/// The tax, the account, the guest's signature.
fn end(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let area = sheet.area;
    let table = Area::new(area.x, area.width * rng.measure(0.5, 0.75));
    taxes(sheet, table, look.small(0.9), rng.chance(30))
        .pad(0.0, 10.0)
        .place(sheet);
    let half = Area::new(area.x, area.width * 0.6);
    other_currency(sheet, half, look.body())
        .pad(0.0, 8.0)
        .place(sheet);
    let pairs = Pairs::plain(look.body(), look.body());
    payment(sheet, half, look.label(), pairs)
        .pad(0.0, 10.0)
        .place(sheet);
    if rng.chance(35) {
        let line = Area::new(area.right() - 150.0, 150.0);
        Block::space(30.0)
            .under(look.grey, 0.5, line)
            .pad(0.0, 8.0)
            .place(sheet);
    }
}
