//! What the client does, seen from the other end of the wire. Each test is named after the guarantee that it shows.
//!
//! One program, for each more would be linked anew. Pauses are skipped, not waited for: the clients have the clock of
//! [`common::Pauses`], and everything else as it comes.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod answers;
mod batch_files;
mod batch_waits;
mod blocking;
mod bodies;
mod budget;
mod bulk;
mod calls;
mod deadline;
mod downloads;
mod lists;
mod proxy;
mod refusals;
mod retries;
mod retry_after;
mod tolerance;
mod uploads;
