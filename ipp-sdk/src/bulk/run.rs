//! The work of the bulk engine, done whenever its stream is polled.

use std::future::Future as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::{BulkEvent, MOST_OPEN, Open, Outcome, Outcomes, Settings, Stage, Submission, Ticket};
use crate::call::Answer;
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Job, JobId, JobStatus};
use crate::resources::invoices::Accepted;
use crate::retry::YEAR;
use crate::task::Task;
use crate::wait::{failed, lacks_result};

impl<S> Stream for Outcomes<S>
where
    S: Stream,
    S::Item: Into<Submission>,
{
    type Item = Outcome;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Outcome>> {
        let this = self.get_mut();
        loop {
            if let Some(outcome) = this.ready.pop_front() {
                return Poll::Ready(Some(outcome));
            }
            // Each of them may make work for the others.
            let moved = this.take_documents(cx)
                | this.poll_uploads(cx)
                | this.poll_sweep(cx)
                | this.poll_fetches(cx)
                | this.give_up_late(cx);
            if !moved {
                let is_over =
                    this.documents.is_none() && this.uploads.is_empty() && this.open.is_empty();
                return if is_over {
                    Poll::Ready(None)
                } else {
                    Poll::Pending
                };
            }
        }
    }
}

impl<S> Outcomes<S>
where
    S: Stream,
    S::Item: Into<Submission>,
{
    /// Begins uploads while there is room for them.
    fn take_documents(&mut self, cx: &mut Context<'_>) -> bool {
        let mut moved = false;
        while self.uploads.len() < self.settings.concurrency
            && self.uploads.len() + self.open.len() < MOST_OPEN
            && self.ready.is_empty()
        {
            let Some(documents) = &mut self.documents else {
                break;
            };
            match documents.as_mut().poll_next(cx) {
                Poll::Ready(Some(document)) => {
                    self.take(document.into());
                    self.taken += 1;
                }
                Poll::Ready(None) => self.documents = None,
                Poll::Pending => break,
            }
            moved = true;
        }
        moved
    }

    fn take(&mut self, submission: Submission) {
        let ticket = Ticket {
            index: self.taken,
            name: submission.document.name().to_owned(),
            external_id: submission.external_id,
        };
        match submission.job_id {
            None => {
                let upload = self.settings.upload(ticket, submission.document);
                self.uploads.push(upload);
            }
            Some(job_id) => {
                let open = self
                    .settings
                    .open(ticket, Job::accepted(job_id), Some(true));
                self.open.insert(self.taken, open);
            }
        }
    }

    fn poll_uploads(&mut self, cx: &mut Context<'_>) -> bool {
        let mut moved = false;
        while let Poll::Ready(Some((ticket, uploaded))) = Pin::new(&mut self.uploads).poll_next(cx)
        {
            moved = true;
            match uploaded {
                Ok(accepted) => self.accepted(ticket, accepted),
                Err(e) => self.ready.push_back(ticket.outcome(Err(e), None)),
            }
        }
        moved
    }

    fn accepted(&mut self, ticket: Ticket, accepted: Accepted) {
        let index = ticket.index;
        self.settings.tell(BulkEvent::Accepted {
            index,
            job_id: accepted.job_id().clone(),
        });
        let ticket = Ticket {
            external_id: Some(accepted.external_id().clone()),
            ..ticket
        };
        let answer = accepted.answer();
        let job = answer.value().clone();
        let mut open = self.settings.open(ticket, job, accepted.is_replay());
        // A replay, or a server that answers when it is done.
        if open.job.status.is_terminal() {
            if !lacks_result(&open.job) {
                let answer = answer.clone();
                self.ready.push_back(open.ended(answer));
                return;
            }
            open.stage = Stage::Found;
        }
        self.open.insert(index, open);
    }

    fn poll_sweep(&mut self, cx: &mut Context<'_>) -> bool {
        let swept = |open: &&Open| matches!(open.stage, Stage::Swept);
        let mut waiting = self.open.values().filter(swept).peekable();
        if waiting.peek().is_none() {
            self.sweep.rest();
            return false;
        }
        let wanted = || waiting.map(|open| open.job.job_id.clone()).collect();
        let Poll::Ready(found) = self.sweep.poll(cx, wanted) else {
            return false;
        };
        self.unheard = None;
        match found {
            Ok(found) => self.ask(|job_id| found.contains(job_id)),
            // The next sweep may succeed.
            Err(e) if e.retryable() => self.unheard = Some(Arc::new(e)),
            // It will not, so each document has its own error.
            Err(_) => self.ask(|_| true),
        }
        true
    }

    /// Has the jobs asked for that are looked for and are among these.
    fn ask(&mut self, among: impl Fn(&JobId) -> bool) {
        for open in self.open.values_mut() {
            if matches!(open.stage, Stage::Swept) && among(&open.job.job_id) {
                open.stage = Stage::Found;
            }
        }
    }

    fn poll_fetches(&mut self, cx: &mut Context<'_>) -> bool {
        let asked = |open: &&Open| matches!(open.stage, Stage::Asked(_));
        let mut under_way = self.open.values().filter(asked).count();
        let mut answered = Vec::new();
        for (index, open) in &mut self.open {
            if matches!(open.stage, Stage::Found) && under_way < self.settings.concurrency {
                open.stage = Stage::Asked(self.settings.fetch(&open.job.job_id));
                under_way += 1;
            }
            let Stage::Asked(asked) = &mut open.stage else {
                continue;
            };
            if let Poll::Ready(answer) = Pin::new(asked).poll(cx) {
                under_way -= 1;
                answered.push((*index, answer));
            }
        }
        let moved = !answered.is_empty();
        for (index, answer) in answered {
            self.fetched(index, answer);
        }
        moved
    }

    fn fetched(&mut self, index: u64, answer: Result<Answer<Job>>) {
        let Some(mut open) = self.open.remove(&index) else {
            return;
        };
        match answer {
            Ok(answer) if answer.value().status.is_terminal() => {
                self.ready.push_back(open.ended(answer));
                return;
            }
            Ok(answer) => (open.job, open.failure) = (answer.into_value(), None),
            Err(e) if e.retryable() => open.failure = Some(e),
            Err(e) => {
                self.ready.push_back(open.failed(e));
                return;
            }
        }
        // To be found by a later sweep.
        open.stage = Stage::Swept;
        self.open.insert(index, open);
    }

    /// Ends the wait for what is not finished in time.
    fn give_up_late(&mut self, cx: &mut Context<'_>) -> bool {
        let open = self.open.iter_mut();
        let late: Vec<u64> = open
            .filter_map(|(index, open)| open.end.as_mut().poll(cx).is_ready().then_some(*index))
            .collect();
        for open in late.iter().filter_map(|index| self.open.remove(index)) {
            let outcome = open.late(self.settings.deadline, self.unheard.clone());
            self.ready.push_back(outcome);
        }
        !late.is_empty()
    }
}

impl Settings {
    /// The upload of one document.
    fn upload(&self, ticket: Ticket, document: Document) -> Task<(Ticket, Result<Accepted>)> {
        let index = ticket.index;
        let mut parse = self
            .client
            .parse(document)
            .bounding_boxes(self.bounding_boxes)
            .with_options(self.options)
            .waits_for_room();
        if let Some(mode) = &self.export_mode {
            parse = parse.export_mode(mode.clone());
        }
        if let Some(id) = &ticket.external_id {
            parse = parse.external_id(id.clone());
        }
        if let Some(tell) = self.on_event.clone() {
            parse = parse.on_progress(move |progress| tell(BulkEvent::Upload { index, progress }));
        }
        Task::spawn(Box::pin(async move { (ticket, parse.await) }))
    }

    /// A document whose job is to be waited for.
    fn open(&self, ticket: Ticket, job: Job, is_replay: Option<bool>) -> Open {
        let clock = self.client.governor().clock();
        Open {
            ticket,
            job,
            is_replay,
            end: clock.limit(self.deadline.min(YEAR)),
            stage: Stage::Swept,
            failure: None,
        }
    }

    /// The question for a job.
    fn fetch(&self, job_id: &JobId) -> Task<Result<Answer<Job>>> {
        let call = self.client.invoices().get(job_id);
        Task::spawn(Box::pin(call.send()))
    }

    fn tell(&self, event: BulkEvent) {
        if let Some(tell) = &self.on_event {
            tell(event);
        }
    }
}

impl Ticket {
    fn outcome(self, result: Result<Answer<Job>>, is_replay: Option<bool>) -> Outcome {
        let made_up = || result.as_ref().err()?.external_id().cloned();
        Outcome {
            index: self.index,
            name: self.name,
            external_id: self.external_id.or_else(made_up),
            result,
            is_replay,
        }
    }
}

impl Open {
    /// The job has ended.
    fn ended(self, answer: Answer<Job>) -> Outcome {
        match answer.value().status {
            JobStatus::Failed => self.failed(failed(&answer)),
            _ => self.outcome(Ok(answer)),
        }
    }

    fn failed(self, error: Error) -> Outcome {
        let error = error.with_job_id(&self.job.job_id);
        let error = match &self.ticket.external_id {
            Some(id) => error.with_external_id(id),
            None => error,
        };
        self.outcome(Err(error))
    }

    /// It did not end in time; maybe it could not be asked for, or looked for in the list.
    fn late(mut self, after: Duration, unheard: Option<Arc<Error>>) -> Outcome {
        let job = Box::new(self.job.clone());
        let error = Error::new(ErrorKind::WaitTimeout { job, after });
        let error = match (self.failure.take(), unheard) {
            (Some(failure), _) => error.caused_by(failure),
            (None, Some(unheard)) => error.caused_by(unheard),
            (None, None) => error,
        };
        self.failed(error)
    }

    fn outcome(self, result: Result<Answer<Job>>) -> Outcome {
        self.ticket.outcome(result, self.is_replay)
    }
}
