//! Reads an invoice document for real: bytes in, one consistent invoice with evidence out.
//!
//! No network, no clock, no randomness: the same bytes give the same answer on every run.
//!
//! A document goes through five stages, each a module: `source` makes pages of words with boxes,
//! `layout` lines and columns, `candidates` everything that could be a field's value, `solve` one
//! consistent invoice, `validate` the ledger of checks and the verdicts.

mod candidates;
mod document;
mod error;
mod explain;
mod layout;
mod locale;
mod locate;
mod options;
mod overlay;
mod read;
mod solve;
mod source;
mod validate;

pub use error::Error;
pub use explain::{Told, evidence, explain};
pub use options::Options;
pub use overlay::overlay;
pub use read::{Inspection, extract, inspect};
