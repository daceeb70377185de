use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::count::WINDOW;
use super::*;
use crate::clock::{Clock, SystemClock};

const HOUR: Duration = Duration::from_secs(3600);

fn limiter(pacing: &Pacing) -> (Arc<Limiter>, Arc<dyn Clock>) {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    (Arc::new(Limiter::new(pacing, None, &clock)), clock)
}

/// Sends this many requests side by side, each answered after a time, and returns when each was sent and answered.
async fn send(limiter: &Arc<Limiter>, count: u32, takes: Duration) -> Vec<(Instant, Instant)> {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..count {
        let limiter = Arc::clone(limiter);
        tasks.spawn(async move {
            let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
            let sent = Instant::now();
            tokio::time::sleep(takes).await;
            slot.answered(None);
            (sent, Instant::now())
        });
    }
    let mut times = tasks.join_all().await;
    times.sort();
    times
}

#[tokio::test(start_paused = true)]
async fn between_an_answer_and_the_request_after_a_minutes_worth_lies_a_minute() {
    let (limiter, _) = limiter(&Pacing::documented());
    let times = send(&limiter, 300, Duration::from_millis(300)).await;
    for (earlier, later) in times.iter().zip(&times[60..]) {
        assert!(later.0 - earlier.1 >= WINDOW, "{earlier:?} {later:?}");
    }
    // Five bursts: the last one four windows, and as many answers, after the first.
    let whole = times[299].0 - times[0].0;
    assert!(whole < 4 * WINDOW + Duration::from_secs(2), "{whole:?}");
}

#[tokio::test(start_paused = true)]
async fn who_comes_first_is_served_first() {
    let (limiter, _) = limiter(&Pacing::documented().uploads(1));
    let mut queue = Vec::new();
    for place in 0..5 {
        let limiter = Arc::clone(&limiter);
        queue.push(tokio::spawn(async move {
            let slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
            drop(slot);
            (Instant::now(), place)
        }));
        // Until it stands in the queue.
        tokio::task::yield_now().await;
    }
    let mut served = Vec::new();
    for task in queue {
        served.push(task.await.unwrap());
    }
    served.sort();
    let places: Vec<i32> = served.iter().map(|(_, place)| *place).collect();
    assert_eq!(places, [0, 1, 2, 3, 4]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_be_too_long_is_not_begun() {
    let (limiter, clock) = limiter(&Pacing::documented());
    let _ = send(&limiter, 60, Duration::ZERO).await;
    let start = clock.now();
    let wait = limiter
        .acquire(Lane::Uploads, start + Duration::from_secs(30))
        .await;
    assert_eq!(wait.unwrap_err(), WINDOW);
    assert_eq!(clock.now(), start);
    // Other lanes are free.
    assert!(limiter.acquire(Lane::Reads, start).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_leaves_the_queue_to_the_others() {
    let (limiter, clock) = limiter(&Pacing::documented().uploads(1));
    let held = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    let impatient = limiter.acquire(Lane::Uploads, clock.now() + Duration::from_secs(90));
    let patient = limiter.acquire(Lane::Uploads, HOUR);
    let release = async {
        tokio::time::sleep(Duration::from_secs(100)).await;
        drop(held);
    };
    let (impatient, patient, ()) = tokio::join!(impatient, patient, release);
    assert!(impatient.is_err());
    assert!(patient.is_ok());
    assert_eq!(clock.now(), Duration::from_secs(100) + WINDOW);
}

#[tokio::test(start_paused = true)]
async fn who_waits_without_being_polled_holds_up_nobody() {
    let (limiter, clock) = limiter(&Pacing::documented().uploads(1));
    let held = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    let mut forgotten = pin!(limiter.acquire(Lane::Uploads, HOUR));
    assert!(
        std::future::Future::poll(
            forgotten.as_mut(),
            &mut std::task::Context::from_waker(std::task::Waker::noop())
        )
        .is_pending()
    );
    drop(held);
    let second = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    assert!(
        clock.now() < WINDOW + Duration::from_secs(3),
        "{:?}",
        clock.now()
    );
    // It is not passed over for good.
    drop(second);
    assert!(forgotten.await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn what_no_server_can_mean_is_not_believed() {
    let (limiter, clock) = limiter(&Pacing::documented());
    let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    slot.answered(Some(RateLimit {
        limit: u32::MAX,
        remaining: Some(0),
    }));
    let wait = limiter.acquire(Lane::Uploads, clock.now()).await;
    assert_eq!(wait.unwrap_err(), WINDOW);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_was_not_sent_does_not_count() {
    let (limiter, clock) = limiter(&Pacing::documented().uploads(1));
    for _ in 0..3 {
        limiter.acquire(Lane::Uploads, HOUR).await.unwrap().unused();
    }
    assert_eq!(clock.now(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_all_wait_and_then_one_goes_first() {
    let (limiter, clock) = limiter(&Pacing::documented());
    let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    slot.refused(Some(Duration::from_secs(7)), None);
    let mut first = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
    assert_eq!(clock.now().as_secs(), 7);
    let second = limiter.acquire(Lane::Uploads, HOUR);
    let answer = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        first.answered(None);
    };
    let (second, ()) = tokio::join!(second, answer);
    assert!(second.is_ok());
    assert_eq!(clock.now().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn refusals_that_name_no_time_are_waited_out_longer_and_longer() {
    let (limiter, clock) = limiter(&Pacing::documented());
    let mut pauses = Vec::new();
    for _ in 0..7 {
        let before = clock.now();
        let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
        pauses.push((clock.now() - before).as_secs());
        slot.refused(None, None);
    }
    assert_eq!(pauses, [0, 1, 5, 15, 40, 40, 40]);
}

#[tokio::test(start_paused = true)]
async fn what_the_server_says_of_the_limit_is_believed() {
    let said = |limit, remaining| {
        Some(RateLimit {
            limit,
            remaining: Some(remaining),
        })
    };
    for (pacing, limit, remaining, room) in [
        // A lower limit, a higher one, and one that others have used up in part.
        (Pacing::documented(), 10, 9, 9),
        (Pacing::documented(), 600, 599, 599),
        (Pacing::documented(), 60, 20, 20),
        // What the caller set is not raised.
        (Pacing::documented().uploads(30), 600, 599, 29),
    ] {
        let (limiter, clock) = limiter(&pacing);
        let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
        slot.answered(said(limit, remaining));
        let mut free = Vec::new();
        while let Ok(slot) = limiter.acquire(Lane::Uploads, clock.now()).await {
            free.push(slot);
        }
        assert_eq!(free.len(), room, "{limit} {remaining}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_pacing_nothing_waits() {
    let (limiter, clock) = limiter(&Pacing::off());
    let _ = send(&limiter, 1_000, Duration::ZERO).await;
    assert_eq!(clock.now(), Duration::ZERO);
}

#[test]
fn headers_without_a_limit_say_nothing() {
    let read = |pairs: &[(&'static str, &str)]| {
        let pairs = pairs
            .iter()
            .map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap()));
        RateLimit::read(&pairs.collect())
    };
    let (limit, left) = ("x-ratelimit-limit", "x-ratelimit-remaining");
    assert_eq!(read(&[(left, "3")]), None);
    assert_eq!(read(&[(limit, "0"), (left, "3")]), None);
    assert_eq!(read(&[(limit, "many")]), None);
    let only = read(&[(limit, " 60 "), (left, "-1")]).unwrap();
    assert_eq!((only.limit, only.remaining), (60, None));
}

/// Room for so many requests ever; what it is told is kept.
#[derive(Debug, Clone, Default)]
struct Others {
    room: Arc<std::sync::atomic::AtomicU64>,
    told: Arc<std::sync::Mutex<Vec<RequestEnd>>>,
}

impl Others {
    fn allow(&self, requests: u64) {
        self.room
            .store(requests, std::sync::atomic::Ordering::SeqCst);
    }
}

impl SharedLimits for Others {
    fn take(&self, kind: RequestKind) -> Result<u64, Duration> {
        assert_eq!(kind, RequestKind::Upload);
        let room = self.room.load(std::sync::atomic::Ordering::SeqCst);
        let left = room.checked_sub(1).ok_or(Duration::from_secs(7))?;
        self.allow(left);
        Ok(left)
    }

    fn ended(&self, _: RequestKind, _: u64, end: RequestEnd) {
        self.told.lock().unwrap().push(end);
    }
}

#[tokio::test(start_paused = true)]
async fn what_others_have_no_room_for_waits_and_takes_no_room_if_it_gives_up() {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let others = Others::default();
    let shared: Arc<dyn SharedLimits> = Arc::new(others.clone());
    let pacing = Pacing::documented().uploads(1);
    let limiter = Limiter::new(&pacing, Some(shared), &clock);
    let start = clock.now();
    // There is none before the end, nor for somebody who goes away.
    let none = limiter.acquire(Lane::Uploads, start).await;
    assert_eq!(none.unwrap_err(), Duration::from_secs(7));
    let away = tokio::time::timeout(Duration::from_secs(1), limiter.acquire(Lane::Uploads, HOUR));
    assert!(away.await.is_err());
    let allow = async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        others.allow(1);
    };
    let (slot, ()) = tokio::join!(limiter.acquire(Lane::Uploads, HOUR), allow);
    assert_eq!(clock.now() - start, Duration::from_secs(1 + 14));
    slot.unwrap().answered(None);
    assert_eq!(
        *others.told.lock().unwrap(),
        [RequestEnd::Answered { limit: None }]
    );
}

#[tokio::test(start_paused = true)]
async fn others_are_told_how_each_request_ended() {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let others = Others::default();
    others.allow(4);
    let shared: Arc<dyn SharedLimits> = Arc::new(others.clone());
    let limiter = Limiter::new(&Pacing::documented(), Some(shared), &clock);
    let ends: [fn(&mut Slot); 3] = [
        |slot| slot.unused(),
        |slot| slot.refused(None, None),
        |_| {},
    ];
    for end in ends {
        let mut slot = limiter.acquire(Lane::Uploads, HOUR).await.unwrap();
        end(&mut slot);
    }
    let refused = RequestEnd::Refused {
        retry_after: None,
        limit: None,
    };
    let told = [RequestEnd::Unsent, refused, RequestEnd::Unknown];
    assert_eq!(*others.told.lock().unwrap(), told);
}
