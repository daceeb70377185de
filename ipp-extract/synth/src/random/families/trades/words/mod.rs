//! What these trades call things, and what else they print. Data, not code.

mod builder;
mod folio;
mod handyman;
mod kiosk;

pub(super) use builder::{BUILDER, PAYMENTS, SITES, SUMMARIES, TITLE_WORDS, TITLES};
pub(super) use folio::{BILLS, CREDITS, DAYS, FOLIO, STAYS};
pub(super) use handyman::{
    DUES, EACH, GIVES, HANDYMAN, PERIODS, PLACES, SALUTATIONS, SUBJECTS, TOTALS,
};
pub(super) use kiosk::{HOURS, KIOSK, SLOGANS, TILLS};
