//! The worker pool: as many documents are read at once as there are processors.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ipp_sdk::model::JobId;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::time::Instant;

use crate::service::{Backlog, Queued, Service};
use crate::store::{Presence, StoreError};

/// How long a worker waits before it tries again to write down a job that it could not.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a server goes on before it reads a document that may take it down: the others come first, and whoever
/// kills a server again and again does so sooner.
const QUIET: Duration = Duration::from_secs(2);

/// What the workers need.
pub(crate) struct Pool {
    pub(crate) service: Arc<Service>,
    /// How many documents are read at once.
    pub(crate) workers: u32,
    /// Jobs that an earlier process left unfinished.
    pub(crate) backlog: Backlog,
    /// More of them.
    pub(crate) adopted: mpsc::UnboundedReceiver<Backlog>,
    pub(crate) queue: mpsc::Receiver<Queued>,
    /// Becomes true when the server shuts down.
    pub(crate) stop: watch::Receiver<bool>,
    /// Held for as long as documents are read.
    pub(crate) presence: Option<Arc<Presence>>,
}

/// A job for a free worker.
struct Task {
    job: Queued,
    /// The place, or all places, of those that the backlog may take.
    _backlog_slot: Option<OwnedSemaphorePermit>,
}

impl Pool {
    /// Hands out jobs until the server stops, then waits for those that are being read. What is still queued
    /// then stays in the database for the next start.
    pub(crate) async fn run(mut self) {
        let slots = Arc::new(Semaphore::new(self.workers as usize));
        let places = BacklogPlaces::new(self.workers);
        let reading = Reading::default();
        while let Ok(slot) = Arc::clone(&slots).acquire_owned().await {
            let Some(task) = self.next(&places, &reading).await else {
                break;
            };
            reading.begin(&task.job.job_id);
            let reading = reading.clone();
            let service = Arc::clone(&self.service);
            let mut stop = self.stop.clone();
            tokio::task::spawn_blocking(move || {
                let job_id = &task.job.job_id;
                let go_on = |error: &StoreError| {
                    tracing::warn!(%job_id, %error, "the job's state cannot be written; trying again");
                    wait(&mut stop)
                };
                if let Err(error) = service.process(job_id, go_on) {
                    tracing::error!(%job_id, %error, "the job stays unfinished until the next start");
                }
                reading.end(job_id);
                drop((slot, task));
            });
        }
        // All slots are free again when the last reader is done.
        let _ = slots.acquire_many(self.workers).await;
        drop(self.presence);
    }

    /// The next job: one that somebody just uploaded before one from the backlog, and suspects last.
    async fn next(&mut self, places: &BacklogPlaces, reading: &Reading) -> Option<Task> {
        loop {
            let Backlog { jobs, suspects } = &mut self.backlog;
            let (job_id, slot) = tokio::select! {
                biased;
                _ = self.stop.wait_for(|stop| *stop) => return None,
                job = self.queue.recv() => return Some(Task { job: job?, _backlog_slot: None }),
                Some(adopted) = self.adopted.recv() => {
                    self.backlog.adopt(adopted, |job_id| reading.includes(job_id));
                    continue;
                }
                slot = places.one(), if !jobs.is_empty() => (jobs.pop_front()?, slot),
                slots = places.all(), if jobs.is_empty() && !suspects.is_empty() => (suspects.pop_front()?, slots),
            };
            return Some(Task {
                job: Queued { job_id },
                _backlog_slot: slot,
            });
        }
    }
}

/// The jobs whose documents are being read.
#[derive(Debug, Clone, Default)]
struct Reading(Arc<Mutex<HashSet<JobId>>>);

impl Reading {
    fn begin(&self, job_id: &JobId) {
        self.lock().insert(job_id.clone());
    }

    fn end(&self, job_id: &JobId) {
        self.lock().remove(job_id);
    }

    fn includes(&self, job_id: &JobId) -> bool {
        self.lock().contains(job_id)
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<JobId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The workers that the backlog may take. Nobody may be waiting for it, so it leaves one for who uploads now.
struct BacklogPlaces {
    number: u32,
    free: Arc<Semaphore>,
    quiet_from: Instant,
}

impl BacklogPlaces {
    fn new(workers: u32) -> Self {
        let number = workers.saturating_sub(1).max(1);
        Self {
            number,
            free: Arc::new(Semaphore::new(number as usize)),
            quiet_from: Instant::now() + QUIET,
        }
    }

    async fn one(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.free).acquire_owned().await.ok()
    }

    /// All of them, so that nothing else of the backlog comes under suspicion.
    async fn all(&self) -> Option<OwnedSemaphorePermit> {
        tokio::time::sleep_until(self.quiet_from).await;
        let free = Arc::clone(&self.free);
        free.acquire_many_owned(self.number).await.ok()
    }
}

/// Waits a moment on a thread that may block. False if the server stops.
fn wait(stop: &mut watch::Receiver<bool>) -> bool {
    let stopped = async { tokio::time::timeout(PAUSE, stop.wait_for(|stop| *stop)).await };
    Handle::current().block_on(stopped).is_err()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ipp_sdk::model::{ExportMode, Invoice, JobId};
    use jiff::Timestamp;
    use tokio::sync::{mpsc, watch};

    use super::Pool;
    use crate::service::{Backlog, Service};
    use crate::store::{Balance, NewJob, Order, State, Store};

    /// A store with one job.
    fn one_job(job_id: &JobId) -> Store {
        let store = Store::open(None).unwrap();
        let account = store
            .put_account("a@b", "solo", Balance::Unlimited)
            .unwrap();
        let order = Order {
            account,
            export_mode: &ExportMode::Standard,
            bounding_boxes: false,
            has_files: true,
            created_at: Timestamp::UNIX_EPOCH,
        };
        let job = NewJob {
            job_id,
            filename: "a.pdf",
            file_sha256: "",
            pages: 1,
            scenario: None,
            hold: None,
        };
        store.documents().put(job_id, b"document").unwrap();
        store.accept(&order, &job, None, false).unwrap();
        store
    }

    /// Starts a pool on one job, whose end cannot be written, and waits until its document has been read.
    async fn stuck_pool() -> (
        Arc<Service>,
        watch::Sender<bool>,
        tokio::task::JoinHandle<()>,
    ) {
        let job_id = JobId::from("job");
        let (mut service, _) = Service::for_test(one_job(&job_id));
        service.store.execute(
            "CREATE TRIGGER full BEFORE UPDATE OF status ON jobs
             BEGIN SELECT RAISE(FAIL, 'the disk is full'); END",
        );
        let (stop, stopped) = watch::channel(false);
        let (read, mut reads) = mpsc::unbounded_channel();
        let (queue, queued) = mpsc::channel(1);
        service.reader = Arc::new(move |_, _| {
            read.send(()).unwrap();
            Ok(Invoice::default())
        });
        let service = Arc::new(service);
        let pool = Pool {
            service: Arc::clone(&service),
            workers: 1,
            backlog: Backlog {
                jobs: [job_id].into(),
                ..Backlog::default()
            },
            adopted: mpsc::unbounded_channel().1,
            queue: queued,
            stop: stopped,
            presence: None,
        };
        let running = tokio::spawn(async move {
            pool.run().await;
            drop(queue);
        });
        reads.recv().await.unwrap();
        (service, stop, running)
    }

    fn is_processing(service: &Service) -> bool {
        let account = service
            .store
            .put_account("a@b", "solo", Balance::Unlimited)
            .unwrap();
        let job = service.job(account, "job").unwrap();
        matches!(job.state, State::Processing)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_job_whose_end_cannot_be_written_ends_once_it_can() {
        let (service, stop, running) = stuck_pool().await;
        service.store.execute("DROP TRIGGER full");
        while is_processing(&service) {
            tokio::task::yield_now().await;
        }
        stop.send(true).unwrap();
        running.await.unwrap();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_worker_that_cannot_write_an_end_does_not_hold_up_the_stop() {
        let (service, stop, running) = stuck_pool().await;
        stop.send(true).unwrap();
        running.await.unwrap();
        assert!(is_processing(&service));
    }
}
