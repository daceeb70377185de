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
];
