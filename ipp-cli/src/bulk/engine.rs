//! Sends documents and collects their results, until all have ended or something ends the run.

use std::cell::Cell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::stream::{self, Stream};
use ipp_sdk::model::{ExternalId, JobId};
use ipp_sdk::{BulkEvent, Client, Document, Outcome, Progress, Submission};

use super::event::{Event, Reporter};
use super::failure::{Failure, Reason};
use super::identity::{Content, Reading};
use super::journal::{Line, Origin};
use super::look::{Fault, Stamp};
use super::store::Run;
use crate::error::Result;
use crate::signals::Stop;

/// After so many failures of the service in a row, with no success between, it counts as down.
const FAILURES_IN_A_ROW: usize = 8;

/// A run that the tasks which send write to as well.
pub(crate) type SharedRun = Arc<Mutex<Run>>;

pub(crate) fn locked(run: &SharedRun) -> MutexGuard<'_, Run> {
    run.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A document on its way.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    /// Its place in the plan.
    pub(crate) document: usize,
    pub(crate) path: PathBuf,
    pub(crate) stamp: Stamp,
    pub(crate) content: Content,
    pub(crate) id: ExternalId,
    /// Its job, if it was accepted before.
    pub(crate) job: Option<JobId>,
}

/// How documents are sent.
#[derive(Debug)]
pub(crate) struct Engine<'a> {
    pub(crate) client: &'a Client,
    pub(crate) reading: Reading,
    pub(crate) concurrency: usize,
    /// How long one document may take: its upload, and its job after that.
    pub(crate) limit: Duration,
    /// How long what is under way may take after a signal.
    pub(crate) drain: Duration,
    /// How often a server without request limits is asked.
    pub(crate) poll_every: Option<Duration>,
    /// Whether the first failure ends the run.
    pub(crate) fail_fast: bool,
    /// Whether results are waited for.
    pub(crate) wait: bool,
}

/// What ended a run before all was sent.
#[derive(Debug)]
pub(crate) enum Halt {
    Signal(Stop),
    /// The account or the service would fail every other document, too.
    Service(Failure),
    /// A document failed, and the first failure is to be the last.
    FailFast,
}

/// Who is told of each document that has ended, and may end the run by an error.
pub(crate) type OnEnd<'a> = dyn FnMut(usize, Result<Vec<u8>, Failure>) -> Result<()> + 'a;

impl Engine<'_> {
    /// Sends the documents, and tells what ended it early. The first signal lets what is under way end, for a short time.
    pub(crate) async fn send(
        &self,
        uploads: Vec<Upload>,
        run: &SharedRun,
        report: &Reporter,
        stop: impl Future<Output = Stop>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<Option<Halt>> {
        let closing = Arc::new(AtomicBool::new(false));
        let signal = Cell::new(None);
        let mut drained = pin!(async {
            signal.set(Some(stop.await));
            closing.store(true, Ordering::Relaxed);
            tokio::time::sleep(self.drain).await;
        });
        let mut round = Round {
            engine: self,
            run,
            report,
            closing: &closing,
            halt: None,
            failures_in_a_row: 0,
            lost: Vec::new(),
        };
        let (mut next, mut left) = (uploads, 0);
        // A job that the server has forgotten is made anew, once.
        for _ in 0..2 {
            left = next.len() - round.go(next, drained.as_mut(), on_end).await?;
            next = std::mem::take(&mut round.lost);
            if next.is_empty() || closing.load(Ordering::Relaxed) {
                break;
            }
        }
        let signal = signal.take().filter(|_| left > 0).map(Halt::Signal);
        Ok(signal.or(round.halt))
    }
}

/// Documents that are sent together.
struct Round<'a> {
    engine: &'a Engine<'a>,
    run: &'a SharedRun,
    report: &'a Reporter,
    /// No more documents are to be sent.
    closing: &'a Arc<AtomicBool>,
    halt: Option<Halt>,
    failures_in_a_row: usize,
    /// Documents whose jobs the server has not.
    lost: Vec<Upload>,
}

/// What the stream of documents and the tasks that send them share.
#[derive(Default)]
struct Shared {
    /// Those that were handed over, in this order.
    taken: Vec<Arc<Upload>>,
    /// Those that were changed since they were looked at.
    changed: Vec<usize>,
}

type SharedList = Arc<Mutex<Shared>>;

fn list(shared: &SharedList) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Round<'_> {
    /// Returns how many documents have ended.
    async fn go(
        &mut self,
        uploads: Vec<Upload>,
        mut drained: Pin<&mut impl Future<Output = ()>>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<usize> {
        let shared = SharedList::default();
        let documents = self.documents(uploads.into(), &shared);
        let mut outcomes = self.many(documents, &shared).stream();
        let mut ended = 0;
        loop {
            let outcome = match select(pin!(outcomes.next()), drained.as_mut()).await {
                Either::Left((outcome, _)) => outcome,
                Either::Right(_) => break,
            };
            let changed = std::mem::take(&mut list(&shared).changed);
            for document in changed {
                ended += 1;
                self.end(document, Err(Failure::from(&Fault::Changed)), on_end)?;
            }
            let Some(outcome) = outcome else { break };
            let place = usize::try_from(outcome.index).unwrap_or(usize::MAX);
            let upload = list(&shared).taken.get(place).cloned();
            let Some(upload) = upload else { continue };
            ended += 1;
            if let Some(result) = self.settle(&upload, outcome) {
                self.end(upload.document, result, on_end)?;
            }
        }
        Ok(ended)
    }

    /// The documents, as the SDK takes them: none after the run is closing.
    fn documents(
        &self,
        mut queue: VecDeque<Upload>,
        shared: &SharedList,
    ) -> impl Stream<Item = Submission> + use<> {
        let (closing, shared) = (Arc::clone(self.closing), Arc::clone(shared));
        stream::poll_fn(move |_| {
            loop {
                let upload = match closing.load(Ordering::Relaxed) {
                    true => None,
                    false => queue.pop_front(),
                };
                let Some(upload) = upload else {
                    return Poll::Ready(None);
                };
                if upload.job.is_none() && !upload.stamp.is_of(&upload.path) {
                    list(&shared).changed.push(upload.document);
                    continue;
                }
                let document = Document::path(&upload.path);
                let submission = Submission::new(document).external_id(upload.id.clone());
                let submission = match &upload.job {
                    Some(job) => submission.accepted(job),
                    None => submission,
                };
                list(&shared).taken.push(Arc::new(upload));
                return Poll::Ready(Some(submission));
            }
        })
    }

    fn many<S: Stream<Item = Submission>>(
        &self,
        documents: S,
        shared: &SharedList,
    ) -> ipp_sdk::ParseMany<S> {
        let engine = self.engine;
        let (run, report) = (Arc::clone(self.run), Arc::clone(self.report));
        let shared = Arc::clone(shared);
        let upload = move |index: u64| list(&shared).taken.get(index as usize).cloned();
        let many = engine
            .client
            .parse_many(documents)
            .export_mode(engine.reading.mode())
            .bounding_boxes(engine.reading.boxes)
            .concurrency(engine.concurrency)
            .timeout(engine.limit)
            .deadline(if engine.wait {
                engine.limit
            } else {
                Duration::ZERO
            })
            .on_event(move |event| tell(event, &upload, &run, &report));
        match engine.poll_every {
            Some(pause) => many.poll_every(pause),
            None => many,
        }
    }

    /// Writes down how a document ended; `None` if it is to be sent again.
    fn settle(&mut self, upload: &Upload, outcome: Outcome) -> Option<Result<Vec<u8>, Failure>> {
        let error = match outcome.result {
            Ok(answer) => {
                self.failures_in_a_row = 0;
                let job = answer.value().job_id.clone();
                locked(self.run).keep(upload.content, Origin::Job { job }, answer.raw());
                return Some(Ok(answer.raw().to_vec()));
            }
            Err(error) => error,
        };
        let failure = Failure::from(error);
        let reason = failure.reason;
        if reason == Reason::NotFound && upload.job.is_some() {
            self.lost.push(Upload {
                job: None,
                ..upload.clone()
            });
            return None;
        }
        if reason.is_permanent() {
            self.failures_in_a_row = 0;
            locked(self.run).failed(upload.content, failure.clone());
        }
        if reason.is_of_the_service() {
            self.failures_in_a_row += 1;
        }
        let is_down = self.failures_in_a_row >= FAILURES_IN_A_ROW;
        if reason.is_of_the_account() || is_down {
            self.close(Halt::Service(failure.clone()));
        } else if self.engine.fail_fast && reason != Reason::WaitTimeout {
            self.close(Halt::FailFast);
        }
        Some(Err(failure))
    }

    fn close(&mut self, halt: Halt) {
        self.closing.store(true, Ordering::Relaxed);
        self.halt.get_or_insert(halt);
    }

    fn end(
        &self,
        document: usize,
        result: Result<Vec<u8>, Failure>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<()> {
        let event = match &result {
            Ok(_) => Event::Done,
            Err(_) => Event::Failed,
        };
        (self.report)(document, event);
        on_end(document, result)
    }
}

fn tell(
    event: BulkEvent,
    upload: &dyn Fn(u64) -> Option<Arc<Upload>>,
    run: &SharedRun,
    report: &Reporter,
) {
    match event {
        BulkEvent::Upload {
            index, progress, ..
        } => {
            let Some(upload) = upload(index) else { return };
            match progress {
                Progress::Sent { bytes, of, .. } => {
                    report(upload.document, Event::Sending(100 * bytes / of.max(1)));
                }
                Progress::Retrying { .. } => report(upload.document, Event::Retrying),
                _ => {}
            }
        }
        BulkEvent::Accepted { index, job_id, .. } => {
            let Some(upload) = upload(index) else { return };
            let content = upload.content;
            let job = job_id;
            locked(run).note(Line::Accepted { content, job });
            report(upload.document, Event::Reading);
        }
        _ => {}
    }
}
