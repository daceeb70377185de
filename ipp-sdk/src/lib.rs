//! The official Rust SDK of the InvoiceParser Pro API: a document goes in, its vendor, dates, totals,
//! taxes and line items come out.
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use std::time::Duration;
//! use ipp_sdk::{Client, Document, Format};
//!
//! # async fn example() -> ipp_sdk::Result<()> {
//! let client = Client::from_env()?;                          // IPP_API_KEY, IPP_BASE_URL
//! let job = client
//!     .parse(Document::path("invoice.pdf"))                  // a call: nothing is sent yet
//!     .await?                                                // the job, accepted
//!     .wait()
//!     .deadline(Duration::from_secs(120))
//!     .await?;                                               // the finished job
//! if let Some(invoice) = &job.result {
//!     println!("{:?} {:?}", invoice.vendor, invoice.total);
//! }
//! client.download(&job.job_id, Format::Excel).save("invoice.xlsx").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What it takes care of
//!
//! - **An upload that is repeated is charged once**: each carries an `external_id`.
//! - **Failures that pass are tried again**, within a deadline, a budget and the request limits.
//! - **Documents are streamed** from disk with a known length, opened afresh for each attempt.
//! - **The key stays home**: it goes to the origin of the base URL only, and shows in no `Debug`, error or trace.
//! - **Nothing is lost in decoding**: lists of values are open, unknown fields are kept, and an answer holds the body
//!   as it came.
//!
#![cfg_attr(
    all(feature = "actix", feature = "axum", feature = "blocking", feature = "client", feature = "testing"),
    doc = concat!(include_str!("guide/calls.md"), include_str!("retries.md"), include_str!("guide/around.md"))
)]
#![cfg_attr(
    not(all(
        feature = "actix",
        feature = "axum",
        feature = "blocking",
        feature = "client",
        feature = "testing"
    )),
    doc = "(This page was made without all features. With them it also answers how each thing is done.)"
)]
//!
//! # Features
//!
//! All are additive.
//!
//! | feature | | |
//! |---|---|---|
//! | `client` | default | the HTTP client; without it the types of the API are left, with few dependencies |
//! | `rustls` | default | TLS by rustls, its cryptography by ring, and the system's certificates |
//! | `native-tls` | | TLS by the system's library: OpenSSL on Linux, which building then needs the headers of |
//! | `blocking` | | waiting for calls without async |
//! | `webhook` | | verifies deliveries and reads their events; needs no client |
//! | `axum`, `actix` | | verified events as arguments of handlers of axum 0.8 and actix-web 4 |
//! | `schema` | | JSON Schemas of the types, by the crate `schemars` |
//! | `testing` | | for tests: samples, clocks, and types that can be written as literals |
//! | `constructible` | | the literals alone |
//!
//! With both kinds of TLS rustls is used. With neither, a base URL that begins with `https://` is an error of
//! `ClientBuilder::build`.
//!
//! # Which Rust?
//!
//! 1.85 or newer, with `actix` 1.88. A newer one is asked for in a minor version only.

/// The examples of the README, compiled.
#[cfg(all(doctest, feature = "client", feature = "webhook"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub mod blocking;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzz;
pub mod model;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook")]
pub mod webhook;

/// The crate whose traits the types of [`model`] implement.
#[cfg(feature = "schema")]
pub use schemars;
/// The crates whose types the client's functions take and give.
#[cfg(feature = "client")]
pub use {futures_core, http};
/// The crates whose types the SDK's are made of.
pub use {jiff, rust_decimal, serde_json};

#[cfg(feature = "client")]
mod budget;
#[cfg(feature = "client")]
mod bulk;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
mod config;
#[cfg(feature = "client")]
mod document;
#[cfg(feature = "client")]
mod download;
#[cfg(feature = "client")]
mod endpoint;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod list;
#[cfg(feature = "client")]
mod multipart;
#[cfg(feature = "client")]
mod named;
#[cfg(feature = "client")]
mod pacing;
#[cfg(feature = "client")]
mod payload;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
mod pieces;
#[cfg(feature = "client")]
mod platform;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
mod proxy;
#[cfg(feature = "client")]
mod random;
#[cfg(feature = "client")]
mod reader;
#[cfg(feature = "client")]
mod resources;
#[cfg(feature = "client")]
mod retry;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
mod save;
#[cfg(feature = "client")]
mod task;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
mod tls;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
mod wait;

#[cfg(all(feature = "client", not(target_family = "wasm")))]
pub use save::Saved;
#[cfg(feature = "client")]
pub use {
    bulk::{BulkEvent, Outcome, Outcomes, ParseMany, Submission},
    call::{Answer, Call},
    client::Client,
    clock::{BoxFuture, Clock},
    config::{ClientBuilder, DEFAULT_BASE_URL},
    document::{Document, DocumentFault},
    download::{BatchFormat, Download, Format},
    error::{Error, ErrorKind, IoAction, Result},
    list::Rows,
    named::{BatchRef, JobRef},
    pacing::{Pacing, RateLimit, RequestEnd, RequestKind, SharedLimits},
    resources::batches::{AcceptedBatches, BatchProgress, Batches, ParseBatch, WaitBatches},
    resources::invoices::{Accepted, Invoices, Parse, Progress, ResponseFormat},
    resources::jobs::Jobs,
    resources::keys::{Keys, Session},
    resources::raw::RawCall,
    resources::vendors::{ListVendors, Vendors},
    resources::webhooks::{CreateWebhook, Webhooks},
    wait::Wait,
};
