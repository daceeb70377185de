//! The server over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub
)]

mod batch_credits;
mod batch_downloads;
mod batch_ends;
mod batches;
mod binary;
mod client;
mod control;
mod downloads;
mod durability;
mod fixtures;
mod handle;
mod jobs;
mod manual;
mod openapi;
mod raw_requests;
mod reference;
mod replay;
mod requests;
mod tls;
mod uploads;
mod vendor_names;
mod vendors;
mod webhooks;
