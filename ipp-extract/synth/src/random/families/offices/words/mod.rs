//! What these trades call things, and what they sell. Data, not code.

pub(super) mod chambers;
pub(super) mod levy;
pub(super) mod metered;
pub(super) mod subscription;
