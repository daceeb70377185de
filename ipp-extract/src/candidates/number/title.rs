//! The number in the title of a document, beside it or below it.

use super::{HEAD, bare, first_identifier, is_marker, leading_identifier, position};
use crate::candidates::label::{Label, region_words};
use crate::candidates::{Facts, Found, Place, best, unnamed};
use crate::document::Word;
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::{Role, roles_of};
use crate::locale::words::{DATED, OF_LABELS, PURPOSES, RELATIONS};

/// The numbers in, beside and below the titles of a document.
pub(super) fn numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let titles = || facts.labels.0.iter().filter(|l| is_title(l));
    let purposes = facts.labels.with(Role::CustomerHead);
    let purposes = purposes.filter(|l| is_purpose(facts, l));
    let behind = titles().chain(purposes);
    let behind = behind.filter_map(|l| after_title(facts, l));
    let around = titles().filter_map(|l| around_title(facts, l));
    let segments = || facts.layout.segments();
    let headed = segments().filter_map(|(s, _)| heading(facts, s));
    let marked = segments().filter_map(|(s, _)| marked(facts, s));
    behind.chain(around).chain(headed).chain(marked).collect()
}

/// The most words of a heading before its number.
const HEADING: usize = 7;

/// "Billing Invoice - 2026-8492", "Commercial Invoice and Packing List # 00005399": a line that has the title of
/// an invoice further in, starts with a capital and ends in the number.
fn heading(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let words = &facts.layout.segment(spot).words;
    let count = words.len();
    if !(3..=HEADING + 1).contains(&count) || !is_in_head(facts, spot) || is_row(facts, spot) {
        return None;
    }
    let mut labels = facts.labels.in_segment(spot);
    let titled = labels.any(|l| is_title(l) && !(l.leads && l.words.end + 1 == count));
    let others = [
        Role::OrderNumber,
        Role::YourReference,
        Role::InvoiceNumber,
        Role::CreditNumber,
        Role::StatementTitle,
        Role::Total,
        Role::AmountDue,
        Role::TaxId,
        Role::DueDate,
    ];
    let mut labels = facts.labels.in_segment(spot);
    let before = &words[..count - 1];
    let wordy = |w: &Word| !w.text.contains(|c: char| c.is_ascii_digit() || c == ':');
    let capital = words[0].text.starts_with(char::is_uppercase);
    let related = before
        .iter()
        .any(|w| RELATIONS.contains(&bare(&fold(&w.text))));
    let plain = titled && capital && !related && before.iter().all(wordy);
    if !plain || labels.any(|l| l.has_any(&others)) {
        return None;
    }
    let value = first_identifier(&[words[count - 1].text.as_str()])?.0;
    let last = before.last()?.text.as_str();
    let marked = is_marker(last) || !last.contains(char::is_alphanumeric);
    let mixed = value.contains(|c: char| !c.is_ascii_digit());
    (value.len() >= 3 && (marked || mixed)).then(|| Found {
        value,
        score: if marked { 0.84 } else { 0.74 },
        place: Some(Place {
            spot,
            words: count - 1..count,
        }),
    })
}

/// Whether a place is in the upper half of the first page.
fn is_in_head(facts: &Facts<'_>, spot: Spot) -> bool {
    let line = &facts.layout.lines[spot.line];
    let height = facts.layout.pages.first().map_or(842.0, |p| p.1);
    line.page == 1 && facts.layout.segment(spot).rect.center_y() < HEAD * height
}

/// Whether the line of a place has two sums of money or more, as the row of a table has.
fn is_row(facts: &Facts<'_>, spot: Spot) -> bool {
    let sums = facts.amounts.on_line(spot.line).filter(|a| a.is_money());
    sums.count() > 1
}

/// "Invoice for works 42": a title that says what it is for, rather than for whom.
fn is_purpose(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words;
    let folded = |at: usize| words.get(at).map(|w| fold(&w.text));
    let title = folded(0).is_some_and(|w| roles_of(bare(&w)).contains(&Role::InvoiceTitle));
    let purpose = folded(1).is_some_and(|w| PURPOSES.contains(&bare(&w)));
    label.leads && !label.colon && title && purpose
}

pub(super) fn is_title(label: &Label) -> bool {
    label.has_any(&[Role::InvoiceTitle, Role::CreditTitle, Role::CorrectionTitle])
}

/// "Rechnung Nr. 42", "Avoir AV-2017-0005", "Invoice (380) No. 471102 of …".
fn after_title(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    if !label.leads || label.has(Role::ColDescription) || is_row(facts, label.spot) {
        return None;
    }
    let segment = facts.layout.segment(label.spot);
    let named = [
        Role::OrderNumber,
        Role::OtherNumber,
        Role::InvoiceNumber,
        Role::CreditNumber,
    ];
    // "Fatura de obra n.º 42": what the title is of.
    let of = |l: &Label| {
        let between = segment.words.get(label.words.end..l.words.start);
        let mut between = between.unwrap_or_default().iter();
        !l.has(Role::OrderNumber)
            && between.len() == 1
            && between.all(|w| OF_LABELS.contains(&bare(&fold(&w.text))))
    };
    let later = |l: &&Label| l.words.start >= label.words.end && l.has_any(&named) && !of(l);
    let other = facts.labels.in_segment(label.spot).find(later);
    let end = other.map_or(segment.words.len(), |l| l.words.start);
    let texts: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    let mut marked = false;
    for at in label.words.end..end {
        let text = texts[at];
        if is_marker(text) {
            marked = true;
            continue;
        }
        let Some((value, count)) = leading_identifier(&texts[at..end]) else {
            continue;
        };
        let direct = at == label.words.end;
        let bracketed = text.starts_with('(');
        let between = &segment.words[label.words.end..at];
        // "Fattura lavori 42", "Factura por trabajos realizados 42 de fecha 3 de mayo".
        let worded = between.len() <= BETWEEN && is_last(&segment.words[at + count..]);
        if bracketed || !(marked || direct || is_dash(between) || worded) {
            continue;
        }
        let mixed = value.contains(|c: char| !c.is_ascii_digit());
        let hash = text.starts_with('#');
        let score = match (marked || hash, mixed) {
            (true, _) => 0.92,
            (false, true) => 0.84,
            (false, false) if value.len() >= 3 => 0.66,
            (false, false) => return None,
        };
        let large = if segment.size > 11.0 { 0.04 } else { 0.0 };
        return Some(Found {
            value,
            score: score + large - 0.05 * position(facts, label.spot),
            place: Some(Place {
                spot: label.spot,
                words: at..at + count,
            }),
        });
    }
    None
}

/// The most words between a title and its number.
const BETWEEN: usize = 4;

/// Whether nothing but a date follows.
fn is_last(words: &[Word]) -> bool {
    words
        .first()
        .is_none_or(|w| DATED.contains(&bare(&fold(&w.text))))
}

fn is_dash(words: &[Word]) -> bool {
    words
        .iter()
        .all(|w| !w.text.contains(char::is_alphanumeric))
}

/// A number that is all that a segment beside or below a title says.
fn around_title(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    if !label.alone() {
        return None;
    }
    let regions = facts.labels.regions(facts.layout, label);
    let values = regions.iter().filter_map(|region| {
        let segment = facts.layout.segment(region.spot);
        let words = region_words(facts.layout, label, region);
        let marked = words.iter().any(|w| is_marker(w) || w.starts_with('#'));
        let (value, at) = first_identifier(&words)?;
        let only = words.len() == at.end && words[..at.start].iter().all(|w| is_marker(w));
        let labelled = facts.labels.in_segment(region.spot).any(|l| l.letters > 2);
        let telling = marked || value.len() >= 3 && segment.text.len() <= MAX_BESIDE;
        let mixed = value.contains(|c: char| !c.is_ascii_digit());
        let score = if marked {
            0.88
        } else if label.colon {
            0.86
        } else if mixed {
            0.76
        } else {
            0.6
        };
        (only && !labelled && telling && !facts.labels.is_label(region.spot)).then(|| Found {
            value,
            score: score * region.trust - 0.1 * position(facts, label.spot),
            place: Some(Place {
                spot: region.spot,
                words: region.words.start + at.start..region.words.start + at.end,
            }),
        })
    });
    best(values.collect())
}

/// The longest text beside a title that is a number.
const MAX_BESIDE: usize = 24;
/// "No. 4711" or "#4711" as a line of its own in the head of the document.
fn marked(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let segment = facts.layout.segment(spot);
    let first = segment.words.first()?.text.as_str();
    let head = is_in_head(facts, spot);
    let hash = first.starts_with('#') && first.len() > 1;
    if !head || !(hash || is_marker(first)) || segment.words.len() > 3 {
        return None;
    }
    let titled = facts.labels.0.iter().any(|l| is_title(l) && l.leads);
    if unnamed::is_told(facts, spot) {
        return None;
    }
    let mut labels = facts.labels.in_segment(spot);
    if !titled || labels.any(|l| l.letters > MARKER_LETTERS || l.has(Role::TaxId)) {
        return None;
    }
    let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    let (value, at) = first_identifier(&words)?;
    // A bare number may count positions or pages.
    let telling = value.len() >= 3 && words[..at.start].iter().all(|w| is_marker(w));
    telling.then_some(Found {
        value,
        score: 0.72,
        place: Some(Place { spot, words: at }),
    })
}

/// The letters of the longest marker: "Nummer".
const MARKER_LETTERS: usize = 6;
