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
//! - **An upload that is repeated is charged once.** Every upload carries an `external_id`, the caller's
//!   or one made for the call; the API answers a second upload with the same id with the first one's
//!   job. [`Accepted`] and every [`Error`] of an upload name it.
//! - **Failures that pass are tried again**: lost connections, attempts without an answer in time, and
//!   the statuses 408, 429, 500, 502, 503, 504, after a random part of 0.5 s, 1 s, 2 s … 8 s, or after
//!   what `Retry-After` asks for. See [`ClientBuilder::retries`].
//! - **Documents are streamed** from disk with a known length, opened afresh for each attempt. A file
//!   that is missing, empty, too large or of a foreign format is refused before anything is sent.
//! - **The key stays home**: it is sent to the origin of the base URL only, redirects are not followed,
//!   and it shows in no `Debug`, error or trace.
//! - **Nothing is lost in decoding**: lists of values are open, unknown fields are kept, and an
//!   [`Answer`] holds the body as it came.
//!
//! # Features
//!
//! All are additive.
//!
//! - `client` (default) is all of the above. Without it the types of [`model`] are left, with few
//!   dependencies.
//! - `rustls` (default) gives the client TLS by rustls, its cryptography by ring, and the system's certificates.
//! - `native-tls` gives it TLS by the system's library: OpenSSL on Linux, which building then needs the headers of. With
//!   both, rustls is used. With neither, a base URL that begins with `https://` is an error of
//!   `ClientBuilder::build`.
//! - `webhook` verifies deliveries and reads their events; it needs no client. See `webhook`.
//! - `axum` and `actix` hand verified events to the handlers of axum 0.8 and actix-web 4.
//! - `schema` gives the types of [`model`] JSON Schemas, by the crate `schemars`.

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
    config::ClientBuilder,
    document::{Document, DocumentFault},
    download::{BatchFormat, Download, Format},
    error::{Error, ErrorKind, IoAction, Result},
    list::Rows,
    named::{BatchRef, JobRef},
    pacing::{Pacing, RateLimit},
    resources::batches::{AcceptedBatches, Batches, ParseBatch, WaitBatches},
    resources::invoices::{Accepted, Invoices, Parse, Progress, ResponseFormat},
    resources::jobs::Jobs,
    resources::keys::{Keys, Session},
    resources::raw::RawCall,
    resources::vendors::{ListVendors, Vendors},
    resources::webhooks::{CreateWebhook, Webhooks},
    wait::Wait,
};
