//! The supplier and the customer: their names and addresses.

mod address;
mod letterhead;
mod section;

use super::{Facts, Found, best};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::{country, currency, fold, squashed};

pub(crate) use address::{Address, address_of};

/// The names of both parties.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parties {
    pub vendor: Option<Found<String>>,
    pub customer: Option<Found<String>>,
}

/// Finds the supplier and the customer: by a heading over their block, else by the letterhead and the
/// address window.
pub(crate) fn parties(facts: &Facts<'_>) -> Parties {
    let customer = best(section::under_headings(facts, Role::CustomerHead));
    let headed = best(section::under_headings(facts, Role::VendorHead));
    let taken = customer.as_ref().map(|c| squashed(&c.value));
    let letterhead = calibrated(letterhead::candidates(facts, taken.as_deref()));
    let payee =
        best(section::under_headings(facts, Role::PayeeHead)).map(|p| Found { score: PAYEE, ..p });
    let vendor = best([headed, letterhead, payee].into_iter().flatten().collect());
    let customer = customer.or_else(|| address::window(facts, vendor.as_ref()));
    Parties { vendor, customer }
}

/// How far the name to pay to can be trusted to be the supplier's.
const PAYEE: f64 = 0.5;
/// The evidence at which a letterhead is as good as certain.
const STRONG: f64 = 0.62;
/// The lead over the next name below which a letterhead is doubtful.
const LEAD: f64 = 0.12;

/// The best name of a letterhead, scored by its evidence and by its lead over any other name.
fn calibrated(mut candidates: Vec<Found<String>>) -> Option<Found<String>> {
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    let first = candidates.first()?;
    let key = squashed(&first.value);
    let other = candidates.iter().find(|c| {
        let other = squashed(&c.value);
        !other.contains(&key) && !key.contains(&other)
    });
    let lead = first.score - other.map_or(0.0, |o| o.score);
    let doubt = if lead < LEAD { 0.2 } else { 0.0 };
    let score = (first.score / STRONG * 0.88).min(0.95) - doubt;
    Some(Found {
        score,
        ..first.clone()
    })
}

/// Forms of address that are no part of a name.
const SALUTATIONS: [&str; 17] = [
    "herr", "herrn", "frau", "firma", "mr", "mrs", "ms", "m", "mme", "monsieur", "madame", "sig",
    "sigra", "sr", "sra", "dhr", "mevr",
];

/// A name without the form of address before it.
fn without_salutation(text: &str) -> String {
    let mut words = text.split_whitespace().peekable();
    while words
        .peek()
        .is_some_and(|w| SALUTATIONS.contains(&fold(w).trim_end_matches('.')))
    {
        words.next();
    }
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a text can be the name of a person or firm.
fn is_name_like(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    letters >= 3
        && letters > 2 * digits
        && text.chars().count() <= 80
        && !text.contains(['@', '€', '£', '$', '%'])
        && !text.ends_with(':')
        && !fold(text).contains("www.")
        && !fold(text).contains("http")
        && !is_sentence(text)
        && country::postcode(text).is_none()
        && country::named(text).is_none()
        && currency::mark(text).is_none()
}

/// Whether most words of a longer text start with a small letter.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words
        .iter()
        .filter(|w| w.starts_with(char::is_lowercase))
        .count();
    words.len() > 3 && 2 * small > words.len()
}

/// Whether the segment starts with a label that gives something else than a name.
fn is_other_label(facts: &Facts<'_>, spot: Spot) -> bool {
    facts.labels.in_segment(spot).any(|l| {
        let name = l.has(Role::Name) || l.has(Role::VendorHead) || l.has(Role::CustomerHead);
        l.leads && (l.ends || (l.letters >= 4 && !name))
    })
}
