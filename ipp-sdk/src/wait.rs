//! Waiting for a job to end.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::call::{Answer, BoxFuture};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{ExternalId, Job, JobId, JobStatus};
use crate::retry;

/// How long a job is waited for unless set.
const DEFAULT_DEADLINE: Duration = Duration::from_secs(600);
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

type OnSeen = Box<dyn Fn(&Job) + Send + Sync>;

/// A wait for a job, not begun yet. Await it for the completed job, or [`send`](Self::send) it for the
/// whole answer.
///
/// The job is asked for after 0.5 s, then after growing pauses of up to 5 s. A question that fails in a way
/// that may pass is asked again until the deadline: the document is accepted, so giving up early gains
/// nothing. Dropping the future ends the wait; the job goes on.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait {
    client: Client,
    job_id: JobId,
    external_id: Option<ExternalId>,
    seen: Option<Answer<Job>>,
    deadline: Duration,
    first_pause: Duration,
    on_progress: Option<OnSeen>,
}

impl Wait {
    pub(crate) fn new(client: Client, job_id: JobId) -> Self {
        Self {
            client,
            job_id,
            external_id: None,
            seen: None,
            deadline: DEFAULT_DEADLINE,
            first_pause: FIRST_PAUSE,
            on_progress: None,
        }
    }

    pub(crate) fn after_upload(client: Client, id: ExternalId, seen: Answer<Job>) -> Self {
        Self {
            external_id: Some(id),
            seen: Some(seen.clone()),
            ..Self::new(client, seen.into_value().job_id)
        }
    }

    /// How long to wait, ten minutes unless set. After it the error
    /// [`ErrorKind::WaitTimeout`] carries the job as last seen, so that one can wait again.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// The first pause between two questions, 0.5 s unless set and at least 10 ms; the later ones grow by
    /// half, up to 5 s.
    /// A server without request limits can be asked more often.
    pub fn poll_from(mut self, pause: Duration) -> Self {
        self.first_pause = pause.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        self
    }

    /// Has a function told of the job each time that it was seen.
    pub fn on_progress(mut self, tell: impl Fn(&Job) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Waits, and returns the completed job with all that is known of the answer that says so.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::JobFailed`] if the job ended without a result, [`ErrorKind::WaitTimeout`] if it did not
    /// end in time ([`ErrorKind::Timeout`] if it was never seen), and the errors of asking that will not
    /// pass. Every error names the job.
    pub async fn send(mut self) -> Result<Answer<Job>> {
        let end = retry::deadline(self.deadline);
        let mut seen = self.seen.take();
        let mut failure = None;
        let poll = self.poll(&mut seen, &mut failure);
        let outcome = match tokio::time::timeout_at(end, poll).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.timed_out(seen, failure)),
        };
        let outcome = outcome.map_err(|e| e.with_job_id(&self.job_id));
        outcome.map_err(|e| match &self.external_id {
            Some(id) => e.with_external_id(id),
            None => e,
        })
    }

    /// Asks until the job has ended, keeping what was seen last, and why the last question failed if it did.
    async fn poll(
        &self,
        seen: &mut Option<Answer<Job>>,
        failure: &mut Option<Error>,
    ) -> Result<Answer<Job>> {
        let mut pause = self.first_pause;
        loop {
            if let (Some(answer), None) = (&seen, &failure) {
                if let Some(tell) = &self.on_progress {
                    tell(answer.value());
                }
                match answer.value().status {
                    JobStatus::Completed => return Ok(answer.clone()),
                    JobStatus::Failed => return Err(failed(answer)),
                    // Also a status that this version does not know: contract D68.
                    _ => {}
                }
            }
            if seen.is_some() || failure.is_some() {
                let asked = failure.as_ref().and_then(Error::retry_after);
                tokio::time::sleep(pause.max(asked.unwrap_or_default())).await;
                pause = pause.mul_f32(1.5).min(LONGEST_PAUSE);
            }
            // Not repeated by itself: this loop does that, and knows at the end why the last one failed.
            let question = self.client.invoices().get(&self.job_id).retries(0);
            match question.send().await {
                Ok(answer) => (*seen, *failure) = (Some(answer), None),
                Err(error) if error.retryable() => *failure = Some(error),
                Err(error) => return Err(error),
            }
        }
    }

    fn timed_out(&self, seen: Option<Answer<Job>>, failure: Option<Error>) -> Error {
        let after = self.deadline;
        let error = Error::new(match seen {
            Some(answer) => ErrorKind::WaitTimeout {
                job: Box::new(answer.into_value()),
                after,
            },
            None => ErrorKind::Timeout(after),
        });
        match failure {
            Some(failure) => error.caused_by(failure),
            None => error,
        }
    }
}

fn failed(answer: &Answer<Job>) -> Error {
    Error::new(ErrorKind::JobFailed(Box::new(answer.value().clone())))
        .with_raw(answer.raw_bytes())
        .with_request_id(answer.request_id().map(Into::into))
        .with_attempts(answer.attempts())
}

impl IntoFuture for Wait {
    type Output = Result<Job>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { Ok(self.send().await?.into_value()) })
    }
}

impl fmt::Debug for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("job_id", &self.job_id)
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
        let wait = |pause| client.wait(&JobId::from("j1")).poll_from(pause).first_pause;
        assert_eq!(wait(Duration::ZERO), SHORTEST_PAUSE);
        assert_eq!(wait(Duration::from_secs(1)), Duration::from_secs(1));
        assert_eq!(wait(Duration::MAX), LONGEST_PAUSE);
    }
}
