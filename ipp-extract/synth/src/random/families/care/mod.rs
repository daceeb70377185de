//! Those who treat, teach, gather and look after: practices and laboratories, schools, associations with their
//! journals, and firms that keep sites in order. Words, goods and drawing are theirs alone.

mod change;
mod clinic;
mod people;
mod seminar;
mod society;
mod upkeep;

use ipp_sdk::model::DocumentType;

use super::family;
use super::kit::Block;
use crate::pdf::Align;
use crate::random::content::Trade;
use crate::random::draw::Sheet;
use crate::random::paper::{Entry, Paper};
use crate::random::plan::Story;
use crate::random::rng::Rng;
use crate::random::words::Term;
use crate::random::{Family, Split};

/// Dental and medical laboratories, physiotherapists, vets.
pub(super) const CLINIC: Family = family("clinic", Split::HeldOut, clinic::MANNER, clinic::draw);
/// Schools, trainers, organisers of conferences.
pub(super) const SEMINAR: Family = family(
    "seminar",
    Split::Calibration,
    seminar::MANNER,
    seminar::draw,
);
/// Associations and the publishers of journals.
pub(super) const SOCIETY: Family =
    family("society", Split::HeldOut, society::MANNER, society::draw);
/// Cleaning, waste, gardens and guards, by the month and the site.
pub(super) const UPKEEP: Family =
    family("upkeep", Split::Calibration, upkeep::MANNER, upkeep::draw);

/// What these families mostly see: plain invoices, and some of every case.
const STORIES: &[(u64, Story)] = &[
    (42, Story::Plain),
    (8, Story::Credit),
    (5, Story::Withholding),
    (1, Story::TwoCurrencies),
    (3, Story::PreviousBalance),
    (6, Story::Prepaid),
    (2, Story::NoNumber),
    (4, Story::Long),
    (2, Story::Several),
    (1, Story::Statement),
    (2, Story::WrongTotal),
    (2, Story::WrongTax),
    (1, Story::WrongLines),
    (2, Story::ReverseCharge),
    (1, Story::ZeroRated),
    (8, Story::Exempt),
    (5, Story::Inclusive),
    (4, Story::TaxPerLine),
    (1, Story::SubtotalAfterTax),
];

/// Something in each language.
type Tongues<T> = &'static [(&'static str, T)];

/// Labels with patterns of their values.
type Labelled = &'static [(&'static str, &'static str)];

type Lines = &'static [&'static str];

/// What is kept for a language; that of the first where it is not known.
fn of_tongue<T: Copy>(list: Tongues<T>, language: &str) -> T {
    let found = list.iter().find(|(name, _)| *name == language);
    found.unwrap_or(&list[0]).1
}

/// Whether the document lists invoices and is none.
fn is_statement(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::Other)
}

fn is_credit(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::CreditNote)
}

/// Which of its trades the seller follows, told from the first line.
fn trade_of(paper: &Paper, trades: &[Trade]) -> usize {
    let lines = &paper.truth.line_items;
    let sells = |trade: &Trade| {
        let mut texts = lines.iter().filter_map(|line| line.description.as_deref());
        texts.any(|text| trade.goods.iter().any(|good| text.starts_with(good.0)))
    };
    trades.iter().position(sells).unwrap_or_default()
}

/// What the documents of the trade tell besides; drawn apart from number and date.
fn is_case(entry: &Entry) -> bool {
    entry.term == Term::Trip
}

/// The details without those of the case.
fn plain_meta(paper: &Paper) -> Vec<Entry> {
    let list = paper.meta.iter().filter(|entry| !is_case(entry));
    list.cloned().collect()
}

/// The details of the case.
fn case_meta(paper: &Paper) -> Vec<Entry> {
    let list = paper.meta.iter().filter(|entry| is_case(entry));
    list.cloned().collect()
}

/// Adds a few details of the case, in the order of the list.
fn add_case(paper: &mut Paper, list: Labelled, percent: u64, rng: &mut Rng) {
    let language = paper.figures.language;
    for (label, pattern) in list {
        if rng.chance(percent) {
            let value = people::fill(pattern, language, rng);
            case(paper, label, value);
        }
    }
}

/// Adds one detail of the case.
fn case(paper: &mut Paper, label: &str, value: String) {
    paper.meta.push(Entry {
        term: Term::Trip,
        label: label.to_owned(),
        value,
    });
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    if paper.conditions.is_empty() {
        return;
    }
    sheet.next_page();
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        let clause = Block::para(sheet, style, Align::Left, area, clause);
        clause.pad(0.0, style.size * 0.5).place(sheet);
    }
}
