//! The InvoiceParser Pro API as a local server that really reads the invoices it is given.
//!
//! ```
//! # async fn example() -> Result<(), ipp_mock_server::Error> {
//! use ipp_mock_server::MockServer;
//!
//! let server = MockServer::builder().credits(5).start().await?;
//! assert!(server.base_url().starts_with("http://127.0.0.1:"));
//! assert!(server.api_key().expose().starts_with("ipp_live_"));
//! server.shutdown().await;
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```
//!
//! Where the published reference is silent the server does what the contract of this project decides, and says so
//! in the header `X-IPP-Mock-Assumption` (`D24`: decision 24).

mod budget;
mod builder;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
mod connections;
mod control;
mod decisions;
mod demo;
mod error;
mod faults;
mod handle;
mod http;
mod jobs;
mod key;
mod limits;
mod openapi;
mod remote;
mod route;
mod server;
mod service;
mod store;
mod timekeeper;
mod tls;
mod webhooks;

pub use builder::MockServerBuilder;
pub use control::{Access, NewAccount, Preset};
pub use decisions::{Alternative, Area, Decision, DecisionId, Profile, UnknownChoice, decisions};
pub use error::Error;
pub use faults::{Delay, EnumField, Fault, FaultError};
pub use handle::{
    Call, CapturedDelivery, Clock, ControlError, DeliveryError, Expectation, ReceivedRequest, Sink,
    Snapshot,
};
pub use remote::{Remote, RemoteError, Reply};
pub use route::UnknownRoute;
pub use server::MockServer;
pub use service::JobEnding;
pub use store::StoreError;
