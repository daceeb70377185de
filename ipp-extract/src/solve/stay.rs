//! The first and the last day of a service under labels of their own: "Arrival" and "Departure".

use jiff::civil::Date;

use super::header::resolved;
use crate::candidates::date::DateHit;
use crate::candidates::{Facts, Found};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::stays::{DAY_ENDINGS, ENDS, FILLERS, FIRST, LAST, STARTS};

/// The most words of such a label.
const MAX_WORDS: usize = 4;
/// How many of its heights above a date its label may stand.
const ABOVE: f64 = 1.5;
/// How many lines apart the two dates may stand.
const APART: usize = 8;
/// The longest stay in days.
const LONGEST: i32 = 400;
const SCORE: f64 = 0.8;

/// What the label of a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ends {
    first: bool,
    last: bool,
    /// Whether it is the start or the end of something that it names.
    named: bool,
}

/// The two days of the first pair of labels that belong together.
pub(super) fn stay(facts: &Facts<'_>, country: Option<&str>) -> Option<(Found<Date>, Found<Date>)> {
    let told = facts.dates.hits.iter().filter_map(|hit| {
        let found = resolved(facts, hit, SCORE, country);
        Some((hit, ends(facts, hit)?, found))
    });
    let told: Vec<(&DateHit, Ends, Found<Date>)> = told.collect();
    let pair = |(a, first, start): &(&DateHit, Ends, Found<Date>)| {
        let mut later = told.iter().filter(|(b, last, end)| {
            let apart = b.place.spot.line.abs_diff(a.place.spot.line);
            let days = (end.value - start.value).get_days();
            let kin = first.named == last.named;
            last.last
                && b.place != a.place
                && apart <= APART
                && kin
                && (0..=LONGEST).contains(&days)
        });
        later
            .next()
            .filter(|_| first.first)
            .map(|l| (start.clone(), l.2.clone()))
    };
    told.iter().find_map(pair)
}

/// What the label before a date, to the left of it or above it says.
fn ends(facts: &Facts<'_>, hit: &DateHit) -> Option<Ends> {
    let layout = facts.layout;
    let spot = hit.place.spot;
    let segment = layout.segment(spot);
    // "Arrival 5 May / Departure 9 May"
    let others = || facts.dates.in_segment(spot).map(|h| &h.place.words);
    let last = others().all(|o| o.end <= hit.place.words.end);
    if last && hit.place.words.end != segment.words.len() {
        return None;
    }
    if hit.place.words.start > 0 {
        let before = others()
            .map(|o| o.end)
            .take_while(|e| *e < hit.place.words.end);
        let words = &segment.words[before.last().unwrap_or(0)..hit.place.words.start];
        return meaning(words.iter().map(|w| w.text.as_str()));
    }
    let text = |spot: Spot| layout.segment(spot).words.iter().map(|w| w.text.as_str());
    let left = spot.segment.checked_sub(1);
    let left = left.map(|segment| Spot { segment, ..spot });
    left.and_then(|l| meaning(text(l)))
        .or_else(|| meaning(text(above(facts, spot)?)))
}

/// The segment right above.
fn above(facts: &Facts<'_>, spot: Spot) -> Option<Spot> {
    let rect = facts.layout.segment(spot).rect;
    let lines = &facts.layout.lines;
    let page = lines[spot.line].page;
    let before = (spot.line.saturating_sub(3)..spot.line).rev();
    let mut before = before.filter(|&line| lines[line].page == page);
    before.find_map(|line| {
        let mut segments = lines[line].segments.iter();
        let segment = segments.position(|s| {
            let close = rect.y0 - s.rect.y1 < ABOVE * rect.height();
            close && s.rect.x0 < rect.x1 && rect.x0 < s.rect.x1
        })?;
        Some(Spot { line, segment })
    })
}

/// Which day of a service a label means, if any.
fn meaning<'a>(words: impl Iterator<Item = &'a str>) -> Option<Ends> {
    let folded: Vec<String> = words.map(fold).collect();
    let parts = folded
        .iter()
        .flat_map(|w| w.split(|c: char| !c.is_alphanumeric()));
    let telling: Vec<&str> = parts
        .filter(|w| !w.is_empty() && !FILLERS.contains(w))
        .map(without_day)
        .collect();
    if telling.is_empty() || telling.len() > MAX_WORDS {
        return None;
    }
    let phrase = telling.concat();
    let has = |words: &[&str]| {
        let compound = telling
            .iter()
            .any(|t| words.iter().any(|w| w.len() > 3 && t.ends_with(w)));
        telling.len() > 1 && telling.iter().any(|t| words.contains(t)) || compound
    };
    let (starts, stops) = (has(STARTS), has(ENDS));
    let named = starts || stops;
    let (first, last) = if named {
        (starts, stops)
    } else {
        (
            FIRST.contains(&phrase.as_str()),
            LAST.contains(&phrase.as_str()),
        )
    };
    (first != last || first).then_some(Ends { first, last, named })
}

/// A compound word without "day" or "date" at its end.
fn without_day(word: &str) -> &str {
    let mut endings = DAY_ENDINGS.iter();
    endings
        .find_map(|e| word.strip_suffix(e).filter(|w| w.len() > 2))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{Ends, meaning};

    #[test]
    fn labels_of_the_two_days_are_told_apart() {
        let of = |text: &str| meaning(text.split(' '));
        for (first, last) in [
            ("Arrival Date", "Departure Date"),
            ("Check-in:", "Check-out:"),
            ("Anreisedatum", "Abreisedatum"),
            ("Arrivée le", "Départ le"),
            ("Fecha de entrada", "Fecha de salida"),
            ("Rental start", "Rental end"),
            ("Mietbeginn", "Mietende"),
            ("Date out", "Date in"),
        ] {
            assert!(of(first).is_some_and(|e| e.first), "{first}");
            assert!(of(last).is_some_and(|e| e.last), "{last}");
        }
        for other in [
            "Invoice date",
            "Due date",
            "Delivery date",
            "Date",
            "Hamburg",
        ] {
            assert_eq!(of(other), None::<Ends>, "{other}");
        }
    }
}
