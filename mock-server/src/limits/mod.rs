//! How many requests a key may make in a minute (contract D7, D8).
//!
//! Counted in memory and under one lock, so that the counts are exact whatever the interleaving: a limiter that
//! lets one request too many through hides the very bug that a client is tested for. Time is the caller's, and may
//! be a test clock that leaps.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::Method;
use jiff::Timestamp;

use crate::paths::BASE_PATH;

/// The length of every window, in milliseconds.
pub(crate) const WINDOW: i64 = 60_000;
/// So many counters are kept before the idle ones are looked for.
const FEW: usize = 1024;

/// What is counted together, for each key by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Bucket {
    /// `POST /invoices`.
    InvoiceUploads,
    /// `POST /batches`.
    BatchUploads,
    /// `POST /webhooks`.
    WebhookRegistrations,
    /// Every `GET`, downloads included.
    Reads,
}

impl Bucket {
    /// What a request to a route counts as (contract D7).
    pub(crate) fn of(method: &Method, path: &str) -> Option<Self> {
        if method == Method::GET || method == Method::HEAD {
            return Some(Self::Reads);
        }
        if method != Method::POST {
            return None;
        }
        match path.strip_prefix(BASE_PATH)? {
            "/invoices" => Some(Self::InvoiceUploads),
            "/batches" => Some(Self::BatchUploads),
            "/webhooks" => Some(Self::WebhookRegistrations),
            _ => None,
        }
    }

    /// How many requests are admitted in a window.
    pub(crate) const fn limit(self) -> u32 {
        match self {
            Self::InvoiceUploads => 60,
            Self::BatchUploads => 10,
            Self::WebhookRegistrations => 20,
            Self::Reads => 120,
        }
    }
}

/// Which minute is meant by "per minute". A counter that is asked for another kind than before starts anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    /// The minute from the first request on. The next begins with the first request after its end; refused requests
    /// neither lengthen nor shorten it.
    Fixed,
    /// Any minute: no sixty seconds see more than the limit. Refused requests do not count.
    Sliding,
    /// The minute of the clock.
    Aligned,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// How many requests the window admits.
    pub(crate) limit: u32,
    /// How many it still admits after this one.
    pub(crate) remaining: u32,
    /// Set if the request is refused: how long until one is admitted again.
    pub(crate) refused: Option<Duration>,
}

impl Verdict {
    /// As if all requests of the window had been made just now.
    pub(crate) const fn exhausted(bucket: Bucket) -> Self {
        Self {
            limit: bucket.limit(),
            remaining: 0,
            refused: Some(Duration::from_millis(WINDOW.unsigned_abs())),
        }
    }
}

/// The counters of all keys.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    counters: Mutex<Counters>,
}

#[derive(Debug, Default)]
struct Counters {
    of: HashMap<(u64, Bucket), Counter>,
    /// How many there were when the idle ones were last thrown away.
    swept: usize,
}

impl Limits {
    /// Counts a request of the key with this id.
    pub(crate) fn take(&self, key: u64, bucket: Bucket, window: Window, now: Timestamp) -> Verdict {
        let now = now.as_millisecond();
        let limit = bucket.limit();
        let mut counters = self.lock();
        counters.sweep(now);
        let counter = counters.of.entry((key, bucket));
        let (remaining, end) = counter
            .or_insert_with(|| Counter::new(window, now))
            .take(limit, window, now);
        let wait = |end: i64| Duration::from_millis((end - now).max(0).unsigned_abs());
        Verdict {
            limit,
            remaining,
            refused: end.map(wait),
        }
    }

    /// Forgets all requests.
    pub(crate) fn reset(&self) {
        *self.lock() = Counters::default();
    }

    fn lock(&self) -> MutexGuard<'_, Counters> {
        self.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counters {
    /// Throws the idle counters away each time that their number has doubled, which costs each request next to
    /// nothing.
    fn sweep(&mut self, now: i64) {
        if self.of.len() >= 2 * self.swept.max(FEW) {
            self.of.retain(|_, counter| !counter.is_stale(now));
            self.swept = self.of.len();
        }
    }
}

/// The requests of one key in one bucket.
#[derive(Debug)]
struct Counter {
    /// The latest time that was seen.
    latest: i64,
    count: Count,
}

/// Times are milliseconds since 1970.
#[derive(Debug)]
enum Count {
    Fixed {
        start: i64,
        admitted: u32,
    },
    Aligned {
        start: i64,
        admitted: u32,
    },
    /// When each request of the last minute was admitted, in order.
    Sliding(VecDeque<i64>),
}

impl Counter {
    fn new(window: Window, now: i64) -> Self {
        Self {
            latest: now,
            count: Count::new(window, now),
        }
    }

    /// Whether nothing that was counted matters any more: a minute has passed, or the clock was set back.
    ///
    /// Less than a minute back is no other time: threads that read the clock one after the other may arrive here the
    /// other way round.
    fn is_stale(&self, now: i64) -> bool {
        (now - self.latest).abs() >= WINDOW
    }

    /// How many more are admitted, and if this one is not, when the next one is.
    fn take(&mut self, limit: u32, window: Window, now: i64) -> (u32, Option<i64>) {
        if self.is_stale(now) || self.count.window() != window {
            *self = Self::new(window, now);
        }
        self.latest = self.latest.max(now);
        self.count.take(limit, self.latest)
    }
}

impl Count {
    fn new(window: Window, now: i64) -> Self {
        match window {
            Window::Fixed => Self::Fixed {
                start: now,
                admitted: 0,
            },
            Window::Aligned => Self::Aligned {
                start: now - now.rem_euclid(WINDOW),
                admitted: 0,
            },
            Window::Sliding => Self::Sliding(VecDeque::new()),
        }
    }

    fn window(&self) -> Window {
        match self {
            Self::Fixed { .. } => Window::Fixed,
            Self::Aligned { .. } => Window::Aligned,
            Self::Sliding(_) => Window::Sliding,
        }
    }

    fn take(&mut self, limit: u32, now: i64) -> (u32, Option<i64>) {
        match self {
            Self::Fixed { start, .. } | Self::Aligned { start, .. } if now - *start >= WINDOW => {
                *self = Self::new(self.window(), now);
                self.take(limit, now)
            }
            Self::Fixed { start, admitted } | Self::Aligned { start, admitted } => {
                if *admitted >= limit {
                    return (0, Some(*start + WINDOW));
                }
                *admitted += 1;
                (limit - *admitted, None)
            }
            Self::Sliding(admitted) => {
                while admitted.front().is_some_and(|at| now - at >= WINDOW) {
                    admitted.pop_front();
                }
                let free = limit.saturating_sub(u32::try_from(admitted.len()).unwrap_or(u32::MAX));
                if free == 0 {
                    return (0, admitted.front().map(|at| at + WINDOW));
                }
                admitted.push_back(now);
                (free - 1, None)
            }
        }
    }
}
