//! Where a value is printed that was put together from words or follows from them.

use ipp_sdk::model::DocumentType;
use rust_decimal::Decimal;

use super::kind::main_title;
use crate::candidates::{Facts, Found, Place};
use crate::layout::Spot;
use crate::locale::currency::{Mark, NOTE_WORDS, mark, meanings, strip};
use crate::locale::labels::Role;
use crate::locale::squashed;

/// How many segments below the last a text may go on in.
const NEXT: usize = 3;
/// How far below, in heights of its line.
const LEADING: f64 = 2.6;

/// The words that are a text, whatever stands between its letters and however many lines it takes: those nearest
/// to a place.
pub(super) fn text_near(facts: &Facts<'_>, text: &str, near: Option<&Place>) -> Vec<Place> {
    let text = squashed(text);
    let away = |places: &Vec<Place>| {
        let line = places[0].spot.line;
        near.map_or(0, |n| line.abs_diff(n.spot.line))
    };
    let starts = facts.layout.segments().flat_map(|(spot, s)| {
        let words = (0..s.words.len()).map(move |word| (spot, word));
        words.filter(|&(_, word)| {
            let first = squashed(&s.words[word].text);
            !first.is_empty() && text.starts_with(&first)
        })
    });
    let found = starts.filter_map(|(spot, word)| from(facts, &text, spot, word));
    found.min_by_key(away).unwrap_or_default()
}

/// The words of a text from a place on, down its column and over the cells beside it.
pub(super) fn from(facts: &Facts<'_>, text: &str, spot: Spot, first: usize) -> Option<Vec<Place>> {
    let (own, mut rest) = matched(facts, text, spot, first)?;
    let mut places = vec![own];
    let mut last = spot;
    while !rest.is_empty() {
        let right = Spot {
            segment: last.segment + 1,
            ..last
        };
        let more = right.segment < facts.layout.lines[last.line].segments.len();
        let height = facts.layout.segment(last).rect.height();
        let below = facts.layout.below(last, LEADING * height).take(NEXT);
        let mut next = more.then_some(right).into_iter().chain(below);
        let (place, left) = next.find_map(|s| matched(facts, rest, s, 0))?;
        (last, rest) = (place.spot, left);
        places.push(place);
    }
    Some(places)
}

/// The words of a segment that a text starts with, and the rest of the text.
fn matched<'t>(
    facts: &Facts<'_>,
    text: &'t str,
    spot: Spot,
    first: usize,
) -> Option<(Place, &'t str)> {
    let words = &facts.layout.segment(spot).words[first..];
    let mut rest = text;
    let mut end = first;
    for word in words {
        match rest.strip_prefix(squashed(&word.text).as_str()) {
            Some(left) if !rest.is_empty() => rest = left,
            _ => break,
        }
        end += 1;
    }
    let words = first..end;
    (rest.len() < text.len()).then_some((Place { spot, words }, rest))
}

/// The words that tell the currency: on the line of the total, behind a label, in a note, anywhere.
pub(super) fn currency(
    facts: &Facts<'_>,
    code: &str,
    total: Option<&Found<Decimal>>,
) -> Option<Place> {
    let means = |text: &str| {
        let found = mark(text).or_else(|| strip(text).map(|(m, _)| m));
        match found {
            Some(Mark::Code(c)) => c == code,
            Some(Mark::Ambiguous(symbol)) => meanings(symbol).iter().any(|(_, c)| *c == code),
            None => false,
        }
    };
    let total = total.and_then(|t| t.place.as_ref()).map(|p| p.spot.line);
    let rank = |spot: Spot| {
        let labelled = facts
            .labels
            .on_line(spot.line)
            .any(|l| l.has(Role::Currency));
        let words = &facts.layout.segment(spot).words;
        let noted = words
            .iter()
            .any(|w| NOTE_WORDS.contains(&squashed(&w.text).as_str()));
        match () {
            () if Some(spot.line) == total => 0,
            () if labelled => 1,
            () if noted => 2,
            () => 3,
        }
    };
    let words = facts.layout.segments().flat_map(|(spot, s)| {
        let words = s.words.iter().enumerate();
        words
            .filter(|(_, w)| means(&w.text))
            .map(move |(at, _)| Place {
                spot,
                words: at..at + 1,
            })
    });
    words.min_by_key(|p| rank(p.spot))
}

/// The title that tells the kind of the document.
pub(super) fn title(facts: &Facts<'_>, kind: &DocumentType) -> Option<Place> {
    let label = main_title(facts)?;
    let credit = label.has_any(&[Role::CreditTitle, Role::CreditNumber]);
    (credit == (*kind == DocumentType::CreditNote)).then(|| Place {
        spot: label.spot,
        words: label.words.clone(),
    })
}

/// A word of a row of a table, given one of its other cells.
pub(super) fn in_row(facts: &Facts<'_>, row: &Place, text: &str) -> Option<Place> {
    let text = squashed(text);
    let line = row.spot.line;
    let segments = facts.layout.lines[line].segments.iter().enumerate();
    let found = segments.filter_map(|(segment, s)| {
        let at = s.words.iter().position(|w| squashed(&w.text) == text)?;
        Some(Place {
            spot: Spot { line, segment },
            words: at..at + 1,
        })
    });
    found
        .filter(|_| !text.is_empty())
        .min_by_key(|p| p.spot.segment)
}
