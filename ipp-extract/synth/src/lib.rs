//! The sample invoices that ship with the project, made from data: what the invoice says (`data`), how it looks
//! (`layout`), the PDF around it (`pdf`), and which of each go together (`catalogue`). The truth is taken from
//! the same data that is printed, so it cannot drift from the page.
//!
//! Beside them there are [`families`] of random documents (`random`): seeded, over all that real inboxes hold, with
//! the truth of each, for tuning and judging the engine.
//!
//! Everything is deterministic: no clock, no chance but that of a seed, no fonts of the machine. `cargo run -p ipp-synth` writes
//! the files of `ipp-extract/samples`, and a test keeps them equal to what the code makes.

mod catalogue;
mod data;
mod facturx;
mod layout;
mod pdf;
mod random;
mod sample;

pub use random::{Family, Generated, Split, families};
pub use sample::{Sample, samples};
