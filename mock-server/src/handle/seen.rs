//! What the server saw: requests, and the webhook deliveries that its sink took.

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Event, EventError, Verifier, VerifyError};
use jiff::Timestamp;
use reqwest::header::HeaderMap;

use super::Result;
use crate::MockServer;
use crate::control::{self, Filter, Logged, answer_with};
use crate::webhooks::sink::{self, Answers, Captured};

/// A request that the server answered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// When it came, by the server's clock.
    pub at: Timestamp,
    /// Its method.
    pub method: String,
    /// Its path, with its query.
    pub path: String,
    /// Its headers, a line for each, without secrets.
    pub headers: String,
    /// Its body, if that was small and JSON.
    pub body: Option<String>,
    /// The status that it was answered with; 444 if a fault kept it from being answered.
    pub status: u16,
    /// The code of the error that it was answered with.
    pub error: Option<String>,
    /// The address of the account that it came from.
    pub account: Option<String>,
    /// The id of the key that it came with.
    pub key_id: Option<String>,
    /// The same request for a shell, with the key from the environment.
    pub curl: String,
}

impl ReceivedRequest {
    fn new(request: Logged, origin: &str) -> Self {
        Self {
            curl: request.curl(origin),
            at: request.at,
            method: request.method.to_string(),
            path: request.path,
            headers: request.headers,
            body: request.body,
            status: request.status,
            error: request.error,
            account: request.account,
            key_id: request.key_id,
        }
    }
}

/// A webhook delivery that the sink took.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CapturedDelivery {
    /// What the webhook's URL has behind `https://sink.ipp.test/`.
    pub name: String,
    /// When it came, by the server's clock.
    pub at: Timestamp,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, as it was signed.
    pub body: String,
    /// The status that it was answered with.
    pub status: u16,
}

impl CapturedDelivery {
    /// What it tells of, if it is signed with this secret, at the time when it came.
    ///
    /// # Errors
    /// [`DeliveryError`] if its signature is another's, or its body is no event.
    pub fn event(&self, secret: &WebhookSecret) -> Result<Event, DeliveryError> {
        let verifier = Verifier::new(secret);
        let verified = verifier.verify_at(self.at, &self.headers, &self.body)?;
        Ok(verified.parse()?)
    }

    fn new(captured: &Captured) -> Self {
        Self {
            name: captured.name.clone(),
            at: captured.at,
            headers: captured.headers.clone(),
            body: captured.body.to_string(),
            status: captured.status,
        }
    }
}

/// Why a delivery tells nothing.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
#[non_exhaustive]
pub enum DeliveryError {
    /// It is not signed with that secret.
    Signature(#[from] VerifyError),
    /// Its body is no event.
    Event(#[from] EventError),
}

/// The place for webhooks that need no receiver: those to `https://sink.ipp.test/NAME` never leave the process.
///
/// ```
/// # use ipp_mock_server::MockServer;
/// use ipp_sdk::model::{EventType, WebhookSecret};
/// # use ipp_sdk::{Client, Document};
/// # const INVOICE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples/us-services.pdf");
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await?;
/// let answer = reqwest::Client::new()
///     .post(format!("{}/webhooks", server.base_url()))
///     .bearer_auth(server.api_key().expose())
///     .json(&serde_json::json!({"url": "https://sink.ipp.test/orders"}))
///     .send()
///     .await?;
/// let webhook: serde_json::Value = answer.json().await?;
/// let secret = webhook["data"]["secret"].as_str().unwrap_or_default();
/// # let key = server.api_key().expose();
/// # let client = Client::builder().base_url(server.base_url()).api_key(key).build()?;
/// client.parse(Document::path(INVOICE)).await?.wait().await?;
///
/// server.settle().await?; // all deliveries that are due have been made
/// let deliveries = server.sink().deliveries_to("orders");
/// let event = deliveries[0].event(&WebhookSecret::new(secret))?;
/// assert_eq!(event.kind, EventType::JobCompleted);
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Sink<'a>(&'a MockServer);

impl Sink<'_> {
    /// The deliveries that came, oldest first; the last 10,000 at most.
    #[must_use]
    pub fn deliveries(&self) -> Vec<CapturedDelivery> {
        self.list(None)
    }

    /// Those to `https://sink.ipp.test/NAME`.
    #[must_use]
    pub fn deliveries_to(&self, name: &str) -> Vec<CapturedDelivery> {
        self.list(Some(name))
    }

    /// Answers deliveries of this name with these statuses, one after the other, and then with 200 again.
    ///
    /// # Errors
    /// [`ControlError`](crate::ControlError) if one is not from 200 to 599, or 1,000 other names have answers.
    pub fn answer(&self, name: &str, statuses: impl IntoIterator<Item = u16>) -> Result<()> {
        let each = statuses.into_iter().map(|status| answer_with(status, None));
        let each = each.collect::<Result<_, _>>()?;
        let told = self.sink().answer(name, Answers::Each(each));
        Ok(told.map_err(control::Error::from)?)
    }

    /// Answers all deliveries of this name with this status.
    ///
    /// # Errors
    /// [`ControlError`](crate::ControlError) if it is not from 200 to 599, or 1,000 other names have answers.
    pub fn always_answer(&self, name: &str, status: u16) -> Result<()> {
        let answer = answer_with(status, None)?;
        let told = self.sink().answer(name, Answers::Always(answer));
        Ok(told.map_err(control::Error::from)?)
    }

    /// Forgets the deliveries. What is answered stays as it is.
    pub fn clear(&self) {
        self.sink().clear(None);
    }

    fn list(&self, name: Option<&str>) -> Vec<CapturedDelivery> {
        let captured = self.sink().list(name);
        captured.iter().map(|c| CapturedDelivery::new(c)).collect()
    }

    fn sink(&self) -> &sink::Sink {
        &self.0.control.service.outlet.sink
    }
}

impl MockServer {
    /// The webhook deliveries that needed no receiver.
    #[must_use]
    pub fn sink(&self) -> Sink<'_> {
        Sink(self)
    }

    /// The requests that were answered, oldest first; the last 1,000 at most. Those to the control plane are none.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        let newest_first = self.control.log.newest(&Filter::default(), usize::MAX);
        let request = |logged| ReceivedRequest::new(logged, self.origin());
        newest_first.into_iter().rev().map(request).collect()
    }
}
