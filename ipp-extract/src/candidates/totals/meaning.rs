//! What a label means with the words around it: "Total netto", "Total incl. VAT", "of which VAT 20 %".

use super::{Amount, ROLES};
use crate::candidates::Facts;
use crate::candidates::label::{Label, Token, tokens_of};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::sums::{AFTER, CONTAINS, EXCLUDING, FILLERS, INCLUDING};
use crate::locale::taxes::name_in;

/// One reading of a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Meaning {
    pub role: Role,
    /// Added to the score.
    pub weight: f64,
    /// A tax that is in the total.
    pub included: bool,
}

impl Meaning {
    const fn plain(role: Role) -> Self {
        Self {
            role,
            weight: 0.0,
            included: false,
        }
    }
}

/// Whether a label starts its segment, but for numbers and words that say nothing of their own. Behind
/// an amount such a segment is a cell of a table: "-5.00 | 19 % VAT | 0.10".
pub(super) fn leads(facts: &Facts<'_>, label: &Label) -> bool {
    if label.words.start == 0 && label.leads {
        return true;
    }
    let before = label.spot.segment.checked_sub(1).map(|segment| Spot {
        segment,
        ..label.spot
    });
    let is_cell = before.is_some_and(|s| facts.amounts.in_segment(s).any(|a| a.is_money()));
    !is_cell
        && words_before(facts, label).all(|t| {
            let text = t.text.as_str();
            text.bytes().all(|b| b.is_ascii_digit() || b == b'%')
                || text.chars().count() == 1
                || FILLERS.contains(&text)
                || INCLUDING.contains(&text)
        })
}

fn words_before<'a>(facts: &'a Facts<'_>, label: &'a Label) -> impl Iterator<Item = Token> {
    tokens_of(facts.layout.segment(label.spot))
        .into_iter()
        .take_while(|t| t.word < label.words.start)
}

/// The readings of a label, given the amount that it names.
pub(super) fn of(facts: &Facts<'_>, label: &Label, amount: &Amount) -> Vec<Meaning> {
    let own = label.roles.iter().copied().filter(|r| ROLES.contains(r));
    let own: Vec<Role> = own.collect();
    if own.is_empty() && is_rated(facts, label) {
        return vec![Meaning::plain(Role::Tax)];
    }
    if own.is_empty() && label.has(Role::TaxBase) {
        // What the tax is charged on is the subtotal, if nothing else is.
        return vec![Meaning {
            weight: -0.1,
            ..Meaning::plain(Role::Subtotal)
        }];
    }
    if own.contains(&Role::Subtotal) && is_payable(facts, label, amount) {
        return vec![Meaning::plain(Role::AmountDue)];
    }
    let total = own
        .iter()
        .any(|r| matches!(r, Role::Total | Role::PlainTotal));
    if own == [Role::Total] && is_included_tax(facts, label) {
        let tax = Meaning {
            included: true,
            ..Meaning::plain(Role::Tax)
        };
        let total = Meaning {
            weight: -0.1,
            ..Meaning::plain(Role::Total)
        };
        return vec![tax, total];
    }
    if total && !own.contains(&Role::Subtotal) {
        return total_with(facts, label, amount, own);
    }
    if own == [Role::Tax] {
        return tax_with(facts, label, amount);
    }
    own.into_iter().map(Meaning::plain).collect()
}

/// Whether a label of a rate is that of a tax, as its rate follows: "VAT rate 21 %".
pub(super) fn is_rated(facts: &Facts<'_>, label: &Label) -> bool {
    let mut amounts = facts.amounts.in_segment(label.spot);
    label.has(Role::ColTaxRate)
        && leads(facts, label)
        && amounts.any(|a| a.percent && a.place.words.start >= label.words.end)
}

/// Whether a label that may be one of a total is rather the tax in it: "VAT included (21 %)".
fn is_included_tax(facts: &Facts<'_>, label: &Label) -> bool {
    let rated = facts.amounts.in_segment(label.spot).any(|a| a.percent);
    let segment = facts.layout.segment(label.spot);
    let first = segment.words.get(label.words.start);
    rated && first.is_some_and(|w| name_in(&fold(&w.text)).is_some())
}

/// Whether a label goes on as one of the amount due: "Total neto a pagar".
fn is_payable(facts: &Facts<'_>, label: &Label, amount: &Amount) -> bool {
    let same = amount.place.spot == label.spot;
    facts.labels.in_segment(label.spot).any(|l| {
        l.has(Role::AmountDue)
            && l.words.start >= label.words.end
            && (!same || l.words.end <= amount.place.words.start)
    })
}

/// The words between a label and its amount, or to the end of the label's segment.
fn behind(facts: &Facts<'_>, label: &Label, amount: &Amount) -> Vec<Token> {
    let end = if amount.place.spot == label.spot {
        amount.place.words.start
    } else {
        usize::MAX
    };
    tokens_of(facts.layout.segment(label.spot))
        .into_iter()
        .filter(|t| (label.words.end..end).contains(&t.word))
        .collect()
}

fn says(tokens: &[Token], words: &[&str]) -> bool {
    tokens.iter().any(|t| words.contains(&t.text.as_str()))
}

/// A label of a total by what stands behind it.
fn total_with(facts: &Facts<'_>, label: &Label, amount: &Amount, own: Vec<Role>) -> Vec<Meaning> {
    let tokens = behind(facts, label, amount);
    let until = if amount.place.spot == label.spot {
        amount.place.words.start
    } else {
        usize::MAX
    };
    let names = |role| {
        facts
            .labels
            .in_segment(label.spot)
            .any(|l| (label.words.end..until).contains(&l.words.start) && l.has(role))
    };
    if says(&tokens, CONTAINS) && names(Role::Tax) {
        return vec![Meaning {
            included: true,
            ..Meaning::plain(Role::Tax)
        }];
    }
    let after = says(&tokens, AFTER) && names(Role::Tax);
    if names(Role::Subtotal) || says(&tokens, EXCLUDING) {
        vec![Meaning::plain(Role::Subtotal)]
    } else if says(&tokens, INCLUDING) || names(Role::Total) || after {
        vec![Meaning::plain(Role::Total)]
    } else if names(Role::Tax) {
        vec![Meaning::plain(Role::Tax)]
    } else if names(Role::OtherSum) {
        vec![Meaning::plain(Role::OtherSum)]
    } else {
        own.into_iter().map(Meaning::plain).collect()
    }
}

/// A label of a tax: where words before it say "including", the amount is that tax, or the sum that
/// these words belong to.
fn tax_with(facts: &Facts<'_>, label: &Label, amount: &Amount) -> Vec<Meaning> {
    let before: Vec<Token> = words_before(facts, label).collect();
    let phrase = tokens_of(facts.layout.segment(label.spot));
    let own: Vec<Token> = phrase
        .into_iter()
        .filter(|t| label.words.contains(&t.word))
        .collect();
    let after = behind(facts, label, amount);
    let including = before
        .iter()
        .position(|t| INCLUDING.contains(&t.text.as_str()));
    let glued = own.iter().any(|t| {
        INCLUDING
            .iter()
            .any(|w| t.text == *w || t.text == "includes")
    });
    let included = including.is_some() || glued || says(&after, INCLUDING);
    let named_sum = including.is_some_and(|at| {
        before[..at]
            .iter()
            .any(|t| t.text.len() > 3 && !FILLERS.contains(&t.text.as_str()))
    });
    let mut meanings = vec![Meaning {
        included,
        weight: if named_sum { -0.1 } else { 0.0 },
        ..Meaning::plain(Role::Tax)
    }];
    if named_sum && !amount.bracketed {
        meanings.push(Meaning {
            weight: 0.05,
            ..Meaning::plain(Role::Total)
        });
    }
    meanings
}
