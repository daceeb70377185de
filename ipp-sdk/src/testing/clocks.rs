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
        self.0.real.now() + self.skipped()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        let clock = self.clone();
        Box::pin(async move {
            let skipping = &clock.0;
            *skipping
                .skipped
                .lock()
                .unwrap_or_else(PoisonError::into_inner) += pause;
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
    /// A clock that goes so many times faster; slower below 1. Not less than a thousandth.
    #[must_use]
    pub fn new(factor: f64) -> Self {
        Self {
            real: Arc::default(),
            factor: factor.max(0.001),
        }
    }
}

impl Clock for ScaledClock {
    fn now(&self) -> Duration {
        self.real.now().mul_f64(self.factor)
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        self.real.sleep(pause.div_f64(self.factor))
    }
}
