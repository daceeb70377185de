//! How the server behaves, apart from the decisions: what can be changed while it runs.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::clock::later;
use crate::store::Hold;

/// When jobs end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum JobEnding {
    /// As soon as their documents have been read.
    #[default]
    Immediately,
    /// So long after the upload, by the server's clock, though not before their documents have been read.
    After(Duration),
    /// At so many `GET /invoices/{job_id}`; a `GET /batches/{batch_id}` counts for each file of the batch.
    Polls(u32),
    /// When the control plane is told so.
    Manually,
}

impl JobEnding {
    /// What holds a job back that is accepted now.
    pub(super) fn hold(self, now: Timestamp) -> Option<Hold> {
        match self {
            Self::Immediately | Self::Polls(0) => None,
            Self::After(duration) => {
                let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
                Some(Hold::Until(later(now, duration)))
            }
            Self::Polls(polls) => Some(Hold::Polls(polls)),
            Self::Manually => Some(Hold::Forever),
        }
    }
}

/// How the server behaves.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The size of the largest document that is accepted (contract D20).
    pub(crate) max_file_bytes: u64,
    /// Whether reserved file names, keys and headers have their special meaning.
    pub(crate) has_magic: bool,
    is_sync: AtomicBool,
    has_limits: AtomicBool,
    job_ending: RwLock<JobEnding>,
    start: Changeable,
}

/// What can be changed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Changeable {
    /// Whether uploads are answered when their document has been read (contract D13).
    pub(crate) is_sync: bool,
    /// Whether requests are counted against the documented limits.
    pub(crate) has_limits: bool,
    pub(crate) job_ending: JobEnding,
}

impl Settings {
    pub(crate) fn new(max_file_bytes: u64, has_magic: bool, start: Changeable) -> Self {
        Self {
            max_file_bytes,
            has_magic,
            is_sync: start.is_sync.into(),
            has_limits: start.has_limits.into(),
            job_ending: start.job_ending.into(),
            start,
        }
    }

    /// Makes everything as it was at the start.
    pub(crate) fn reset(&self) {
        self.set_sync(self.start.is_sync);
        self.set_limits(self.start.has_limits);
        self.set_job_ending(self.start.job_ending);
    }

    pub(crate) fn is_sync(&self) -> bool {
        self.is_sync.load(Ordering::Relaxed)
    }

    pub(crate) fn set_sync(&self, is_sync: bool) {
        self.is_sync.store(is_sync, Ordering::Relaxed);
    }

    pub(crate) fn has_limits(&self) -> bool {
        self.has_limits.load(Ordering::Relaxed)
    }

    pub(crate) fn set_limits(&self, has_limits: bool) {
        self.has_limits.store(has_limits, Ordering::Relaxed);
    }

    pub(crate) fn job_ending(&self) -> JobEnding {
        *self
            .job_ending
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Holds for jobs that are accepted from now on.
    pub(crate) fn set_job_ending(&self, ending: JobEnding) {
        *self
            .job_ending
            .write()
            .unwrap_or_else(PoisonError::into_inner) = ending;
    }
}
