//! What names a job or a batch: its id, or what holds it.

use crate::download::BatchFormat;
use crate::model::{Batch, BatchAccepted, BatchId, Job, JobId, JobSummary};
use crate::resources::invoices::Accepted;

/// Something that names a job: [`JobId`], [`Job`], [`JobSummary`] or [`Accepted`]. Sealed.
pub trait JobRef: Sealed {
    /// The job's identifier.
    fn job_id(&self) -> &JobId;
}

/// Something that names a batch: [`BatchId`], [`BatchAccepted`], or [`Batch`], which also says where its files are. Sealed.
pub trait BatchRef: Sealed {
    /// The batch's identifier.
    fn batch_id(&self) -> &BatchId;

    /// Where the API says that a file of the batch is, if it is known.
    #[doc(hidden)]
    fn listed(&self, format: BatchFormat) -> Option<&str> {
        let _ = format;
        None
    }
}

/// Only the SDK's own types name jobs and batches, so that the traits can grow.
mod sealed {
    pub trait Sealed {}
}
use sealed::Sealed;

impl<T: Sealed + ?Sized> Sealed for &T {}
impl Sealed for JobId {}
impl Sealed for Job {}
impl Sealed for JobSummary {}
impl Sealed for Accepted {}
impl Sealed for BatchId {}
impl Sealed for BatchAccepted {}
impl Sealed for Batch {}

impl<T: JobRef + ?Sized> JobRef for &T {
    fn job_id(&self) -> &JobId {
        (**self).job_id()
    }
}

impl<T: BatchRef + ?Sized> BatchRef for &T {
    fn batch_id(&self) -> &BatchId {
        (**self).batch_id()
    }

    fn listed(&self, format: BatchFormat) -> Option<&str> {
        (**self).listed(format)
    }
}

impl JobRef for JobId {
    fn job_id(&self) -> &JobId {
        self
    }
}

impl JobRef for Job {
    fn job_id(&self) -> &JobId {
        &self.job_id
    }
}

impl JobRef for JobSummary {
    fn job_id(&self) -> &JobId {
        &self.job_id
    }
}

impl JobRef for Accepted {
    fn job_id(&self) -> &JobId {
        self.job_id()
    }
}

impl BatchRef for BatchId {
    fn batch_id(&self) -> &BatchId {
        self
    }
}

impl BatchRef for BatchAccepted {
    fn batch_id(&self) -> &BatchId {
        &self.batch_id
    }
}

impl BatchRef for Batch {
    fn batch_id(&self) -> &BatchId {
        &self.batch_id
    }

    fn listed(&self, format: BatchFormat) -> Option<&str> {
        let downloads = self.downloads.as_ref()?;
        match format {
            BatchFormat::Excel => downloads.excel.as_deref(),
            BatchFormat::Csv => downloads.csv.as_deref(),
            BatchFormat::QuickBooks => downloads.qb.as_deref(),
            BatchFormat::Zoho => downloads.zoho.as_deref(),
        }
    }
}
