//! What a worker does with a job: read the document, settle the job.

use std::collections::{HashSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ipp_extract::Options;
use ipp_sdk::model::{ExportMode, Invoice, JobId};

use super::result::failed;
use super::{Scenario, Service, result, vendors};
use crate::store::{Failure, Outcome, StoreError, Work};

/// Reads a document. [`ipp_extract::extract`] unless the builder of the server is given another.
pub(crate) type Reader =
    Arc<dyn Fn(&[u8], &Options) -> Result<Invoice, ipp_extract::Error> + Send + Sync>;

/// After so many attempts that never came to an end, a document is suspected to be what ended them.
const SUSPICIOUS: u32 = 2;
/// How often a document is read whose readers never came back: twice in company, and three times alone, for a
/// server that somebody kills again and again looks the same from here.
const MOST_ATTEMPTS: u32 = 5;

/// What earlier processes left unfinished, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Backlog {
    pub(crate) jobs: VecDeque<JobId>,
    /// Those that may take the process down, and whatever is read beside them.
    pub(crate) suspects: VecDeque<JobId>,
}

impl Backlog {
    /// Adds jobs that are not there yet and not being read.
    pub(crate) fn adopt(&mut self, adopted: Self, is_being_read: impl Fn(&JobId) -> bool) {
        let known: HashSet<_> = self.jobs.iter().chain(&self.suspects).cloned().collect();
        let is_new = |job_id: &JobId| !known.contains(job_id) && !is_being_read(job_id);
        let Self { jobs, suspects } = adopted;
        self.jobs.extend(jobs.into_iter().filter(is_new));
        self.suspects.extend(suspects.into_iter().filter(is_new));
    }
}

impl Service {
    /// The jobs that earlier processes left unfinished.
    ///
    /// A document may have been what ended those processes, as one that takes all memory does. When it was tried
    /// often enough its job fails, unless another server is there that could be reading it just now.
    pub(crate) fn backlog(&self, is_alone: bool) -> Result<Backlog, StoreError> {
        let mut backlog = Backlog::default();
        for (job_id, attempts) in self.store.unfinished()? {
            match attempts {
                ..SUSPICIOUS => backlog.jobs.push_back(job_id),
                SUSPICIOUS..MOST_ATTEMPTS => backlog.suspects.push_back(job_id),
                _ if is_alone => self.give_up(&job_id, attempts)?,
                _ => {}
            }
        }
        Ok(backlog)
    }

    /// Has the workers read whatever is unfinished and not theirs already: after a restore, or when another server of
    /// the data directory has died.
    pub(crate) fn adopt(&self) -> Result<(), StoreError> {
        // Whoever receives it is gone only when the server stops.
        let _ = self.adopted.send(self.backlog(false)?);
        Ok(())
    }

    fn give_up(&self, job_id: &JobId, attempts: u32) -> Result<(), StoreError> {
        let reason = format!("each of {attempts} attempts to read it ended the whole program");
        tracing::error!(%job_id, reason, "job given up");
        self.finish(job_id, &failed(&reason), self.clock.now())?;
        Ok(())
    }

    /// Reads the document of a job and ends the job, unless it is held back. A job that has ended already is left
    /// as it is.
    ///
    /// If the database cannot be written, `go_on` waits and tells whether to try again. The document is read once.
    pub(crate) fn process(
        &self,
        job_id: &JobId,
        mut go_on: impl FnMut(&StoreError) -> bool,
    ) -> Result<(), StoreError> {
        let Some(work) = persist(|| self.store.begin(job_id), &mut go_on)? else {
            return Ok(());
        };
        let outcome = self.read(&work);
        if persist(|| self.store.keep_back(job_id, &outcome), &mut go_on)? {
            tracing::info!(%job_id, "document read; the job is held back");
            self.timekeeper.wake();
            return Ok(());
        }
        let now = self.clock.now();
        let settled = persist(|| self.finish(job_id, &outcome, now), &mut go_on)?;
        match outcome {
            _ if !settled => tracing::info!(%job_id, "another process has ended the job"),
            Outcome::Completed(_) => tracing::info!(%job_id, "job completed"),
            Outcome::Failed(Failure { message, .. }) => {
                tracing::info!(%job_id, reason = ?message, "job failed");
            }
        }
        Ok(())
    }

    fn read(&self, work: &Work) -> Outcome {
        let scenario = work.scenario.as_deref().and_then(|s| s.parse().ok());
        if scenario == Some(Scenario::Fail) {
            return failed("the upload asked for a failure");
        }
        if let Some(end) = self.fixtures.end_of(work) {
            return end.outcome(&work.export_mode);
        }
        let Some(document) = &work.document else {
            return failed("the document is no longer there");
        };
        let mut options = Options::default();
        options.export_mode = work.export_mode.clone();
        // The sheet Fields of a full export has them in any case (contract §7).
        options.field_locations = work.bounding_boxes || work.export_mode == ExportMode::Full;
        // The reader gets shared references and its result is dropped on a panic: nothing half-done is seen.
        let read = catch_unwind(AssertUnwindSafe(|| (self.reader)(document, &options)));
        match read {
            Ok(Ok(invoice)) => self.completed(invoice, scenario, work),
            Ok(Err(e)) => failed(&e.to_string()),
            Err(_) => failed("the extraction engine stopped unexpectedly"),
        }
    }

    fn completed(&self, mut invoice: Invoice, scenario: Option<Scenario>, work: &Work) -> Outcome {
        if let Some(scenario) = scenario {
            scenario.apply(&mut invoice);
        }
        let vendor = vendors::seen(&invoice);
        if let Some(vendor) = &vendor
            && let Err(e) = self.name_canonically(work.account, &mut invoice, vendor)
        {
            // The name as printed is no wrong result.
            tracing::warn!(error = %e, "the vendor's names cannot be looked up");
        }
        result::outcome(invoice, vendor, &work.export_mode)
    }
}

/// Does something until it succeeds or there is no point in going on.
fn persist<T>(
    mut operation: impl FnMut() -> Result<T, StoreError>,
    go_on: &mut impl FnMut(&StoreError) -> bool,
) -> Result<T, StoreError> {
    loop {
        match operation() {
            Err(error) if go_on(&error) => {}
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use ipp_extract::Options;
    use ipp_sdk::model::{ErrorCode, ExportMode, Invoice, JobId};
    use jiff::Timestamp;

    use super::{Backlog, MOST_ATTEMPTS, SUSPICIOUS, Service};
    use crate::store::{Acceptance, AccountId, Balance, NewJob, Order, State, Store};

    /// A service with one accepted job, for which the only credit is reserved.
    fn one_job() -> (Service, AccountId, JobId) {
        let store = Store::open(None).unwrap();
        let account = store
            .put_account("a@b", "solo", Balance::Credits(1))
            .unwrap();
        let (service, _workers) = Service::for_test(store);
        let job_id = JobId::from("job");
        assert!(matches!(
            accept(&service, account, &job_id),
            Acceptance::Accepted
        ));
        (service, account, job_id)
    }

    fn accept(service: &Service, account: AccountId, job_id: &JobId) -> Acceptance {
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
        service.store.documents().put(job_id, b"document").unwrap();
        service.store.accept(&order, &job, None, false).unwrap()
    }

    fn is_empty(backlog: &Backlog) -> bool {
        backlog.jobs.is_empty() && backlog.suspects.is_empty()
    }

    #[test]
    fn a_document_whose_readers_never_come_back_is_suspected_fails_its_job_and_costs_nothing() {
        let (service, account, job_id) = one_job();
        for attempt in 0..MOST_ATTEMPTS {
            let Backlog { jobs, suspects } = service.backlog(true).unwrap();
            let (place, other) = match attempt {
                ..SUSPICIOUS => (jobs, suspects),
                _ => (suspects, jobs),
            };
            assert!(place.contains(&job_id) && other.is_empty(), "{attempt}");
            // The process dies while it reads.
            assert!(service.store.begin(&job_id).unwrap().is_some());
        }
        // Another server may be reading it.
        assert!(is_empty(&service.backlog(false).unwrap()));
        let job = service.job(account, "job").unwrap();
        assert!(matches!(job.state, State::Processing));

        assert!(is_empty(&service.backlog(true).unwrap()));
        match service.job(account, "job").unwrap().state {
            State::Failed(failure) => assert_eq!(failure.code, ErrorCode::ExtractionFailed),
            other => panic!("{other:?}"),
        }
        let next = accept(&service, account, &JobId::from("next"));
        assert!(matches!(next, Acceptance::Accepted), "{next:?}");
    }

    #[test]
    fn a_document_that_somebody_removed_fails_its_job() {
        let (service, account, job_id) = one_job();
        service.store.documents().remove(&job_id);
        service.process(&job_id, |_| false).unwrap();
        let job = service.job(account, "job").unwrap();
        assert!(matches!(job.state, State::Failed(_)), "{job:?}");
    }

    #[test]
    fn an_end_that_cannot_be_written_is_kept_and_written_later_without_reading_again() {
        let (mut service, account, job_id) = one_job();
        let full = "CREATE TRIGGER full BEFORE UPDATE OF STATE_COLUMN ON jobs
                    BEGIN SELECT RAISE(FAIL, 'the disk is full'); END";
        let reads = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&reads);
        service.reader = Arc::new(move |_: &[u8], _: &Options| {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(Invoice::default())
        });
        let mut failures = 0;
        for column in ["attempts", "status"] {
            service.store.execute(&full.replace("STATE_COLUMN", column));
            let go_on = |_: &_| {
                failures += 1;
                if failures % 3 == 0 {
                    service.store.execute("DROP TRIGGER full");
                }
                failures % 3 != 0 || column == "status"
            };
            assert_eq!(service.process(&job_id, go_on).is_ok(), column == "status");
        }
        assert_eq!((failures, reads.load(Ordering::Relaxed)), (6, 1));
        let job = service.job(account, "job").unwrap();
        assert!(matches!(job.state, State::Completed(_)), "{job:?}");
    }
}
