//! Wordings that are rarer than those of the languages' first tables.

use super::{Role, Table};

mod en_columns;
mod en_numbers;
mod en_parties;
mod en_sums;
mod fr_charges;
mod fr_columns;
mod fr_dates;
mod fr_numbers;
mod fr_parties;
mod fr_payment;
mod fr_sums;
mod it_charges;
mod it_columns;
mod it_dates;
mod it_numbers;
mod it_parties;
mod it_payment;
mod it_sums;

pub(super) const TABLES: &[Table] = &[
    en_columns::LABELS,
    en_numbers::LABELS,
    en_parties::LABELS,
    en_sums::LABELS,
    fr_charges::LABELS,
    fr_columns::LABELS,
    fr_dates::LABELS,
    fr_numbers::LABELS,
    fr_parties::LABELS,
    fr_payment::LABELS,
    fr_sums::LABELS,
    it_charges::LABELS,
    it_columns::LABELS,
    it_dates::LABELS,
    it_numbers::LABELS,
    it_parties::LABELS,
    it_payment::LABELS,
    it_sums::LABELS,
];
