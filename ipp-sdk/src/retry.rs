//! Attempts: when a request is sent again, and after how long.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::budget::TokenBucket;
use crate::clock::{Clock, within};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Result};
use crate::pacing::{Limiter, Pacing, SharedLimits, Slot};
use backon::{BackoffBuilder as _, ExponentialBuilder};

mod after;
#[cfg(test)]
mod tests;

#[cfg(any(fuzzing, test))]
pub(crate) use after::LONGEST_PAUSE;
pub(crate) use after::retry_after;

/// No clock goes further than needed.
pub(crate) const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// How long a call may take and how often it may be tried.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Of the whole call: attempts and pauses.
    pub(crate) timeout: Duration,
    /// What of it has passed before the first attempt.
    pub(crate) spent: Duration,
    /// Of standing still in one attempt.
    pub(crate) attempt_timeout: Duration,
    /// Attempts after the first.
    pub(crate) retries: u32,
    /// The longest first pause; the later ones double.
    pub(crate) first_pause: Duration,
    /// The longest pause.
    pub(crate) longest_pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(300),
            spent: Duration::ZERO,
            attempt_timeout: Duration::from_secs(120),
            retries: 4,
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(8),
        }
    }
}

impl Limits {
    /// How long the call may still take.
    pub(crate) fn left(&self) -> Duration {
        self.timeout.saturating_sub(self.spent)
    }

    /// The pauses between attempts: full jitter, so that clients which failed together do not come back
    /// together.
    fn pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        self.longest_pauses()
            .map(|longest| longest.mul_f64(fastrand::f64()))
    }

    /// The most that each pause can be.
    fn longest_pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        ExponentialBuilder::new()
            .with_min_delay(self.first_pause)
            .with_max_delay(self.longest_pause)
            .with_max_times(self.retries as usize)
            .build()
    }
}

/// Whether an answer with this status may be followed by a better one.
pub(crate) fn is_retryable(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Whether an answer with this status leaves open what became of the request: the server, or a proxy before it, gave
/// up on the way. A 408 should mean that it was not begun, but servers also give it when their own work takes too long;
/// a 429 does mean that.
pub(crate) fn is_inconclusive(status: u16) -> bool {
    matches!(status, 408 | 500..=599)
}

/// When something last moved in an attempt.
#[derive(Clone)]
pub(crate) struct Pulse {
    clock: Arc<dyn Clock>,
    /// In nanoseconds of the clock.
    last: Arc<AtomicU64>,
    /// A document that can be read once was begun.
    spent: Arc<AtomicBool>,
}

impl Pulse {
    pub(crate) fn new(clock: &Arc<dyn Clock>) -> Self {
        let pulse = Self {
            clock: Arc::clone(clock),
            last: Arc::default(),
            spent: Arc::default(),
        };
        pulse.beat();
        pulse
    }

    /// Something moved.
    pub(crate) fn beat(&self) {
        let now = self.clock.now().as_nanos() as u64;
        self.last.store(now, Ordering::Relaxed);
    }

    /// A document that can be read once was begun: there can be no other attempt.
    pub(crate) fn spend(&self) {
        self.spent.store(true, Ordering::Relaxed);
    }

    fn is_spent(&self) -> bool {
        self.spent.load(Ordering::Relaxed)
    }

    fn last(&self) -> Duration {
        Duration::from_nanos(self.last.load(Ordering::Relaxed))
    }
}

/// One try of a call.
pub(crate) struct Attempt {
    /// From 1.
    pub(crate) number: u32,
    pub(crate) pulse: Pulse,
    /// Its place in the request limit.
    pub(crate) slot: Slot,
    /// How long it may stand still.
    still: Duration,
    /// When it began, by the clock.
    begun: Duration,
    /// When it is given up, by the clock.
    end: Duration,
}

impl Attempt {
    /// How long it has taken so far.
    pub(crate) fn age(&self) -> Duration {
        self.pulse.clock.now().saturating_sub(self.begun)
    }

    /// What a future gives within a time, and in any case before the attempt is given up.
    pub(crate) async fn within<T>(
        &self,
        limit: Duration,
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let clock = &*self.pulse.clock;
        let until = self.end.min(self.pulse.last().saturating_add(self.still));
        let left = until.saturating_sub(clock.now());
        within(clock, limit.min(left.mul_f32(0.9)), future).await
    }
}

/// What holds the requests of a client back; shared by its clones.
pub(crate) struct Governor {
    clock: Arc<dyn Clock>,
    limiter: Limiter,
    budget: TokenBucket,
}

impl fmt::Debug for Governor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Governor")
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

impl Governor {
    pub(crate) fn new(
        clock: Arc<dyn Clock>,
        pacing: &Pacing,
        shared: Option<Arc<dyn SharedLimits>>,
    ) -> Self {
        Self {
            limiter: Limiter::new(pacing, shared, &clock),
            budget: TokenBucket::default(),
            clock,
        }
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// The point in time so far from now.
    pub(crate) fn end(&self, limit: Duration) -> Duration {
        self.clock.now().saturating_add(limit.min(YEAR))
    }

    /// Makes attempts until one succeeds or trying again makes no sense. A pause that would pass the time limit is not
    /// begun.
    pub(crate) async fn run<T, F, Fut>(
        &self,
        endpoint: &Endpoint,
        limits: &Limits,
        mut attempt: F,
    ) -> Result<T>
    where
        F: FnMut(Attempt) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let end = self.end(limits.left());
        let mut pauses = limits.pauses();
        let mut failure: Option<Error> = None;
        let mut doubtful = false;
        let (mut number, mut paid) = (0, 0);
        self.budget.call();
        loop {
            let slot = match self.enter(endpoint, limits, end).await {
                Ok(slot) => slot,
                Err(e) => {
                    return Err(match failure {
                        Some(failure) => failure.asked_to_wait(&e),
                        None => e,
                    });
                }
            };
            number += 1;
            let outcome = self.try_once(&mut attempt, number, slot, limits, end).await;
            let error = match outcome {
                Ok(value) => {
                    self.budget.succeeded(paid);
                    return Ok(value);
                }
                Err(error) => error.with_attempts(number, doubtful),
            };
            let error = match failure.take() {
                Some(last) if self.has_ended(&error, end) => error.caused_by(last),
                _ => error,
            };
            doubtful |= error.outcome_unknown();
            let Some(pause) = self.pause(endpoint, &error, &mut pauses, end) else {
                return Err(error);
            };
            paid += u32::from(!is_paced(&error));
            tracing::debug!(attempt = number, ?pause, %error, "trying again");
            failure = Some(error);
            self.clock.sleep(pause).await;
        }
    }

    /// Waits for a place in the request limit.
    async fn enter(&self, endpoint: &Endpoint, limits: &Limits, end: Duration) -> Result<Slot> {
        if self.clock.now() >= end {
            return Err(Error::new(ErrorKind::Timeout(limits.timeout)));
        }
        let slot = self.limiter.acquire(endpoint.lane, end).await;
        slot.map_err(|wait| {
            Error::new(ErrorKind::Throttled(limits.timeout)).with_retry_after(Some(wait))
        })
    }

    async fn try_once<T, F, Fut>(
        &self,
        attempt: &mut F,
        number: u32,
        slot: Slot,
        limits: &Limits,
        end: Duration,
    ) -> Result<T>
    where
        F: FnMut(Attempt) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let pulse = Pulse::new(&self.clock);
        let still = limits.attempt_timeout.min(YEAR);
        let attempt = attempt(Attempt {
            number,
            pulse: pulse.clone(),
            slot,
            still,
            begun: self.clock.now(),
            end,
        });
        let outcome = match self.watch(attempt, &pulse, still, end).await {
            Some(outcome) => outcome,
            None if self.clock.now() >= end => Err(Error::new(ErrorKind::Timeout(limits.timeout))),
            None => Err(Error::new(ErrorKind::Timeout(still))),
        };
        outcome.map_err(|e| if pulse.is_spent() { e.spent() } else { e })
    }

    /// Whether an attempt was given up because the call's time is over.
    fn has_ended(&self, error: &Error, end: Duration) -> bool {
        matches!(error.kind(), ErrorKind::Timeout(_)) && self.clock.now() >= end
    }

    /// Waits for an attempt while it moves, and not longer than to `end`; `None` if it was given up.
    async fn watch<T>(
        &self,
        attempt: impl Future<Output = T>,
        pulse: &Pulse,
        still: Duration,
        end: Duration,
    ) -> Option<T> {
        let mut attempt = pin!(attempt);
        loop {
            let until = end.min(pulse.last().saturating_add(still));
            let left = until.saturating_sub(self.clock.now());
            if let Some(outcome) = within(&*self.clock, left, attempt.as_mut()).await {
                return Some(outcome);
            }
            if end.min(pulse.last().saturating_add(still)) <= until {
                return None;
            }
        }
    }

    /// How long to pause before another attempt, if there is to be one.
    fn pause(
        &self,
        endpoint: &Endpoint,
        error: &Error,
        pauses: &mut impl Iterator<Item = Duration>,
        end: Duration,
    ) -> Option<Duration> {
        if !endpoint.repeat.allows(error) {
            return None;
        }
        let pause = pauses.next()?;
        let pause = error.retry_after().unwrap_or(pause);
        if self.clock.now().saturating_add(pause) >= end {
            return None;
        }
        let afforded = is_paced(error) || self.budget.retry();
        afforded.then_some(pause)
    }
}

/// Too many requests are no failure of the server's, to be paid for: they wait for their turn.
fn is_paced(error: &Error) -> bool {
    error.status() == Some(429)
}
