//! What an invoice says, before anyone decides how it looks.

mod document;
pub(crate) mod ids;
pub(crate) mod locale;
mod print;
mod totals;
mod truth;

pub(crate) use document::{
    Adjustment, Bank, Bpay, Column, Currency, Document, Kind, Line, Party, Terms, cents,
};
pub(crate) use locale::Locale;
pub(crate) use print::{Emphasis, Row};
pub(crate) use totals::{TaxSum, Totals};
