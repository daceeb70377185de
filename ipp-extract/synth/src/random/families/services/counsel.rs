//! A law firm's or adviser's letter: much air, a date without a label, the matter as the subject, hours in a table
//! without rules, the total in a sentence and again among a few sums.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Date, Description, Quantity, Price, Amount]),
        (3, &[Description, Quantity, Price, Amount]),
        (3, &[Date, Description, Quantity, Amount]),
        (3, &[Description, Amount]),
        (1, &[Date, Description, Amount]),
        (1, &[Quantity, Description, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::COUNSEL, super::words::SHARED]),
    dates: super::words::LONG_DATES,
    columns: SETS,
    ..super::MANNER
};

/// A sentence that tells `{total}`, by language.
#[rustfmt::skip]
const SENTENCES: &[(&str, &[&str])] = &[
    ("de", &["Unser Honorar einschließlich Auslagen beläuft sich auf {total}.", "Wir erlauben uns, Ihnen insgesamt {total} in Rechnung zu stellen."]),
    ("fr", &["Nos honoraires et frais s'élèvent à {total}.", "Le montant de notre note s'établit à {total}."]),
    ("es", &["Nuestros honorarios ascienden a {total}.", "El importe de la presente minuta es de {total}."]),
    ("it", &["Il nostro compenso ammonta a {total}.", "L'importo della presente è pari a {total}."]),
    ("nl", &["Ons honorarium inclusief kosten bedraagt {total}.", "Wij brengen u in totaal {total} in rekening."]),
    ("pt", &["Os nossos honorários totalizam {total}.", "O valor da presente nota é de {total}."]),
    ("en", &["Our charges for this matter amount to {total}.", "The total of our account is {total}, made up as follows.", "We enclose our account in the sum of {total}."]),
];

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Serif, Face::Serif, Face::Sans], 9.0, 10.5);
    look.capitals = false;
    look.leading = rng.measure(1.3, 1.5);
    let margin = rng.measure(23.0, 30.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, false, " ");
    let style = look.small(0.74).color(look.grey);
    let mark = rng.of(&[" \u{b7} ", " | ", " \u{2013} "]);
    let foot = Foot::running(&sheet, &told, style, (mark, Align::Center));
    let foot = if rng.chance(50) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    let foot = foot.numbered(Some(Align::Center));
    foot.reserve(&mut sheet);
    letter(&mut sheet, rng, &told);
    foot.finish(&mut sheet);
}

fn letter(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    head(sheet, rng, told);
    subject(sheet, rng);
    let sentence_first = rng.chance(50);
    if sentence_first {
        sentence(sheet, rng);
    }
    lines(sheet, rng);
    if !sentence_first {
        sentence(sheet, rng);
    }
    sums(sheet, rng);
    let (area, look) = (sheet.area, sheet.look);
    notes(sheet, area, look.body(), Align::Left);
    if let Some(closing) = &sheet.paper.closing {
        let name = sheet.paper.seller.display();
        Block::line(sheet, look.body(), Align::Left, area, closing)
            .then(Block::space(look.size * 2.0))
            .then(Block::line(sheet, look.body(), Align::Left, area, name))
            .pad(8.0, 0.0)
            .place(sheet);
    }
}

/// Letterhead, customer, and the date at the right.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    sheet.y = rng.measure(40.0, 56.0);
    let name = look.body().size(look.size * rng.measure(1.6, 2.2));
    let name = name.tracked(rng.of(&[0.0, 1.0, 2.0])).color(look.accent);
    let align = rng.of(&[Align::Center, Align::Right, Align::Center]);
    let own = told.head(sheet, (name, look.small(0.82)), align, area);
    let own = if rng.chance(40) && own.height > 0.0 {
        own.pad(0.0, 4.0).under(look.accent, 0.6, area)
    } else {
        own
    };
    own.pad(0.0, rng.measure(20.0, 40.0)).place(sheet);
    let (left, right) = area.split(0.6, 12.0);
    let sender = told.sender(sheet, look.small(0.72), left, " \u{b7} ");
    let mut buyer = parties(sheet.paper)[0].clone();
    if rng.chance(75) {
        buyer.heading.clear();
    }
    let styles = (look.small(0.85), look.body(), look.body());
    let made = sender.then(card(sheet, left, &buyer, styles));
    let date = is_date(sheet.paper)
        .map(|entry| entry.value.clone())
        .unwrap_or_default();
    let date = Block::para(sheet, look.body(), Align::Right, right, &date);
    let made = if rng.chance(50) {
        made.beside(date)
    } else {
        made.then(Block::space(14.0)).then(date)
    };
    made.pad(0.0, 20.0).place(sheet);
}

fn is_date(paper: &Paper) -> Option<&Entry> {
    let dates = [Term::Date, Term::CreditDate];
    paper.meta.iter().find(|entry| dates.contains(&entry.term))
}

/// Title and number, what else is told, and the salutation.
fn subject(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let number = paper.meta.iter().find(|entry| entry.term == Term::Number);
    let in_title = number.filter(|_| rng.chance(45));
    let text = super::numbered(paper, in_title);
    let style = look.bold().size(look.size * rng.measure(1.0, 1.35));
    Block::para(sheet, style, Align::Left, area, &text)
        .pad(0.0, 6.0)
        .place(sheet);
    let date = is_date(paper).map(|entry| entry.term);
    let rest = paper.meta.iter().filter(|entry| {
        Some(entry.term) != date && (in_title.is_none() || entry.term != Term::Number)
    });
    let rest: Vec<Entry> = rest.cloned().collect();
    let pairs = Pairs {
        gap: 16.0,
        ..Pairs::plain(look.body(), look.body())
    };
    pairs
        .draw(sheet, area, &rows(sheet, &rest))
        .pad(0.0, 10.0)
        .place(sheet);
    for other in &paper.others {
        let styles = (look.body(), look.body(), look.body());
        card(sheet, area, other, styles).pad(0.0, 8.0).place(sheet);
    }
    if let Some(greeting) = &paper.greeting {
        Block::para(sheet, look.body(), Align::Left, area, greeting)
            .pad(0.0, 10.0)
            .place(sheet);
    }
}

/// The total in a sentence.
fn sentence(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let paper = sheet.paper;
    let total = paper.sums.iter().find(|sum| sum.term == Term::Total);
    let Some(total) = total.filter(|_| rng.chance(75)) else {
        return;
    };
    let language = paper.figures.language;
    let found = SENTENCES.iter().find(|(name, _)| *name == language);
    let (_, texts) = found.unwrap_or(&SENTENCES[SENTENCES.len() - 1]);
    let text = rng.of(texts).replace("{total}", &total.value);
    let (style, area) = (sheet.look.body(), sheet.area);
    Block::para(sheet, style, Align::Left, area, &text)
        .pad(4.0, 10.0)
        .place(sheet);
}

/// Hours without rules.
struct Lines {
    cols: Cols,
    heads: bool,
    pad: f32,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = if self.heads {
            self.cols.style.bold()
        } else {
            self.cols.style
        };
        let heads = self.cols.heads(sheet, style).pad(0.0, 4.0);
        if self.heads {
            heads
        } else {
            heads.under(sheet.look.grey, 0.4, sheet.area).pad(0.0, 3.0)
        }
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, item.text);
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        text.beside(figures).pad(0.0, self.pad)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let laying = Laying {
        area: sheet.area,
        gap: rng.measure(12.0, 22.0),
        least: 0.34,
    };
    let ledger = Lines {
        cols: laying.lay(sheet, |_| true),
        heads: rng.chance(60),
        pad: rng.measure(3.0, 7.0),
    };
    let turn = Turn {
        heads: rng.chance(50),
        carry: rng.chance(50),
    };
    run(sheet, &ledger, turn);
    sheet.y += 8.0;
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let indent = area.width * rng.measure(0.12, 0.4);
    let block = Area::new(area.x + indent, area.width - indent);
    let style = Sums {
        strong: rng.of(&[look.bold(), look.body()]),
        stress: rng.of(&[Stress::Between, Stress::Rule, Stress::None]),
        dots: rng.chance(20),
        apart: 2.0,
        ..Sums::plain(sheet)
    };
    style.draw(sheet, block).pad(0.0, 10.0).place(sheet);
    let table = Area::new(area.x, area.width * 0.66);
    taxes(sheet, table, look.small(0.85), false)
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, block, look.body())
        .pad(0.0, 8.0)
        .place(sheet);
    let pairs = Pairs::plain(look.body(), look.body());
    payment(sheet, table, look.body(), pairs)
        .pad(0.0, 10.0)
        .place(sheet);
}
