//! Offices, hotels, works and systems: what lawyers, landlords, forwarders, tills and accounting programs print. Their
//! words are others than those of the first families.

mod counsel;
mod erp;
mod forwarder;
mod hotel;
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
use super::tuned;
use crate::random::manner::Manner;
use crate::random::paper::{Entry, Kind, Paper, Row};
use crate::random::words::Wording;

/// What all of them do otherwise than the country.
const MANNER: Manner = Manner {
    wording: Wording(&[words::SHARED]),
    dates: words::MIXED_DATES,
    numbers: words::NUMBERS,
    ..Manner::PLAIN
};

pub(super) const COUNSEL: Family = tuned("counsel", counsel::MANNER, counsel::draw);
pub(super) const ERP: Family = tuned("erp", erp::MANNER, erp::draw);
pub(super) const FORWARDER: Family = tuned("forwarder", forwarder::MANNER, forwarder::draw);
pub(super) const HOTEL: Family = tuned("hotel", hotel::MANNER, hotel::draw);
pub(super) const SAAS: Family = tuned("saas", saas::MANNER, saas::draw);
pub(super) const TAXFORM: Family = tuned("taxform", taxform::MANNER, taxform::draw);
pub(super) const TILL: Family = tuned("till", till::MANNER, till::draw);
pub(super) const UTILITY: Family = tuned("utility", utility::MANNER, utility::draw);
pub(super) const WORKBOOK: Family = tuned("workbook", workbook::MANNER, workbook::draw);
pub(super) const WORKS: Family = tuned("works", works::MANNER, works::draw);

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
