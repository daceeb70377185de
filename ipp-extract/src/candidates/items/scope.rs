//! What of the lines of a page belongs to a table: not what stands beside it.

use rust_decimal::Decimal;

use super::align::Figure;
use crate::candidates::Facts;
use crate::candidates::amount::Amount;
use crate::candidates::label::Label;
use crate::document::{Rect, Word};
use crate::layout::{Segment, Spot};

/// A line with more figures is no row.
pub(super) const MAX_FIGURES: usize = 32;
/// The longest unit between figures, in letters.
const UNIT: usize = 5;
/// The longest unit behind a figure, in letters, and the most words of one.
const LONG_UNIT: usize = 10;
const MAX_UNITS: usize = 2;
/// Words of a text are parted by less than this many usual gaps.
const SPACE: f64 = 1.4;
/// Words that start this near to the head of the descriptions, in points, describe.
const SAME_EDGE: f64 = 3.0;

/// The lines between two vertical edges.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub facts: &'a Facts<'a>,
    left: f64,
    right: f64,
    /// The left edge of the descriptions.
    described: Option<f64>,
}

impl<'a> Scope<'a> {
    /// Whole lines.
    pub(super) fn whole(facts: &'a Facts<'a>, described: Option<f64>) -> Self {
        Self {
            facts,
            left: f64::NEG_INFINITY,
            right: f64::INFINITY,
            described,
        }
    }

    pub(super) fn within(self, (left, right): (f64, f64)) -> Self {
        Self {
            left,
            right,
            ..self
        }
    }

    pub(super) fn holds(&self, rect: &Rect) -> bool {
        rect.x1 > self.left && rect.x0 < self.right
    }

    /// The segments of a line.
    pub(super) fn segments(&self, line: usize) -> impl Iterator<Item = &'a Segment> + '_ {
        let segments = self.facts.layout.lines[line].segments.iter();
        segments.filter(|s| self.holds(&s.rect))
    }

    /// The words of a line, each by its segment and its place in it.
    pub(super) fn words(&self, line: usize) -> impl Iterator<Item = (Spot, usize)> + '_ {
        let segments = self.facts.layout.lines[line].segments.iter().enumerate();
        let held = segments.filter(|(_, s)| self.holds(&s.rect));
        held.flat_map(move |(segment, s)| {
            let spot = Spot { line, segment };
            (0..s.words.len()).map(move |at| (spot, at))
        })
    }

    pub(super) fn word(&self, (spot, at): (Spot, usize)) -> &'a Word {
        &self.facts.layout.segment(spot).words[at]
    }

    /// The labels of a line.
    pub(super) fn labels(&self, line: usize) -> impl Iterator<Item = &'a Label> + '_ {
        let labels = self.facts.labels.on_line(line);
        labels.filter(|l| self.holds(&l.rect))
    }

    /// Whether a label stands in the first segment of its line.
    pub(super) fn starts_line(&self, label: &Label) -> bool {
        let first = self.segments(label.spot.line).next();
        first.is_some_and(|s| s.rect.x0 <= label.rect.x0 && label.rect.x1 <= s.rect.x1)
    }

    /// Every number of a line.
    pub(super) fn amounts(&self, line: usize) -> impl DoubleEndedIterator<Item = &'a Amount> + '_ {
        let amounts = self.facts.amounts.on_line(line);
        amounts.filter(|a| self.holds(&a.rect))
    }

    /// The figures of a line from left to right, as many as a row can have, without numbers within words.
    pub(super) fn figures(&self, line: usize) -> Vec<&'a Amount> {
        // The number before in the same segment, and whether it stands behind a word.
        let mut before: Option<(&Amount, bool)> = None;
        let apart = self.facts.amounts.on_line(line).filter(|a| {
            let near = before.filter(|(o, _)| o.place.spot == a.place.spot);
            let follows = self.follows_words(a, near);
            before = Some((a, follows));
            self.holds(&a.rect) && !follows && !self.starts_words(a)
        });
        apart.take(MAX_FIGURES).collect()
    }

    /// Figures with the units behind them.
    pub(super) fn cells(&self, figures: &[&Amount]) -> Vec<Figure> {
        let cell = |amount: &&Amount| {
            let words = self.words_of(amount);
            let mut cell = amount.rect;
            let behind = words.iter().skip(amount.place.words.end).take(MAX_UNITS);
            for word in behind {
                let next = figures.iter().any(|f| f.rect == word.rect);
                let gap = word.rect.x0 - cell.x1;
                let apart = gap >= SPACE * self.facts.layout.space * word.size;
                if next || apart || word.text.chars().count() > LONG_UNIT {
                    break;
                }
                cell = cell.union(&word.rect);
            }
            Figure {
                rect: amount.rect,
                cell,
            }
        };
        figures.iter().map(cell).collect()
    }

    fn words_of(&self, amount: &Amount) -> &'a [Word] {
        &self.facts.layout.segment(amount.place.spot).words
    }

    /// Whether a number stands right behind a word, as in "lot 25" or "pipe 22 mm x 3 m"; not behind
    /// another figure and its unit. The number before in the segment is given, with what it does itself.
    fn follows_words(&self, amount: &Amount, nearest: Option<(&Amount, bool)>) -> bool {
        let start = amount.place.words.start;
        let Some(before) = start.checked_sub(1) else {
            return false;
        };
        let words = self.words_of(amount);
        let gap = amount.rect.x0 - words[before].rect.x1;
        if gap >= SPACE * self.facts.layout.space * words[before].size {
            return false;
        }
        match nearest {
            Some((other, _)) if self.is_pack(other, amount) => true,
            Some((other, follows)) if is_unit(&words[other.place.words.end..start]) => follows,
            _ => words[before].text.contains(char::is_alphabetic),
        }
    }

    /// Whether a number is a part of the unit of another, as in "99.00 pk 50": whole, one word behind it, and not
    /// the last figure of its line.
    fn is_pack(&self, other: &Amount, amount: &Amount) -> bool {
        let (end, start) = (other.place.words.end, amount.place.words.start);
        let words = self.words_of(amount);
        let (Some(last), Some(unit)) = (end.checked_sub(1), words.get(end)) else {
            return false;
        };
        let gap = unit.rect.x0 - words[last].rect.x1;
        let close = gap < SPACE * self.facts.layout.space * unit.size;
        let plain = amount.decimals == 0 && amount.currency.is_none() && !amount.percent;
        let worded = start == end + 1 && unit.text.chars().all(char::is_alphabetic);
        // The last of the line is the first to tell.
        let mut behind = self.amounts(amount.place.spot.line).rev();
        plain && close && worded && behind.any(|a| a.rect.x0 > amount.rect.x1)
    }

    /// Whether a number starts a description: words follow it where descriptions start, or it opens a
    /// bracket that it does not close.
    fn starts_words(&self, amount: &Amount) -> bool {
        let words = self.words_of(amount);
        let own = &words[amount.place.words.clone()];
        let count = |c| {
            own.iter()
                .flat_map(|w| w.text.chars())
                .filter(|&x| x == c)
                .count()
        };
        let opens = count('(') > count(')');
        let starts = self
            .described
            .is_some_and(|x| (amount.rect.x0 - x).abs() < SAME_EDGE);
        opens || (starts && amount.place.words.end < words.len())
    }
}

/// Whether the words between two figures are a unit or nothing.
fn is_unit(words: &[Word]) -> bool {
    match words {
        [] => true,
        [word] => word.text.chars().count() <= UNIT && !word.text.ends_with(','),
        _ => false,
    }
}

/// Whether three figures of a line are a quantity, a price and their product, or what a discount in percent
/// leaves of it.
pub(super) fn multiplies(figures: &[&Amount]) -> bool {
    let plain = |a: &&&Amount| !a.percent;
    let plain: Vec<Decimal> = figures.iter().filter(plain).map(|a| a.value).collect();
    let off = figures.iter().filter(|a| a.percent).map(|a| a.value);
    let left: Vec<Decimal> = std::iter::once(Decimal::ZERO)
        .chain(off)
        .map(|off| (Decimal::ONE_HUNDRED - off.abs()) / Decimal::ONE_HUNDRED)
        .collect();
    let cent = Decimal::new(2, 2);
    let is = |c: &Decimal, product: Decimal| {
        let mut left = left.iter();
        left.any(|left| (c.abs() - product * left).abs() <= cent)
    };
    plain.iter().enumerate().any(|(i, a)| {
        plain[i + 1..].iter().enumerate().any(|(j, b)| {
            let product = (a * b).abs();
            let mut rest = plain[i + j + 2..].iter();
            !product.is_zero() && rest.any(|c| is(c, product))
        })
    })
}
