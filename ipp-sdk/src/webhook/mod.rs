//! Webhooks: what the API signs and a receiver verifies.
//!
//! ```
//! use ipp_sdk::model::WebhookSecret;
//! use ipp_sdk::webhook::{EventData, Verifier};
//!
//! # fn receive(headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! # let text = "whsec_a3f2c1d4";
//! let verifier = Verifier::new(&WebhookSecret::new(text));   // once, at start
//! let event = verifier.verify(headers, body)?.parse()?;      // `body`: the bytes as they came
//! match event.data {
//!     EventData::Job(job) => println!("{} is {}", job.job_id, job.status),
//!     EventData::Batch(batch) => println!("{} is {}", batch.batch_id, batch.status),
//!     other => println!("{}: {other:?}", event.kind),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum` or `actix`, a handler takes the verified event as an argument: `Signed`. A sender
//! repeats a delivery that it takes for lost, so act on each event once: [`ReplayGuard`].
//!
//! # A forged event cannot be taken for a true one
//!
//! There is no way from bytes to an [`Event`] but through [`Verifier::verify`]: an event cannot be deserialized,
//!
//! ```compile_fail,E0277
//! let _ = serde_json::from_slice::<ipp_sdk::webhook::Event>(b"{}");
//! ```
//!
//! nor can what `verify` returns be made without it.
//!
//! ```compile_fail,E0451
//! let _ = ipp_sdk::webhook::Verified { body: b"{}", id: None, signed_at: None };
//! ```
//!
//! # Signatures
//!
//! The reference names the header `X-IPP-Signature` and HMAC-SHA256 and leaves the rest open, so four forms
//! are recognised. In each the HMAC is over the bytes of the body as they were sent.
//!
//! | header | value | key | message |
//! |---|---|---|---|
//! | `X-IPP-Signature` | `sha256=<hex>` | the whole secret | `body` |
//! | `X-IPP-Signature` | `<hex>` | the whole secret | `body` |
//! | `X-IPP-Signature` | `t=<unix>,v1=<hex>` | the whole secret | `<unix>.body` |
//! | `webhook-signature` | `v1,<base64>` | the base64 after `whsec_` | `<webhook-id>.<webhook-timestamp>.body` |
//!
//! The last is that of [Standard Webhooks](https://www.standardwebhooks.com).

#[cfg(feature = "actix")]
pub mod actix;
#[cfg(feature = "axum")]
pub mod axum;
mod event;
mod guard;
mod mac;
#[cfg(any(feature = "actix", feature = "axum"))]
mod receive;
mod sign;
mod verify;

pub use event::{Event, EventData, EventError};
pub use guard::{Admission, ReplayGuard, Ticket};
#[cfg(any(feature = "actix", feature = "axum"))]
pub use receive::{Rejection, Signed};
pub use sign::{InvalidSecret, Signer};
pub use verify::{Headers, Verified, Verifier, VerifyError};

/// The headers of a delivery, in lower case.
pub mod header {
    /// The signature that the reference documents.
    pub const SIGNATURE: &str = "x-ipp-signature";
    /// The event's type.
    pub const EVENT: &str = "x-ipp-event";
    /// The attempt's identifier.
    pub const DELIVERY: &str = "x-ipp-delivery";
    /// The event's identifier (Standard Webhooks).
    pub const STANDARD_ID: &str = "webhook-id";
    /// When the attempt was made, in seconds of Unix time (Standard Webhooks).
    pub const STANDARD_TIMESTAMP: &str = "webhook-timestamp";
    /// The signature (Standard Webhooks).
    pub const STANDARD_SIGNATURE: &str = "webhook-signature";
}

#[cfg(test)]
mod tests;
