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
//! There is no way to an [`Event`]'s content but through [`Verifier::verify`], so a forged one cannot be
//! taken for true by mistake.
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

mod event;
mod mac;
mod sign;
mod verify;

pub use event::{Event, EventData, EventError};
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
