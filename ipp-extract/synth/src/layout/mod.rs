//! How an invoice looks: one file a layout, and the parts they share.

pub(crate) mod banner;
pub(crate) mod beside;
pub(crate) mod boxed;
pub(crate) mod centred;
pub(crate) mod grid;
pub(crate) mod hero;
pub(crate) mod landscape;
pub(crate) mod ledger;
pub(crate) mod letter;
pub(crate) mod memo;
mod parts;
pub(crate) mod sidebar;
mod table;

use crate::data::{Document, Totals};
use crate::pdf::{Canvas, Color, Face};

/// What may change without moving anything.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The text face; headings use its bold.
    pub(crate) face: Face,
    /// The colour of the house.
    pub(crate) accent: Color,
}

/// Draws a document.
pub(crate) type Layout = fn(&Document, &Totals, Look) -> Canvas;
