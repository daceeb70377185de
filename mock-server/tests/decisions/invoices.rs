//! `POST /invoices` (D13–D31).

pub mod answers;
pub mod replays;
pub mod uploads;
