//! What a test expects its program to have asked.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use super::Result;
use crate::MockServer;
use crate::control::Filter;

/// Requests that a test expects.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Call(Filter);

impl Call {
    /// Requests of a method for a path. The path may leave out `/api/v1`; `*` and a name in braces, as in
    /// `/invoices/{job_id}`, stand for any one segment.
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        Self(Filter {
            method: Some(method.into()),
            path: Some(path.into()),
            ..Filter::default()
        })
    }

    /// `GET` requests for a path.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new("GET", path)
    }

    /// `POST` requests for a path.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new("POST", path)
    }

    /// `DELETE` requests for a path.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new("DELETE", path)
    }

    /// Only those that were answered with this status.
    pub fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Only those of the account of this address.
    pub fn account(mut self, email: impl Into<String>) -> Self {
        self.0.account = Some(email.into());
        self
    }
}

/// How many requests are expected, and by when. Await it.
#[must_use = "an expectation is checked when it is awaited"]
pub struct Expectation<'a> {
    server: &'a MockServer,
    call: Call,
    times: Option<usize>,
    within: Duration,
}

impl fmt::Debug for Expectation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation")
            .field("call", &self.call)
            .field("times", &self.times)
            .field("within", &self.within)
            .finish_non_exhaustive()
    }
}

impl Expectation<'_> {
    /// Exactly so many. Default: at least one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Waits so long for them to come. Default: not at all.
    pub fn within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }
}

impl<'a> IntoFuture for Expectation<'a> {
    type Output = Result<usize>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<usize>> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let control = &self.server.control;
            Ok(control
                .verify(&self.call.0, self.times, self.within)
                .await?)
        })
    }
}

impl MockServer {
    /// Makes sure that requests were made, or come in time. The error says what was seen instead, or that no endpoint
    /// is like the path. The log holds the last 1,000 requests.
    ///
    /// ```
    /// # use ipp_mock_server::{Call, MockServer};
    /// # use std::time::Duration;
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = MockServer::start().await?;
    /// // … the program under test uploads nothing …
    /// server.expect(Call::post("/invoices")).times(0).await?;
    /// let missing = server.expect(Call::get("/account")).within(Duration::from_millis(10));
    /// assert!(missing.await.is_err());
    /// let misspelt = server.expect(Call::post("/invoces")).times(0).await.unwrap_err();
    /// assert!(misspelt.to_string().contains("did you mean `POST /invoices`?"));
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    pub fn expect(&self, call: Call) -> Expectation<'_> {
        Expectation {
            server: self,
            call,
            times: None,
            within: Duration::ZERO,
        }
    }
}
