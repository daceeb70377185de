//! The date of the invoice: by its label, behind its number, or alone in the head of a letter.

use jiff::civil::Date;

use super::header::{is_other_date, labelled, resolved};
use crate::candidates::date::DateHit;
use crate::candidates::label::Label;
use crate::candidates::number::{bare, identifier};
use crate::candidates::{Facts, Found, settled};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::words::{ARTICLES, DATED, MARKERS, WEEKDAYS};

/// Labels of fewer letters are common words of sentences.
const SHORT: usize = 4;
/// The share of the first page in which the head of a letter stands.
const HEAD: f64 = 0.55;

/// Roles before a date that make it the document's own.
const TITLES: [Role; 5] = [
    Role::CreditNumber,
    Role::InvoiceTitle,
    Role::CreditTitle,
    Role::CorrectionTitle,
    Role::InvoiceNumber,
];

pub(super) fn invoice_date(facts: &Facts<'_>, country: Option<&str>) -> Option<Found<Date>> {
    settled(invoice_dates(facts, country), |a, b| a == b)
}

/// Candidates for the date of the invoice.
pub(super) fn invoice_dates(facts: &Facts<'_>, country: Option<&str>) -> Vec<Found<Date>> {
    let mut candidates = labelled(facts, Role::InvoiceDate, country, |l| {
        Some(0.96 - context(facts, l))
    });
    candidates.extend(labelled(facts, Role::Date, country, |l| {
        Some(0.9 - context(facts, l))
    }));
    let hits = facts.dates.hits.iter();
    candidates.extend(hits.filter_map(|h| {
        let score = numbered(facts, h).or_else(|| unlabelled(facts, h))?;
        Some(resolved(facts, h, score, country))
    }));
    candidates.retain(|c| c.score > MIN_SCORE);
    candidates
}

/// Below this a date is a guess.
const MIN_SCORE: f64 = 0.2;

/// What speaks against a label: words before it that give it another meaning, its place, a sentence
/// around it.
fn context(facts: &Facts<'_>, label: &Label) -> f64 {
    let position = label.spot.line as f64 / facts.layout.lines.len().max(1) as f64;
    let before = facts.labels.in_segment(label.spot);
    let before: Vec<&Label> = before
        .take_while(|l| l.words.start < label.words.start)
        .collect();
    let titled = before.iter().any(|l| l.leads && l.has_any(&TITLES));
    let number = |l: &&Label| {
        let other = [Role::OrderNumber, Role::OtherNumber, Role::OtherTitle];
        l.has_any(&other) && !l.has_any(&TITLES)
    };
    let own = match (titled, label.announces(), label.leads) {
        _ if before.iter().any(number) => 0.45,
        (true, ..) => -0.06,
        (_, true, _) => 0.0,
        (_, _, true) if label.letters >= SHORT => 0.02,
        _ if follows_place(facts, label) => 0.12,
        _ if label.letters >= 2 * SHORT => 0.25,
        _ => 0.5,
    };
    own + 0.06 * position + if heads_table(facts, label) { 0.4 } else { 0.0 }
}

/// "Berlin, den" or "Lyon, le" before the date.
fn follows_place(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[..label.words.start];
    let place = words.len() <= 3 && words.last().is_none_or(|w| w.text.ends_with(','));
    place && facts.layout.segment(label.spot).words.len() <= words.len() + 5
}

/// Whether a label is the head of a column of a table.
pub(super) fn heads_table(facts: &Facts<'_>, label: &Label) -> bool {
    let columns = [
        Role::ColDescription,
        Role::ColAmount,
        Role::ColQuantity,
        Role::ColUnitPrice,
    ];
    let line = facts.labels.on_line(label.spot.line);
    let heads = line.filter(|l| l.alone() && l.spot != label.spot && l.has_any(&columns));
    label.alone() && heads.count() > 0
}

/// "No. 471102 of 13 November 2019": the date behind a number that only a marker announces.
fn numbered(facts: &Facts<'_>, hit: &DateHit) -> Option<f64> {
    let segment = facts.layout.segment(hit.place.spot);
    let before = &segment.words[..hit.place.words.start];
    let [.., marker, number, dated] = before else {
        return None;
    };
    let is = |words: &[&str], text: &str| words.contains(&bare(&fold(text)));
    let number_at = before.len() - 2;
    let other = facts.labels.in_segment(hit.place.spot).any(|l| {
        let later = l.words.end >= number_at && is_other_date(l);
        l.has_any(&[Role::OrderNumber, Role::OtherNumber]) || later
    });
    // "Mémoire 182288 du 31 octobre 2024": a title that no table knows.
    let title = before.len() == 3
        && marker.text.starts_with(char::is_uppercase)
        && marker.text.chars().all(char::is_alphabetic)
        && hit.place.words.end == segment.words.len();
    let own = (is(MARKERS, &marker.text) || title) && is(DATED, &dated.text);
    (own && !other && identifier(&number.text).is_some()).then_some(0.82)
}

/// A date in the head that no label explains: alone, or behind a place and a comma.
fn unlabelled(facts: &Facts<'_>, hit: &DateHit) -> Option<f64> {
    let spot = hit.place.spot;
    let line = &facts.layout.lines[spot.line];
    let segment = facts.layout.segment(spot);
    let height = facts.layout.pages.first()?.1;
    if line.page != 1 || is_claimed(facts, hit) {
        return None;
    }
    let head = segment.rect.center_y() < HEAD * height;
    let before = &segment.words[..hit.place.words.start];
    let behind = &segment.words[hit.place.words.end..];
    let filler = |t: &str| {
        let folded = fold(t);
        let word = bare(&folded);
        DATED.contains(&word) || WEEKDAYS.contains(&word) || ARTICLES.contains(&word)
    };
    let words: Vec<&str> = before
        .iter()
        .map(|w| w.text.as_str())
        .filter(|t| !filler(t))
        .collect();
    let place = words.len() <= 3 && words.last().is_some_and(|w| w.ends_with(','));
    let alone = words.is_empty() && behind.is_empty();
    if alone && head && is_behind_place(facts, spot) {
        return Some(0.84);
    }
    if alone && in_row(facts, spot) {
        return Some(ROW);
    }
    let beside_title = facts
        .labels
        .on_line(spot.line)
        .any(|l| l.leads && l.has_any(&TITLES));
    match head {
        true if behind.is_empty() && place => Some(0.84),
        true if alone && beside_title => Some(0.8),
        true if alone => Some(0.74),
        true => Some(0.42),
        false if alone || place => Some(0.4),
        false => Some(0.3),
    }
}

/// "Neuchâtel," in the cell to the left.
fn is_behind_place(facts: &Facts<'_>, spot: Spot) -> bool {
    let left = spot.segment.checked_sub(1);
    left.is_some_and(|segment| {
        let left = facts.layout.segment(Spot { segment, ..spot });
        let wordy = !left.text.contains(|c: char| c.is_ascii_digit());
        left.text.ends_with(',') && wordy && left.words.len() <= 3
    })
}

/// What a date is worth in a row with an amount of money: that of a line item.
const ROW: f64 = 0.35;

/// Whether money stands to the right of a date that leads its line, or further dates stand below it.
fn in_row(facts: &Facts<'_>, spot: Spot) -> bool {
    let money = |line: usize| {
        let mut amounts = facts.amounts.on_line(line);
        amounts.any(|a| a.is_money() && a.place.spot.segment > spot.segment)
    };
    spot.segment == 0 && money(spot.line)
}

/// Whether a label gives a date another meaning.
pub(super) fn is_claimed(facts: &Facts<'_>, hit: &DateHit) -> bool {
    let spot = hit.place.spot;
    let first = spot.line.saturating_sub(4);
    let lines = first..=spot.line + 1;
    let mut labels = lines.flat_map(|line| facts.labels.on_line(line));
    labels.any(|l| {
        let numbers = [
            Role::OrderNumber,
            Role::OtherNumber,
            Role::YourReference,
            Role::PaymentTerm,
        ];
        let gives = is_other_date(l) || l.has_any(&numbers);
        let sentence = l.spot == spot && l.words.start < hit.place.words.start;
        let beside = || {
            let regions = facts.labels.regions(facts.layout, l);
            regions
                .first()
                .is_some_and(|r| r.spot == spot && r.words.contains(&hit.place.words.start))
        };
        gives && (sentence || (l.announces() || l.leads) && beside())
    })
}
