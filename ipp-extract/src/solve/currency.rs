//! The currency of a document by the marks beside its amounts.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::candidates::amount::Amount;
use crate::candidates::label::{Label, region_words};
use crate::candidates::{Facts, Found};
use crate::layout::{Segment, Spot};
use crate::locale::currency::{GST, GST_RATES, Mark, NOTE_WORDS, RATE_WORDS, hint, mark, meanings};
use crate::locale::labels::Role;
use crate::locale::{fold, squashed};

/// What a mark counts: behind a label of the currency, in a note on all amounts, on the line of the total,
/// beside another amount, in the head of a column or sum, in a sentence.
const LABELLED: f64 = 6.0;
const NOTED: f64 = 5.0;
const ON_TOTAL: f64 = 5.0;
const BESIDE: f64 = 1.0;
const IN_HEAD: f64 = 1.0;
const IN_PROSE: f64 = 0.1;
/// What the marks of another total count: it may be the same sum converted.
const ON_OTHER_TOTAL: f64 = 0.2;
/// Marks that weigh less than this together tell nothing.
const LEAST: f64 = 0.5;
/// A segment of more words is a sentence.
const PROSE: usize = 6;

/// The currency with the most weight; its score is its share. A mark that stands for several currencies
/// and is decided neither by the country nor by the page speaks against all.
pub(super) fn currency(
    facts: &Facts<'_>,
    total: Option<&Found<Decimal>>,
    country: Option<&str>,
) -> Option<Found<String>> {
    let marks = marks(facts, total);
    let converted = converted(facts, total);
    let marks = marks
        .into_iter()
        .filter(|(m, _)| converted.is_none_or(|c| *m != Mark::Code(c)));
    let marks: Vec<(Mark, f64)> = marks.collect();
    let hinted = hinted(facts).or_else(|| taxed(facts));
    let mut sum = 0.0;
    let mut votes: Vec<(&'static str, f64)> = Vec::new();
    let mut known = HashMap::new();
    for &(mark, weight) in &marks {
        sum += weight;
        let code = match mark {
            Mark::Code(code) => Some(code),
            Mark::Ambiguous(symbol) => *known
                .entry(symbol)
                .or_insert_with(|| resolve(symbol, &marks, country, hinted)),
        };
        match votes.iter_mut().find(|(known, _)| Some(*known) == code) {
            Some((_, votes)) => *votes += weight,
            None => votes.extend(code.map(|c| (c, weight))),
        }
    }
    let (code, weight) = votes
        .into_iter()
        .reduce(|a, b| if b.1 > a.1 { b } else { a })
        .filter(|(_, weight)| *weight >= LEAST && 2.0 * weight > sum)?;
    Some(Found {
        value: code.to_owned(),
        score: 0.55 + 0.43 * weight / sum,
        place: None,
    })
}

/// What an ambiguous mark means: the only currency it can mean, the one whose code the page prints, the
/// vendor's country's, or that of the country that the page's words hint at.
fn resolve(
    symbol: &str,
    marks: &[(Mark, f64)],
    country: Option<&str>,
    hinted: Option<&str>,
) -> Option<&'static str> {
    let meanings = meanings(symbol);
    if let [(_, only)] = meanings {
        return Some(only);
    }
    let of = |country: &str| {
        meanings
            .iter()
            .find(|(c, _)| *c == country)
            .map(|(_, m)| *m)
    };
    let mut printed = meanings.iter().map(|(_, code)| *code).filter(|code| {
        marks
            .iter()
            .any(|(m, w)| *m == Mark::Code(code) && *w >= BESIDE)
    });
    let first = printed.next();
    let by_code = first.filter(|_| printed.next().is_none());
    by_code
        .or_else(|| country.and_then(of))
        .or_else(|| hinted.and_then(of))
        // Where the money has another mark, a dollar is that of the United States.
        .or_else(|| country.filter(|_| symbol == "$").and_then(|_| of("US")))
}

/// The country that most telling words of the page hint at.
fn hinted(facts: &Facts<'_>) -> Option<&'static str> {
    let mut counts: HashMap<&'static str, Vec<String>> = HashMap::new();
    for (_, segment) in facts.layout.segments() {
        let words: Vec<String> = segment
            .words
            .iter()
            .flat_map(|w| w.text.split('/'))
            .map(squashed)
            .collect();
        let pairs = words.windows(2).map(|pair| pair.concat());
        for word in words.iter().cloned().chain(pairs) {
            if let Some(country) = hint(&word) {
                let seen = counts.entry(country).or_default();
                if !seen.contains(&word) {
                    seen.push(word);
                }
            }
        }
    }
    let most = counts.values().map(Vec::len).max()?;
    let mut leaders = counts.iter().filter(|(_, words)| words.len() == most);
    let leader = leaders.next().map(|(country, _)| *country);
    leader.filter(|_| leaders.next().is_none())
}

/// The country whose rate of "GST" the page prints.
fn taxed(facts: &Facts<'_>) -> Option<&'static str> {
    let names = |s: &Segment| s.words.iter().any(|w| squashed(&w.text) == GST);
    let mut named = amounts_in(facts, |a| a.percent, names);
    named.find_map(|a| {
        let mut known = GST_RATES.iter();
        known
            .find(|(rate, _)| a.value == Decimal::from(*rate))
            .map(|(_, country)| *country)
    })
}

/// The amounts of a kind in segments of a kind.
fn amounts_in<'a>(
    facts: &'a Facts<'_>,
    counts: impl Fn(&Amount) -> bool + Copy,
    suits: impl Fn(&Segment) -> bool,
) -> impl Iterator<Item = &'a Amount> {
    let segments = facts.layout.segments();
    let suiting =
        segments.filter(move |(spot, s)| facts.amounts.in_segment(*spot).any(counts) && suits(s));
    suiting.flat_map(move |(spot, _)| facts.amounts.in_segment(spot).filter(move |a| counts(a)))
}

/// The most rates of exchange that a document is looked through for.
const RATES: usize = 50;

/// The currency that the total is converted into: an amount in it is the total at a rate that the page
/// prints.
fn converted(facts: &Facts<'_>, total: Option<&Found<Decimal>>) -> Option<&'static str> {
    let total = total?;
    let own = total.place.as_ref();
    let rates = amounts_in(facts, |a| !a.value.is_zero() && !a.percent, is_rate);
    let expected = rates.take(RATES).flat_map(|r| {
        let sums = [
            total.value.checked_mul(r.value),
            total.value.checked_div(r.value),
        ];
        sums.into_iter().flatten()
    });
    let expected: Vec<Decimal> = expected.collect();
    let is_converted = |a: &&Amount| {
        let near = |expected: &Decimal| {
            let apart = a.value.checked_sub(*expected);
            apart.is_some_and(|d| d.abs() <= expected.abs() * Decimal::new(2, 3))
        };
        Some(&a.place) != own && a.value != total.value && expected.iter().any(near)
    };
    let mut lines = HashMap::new();
    facts.amounts.0.iter().filter(is_converted).find_map(|a| {
        let line = a.place.spot.line;
        let of_line = || {
            *lines
                .entry(line)
                .or_insert_with(|| mark_of_line(facts, line))
        };
        match a.currency.or_else(of_line) {
            Some(Mark::Code(code)) => Some(code),
            _ => None,
        }
    })
}

/// Whether a segment prints an exchange rate: "1 EUR = 1.0842 USD".
fn is_rate(segment: &Segment) -> bool {
    let says = |w: &str| w == "=" || RATE_WORDS.contains(&squashed(w).as_str());
    segment.words.iter().any(|w| says(&w.text))
}

/// The mark on the line of an amount: "Total in USD   1,080.00".
fn mark_of_line(facts: &Facts<'_>, line: usize) -> Option<Mark> {
    let segments = &facts.layout.lines[line].segments;
    let words = segments.iter().flat_map(|s| &s.words);
    words.map(|w| w.text.as_str()).find_map(mark)
}

/// Every mark that can speak for the document's currency, with its weight.
fn marks(facts: &Facts<'_>, total: Option<&Found<Decimal>>) -> Vec<(Mark, f64)> {
    let mut marks = labelled(facts);
    let total_line = total.and_then(|t| t.place.as_ref()).map(|p| p.spot.line);
    let mut known = HashMap::new();
    let mut on_other = |line: usize| {
        *known
            .entry(line)
            .or_insert_with(|| is_other_total(facts, line, total))
    };
    let mut weight = |spot: Spot, other: f64| {
        if Some(spot.line) == total_line {
            ON_TOTAL
        } else if on_other(spot.line) {
            ON_OTHER_TOTAL
        } else {
            other
        }
    };
    for amount in &facts.amounts.0 {
        let spot = amount.place.spot;
        let words = facts.layout.segment(spot).words.len();
        let counted = amount.decimals == 0 && !amount.alone;
        let prose = counted || words > PROSE + amount.place.words.len();
        let other = if prose { IN_PROSE } else { BESIDE };
        marks.extend(amount.currency.map(|m| (m, weight(spot, other))));
    }
    for (spot, segment) in facts.layout.segments() {
        if let Some(noted) = noted(segment) {
            marks.push((noted, NOTED));
            continue;
        }
        if segment.words.len() > PROSE {
            continue;
        }
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

/// The marks behind labels of the currency.
fn labelled(facts: &Facts<'_>) -> Vec<(Mark, f64)> {
    let mut marks = Vec::new();
    for label in facts.labels.with(Role::Currency) {
        for region in facts.labels.regions(facts.layout, label) {
            let words = region_words(facts.layout, label, &region);
            let found = words.iter().take(2).find_map(|w| mark(w));
            marks.extend(found.map(|m| (m, LABELLED)));
        }
    }
    marks
}

/// The code in a note on all amounts: "All amounts in USD".
fn noted(segment: &Segment) -> Option<Mark> {
    let has_word = |w: &str| NOTE_WORDS.contains(&squashed(w).as_str());
    let telling = segment.words.iter().any(|w| has_word(&w.text));
    let numbers = segment
        .words
        .iter()
        .any(|w| w.text.contains(|c: char| c.is_ascii_digit()));
    let bare = |w: &str| mark(w.trim_end_matches('.'));
    let mut found = segment.words.iter().filter_map(|w| bare(&w.text));
    found.next().filter(|_| telling && !numbers)
}

/// Whether a line holds another total than the chosen one.
fn is_other_total(facts: &Facts<'_>, line: usize, total: Option<&Found<Decimal>>) -> bool {
    let Some(total) = total else {
        return false;
    };
    let roles = [Role::Total, Role::PlainTotal, Role::AmountDue];
    let named = facts
        .labels
        .on_line(line)
        .any(|l| l.leads && roles.iter().any(|&r| l.has(r)));
    let mut money = facts
        .amounts
        .on_line(line)
        .filter(|a| a.is_money() && !is_base(facts, a))
        .peekable();
    named && money.peek().is_some() && money.all(|a| a.value.abs() != total.value.abs())
}

/// Whether an amount is part of the label of a tax: "VAT 20 % on 100.00" over the tax.
fn is_base(facts: &Facts<'_>, amount: &Amount) -> bool {
    let spot = amount.place.spot;
    facts
        .labels
        .in_segment(spot)
        .any(|l| l.leads && l.has(Role::Tax))
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
