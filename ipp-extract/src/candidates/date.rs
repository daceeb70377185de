//! Dates in every printed form.

use std::ops::Range;

use jiff::civil::Date;

use super::Place;
use crate::layout::{Layout, Spot};
use crate::locale::fold;
use crate::locale::months::month;
use crate::locale::words::DATE_FILLERS;

/// The years that a date of an invoice can have.
const YEARS: Range<i16> = 1990..2100;
/// Countries that write day and month in either order.
const BOTH_ORDERS: [&str; 2] = ["CA", "PH"];
/// Years of two digits from here on belong to the last century.
const OLD_YEAR: i16 = 70;

/// A date as printed: both readings where day and month cannot be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Exact(Date),
    /// `day_first` and `month_first`.
    Open(Date, Date),
}

/// A date on the page.
#[derive(Debug, Clone)]
pub(crate) struct DateHit {
    pub reading: Reading,
    pub place: Place,
}

/// Every date of a document in reading order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dates {
    pub hits: Vec<DateHit>,
    /// Whether the dates whose order is certain put the month first.
    pub month_first: Option<bool>,
}

impl Dates {
    pub(crate) fn find(layout: &Layout) -> Self {
        let mut hits = Vec::new();
        let (mut day_votes, mut month_votes) = (0_usize, 0_usize);
        for (spot, segment) in layout.segments() {
            let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
            let mut at = 0;
            while at < words.len() {
                let Some((reading, order, used)) = read(&words[at..]) else {
                    at += 1;
                    continue;
                };
                let end = at + used;
                match order {
                    Some(Order::DayFirst) => day_votes += 1,
                    Some(Order::MonthFirst) => month_votes += 1,
                    None => {}
                }
                hits.push(DateHit {
                    reading,
                    place: Place {
                        spot,
                        words: at..end,
                    },
                });
                at = end;
            }
        }
        let month_first = (day_votes != month_votes).then_some(month_votes > day_votes);
        Self { hits, month_first }
    }

    /// The first word after a date that starts at a word.
    pub(crate) fn end_of(&self, spot: Spot, word: usize) -> Option<usize> {
        let hit = self.in_segment(spot).find(|h| h.place.words.start == word);
        hit.map(|h| h.place.words.end)
    }

    /// The dates of one segment, from left to right.
    pub(crate) fn in_segment(&self, spot: Spot) -> impl Iterator<Item = &DateHit> {
        let start = self.hits.partition_point(|h| h.place.spot < spot);
        self.hits[start..]
            .iter()
            .take_while(move |h| h.place.spot == spot)
    }

    /// The date that a reading means in this document, and whether that is certain.
    pub(crate) fn resolve(&self, reading: Reading, country: Option<&str>) -> (Date, bool) {
        match reading {
            Reading::Exact(date) => (date, true),
            Reading::Open(day_first, month_first) => match self.month_first {
                Some(true) => (month_first, true),
                Some(false) => (day_first, true),
                None if country == Some("US") => (month_first, true),
                None => (
                    day_first,
                    country.is_some_and(|c| !BOTH_ORDERS.contains(&c)),
                ),
            },
        }
    }
}

/// What a date proves about the order of day and month in its document.
enum Order {
    DayFirst,
    MonthFirst,
}

/// A date at the start of some words, with the number of words that it takes.
fn read(words: &[&str]) -> Option<(Reading, Option<Order>, usize)> {
    let first = *words.first()?;
    if let Some((reading, order)) = numeric(trimmed(first)) {
        return Some((reading, order, 1));
    }
    // "12. 03. 2026" and "12 / 03 / 2026" are parted by spaces.
    for count in [3, 5] {
        let joined: String = words.iter().take(count).copied().collect();
        let parts = words.len() >= count && first.len() <= 4 && joined.contains(['.', '/', '-']);
        if let Some((reading, order)) = parts.then(|| numeric(trimmed(&joined))).flatten() {
            return Some((reading, order, count));
        }
    }
    named(words).map(|(date, used)| (Reading::Exact(date), None, used))
}

/// The most words of a date with the name of its month: "3rd day of March of 2026".
const NAMED_WORDS: usize = 6;

/// A date with the name of its month, and the words that it takes.
fn named(words: &[&str]) -> Option<(Date, usize)> {
    let mut parts = Vec::new();
    for (used, word) in (1..).zip(words.iter().take(NAMED_WORDS)) {
        parts.extend(pieces(word));
        if parts.is_empty() || parts.len() > 3 {
            return None;
        }
        if let Some(date) = with_month_name(&parts) {
            return Some((date, used));
        }
    }
    None
}

/// The date that a text starts with.
pub(crate) fn starting(text: &str) -> Option<Reading> {
    let words: Vec<&str> = text.split_whitespace().collect();
    read(&words).map(|(reading, ..)| reading)
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The letters and digits of a word, without the filler words and ordinal endings.
pub(crate) fn pieces(word: &str) -> Vec<String> {
    let folded = fold(word);
    let parts = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|p| !p.is_empty());
    parts
        .filter(|p| !DATE_FILLERS.contains(p))
        .map(without_ordinal)
        .collect()
}

/// `1st`, `2nd`, `3rd`, `4th`, `1er` without their endings.
fn without_ordinal(part: &str) -> String {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &part[digits.len()..];
    let ordinal = matches!(ending, "st" | "nd" | "rd" | "th" | "er" | "o" | "a" | "e");
    if ordinal && !digits.is_empty() {
        digits.to_owned()
    } else {
        part.to_owned()
    }
}

/// "15 January 2026", "January 15 2026", "15-Jan-26", "2026-Jan-15".
fn with_month_name(parts: &[String]) -> Option<Date> {
    let [a, b, c] = parts else { return None };
    if let (4, Some(m)) = (a.len(), month(b)) {
        return date(year(a)?, m, c.parse().ok()?);
    }
    let (day, month_number) = match (month(a), month(b)) {
        (Some(m), _) => (b.parse().ok()?, m),
        (None, Some(m)) => (a.parse().ok()?, m),
        (None, None) => return None,
    };
    date(year(c)?, month_number, day)
}

pub(crate) fn year(text: &str) -> Option<i16> {
    let number: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(number + if number < OLD_YEAR { 2000 } else { 1900 }),
        _ => None,
    }
}

pub(crate) fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day)
        .ok()
        .filter(|d| YEARS.contains(&d.year()))
}

/// "2026-01-15", "15.01.2026", "1/15/26".
fn numeric(text: &str) -> Option<(Reading, Option<Order>)> {
    let text = text.split(['T']).next().unwrap_or(text);
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '-' | '.' | '/') {
        return None;
    }
    let parts: Vec<&str> = text.split(separator).collect();
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    if parts
        .iter()
        .any(|p| p.is_empty() || !p.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    if a.len() == 4 {
        let (m, d) = (b.parse().ok()?, c.parse().ok()?);
        return Some((Reading::Exact(date(a.parse().ok()?, m, d)?), None));
    }
    if a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (a, b, year) = (a.parse().ok()?, b.parse().ok()?, year(c)?);
    match (date(year, b, a), date(year, a, b)) {
        // Dots are never used with the month first.
        (Some(day_first), Some(_)) if separator == '.' => Some((Reading::Exact(day_first), None)),
        (Some(same), Some(_)) if a == b => Some((Reading::Exact(same), None)),
        (Some(day_first), Some(month_first)) => Some((Reading::Open(day_first, month_first), None)),
        (Some(day_first), None) => Some((Reading::Exact(day_first), Some(Order::DayFirst))),
        (None, Some(month_first)) => Some((Reading::Exact(month_first), Some(Order::MonthFirst))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Reading, numeric, starting};

    fn exact(text: &str) -> Option<String> {
        match starting(text)? {
            Reading::Exact(date) => Some(date.to_string()),
            Reading::Open(..) => None,
        }
    }

    #[test]
    fn month_names_of_seven_languages_are_read() {
        for text in [
            "15 January 2026",
            "January 15, 2026",
            "15. Januar 2026",
            "15-Jan-26",
            "15 janvier 2026",
            "15 de enero de 2026",
            "15 gennaio 2026",
            "15 januari 2026",
            "15 de janeiro de 2026",
            "15th January 2026",
            "15th of January, 2026",
            "Jan. 15, 2026",
            "JAN 15 2026",
            "15/Jan/2026",
            "2026-Jan-15",
        ] {
            assert_eq!(exact(text).as_deref(), Some("2026-01-15"), "{text}");
        }
        assert_eq!(exact("1er août 2026").as_deref(), Some("2026-08-01"));
        assert_eq!(exact("3rd of March 2026").as_deref(), Some("2026-03-03"));
        assert_eq!(exact("15 apples 2026"), None);
        assert_eq!(exact("32 January 2026"), None);
    }

    #[test]
    fn numeric_dates_keep_both_readings_only_while_both_are_possible() {
        assert_eq!(exact("2026-01-15").as_deref(), Some("2026-01-15"));
        assert_eq!(exact("15/01/2026").as_deref(), Some("2026-01-15"));
        assert_eq!(exact("01/15/2026").as_deref(), Some("2026-01-15"));
        assert_eq!(exact("05.06.18").as_deref(), Some("2018-06-05"));
        assert_eq!(exact("15. 01. 2026").as_deref(), Some("2026-01-15"));
        assert_eq!(exact("5.6.99").as_deref(), Some("1999-06-05"));
        assert!(matches!(
            numeric("05/06/2018"),
            Some((Reading::Open(..), _))
        ));
        assert!(numeric("99.99.2018").is_none() && numeric("1.234.567").is_none());
    }
}
