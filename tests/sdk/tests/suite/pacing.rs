//! The client keeps within the request limits by itself, and uses them.

use std::future::IntoFuture as _;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use http::Method;
use ipp_mock_server::{Fault, MockServerBuilder, Profile};
use ipp_sdk::testing::{ScaledClock, SkippingClock};
use ipp_sdk::{Client, Clock as _, ErrorKind, Pacing, Result};
use tokio::task::JoinSet;

use crate::world::{World, document, quick};

/// A minute is two seconds.
const FACTOR: f64 = 30.0;
const FIVE_MINUTES: Duration = Duration::from_secs(300);

/// Uses the client until the time is over; returns how many requests were answered.
async fn use_up(client: Client, clock: ScaledClock, end: Duration, uploads: bool) -> u64 {
    for answered in 0.. {
        let left = end.saturating_sub(clock.now());
        let outcome: Result<()> = match uploads {
            true => client.parse(document("a")).timeout(left).await.map(drop),
            false => client.account().timeout(left).await.map(drop),
        };
        match outcome.as_ref().map_err(|e| e.kind()) {
            Ok(()) => {}
            Err(ErrorKind::Throttled(_) | ErrorKind::Timeout(_)) => return answered,
            Err(e) => panic!("{e:?}"),
        }
    }
    0
}

/// 500 tasks on clones of one client for five minutes of the server's time.
async fn keeps_500_tasks_within_the_limits(builder: MockServerBuilder) {
    let world = World::of(builder).await;
    world.server.clock().scale(FACTOR);
    let clock = ScaledClock::new(FACTOR);
    let client = world.client().clock(clock.clone()).build().unwrap();
    let end = clock.now() + FIVE_MINUTES;
    let (mut uploads, mut reads) = (JoinSet::new(), JoinSet::new());
    for _ in 0..250 {
        uploads.spawn(use_up(client.clone(), clock.clone(), end, true));
        reads.spawn(use_up(client.clone(), clock.clone(), end, false));
    }
    let uploads: u64 = uploads.join_all().await.iter().sum();
    let reads: u64 = reads.join_all().await.iter().sum();
    assert_eq!(world.answered("*", 429).await, 0);
    assert!(uploads * 100 >= 5 * 60 * 97, "{uploads} uploads");
    assert!(reads * 100 >= 5 * 120 * 97, "{reads} reads");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_tasks_use_the_limits_to_97_percent_and_are_never_refused() {
    keeps_500_tasks_within_the_limits(quick()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_never_refused_by_a_sliding_window_either() {
    keeps_500_tasks_within_the_limits(quick().decide("D8", "sliding")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_never_refused_by_windows_of_the_clocks_minutes_either() {
    keeps_500_tasks_within_the_limits(quick().decide("D8", "aligned")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_never_refused_by_a_server_that_states_its_limits_either() {
    keeps_500_tasks_within_the_limits(quick().profile(Profile::Preview)).await;
}

/// A client that knows no limits uses the key's reads of this minute up but for some.
async fn leave_reads(world: &World, some: u32) {
    let other = world.client().pacing(Pacing::off()).build().unwrap();
    let reads = (some..120).map(|_| async { other.account().await });
    for outcome in join_all(reads).await {
        outcome.unwrap();
    }
}

async fn is_held_back(client: &Client) -> bool {
    let error = client
        .account()
        .timeout(Duration::from_secs(5))
        .await
        .unwrap_err();
    matches!(error.kind(), ErrorKind::Throttled(_))
}

#[tokio::test]
async fn what_another_client_of_the_key_uses_is_learned_from_the_headers() {
    let world = World::of(quick().profile(Profile::Preview)).await;
    world.server.clock().freeze();
    leave_reads(&world, 10).await;
    let client = world.client().build().unwrap();
    for _ in 0..10 {
        client.account().await.unwrap();
    }
    assert!(is_held_back(&client).await);
    assert_eq!(world.answered("*", 429).await, 0);
}

#[tokio::test]
async fn a_limit_that_the_server_states_replaces_the_documented_one() {
    let world = World::of(quick()).await;
    let lower = Fault::status(429)
        .with_header("X-RateLimit-Limit", "5")
        .once();
    world.server.fault(lower).unwrap();
    let client = world
        .client()
        .clock(SkippingClock::default())
        .build()
        .unwrap();
    // The refused request and its repetition count.
    for _ in 0..4 {
        client.account().await.unwrap();
    }
    assert!(is_held_back(&client).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_others_have_used_up_is_waited_for_without_hammering() {
    let world = World::of(quick()).await;
    world.server.clock().scale(FACTOR);
    leave_reads(&world, 0).await;
    let client = world
        .client()
        .clock(ScaledClock::new(FACTOR))
        .build()
        .unwrap();
    let reads = (0..30).map(|_| async { client.account().retries(20).await });
    for outcome in join_all(reads).await {
        outcome.unwrap();
    }
    // Those that were sent before the first refusal came back; then one at a time, after growing pauses.
    let refused = world.answered("*", 429).await;
    assert!((1..=30 + 10).contains(&refused), "{refused}");
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let world = World::of(quick()).await;
    let client = world.client().build().unwrap();
    let uploads = (0..60).map(|n| client.parse(document(n)).into_future());
    for outcome in join_all(uploads).await {
        outcome.unwrap();
    }
    let begun = Instant::now();
    let limit = Duration::from_secs(20);
    let late = client
        .parse(document("late"))
        .external_id("late")
        .timeout(limit);
    let error = late.await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert!(
        matches!(error.kind(), ErrorKind::Throttled(l) if *l == limit),
        "{error:?}"
    );
    // A minute, and the little more that clocks may differ by.
    assert!((limit..=Duration::from_secs(61)).contains(&error.retry_after().unwrap()));
    assert!(error.retryable() && !error.outcome_unknown());
    assert_eq!(
        (error.attempts(), error.external_id().unwrap().as_str()),
        (0, "late")
    );
    assert_eq!(world.asked("POST /invoices").await, 60);
}

#[tokio::test]
async fn clones_share_the_limits_and_other_clients_have_their_own() {
    let world = World::of(quick().rate_limits(false)).await;
    let client = world.client().build().unwrap();
    let clones: Vec<_> = (0..120).map(|_| client.clone()).collect();
    for outcome in join_all(clones.iter().map(|clone| async { clone.account().await })).await {
        outcome.unwrap();
    }
    assert!(is_held_back(&client).await);
    assert!(is_held_back(&clones[7]).await);
    world.client().build().unwrap().account().await.unwrap();
}

#[tokio::test]
async fn requests_that_wait_for_the_limit_are_sent_in_their_order() {
    let world = World::of(quick()).await;
    // One a minute, and minutes take no time.
    let client = world
        .client()
        .clock(SkippingClock::default())
        .pacing(Pacing::documented().reads(1))
        .build()
        .unwrap();
    let ask = async |n: usize| {
        let path = format!("/account?n={n}");
        let call = client
            .request(Method::GET, &path)
            .timeout(Duration::from_secs(3600));
        call.send().await
    };
    // Each joins the queue when it is first polled, which is in order.
    for outcome in join_all((0..20).map(ask)).await {
        outcome.unwrap();
    }
    let seen = world.server.requests();
    let order: Vec<_> = seen
        .iter()
        .map(|r| r.path.rsplit_once('=').unwrap().1.to_owned())
        .collect();
    let sent: Vec<_> = (0..20).map(|n| n.to_string()).collect();
    assert_eq!(order, sent);
}
