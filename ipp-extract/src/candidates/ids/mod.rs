//! Bank accounts and tax ids. One without a label counts only if its form and check digits are right; one
//! with a label that leaves no doubt is given even if they are wrong, since documents do print such
//! numbers, but it is worth less.

mod account;
mod bic;
mod checksum;
mod europe;
mod iban;
mod schemes;
mod tax;
#[cfg(test)]
mod tests;
mod world;

use std::ops::Range;

use super::label::{Label, region_words};
use super::{Facts, Found, Place};
use crate::document::Rect;
use crate::layout::around;
use crate::locale::labels::Role;

pub(crate) use account::{accounts, bpay_billers, bpay_references};
pub(crate) use bic::bics;
pub(crate) use iban::ibans;
pub(crate) use tax::{TaxId, tax_ids};

/// The most that an id with wrong check digits is worth.
const WRONG: f64 = 0.6;

/// The values that `read` finds in the places of the labels of a role, with the words that they take and
/// their worth where the place is beyond doubt.
fn labelled<'a>(
    facts: &'a Facts<'_>,
    role: Role,
    read: impl Fn(&[&str]) -> Option<(String, Range<usize>, f64)> + 'a,
) -> impl Iterator<Item = (&'a Label, Found<String>)> {
    facts
        .labels
        .with(role)
        .filter_map(move |label| Some((label, behind(facts, label, &read)?)))
}

/// The value that `read` finds in the most trusted place of a label.
fn behind(
    facts: &Facts<'_>,
    label: &Label,
    read: impl Fn(&[&str]) -> Option<(String, Range<usize>, f64)>,
) -> Option<Found<String>> {
    let regions = facts.labels.regions(facts.layout, label);
    regions.iter().find_map(|region| {
        let words = region_words(facts.layout, label, region);
        let marks = words.iter().take_while(|w| clean(w).is_empty()).count();
        let (value, words, worth) = read(&words[marks..])?;
        let start = region.words.start + marks;
        let words = start + words.start..start + words.end;
        let place = Some(Place {
            spot: region.spot,
            words,
        });
        Some(Found {
            value,
            score: worth * region.trust,
            place,
        })
    })
}

/// A word without the punctuation around it.
fn clean(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The letters and digits of a text, in capitals.
fn compact(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// The page and the rectangle of a value.
pub(crate) fn area(facts: &Facts<'_>, place: &Place) -> (u32, Rect) {
    let words = &facts.layout.segment(place.spot).words[place.words.clone()];
    (facts.layout.lines[place.spot.line].page, around(words))
}

/// How far two values stand from each other in points, a step to the side counting less than one down;
/// `None` if they stand on different pages.
pub(crate) fn distance(facts: &Facts<'_>, a: &Place, b: &Place) -> Option<f64> {
    let ((page_a, a), (page_b, b)) = (area(facts, a), area(facts, b));
    let gap = |a0: f64, a1: f64, b0: f64, b1: f64| (b0 - a1).max(a0 - b1).max(0.0);
    let down = gap(a.y0, a.y1, b.y0, b.y1);
    let aside = gap(a.x0, a.x1, b.x0, b.x1);
    (page_a == page_b).then_some(down + 0.5 * aside)
}
