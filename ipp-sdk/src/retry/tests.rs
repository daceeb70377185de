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
    let governor = Governor::new(clock, &Pacing::documented(), None);
    let one = |a: Attempt| attempt(a.number, a.pulse);
    governor.run(JOB, limits, one).await
}

fn busy() -> Error {
    Error::api(503, Bytes::new())
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
