//! What these firms sell, and what they are called. Data, not code.

pub(super) mod parts;
pub(super) mod pharmacy;
pub(super) mod printer;
pub(super) mod produce;
