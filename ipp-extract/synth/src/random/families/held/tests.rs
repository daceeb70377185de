//! What holds for the held-out families beside what holds for all.

use std::collections::BTreeSet;

use super::words;
use crate::random::Family;
use crate::random::families;
use crate::random::paper::{Kind, Paper, Row};
use crate::random::words::{Term, language};

const SEEDS: std::ops::Range<u64> = 0..150;

fn held() -> impl Iterator<Item = &'static Family> {
    families().iter().filter(|family| family.held_out)
}

fn papers() -> impl Iterator<Item = (String, Paper)> {
    held().flat_map(|family| {
        SEEDS.map(move |seed| {
            let (_, mut papers, _) = family.papers(seed);
            (format!("{}-{seed}", family.name), papers.swap_remove(0))
        })
    })
}

#[test]
fn ten_families_are_held_out() {
    assert_eq!(held().count(), 10);
}

#[test]
fn a_row_has_a_cell_for_every_column() {
    for (name, paper) in papers() {
        for row in &paper.rows {
            if let Row::Item { cells, .. } = row {
                assert_eq!(cells.len(), paper.columns.len(), "{name}: {cells:?}");
            }
        }
    }
}

#[test]
fn the_truth_tells_of_a_line_what_a_column_tells() {
    for (name, paper) in papers() {
        let has = |kind| paper.columns.iter().any(|column| column.kind == kind);
        for line in &paper.truth.line_items {
            let told = [
                (line.quantity.is_some(), Kind::Quantity),
                (line.unit_price.is_some(), Kind::Price),
                (line.tax_amount.is_some(), Kind::Tax),
                (line.tax_rate.is_some(), Kind::Rate),
                (line.product_code.is_some(), Kind::Code),
                (line.date.is_some(), Kind::Date),
            ];
            for (told, kind) in told {
                assert!(!told || has(kind), "{name}: no {kind:?} for {line:?}");
            }
        }
    }
}

/// Names that there is no other way to print: a document's plain title, a tax.
fn has_one_name(term: Term) -> bool {
    use Term::*;
    matches!(term, Title | CreditTitle | TaxName | Thanks)
}

#[test]
fn the_shared_words_are_others_than_the_tuned_ones() {
    for (tag, table) in words::HELD {
        let tuned = language(&tag[..2]);
        let mut common: BTreeSet<&str> = BTreeSet::new();
        let mut all = 0_usize;
        for (term, variants) in table.iter().filter(|(term, _)| !has_one_name(*term)) {
            all += variants.len();
            let others = tuned.iter().filter(|(of, _)| of == term);
            let others: BTreeSet<&str> = others.flat_map(|(_, list)| *list).copied().collect();
            let same = variants
                .iter()
                .copied()
                .filter(|text| others.contains(text));
            common.extend(same);
        }
        assert!(common.len() * 20 <= all, "{tag}: {common:?}");
    }
}
