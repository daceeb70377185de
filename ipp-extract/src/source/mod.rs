//! Turns the bytes of a document into pages of words with boxes, and finds an embedded e-invoice.

pub(crate) mod einvoice;
mod glyphs;
pub(crate) mod pdf;
mod words;
