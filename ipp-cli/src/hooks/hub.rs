//! The one place that events come to and go out from.
//!
//! It has the spool for itself, so nothing else writes there: sources hand events over, and hear when they are on the
//! disk. What arrives together is written together.

use std::collections::HashMap;
use std::future::pending;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout_at;

use super::HookError;
use super::event::Event;
use super::queue::{Failure, Queue};
use super::spool::Spool;
use super::target::{Outcome, Target};
use crate::error::Result;

/// How many arrivals are written at a time.
const TOGETHER: usize = 256;
/// How long attempts that are under way may take when the listener is to end.
const WIND_DOWN: Duration = Duration::from_secs(5);

/// What sources hand over.
#[derive(Debug)]
pub(crate) enum Arrival {
    Event {
        event: Event,
        /// Told when the event is on the disk.
        stored: oneshot::Sender<()>,
    },
    Notice(Notice),
    /// No more events come.
    End,
}

/// What happens while a listener is at work.
#[derive(Debug, Clone)]
pub(crate) enum Notice {
    /// It is ready.
    Ready {
        targets: Vec<String>,
        waiting: usize,
        port: Option<u16>,
    },
    /// An event has come.
    Event(Arc<Event>),
    /// A target has accepted an event.
    Delivered {
        event: Arc<Event>,
        target: String,
        status: u16,
    },
    /// A target has not, and is tried again.
    Failed {
        event: Arc<Event>,
        target: String,
        why: String,
        again_in: Duration,
    },
    /// A target wants no more events.
    Gone { target: String },
    /// Lines of the spool cannot be read: their events may be lost, or come again.
    SpoolDamaged { lines: usize },
    /// A source has failed, and is tried again.
    SourceFailed(String),
    /// A job has ended, and what it says cannot be had.
    JobUnread { job: String, why: String },
    /// A delivery was not the API's.
    Rejected { why: String },
}

/// When a listener ends by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    /// After so many events that every target has.
    pub(crate) exit_after: Option<u64>,
    /// When a target accepts nothing for so long.
    pub(crate) give_up: Option<Duration>,
    /// The same, once no more events come.
    pub(crate) patience: Duration,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    /// It was told to.
    Stopped,
    /// As many events as were asked for are delivered.
    Enough,
    /// No more events come, and all are delivered.
    Drained,
    /// A target does not accept its events.
    Undelivered { events: usize, target: String },
}

/// A target, and what it is still to get.
struct Post {
    target: Target,
    queue: Queue,
    is_gone: bool,
    last_accepted: Option<Instant>,
}

/// The target of an attempt, by its place, and what became of it.
type Attempted = (usize, Arc<Event>, Outcome);

/// Tells of what happens; if that fails, the listener ends.
pub(crate) type Report<'a> = &'a dyn Fn(&Notice) -> Result<()>;

pub(crate) struct Hub<'a> {
    spool: Spool,
    spool_file: PathBuf,
    posts: Vec<Post>,
    attempts: FuturesUnordered<BoxFuture<'static, Attempted>>,
    /// The events that not all targets have, with how many have not.
    missing: HashMap<String, usize>,
    delivered: u64,
    limits: Limits,
    /// Since when no more events come.
    closed: Option<Instant>,
    report: Report<'a>,
}

impl<'a> Hub<'a> {
    /// Opens the spool; what is not delivered there is the first to be.
    pub(crate) fn open(
        spool_file: PathBuf,
        targets: Vec<Target>,
        limits: Limits,
        report: Report<'a>,
    ) -> Result<Self> {
        let urls: Vec<String> = targets.iter().map(|t| t.url().to_owned()).collect();
        let opened = Spool::open(&spool_file, &urls, Timestamp::now());
        let (spool, kept, damaged) = opened.map_err(HookError::file("open", &spool_file))?;
        if damaged > 0 {
            report(&Notice::SpoolDamaged { lines: damaged })?;
        }
        let posts = targets.into_iter().map(|target| Post {
            target,
            queue: Queue::default(),
            is_gone: false,
            last_accepted: None,
        });
        let mut hub = Self {
            spool,
            spool_file,
            posts: posts.collect(),
            attempts: FuturesUnordered::new(),
            missing: HashMap::new(),
            delivered: 0,
            limits,
            closed: None,
            report,
        };
        for kept in kept {
            hub.enqueue(&kept.event, &kept.delivered_to);
        }
        Ok(hub)
    }

    /// How many events are not delivered to all.
    pub(crate) fn waiting(&self) -> usize {
        self.missing.len()
    }

    /// Works until it is told to stop, nothing is left to do, or a limit is reached.
    pub(crate) async fn run(
        mut self,
        mut arrivals: mpsc::Receiver<Arrival>,
        stop: impl Future<Output = ()>,
    ) -> Result<End> {
        let mut stop = pin!(stop);
        let mut arrived = Vec::new();
        loop {
            self.begin_attempts();
            let now = Instant::now();
            if let Some(end) = self.end(now) {
                self.wind_down().await?;
                return Ok(end);
            }
            let wake = sleep_until(self.wake_at(now));
            tokio::select! {
                _ = arrivals.recv_many(&mut arrived, TOGETHER), if self.closed.is_none() => {
                    self.take_in(&mut arrived)?;
                    if self.closed.is_some() {
                        arrivals.close();
                    }
                }
                Some(attempted) = self.attempts.next() => self.settle(attempted)?,
                () = wake => {}
                () = &mut stop => {
                    self.wind_down().await?;
                    return Ok(End::Stopped);
                }
            }
        }
    }

    fn take_in(&mut self, arrived: &mut Vec<Arrival>) -> Result<()> {
        let (mut events, mut senders) = (Vec::new(), Vec::new());
        for arrival in arrived.drain(..) {
            match arrival {
                Arrival::Notice(notice) => (self.report)(&notice)?,
                Arrival::End => self.closed = Some(Instant::now()),
                Arrival::Event { event, stored } => {
                    events.push(event);
                    senders.push(stored);
                }
            }
        }
        let added = self.spool.add(events);
        let new = added.map_err(HookError::file("write", &self.spool_file))?;
        for stored in senders {
            // Who does not wait for it any more has it in the spool all the same.
            let _ = stored.send(());
        }
        for event in new {
            (self.report)(&Notice::Event(Arc::clone(&event)))?;
            if !self.enqueue(&event, &[]) {
                self.delivered += 1;
            }
        }
        Ok(())
    }

    /// False if all targets have the event.
    fn enqueue(&mut self, event: &Arc<Event>, delivered_to: &[String]) -> bool {
        let now = Instant::now();
        let mut missing = 0;
        for post in &mut self.posts {
            if delivered_to.iter().any(|url| url == post.target.url()) {
                continue;
            }
            missing += 1;
            post.queue.push(Arc::clone(event), now);
        }
        if missing > 0 {
            self.missing.insert(event.id.clone(), missing);
        }
        missing > 0
    }

    fn begin_attempts(&mut self) {
        let now = Instant::now();
        for (place, post) in self.posts.iter_mut().enumerate() {
            while let Some(event) = post.queue.next(now) {
                let target = post.target.clone();
                self.attempts.push(Box::pin(async move {
                    let outcome = target.deliver(&event).await;
                    (place, event, outcome)
                }));
            }
        }
    }

    fn settle(&mut self, (place, event, outcome): Attempted) -> Result<()> {
        let now = Instant::now();
        let post = &mut self.posts[place];
        let target = post.target.url().to_owned();
        let failure = match outcome {
            Outcome::Accepted(status) => {
                post.queue.delivered(&event, now);
                post.last_accepted = Some(now);
                let noted = self.spool.delivered(&event, &target);
                noted.map_err(HookError::file("write", &self.spool_file))?;
                self.count(&event);
                return (self.report)(&Notice::Delivered {
                    event,
                    target,
                    status,
                });
            }
            // It was closed while this attempt was under way.
            _ if post.is_gone => return Ok(()),
            Outcome::Gone => {
                post.is_gone = true;
                post.queue.close();
                return (self.report)(&Notice::Gone { target });
            }
            Outcome::Refused(_) | Outcome::Broken(_) => Failure::OfEvent,
            Outcome::Unreachable(_) => Failure::OfTarget,
        };
        let again_in = post.queue.failed(&event, failure, now);
        let why = outcome.words();
        (self.report)(&Notice::Failed {
            event,
            target,
            why,
            again_in,
        })
    }

    fn count(&mut self, event: &Event) {
        if let Some(missing) = self.missing.get_mut(&event.id) {
            *missing -= 1;
            if *missing == 0 {
                self.missing.remove(&event.id);
                self.delivered += 1;
            }
        }
    }

    /// Whether to end now, and how.
    fn end(&self, now: Instant) -> Option<End> {
        if self.limits.exit_after.is_some_and(|n| self.delivered >= n) {
            return Some(End::Enough);
        }
        if let Some(post) = self
            .posts
            .iter()
            .find(|post| self.gives_up_at(post).is_some_and(|at| at <= now))
        {
            return Some(self.undelivered(post.target.url()));
        }
        let is_idle = self.posts.iter().all(|post| post.queue.is_empty());
        let gone = self.posts.iter().find(|post| post.is_gone);
        match gone {
            _ if !is_idle => None,
            Some(gone) if self.closed.is_some() || self.posts.iter().all(|post| post.is_gone) => {
                Some(self.undelivered(gone.target.url()))
            }
            None if self.closed.is_some() => Some(End::Drained),
            _ => None,
        }
    }

    fn undelivered(&self, target: &str) -> End {
        End::Undelivered {
            events: self.missing.len(),
            target: target.to_owned(),
        }
    }

    /// When a target has had its time. One that is at work is waited for once more events have stopped coming.
    fn gives_up_at(&self, post: &Post) -> Option<Instant> {
        if post.queue.is_empty() {
            return None;
        }
        let failing = post.queue.failing_since().zip(self.limits.give_up);
        let failing = failing.map(|(since, limit)| since + limit);
        let closed = self.closed.filter(|_| !post.queue.is_trying());
        let draining = closed
            .map(|at| post.last_accepted.map_or(at, |last| last.max(at)) + self.limits.patience);
        failing.into_iter().chain(draining).min()
    }

    /// When there is something to do, whatever arrives.
    fn wake_at(&self, now: Instant) -> Option<Instant> {
        let due = self.posts.iter().filter_map(|post| post.queue.wake_at());
        let ends = self.posts.iter().filter_map(|post| self.gives_up_at(post));
        due.chain(ends).min().map(|at| at.max(now))
    }

    /// Lets attempts that are under way come to their end.
    async fn wind_down(&mut self) -> Result<()> {
        let deadline = tokio::time::Instant::now() + WIND_DOWN;
        while let Ok(Some(attempted)) = timeout_at(deadline, self.attempts.next()).await {
            self.settle(attempted)?;
        }
        Ok(())
    }
}

async fn sleep_until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at.into()).await,
        None => pending().await,
    }
}
