//! Wordings that are rarer than those of the languages' first tables.

use super::{Role, Table};

mod en_columns;
mod en_numbers;
mod en_parties;
mod en_rare_columns;
mod en_rare_numbers;
mod en_rare_parties;
mod en_rare_sums;
mod en_sums;
mod es_columns;
mod es_numbers;
mod es_parties;
mod es_sums;
mod pt_columns;
mod pt_numbers;
mod pt_parties;
mod pt_sums;

pub(super) const TABLES: &[Table] = &[
    en_columns::LABELS,
    en_numbers::LABELS,
    en_parties::LABELS,
    en_rare_columns::LABELS,
    en_rare_numbers::LABELS,
    en_rare_parties::LABELS,
    en_rare_sums::LABELS,
    en_sums::LABELS,
    es_columns::LABELS,
    es_numbers::LABELS,
    es_parties::LABELS,
    es_sums::LABELS,
    pt_columns::LABELS,
    pt_numbers::LABELS,
    pt_parties::LABELS,
    pt_sums::LABELS,
];

#[cfg(test)]
mod tests;
