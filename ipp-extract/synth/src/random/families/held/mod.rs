//! Layouts that the engine's authors never look at: the honest measure of how it does on documents of a company it has
//! not seen. Their drawing and their words are their own.

mod counsel;
mod erp;
mod forwarder;
mod hotel;
pub(in crate::random::families) mod kit;
mod saas;
mod spell;
mod taxform;
#[cfg(test)]
mod tests;
mod till;
mod utility;
mod words;
mod workbook;
mod works;

use super::super::Family;
use crate::random::manner::Manner;
use crate::random::paper::{Entry, Kind, Paper, Row};
use crate::random::words::Wording;

/// What all held-out families do otherwise than the country.
const MANNER: Manner = Manner {
    wording: Wording(&[words::HELD]),
    dates: words::MIXED_DATES,
    numbers: words::NUMBERS,
    ..Manner::PLAIN
};

const fn held(name: &'static str, manner: Manner, draw: super::super::Draw) -> Family {
    Family {
        name,
        held_out: true,
        manner,
        landscape: false,
        draw,
    }
}

pub(super) const COUNSEL: Family = held("counsel", counsel::MANNER, counsel::draw);
pub(super) const ERP: Family = held("erp", erp::MANNER, erp::draw);
pub(super) const FORWARDER: Family = held("forwarder", forwarder::MANNER, forwarder::draw);
pub(super) const HOTEL: Family = held("hotel", hotel::MANNER, hotel::draw);
pub(super) const SAAS: Family = held("saas", saas::MANNER, saas::draw);
pub(super) const TAXFORM: Family = held("taxform", taxform::MANNER, taxform::draw);
pub(super) const TILL: Family = held("till", till::MANNER, till::draw);
pub(super) const UTILITY: Family = held("utility", utility::MANNER, utility::draw);
pub(super) const WORKBOOK: Family = held("workbook", workbook::MANNER, workbook::draw);
pub(super) const WORKS: Family = held("works", works::MANNER, works::draw);

/// The title with the number behind it, as `Invoice No. 1234`.
fn numbered(paper: &Paper, number: Option<&Entry>) -> String {
    let Some(number) = number else {
        return paper.title.clone();
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
    format!("{} {sign} {}", paper.title, number.value)
}

/// A new label for a sum, with the currency that the old one told.
fn relabelled(old: &str, new: &str, code: &str) -> String {
    if old.ends_with(code) && !new.contains(code) {
        format!("{new} {code}")
    } else {
        new.to_owned()
    }
}

/// Leaves columns out, cells and all; what only they told is for the caller to leave out of the truth.
fn drop_columns(paper: &mut Paper, kinds: &[Kind]) {
    let keep: Vec<bool> = paper
        .columns
        .iter()
        .map(|column| !kinds.contains(&column.kind))
        .collect();
    let mut kept = keep.iter();
    paper
        .columns
        .retain(|_| kept.next().copied().unwrap_or(true));
    for row in &mut paper.rows {
        if let Row::Item { cells, .. } = row {
            let mut kept = keep.iter();
            cells.retain(|_| kept.next().copied().unwrap_or(true));
        }
    }
}
