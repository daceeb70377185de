//! The document's number under a label that no table knows: what is left of the details beside the date and
//! the title, once everything that is known is taken away.

use super::identifier::{bare, first_identifier, is_marker};
use super::label::Label;
use super::{Facts, Found, Place};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::words::DATED;

/// What a number is worth that only its place speaks for.
const BASE: f64 = 0.42;
/// What a word such as "No." in its label adds.
const MARKED: f64 = 0.08;
/// What letters or joints in it add: counts and codes of machines have digits only.
const MIXED: f64 = 0.05;
/// What the nearness of the date or of the title adds.
const NEAR: f64 = 0.05;
/// The share of the first page in which the details stand.
const HEAD: f64 = 0.5;
/// Details stand at most so many lines from one that is known.
const REACH: usize = 3;
/// The most words of a label.
const MAX_LABEL: usize = 4;
/// The fewest characters and digits of a number.
const MIN_LENGTH: usize = 4;
const MIN_DIGITS: usize = 3;
/// The most digits in a row: longer ones are of machines.
const MAX_DIGITS: usize = 12;
/// Roles that do not say what a number is.
const SILENT: [Role; 7] = [
    Role::BareNumber,
    Role::ColPosition,
    Role::ColCode,
    Role::ColOther,
    Role::ColDescription,
    Role::InvoiceTitle,
    Role::CreditTitle,
];

/// The likeliest number under an unknown label, of equals the first.
pub(super) fn number(facts: &Facts<'_>) -> Option<Found<String>> {
    let mut titles = facts.labels.with(Role::StatementTitle);
    if titles.any(|l| l.leads && is_head(facts, l.spot)) {
        return None;
    }
    let known: Vec<usize> = known_details(facts).collect();
    let found = facts.layout.segments().filter_map(|(spot, _)| {
        let found = at(facts, spot)?;
        let nearest = known.iter().map(|line| line.abs_diff(spot.line)).min()?;
        (nearest <= REACH).then_some(Found {
            score: found.score + if nearest <= 1 { NEAR } else { 0.0 },
            ..found
        })
    });
    super::best(found.collect())
}

/// The lines of the head with a title, a date or another detail.
fn known_details<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = usize> + 'a {
    let details = [
        Role::InvoiceTitle,
        Role::CreditTitle,
        Role::InvoiceDate,
        Role::Date,
        Role::DueDate,
        Role::OrderNumber,
        Role::PaymentTerm,
    ];
    let labels = facts.labels.0.iter();
    labels
        .filter(move |l| l.leads && l.has_any(&details) && is_head(facts, l.spot))
        .map(|l| l.spot.line)
}

fn is_head(facts: &Facts<'_>, spot: Spot) -> bool {
    let line = &facts.layout.lines[spot.line];
    let height = facts.layout.pages.first().map_or(842.0, |p| p.1);
    line.page == 1 && line.rect.center_y() < HEAD * height
}

/// The number that ends a segment, if an unknown label stands before it, to the left of it or above it.
fn at(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let segment = facts.layout.segment(spot);
    let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    let start = words.iter().position(|w| is_number(w))?;
    let dated = dated(facts, spot, start);
    let end = if dated { start + 1 } else { words.len() };
    if !is_head(facts, spot) || end > MAX_LABEL + 1 || is_told(facts, spot) {
        return None;
    }
    let (value, span) = first_identifier(&words[start..end])?;
    let range = start..start + span.end;
    if span.start != 0 || range.end != end || !is_number(&value) {
        return None;
    }
    if dated && start > 0 && is_title(facts, spot, start) {
        return Some(Found {
            value,
            score: DATED_TITLE,
            place: Some(Place { spot, words: range }),
        });
    }
    let label = label_before(facts, spot, start)?;
    let marked = label.marked;
    if start > 0 && !(marked || label.announced) {
        return None;
    }
    let mixed = !value.bytes().all(|b| b.is_ascii_digit());
    let score = BASE + if marked { MARKED } else { 0.0 } + if mixed { MIXED } else { 0.0 };
    Some(Found {
        value,
        score,
        place: Some(Place { spot, words: range }),
    })
}

/// What a number is worth with a date behind it in one line, under a title that no table knows.
const DATED_TITLE: f64 = 0.62;

/// Whether a word is followed by its date and nothing else: "182288 du 31 octobre 2024".
fn dated(facts: &Facts<'_>, spot: Spot, at: usize) -> bool {
    let words = &facts.layout.segment(spot).words;
    let joint = words.get(at + 1);
    let joined = joint.is_some_and(|w| DATED.contains(&bare(&fold(&w.text))));
    joined && facts.dates.end_of(spot, at + 2) == Some(words.len())
}

/// Whether the words before a number with a date could be a title: none is another document's.
fn is_title(facts: &Facts<'_>, spot: Spot, end: usize) -> bool {
    let others = [
        Role::OtherNumber,
        Role::OrderNumber,
        Role::YourReference,
        Role::OtherTitle,
        Role::StatementTitle,
        Role::Shipping,
        Role::TaxId,
    ];
    let mut labels = facts.labels.in_segment(spot);
    let words = &facts.layout.segment(spot).words[..end];
    let wordy = |w: &crate::document::Word| !w.text.contains(|c: char| c.is_ascii_digit());
    let capital = words[0].text.starts_with(char::is_uppercase);
    capital && words.iter().all(wordy) && !labels.any(|l| l.words.start < end && l.has_any(&others))
}

fn is_number(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let machine = digits > MAX_DIGITS || word.contains([':', '*', '@', ',', '+', '%']);
    word.len() >= MIN_LENGTH && digits >= MIN_DIGITS && !machine
}

/// Whether a label that is known says what a segment holds: beside it or above it.
pub(super) fn is_told(facts: &Facts<'_>, spot: Spot) -> bool {
    let first = spot.line.saturating_sub(TOLD);
    let mut labels = (first..=spot.line).flat_map(|line| facts.labels.on_line(line));
    let telling = |l: &Label| !l.roles.iter().all(|r| SILENT.contains(r));
    labels.any(|l| {
        let apart = l.spot != spot && l.leads && telling(l);
        apart && {
            let regions = facts.labels.regions(facts.layout, l);
            regions.first().is_some_and(|r| r.spot == spot)
        }
    })
}

/// How many lines above its value a label may stand.
const TOLD: usize = 3;

/// A label that no table knows.
pub(crate) struct Unknown {
    /// Whether one of its words announces a number.
    marked: bool,
    /// Whether a colon ends it.
    announced: bool,
}

/// The unknown label of what starts at a word of a segment: before it, to the left of it or above it.
pub(crate) fn label_before(facts: &Facts<'_>, spot: Spot, start: usize) -> Option<Unknown> {
    let (at, count) = if start > 0 {
        (spot, start)
    } else {
        let label = beside(spot).or_else(|| above(facts, spot))?;
        (label, facts.layout.segment(label).words.len())
    };
    let words = &facts.layout.segment(at).words[..count];
    let texts: Vec<&str> = words.iter().map(|w| w.text.as_str()).collect();
    let silent = |l: &Label| l.roles.iter().all(|r| SILENT.contains(r));
    let mut labels = facts.labels.in_segment(at);
    let known = labels.any(|l| l.words.start < count && !silent(l));
    let wordy = !texts
        .iter()
        .any(|w| w.contains(|c: char| c.is_ascii_digit()));
    let letters = texts.iter().any(|w| bare(&fold(w)).len() > 1);
    if known || !wordy || !letters || count > MAX_LABEL {
        return None;
    }
    let marked = texts.iter().any(|w| is_marker(w));
    let announced = texts.last().is_some_and(|w| w.ends_with(':'));
    (marked || announced || count == 1 || start == 0).then_some(Unknown { marked, announced })
}

/// The segment to the left in the same line.
fn beside(spot: Spot) -> Option<Spot> {
    let segment = spot.segment.checked_sub(1)?;
    Some(Spot { segment, ..spot })
}

/// The segment right above.
fn above(facts: &Facts<'_>, spot: Spot) -> Option<Spot> {
    let line = spot.line.checked_sub(1)?;
    let rect = facts.layout.segment(spot).rect;
    let over = &facts.layout.lines[line];
    let same_page = over.page == facts.layout.lines[spot.line].page;
    let close = rect.y0 - over.rect.y1 < rect.height();
    let segment = over
        .segments
        .iter()
        .position(|s| s.rect.x_overlap(&rect) > 0.5)?;
    (same_page && close).then_some(Spot { line, segment })
}
