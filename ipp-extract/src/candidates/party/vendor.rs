//! The supplier: every name of the document that may be its, each with all that speaks for and against it.

use super::names::{
    is_attention, is_department, is_name_like, is_other_label, legal_names, same_firm,
};
use super::near::is_house;
use super::page::{LEAST, LONG_NAME, Page};
use super::sender::{before_figures, name_of, whole_line};
use super::wrapped::with_second_line;
use crate::candidates::label::Label;
use crate::candidates::{Facts, Found, Place};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::legal;

/// A name at a place.
pub(super) struct Name {
    pub text: String,
    pub place: Place,
    /// Whether an address follows it on its line.
    pub sender: bool,
    /// The whole segment, rather than words within it.
    pub whole: bool,
}

/// A candidate for the supplier's name.
pub(super) struct Candidate {
    pub found: Found<String>,
    pub key: String,
    /// Whether a heading says that it is the supplier's.
    pub headed: bool,
    /// Whether its address stands with it, so that the name is whole.
    pub addressed: bool,
    /// Whether it stands over an address as that of a letter, and nothing says that it is the supplier's.
    pub bare: bool,
}

/// Candidates for the supplier's name; `customer` is the key of the other party's name.
pub(super) fn candidates(facts: &Facts<'_>, customer: Option<&str>) -> Vec<Candidate> {
    let page = Page::of(facts, customer);
    let mut names: Vec<Name> = Vec::new();
    for (spot, _) in facts.layout.segments() {
        if !page.is_others(spot) && !is_title(facts, spot) && !is_value(facts, spot) {
            names.extend(names_at(facts, spot));
        }
    }
    names.extend(page.headed.iter().filter_map(headed));
    let scored = names.into_iter().map(|n| {
        let signs = page.signs(facts, &n);
        let found = Found {
            score: page.score(facts, &n, &signs),
            value: n.text,
            place: Some(n.place),
        };
        Candidate {
            found,
            headed: signs.headed > 0.0,
            addressed: n.sender || signs.under.address || signs.headed > 0.0,
            bare: signs.is_bare(),
            key: signs.key,
        }
    });
    let of_customer = |c: &Candidate| customer.is_some_and(|own| same_firm(&c.key, own));
    scored
        .filter(|c| c.found.score >= LEAST && !of_customer(c))
        .collect()
}

fn headed(found: &Found<String>) -> Option<Name> {
    Some(Name {
        text: found.value.clone(),
        place: found.place.clone()?,
        sender: false,
        whole: true,
    })
}

/// The name that a segment is, or starts with; else those with a legal form within it.
fn names_at(facts: &Facts<'_>, spot: Spot) -> Vec<Name> {
    let segment = facts.layout.segment(spot);
    if is_attention(&segment.text) || is_department(&segment.text) {
        return Vec::new();
    }
    let line = whole_line(facts, spot);
    let (text, sender) = name_of(&line);
    if sender && !legal::has_legal_form(text) && is_house(facts, spot) {
        return Vec::new();
    }
    let text = before_figures(text);
    let whole = if line == segment.text {
        with_second_line(facts, spot, text.to_owned())
    } else {
        text.to_owned()
    };
    let labelled = is_other_label(facts, spot);
    if is_name_like(&whole)
        && (sender || !labelled)
        && (sender || segment.words.len() <= 2 * LONG_NAME)
    {
        let words = whole.split_whitespace().count().min(segment.words.len());
        return vec![Name {
            text: whole,
            place: Place {
                spot,
                words: 0..words,
            },
            sender,
            whole: true,
        }];
    }
    let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    // "VAT EU: PL1234567890"
    let label = facts
        .labels
        .in_segment(spot)
        .find(|l| l.leads && l.has(Role::TaxId));
    let from = label.map_or(0, |l| l.words.end);
    let found = legal_names(&words)
        .into_iter()
        .filter(|(name, words)| is_name_like(name) && words.start >= from);
    let inner = found.map(|(text, words)| Name {
        text,
        place: Place { spot, words },
        sender: false,
        whole: false,
    });
    inner.collect()
}

/// A value stands at most so far from its label, in points; a second column stands further away.
pub(super) const LABEL_GAP: f64 = 90.0;

/// Whether a label with a colon stands before a segment, which is its value: "Enquiries to: Jane Doe".
fn is_value(facts: &Facts<'_>, spot: Spot) -> bool {
    const OWN: [Role; 4] = [
        Role::VendorHead,
        Role::PayeeHead,
        Role::AccountHolder,
        Role::Name,
    ];
    let left = spot
        .segment
        .checked_sub(1)
        .map(|segment| Spot { segment, ..spot });
    left.is_some_and(|left| {
        let own = |l: &Label| l.has_any(&OWN);
        let (label, value) = (facts.layout.segment(left), facts.layout.segment(spot));
        let beside = value.rect.x0 - label.rect.x1 < LABEL_GAP;
        let mut labels = facts.labels.in_segment(left);
        let told = |l: &Label| l.alone() && l.has(Role::OtherPartyHead);
        let announced = label.text.ends_with(':') || facts.labels.in_segment(left).any(told);
        beside && announced && !labels.any(own)
    })
}

pub(super) fn is_title(facts: &Facts<'_>, spot: Spot) -> bool {
    const TITLES: [Role; 5] = [
        Role::InvoiceTitle,
        Role::CreditTitle,
        Role::CorrectionTitle,
        Role::StatementTitle,
        Role::OtherTitle,
    ];
    let formed = legal::has_legal_form(&facts.layout.segment(spot).text);
    let mut labels = facts.labels.in_segment(spot);
    labels.any(|l| l.has_any(&TITLES) && (l.alone() || !formed))
}
