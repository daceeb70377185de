//! Wordings that are rarer than those of the languages' first tables.

use super::{Role, Table};

mod de_columns;
mod de_dates;
mod de_fees;
mod de_figures;
mod de_net;
mod de_numbers;
mod de_parties;
mod de_parts;
mod de_periods;
mod de_references;
mod de_tables;
mod de_totals;
mod en_columns;
mod en_numbers;
mod en_parties;
mod en_parts_of_sums;
mod en_rare_columns;
mod en_rare_numbers;
mod en_rare_parties;
mod en_rare_sums;
mod en_sums;
mod es_columns;
mod es_numbers;
mod es_parties;
mod es_sums;
mod fr_charges;
mod fr_columns;
mod fr_dates;
mod fr_numbers;
mod fr_parties;
mod fr_payment;
mod fr_sums;
mod head_numbers;
mod head_titles;
mod it_charges;
mod it_columns;
mod it_dates;
mod it_numbers;
mod it_parties;
mod it_payment;
mod it_sums;
mod it_titles;
mod nl_columns;
mod nl_dates;
mod nl_fees;
mod nl_net;
mod nl_numbers;
mod nl_parties;
mod nl_parts;
mod nl_totals;
mod pt_columns;
mod pt_numbers;
mod pt_parties;
mod pt_sums;

pub(super) const TABLES: &[Table] = &[
    de_columns::LABELS,
    de_dates::LABELS,
    de_fees::LABELS,
    de_figures::LABELS,
    de_net::LABELS,
    de_numbers::LABELS,
    de_parties::LABELS,
    de_parts::LABELS,
    de_periods::LABELS,
    de_references::LABELS,
    de_tables::LABELS,
    de_totals::LABELS,
    en_columns::LABELS,
    en_numbers::LABELS,
    en_parties::LABELS,
    en_rare_columns::LABELS,
    en_rare_numbers::LABELS,
    en_rare_parties::LABELS,
    en_parts_of_sums::LABELS,
    en_rare_sums::LABELS,
    en_sums::LABELS,
    fr_charges::LABELS,
    fr_columns::LABELS,
    fr_dates::LABELS,
    fr_numbers::LABELS,
    fr_parties::LABELS,
    fr_payment::LABELS,
    fr_sums::LABELS,
    head_numbers::LABELS,
    head_titles::LABELS,
    it_charges::LABELS,
    it_columns::LABELS,
    it_dates::LABELS,
    it_numbers::LABELS,
    it_parties::LABELS,
    it_payment::LABELS,
    it_sums::LABELS,
    it_titles::LABELS,
    nl_columns::LABELS,
    nl_dates::LABELS,
    nl_fees::LABELS,
    nl_net::LABELS,
    nl_numbers::LABELS,
    nl_parties::LABELS,
    nl_parts::LABELS,
    nl_totals::LABELS,
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
mod romance_tests;
#[cfg(test)]
mod tests;
