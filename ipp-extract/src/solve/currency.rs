//! The currency of a document by the marks beside its amounts.

use rust_decimal::Decimal;

use crate::candidates::label::{Label, region_words};
use crate::candidates::{Facts, Found};
use crate::layout::{Segment, Spot};
use crate::locale::currency::{Mark, mark, resolve};
use crate::locale::fold;
use crate::locale::labels::Role;

/// What a mark counts: behind a label of the currency, on the line of the total, beside another amount,
/// in the head of a column or sum.
const LABELLED: f64 = 6.0;
const ON_TOTAL: f64 = 5.0;
const BESIDE: f64 = 1.0;
const IN_HEAD: f64 = 1.0;

/// The currency with the most weight; its score is its share. A mark that stands for several
/// currencies and is not decided by the country speaks against all.
pub(super) fn currency(
    facts: &Facts<'_>,
    total: Option<&Found<Decimal>>,
    country: Option<&str>,
) -> Option<Found<String>> {
    let mut sum = 0.0;
    let mut votes: Vec<(&'static str, f64)> = Vec::new();
    for (mark, weight) in marks(facts, total) {
        sum += weight;
        let code = match mark {
            Mark::Code(code) => Some(code),
            Mark::Ambiguous(symbol) => resolve(symbol, country),
        };
        match votes.iter_mut().find(|(known, _)| Some(*known) == code) {
            Some((_, votes)) => *votes += weight,
            None => votes.extend(code.map(|c| (c, weight))),
        }
    }
    let (code, weight) = votes
        .into_iter()
        .reduce(|a, b| if b.1 > a.1 { b } else { a })?;
    Some(Found {
        value: code.to_owned(),
        score: 0.55 + 0.43 * weight / sum,
        place: None,
    })
}

/// Every mark that can speak for the document's currency, with its weight.
fn marks(facts: &Facts<'_>, total: Option<&Found<Decimal>>) -> Vec<(Mark, f64)> {
    let mut marks = Vec::new();
    for label in facts.labels.with(Role::Currency) {
        for region in facts.labels.regions(facts.layout, label) {
            let words = region_words(facts.layout, label, &region);
            marks.extend(
                words
                    .iter()
                    .take(2)
                    .find_map(|w| mark(w))
                    .map(|m| (m, LABELLED)),
            );
        }
    }
    let total_line = total.and_then(|t| t.place.as_ref()).map(|p| p.spot.line);
    let weight = |spot: Spot, other| {
        if Some(spot.line) == total_line {
            ON_TOTAL
        } else {
            other
        }
    };
    for amount in &facts.amounts.0 {
        marks.extend(
            amount
                .currency
                .map(|m| (m, weight(amount.place.spot, BESIDE))),
        );
    }
    for (spot, segment) in facts.layout.segments().filter(|(_, s)| s.words.len() <= 6) {
        let head = is_head(facts, spot);
        for (at, word) in segment.words.iter().enumerate() {
            if head || stands_alone(segment, at) {
                let inner = word
                    .text
                    .split(|c: char| !c.is_alphanumeric() && !matches!(c, '€' | '£' | '$' | '₹'));
                let found = inner.filter(|t| !t.is_empty()).filter_map(mark);
                marks.extend(found.map(|m| (m, weight(spot, IN_HEAD))));
            }
        }
    }
    marks
}

/// "EUR" as a cell of its own, or behind "in" as in "All amounts in EUR".
fn stands_alone(segment: &Segment, at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| fold(&segment.words[i].text));
    segment.words.len() == 1 || before.is_some_and(|b| matches!(b.as_str(), "in" | "en" | "em"))
}

/// Whether a segment is the head of a column of amounts or the label of a sum.
fn is_head(facts: &Facts<'_>, spot: Spot) -> bool {
    const AMOUNTS: [Role; 9] = [
        Role::ColAmount,
        Role::ColUnitPrice,
        Role::ColTaxAmount,
        Role::ColOther,
        Role::Subtotal,
        Role::Tax,
        Role::PlainTotal,
        Role::Total,
        Role::AmountDue,
    ];
    let names_amount = |l: &Label| l.leads && AMOUNTS.iter().any(|&r| l.has(r));
    facts.labels.in_segment(spot).any(names_amount)
}
