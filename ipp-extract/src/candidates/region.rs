//! Where the value of a label may stand: behind it, beside it, below it, as a reader would look.

use std::ops::Range;

use super::identifier::{bare, is_marker};
use super::label::{Label, Labels};
use super::terms::is_at_once;
use crate::document::Rect;
use crate::layout::{Layout, Segment, Spot};
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::words::{DATED, OF_LABELS};

/// Words in which the value of a label may stand.
#[derive(Debug, Clone)]
pub(crate) struct Region {
    pub spot: Spot,
    pub words: Range<usize>,
    /// How far the place can be trusted, 0 to 1.
    pub trust: f64,
}

/// How many line heights a value may stand below its label.
const REACH_BELOW: f64 = 2.6;
/// Edges that differ by less than this, in points, are one edge.
const ALIGNED: f64 = 3.0;
/// A value further to the right of a label than this, in points, may belong to another column.
const FAR: f64 = 150.0;
/// Baselines of a label and the value beside it differ by at most this share of the larger height.
const BESIDE: f64 = 0.6;
/// A label of at least this many letters begins even where no colon follows it.
const SURE_LETTERS: usize = 8;

/// Labels of at most so many letters may be part of a value: "P/O 4711".
const ABBREVIATION: usize = 3;

/// How far each kind of place can be trusted.
mod trust {
    pub(super) const BEHIND: f64 = 1.0;
    pub(super) const BESIDE: f64 = 0.97;
    pub(super) const OTHER_BASELINE: f64 = 0.93;
    pub(super) const BELOW: f64 = 0.92;
    pub(super) const FAR: f64 = 0.75;
    pub(super) const LOOSE: f64 = 0.8;
}

/// Roles whose labels end the value before them.
const ENDING: [Role; 13] = [
    Role::InvoiceNumber,
    Role::CreditNumber,
    Role::OrderNumber,
    Role::YourReference,
    Role::OtherNumber,
    Role::InvoiceDate,
    Role::Date,
    Role::DueDate,
    Role::ServiceDate,
    Role::OtherDate,
    Role::TaxId,
    Role::Iban,
    Role::PaymentTerm,
];

impl Labels {
    /// The places of a label's value, the most trusted first.
    pub(crate) fn regions(&self, layout: &Layout, label: &Label) -> Vec<Region> {
        let segment = layout.segment(label.spot);
        if let Some(words) = self.behind(segment, label) {
            return vec![Region {
                spot: label.spot,
                words,
                trust: trust::BEHIND,
            }];
        }
        let mut regions = Vec::new();
        regions.extend(self.beside(layout, label));
        match self.below(layout, label) {
            Some(below) => regions.push(below),
            None => regions.extend(self.below_right(layout, label)),
        }
        regions.sort_by(|a, b| b.trust.total_cmp(&a.trust));
        regions
    }

    /// The words between a label and the next one in its segment.
    fn behind(&self, segment: &Segment, label: &Label) -> Option<Range<usize>> {
        let mut first = first_word_after(segment, label);
        let mut end = segment.words.len();
        for next in self.in_segment(label.spot) {
            let inside = next.words.start <= label.words.start || next.words.start < first;
            if inside || !next.has_any(&ENDING) {
                continue;
            }
            if next.words.start > first {
                let sentence = label.has(Role::PaymentTerm);
                if next.colon || next.letters >= SURE_LETTERS && !sentence {
                    end = next.words.start;
                    break;
                }
                continue;
            }
            // The same in another language goes on the label; another label leaves this one empty.
            // Of terms of payment, such words are the value: "Terms: due on receipt".
            let same = next.roles.iter().any(|&r| label.has(r));
            let value = label.has(Role::PaymentTerm) && !next.colon && !next.ends;
            if same && value {
                continue;
            }
            if next.letters > ABBREVIATION && same {
                first = first_word_after(segment, next);
            } else if next.colon || next.ends {
                return None;
            }
        }
        (first < end && !goes_on(segment, label, first..end)).then_some(first..end)
    }

    /// The nearest segment to the right, also where its type is larger or smaller.
    fn beside(&self, layout: &Layout, label: &Label) -> Option<Region> {
        let segment = layout.segment(label.spot);
        let from = segment.rect;
        let page = layout.lines[label.spot.line].page;
        let first = label.spot.line.saturating_sub(2);
        let lines = layout.lines.iter().enumerate().skip(first).take(5);
        let right = lines.filter(|(_, l)| l.page == page).flat_map(|(line, l)| {
            let segments = l.segments.iter().enumerate();
            segments.map(move |(segment, s)| (Spot { line, segment }, s.rect))
        });
        let (spot, rect) = right
            .filter(|(_, r)| r.x0 > from.x1 - 1.0 && on_one_height(&from, r))
            .min_by(|a, b| a.1.x0.total_cmp(&b.1.x0))?;
        let term = label.has(Role::PaymentTerm) && is_at_once(&layout.segment(spot).text);
        if !term && (self.is_label(spot) || self.in_segment(spot).any(|l| l.leads && l.colon)) {
            return None;
        }
        let apart = rect.x0 - from.x1 > FAR && !segment.text.ends_with(':');
        let far = apart && !in_list(layout, label.spot, spot);
        Some(Region {
            spot,
            words: 0..layout.segment(spot).words.len(),
            trust: match (far, spot.line == label.spot.line) {
                (true, _) => trust::FAR,
                (false, true) => trust::BESIDE,
                (false, false) => trust::OTHER_BASELINE,
            },
        })
    }

    /// The nearest segment below, unless another label stands between.
    fn below(&self, layout: &Layout, label: &Label) -> Option<Region> {
        let from = layout.segment(label.spot).rect;
        let reach = REACH_BELOW * from.height();
        for spot in layout.below(label.spot, reach) {
            let value = layout.segment(spot);
            let other = self.in_segment(spot).find(|l| l.announces());
            // "COD" is a term as well as the head of a column of codes.
            let term = label.has(Role::PaymentTerm) && is_at_once(&value.text);
            match other.filter(|_| !term) {
                // The same label in another language.
                Some(l) if l.alone() && l.roles.iter().any(|&r| label.has(r)) => continue,
                Some(_) => return None,
                None => {}
            }
            let aligned = [
                value.rect.x0 - from.x0,
                value.rect.x1 - from.x1,
                value.rect.center_x() - from.center_x(),
            ]
            .iter()
            .any(|d| d.abs() < ALIGNED);
            let labelled = self.has_label_left(layout, spot);
            return Some(Region {
                spot,
                words: 0..value.words.len(),
                trust: if aligned && !labelled {
                    trust::BELOW
                } else {
                    trust::LOOSE
                },
            });
        }
        None
    }

    /// Whether a value stands beside a label of its own.
    fn has_label_left(&self, layout: &Layout, spot: Spot) -> bool {
        let left = spot
            .segment
            .checked_sub(1)
            .map(|segment| Spot { segment, ..spot });
        left.is_some_and(|left| {
            let gap = layout.segment(spot).rect.x0 - layout.segment(left).rect.x1;
            gap < FAR
                && self
                    .in_segment(left)
                    .any(|l| l.announces() && l.has_any(&ENDING))
        })
    }

    /// The first segment of the next line that stands right of a label: a value set flush right in a box.
    fn below_right(&self, layout: &Layout, label: &Label) -> Option<Region> {
        let from = layout.segment(label.spot).rect;
        let line = label.spot.line + 1;
        let next = layout
            .lines
            .get(line)
            .filter(|l| l.page == layout.lines[label.spot.line].page)?;
        let segment = next
            .segments
            .iter()
            .position(|s| s.rect.x0 > from.x0 - 2.0)?;
        let spot = Spot { line, segment };
        let value = &next.segments[segment];
        let close = value.rect.y1 - from.y1 < 1.5 * from.height();
        let words = 0..value.words.len();
        (close && self.in_segment(spot).next().is_none()).then_some(Region {
            spot,
            words,
            trust: trust::LOOSE,
        })
    }
}

/// Whether a label and what stands far to the right of it are a row of a list of such rows: labels that start
/// together, values that end together.
fn in_list(layout: &Layout, label: Spot, value: Spot) -> bool {
    let (name, given) = (layout.segment(label).rect, layout.segment(value).rect);
    let page = layout.lines[label.line].page;
    let near = |line: &usize| {
        let apart = line.abs_diff(label.line);
        apart > 0 && apart <= LIST_REACH
    };
    let first = label.line.saturating_sub(LIST_REACH);
    let mut lines = (first..=label.line + LIST_REACH).filter(near);
    lines.any(|line| {
        let line = layout.lines.get(line).filter(|l| l.page == page);
        line.is_some_and(|l| {
            let mut segments = l.segments.iter().map(|s| s.rect);
            segments.any(|r| (r.x0 - name.x0).abs() < ALIGNED)
                && l.segments
                    .last()
                    .is_some_and(|s| (s.rect.x1 - given.x1).abs() < ALIGNED && s.rect.x0 > name.x1)
        })
    })
}

/// How many lines further the next row of a list may be.
const LIST_REACH: usize = 2;

/// Labels whose values hold a digit.
const WITH_DIGITS: [Role; 7] = [
    Role::InvoiceNumber,
    Role::CreditNumber,
    Role::DocumentNumber,
    Role::OrderNumber,
    Role::InvoiceDate,
    Role::DueDate,
    Role::ServiceDate,
];
/// The most words that such a label goes on for.
const GOES_ON: usize = 3;

/// Whether the words behind a label are more words of it, since they hold no digit: "Scadenza rata".
fn goes_on(segment: &Segment, label: &Label, words: Range<usize>) -> bool {
    let (word, byte) = label.end;
    let text = |i: usize| {
        let text = segment.words[i].text.as_str();
        if i == word { &text[byte..] } else { text }
    };
    let wordy = |i: usize| !text(i).contains(|c: char| c.is_ascii_digit());
    // What is behind "order" may make it another order: "Commande interne".
    let marker = |i: usize| is_marker(text(i)) || !text(i).contains(char::is_alphanumeric);
    // "Date of notice:"
    let of = || DATED.contains(&bare(&fold(text(words.start)))) && segment.text.ends_with(':');
    // "Mode et délai de": its last word is on the next line.
    let of_label = |i: usize| OF_LABELS.contains(&bare(&fold(text(i))));
    if label.leads && words.len() <= 2 && words.clone().all(of_label) {
        return true;
    }
    label.leads
        && (label.has_any(&WITH_DIGITS) || label.has(Role::Date) && of())
        && (!label.has(Role::OrderNumber) || words.clone().all(marker))
        && words.len() <= GOES_ON
        && words.clone().all(wordy)
        && !text(words.end - 1).ends_with('.')
}

/// Whether a reader sees two texts as standing beside each other.
fn on_one_height(a: &Rect, b: &Rect) -> bool {
    let height = a.height().max(b.height());
    (a.y1 - b.y1).abs() <= BESIDE * height || (a.center_y() - b.center_y()).abs() < 0.3 * height
}

/// The first word of a segment behind a label; the word may be part of the label's own
/// ("Date:2026-01-15"). A note in brackets belongs to the label.
pub(crate) fn first_word_after(segment: &Segment, label: &Label) -> usize {
    let (word, byte) = label.end;
    let tail = &segment.words[word].text[byte..];
    if tail.contains(char::is_alphanumeric) {
        return word;
    }
    let mut next = word + 1;
    let text = |at: usize| segment.words.get(at).map(|w| w.text.as_str());
    if text(next).is_some_and(|t| t.starts_with('(')) {
        let close = (next..segment.words.len()).find(|&i| segment.words[i].text.contains(')'));
        let note = close.filter(|&c| {
            let words = &segment.words[next..=c];
            !words
                .iter()
                .any(|w| w.text.contains(|d: char| d.is_ascii_digit()))
        });
        next = note.map_or(next, |c| c + 1);
    }
    while text(next).is_some_and(is_punctuation) {
        next += 1;
    }
    next
}

fn is_punctuation(text: &str) -> bool {
    !text.contains(char::is_alphanumeric) && !text.contains(['€', '$', '£'])
}

/// The most words of a value.
const MAX_VALUE_WORDS: usize = 24;

/// The text of a region; of a word that a label shares, only what stands behind the label.
pub(crate) fn region_words<'a>(layout: &'a Layout, label: &Label, region: &Region) -> Vec<&'a str> {
    let segment = layout.segment(region.spot);
    let texts = region.words.clone().take(MAX_VALUE_WORDS).map(|i| {
        let text = segment.words[i].text.as_str();
        let shared = region.spot == label.spot && i == label.end.0;
        if shared { &text[label.end.1..] } else { text }
    });
    texts.collect()
}
