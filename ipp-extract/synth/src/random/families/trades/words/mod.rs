//! What these trades call things, and what else they print. Data, not code.

mod builder;
mod kiosk;

pub(super) use builder::{BUILDER, PAYMENTS, SITES, SUMMARIES, TITLE_WORDS, TITLES};
pub(super) use kiosk::{HOURS, KIOSK, SLOGANS, TILLS};
