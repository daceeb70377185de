//! Everything in a document that could be the value of a field, with the evidence for it.

pub(crate) mod amount;
pub(crate) mod date;
pub(crate) mod identifier;
pub(crate) mod ids;
pub(crate) mod items;
mod joint;
pub(crate) mod label;
pub(crate) mod number;
pub(crate) mod party;
pub(crate) mod period;
pub(crate) mod region;
pub(crate) mod terms;
pub(crate) mod totals;
pub(crate) mod unnamed;

use crate::layout::{Layout, Spot};
use amount::Amounts;
use date::Dates;
use label::Labels;

/// What was recognised on the pages, for every field's rules to draw on.
pub(crate) struct Facts<'a> {
    pub layout: &'a Layout,
    pub labels: Labels,
    pub amounts: Amounts,
    pub dates: Dates,
}

impl<'a> Facts<'a> {
    /// Forgets what stands from a page on.
    pub(crate) fn end_before(&mut self, page: u32) {
        let lines = &self.layout.lines;
        let end = lines.partition_point(|l| l.page < page);
        self.labels.0.retain(|l| l.spot.line < end);
        self.amounts.0.retain(|a| a.place.spot.line < end);
        self.dates.hits.retain(|h| h.place.spot.line < end);
    }

    pub(crate) fn of(layout: &'a Layout) -> Self {
        let labels = Labels::find(layout);
        let dates = Dates::find(layout);
        let amounts = Amounts::find(layout, &dates);
        Self {
            layout,
            labels,
            amounts,
            dates,
        }
    }
}

/// A value with its place on the page and how good the evidence for it is, 0 to 1.
#[derive(Debug, Clone)]
pub(crate) struct Found<T> {
    pub value: T,
    pub score: f64,
    /// Where it stands; `None` if it does not stand on a page as it is.
    pub place: Option<Place>,
}

/// Words of a segment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub spot: Spot,
    pub words: std::ops::Range<usize>,
}

/// The candidate with the best score; of equals the first.
pub(crate) fn best<T>(candidates: Vec<Found<T>>) -> Option<Found<T>> {
    candidates
        .into_iter()
        .reduce(|a, b| if b.score > a.score { b } else { a })
}

/// A candidate whose runner-up with another value is nearer than this is in doubt.
const LEAD: f64 = 0.1;
/// What full doubt takes from a score.
const DOUBT: f64 = 0.2;

/// The best candidate, trusted less where a different value has nearly as much for it; `same` tells
/// values that agree.
pub(crate) fn settled<T>(
    candidates: Vec<Found<T>>,
    same: impl Fn(&T, &T) -> bool,
) -> Option<Found<T>> {
    let (first, others): (usize, f64) = {
        let by_score = |a: &usize, b: &usize| candidates[*a].score.total_cmp(&candidates[*b].score);
        // `max_by` keeps the last of equals: the first in reading order is wanted.
        let first = (0..candidates.len()).rev().max_by(by_score)?;
        let others = candidates
            .iter()
            .filter(|c| !same(&c.value, &candidates[first].value));
        (first, others.map(|c| c.score).fold(0.0, f64::max))
    };
    let mut best = candidates.into_iter().nth(first)?;
    let lead = (best.score - others).clamp(0.0, LEAD);
    best.score -= DOUBT * (1.0 - lead / LEAD);
    Some(best)
}
