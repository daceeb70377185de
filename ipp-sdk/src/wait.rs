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
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

type OnSeen = Box<dyn Fn(&Job) + Send + Sync>;

/// A wait for a job, not begun yet. Await it for the completed job, or [`send`](Self::send) it for the
/// whole answer.
///
/// The job is asked for after 0.5 s, then after growing pauses of up to 5 s. Dropping the future ends
/// that; the job goes on.
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

    /// The first pause between two questions, 0.5 s unless set; the later ones grow by half, up to 5 s.
    /// A server without request limits can be asked more often.
    pub fn poll_from(mut self, pause: Duration) -> Self {
        self.first_pause = pause.min(LONGEST_PAUSE);
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
    /// end in time ([`ErrorKind::Timeout`] if it was never seen), and the errors of asking.
    pub async fn send(mut self) -> Result<Answer<Job>> {
        let end = retry::deadline(self.deadline);
        let mut seen = self.seen.take();
        let outcome = match tokio::time::timeout_at(end, self.poll(&mut seen)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.timed_out(seen)),
        };
        outcome.map_err(|e| match &self.external_id {
            Some(id) => e.with_external_id(id),
            None => e,
        })
    }

    /// Asks until the job has ended, keeping what was seen last.
    async fn poll(&self, seen: &mut Option<Answer<Job>>) -> Result<Answer<Job>> {
        let mut pause = self.first_pause;
        loop {
            if let Some(answer) = seen {
                if let Some(tell) = &self.on_progress {
                    tell(answer.value());
                }
                match answer.value().status {
                    JobStatus::Completed => return Ok(answer.clone()),
                    JobStatus::Failed => return Err(failed(answer)),
                    // Also a status that this version does not know: contract D68.
                    _ => {}
                }
                tokio::time::sleep(pause).await;
                pause = pause.mul_f32(1.5).min(LONGEST_PAUSE);
            }
            *seen = Some(self.client.invoices().get(&self.job_id).send().await?);
        }
    }

    fn timed_out(&self, seen: Option<Answer<Job>>) -> Error {
        let after = self.deadline;
        Error::new(match seen {
            Some(answer) => ErrorKind::WaitTimeout {
                job: Box::new(answer.into_value()),
                after,
            },
            None => ErrorKind::Timeout(after),
        })
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
