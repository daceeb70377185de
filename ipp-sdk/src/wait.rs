//! Waiting for a job or batch to end.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::call::{Answer, Call};
use crate::client::Client;
use crate::clock::{BoxFuture, within};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Batch, BatchId, ExternalId, Job, JobId, JobStatus};

/// How long something is waited for unless set.
pub(crate) const DEFAULT_DEADLINE: Duration = Duration::from_secs(600);
const FIRST_PAUSE: Duration = Duration::from_millis(500);
pub(crate) const SHORTEST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// What can be waited for.
pub(crate) trait Awaited: DeserializeOwned + Clone + Send + Sync + 'static {
    type Id: Clone + fmt::Debug + Send + Sync + 'static;

    fn ask(client: &Client, id: &Self::Id) -> Call<Self>;

    /// Whether it will change no more, and if so, whether that is an error.
    fn end(answer: &Answer<Self>) -> Option<Result<()>>;

    /// It did not end in time.
    fn late(self, after: Duration) -> ErrorKind;

    /// Names it in an error.
    fn name(id: &Self::Id, error: Error) -> Error;
}

type OnSeen<T> = Arc<dyn Fn(&T) + Send + Sync>;

/// A wait for a job (or a batch), not begun yet. Await it for the completed job, or [`send`](Self::send) it for the
/// whole answer.
///
/// The job is asked for at once, or after 0.5 s if the upload's answer has just told how it stands; then after growing
/// pauses, from 0.5 s up to 5 s, within the request limits: of many waits
/// on one client, each has its turn. A question that fails in a way that may pass is asked again until the deadline:
/// the document is accepted, so giving up early gains nothing. Dropping the future ends the wait; the job goes on.
#[allow(private_bounds, reason = "the SDK's own types are waited for")]
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T: Awaited = Job> {
    client: Client,
    id: T::Id,
    external_id: Option<ExternalId>,
    seen: Option<Answer<T>>,
    deadline: Duration,
    first_pause: Duration,
    on_progress: Option<OnSeen<T>>,
}

impl Wait<Job> {
    pub(crate) fn after_upload(client: Client, id: ExternalId, seen: Answer<Job>) -> Self {
        let job_id = seen.value().job_id.clone();
        Self {
            external_id: Some(id),
            seen: Some(seen).filter(|seen| !lacks_result(seen.value())),
            ..Self::new(client, job_id)
        }
    }
}

#[allow(private_bounds, reason = "the SDK's own types are waited for")]
impl<T: Awaited> Wait<T> {
    pub(crate) fn new(client: Client, id: T::Id) -> Self {
        Self {
            client,
            id,
            external_id: None,
            seen: None,
            deadline: DEFAULT_DEADLINE,
            first_pause: FIRST_PAUSE,
            on_progress: None,
        }
    }

    /// How long to wait, ten minutes unless set. After it the error [`ErrorKind::WaitTimeout`]
    /// ([`BatchWaitTimeout`](ErrorKind::BatchWaitTimeout)) carries what was last seen, so that one can wait again.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// The first pause between two questions, 0.5 s unless set and at least 10 ms; the later ones grow by half, up to
    /// 5 s. A server without request limits can be asked more often.
    pub fn poll_from(mut self, pause: Duration) -> Self {
        self.first_pause = pause.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        self
    }

    /// Has a function told of the job (or batch) each time that it was seen.
    pub fn on_progress(mut self, tell: impl Fn(&T) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(tell));
        self
    }

    /// Waits, and returns the end with all that is known of the answer that says so.
    ///
    /// A job ends `completed`; one that failed is an error. A batch ends whatever became of its files: the rows say.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::JobFailed`] if the job ended without a result, [`ErrorKind::WaitTimeout`] (or
    /// [`BatchWaitTimeout`](ErrorKind::BatchWaitTimeout)) if it did not end in time ([`ErrorKind::Timeout`] if it was
    /// never seen), and the errors of asking that will not pass. Every error names the job.
    pub async fn send(mut self) -> Result<Answer<T>> {
        let governor = self.client.governor();
        let end = governor.end(self.deadline);
        let left = end.saturating_sub(governor.clock().now());
        let mut seen = self.seen.take();
        let mut failure = None;
        let poll = self.poll(&mut seen, &mut failure);
        let outcome = match within(&**governor.clock(), left, poll).await {
            Some(outcome) => outcome,
            None => Err(self.timed_out(seen, failure)),
        };
        let outcome = outcome.map_err(|e| T::name(&self.id, e));
        outcome.map_err(|e| match &self.external_id {
            Some(id) => e.with_external_id(id),
            None => e,
        })
    }

    /// Asks until it has ended, keeping what was seen last, and why the last question failed if it did.
    async fn poll(
        &self,
        seen: &mut Option<Answer<T>>,
        failure: &mut Option<Error>,
    ) -> Result<Answer<T>> {
        let mut pause = self.first_pause;
        loop {
            if let (Some(answer), None) = (&seen, &failure) {
                if let Some(tell) = &self.on_progress {
                    tell(answer.value());
                }
                if let Some(end) = T::end(answer) {
                    return end.map(|()| answer.clone());
                }
            }
            if seen.is_some() || failure.is_some() {
                let asked = failure.as_ref().and_then(Error::retry_after);
                let clock = self.client.governor().clock();
                clock.sleep(pause.max(asked.unwrap_or_default())).await;
                pause = pause.mul_f32(1.5).min(LONGEST_PAUSE);
            }
            // Not repeated by itself: this loop does that, and knows at the end why the last one failed.
            let question = T::ask(&self.client, &self.id).retries(0);
            match question.timeout(self.deadline).send().await {
                Ok(answer) => (*seen, *failure) = (Some(answer), None),
                Err(error) if error.retryable() => *failure = Some(error),
                Err(error) => return Err(error),
            }
        }
    }

    fn timed_out(&self, seen: Option<Answer<T>>, failure: Option<Error>) -> Error {
        let after = self.deadline;
        let error = Error::new(match seen {
            Some(answer) => answer.into_value().late(after),
            None => ErrorKind::Timeout(after),
        });
        match failure {
            Some(failure) => error.caused_by(failure),
            None => error,
        }
    }
}

impl Awaited for Job {
    type Id = JobId;

    fn ask(client: &Client, id: &JobId) -> Call<Self> {
        client.invoices().get(id)
    }

    fn end(answer: &Answer<Self>) -> Option<Result<()>> {
        match answer.value().status {
            JobStatus::Completed => Some(Ok(())),
            JobStatus::Failed => Some(Err(failed(answer))),
            // Also a status that this version does not know: contract D68.
            _ => None,
        }
    }

    fn late(self, after: Duration) -> ErrorKind {
        ErrorKind::WaitTimeout {
            job: Box::new(self),
            after,
        }
    }

    fn name(id: &JobId, error: Error) -> Error {
        error.with_job_id(id)
    }
}

/// Whether an upload's answer says that the job is completed and not what came of it: a question will.
pub(crate) fn lacks_result(job: &Job) -> bool {
    job.status == JobStatus::Completed && job.result.is_none()
}

/// The error that a failed job is.
pub(crate) fn failed(answer: &Answer<Job>) -> Error {
    Error::new(ErrorKind::JobFailed(Box::new(answer.value().clone())))
        .with_raw(answer.raw_bytes())
        .with_headers(answer.headers().clone())
        .with_attempts(answer.attempts(), false)
}

impl Awaited for Batch {
    type Id = BatchId;

    fn ask(client: &Client, id: &BatchId) -> Call<Self> {
        client.batches().get(id)
    }

    /// A batch of which no file could be read is `failed` or `done` (contract D45): its rows say what became of each.
    fn end(answer: &Answer<Self>) -> Option<Result<()>> {
        answer.value().status.is_terminal().then_some(Ok(()))
    }

    fn late(self, after: Duration) -> ErrorKind {
        ErrorKind::BatchWaitTimeout {
            batch: Box::new(self),
            after,
        }
    }

    fn name(id: &BatchId, error: Error) -> Error {
        error.with_batch_id(id)
    }
}

#[allow(private_bounds, reason = "the SDK's own types are waited for")]
impl<T: Awaited> IntoFuture for Wait<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { Ok(self.send().await?.into_value()) })
    }
}

impl<T: Awaited> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("id", &self.id)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_never_asked_without_a_pause() {
        let client = Client::builder().api_key("ipp_x").build().unwrap();
        let wait = |pause| client.wait(JobId::from("j1")).poll_from(pause).first_pause;
        assert_eq!(wait(Duration::ZERO), SHORTEST_PAUSE);
        assert_eq!(wait(Duration::from_secs(1)), Duration::from_secs(1));
        assert_eq!(wait(Duration::MAX), LONGEST_PAUSE);
    }
}
