//! What holds for these families beside what holds for all.

use std::collections::BTreeSet;

use super::words;
use crate::random::words::{Term, language};

/// Names that there is no other way to print: a document's plain title, a tax.
fn has_one_name(term: Term) -> bool {
    use Term::*;
    matches!(term, Title | CreditTitle | TaxName | Thanks)
}

#[test]
fn the_shared_words_are_others_than_those_of_the_first_families() {
    for (tag, table) in words::SHARED {
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
