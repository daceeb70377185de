//! The work of the bulk engine, done whenever its stream is polled.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::{BulkEvent, MOST_OPEN, Open, Outcome, Outcomes, Settings, Submission, Ticket};
use crate::call::Answer;
use crate::clock::BoxFuture;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Job, JobId, JobStatus};
use crate::resources::invoices::Accepted;
use crate::retry::YEAR;
use crate::wait::failed;

impl<S> Stream for Outcomes<S>
where
    S: Stream,
    S::Item: Into<Submission>,
{
    type Item = Outcome;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Outcome>> {
        let this = self.get_mut();
        loop {
            // Each of them may make work for the others.
            let moved = this.take_documents(cx)
                | this.poll_uploads(cx)
                | this.poll_sweep(cx)
                | this.poll_fetches(cx)
                | this.give_up_late(cx);
            if let Some(outcome) = this.ready.pop_front() {
                return Poll::Ready(Some(outcome));
            }
            if this.documents.is_none() && this.uploads.is_empty() && this.open.is_empty() {
                return Poll::Ready(None);
            }
            if !moved {
                return Poll::Pending;
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
        {
            let Some(documents) = &mut self.documents else {
                break;
            };
            match documents.as_mut().poll_next(cx) {
                Poll::Ready(Some(document)) => {
                    let upload = self.settings.upload(self.taken, document.into());
                    self.uploads.push(upload);
                    self.taken += 1;
                }
                Poll::Ready(None) => self.documents = None,
                Poll::Pending => break,
            }
            moved = true;
        }
        moved
    }

    fn poll_uploads(&mut self, cx: &mut Context<'_>) -> bool {
        let mut moved = false;
        while let Poll::Ready(Some((ticket, uploaded))) = Pin::new(&mut self.uploads).poll_next(cx)
        {
            moved = true;
            match uploaded {
                Ok(accepted) => self.accepted(ticket, accepted),
                Err(e) => self.ready.push_back(ticket.outcome(Err(e), false)),
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
        let clock = self.settings.client.governor().clock();
        let open = Open {
            ticket,
            end: clock.limit(self.settings.deadline.min(YEAR)),
            asked: false,
            accepted,
        };
        // A replay, or a server that answers when it is done.
        if open.accepted.status().is_terminal() {
            let answer = open.accepted.answer().clone();
            self.ready.push_back(open.ended(answer));
        } else {
            self.open.insert(index, open);
        }
    }

    fn poll_sweep(&mut self, cx: &mut Context<'_>) -> bool {
        let mut waiting = self.open.values().filter(|open| !open.asked).peekable();
        if waiting.peek().is_none() {
            self.sweep.rest();
            return false;
        }
        let wanted = || waiting.map(|open| open.accepted.job_id().clone()).collect();
        let Poll::Ready(found) = self.sweep.poll(cx, wanted) else {
            return false;
        };
        match found {
            Ok(found) => self.ask(|job_id| found.contains(job_id)),
            // The next sweep may succeed.
            Err(e) if e.retryable() => {}
            // It will not, so each document has its own error.
            Err(_) => self.ask(|_| true),
        }
        true
    }

    /// Asks for the jobs that are waited for and are among these.
    fn ask(&mut self, among: impl Fn(&JobId) -> bool) {
        for (index, open) in &mut self.open {
            let job_id = open.accepted.job_id();
            if !open.asked && among(job_id) {
                open.asked = true;
                let (index, call) = (*index, self.settings.client.invoices().get(job_id));
                self.fetches
                    .push(Box::pin(async move { (index, call.send().await) }));
            }
        }
    }

    fn poll_fetches(&mut self, cx: &mut Context<'_>) -> bool {
        let mut moved = false;
        while let Poll::Ready(Some((index, answer))) = Pin::new(&mut self.fetches).poll_next(cx) {
            moved = true;
            let Some(mut open) = self.open.remove(&index) else {
                continue;
            };
            let outcome = match answer {
                Ok(answer) if answer.value().status.is_terminal() => open.ended(answer),
                Err(e) if !e.retryable() => open.failed(e),
                // To be found by a later sweep.
                _ => {
                    open.asked = false;
                    self.open.insert(index, open);
                    continue;
                }
            };
            self.ready.push_back(outcome);
        }
        moved
    }

    /// Ends the wait for what is not finished in time.
    fn give_up_late(&mut self, cx: &mut Context<'_>) -> bool {
        let open = self.open.iter_mut();
        let late: Vec<u64> = open
            .filter_map(|(index, open)| open.end.as_mut().poll(cx).is_ready().then_some(*index))
            .collect();
        for open in late.iter().filter_map(|index| self.open.remove(index)) {
            self.ready.push_back(open.late(self.settings.deadline));
        }
        !late.is_empty()
    }
}

impl Settings {
    /// The upload of one document.
    fn upload(&self, index: u64, submission: Submission) -> BoxFuture<(Ticket, Result<Accepted>)> {
        let Submission {
            document,
            external_id,
        } = submission;
        let ticket = Ticket {
            index,
            name: document.name().to_owned(),
        };
        let mut parse = self
            .client
            .parse(document)
            .bounding_boxes(self.bounding_boxes)
            .with_options(self.options);
        if let Some(mode) = &self.export_mode {
            parse = parse.export_mode(mode.clone());
        }
        if let Some(id) = external_id {
            parse = parse.external_id(id);
        }
        if let Some(tell) = self.on_event.clone() {
            parse = parse.on_progress(move |progress| tell(BulkEvent::Upload { index, progress }));
        }
        Box::pin(async move { (ticket, parse.await) })
    }

    fn tell(&self, event: BulkEvent) {
        if let Some(tell) = &self.on_event {
            tell(event);
        }
    }
}

impl Ticket {
    fn outcome(self, result: Result<Answer<Job>>, is_replay: bool) -> Outcome {
        Outcome {
            index: self.index,
            name: self.name,
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
            _ => {
                let is_replay = self.accepted.is_replay();
                self.ticket.outcome(Ok(answer), is_replay)
            }
        }
    }

    fn failed(self, error: Error) -> Outcome {
        let error = error
            .with_job_id(self.accepted.job_id())
            .with_external_id(self.accepted.external_id());
        let is_replay = self.accepted.is_replay();
        self.ticket.outcome(Err(error), is_replay)
    }

    fn late(self, after: Duration) -> Outcome {
        let job = Box::new(self.accepted.answer().value().clone());
        self.failed(Error::new(ErrorKind::WaitTimeout { job, after }))
    }
}
