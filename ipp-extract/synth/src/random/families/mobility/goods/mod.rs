//! What these firms sell, in each language. Data, not code.

pub(super) mod garage;

use crate::random::content::Trade;
