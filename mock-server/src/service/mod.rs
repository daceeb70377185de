//! What each operation of the API means. Nothing here knows of HTTP, and everything is synchronous: the
//! caller chooses the thread.

mod batches;
mod body;
mod document;
mod ending;
mod error;
mod fixtures;
mod identities;
mod invoices;
mod keys;
mod magic;
mod processing;
mod result;
mod scenario;
mod settings;
mod staged;
mod vendors;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

use ipp_sdk::model::JobId;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, watch};

use crate::clock::Clock;
use crate::decisions::Choices;
use crate::faults::Faults;
use crate::limits::Limits;
use crate::store::Store;
use crate::timekeeper::Timekeeper;
use crate::webhooks::Outlet;

pub(crate) use batches::{
    AcceptedBatch, BatchFormat, BatchSubmission, BatchUpload, Combined, MOST_FILES,
};
pub(crate) use body::{BASE_PATH, BatchBody, JobBody, is_processing, job_status, timestamp};
pub(crate) use document::{FileProblem, Inspector, is_mislabelled, is_webp};
pub(crate) use error::{Error, Result};
pub(crate) use fixtures::{FixedEnd, Fixture, Fixtures};
pub(crate) use identities::Identities;
pub(crate) use invoices::{Format, NamedFile, Submission, Submitted, Upload, UploadOptions};
pub(crate) use magic::LIMITED_KEY_ID;
pub(crate) use processing::{Backlog, Reader};
pub(crate) use scenario::{Scenario, UnknownScenario};
pub use settings::JobEnding;
pub(crate) use settings::Settings;
pub(crate) use vendors::VendorBody;

/// The operations, and all that they share.
pub(crate) struct Service {
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) choices: Choices,
    pub(crate) settings: Settings,
    pub(crate) limits: Limits,
    pub(crate) identities: Identities,
    pub(crate) fixtures: Fixtures,
    pub(crate) faults: Arc<Faults>,
    pub(crate) inspector: Inspector,
    pub(crate) reader: Reader,
    /// Where deliveries go.
    pub(crate) outlet: Outlet,
    pub(crate) timekeeper: Timekeeper,
    /// Accepted jobs on their way to the workers.
    pub(crate) queue: mpsc::Sender<Queued>,
    /// Jobs that others had accepted, on their way to the workers.
    pub(crate) adopted: mpsc::UnboundedSender<Backlog>,
    /// Counts the ends of jobs, for those who wait for one.
    pub(crate) ends: watch::Sender<u64>,
}

/// An accepted job on its way to a worker.
#[derive(Debug)]
pub(crate) struct Queued {
    pub(crate) job_id: JobId,
}

impl Service {
    /// How many jobs wait for a worker.
    pub(crate) fn queued(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// Places in the queue of the workers. They come first: a job that no worker would take is not stored.
    fn places(
        &self,
        number: usize,
        scenario: Option<Scenario>,
    ) -> Result<mpsc::PermitIterator<'_, Queued>> {
        if scenario == Some(Scenario::Busy) {
            return Err(Error::Busy);
        }
        self.queue.try_reserve_many(number).map_err(|e| match e {
            TrySendError::Full(()) => Error::Busy,
            TrySendError::Closed(()) => Error::ShuttingDown,
        })
    }
}

/// Waits for the next end of a job, or a moment: another server of the data directory may end it unheard.
pub(crate) async fn next_end(ends: &mut watch::Receiver<u64>) {
    let _ = tokio::time::timeout(Duration::from_millis(500), ends.changed()).await;
}

/// Whether a tier has access to the API (contract D6).
pub(crate) fn has_access(tier: &str) -> bool {
    matches!(
        tier,
        "solo" | "firm" | "firm_pro" | "business" | "enterprise"
    ) || tier.ends_with("_business")
}

#[cfg(test)]
impl Service {
    /// A service over a store, and the workers' end of its queue.
    pub(crate) fn for_test(store: Store) -> (Self, mpsc::Receiver<Queued>) {
        let (queue, workers) = mpsc::channel(8);
        let service = Self {
            store: Arc::new(store),
            clock: Clock::default(),
            choices: Choices::default(),
            settings: Settings::new(10_000, true, false, true, JobEnding::Immediately),
            limits: Limits::default(),
            identities: Identities::default(),
            fixtures: Fixtures::default(),
            faults: Arc::new(Faults::new(7)),
            inspector: Arc::new(ipp_extract::inspect),
            reader: Arc::new(ipp_extract::extract),
            outlet: Outlet::new([], 0),
            timekeeper: Timekeeper::new().0,
            queue,
            adopted: mpsc::unbounded_channel().0,
            ends: watch::Sender::new(0),
        };
        (service, workers)
    }

    /// Such a service with a key.
    pub(crate) fn with_key() -> (Self, ipp_sdk::model::ApiKey, mpsc::Receiver<Queued>) {
        let store = Store::open(None).unwrap();
        let now = jiff::Timestamp::UNIX_EPOCH;
        let demo =
            crate::demo::account(&store, None, crate::store::Balance::Unlimited, now).unwrap();
        let (service, workers) = Self::for_test(store);
        (service, demo.key.secret, workers)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn free_and_starter_have_no_access_and_every_paid_tier_has() {
        for tier in [
            "solo",
            "firm",
            "firm_pro",
            "business",
            "starter_business",
            "enterprise",
        ] {
            assert!(super::has_access(tier), "{tier}");
        }
        for tier in ["free", "starter", "", "Business?"] {
            assert!(!super::has_access(tier), "{tier}");
        }
    }
}
