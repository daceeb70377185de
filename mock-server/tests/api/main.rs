//! The server over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub
)]

mod binary;
mod client;
mod downloads;
mod durability;
mod fixtures;
mod jobs;
mod reference;
mod replay;
mod requests;
mod uploads;
