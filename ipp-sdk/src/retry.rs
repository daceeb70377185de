//! Attempts: when a request is sent again, and after how long.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBuilder};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{self, HeaderMap};

use crate::budget::TokenBucket;
use crate::clock::{Clock, within};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Result};
use crate::pacing::{Limiter, Pacing, Slot};

/// No clock goes further than needed.
const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// The longest pause that a server can ask for.
pub(crate) const LONGEST_PAUSE: Duration = Duration::from_secs(120);

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
/// up on the way. A 408 and a 429 say that it was not begun.
pub(crate) fn is_inconclusive(status: u16) -> bool {
    matches!(status, 500..=599)
}

/// When something last moved in an attempt.
#[derive(Clone)]
pub(crate) struct Pulse {
    clock: Arc<dyn Clock>,
    /// In nanoseconds of the clock.
    last: Arc<AtomicU64>,
}

impl Pulse {
    pub(crate) fn new(clock: &Arc<dyn Clock>) -> Self {
        let pulse = Self {
            clock: Arc::clone(clock),
            last: Arc::default(),
        };
        pulse.beat();
        pulse
    }

    /// Something moved.
    pub(crate) fn beat(&self) {
        let now = self.clock.now().as_nanos() as u64;
        self.last.store(now, Ordering::Relaxed);
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
    pub(crate) fn new(clock: Arc<dyn Clock>, pacing: &Pacing) -> Self {
        Self {
            limiter: Limiter::new(pacing, &clock),
            budget: TokenBucket::default(),
            clock,
        }
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// The point in time so far from now.
    pub(crate) fn end(&self, limit: Duration) -> Duration {
        self.clock.now() + limit.min(YEAR)
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
        });
        match self.watch(attempt, &pulse, still, end).await {
            Some(outcome) => outcome,
            None if self.clock.now() >= end => Err(Error::new(ErrorKind::Timeout(limits.timeout))),
            None => Err(Error::new(ErrorKind::Timeout(still))),
        }
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
            let until = end.min(pulse.last() + still);
            let left = until.saturating_sub(self.clock.now());
            if let Some(outcome) = within(&*self.clock, left, attempt.as_mut()).await {
                return Some(outcome);
            }
            if end.min(pulse.last() + still) <= until {
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
        if self.clock.now() + pause >= end {
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

/// What a `Retry-After` (or `retry-after-ms`) header asks for: seconds or an HTTP date, at most two
/// minutes. A date counts from the answer's own `Date`, so that a wrong clock here does no harm.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds = if let Some(ms) = text("retry-after-ms").and_then(|t| t.parse::<f64>().ok()) {
        ms / 1000.0
    } else {
        let value = text(header::RETRY_AFTER.as_str())?;
        match value.parse::<f64>() {
            Ok(seconds) => seconds,
            Err(_) => {
                let sent = text(header::DATE.as_str()).and_then(http_date);
                let until = http_date(value)?;
                until.duration_since(sent.unwrap_or(now)).as_secs_f64()
            }
        }
    };
    // Negative is at once; not a number, and more than the limit, is what the limit says.
    Some(if seconds.is_nan() {
        return None;
    } else {
        Duration::from_secs_f64(seconds.clamp(0.0, LONGEST_PAUSE.as_secs_f64()))
    })
}

fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;

    use bytes::Bytes;
    use tokio::time::Instant;

    use super::*;
    use crate::clock::SystemClock;
    use crate::endpoint::JOB;

    /// Runs the attempts of a call that may be repeated.
    async fn run<T, F, Fut>(limits: &Limits, mut attempt: F) -> Result<T>
    where
        F: FnMut(u32, Pulse) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        let governor = Governor::new(clock, &Pacing::documented());
        let one = |a: Attempt| attempt(a.number, a.pulse);
        governor.run(JOB, limits, one).await
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap()))
            .collect()
    }

    fn busy() -> Error {
        Error::api(503, Bytes::new())
    }

    #[test]
    fn retry_after_is_read_in_every_form() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let date = ("date", "Thu, 01 Jan 2026 00:00:00 GMT");
        let ms = Duration::from_millis;
        for (pairs, expected) in [
            (vec![("retry-after", "3")], Some(ms(3_000))),
            (vec![("retry-after", " 0.25 ")], Some(ms(250))),
            (vec![("retry-after", "-5")], Some(ms(0))),
            (vec![("retry-after", "99999999999")], Some(LONGEST_PAUSE)),
            (vec![("retry-after", "inf")], Some(LONGEST_PAUSE)),
            (vec![("retry-after", "NaN")], None),
            (vec![("retry-after", "soon")], None),
            (vec![], None),
            (
                vec![("retry-after-ms", "70"), ("retry-after", "9")],
                Some(ms(70)),
            ),
            (
                vec![("retry-after", "Thu, 01 Jan 2026 00:00:07 GMT")],
                Some(ms(7_000)),
            ),
            (
                vec![("retry-after", "Wed, 31 Dec 2025 00:00:00 GMT"), date],
                Some(ms(0)),
            ),
        ] {
            assert_eq!(retry_after(&headers(&pairs), now), expected, "{pairs:?}");
        }
        let wrong_clock = "2031-01-01T00:00:00Z".parse().unwrap();
        let asked = headers(&[date, ("retry-after", "Thu, 01 Jan 2026 00:00:07 GMT")]);
        assert_eq!(retry_after(&asked, wrong_clock), Some(ms(7_000)));
    }

    #[test]
    fn pauses_are_any_part_of_a_cap_that_doubles() {
        let limits = Limits {
            retries: 6,
            ..Limits::default()
        };
        let caps = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0];
        let longest: Vec<f64> = limits.longest_pauses().map(|p| p.as_secs_f64()).collect();
        assert_eq!(longest, caps);
        // Whether a pause at this place was below and above the half of its cap.
        let mut seen = [(false, false); 6];
        for _ in 0..50 {
            let pauses: Vec<f64> = limits.pauses().map(|p| p.as_secs_f64()).collect();
            assert_eq!(pauses.len(), caps.len());
            assert!(
                pauses.iter().zip(caps).all(|(p, cap)| *p <= cap),
                "{pauses:?}"
            );
            for ((low, high), (pause, cap)) in seen.iter_mut().zip(pauses.iter().zip(caps)) {
                *low |= *pause < cap / 2.0;
                *high |= *pause > cap / 2.0;
            }
        }
        assert_eq!(seen, [(true, true); 6]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_that_passes_is_tried_again_and_one_that_stays_is_returned() {
        let limits = Limits::default();
        let third = run(&limits, |n, _| async move {
            if n < 3 { Err(busy()) } else { Ok(n) }
        });
        assert_eq!(third.await.unwrap(), 3);
        let never: Result<()> = run(&limits, |_, _| async { Err(busy()) }).await;
        assert_eq!(never.unwrap_err().attempts(), 5);
        let refused: Result<()> =
            run(&limits, |_, _| async { Err(Error::api(400, Bytes::new())) }).await;
        assert_eq!(refused.unwrap_err().attempts(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_replaces_the_pause_and_never_passes_the_time_limit() {
        let asked = || busy().with_retry_after(Some(Duration::from_secs(60)));
        let start = Instant::now();
        run(&Limits::default(), |n, _| async move {
            if n == 1 { Err(asked()) } else { Ok(()) }
        })
        .await
        .unwrap();
        assert_eq!(start.elapsed().as_secs(), 60);

        let short = Limits {
            timeout: Duration::from_secs(30),
            ..Limits::default()
        };
        let start = Instant::now();
        let result: Result<()> = run(&short, |_, _| async { Err(asked()) }).await;
        assert_eq!(
            result.unwrap_err().retry_after(),
            Some(Duration::from_secs(60))
        );
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_that_moves_is_not_cut_and_one_that_stands_still_is() {
        let limits = Limits {
            attempt_timeout: Duration::from_secs(10),
            retries: 0,
            ..Limits::default()
        };
        let start = Instant::now();
        let slow = run(&limits, |_, pulse| async move {
            for _ in 0..5 {
                tokio::time::sleep(Duration::from_secs(8)).await;
                pulse.beat();
            }
            Ok(())
        });
        slow.await.unwrap();
        assert_eq!(start.elapsed().as_secs(), 40);

        let start = Instant::now();
        let stuck: Result<()> = run(&limits, |_, pulse| async move {
            tokio::time::sleep(Duration::from_secs(8)).await;
            pulse.beat();
            std::future::pending().await
        })
        .await;
        let error = stuck.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout(d) if d.as_secs() == 10));
        assert_eq!(start.elapsed().as_secs(), 18);
    }

    #[tokio::test(start_paused = true)]
    async fn without_time_left_nothing_is_tried() {
        let limits = Limits {
            timeout: Duration::ZERO,
            ..Limits::default()
        };
        let error = run(&limits, |n, _| async move { Ok(n) }).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout(_)));
        assert_eq!(error.attempts(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_and_the_call_end_in_time() {
        let limits = Limits {
            timeout: Duration::from_secs(25),
            attempt_timeout: Duration::from_secs(10),
            ..Limits::default()
        };
        let tries = AtomicU32::new(0);
        let start = Instant::now();
        let result: Result<()> = run(&limits, |_, _| {
            tries.fetch_add(1, Ordering::Relaxed);
            std::future::pending()
        })
        .await;
        let error = result.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout(d) if d.as_secs() == 25));
        assert_eq!(tries.load(Ordering::Relaxed), 3);
        assert!(start.elapsed() <= limits.timeout + Duration::from_millis(50));
    }
}
