use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{Bucket, FEW, Limits, Window};

const WINDOWS: [Window; 3] = [Window::Fixed, Window::Sliding, Window::Aligned];
const MINUTE: i64 = 60_000;

fn at(millisecond: i64) -> Timestamp {
    Timestamp::from_millisecond(millisecond).unwrap()
}

/// Whether each of the requests at these times is admitted, worked out from the whole history each time.
fn model(window: Window, limit: usize, times: &[i64]) -> Vec<bool> {
    let mut admitted: Vec<i64> = Vec::new();
    let mut start: Option<i64> = None;
    let mut verdicts = Vec::new();
    for &now in times {
        let current = match window {
            Window::Fixed => {
                start = start.filter(|s| now < s + MINUTE).or(Some(now));
                admitted.iter().filter(|&&t| Some(t) >= start).count()
            }
            Window::Sliding => admitted.iter().filter(|&&t| t > now - MINUTE).count(),
            Window::Aligned => {
                let minute = |t: i64| t.div_euclid(MINUTE);
                let same = admitted.iter().filter(|&&t| minute(t) == minute(now));
                same.count()
            }
        };
        verdicts.push(current < limit);
        if current < limit {
            admitted.push(now);
        }
    }
    verdicts
}

fn window() -> impl Strategy<Value = Window> {
    prop::sample::select(&WINDOWS)
}

/// Pauses between requests: mostly short, some up to the end of the window and beyond, some leaps.
fn pause() -> impl Strategy<Value = i64> {
    prop_oneof![
        20 => 0..2_000_i64,
        2 => MINUTE - 2..MINUTE + 3,
        1 => 0..100 * MINUTE,
    ]
}

proptest! {
    #[test]
    fn every_request_fares_as_the_history_of_its_key_demands(
        window in window(),
        begin in -10 * MINUTE..10 * MINUTE,
        pauses in prop::collection::vec(pause(), 1..300),
    ) {
        let times: Vec<i64> = pauses
            .iter()
            .scan(begin, |now, pause| { *now += pause; Some(*now) })
            .collect();
        let limits = Limits::default();
        let bucket = Bucket::BatchUploads;
        let expected = model(window, bucket.limit() as usize, &times);
        for (now, admitted) in times.into_iter().zip(expected) {
            let verdict = limits.take(1, bucket, window, at(now));
            prop_assert_eq!(verdict.refused.is_none(), admitted, "{} {:?}", now, verdict);
            if let Some(wait) = verdict.refused {
                prop_assert!(wait > Duration::ZERO && wait <= Duration::from_secs(60));
            }
        }
    }

    #[test]
    fn who_waits_as_long_as_told_is_admitted_and_no_sooner(
        window in window(),
        pauses in prop::collection::vec(0..200_i64, 10),
    ) {
        let bucket = Bucket::BatchUploads;
        let fill = || {
            let limits = Limits::default();
            let mut now = 7 * MINUTE;
            for pause in &pauses {
                limits.take(1, bucket, window, at(now));
                now += pause;
            }
            (limits, now)
        };
        let (limits, now) = fill();
        let wait = limits.take(1, bucket, window, at(now)).refused.unwrap();
        let end = now + i64::try_from(wait.as_millis()).unwrap();
        prop_assert!(limits.take(1, bucket, window, at(end - 1)).refused.is_some());
        prop_assert!(limits.take(1, bucket, window, at(end)).refused.is_none());
    }

    #[test]
    fn any_interleaving_of_threads_admits_exactly_the_limit_of_a_window(
        window in window(),
        bucket in prop::sample::select(&[Bucket::BatchUploads, Bucket::Reads]),
        // Each thread reads the clock before it is counted, so times arrive in any order.
        times in prop::collection::vec(prop::collection::vec(0..MINUTE, 100), 4),
    ) {
        let limits = Limits::default();
        let admitted = AtomicU32::new(0);
        let (limits, count) = (&limits, &admitted);
        std::thread::scope(|scope| {
            for times in &times {
                scope.spawn(move || {
                    for &now in times {
                        let verdict = limits.take(1, bucket, window, at(now));
                        count.fetch_add(verdict.refused.is_none().into(), Ordering::Relaxed);
                    }
                });
            }
        });
        // A fixed window begins with whichever request was first; none of them is a minute later.
        prop_assert_eq!(admitted.into_inner(), bucket.limit());
    }
}

#[test]
fn each_key_and_each_bucket_has_a_count_of_its_own() {
    let limits = Limits::default();
    let take = |key, bucket| limits.take(key, bucket, Window::Fixed, at(0));
    for left in (0..10).rev() {
        let verdict = take(1, Bucket::BatchUploads);
        assert_eq!((verdict.remaining, verdict.limit), (left, 10));
    }
    assert!(take(1, Bucket::BatchUploads).refused.is_some());
    assert_eq!(take(2, Bucket::BatchUploads).remaining, 9);
    assert_eq!(take(1, Bucket::InvoiceUploads).remaining, 59);
    assert_eq!(take(1, Bucket::WebhookRegistrations).remaining, 19);
    assert_eq!(take(1, Bucket::Reads).remaining, 119);
}

#[test]
fn a_leap_of_the_clock_in_either_direction_ends_the_window() {
    for window in WINDOWS {
        for leap in [400 * 24 * 60 * MINUTE, -400 * 24 * 60 * MINUTE] {
            let limits = Limits::default();
            let take = |now| limits.take(1, Bucket::BatchUploads, window, at(now));
            for _ in 0..11 {
                take(0);
            }
            assert!(take(1).refused.is_some());
            assert_eq!(take(leap).remaining, 9, "{window:?} {leap}");
        }
    }
}

#[test]
fn a_clock_set_back_a_little_frees_nobody_and_the_wait_is_told_by_the_new_time() {
    for window in WINDOWS {
        let limits = Limits::default();
        let take = |now| limits.take(1, Bucket::BatchUploads, window, at(now));
        for _ in 0..10 {
            take(30 * MINUTE);
        }
        let wait = take(30 * MINUTE - 20_000).refused;
        assert_eq!(wait, Some(Duration::from_secs(80)), "{window:?}");
    }
}

#[test]
fn another_kind_of_window_and_a_reset_start_anew() {
    let limits = Limits::default();
    let take = |window| {
        limits
            .take(1, Bucket::BatchUploads, window, at(0))
            .remaining
    };
    assert_eq!(take(Window::Fixed), 9);
    assert_eq!(take(Window::Fixed), 8);
    assert_eq!(take(Window::Sliding), 9);
    limits.reset();
    assert_eq!(take(Window::Sliding), 9);
}

#[test]
fn keys_that_have_gone_quiet_leave_nothing_behind() {
    let limits = Limits::default();
    for key in 0..100 * FEW as u64 {
        // A new key each tenth of a second, so that six hundred have been here in the last minute.
        let now = at(i64::try_from(key).unwrap() * 100);
        limits.take(key, Bucket::Reads, Window::Sliding, now);
        assert!(limits.lock().of.len() <= 2 * FEW);
    }
}
