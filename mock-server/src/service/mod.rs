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

use crate::key::KeyHash;
use crate::store::{AccountId, Store};

pub(crate) use document::FileProblem;
pub(crate) use error::{Error, Result};
pub(crate) use invoices::{Format, NamedFile, Submission, Submitted};
pub(crate) use processing::{Reader, process};

/// The operations.
#[derive(Debug)]
pub(crate) struct Service {
    store: Arc<Store>,
    /// Accepted jobs on their way to the workers.
    queue: mpsc::Sender<JobId>,
    max_file_bytes: u64,
}

impl Service {
    pub(crate) fn new(store: Arc<Store>, queue: mpsc::Sender<JobId>, max_file_bytes: u64) -> Self {
        Self {
            store,
            queue,
            max_file_bytes,
        }
    }

    /// The size of the largest document that is accepted (contract D20).
    pub(crate) fn max_file_bytes(&self) -> u64 {
        self.max_file_bytes
    }

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
