//! The server over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    missing_docs
)]

mod binary;
mod client;
mod downloads;
mod durability;
mod fixtures;
mod jobs;
mod replay;
mod requests;
mod uploads;
