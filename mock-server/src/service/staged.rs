//! Documents that are written before it is known whether their jobs are accepted.

use std::sync::Arc;

use ipp_sdk::model::JobId;
use uuid::Uuid;

use super::{Result, Service};
use crate::store::{Store, StoreError};

/// The document of a job that is about to be accepted. It is removed again unless it is [kept](Self::keep), also
/// when the upload is given up halfway.
pub(super) struct Staged {
    job_id: JobId,
    store: Arc<Store>,
    is_kept: bool,
}

impl Service {
    /// Writes the document of a new job.
    pub(super) fn stage(&self, job_id: &JobId, document: &[u8]) -> Result<Staged> {
        // What was written in part is removed as well.
        let staged = Staged {
            job_id: job_id.clone(),
            store: Arc::clone(&self.store),
            is_kept: false,
        };
        let written = self.store.documents().put(job_id, document);
        written.map_err(StoreError::Documents)?;
        Ok(staged)
    }
}

impl Staged {
    /// Leaves the document to its job, which was accepted.
    pub(super) fn keep(mut self) {
        self.is_kept = true;
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.is_kept {
            self.store.documents().remove(&self.job_id);
        }
    }
}

pub(super) fn new_job_id() -> JobId {
    JobId::from(Uuid::new_v4().to_string())
}
