//! What the held-out layouts are made of: not the pieces of the first tuned ones, so that nothing they share with those
//! is owed to the drawing. Later tuned families draw with it too; words and layouts stay apart.

mod block;
mod foot;
mod ledger;
mod pieces;
mod told;

pub(in crate::random::families) use block::Block;
pub(in crate::random::families) use foot::Foot;
pub(in crate::random::families) use ledger::{Col, Cols, Item, Laying, Ledger, Turn, run};
pub(in crate::random::families) use pieces::{
    Pairs, Stress, Sums, card, cells, notes, other_currency, parties, payment, rows, taxes,
};
pub(in crate::random::families) use told::Told;

use crate::pdf::Color;
use crate::random::draw::tint;

/// A colour for thin rules.
pub(in crate::random::families) fn light(color: Color) -> Color {
    tint(color, 0.55)
}
