//! Clocks for tests.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::clock::{BoxFuture, Clock, SystemClock};

/// A clock on which pauses take no time: it is set forward by each instead. What really takes time, such as an answer
/// that does not come, still takes as long as it does, and is cut by the same limits.
///
/// So a test of what happens after the fourth attempt takes milliseconds, and can ask how long it would have taken.
///
/// ```
/// # fn main() -> ipp_sdk::Result<()> {
/// use ipp_sdk::Client;
/// use ipp_sdk::testing::SkippingClock;
///
/// let clock = SkippingClock::default();
/// let client = Client::builder().api_key("ipp_test").clock(clock.clone()).build()?;
/// assert_eq!(clock.skipped().as_secs(), 0);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct SkippingClock(Arc<Skipping>);

#[derive(Debug, Default)]
struct Skipping {
    real: SystemClock,
    skipped: Mutex<Duration>,
}

impl SkippingClock {
    /// All pauses so far, taken together. Of pauses that are made side by side each counts.
    #[must_use]
    pub fn skipped(&self) -> Duration {
        *self
            .0
            .skipped
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SkippingClock {
    fn now(&self) -> Duration {
        self.0.real.now().saturating_add(self.skipped())
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        let clock = self.clone();
        Box::pin(async move {
            {
                let skipped = clock.0.skipped.lock();
                let mut skipped = skipped.unwrap_or_else(PoisonError::into_inner);
                *skipped = skipped.saturating_add(pause);
            }
            tokio::task::yield_now().await;
        })
    }

    fn limit(&self, within: Duration) -> BoxFuture<()> {
        self.0.real.sleep(within)
    }
}

/// A clock that goes so many times faster than the machine's, for a client of a server whose clock does the same:
/// `ipp-mock-server` has one, too. Limits of time are shorter by as much.
#[derive(Debug, Clone)]
pub struct ScaledClock {
    real: Arc<SystemClock>,
    factor: f64,
}

impl ScaledClock {
    /// A clock that goes so many times faster; slower below 1. At least a thousandth, at most a million; what is not a
    /// number is 1.
    #[must_use]
    pub fn new(factor: f64) -> Self {
        Self {
            real: Arc::default(),
            factor: match factor.is_nan() {
                true => 1.0,
                false => factor.clamp(0.001, 1e6),
            },
        }
    }
}

impl Clock for ScaledClock {
    fn now(&self) -> Duration {
        scaled(self.real.now(), self.factor)
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        self.real.sleep(scaled(pause, self.factor.recip()))
    }
}

/// So many times a duration, as far as there is one.
fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_that_is_none_and_a_pause_without_end_do_no_harm() {
        for (factor, expected) in [
            (f64::INFINITY, 1e6),
            (f64::NAN, 1.0),
            (f64::NEG_INFINITY, 0.001),
            (20.0, 20.0),
        ] {
            let clock = ScaledClock::new(factor);
            assert_eq!(clock.factor, expected);
            assert!(clock.now() < Duration::MAX);
        }
        let longest = scaled(Duration::MAX, 1000.0);
        assert_eq!(longest, Duration::MAX);
    }

    #[tokio::test]
    async fn pauses_without_end_add_up_to_the_longest_there_is() {
        let clock = SkippingClock::default();
        clock.sleep(Duration::MAX).await;
        clock.sleep(Duration::MAX).await;
        assert_eq!(
            (clock.skipped(), clock.now()),
            (Duration::MAX, Duration::MAX)
        );
    }
}
