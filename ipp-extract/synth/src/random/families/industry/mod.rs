//! Wholesale and industry: food and wine by the crate, machine parts by order and drawing, print and textiles by size
//! and colour, medicines and components by batch. Words, goods and drawing are theirs alone.

mod draw;
mod goods;
mod parts;
mod pharmacy;
mod printer;
mod produce;
mod tables;
mod words;

use rust_decimal::Decimal;

use super::family;
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::plan::Story;
use crate::random::rng::Rng;
use crate::random::words::Term;
use crate::random::{Family, Split};

/// Food, wine, farm goods: one invoice over several deliveries.
pub(super) const PRODUCE: Family =
    family("produce", Split::HeldOut, produce::MANNER, produce::draw);
/// Parts of machines, printed by a large system: references and drawings at each position.
pub(super) const PARTS: Family = family("parts", Split::Calibration, parts::MANNER, parts::draw);
/// Print, packaging, textiles: sizes, colours, set-up.
pub(super) const PRINTER: Family =
    family("printer", Split::HeldOut, printer::MANNER, printer::draw);
/// Medicines and components: many narrow columns in small type.
pub(super) const PHARMACY: Family =
    family("pharmacy", Split::HeldOut, pharmacy::MANNER, pharmacy::draw);

/// Names of what is no term, in the order of [`LANGUAGES`].
type Names = [&'static [&'static str]; 7];

const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "it", "nl", "pt"];

/// What firms that sell goods tell most; one in twelve must be refused.
const STORIES: &[(u64, Story)] = &[
    (50, Story::Plain),
    (10, Story::Credit),
    (2, Story::Withholding),
    (1, Story::TwoCurrencies),
    (3, Story::PreviousBalance),
    (4, Story::Prepaid),
    (1, Story::NoNumber),
    (8, Story::Long),
    (2, Story::Several),
    (2, Story::Statement),
    (2, Story::WrongTotal),
    (1, Story::WrongTax),
    (1, Story::WrongLines),
    (4, Story::ReverseCharge),
    (2, Story::ZeroRated),
    (1, Story::Exempt),
    (3, Story::Inclusive),
    (3, Story::TaxPerLine),
    (1, Story::SubtotalAfterTax),
];

/// One of the names in a language.
fn name(names: &Names, language: &str, rng: &mut Rng) -> &'static str {
    let place = LANGUAGES.iter().position(|known| *known == language);
    rng.of(names[place.unwrap_or_default()])
}

/// A detail of the head that is none of the invoice's fields.
fn detail(label: &str, value: String) -> Entry {
    Entry {
        term: Term::Project,
        label: label.to_owned(),
        value,
    }
}

/// Where the column of a kind stands.
fn place(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// Whether the document lists invoices, and has no lines of its own.
fn is_list(paper: &Paper) -> bool {
    paper.truth.line_items.is_empty()
}

/// Puts a column where it is told; `cell` makes what stands in it for each line of goods, other lines have nothing.
fn insert(
    paper: &mut Paper,
    at: usize,
    (kind, head): (Kind, &str),
    mut cell: impl FnMut(usize) -> String,
) {
    let upper = paper
        .columns
        .iter()
        .all(|c| c.head == c.head.to_uppercase());
    let head = if upper {
        head.to_uppercase()
    } else {
        head.to_owned()
    };
    paper.columns.insert(at, Column { kind, head });
    let goods: Vec<bool> = paper
        .truth
        .line_items
        .iter()
        .map(|line| line.quantity.is_some())
        .collect();
    let items = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => Some(cells),
        _ => None,
    });
    for (index, cells) in items.enumerate() {
        let known = goods.get(index).copied().unwrap_or_default();
        let text = if known { cell(index) } else { String::new() };
        cells.insert(at, text);
    }
}

/// More below the name of each good, in the truth as on the page; `make` is told which line it is and how many units.
fn below(paper: &mut Paper, mut make: impl FnMut(usize, Decimal) -> Vec<String>) {
    let texts = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (index, (text, line)) in texts.zip(&mut paper.truth.line_items).enumerate() {
        if let Some(quantity) = line.quantity {
            text.extend(make(index, quantity));
            line.description = Some(text.join(" "));
        }
    }
}

/// Whether a credit note prints its amounts below zero.
fn prints_negative(paper: &Paper) -> bool {
    let told = |case: &&str| case.starts_with("credit-note") && *case != "credit-note-unsigned";
    paper.cases.iter().any(told)
}
