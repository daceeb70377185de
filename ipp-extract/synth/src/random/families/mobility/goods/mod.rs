//! What these firms sell, in each language. Data, not code.

pub(super) mod agency;
pub(super) mod garage;
pub(super) mod parcels;
pub(super) mod telecom;

use crate::random::content::Trade;
