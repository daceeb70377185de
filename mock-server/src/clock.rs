//! The server's clock: the time of the machine, a faster or slower one, or one that stands still until it is moved.

use std::ops::RangeInclusive;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// Tells the time to everything that is stored, limited or due.
#[derive(Debug)]
pub(crate) struct Clock {
    pace: RwLock<Pace>,
    /// Counts the times that it was set, for those who wait for a time.
    set: watch::Sender<u64>,
}

/// How the time passes.
#[derive(Debug, Clone, Copy)]
enum Pace {
    /// As on the machine, so much later.
    Real {
        ahead: SignedDuration,
    },
    /// So many times as fast as the machine's since a moment.
    Scaled {
        from: Timestamp,
        since: Instant,
        scale: f64,
    },
    Frozen {
        at: Timestamp,
    },
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            pace: RwLock::new(Pace::Real {
                ahead: SignedDuration::ZERO,
            }),
            set: watch::Sender::new(0),
        }
    }
}

impl Clock {
    /// The time, in whole milliseconds, as the database keeps it.
    pub(crate) fn now(&self) -> Timestamp {
        whole_milliseconds(self.pace().now())
    }

    /// Whether it shows the time of the machine.
    pub(crate) fn is_real(&self) -> bool {
        matches!(self.pace(), Pace::Real { ahead } if ahead.is_zero())
    }

    /// How fast the time passes: 1 as on the machine, 0 not at all.
    pub(crate) fn scale(&self) -> f64 {
        match self.pace() {
            Pace::Real { .. } => 1.0,
            Pace::Scaled { scale, .. } => scale,
            Pace::Frozen { .. } => 0.0,
        }
    }

    /// Lets the time pass so many times as fast from now on; 0 stops it.
    pub(crate) fn set_scale(&self, scale: f64) {
        self.change(|pace| {
            let now = pace.now();
            if scale.is_nan() || scale <= 0.0 {
                Pace::Frozen { at: now }
            } else if (scale - 1.0).abs() < f64::EPSILON {
                Pace::Real {
                    ahead: now.duration_since(Timestamp::now()),
                }
            } else {
                Pace::Scaled {
                    from: now,
                    since: Instant::now(),
                    scale,
                }
            }
        });
    }

    /// Sets the time. It goes on from there at the pace that it has.
    pub(crate) fn set(&self, now: Timestamp) {
        let now = within_time(now);
        self.change(|pace| match pace {
            Pace::Real { .. } => Pace::Real {
                ahead: now.duration_since(Timestamp::now()),
            },
            Pace::Scaled { scale, .. } => Pace::Scaled {
                from: now,
                since: Instant::now(),
                scale,
            },
            Pace::Frozen { .. } => Pace::Frozen { at: now },
        });
    }

    /// The machine's time again.
    pub(crate) fn reset(&self) {
        self.change(|_| Pace::Real {
            ahead: SignedDuration::ZERO,
        });
    }

    /// Returns when the time has come or the clock has been set, whatever is first.
    pub(crate) async fn wait_until(&self, at: Timestamp) {
        let mut set = self.set.subscribe();
        set.mark_unchanged();
        match self.real_time_until(at) {
            Some(wait) => drop(tokio::time::timeout(wait, set.changed()).await),
            None => drop(set.changed().await),
        }
    }

    /// How long that is on the machine; nothing if the clock stands still before it.
    fn real_time_until(&self, at: Timestamp) -> Option<Duration> {
        let pace = self.pace();
        let left = at.duration_since(pace.now());
        let left = Duration::try_from(left).unwrap_or(Duration::ZERO);
        match pace {
            _ if left.is_zero() => Some(Duration::ZERO),
            Pace::Frozen { .. } => None,
            Pace::Real { .. } => Some(left),
            Pace::Scaled { scale, .. } => Some(
                Duration::try_from_secs_f64(left.as_secs_f64() / scale).unwrap_or(Duration::MAX),
            ),
        }
    }

    fn pace(&self) -> Pace {
        *self.pace.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(Pace) -> Pace) {
        let mut pace = self.pace.write().unwrap_or_else(PoisonError::into_inner);
        *pace = change(*pace);
        drop(pace);
        self.set.send_modify(|times| *times += 1);
    }
}

impl Pace {
    fn now(self) -> Timestamp {
        match self {
            Self::Real { ahead } => later(Timestamp::now(), ahead),
            Self::Scaled { from, since, scale } => {
                let passed = since.elapsed().as_secs_f64() * scale;
                later(
                    from,
                    SignedDuration::try_from_secs_f64(passed).unwrap_or(SignedDuration::MAX),
                )
            }
            Self::Frozen { at } => at,
        }
    }
}

/// The times that can be written as RFC 3339 says and kept in the database: from the year 1 to the end of 9999, but for
/// its last day, which is not over everywhere.
const TIMES: RangeInclusive<Timestamp> =
    Timestamp::constant(-62_135_596_800, 0)..=Timestamp::constant(253_402_128_000, 0);

/// A later time; the end of time if there is none.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    within_time(at.checked_add(by).unwrap_or(Timestamp::MAX))
}

fn within_time(at: Timestamp) -> Timestamp {
    at.clamp(*TIMES.start(), *TIMES.end())
}

fn whole_milliseconds(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use jiff::{SignedDuration, Timestamp};

    use super::{Clock, later};

    #[test]
    fn a_pace_that_is_no_number_stops_the_clock() {
        let clock = Clock::default();
        clock.set_scale(f64::NAN);
        let frozen = clock.now();
        assert_eq!((clock.now(), clock.scale()), (frozen, 0.0));
    }

    #[test]
    fn a_frozen_clock_moves_only_when_it_is_set_and_goes_on_from_there() {
        let clock = Clock::default();
        clock.set_scale(0.0);
        let frozen = clock.now();
        assert_eq!(clock.now(), frozen);
        let next = later(frozen, SignedDuration::from_hours(75));
        clock.set(next);
        assert_eq!(clock.now(), next);
        clock.set_scale(1.0);
        assert!(clock.now() >= next);
        clock.reset();
        assert!(clock.now() < next);
    }

    #[test]
    fn a_scaled_clock_passes_faster() {
        let clock = Clock::default();
        clock.set_scale(1e6);
        let begun = (clock.now(), Timestamp::now());
        while Timestamp::now().duration_since(begun.1) < SignedDuration::from_millis(1) {
            std::hint::spin_loop();
        }
        assert!(clock.now().duration_since(begun.0) >= SignedDuration::from_secs(900));
    }

    #[tokio::test]
    async fn who_waits_for_a_time_learns_that_the_clock_was_set() {
        let clock = Clock::default();
        clock.set_scale(0.0);
        let mut waiting =
            Box::pin(clock.wait_until(later(clock.now(), SignedDuration::from_secs(1))));
        assert!((&mut waiting).now_or_never().is_none());
        clock.set(clock.now());
        waiting.await;
        clock.wait_until(clock.now()).await;
    }
}
