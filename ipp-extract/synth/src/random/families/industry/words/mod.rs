//! The words of wholesale and industry: what all of them say, then each family's own.

mod germanic;
mod parts;
mod pharmacy;
mod printer;
mod produce;
mod regions;
mod romance;

use crate::random::words::{Table, Wording};

/// A family's words before those that all share, and the country's before any.
const fn wording(list: &'static [&'static [(&'static str, Table)]]) -> Wording {
    Wording(list)
}

pub(super) const PARTS: Wording = wording(&[regions::REGIONS, parts::WORDS, SHARED]);
pub(super) const PHARMACY: Wording = wording(&[regions::REGIONS, pharmacy::WORDS, SHARED]);
pub(super) const PRINTER: Wording = wording(&[regions::REGIONS, printer::WORDS, SHARED]);
pub(super) const PRODUCE: Wording = wording(&[regions::REGIONS, produce::WORDS, SHARED]);

#[rustfmt::skip]
const SHARED: &[(&str, Table)] = &[
    ("en", germanic::EN), ("de", germanic::DE), ("nl", germanic::NL), ("fr", romance::FR), ("es", romance::ES),
    ("it", romance::IT), ("pt", romance::PT),
];
