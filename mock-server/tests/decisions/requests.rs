//! What holds for every request (D1–D12, D69).

pub mod access;
pub mod errors;
pub mod forms;
pub mod rates;
