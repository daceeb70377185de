//! Ending jobs, and what their webhooks are told.

use ipp_sdk::model::{EventType, JobId};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Result, Service, body};
use crate::decisions::alternative;
use crate::store::{
    Announce, Batch, BatchState, Job, NewEvent, Outcome, Released, State, StoreError,
};

impl Service {
    /// Ends a job, unless it has ended already; then nothing changes and the answer is no.
    pub(crate) fn finish(
        &self,
        job_id: &JobId,
        outcome: &Outcome,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let ended = self.store.finish(job_id, outcome, now, self)?;
        self.tell_of_ends();
        Ok(ended)
    }

    /// Tells who waits for the end of a job, or for an event to deliver, that there may be one.
    pub(super) fn tell_of_ends(&self) {
        self.ends.send_modify(|ends| *ends += 1);
        self.timekeeper.wake();
    }

    /// Ends a job that is held back no longer, if its document has been read; if not, its worker will.
    pub(crate) fn finish_released(&self, released: &Released) -> Result<(), StoreError> {
        if let Some(outcome) = &released.outcome {
            self.finish(&released.job_id, outcome, self.clock.now())?;
        }
        Ok(())
    }
}

impl Announce for Service {
    fn job_ended(&self, job: &Job) -> NewEvent {
        let event = match job.state {
            State::Failed(_) => EventType::JobFailed,
            State::Completed(_) | State::Processing => EventType::JobCompleted,
        };
        new_event(
            event,
            job.completed_at,
            &body::JobBody::from(job).into_event(),
        )
    }

    fn batch_ended(&self, batch: &Batch) -> NewEvent {
        let event = match batch.state {
            BatchState::Failed => EventType::BatchFailed,
            BatchState::Done | BatchState::Processing => EventType::BatchCompleted,
        };
        new_event(
            event,
            batch.completed_at,
            &body::BatchBody::from(batch).into_event(),
        )
    }

    fn announces_files(&self) -> bool {
        self.choices.has(&alternative::LISTED)
    }

    fn batch_can_fail(&self) -> bool {
        !self.choices.has(&alternative::ALWAYS_DONE)
    }
}

/// An event as it is delivered (contract D57).
fn new_event(event: EventType, at: Option<Timestamp>, data: &impl serde::Serialize) -> NewEvent {
    let event_id = format!("evt_{}", Uuid::new_v4().simple());
    let payload = body::event(&event_id, &event, at.unwrap_or_default(), data);
    NewEvent {
        event_id,
        event,
        payload,
    }
}
