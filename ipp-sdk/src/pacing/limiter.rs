//! The queues in which requests wait for room.

use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::{Mutex as Turn, Notify};

use super::count::{Count, Room};
use super::{LANES, Pacing, Rate, RateLimit, place};
use crate::clock::{Clock, within};
use crate::endpoint::Lane;

/// The request limits of one client, shared by its clones.
#[derive(Debug)]
pub(crate) struct Limiter {
    lanes: [Option<Arc<Window>>; LANES],
}

/// The requests of one lane that its limit still counts.
#[derive(Debug)]
struct Window {
    clock: Arc<dyn Clock>,
    /// The lane's queue: who has the turn waits for room, the others for the turn, first come, first served.
    turn: Turn<()>,
    queue: AtomicU32,
    /// A request was answered, or not sent after all.
    freed: Notify,
    count: Mutex<Count>,
}

impl Limiter {
    pub(crate) fn new(pacing: &Pacing, clock: &Arc<dyn Clock>) -> Self {
        Self {
            lanes: pacing
                .lanes
                .map(|rate| rate.map(|rate| Arc::new(Window::new(rate, clock)))),
        }
    }

    /// Waits for room for one request, but not past `end`: the error says how long it would take, at least.
    pub(crate) async fn acquire(&self, lane: Lane, end: Duration) -> Result<Slot, Duration> {
        let window = place(lane).and_then(|place| self.lanes[place].as_ref());
        let Some(window) = window else {
            return Ok(Slot(None));
        };
        window.enter(end).await?;
        Ok(Slot(Some(Arc::clone(window))))
    }
}

impl Window {
    fn new(rate: Rate, clock: &Arc<dyn Clock>) -> Self {
        Self {
            clock: Arc::clone(clock),
            turn: Turn::new(()),
            queue: AtomicU32::new(0),
            freed: Notify::new(),
            count: Mutex::new(Count::new(rate)),
        }
    }

    fn count(&self) -> MutexGuard<'_, Count> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn enter(&self, end: Duration) -> Result<(), Duration> {
        if let Ok(_turn) = self.turn.try_lock() {
            let now = self.clock.now();
            if let Room::Now = self.count().take(now) {
                return Ok(());
            }
        }
        let _queued = Queued::join(&self.queue);
        let now = self.clock.now();
        let ahead = self.queue.load(Ordering::Relaxed);
        let least = self.count().room(now, ahead).saturating_sub(now);
        let left = end.saturating_sub(now);
        if least > left {
            return Err(least);
        }
        match within(&*self.clock, left, self.wait(end)).await {
            Some(outcome) => outcome,
            None => Err(self.count().room(end, 1).saturating_sub(end)),
        }
    }

    /// Waits for the turn, then for room.
    async fn wait(&self, end: Duration) -> Result<(), Duration> {
        let _turn = self.turn.lock().await;
        loop {
            let freed = self.freed.notified();
            let now = self.clock.now();
            let room = self.count().take(now);
            match room {
                Room::Now => return Ok(()),
                Room::At(at) if at > end => return Err(at.saturating_sub(now)),
                Room::At(at) => {
                    let pause = self.clock.sleep(at.saturating_sub(now));
                    select(pause, pin!(freed)).await;
                }
                Room::Unknown => freed.await,
            }
        }
    }
}

/// A place in the queue, given up when dropped.
struct Queued<'a>(&'a AtomicU32);

impl<'a> Queued<'a> {
    fn join(queue: &'a AtomicU32) -> Self {
        queue.fetch_add(1, Ordering::Relaxed);
        Self(queue)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Room for one request; it counts from now on, and for another window after the slot is dropped, which is when the
/// answer is there.
#[derive(Debug)]
pub(crate) struct Slot(Option<Arc<Window>>);

impl Slot {
    /// The request was answered, with these headers.
    pub(crate) fn answered(&mut self, said: Option<RateLimit>) {
        self.end(|count, now| count.admitted(now, said));
    }

    /// The request was refused because there are too many.
    pub(crate) fn refused(&mut self, retry_after: Option<Duration>, said: Option<RateLimit>) {
        self.end(|count, now| count.refused(now, said, retry_after));
    }

    /// The request was not sent: there was no connection.
    pub(crate) fn unused(&mut self) {
        self.end(|count, _| count.unused());
    }

    fn end(&mut self, change: impl FnOnce(&mut Count, Duration)) {
        let Some(window) = self.0.take() else { return };
        let now = window.clock.now();
        change(&mut window.count(), now);
        window.freed.notify_waiters();
    }
}

impl Drop for Slot {
    /// Given up before the answer: the server may have counted it.
    fn drop(&mut self) {
        self.end(Count::answered);
    }
}
