//! What a program that runs the server itself can do with it: the control plane as functions.

mod clock;
mod expect;
mod seen;

use ipp_sdk::model::{ErrorCode, Invoice, JobId};

pub use self::clock::Clock;
pub use self::expect::{Call, Expectation};
pub use self::seen::{CapturedDelivery, DeliveryError, ReceivedRequest, Sink};
use crate::control::{self, Access, Change, NewAccount};
use crate::service::JobEnding;
use crate::store::{Failure, Outcome};
use crate::{Fault, FaultError, MockServer, Preset, Profile, UnknownChoice};

/// Why the server did not do what it was told, or what was expected of it did not come.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct ControlError(#[from] control::Error);

type Result<T, E = ControlError> = std::result::Result<T, E>;

/// The state of a server at one time; see [`MockServer::snapshot`].
#[derive(Debug, Clone)]
pub struct Snapshot(String);

impl MockServer {
    /// The server's clock.
    #[must_use]
    pub fn clock(&self) -> Clock<'_> {
        Clock(self)
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

    /// Takes all rules back.
    pub fn clear_faults(&self) {
        self.control.service.faults.reset();
    }

    /// Makes an account.
    ///
    /// # Errors
    /// [`ControlError`] if there is one of this address, the address or the tier is none, or its key is taken.
    pub async fn create_account(&self, account: NewAccount) -> Result<Access> {
        let create = move |control: &control::Control| control.create_account(&account);
        Ok(self.control.run(create).await?)
    }

    /// A new key and a new session of an account, whoever made it.
    ///
    /// ```
    /// # use ipp_mock_server::{MockServer, NewAccount};
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let poor = NewAccount::new("poor@example.com").credits(1);
    /// let server = MockServer::builder().account(poor).start().await?;
    /// let key = server.access("poor@example.com").await?.api_key;
    /// assert_ne!(key.expose(), server.api_key().expose());
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    ///
    /// # Errors
    /// [`ControlError`] if there is no account of this address.
    pub async fn access(&self, email: impl Into<String>) -> Result<Access> {
        let email = email.into();
        Ok(self
            .control
            .run(move |control| control.access(&email))
            .await?)
    }

    /// Gives an account so many credits. The demo account's address is `demo@ipp.test`.
    ///
    /// # Errors
    /// [`ControlError`] if there is no account of this address.
    pub async fn set_credits(&self, email: impl Into<String>, credits: u32) -> Result<()> {
        let credits = Some(credits);
        self.change(
            email,
            Change {
                credits,
                ..Change::default()
            },
        )
        .await
    }

    /// From now on an account never runs out of credits.
    ///
    /// # Errors
    /// [`ControlError`] if there is no account of this address.
    pub async fn set_unlimited_credits(&self, email: impl Into<String>) -> Result<()> {
        let unlimited = Some(true);
        self.change(
            email,
            Change {
                unlimited,
                ..Change::default()
            },
        )
        .await
    }

    /// Gives an account a tier. `free` and `starter` have no access to the API.
    ///
    /// # Errors
    /// [`ControlError`] if there is no account of this address, or no such tier.
    pub async fn set_tier(&self, email: impl Into<String>, tier: impl Into<String>) -> Result<()> {
        let tier = Some(tier.into());
        self.change(
            email,
            Change {
                tier,
                ..Change::default()
            },
        )
        .await
    }

    async fn change(&self, email: impl Into<String>, change: Change) -> Result<()> {
        let email = email.into();
        let change = move |control: &control::Control| control.change_account(&email, &change);
        Ok(self.control.run(change).await?)
    }

    /// Adds the objects of a preset. Those that are there already stay as they are.
    ///
    /// # Errors
    /// [`ControlError`] if the database cannot be used.
    pub async fn seed(&self, preset: Preset) -> Result<()> {
        Ok(self
            .control
            .run(move |control| control.apply(preset))
            .await?)
    }

    /// Returns when nothing is left to do now: documents are read, deliveries that are due have been made.
    ///
    /// # Errors
    /// [`ControlError`] if the server is shutting down.
    pub async fn settle(&self) -> Result<()> {
        Ok(self.control.settle().await?)
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
    /// [`ControlError`] if there is no place to save it in, or there are 256 snapshots.
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
