//! Pacing: requests wait here rather than be refused there.
//!
//! The API counts requests per key in windows of a minute, and does not say where a window begins. The one way that
//! keeps within any of them: in no 60 seconds, from the *answer* of one request to the *sending* of another, more
//! than the limit. An answer comes after the server has counted, and sending before, so a slow network cannot bring
//! two minutes' requests together.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use reqwest::header::HeaderMap;
use tokio::sync::{Mutex as Turn, Notify};

use crate::clock::{Clock, within};
use crate::endpoint::Lane;

/// The window of every limit.
const WINDOW: Duration = Duration::from_secs(60);

/// The pause after a 429 that names none; doubled with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How many requests a client sends a minute.
///
/// ```
/// # fn main() -> ipp_sdk::Result<()> {
/// use ipp_sdk::{Client, Pacing};
/// // Leaves half of the key's uploads to another program.
/// let pacing = Pacing::documented().uploads(30);
/// let client = Client::builder().api_key("ipp_live_xxxx").pacing(pacing).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pacing {
    pub(crate) lanes: [Option<Rate>; LANES],
}

/// Requests a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate {
    limit: u32,
    /// Whether the server may name a higher one.
    raised_by_server: bool,
}

const LANES: usize = 4;

/// The place of a lane among those that are counted.
fn place(lane: Lane) -> Option<usize> {
    match lane {
        Lane::Uploads => Some(0),
        Lane::Batches => Some(1),
        Lane::Reads => Some(2),
        Lane::Webhooks => Some(3),
        Lane::Unlimited => None,
    }
}

impl Default for Pacing {
    fn default() -> Self {
        Self::documented()
    }
}

impl Pacing {
    /// The limits of the reference, per minute and key: 60 uploads, 10 batches, 120 GETs of all kinds together, 20
    /// new webhooks. A server that states others by `X-RateLimit-Limit` is believed.
    #[must_use]
    pub fn documented() -> Self {
        let lanes = [60, 10, 120, 20].map(|limit| {
            Some(Rate {
                limit,
                raised_by_server: true,
            })
        });
        Self { lanes }
    }

    /// No limits: for a server that has none. A 429 is still waited out.
    #[must_use]
    pub fn off() -> Self {
        Self {
            lanes: [None; LANES],
        }
    }

    /// At most so many uploads a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn uploads(self, per_minute: u32) -> Self {
        self.with(Lane::Uploads, per_minute)
    }

    /// At most so many batches a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn batches(self, per_minute: u32) -> Self {
        self.with(Lane::Batches, per_minute)
    }

    /// At most so many GETs of all kinds a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn reads(self, per_minute: u32) -> Self {
        self.with(Lane::Reads, per_minute)
    }

    /// At most so many new webhooks a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn webhooks(self, per_minute: u32) -> Self {
        self.with(Lane::Webhooks, per_minute)
    }

    fn with(mut self, lane: Lane, per_minute: u32) -> Self {
        if let Some(place) = place(lane) {
            self.lanes[place] = Some(Rate {
                limit: per_minute.max(1),
                raised_by_server: false,
            });
        }
        self
    }
}

/// What an answer says of the request limit, by the headers `X-RateLimit-Limit` and `X-RateLimit-Remaining`, which are
/// upcoming in the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests of this kind a minute allows.
    pub limit: u32,
    /// How many are left of them in the present one, if it says so.
    pub remaining: Option<u32>,
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let number = |name| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Some(Self {
            limit: number("x-ratelimit-limit").filter(|limit| *limit > 0)?,
            remaining: number("x-ratelimit-remaining"),
        })
    }
}

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

#[derive(Debug)]
struct Count {
    rate: Rate,
    limit: u32,
    /// Requests without an answer yet.
    in_flight: u32,
    /// When each answered one counts no more, in order.
    answered: VecDeque<Duration>,
    /// After a 429: when the next request may be sent, and how many came in a row.
    closed_until: Duration,
    refusals: u32,
}

/// When there will be room.
enum Room {
    Now,
    At(Duration),
    /// When one of the requests in flight is answered, which takes another window at least.
    Unknown,
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
        let count = Count {
            rate,
            limit: rate.limit,
            in_flight: 0,
            answered: VecDeque::new(),
            closed_until: Duration::ZERO,
            refusals: 0,
        };
        Self {
            clock: Arc::clone(clock),
            turn: Turn::new(()),
            queue: AtomicU32::new(0),
            freed: Notify::new(),
            count: Mutex::new(count),
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

impl Count {
    /// Counts a request if there is room for it now.
    fn take(&mut self, now: Duration) -> Room {
        while self.answered.front().is_some_and(|end| *end <= now) {
            self.answered.pop_front();
        }
        if self.closed_until > now {
            return Room::At(self.closed_until);
        }
        // After a refusal one request at a time goes first, until one is let in.
        if self.refusals > 0 && self.in_flight > 0 {
            return Room::Unknown;
        }
        let counted = self.in_flight as usize + self.answered.len();
        match counted.checked_sub(self.limit as usize) {
            None => {
                self.in_flight += 1;
                Room::Now
            }
            Some(over) => self
                .answered
                .get(over)
                .map_or(Room::Unknown, |end| Room::At(*end)),
        }
    }

    /// The earliest that there can be room for the request at this place of the queue, from 1.
    fn room(&self, now: Duration, place: u32) -> Duration {
        let counted = self.in_flight as usize + self.answered.len();
        let over = (counted + place as usize).checked_sub(self.limit as usize + 1);
        let free = match over {
            None => now,
            // Each window lets through as many as the limit.
            Some(over) => match self.answered.get(over) {
                Some(end) => *end,
                None => now + WINDOW * ((over - self.answered.len()) as u32 / self.limit),
            },
        };
        free.max(self.closed_until).max(now)
    }

    /// A request was answered: it counts for another window.
    fn answered(&mut self, now: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.answered.push_back(now + WINDOW);
    }

    /// Believes what an answer says of the limit. What is left may be less than we know of: then others use the key,
    /// and their requests count like ours.
    fn heard(&mut self, said: RateLimit, now: Duration) {
        self.limit = match self.rate.raised_by_server {
            true => said.limit,
            false => said.limit.min(self.rate.limit),
        };
        let Some(remaining) = said.remaining else {
            return;
        };
        let known = self.in_flight as usize + self.answered.len();
        let used = said.limit.saturating_sub(remaining) as usize;
        let strangers = used.saturating_sub(known);
        self.answered
            .extend(std::iter::repeat_n(now + WINDOW, strangers));
    }

    fn refused(&mut self, asked: Option<Duration>, now: Duration) {
        let doubled = FIRST_PAUSE.saturating_mul(1 << self.refusals.min(5));
        let pause = asked.unwrap_or(doubled.min(LONGEST_PAUSE));
        self.refusals += 1;
        self.closed_until = self.closed_until.max(now + pause);
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
        self.end(|count, now| {
            count.answered(now);
            count.refusals = 0;
            if let Some(said) = said {
                count.heard(said, now);
            }
        });
    }

    /// The request was refused because there are too many.
    pub(crate) fn refused(&mut self, retry_after: Option<Duration>, said: Option<RateLimit>) {
        self.end(|count, now| {
            count.answered(now);
            count.refused(retry_after, now);
            if let Some(said) = said {
                count.heard(said, now);
            }
        });
    }

    /// The request was not sent: there was no connection.
    pub(crate) fn unused(&mut self) {
        self.end(|count, _| count.in_flight = count.in_flight.saturating_sub(1));
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
