//! The InvoiceParser Pro API as a local server that really reads the invoices it is given: in a test, in the process
//! of the test, without an account, a key or a network.
//!
//! ```
//! use ipp_mock_server::MockServer;
//! use ipp_sdk::{Client, Document};
//!
//! # const INVOICE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples/us-services.pdf");
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::start().await?;
//! let client = Client::builder()
//!     .base_url(server.base_url())
//!     .api_key(server.api_key().expose())
//!     .build()?;
//! let job = client.parse(Document::path(INVOICE)).await?.wait().await?;
//! assert!(job.result.is_some_and(|invoice| invoice.total.is_some()));
//! # Ok(())
//! # }
//! ```
//!
//! Any other client does as well; it gets the same two values:
//!
//! ```
//! # use ipp_mock_server::MockServer;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = MockServer::start().await?;
//! let account = reqwest::Client::new()
//!     .get(format!("{}/account", server.base_url()))
//!     .bearer_auth(server.api_key().expose())
//!     .send()
//!     .await?;
//! assert_eq!(account.status(), 200);
//! # Ok(())
//! # }
//! ```
//!
//! Each server has a free port and a state of its own, in memory: servers that run side by side share nothing, so tests
//! may run in parallel. It lives on the tokio runtime that it was started on, of either flavour (`#[tokio::test]` will
//! do). Dropping it stops it; [`MockServer::shutdown`] also waits for what is in flight.
//!
//! The feature `cli`, on by default, is what the binary `ipp-mock` needs. A test does without it, and without clap:
//!
//! ```toml
//! [dev-dependencies]
//! ipp-mock-server = { version = "0.1", default-features = false }
//! ```
//!
//! # How it behaves
//!
//! [`MockServer::builder`] has the settings: credits, more accounts, what the reference calls upcoming, no rate limits.
//!
//! ```
//! use ipp_mock_server::{MockServer, NewAccount, Profile};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::builder()
//!     .profile(Profile::Preview)
//!     .rate_limits(false)
//!     .account(NewAccount::new("poor@example.com").credits(1))
//!     .start()
//!     .await?;
//! let poor = server.access("poor@example.com").await?;
//! server.set_credits("poor@example.com", 0).await?;
//! # assert!(poor.api_key.expose().starts_with("ipp_live_"));
//! # Ok(())
//! # }
//! ```
//!
//! # When answers are lost
//!
//! The job is made, its credit is taken, and the connection breaks before the client hears of it. The client asks again
//! with the same `external_id`, and pays once:
//!
//! ```
//! use ipp_mock_server::{Call, Fault, MockServer};
//! # use ipp_sdk::{Client, Document};
//!
//! # const INVOICE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples/us-services.pdf");
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::builder().credits(5).start().await?;
//! server.fault(Fault::reset_after_commit().on("POST /invoices").once())?;
//!
//! # let key = server.api_key().expose();
//! # let client = Client::builder().base_url(server.base_url()).api_key(key).build()?;
//! client.parse(Document::path(INVOICE)).await?.wait().await?;
//!
//! server.expect(Call::post("/invoices")).times(2).await?;
//! # let account = reqwest::Client::new().get(format!("{}/account", server.base_url())).bearer_auth(key);
//! # let account: serde_json::Value = account.send().await?.json().await?;
//! # let credits = account["data"]["credits"].as_u64();
//! assert_eq!(credits, Some(4)); // of GET /account
//! # Ok(())
//! # }
//! ```
//!
//! [`Fault`] has the others: refusals, delays, broken bodies, forged webhooks.
//!
//! # When time passes
//!
//! Nothing has to be waited for: [`Clock::advance`] moves the server's clock and does what falls due on the way.
//!
//! ```
//! use std::time::Duration;
//!
//! use ipp_mock_server::{JobEnding, MockServer};
//! use ipp_sdk::model::JobStatus;
//! # use ipp_sdk::{Client, Document};
//!
//! # const INVOICE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples/us-services.pdf");
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let an_hour = Duration::from_secs(3600);
//! let server = MockServer::builder().job_ending(JobEnding::After(an_hour)).start().await?;
//! # let key = server.api_key().expose();
//! # let client = Client::builder().base_url(server.base_url()).api_key(key).build()?;
//! let accepted = client.parse(Document::path(INVOICE)).await?;
//! let job_id = accepted.job_id();
//! assert_eq!(client.invoices().get(job_id).await?.status, JobStatus::Processing);
//!
//! server.clock().advance(an_hour).await?;
//! assert_eq!(client.invoices().get(job_id).await?.status, JobStatus::Completed);
//! # Ok(())
//! # }
//! ```
//!
//! # What did the program do?
//!
//! [`MockServer::expect`] counts requests, and waits for them; [`MockServer::requests`] lists them;
//! [`MockServer::sink`] has the webhooks that were sent to `https://sink.ipp.test/NAME`. A [`Snapshot`] brings a state
//! back:
//!
//! ```
//! use std::time::Duration;
//!
//! use ipp_mock_server::{Call, MockServer};
//! # use ipp_sdk::{Client, Document};
//!
//! # const INVOICE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples/us-services.pdf");
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::start().await?;
//! # let key = server.api_key().expose();
//! # let client = Client::builder().base_url(server.base_url()).api_key(key).build()?;
//! let before = server.snapshot().await?;
//! let first = client.parse(Document::path(INVOICE)).await?;
//! client.parse(Document::path(INVOICE)).await?;
//! server
//!     .expect(Call::post("/invoices").status(202))
//!     .times(2)
//!     .within(Duration::from_secs(10))
//!     .await?;
//!
//! server.restore(&before).await?;
//! assert!(client.invoices().get(first.job_id()).await.is_err());
//! # Ok(())
//! # }
//! ```
//!
//! # Where the reference is silent
//!
//! There the server does what the contract of this project decides, and says so in the header
//! `X-IPP-Mock-Assumption` (`D24`: decision 24). [`decisions()`] lists them, [`MockServerBuilder::decide`] has some
//! otherwise. `docs/server.md` of the repository says what the server has beside the API, for programs in any language.

mod budget;
mod builder;
mod cause;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
mod connections;
mod control;
mod decisions;
mod demo;
mod error;
mod faults;
mod full;
mod handle;
mod headers;
mod http;
mod jobs;
mod key;
mod limits;
mod openapi;
mod paths;
mod private;
mod refusal;
mod remote;
mod route;
mod routing;
mod server;
mod service;
mod status;
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

/// The snippets of the workspace's README compile. Here, because this crate's tests know all that they use.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
