//! When a delivery that failed is attempted again (contract D58).

use fastrand::Rng;
use jiff::SignedDuration;

/// The wait after each attempt but the last, in seconds.
const WAITS: [i64; 7] = [5, 5 * 60, 30 * 60, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
const HOUR: i64 = 3600;
/// Each wait is varied by ±20 %, so that the retries of what failed together do not come together. In thousandths.
const LEAST: i64 = 800;
const MOST: i64 = 1200;

/// The shortest wait after any attempt.
pub(super) const SHORTEST: SignedDuration = SignedDuration::from_millis(WAITS[0] * LEAST);

/// How long to wait after an attempt, counted from 1. Nothing after the last.
pub(super) fn wait_after(attempt: u32, random: &mut Rng) -> Option<SignedDuration> {
    varied(attempt, random.i64(LEAST..=MOST))
}

/// The shortest that the wait can be.
pub(super) fn shortest_wait_after(attempt: u32) -> Option<SignedDuration> {
    varied(attempt, LEAST)
}

fn varied(attempt: u32, thousandths: i64) -> Option<SignedDuration> {
    let wait = WAITS.get(usize::try_from(attempt).ok()?.checked_sub(1)?)?;
    Some(SignedDuration::from_millis(wait * thousandths))
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;
    use jiff::SignedDuration;

    use super::{SHORTEST, shortest_wait_after, wait_after};

    #[test]
    fn seven_waits_follow_the_first_attempt_each_varied_by_a_fifth_at_most() {
        let waits = [5.0, 300.0, 1800.0, 7200.0, 18_000.0, 36_000.0, 36_000.0];
        let mut random = Rng::with_seed(1);
        for (attempt, wait) in (1..).zip(waits) {
            let waits: Vec<f64> = (0..1000)
                .map(|_| wait_after(attempt, &mut random).unwrap().as_secs_f64())
                .collect();
            let least = waits.iter().copied().fold(f64::MAX, f64::min);
            let most = waits.iter().copied().fold(0.0, f64::max);
            assert!(
                least >= 0.8 * wait && least < 0.81 * wait,
                "{attempt}: {least}"
            );
            assert!(
                most <= 1.2 * wait && most > 1.19 * wait,
                "{attempt}: {most}"
            );
            let shortest = shortest_wait_after(attempt).unwrap();
            assert!(shortest.as_secs_f64() <= least && shortest >= SHORTEST);
        }
        assert_eq!(wait_after(8, &mut random), None);
        assert_eq!(SHORTEST, SignedDuration::from_secs(4));
    }
}
