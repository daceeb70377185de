//! What these firms sell, in each language. Data, not code.

pub(super) mod garage;
pub(super) mod parcels;

use crate::random::content::Trade;
