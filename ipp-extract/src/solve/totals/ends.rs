//! The candidates for the two ends of the sum: subtotal and total.

use super::Sum;
use crate::candidates::Found;
use crate::candidates::totals::Totals;
use crate::locale::labels::Role;

/// How many candidates of a sum are tried.
const WIDTH: usize = 7;

/// The candidates for one sum over several roles, best first, each with the weight of its role; the
/// absence of the sum comes last. A figure that is printed again gains.
pub(super) fn candidates(totals: &Totals, roles: &[(Role, f64)]) -> Vec<Option<Sum>> {
    const AGAIN: f64 = 0.01;
    let mut all: Vec<Sum> = Vec::new();
    for &(role, weight) in roles {
        for labelled in totals.of(role) {
            let score = labelled.score + weight;
            let same =
                |s: &&mut Sum| s.value() == labelled.value && !s.is_foreign_to(labelled.mark);
            match all.iter_mut().find(same) {
                Some(known) => {
                    known.found.score = known.found.score.max(score) + AGAIN;
                    known.mark = known.mark.or(labelled.mark);
                }
                None => all.push(Sum {
                    found: Found {
                        value: labelled.value,
                        score,
                        place: Some(labelled.place.clone()),
                    },
                    role,
                    named: true,
                    mark: labelled.mark,
                    edges: labelled.edges,
                    page: labelled.page,
                }),
            }
        }
    }
    all.sort_by(|a, b| b.found.score.total_cmp(&a.found.score));
    all.truncate(WIDTH);
    all.into_iter().map(Some).chain([None]).collect()
}
