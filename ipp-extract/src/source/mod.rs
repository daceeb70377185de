//! Turns the bytes of a document into pages of words with boxes, and finds an embedded e-invoice.

mod budget;
pub(crate) mod contain;
pub(crate) mod einvoice;
mod glyphs;
mod operators;
pub(crate) mod pdf;
mod rules;
mod structure;
mod unfold;
mod weigh;
mod words;
mod work;
