//! What a program that runs the server itself can do with it: the control plane as functions.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use ipp_sdk::model::{ErrorCode, Invoice, JobId};
use jiff::Timestamp;

use crate::control::{self, Access, Filter, NewAccount};
use crate::service::JobEnding;
use crate::store::{Failure, Outcome};
use crate::{Fault, FaultError, MockServer, Profile, UnknownChoice};

/// Why the server did not do what it was told, or what was expected of it did not come.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct ControlError(#[from] control::Error);

type Result<T, E = ControlError> = std::result::Result<T, E>;

/// The state of a server at one time; see [`MockServer::snapshot`].
#[derive(Debug, Clone)]
pub struct Snapshot(String);

/// The server's clock.
///
/// ```
/// # use ipp_mock_server::MockServer;
/// # use std::time::Duration;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await?;
/// server.clock().freeze();
/// let before = server.clock().now();
/// server.clock().advance(Duration::from_secs(3600)).await?;
/// assert_eq!(server.clock().now().duration_since(before).as_secs(), 3600);
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a>(&'a MockServer);

impl Clock<'_> {
    /// The time by the server's clock, to the millisecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock().now()
    }

    /// Sets the time. What falls due is done soon, but not waited for.
    pub fn set(&self, now: Timestamp) {
        self.clock().set(now);
    }

    /// Stops the clock; only [`set`](Self::set) and [`advance`](Self::advance) move it then.
    pub fn freeze(&self) {
        self.clock().set_scale(0.0);
    }

    /// Lets the time pass so many times as fast as on the machine. 0 and less, and what is no number, stop it.
    pub fn scale(&self, factor: f64) {
        self.clock().set_scale(factor);
    }

    /// Goes back to the time of the machine.
    pub fn reset(&self) {
        self.clock().reset();
    }

    /// Moves the clock on and does all that falls due on the way, in order: jobs end, deliveries are retried. Returns
    /// when nothing is left to do.
    ///
    /// # Errors
    /// [`ControlError`] if the server is shutting down.
    pub async fn advance(&self, by: Duration) -> Result<()> {
        Ok(self.0.control.advance(by).await?)
    }

    fn clock(&self) -> &crate::clock::Clock {
        &self.0.control.service.clock
    }
}

/// Requests that a test expects.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Call(Filter);

impl Call {
    /// Requests of a method for a path. The path may leave out `/api/v1`, and `*` stands for any one segment.
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
    /// The server's clock.
    #[must_use]
    pub fn clock(&self) -> Clock<'_> {
        Clock(self)
    }

    /// Makes sure that requests were made, or come in time. The error says what was seen instead. The log holds
    /// the last 1,000 requests.
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

    /// Has something go wrong; returns the number of the rule.
    ///
    /// ```
    /// # use ipp_mock_server::{Fault, MockServer};
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = MockServer::start().await?;
    /// // The job is made and its credit taken, but the client never hears of it.
    /// server.fault(Fault::reset_after_commit().on("POST /invoices").once())?;
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    ///
    /// # Errors
    /// [`FaultError`] if such a fault cannot be; the text says what to do.
    pub fn fault(&self, fault: Fault) -> std::result::Result<u64, FaultError> {
        self.control.service.faults.add(fault)
    }

    /// Takes a rule back. False if there is none of this number.
    pub fn remove_fault(&self, rule: u64) -> bool {
        self.control.service.faults.remove(rule)
    }

    /// Makes an account.
    ///
    /// # Errors
    /// [`ControlError`] if there is one of this address, the address or the tier is none, or its key is taken.
    pub async fn create_account(&self, account: NewAccount) -> Result<Access> {
        let create = move |control: &control::Control| control.create_account(&account);
        Ok(self.control.run(create).await?)
    }

    /// Forgets everything, as in a new server that is built in the same way; with a data directory what earlier
    /// servers kept there as well. What is being read is read to its end first.
    ///
    /// # Errors
    /// [`ControlError`] if the database cannot be used.
    pub async fn reset(&self) -> Result<()> {
        Ok(self.control.reset().await?)
    }

    /// Saves the state: accounts, jobs, documents, webhooks, switched decisions, the time. It is kept as long as
    /// the server runs, with a data directory too.
    ///
    /// # Errors
    /// [`ControlError`] if there is no place to save it in.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        Ok(Snapshot(self.control.save(None).await?))
    }

    /// Makes the state what it was at a snapshot, as often as needed.
    ///
    /// # Errors
    /// [`ControlError`] if the snapshot is of another server, or the database cannot be used.
    pub async fn restore(&self, snapshot: &Snapshot) -> Result<()> {
        Ok(self.control.restore(&snapshot.0).await?)
    }

    /// Ends a job that is held back, as its document reads.
    ///
    /// # Errors
    /// [`ControlError`] if there is no such job or it failed already.
    pub async fn finish_job(&self, job_id: &JobId) -> Result<()> {
        Ok(self.control.finish_job(job_id.as_str()).await?)
    }

    /// Fails a job that has not ended.
    ///
    /// # Errors
    /// [`ControlError`] if there is no such job or it has ended.
    pub async fn fail_job(&self, job_id: &JobId, message: impl Into<String>) -> Result<()> {
        let outcome = Outcome::Failed(Failure {
            code: ErrorCode::ExtractionFailed,
            message: message.into(),
        });
        Ok(self.control.end_job(job_id.as_str(), Some(outcome)).await?)
    }

    /// Gives a job a result; one that has not ended is completed by it.
    ///
    /// # Errors
    /// [`ControlError`] if there is no such job or it failed.
    pub async fn set_result(&self, job_id: &JobId, invoice: Invoice) -> Result<()> {
        Ok(self.control.set_result(job_id.as_str(), invoice).await?)
    }

    /// When jobs end that are accepted from now on.
    pub fn set_job_ending(&self, ending: JobEnding) {
        self.control.service.settings.set_job_ending(ending);
    }

    /// Puts another reading of the reference in force, or `"decided"` for the table's own.
    ///
    /// # Errors
    /// [`UnknownChoice`] if there is no such decision or reading; the text names those there are.
    pub fn decide(&self, decision: &str, reading: &str) -> std::result::Result<(), UnknownChoice> {
        self.control.service.choices.set(decision.parse()?, reading)
    }

    /// Switches what the reference calls upcoming on or off.
    pub fn set_profile(&self, profile: Profile) {
        self.control.service.choices.set_profile(profile);
    }
}
