//! What these trades call things, and what else they print. Data, not code.

mod kiosk;

pub(super) use kiosk::{HOURS, KIOSK, SLOGANS, TILLS};
