//! The queues in which requests wait for room.
//!
//! First come, first served. But a future that waits here may be one that nobody polls: a call in one arm of a
//! `select!`, the page that a stream asks for ahead. It must not hold up the others, so nothing is held while waiting, and
//! who does not take its room in time is passed over until it is polled again.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::Notify;

use super::count::{Count, Room};
use super::shared::{KINDS, RequestEnd, RequestKind, SharedLimits, Taken};
use super::{LANES, Pacing, Rate, RateLimit, place};
use crate::clock::{Clock, within};
use crate::endpoint::Lane;

/// How long the first of the queue has to take its room.
const GRACE: Duration = Duration::from_secs(1);

/// The shortest pause before shared limits are asked again.
const LEAST_PAUSE: Duration = Duration::from_millis(1);

/// The request limits of one client, shared by its clones.
#[derive(Debug)]
pub(crate) struct Limiter {
    lanes: [Option<Arc<Window>>; LANES],
    shared: Option<Arc<dyn SharedLimits>>,
}

/// The requests of one lane, those that its limit still counts and those that wait.
#[derive(Debug)]
struct Window {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
    /// Something changed: a request was answered, or somebody left the queue.
    changed: Notify,
}

#[derive(Debug)]
struct State {
    count: Count,
    /// Who waits, by when they came, and whether they were passed over.
    queue: BTreeMap<u64, bool>,
    came: u64,
    /// Since when there has been room that the first of the queue has not taken.
    open_since: Option<Duration>,
}

/// What somebody in the queue does next.
enum Step {
    /// It has its room, taken in this epoch.
    Go(u64),
    /// It pauses until there is room.
    Pause(Duration),
    /// It looks after those before it at this time.
    Look(Duration),
    /// It waits until something changes.
    Wait,
}

impl Limiter {
    pub(crate) fn new(
        pacing: &Pacing,
        shared: Option<Arc<dyn SharedLimits>>,
        clock: &Arc<dyn Clock>,
    ) -> Self {
        Self {
            lanes: pacing
                .lanes
                .map(|rate| rate.map(|rate| Arc::new(Window::new(rate, clock)))),
            shared,
        }
    }

    /// Waits for room for one request, but not past `end`: the error says how long it would take, at least.
    pub(crate) async fn acquire(&self, lane: Lane, end: Duration) -> Result<Slot, Duration> {
        let counted = place(lane).and_then(|place| Some((place, self.lanes[place].as_ref()?)));
        let Some((place, window)) = counted else {
            return Ok(Slot(None));
        };
        let epoch = window.enter(end).await?;
        let slot = Slot(Some(Held {
            window: Arc::clone(window),
            epoch,
            taken: None,
        }));
        match &self.shared {
            Some(shared) => Unsent(slot).share(shared, KINDS[place], end).await,
            None => Ok(slot),
        }
    }
}

/// A slot whose request will not be sent if it is dropped.
struct Unsent(Slot);

impl Unsent {
    /// Waits for room among the others, too.
    async fn share(
        mut self,
        shared: &Arc<dyn SharedLimits>,
        kind: RequestKind,
        end: Duration,
    ) -> Result<Slot, Duration> {
        while let Some(held) = &mut self.0.0 {
            match Taken::room(shared, kind) {
                Ok(taken) => {
                    held.taken = Some(taken);
                    break;
                }
                Err(wait) => {
                    let clock = &held.window.clock;
                    if clock.now().saturating_add(wait) > end {
                        return Err(wait);
                    }
                    clock.sleep(wait.max(LEAST_PAUSE)).await;
                }
            }
        }
        Ok(Slot(self.0.0.take()))
    }
}

impl Drop for Unsent {
    fn drop(&mut self) {
        self.0.unused();
    }
}

impl Window {
    fn new(rate: Rate, clock: &Arc<dyn Clock>) -> Self {
        let state = State {
            count: Count::new(rate),
            queue: BTreeMap::new(),
            came: 0,
            open_since: None,
        };
        Self {
            clock: Arc::clone(clock),
            state: Mutex::new(state),
            changed: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn enter(&self, end: Duration) -> Result<u64, Duration> {
        let now = self.clock.now();
        let left = end.saturating_sub(now);
        let ticket = {
            let mut state = self.state();
            if let (true, Room::Now) = (state.queue.is_empty(), state.count.room(now)) {
                return Ok(state.count.take(now));
            }
            let place = state.queue.len() as u32 + 1;
            let least = state.count.earliest(now, place).saturating_sub(now);
            if least > left {
                return Err(least);
            }
            state.came += 1;
            let number = state.came;
            state.queue.insert(number, false);
            Ticket {
                window: self,
                number,
            }
        };
        match within(&*self.clock, left, self.wait(&ticket, end)).await {
            Some(outcome) => outcome,
            None => Err(self.state().count.earliest(end, 1).saturating_sub(end)),
        }
    }

    async fn wait(&self, ticket: &Ticket<'_>, end: Duration) -> Result<u64, Duration> {
        loop {
            let changed = pin!(self.changed.notified());
            let now = self.clock.now();
            let step = self.state().step(ticket.number, now);
            match step {
                Step::Go(epoch) => return Ok(epoch),
                Step::Pause(until) if until > end => return Err(until.saturating_sub(now)),
                Step::Pause(until) => {
                    select(self.clock.sleep(until.saturating_sub(now)), changed).await;
                }
                Step::Look(at) => {
                    select(self.clock.limit(at.saturating_sub(now)), changed).await;
                }
                Step::Wait => changed.await,
            }
        }
    }
}

impl State {
    fn step(&mut self, ticket: u64, now: Duration) -> Step {
        // Whoever asks is awake.
        self.queue.insert(ticket, false);
        let is_first = self.first() == Some(ticket);
        match (self.count.room(now), is_first) {
            (Room::Now, true) => self.go(now),
            (Room::Now, false) => {
                let since = *self.open_since.get_or_insert(now);
                if now < since + GRACE {
                    return Step::Look(since + GRACE);
                }
                self.pass_over();
                self.open_since = Some(now);
                match self.first() == Some(ticket) {
                    true => self.go(now),
                    false => Step::Look(now + GRACE),
                }
            }
            (Room::At(at), true) => Step::Pause(at),
            (Room::At(at), false) => Step::Look(at + GRACE),
            (Room::Unknown, _) => Step::Wait,
        }
    }

    /// Whose turn it is.
    fn first(&self) -> Option<u64> {
        let waiting = self.queue.iter().find(|(_, passed)| !**passed);
        waiting.map(|(number, _)| *number)
    }

    /// Lets the next one have the turn.
    fn pass_over(&mut self) {
        if let Some(first) = self.first() {
            self.queue.insert(first, true);
        }
    }

    fn go(&mut self, now: Duration) -> Step {
        self.open_since = None;
        Step::Go(self.count.take(now))
    }
}

/// A place in the queue, given up when dropped.
struct Ticket<'a> {
    window: &'a Window,
    number: u64,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.window.state().queue.remove(&self.number);
        self.window.changed.notify_waiters();
    }
}

/// Room for one request; it counts from now on, and for another window after the slot is dropped, which is when the
/// answer is there.
#[derive(Debug)]
pub(crate) struct Slot(Option<Held>);

#[derive(Debug)]
struct Held {
    window: Arc<Window>,
    epoch: u64,
    /// The room among others, if it is shared.
    taken: Option<Taken>,
}

impl Slot {
    /// The request was answered, with these headers.
    pub(crate) fn answered(&mut self, limit: Option<RateLimit>) {
        self.end(RequestEnd::Answered { limit });
    }

    /// The request was refused because there are too many.
    pub(crate) fn refused(&mut self, retry_after: Option<Duration>, limit: Option<RateLimit>) {
        self.end(RequestEnd::Refused { retry_after, limit });
    }

    /// The request was not sent: there was no connection.
    pub(crate) fn unused(&mut self) {
        self.end(RequestEnd::Unsent);
    }

    fn end(&mut self, end: RequestEnd) {
        let Some(held) = self.0.take() else {
            return;
        };
        held.window.ended(held.epoch, end);
        if let Some(taken) = held.taken {
            taken.ended(end);
        }
    }
}

impl Window {
    fn ended(&self, epoch: u64, end: RequestEnd) {
        let now = self.clock.now();
        {
            let count = &mut self.state().count;
            match end {
                RequestEnd::Answered { limit } => count.admitted(now, limit, epoch),
                RequestEnd::Refused { retry_after, limit } => {
                    count.refused(now, limit, retry_after);
                }
                RequestEnd::Unsent => count.unused(),
                RequestEnd::Unknown => count.answered(now),
            }
        }
        self.changed.notify_waiters();
    }
}

impl Drop for Slot {
    /// Given up before the answer: the server may have counted it.
    fn drop(&mut self) {
        self.end(RequestEnd::Unknown);
    }
}
