//! From words to lines, and from lines to the segments that a reader sees as one piece.

mod block;
pub(crate) mod columns;
mod line;
pub(crate) mod table;

pub(crate) use block::{Block, blocks_of};
pub(crate) use line::{Line, Segment};

use crate::document::{Document, Page, Rect, Word};

/// Where a segment stands: page, line and segment, each counted from 0 over the whole document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Spot {
    /// Index into [`Layout::lines`].
    pub line: usize,
    /// Index into [`Line::segments`].
    pub segment: usize,
}

/// The lines of a document in reading order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    pub lines: Vec<Line>,
    pub blocks: Vec<Block>,
    /// Width and height of each page in points.
    pub pages: Vec<(f64, f64)>,
    /// The usual gap between the words of a text, as a share of the font size: wide in typewriter faces.
    pub space: f64,
}

/// The gap between words where a document has none to measure.
const USUAL_SPACE: f64 = 0.28;
/// How many lines are measured.
const MEASURED: usize = 200;

fn space_of(lines: &[Line]) -> f64 {
    let segments = lines.iter().take(MEASURED).flat_map(|l| &l.segments);
    let pairs = segments.flat_map(|s| s.words.windows(2));
    let mut gaps: Vec<f64> = pairs
        .map(|w| (w[1].rect.x0 - w[0].rect.x1) / w[1].size.max(1.0))
        .collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 2)
        .copied()
        .unwrap_or(USUAL_SPACE)
        .max(0.2)
}

impl Layout {
    pub(crate) fn of(document: &Document) -> Self {
        let lines: Vec<Line> = document.pages.iter().flat_map(line::lines_of).collect();
        Self {
            blocks: blocks_of(&lines),
            space: space_of(&lines),
            lines,
            pages: document
                .pages
                .iter()
                .map(|p: &Page| (p.width, p.height))
                .collect(),
        }
    }

    pub(crate) fn segment(&self, spot: Spot) -> &Segment {
        &self.lines[spot.line].segments[spot.segment]
    }

    /// Every segment with its place, in reading order.
    pub(crate) fn segments(&self) -> impl Iterator<Item = (Spot, &Segment)> {
        self.lines.iter().enumerate().flat_map(|(line, l)| {
            let segments = l.segments.iter().enumerate();
            segments.map(move |(segment, s)| (Spot { line, segment }, s))
        })
    }

    /// The segments below one on the same page, nearest first, that share most of its width; up to
    /// `reach` points away.
    pub(crate) fn below(&self, spot: Spot, reach: f64) -> impl Iterator<Item = Spot> + '_ {
        let from = self.segment(spot).rect;
        self.beneath(spot, reach, move |r| r.x_overlap(&from) > 0.3)
    }

    /// The same for a row of heads: also what stands between the left edges of one and of the next, as a value
    /// set flush right in a box.
    pub(crate) fn in_cell(&self, spot: Spot, reach: f64) -> impl Iterator<Item = Spot> + '_ {
        let from = self.segment(spot).rect;
        let next = self.lines[spot.line].segments.get(spot.segment + 1);
        let end = next.map_or(f64::MAX, |n| n.rect.x0);
        self.beneath(spot, reach, move |r| {
            r.x_overlap(&from) > 0.3 || r.x0 > from.x0 - EDGE && r.x1 < end
        })
    }

    /// The segments up to `reach` points below one whose places suit, nearest first.
    fn beneath(
        &self,
        spot: Spot,
        reach: f64,
        suits: impl Fn(&Rect) -> bool + Copy,
    ) -> impl Iterator<Item = Spot> {
        let bottom = self.segment(spot).rect.y1;
        let page = self.lines[spot.line].page;
        self.lines
            .iter()
            .enumerate()
            .skip(spot.line + 1)
            .take_while(move |(_, l)| l.page == page && l.rect.y0 - bottom <= reach)
            .flat_map(move |(line, l)| {
                let hits = l.segments.iter().enumerate();
                hits.filter(move |(_, s)| suits(&s.rect))
                    .map(move |(segment, _)| Spot { line, segment })
            })
    }
}

/// Left edges that differ by less than this, in points, are one edge.
const EDGE: f64 = 2.0;

/// The text of words with one space between.
pub(crate) fn joined(words: &[Word]) -> String {
    let texts: Vec<&str> = words.iter().map(|w| w.text.as_str()).collect();
    texts.join(" ")
}

/// The rectangle around words.
pub(crate) fn around(words: &[Word]) -> Rect {
    let first = words.first().map_or(
        Rect {
            x0: 0.0,
            y0: 0.0,
            x1: 0.0,
            y1: 0.0,
        },
        |w| w.rect,
    );
    words.iter().fold(first, |r, w| r.union(&w.rect))
}
