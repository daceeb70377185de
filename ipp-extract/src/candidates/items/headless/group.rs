//! Which lines belong to which amount of a list without heads.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::entry::Entry;
use super::run::{Charge, Run};
use super::signs::is_bullet;
use crate::candidates::Facts;
use crate::document::Rect;
use crate::layout::{Line, Spot};

/// Lines of one item stand at most this many line heights apart.
const NEAR: f64 = 1.9;
/// A gap this many times wider than another parts two items.
const WIDER: f64 = 1.15;
/// The most lines of words above the first amount.
const MOST_ABOVE: usize = 4;

/// The items of a run, each with its lines.
pub(super) fn entries<'a>(facts: &'a Facts<'a>, run: &Run<'a>) -> Vec<Entry<'a>> {
    let list = List::of(facts, run);
    let (tops, starts) = list.starts();
    let mut entries = Vec::new();
    for (at, charge) in run.charges.iter().enumerate() {
        let from = starts[at];
        let to = tops.get(at + 1).copied().unwrap_or(list.end);
        let lines = list.around(charge.line, from..to);
        entries.push(Entry::of(facts, lines, charge.amount, charge.value));
    }
    entries
}

/// How the items of a list are set.
struct List<'a, 'r> {
    facts: &'a Facts<'a>,
    charges: &'r [Charge<'a>],
    /// Lines that belong to no item, in order.
    others: &'r [usize],
    /// Behind the last line of the last item.
    end: usize,
    /// Words stand above the amount rather than below.
    above: bool,
    /// Items start with dates or bullets.
    marked: bool,
}

impl<'a, 'r> List<'a, 'r> {
    fn of(facts: &'a Facts<'a>, run: &'r Run<'a>) -> Self {
        let mut list = Self {
            facts,
            charges: &run.charges,
            others: &run.others,
            end: run.end,
            above: false,
            marked: false,
        };
        let lines = list.charges.iter().map(|c| c.line);
        let marked = lines.clone().filter(|&l| list.is_marked(l)).count();
        list.marked = 2 * marked > list.charges.len();
        let wordless = lines.filter(|&l| !list.has_words(l)).count();
        let last = list.charges.last().map_or(run.end, |c| c.line);
        list.end = list.below(last, run.end);
        let first = list.charges.first().map_or(run.end, |c| c.line);
        let led = list.end == last + 1 && list.is_led(first, last);
        list.above = !list.marked && (2 * wordless > list.charges.len() || led);
        list
    }

    fn line(&self, line: usize) -> &'a Line {
        &self.facts.layout.lines[line]
    }

    /// Whether words stand as close above the first amount as lines of items do.
    fn is_led(&self, first: usize, last: usize) -> bool {
        let gaps = (first + 1..=last).filter_map(|l| self.gap(l - 1, l));
        let narrowest = gaps.fold(f64::MAX, f64::min);
        let above = first
            .checked_sub(1)
            .filter(|&above| self.is_near(above, first));
        let gap = above.and_then(|above| self.gap(above, first));
        gap.is_some_and(|gap| gap <= WIDER * narrowest)
    }

    /// Whether words stand on the line of an amount that are no number.
    fn has_words(&self, line: usize) -> bool {
        let first = &self.line(line).segments[0];
        let counts = self.is_count(line);
        !counts && first.text.chars().filter(|c| c.is_alphabetic()).count() > 1
    }

    /// Whether a line starts with a number and tells how many at which price.
    fn is_count(&self, line: usize) -> bool {
        let words = &self.line(line).segments[0].words;
        let text = &words[0].text;
        let number = text.starts_with(|c: char| c.is_ascii_digit());
        let figures = self.facts.amounts.on_line(line);
        let spot = Spot { line, segment: 0 };
        let own = figures.filter(|a| a.place.spot == spot).count();
        let glued = text.ends_with(['x', 'X', '\u{d7}']);
        number && words.len() <= 6 && (own > 1 || (glued && own > 0))
    }

    /// Whether a line starts with a date or a bullet.
    fn is_marked(&self, line: usize) -> bool {
        let words = &self.line(line).segments[0].words;
        let spot = Spot { line, segment: 0 };
        let bullet = words.len() > 1 && is_bullet(&words[0].text);
        bullet || self.facts.dates.end_of(spot, 0).is_some()
    }

    /// Whether a line has words or figures, not only strokes.
    fn is_text(&self, line: usize) -> bool {
        let text = self.line(line).text();
        text.contains(char::is_alphanumeric) && self.others.binary_search(&line).is_err()
    }

    /// The lines of a range that follow each other closely around a line.
    fn around(&self, line: usize, range: Range<usize>) -> Vec<usize> {
        let above = (range.start..line).rev();
        let above = above.take_while(|&l| self.is_near(l, l + 1)).count();
        let below = line + 1..range.end;
        let below = below
            .take_while(|&l| self.is_text(l) && self.is_near(l - 1, l))
            .count();
        (line - above..=line + below).collect()
    }

    fn gap(&self, upper: usize, lower: usize) -> Option<f64> {
        let (a, b): (&Line, &Line) = (self.line(upper), self.line(lower));
        let step = |a: Rect, b: Rect| b.y1 - a.y1;
        (a.page == b.page).then(|| step(a.rect, b.rect))
    }

    fn is_near(&self, upper: usize, lower: usize) -> bool {
        let height = self
            .line(upper)
            .rect
            .height()
            .min(self.line(lower).rect.height());
        let gap = self.gap(upper, lower);
        gap.is_some_and(|gap| gap <= NEAR * height) && self.is_text(upper)
    }

    /// Behind the last of the lines that follow a line closely.
    fn below(&self, line: usize, end: usize) -> usize {
        let mut at = line + 1;
        while at < end && self.is_text(at) && self.is_near(at - 1, at) {
            at += 1;
        }
        // A sum stands as close as the lines of an item: what lies before it is no item's.
        at
    }

    /// The first line above each item, with headings and without.
    fn starts(&self) -> (Vec<usize>, Vec<usize>) {
        let Some(first) = self.charges.first() else {
            return (Vec::new(), Vec::new());
        };
        let mut starts = vec![first.line];
        for pair in self.charges.windows(2) {
            starts.push(self.split(&pair[0], &pair[1]));
        }
        let typical = self.typical(&starts);
        starts[0] = self.to_count(self.top(first.line, typical), first);
        let items = starts.iter().zip(self.charges);
        // What one item is called is no heading of another.
        let plain = items
            .clone()
            .filter(|&(&start, c)| Some(c.line - start) == typical);
        let names: BTreeSet<String> = plain.map(|(&start, _)| self.line(start).text()).collect();
        let room = self.room(first.line);
        let bare =
            items.map(|(&start, c)| self.without_heading(start, c.line, typical, (&names, &room)));
        let bare = bare.collect();
        (starts, bare)
    }

    /// How far to the right lines of words reach on each page of the list.
    fn room(&self, first: usize) -> BTreeMap<u32, f64> {
        let mut room = BTreeMap::new();
        for l in (first..self.end).filter(|&l| self.is_text(l)) {
            let widest: &mut f64 = room.entry(self.line(l).page).or_default();
            *widest = widest.max(self.line(l).segments[0].rect.x1);
        }
        room
    }

    /// The first line of an item without headings above it: lines that more than most items have, and that
    /// are no start of the words below, which had room beside them.
    fn without_heading(
        &self,
        start: usize,
        line: usize,
        typical: Option<usize>,
        (names, room): (&BTreeSet<String>, &BTreeMap<u32, f64>),
    ) -> usize {
        let Some(typical) = typical.filter(|_| self.above && !self.marked) else {
            return start;
        };
        let words = start..line;
        let right = |l: usize| {
            let text = self.is_text(l) && self.line(l).page == self.line(line).page;
            if text {
                self.line(l).segments[0].rect.x1
            } else {
                0.0
            }
        };
        let room = room.get(&self.line(line).page).copied();
        let room = room.unwrap_or_default().max(right(start));
        let heads = words.take_while(|&at| {
            let next = &self.line(at + 1).segments[0].words[0];
            let fits = right(at) + next.rect.width() + next.size < room;
            let (text, below) = (self.line(at).text(), self.line(at + 1).text());
            let numbered = |text: &str| text.contains(|c: char| c.is_ascii_digit());
            // Below the name of an item its details have numbers, below a heading stands a name.
            let detailed = numbered(&below) && !names.contains(&below);
            let named = names.contains(&text) || numbered(&text) || detailed;
            line - at > typical && fits && !named && !self.is_count(at)
        });
        start + heads.count()
    }

    /// How many lines stand above the amounts of most items.
    fn typical(&self, starts: &[usize]) -> Option<usize> {
        let pairs = starts.iter().zip(self.charges).skip(1);
        let mut counts: Vec<usize> = pairs.map(|(&s, c)| c.line - s).collect();
        counts.sort_unstable();
        counts.get(counts.len() / 2).copied()
    }

    /// The first line of the first item.
    fn top(&self, first: usize, typical: Option<usize>) -> usize {
        let wordless = !self.has_words(first);
        let most = match typical {
            Some(count) if wordless => count.max(1),
            Some(count) => count,
            None if wordless || self.above => MOST_ABOVE,
            None => 0,
        };
        let mut at = first;
        let mut gap: Option<f64> = None;
        while at > 0 && first - at < most.max(1) && self.is_near(at - 1, at) {
            let own = self.gap(at - 1, at);
            let wider = own.zip(gap).is_some_and(|(own, last)| own > WIDER * last);
            if wider || (most == 0 && !self.goes_on(at)) || (self.marked && self.is_marked(at)) {
                break;
            }
            gap = own;
            at -= 1;
        }
        at
    }

    /// The first line of the first item, up to the count that makes its amount, if one stands right above.
    fn to_count(&self, top: usize, first: &Charge<'a>) -> usize {
        let above = (top.saturating_sub(MOST_ABOVE)..top).rev();
        let near = above.take_while(|&l| self.is_near(l, l + 1));
        let made = |from: usize| {
            let lines = (from..=first.line).filter(|&l| self.is_text(l)).collect();
            let entry = Entry::of(self.facts, lines, first.amount, first.value);
            entry.made().is_some()
        };
        if made(top) {
            return top;
        }
        let mut counts = near.filter(|&l| self.is_count(l));
        counts.find(|&l| made(l)).unwrap_or(top)
    }

    /// Whether a line goes on with the words of the line above: it starts with a small letter or a number.
    fn goes_on(&self, line: usize) -> bool {
        let text = &self.line(line).segments[0].text;
        let counts = || text.starts_with(|c: char| c.is_ascii_digit()) && !self.is_count(line);
        text.starts_with(|c: char| c.is_lowercase()) || counts()
    }

    /// The first line of the item of the lower of two amounts.
    fn split(&self, upper: &Charge<'a>, lower: &Charge<'a>) -> usize {
        let (from, to) = (upper.line, lower.line);
        if self.marked {
            let marked = (from + 1..=to).rev().find(|&l| self.is_marked(l));
            return marked.unwrap_or(to);
        }
        let best = (from + 1..=to)
            .map(|at| (self.boundary(upper, lower, at), at))
            .reduce(|a, b| if b.0 > a.0 { b } else { a });
        best.map_or(to, |(_, at)| at)
    }

    /// What counts on some lines say of an amount: a count belongs to the amount that it makes.
    fn counted(&self, charge: &Charge<'a>, lines: Range<usize>, between: Range<usize>) -> f64 {
        if !between.into_iter().any(|l| self.is_count(l)) {
            return 0.0;
        }
        let lines = lines.filter(|&l| self.is_text(l)).collect();
        let entry = Entry::of(self.facts, lines, charge.amount, charge.value);
        if entry.made().is_some() { 4.0 } else { -2.0 }
    }

    /// What speaks for an item that starts at a line.
    fn boundary(&self, upper: &Charge<'a>, lower: &Charge<'a>, at: usize) -> f64 {
        let (from, to) = (upper.line, lower.line);
        let mut score = 0.0;
        let gaps: Vec<f64> = (from + 1..=to).filter_map(|l| self.gap(l - 1, l)).collect();
        let narrowest = gaps.iter().copied().fold(f64::MAX, f64::min);
        if let Some(gap) = self.gap(at - 1, at) {
            score += if gap > WIDER * narrowest { 3.0 } else { 0.0 };
        } else {
            score += 3.0;
        }
        if self.goes_on(at) {
            score -= 2.0;
        }
        score += self.counted(upper, from..at, from + 1..at);
        score += self.counted(lower, at..to + 1, at..to);
        let words = |range: Range<usize>| range.filter(|&l| self.is_text(l)).count();
        let own = words(at..to);
        let named = self.has_words(to) || own > 0;
        score += if named { 2.0 } else { 0.0 };
        let preferred = if self.above { own } else { words(from + 1..at) };
        score + 0.5 * preferred.min(3) as f64
    }
}
