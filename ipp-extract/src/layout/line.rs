//! Lines: words on one baseline, parted into segments by wide gaps.

use super::{around, joined};
use crate::document::{Page, Rect, Rule, Word};

/// How far the baselines of one line may differ, as a share of the smaller font size.
const SAME_LINE: f64 = 0.35;
/// A gap wider than this share of the font size parts two segments.
const SEGMENT_GAP: f64 = 0.85;
/// Words closer than this share of the font size are pieces of one word.
const JOIN_GAP: f64 = 0.08;

/// Words that a reader sees as one piece: a label, a cell, a line of an address.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    pub words: Vec<Word>,
    pub text: String,
    pub rect: Rect,
    /// The largest font size in points.
    pub size: f64,
}

/// The segments on one baseline, from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// From 1.
    pub page: u32,
    pub rect: Rect,
    pub segments: Vec<Segment>,
}

impl Line {
    /// The text of the whole line.
    pub(crate) fn text(&self) -> String {
        let texts: Vec<&str> = self.segments.iter().map(|s| s.text.as_str()).collect();
        texts.join("  ")
    }
}

/// The lines of a page from top to bottom.
pub(super) fn lines_of(page: &Page) -> Vec<Line> {
    let mut words = page.words.clone();
    words.sort_by(|a, b| {
        a.baseline
            .total_cmp(&b.baseline)
            .then(a.rect.x0.total_cmp(&b.rect.x0))
    });
    let mut rows: Vec<Vec<Word>> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row) if on_line(row, &word) => row.push(word),
            _ => rows.push(vec![word]),
        }
    }
    rows.into_iter()
        .map(|row| line_of(page.number, &page.rules, row))
        .collect()
}

fn on_line(row: &[Word], word: &Word) -> bool {
    row.first().is_some_and(|first| {
        (word.baseline - first.baseline).abs() <= SAME_LINE * word.size.min(first.size)
    })
}

/// Whether a vertical line stands between two words.
fn is_ruled(rules: &[Rule], left: &Word, right: &Word) -> bool {
    let from = rules.partition_point(|r| r.x < left.rect.x1 - 0.5);
    let between = rules[from..]
        .iter()
        .take_while(|r| r.x <= right.rect.x0 + 0.5);
    let middle = left.rect.center_y();
    between
        .into_iter()
        .any(|r| r.y0 <= middle && middle <= r.y1)
}

fn line_of(page: u32, rules: &[Rule], mut words: Vec<Word>) -> Line {
    words.sort_by(|a, b| a.rect.x0.total_cmp(&b.rect.x0));
    let rect = around(&words);
    let mut groups: Vec<Vec<Word>> = Vec::new();
    for word in words {
        let Some(group) = groups.last_mut() else {
            groups.push(vec![word]);
            continue;
        };
        let Some(last) = group.last_mut() else {
            continue;
        };
        let gap = word.rect.x0 - last.rect.x1;
        let size = last.size.max(word.size);
        if gap > SEGMENT_GAP * size || is_ruled(rules, last, &word) {
            groups.push(vec![word]);
        } else if gap.abs() < JOIN_GAP * size && !last.space_after {
            last.text.push_str(&word.text);
            last.rect = last.rect.union(&word.rect);
            last.space_after = word.space_after;
        } else {
            group.push(word);
        }
    }
    Line {
        page,
        rect,
        segments: groups.into_iter().map(segment_of).collect(),
    }
}

fn segment_of(words: Vec<Word>) -> Segment {
    let words = if is_letter_spaced(&words) {
        vec![joined_letters(words)]
    } else {
        words
    };
    Segment {
        text: joined(&words),
        rect: around(&words),
        size: words.iter().map(|w| w.size).fold(0.0, f64::max),
        words,
    }
}

/// Whether a segment is one word set with spaces between its letters: "I N V O I C E".
fn is_letter_spaced(words: &[Word]) -> bool {
    let single = |w: &Word| w.text.chars().count() == 1;
    let letters = words
        .iter()
        .all(|w| w.text.chars().all(char::is_alphabetic));
    words.iter().all(single) && (words.len() > 3 && letters || words.len() > 5)
}

fn joined_letters(words: Vec<Word>) -> Word {
    let rect = around(&words);
    let text = words.iter().map(|w| w.text.as_str()).collect();
    let first = words.into_iter().next();
    let (baseline, size) = first.map_or((rect.y1, rect.height()), |w| (w.baseline, w.size));
    Word {
        text,
        rect,
        baseline,
        size,
        space_after: true,
    }
}
