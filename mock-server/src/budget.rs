//! How much memory documents may take up at once.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What is counted: a semaphore has too few permits for single bytes.
const UNIT: u64 = 1024;

/// So many bytes, to be shared out.
#[derive(Debug, Clone)]
pub(crate) struct Budget {
    free: Arc<Semaphore>,
    total: u32,
}

/// A part of a budget; given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    _permit: OwnedSemaphorePermit,
}

impl Budget {
    pub(crate) fn new(bytes: u64) -> Self {
        let most = u32::try_from(Semaphore::MAX_PERMITS).unwrap_or(u32::MAX);
        let total = units(bytes).min(most);
        Self {
            free: Arc::new(Semaphore::new(total as usize)),
            total,
        }
    }

    /// Waits for its turn and for so many bytes. Who wants more than there is gets all of it.
    pub(crate) async fn take(&self, bytes: u64) -> Option<Share> {
        let permit = Arc::clone(&self.free).acquire_many_owned(self.share(bytes));
        permit.await.ok().map(|_permit| Share { _permit })
    }

    /// So many bytes if they are free now.
    #[cfg(test)]
    pub(crate) fn try_take(&self, bytes: u64) -> Option<Share> {
        let permit = Arc::clone(&self.free).try_acquire_many_owned(self.share(bytes));
        permit.ok().map(|_permit| Share { _permit })
    }

    fn share(&self, bytes: u64) -> u32 {
        units(bytes).min(self.total)
    }
}

fn units(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(UNIT).max(1)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::Budget;

    #[test]
    fn what_does_not_fit_waits_until_something_is_given_back() {
        let budget = Budget::new(10 * 1024);
        let large = budget.take(9 * 1024).now_or_never().flatten().unwrap();
        let small = budget.try_take(1).unwrap();
        assert!(budget.try_take(1).is_none());
        let mut waiting = Box::pin(budget.take(2 * 1024));
        assert!((&mut waiting).now_or_never().is_none());
        drop((large, small));
        assert!(waiting.now_or_never().flatten().is_some());
    }

    #[test]
    fn who_wants_more_than_there_is_gets_all_of_it_when_it_is_free() {
        let budget = Budget::new(0);
        let all = budget.try_take(u64::MAX).unwrap();
        assert!(budget.try_take(1).is_none());
        drop(all);
        assert!(budget.try_take(1).is_some());
    }
}
