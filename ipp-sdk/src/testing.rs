//! For tests of programs that use this SDK. Switch the feature `testing` on in `[dev-dependencies]`.
//!
//! # What the API answered
//!
//! [`samples`] has an object of each kind, as the reference shows it. With this feature every struct of
//! [`model`](crate::model) can be written as a literal, too; without it they are `#[non_exhaustive]`, so that a field can be
//! added without breaking a build. A test that writes literals is broken by one, and by nothing else.
//!
//! ```
//! use ipp_sdk::model::{Confidence, Invoice};
//! use ipp_sdk::testing::samples;
//!
//! let mut job = samples::completed_job();
//! job.result = Some(Box::new(Invoice {
//!     vendor: Some("Acme Corp".into()),
//!     confidence: Confidence::Low,
//!     ..Invoice::default()
//! }));
//! assert!(!job.result.unwrap().automation_ready);
//! ```
//!
//! # A server
//!
//! The crate `ipp-mock-server` is the whole API in the process of the test: on a free port, without network, and it
//! really reads the documents that it is given. Jobs fail, answers get lost and webhooks are sent as the test says.
//!
//! ```ignore
//! use ipp_mock_server::{Call, Fault, MockServer};
//! use ipp_sdk::{Client, Document};
//!
//! #[tokio::test]
//! async fn a_lost_answer_costs_nothing() -> Result<(), Box<dyn std::error::Error>> {
//!     let server = MockServer::start().await?;
//!     server.fault(Fault::reset_after_commit().on("POST /invoices").once())?;
//!     let key = server.api_key().expose();
//!     let client = Client::builder().base_url(server.base_url()).api_key(key).build()?;
//!     client.parse(Document::path("invoice.pdf")).await?.wait().await?;
//!     server.expect(Call::post("/invoices")).times(2).await?;
//!     Ok(())
//! }
//! ```
//!
//! # Time
//!
//! A client pauses between attempts and keeps within the request limits, which takes seconds to minutes. Where a test
//! should not, [`ClientBuilder::clock`](crate::ClientBuilder::clock) gives it other time: [`SkippingClock`] or
//! [`ScaledClock`].

#[cfg(feature = "client")]
mod clocks;
pub mod samples;

#[cfg(feature = "client")]
pub use clocks::{ScaledClock, SkippingClock};
