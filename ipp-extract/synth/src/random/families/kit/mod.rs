//! What layouts later than the first ones are made of: blocks that know their height, tables that go on over pages.

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
