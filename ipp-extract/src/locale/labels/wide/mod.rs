//! Wordings that are rarer than those of the languages' first tables.

use super::{Role, Table};

mod en_columns;
mod en_numbers;
mod en_parties;
mod en_sums;
mod fr_dates;
mod fr_numbers;

pub(super) const TABLES: &[Table] = &[
    en_columns::LABELS,
    en_numbers::LABELS,
    en_parties::LABELS,
    en_sums::LABELS,
    fr_dates::LABELS,
    fr_numbers::LABELS,
];
