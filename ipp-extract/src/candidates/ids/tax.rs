//! Tax ids where they stand on the page.

use super::schemes::{self, Check, Kind, Recognised, recognise};
use super::{WRONG, clean, compact, ibans};
use crate::candidates::label::{Label, Region, region_words};
use crate::candidates::{Facts, Found, Place};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::squashed;

/// Words between a label and its number, such as "is" or the name of a country.
const SKIPPED: usize = 2;
/// The most words that a tax id is printed in.
const MAX_WORDS: usize = 8;
/// What an id is worth whose check digits are right, that has none, and that no label announces.
const RIGHT: f64 = 0.97;
const UNCHECKED: f64 = 0.8;
const UNLABELLED: f64 = 0.85;

/// A tax id with what its label and its form say of it.
#[derive(Debug, Clone)]
pub(crate) struct TaxId {
    /// As printed.
    pub text: String,
    /// Its letters and digits.
    pub compact: String,
    pub kind: Kind,
    pub country: Option<&'static str>,
    /// Whether its label calls it the customer's.
    pub of_customer: bool,
}

/// Every tax id of the document, in reading order; one that is printed twice is given twice.
pub(crate) fn tax_ids(facts: &Facts<'_>) -> Vec<Found<TaxId>> {
    let mut found: Vec<Found<TaxId>> = Vec::new();
    for label in &facts.labels.0 {
        if label.has(Role::TaxId) || label.has(Role::CustomerTaxId) {
            found.extend(labelled(facts, label));
        } else if label.has(Role::Tax) {
            found.extend(behind_tax_name(facts, label));
        }
    }
    let mut taken: Vec<Place> = found.iter().filter_map(|f| f.place.clone()).collect();
    taken.extend(ibans(facts).into_iter().filter_map(|f| f.place));
    found.extend(unlabelled(facts, &taken));
    found.sort_by_key(|f| f.place.as_ref().map(|p| (p.spot, p.words.start)));
    found
}

/// The words of a label, folded and without spaces.
pub(super) fn phrase_of(facts: &Facts<'_>, label: &Label) -> String {
    let words = &facts.layout.segment(label.spot).words[label.words.clone()];
    let (last, end) = label.end;
    let texts = words.iter().zip(label.words.clone());
    let texts = texts.map(|(w, at)| {
        if at == last {
            &w.text[..end]
        } else {
            w.text.as_str()
        }
    });
    squashed(&texts.collect::<String>())
}

fn labelled(facts: &Facts<'_>, label: &Label) -> Option<Found<TaxId>> {
    let phrase = phrase_of(facts, label);
    let regions = facts.labels.regions(facts.layout, label);
    let read = regions.iter().filter_map(|region| {
        let words = region_words(facts.layout, label, region);
        let skipped = words
            .iter()
            .take(SKIPPED)
            .take_while(|w| !has_digit(w) && !schemes::is_prefix(clean(w)))
            .count();
        let (used, recognised) = number_of(&words[skipped..], Some(&phrase))
            .or_else(|| unknown(&words[skipped..], &phrase))?;
        // What a register gave out is a tax id for want of a better one, so that nothing may be doubtful.
        if recognised.kind == Kind::Register && recognised.check == Check::Wrong {
            return None;
        }
        let start = region.words.start + skipped;
        let place = Place {
            spot: region.spot,
            words: start..start + used,
        };
        let worth = match recognised.check {
            Check::Right => RIGHT,
            Check::Absent => UNCHECKED,
            Check::Wrong => WRONG,
        };
        let printed = &words[skipped..skipped + used];
        Some(tax_id(printed, &recognised, worth * region.trust, place))
    });
    let best = read.reduce(|a, b| if b.score > a.score { b } else { a });
    let best = best.or_else(|| behind_prefix(facts, &regions, &phrase))?;
    let of_customer = label.has(Role::CustomerTaxId);
    Some(Found {
        value: TaxId {
            of_customer,
            ..best.value
        },
        ..best
    })
}

/// A number whose country stands in a cell of its own: "GB | 123 4567 89".
fn behind_prefix(facts: &Facts<'_>, regions: &[Region], phrase: &str) -> Option<Found<TaxId>> {
    regions.iter().find_map(|region| {
        let cell = facts.layout.segment(region.spot);
        let [prefix] = cell.words.get(region.words.clone())? else {
            return None;
        };
        let spot = Spot {
            segment: region.spot.segment + 1,
            ..region.spot
        };
        let next = facts.layout.lines[spot.line].segments.get(spot.segment)?;
        let prefix = Some(clean(&prefix.text)).filter(|p| schemes::is_prefix(p))?;
        let words = next.words.iter().map(|w| w.text.as_str());
        let words: Vec<&str> = std::iter::once(prefix).chain(words).collect();
        let (used, recognised) = number_of(&words, Some(phrase))?;
        let right = recognised.check == Check::Right && used > 1;
        let place = Place {
            spot,
            words: 0..used - 1,
        };
        right.then(|| tax_id(&words[..used], &recognised, RIGHT * region.trust, place))
    })
}

/// "VAT GB 123 4567 89": the mere name of a tax announces a number that bears its country.
fn behind_tax_name(facts: &Facts<'_>, label: &Label) -> Option<Found<TaxId>> {
    let regions = facts.labels.regions(facts.layout, label);
    let region = regions.iter().find(|r| r.spot.line == label.spot.line)?;
    let words = region_words(facts.layout, label, region);
    let (used, recognised) =
        number_of(&words, None).or_else(|| all_digits(&words, &phrase_of(facts, label)))?;
    let worth = match recognised.check {
        Check::Right => RIGHT,
        _ if recognised.prefixed => WRONG,
        _ => return None,
    };
    let place = Place {
        spot: region.spot,
        words: region.words.start..region.words.start + used,
    };
    Some(tax_id(
        &words[..used],
        &recognised,
        worth * region.trust,
        place,
    ))
}

/// "VAT 402 4481 88": nothing but digits, which only right check digits tell from an amount.
fn all_digits(words: &[&str], phrase: &str) -> Option<(usize, Recognised)> {
    let digits = |w: &&str| clean(w).bytes().all(|b| b.is_ascii_digit());
    let (used, recognised) = number_of(words, Some(phrase)).filter(|_| words.iter().all(digits))?;
    let whole = used == words.len() && recognised.check == Check::Right;
    whole.then_some((used, recognised))
}

/// Numbers that no label announces: their form and check digits must be right, and letters of their own
/// must tell them from the other numbers of the page.
fn unlabelled(facts: &Facts<'_>, taken: &[Place]) -> Vec<Found<TaxId>> {
    let mut found = Vec::new();
    for (spot, segment) in facts.layout.segments() {
        for at in 0..segment.words.len() {
            let is_taken = |p: &&Place| p.spot == spot && p.words.contains(&at);
            if taken.iter().any(|p| is_taken(&p)) || !may_start(&segment.words[at].text) {
                continue;
            }
            found.extend(unlabelled_at(segment, spot, at));
        }
    }
    found
}

fn unlabelled_at(segment: &Segment, spot: Spot, at: usize) -> Option<Found<TaxId>> {
    let words = segment.words[at..].iter().map(|w| w.text.as_str());
    let words: Vec<&str> = words.take(MAX_WORDS).collect();
    let (used, recognised) = number_of(&words, None)?;
    let place = Place {
        spot,
        words: at..at + used,
    };
    let sure = recognised.check == Check::Right
        && (recognised.prefixed || compact(&words[..used].concat()).len() > MIN_WITHOUT_PREFIX);
    sure.then(|| tax_id(&words[..used], &recognised, UNLABELLED, place))
}

/// Numbers without a country's prefix must be longer than this to be told from codes of products.
const MIN_WITHOUT_PREFIX: usize = 11;

/// Whether a word can be the start of a number with letters of its own.
fn may_start(word: &str) -> bool {
    let word = clean(word);
    schemes::starts_with_prefix(word) || (has_digit(word) && word.len() > 8)
}

fn has_digit(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}

/// The number that starts with the first word: of the readings, the one with the best check digits, of
/// equals the longest.
fn number_of(words: &[&str], phrase: Option<&str>) -> Option<(usize, Recognised)> {
    let mut text = String::new();
    let mut best: Option<(usize, Recognised)> = None;
    for (used, word) in (1..).zip(words.iter().take(MAX_WORDS)) {
        text.push_str(&compact(word));
        let Some(found) = recognise(&text, phrase) else {
            continue;
        };
        if best
            .as_ref()
            .is_none_or(|(_, known)| found.check >= known.check)
        {
            best = Some((used, found));
        }
    }
    best
}

/// A number of no known form behind a label: some digits, perhaps in groups.
fn unknown(words: &[&str], phrase: &str) -> Option<(usize, Recognised)> {
    let count = words
        .iter()
        .take(MAX_WORDS)
        .take_while(|w| has_digit(w))
        .count();
    // "1,00 × 0,8116" is a sum of money.
    let decimal = |w: &&str| w.trim_end_matches(',').contains(',');
    if words.iter().take(count).any(decimal) {
        return None;
    }
    let text = compact(&words[..count].concat());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let form = (8..=15).contains(&text.len()) && digits >= 7;
    let open = schemes::is_open(phrase);
    form.then_some((
        count,
        Recognised {
            kind: if open { Kind::Vat } else { Kind::Tax },
            country: None,
            prefixed: false,
            check: if open { Check::Absent } else { Check::Wrong },
        },
    ))
}

fn tax_id(printed: &[&str], recognised: &Recognised, score: f64, place: Place) -> Found<TaxId> {
    let words: Vec<&str> = printed
        .iter()
        .map(|w| clean(w))
        .filter(|w| !w.is_empty())
        .collect();
    let value = TaxId {
        compact: compact(&words.concat()),
        text: words.join(" "),
        kind: recognised.kind,
        country: recognised.country,
        of_customer: false,
    };
    Found {
        value,
        score,
        place: Some(place),
    }
}
