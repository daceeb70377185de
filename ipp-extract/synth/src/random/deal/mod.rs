//! What was sold and what it comes to: figures only, nothing worded or laid out.

mod lines;
mod sums;
mod tax;

pub(crate) use lines::{Item, Line};
pub(crate) use sums::Sums;
pub(crate) use tax::TaxPart;

use super::content::Trade;
use super::pack::Pack;
use super::plan::Plan;
use super::rng::Rng;

/// Lines and sums of one document.
#[derive(Debug, Clone)]
pub(crate) struct Deal {
    pub(crate) items: Vec<Item>,
    pub(crate) sums: Sums,
}

impl Deal {
    /// Makes up the lines and adds them up.
    pub(crate) fn draw(pack: &Pack, plan: &Plan, trade: &Trade, rng: &mut Rng) -> Self {
        let tax = tax::Scheme::draw(pack, plan, rng);
        let items = lines::draw(pack, plan, trade, &tax, rng);
        let sums = Sums::draw(pack, plan, &tax, &items, rng);
        Self { items, sums }
    }

    /// The lines without what stands between them.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.items.iter().filter_map(|item| match item {
            Item::Line(line) => Some(line),
            _ => None,
        })
    }
}
