//! What each operation of the API means. Nothing here knows of HTTP, and everything is synchronous: the
//! caller chooses the thread.

mod document;
mod error;
mod invoices;
mod processing;
mod result;

use std::sync::Arc;

use ipp_sdk::model::JobId;
use tokio::sync::mpsc;

use crate::budget::{Budget, Share};
use crate::key::KeyHash;
use crate::store::{AccountId, Store};

pub(crate) use document::{FileProblem, Inspector};
pub(crate) use error::{Error, Result};
pub(crate) use invoices::{Format, NamedFile, Submission, Submitted};
pub(crate) use processing::{Reader, backlog, process};

/// The operations.
pub(crate) struct Service {
    pub(crate) store: Arc<Store>,
    /// Accepted jobs on their way to the workers.
    pub(crate) queue: mpsc::Sender<Queued>,
    /// What accepted documents take up until they are read, if they are kept in memory.
    pub(crate) queue_memory: Option<Budget>,
    pub(crate) inspector: Inspector,
    /// The size of the largest document that is accepted (contract D20).
    pub(crate) max_file_bytes: u64,
}

/// An accepted job on its way to a worker.
#[derive(Debug)]
pub(crate) struct Queued {
    pub(crate) job_id: JobId,
    /// Taken up for as long as this value lives.
    pub(crate) _memory: Option<Share>,
}

impl Service {
    /// The account that a key opens, if its tier has access to the API (contract D2, D6).
    pub(crate) fn authenticate(&self, key: &str) -> Result<AccountId> {
        let account = self
            .store
            .account_by_key(&KeyHash::of(key))?
            .ok_or(Error::InvalidKey)?;
        if !has_access(&account.tier) {
            return Err(Error::TierRequired);
        }
        Ok(account.id)
    }
}

#[cfg(test)]
impl Service {
    /// A service with a key and the workers' end of its queue.
    pub(crate) fn for_test() -> (Self, ipp_sdk::model::ApiKey, mpsc::Receiver<Queued>) {
        let store = Store::open(None).unwrap();
        let key = crate::demo::account(&store, None, crate::store::Balance::Unlimited).unwrap();
        let (queue, workers) = mpsc::channel(1);
        let service = Self {
            store: Arc::new(store),
            queue,
            queue_memory: None,
            inspector: Arc::new(ipp_extract::inspect),
            max_file_bytes: 1024,
        };
        (service, key.secret, workers)
    }
}

fn has_access(tier: &str) -> bool {
    matches!(
        tier,
        "solo" | "firm" | "firm_pro" | "business" | "enterprise"
    ) || tier.ends_with("_business")
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
