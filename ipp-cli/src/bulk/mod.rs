//! Many documents, resumable and charged exactly once.
//!
//! What a document says, and how it is to be read, make the id under which it is uploaded ([`identity`]); so whatever is
//! sent again is the same job, and not charged again. A command's files are selected ([`select`]), looked at ([`look`]) and
//! become a [`plan`] before anything is sent. A run keeps a [`journal`] of what became of each document and the results
//! themselves, so that the same command goes on where it ended, and asks for nothing when all is done. The journal is only
//! a cache: losing it costs requests, never credits.

pub(crate) mod batches;
pub(crate) mod engine;
pub(crate) mod error;
pub(crate) mod event;
pub(crate) mod failure;
pub(crate) mod gate;
pub(crate) mod identity;
pub(crate) mod journal;
pub(crate) mod limits;
pub(crate) mod look;
pub(crate) mod order;
pub(crate) mod outputs;
pub(crate) mod plan;
pub(crate) mod select;
pub(crate) mod store;
pub(crate) mod stored;
pub(crate) mod tally;
pub(crate) mod work;
pub(crate) mod writer;

#[cfg(test)]
#[cfg(feature = "local")]
mod tests;
