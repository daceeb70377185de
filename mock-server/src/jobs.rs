//! The worker pool: as many documents are read at once as there are processors.

use std::collections::VecDeque;
use std::sync::Arc;

use ipp_sdk::model::JobId;
use tokio::sync::{Semaphore, mpsc, watch};

use crate::service::{Reader, process};
use crate::store::Store;

/// What the workers need.
pub(crate) struct Pool {
    pub(crate) store: Arc<Store>,
    pub(crate) reader: Reader,
    /// How many documents are read at once.
    pub(crate) workers: u32,
    /// Jobs that an earlier process left unfinished.
    pub(crate) backlog: VecDeque<JobId>,
    pub(crate) queue: mpsc::Receiver<JobId>,
    /// Becomes true when the server shuts down.
    pub(crate) stop: watch::Receiver<bool>,
}

impl Pool {
    /// Hands out jobs until the server stops, then waits for those that are being read. What is still queued
    /// then stays in the database for the next start.
    pub(crate) async fn run(mut self) {
        let slots = Arc::new(Semaphore::new(self.workers as usize));
        while let Ok(slot) = Arc::clone(&slots).acquire_owned().await {
            let Some(job_id) = self.next().await else {
                break;
            };
            let store = Arc::clone(&self.store);
            let reader = Arc::clone(&self.reader);
            tokio::task::spawn_blocking(move || {
                if let Err(error) = process(&store, &reader, &job_id) {
                    tracing::error!(%job_id, %error, "the job stays unfinished until the next start");
                }
                drop(slot);
            });
        }
        // All slots are free again when the last reader is done.
        let _ = slots.acquire_many(self.workers).await;
    }

    /// The next job: one that somebody just uploaded before one from the backlog, which nobody may be
    /// waiting for.
    async fn next(&mut self) -> Option<JobId> {
        if *self.stop.borrow() {
            return None;
        }
        if let Ok(job_id) = self.queue.try_recv() {
            return Some(job_id);
        }
        if let Some(job_id) = self.backlog.pop_front() {
            return Some(job_id);
        }
        tokio::select! {
            job_id = self.queue.recv() => job_id,
            _ = self.stop.wait_for(|stop| *stop) => None,
        }
    }
}
