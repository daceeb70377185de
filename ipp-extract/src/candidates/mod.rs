//! Everything in a document that could be the value of a field, with the evidence for it.

pub(crate) mod amount;
pub(crate) mod date;
pub(crate) mod ids;
pub(crate) mod items;
pub(crate) mod label;
pub(crate) mod number;
pub(crate) mod party;
pub(crate) mod totals;

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
#[derive(Debug, Clone, PartialEq)]
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
