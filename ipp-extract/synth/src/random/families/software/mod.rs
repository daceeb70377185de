//! What programs for small firms print by default: accounting on the internet, the German letter program, the open
//! business suite, the template of the word processor. Words, goods and drawing are theirs alone.

mod goods;
mod infoblock;
mod lines;
mod online;
mod suite;
mod template;
mod words;

use super::family;
use super::kit::Block;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Entry, Kind, Masthead, Paper, Sum};
use crate::random::plan::Story;
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use crate::random::{Family, Split};
use ipp_sdk::model::DocumentType;

pub(super) const INFOBLOCK: Family = family(
    "infoblock",
    Split::HeldOut,
    infoblock::MANNER,
    infoblock::draw,
);
pub(super) const ONLINE: Family = family("online", Split::HeldOut, online::MANNER, online::draw);
pub(super) const SUITE: Family = family("suite", Split::Calibration, suite::MANNER, suite::draw);
pub(super) const TEMPLATE: Family =
    family("template", Split::HeldOut, template::MANNER, template::draw);

/// What an inbox of such documents holds: plain invoices for the most part.
const STORIES: &[(u64, Story)] = &[
    (47, Story::Plain),
    (8, Story::Credit),
    (5, Story::Withholding),
    (2, Story::TwoCurrencies),
    (2, Story::PreviousBalance),
    (7, Story::Prepaid),
    (2, Story::Freight),
    (2, Story::NoNumber),
    (4, Story::Long),
    (2, Story::Several),
    (2, Story::Statement),
    (2, Story::WrongTotal),
    (1, Story::WrongTax),
    (2, Story::WrongLines),
    (3, Story::ReverseCharge),
    (2, Story::ZeroRated),
    (4, Story::Exempt),
    (5, Story::Inclusive),
    (4, Story::TaxPerLine),
    (2, Story::SubtotalAfterTax),
];

/// What is no term, in the order of [`LANGUAGES`].
type Names = [&'static [&'static str]; 7];

const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "it", "nl", "pt"];

fn name(names: &Names, paper: &Paper, rng: &mut Rng) -> &'static str {
    let mut known = LANGUAGES.iter();
    let place = known.position(|language| *language == paper.figures.language);
    rng.of(names[place.unwrap_or_default()])
}

/// Whether the document lists invoices and is none.
fn is_statement(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::Other)
}

/// Name and address at the top, where most of these programs put them.
fn with_letterhead(paper: &mut Paper, rng: &mut Rng) {
    let moved = match paper.seller.masthead {
        Masthead::SenderLine => true,
        Masthead::Logo => rng.chance(70),
        _ => false,
    };
    if moved {
        paper.seller.masthead = Masthead::Full;
    }
}

/// A new label for a sum, with the currency that the old one told.
fn relabelled(old: &str, new: &str, code: &str) -> String {
    if old.ends_with(code) && !new.contains(code) {
        format!("{new} {code}")
    } else {
        new.to_owned()
    }
}

/// What is to pay stands below the total even where nothing was paid, as most of these programs have it.
fn tell_due(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let last = paper.sums.iter().rposition(|sum| sum.term == Term::Total);
    let more = |sum: &Sum| {
        matches!(
            sum.term,
            Term::AmountDue | Term::PreviousBalance | Term::AccountBalance
        )
    };
    let (Some(place), Some(total)) = (last, paper.truth.total) else {
        return;
    };
    if paper.sums.iter().any(more) {
        return;
    }
    let code = paper.figures.code;
    let value = paper.sums[place].value.clone();
    let label = speech.say(Term::AmountDue).to_owned();
    let plain = speech.say(Term::TotalPlain);
    let due = relabelled(&paper.sums[place].label, &label, code);
    paper.sums[place].label = relabelled(&paper.sums[place].label, plain, code);
    if rng.chance(22) {
        let nothing = rust_decimal::Decimal::new(0, 2);
        let figures = &paper.figures;
        let nothing = value.replace(&figures.digits(total), &figures.digits(nothing));
        let label = speech.say(Term::Prepaid).to_owned();
        paper.sums.push(sum(Term::Prepaid, label, nothing));
    }
    paper.sums.push(sum(Term::AmountDue, due, value));
    paper.truth.amount_due = paper.truth.total;
}

fn sum(term: Term, label: String, value: String) -> Sum {
    Sum { term, label, value }
}

/// Puts the number into the title, behind the sign that the language has for it.
fn number_in_title(paper: &mut Paper) {
    let Some(place) = paper.meta.iter().position(|one| one.term == Term::Number) else {
        return;
    };
    let sign = match paper.figures.language {
        "de" => "Nr.",
        "fr" => "n°",
        "es" => "nº",
        "it" => "n.",
        "nl" => "nr.",
        "pt" => "n.º",
        _ => "No.",
    };
    let number = paper.meta.remove(place);
    paper.title = format!("{} {sign} {}", paper.title, number.value);
    paper.cases.push("number-in-title");
}

/// The details of some terms, and the others.
fn parted(entries: &[Entry], terms: &[Term]) -> (Vec<Entry>, Vec<Entry>) {
    let wanted = |entry: &Entry| terms.contains(&entry.term);
    entries.iter().cloned().partition(wanted)
}

/// What is to pay, where a row of its own tells it last.
fn due(paper: &Paper) -> Option<&Sum> {
    paper.sums.last().filter(|sum| sum.term == Term::AmountDue)
}

fn place_of(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// A sentence of its own at the pen.
fn aside(sheet: &mut Sheet<'_>, style: Style, text: Option<&String>) {
    if let Some(text) = text {
        Block::para(sheet, style, Align::Left, sheet.area, text)
            .pad(0.0, style.size)
            .place(sheet);
    }
}

/// The last words of a letter and who says them.
fn signed(sheet: &mut Sheet<'_>, style: Style, room: f32) {
    let (paper, area) = (sheet.paper, sheet.area);
    if let Some(closing) = &paper.closing {
        let name = Block::para(sheet, style, Align::Left, area, paper.seller.display());
        Block::para(sheet, style, Align::Left, area, closing)
            .pad(8.0, room)
            .then(name)
            .place(sheet);
    }
}

/// A coloured field where a firm has its emblem.
fn emblem(sheet: &Sheet<'_>, area: Area, align: Align, height: f32) -> Block {
    let width = (height * 1.6).min(area.width);
    let x = match align {
        Align::Left => area.x,
        Align::Right => area.right() - width,
        Align::Center => area.x + (area.width - width) / 2.0,
    };
    let field = Area::new(x, width);
    Block::space(height)
        .on(sheet.look.accent, field)
        .pad(0.0, 5.0)
}

/// Short strokes over the width, where a part is to be cut off.
fn cut(sheet: &Sheet<'_>, area: Area) -> Block {
    let count = (area.width / 6.0) as usize;
    (0..count).fold(Block::default(), |made, index| {
        let stroke = Area::new(area.x + index as f32 * 6.0, 3.5);
        made.beside(Block::default().over(sheet.look.grey, 0.7, stroke))
    })
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    let style = sheet.look.small(0.85);
    for (index, clause) in paper.conditions.iter().enumerate() {
        if index == 0 {
            sheet.next_page();
        }
        let style = if index == 0 { style.bold() } else { style };
        aside(sheet, style, Some(clause));
    }
}
