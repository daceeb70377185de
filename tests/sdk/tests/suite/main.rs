//! The guarantees of the SDK, shown against the local server. Each test is named after the one that it shows;
//! `docs/sdk-guarantees.md` has them all. One binary, so that the server is linked once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod batches;
mod bulk;
mod decisions;
mod endpoints;
mod faults;
mod lists;
mod pacing;
mod smoke;
mod uploads;
mod waiting;
mod world;
