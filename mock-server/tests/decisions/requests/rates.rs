//! How many requests are admitted (D7–D9).

use std::time::Duration;

use jiff::Timestamp;
use reqwest::{Method, Response};
use serde_json::Value;

use crate::Case;
use crate::client::refused;
use crate::facts::facts;
use crate::world::{NO_JOB, World, admitted, text};

pub const CASES: &[Case] = &[
    (
        "D7",
        "decided",
        each_key_has_four_limits_and_the_rest_is_free,
    ),
    ("D8", "decided", the_minute_begins_with_the_first_request),
    ("D8", "sliding", the_minute_can_slide),
    ("D8", "aligned", the_minute_can_be_that_of_the_clock),
    ("D9", "decided", there_are_no_rate_limit_headers),
    ("D9", "sent", rate_limit_headers_can_be_sent),
];

#[tokio::test]
async fn each_key_has_four_limits_and_the_rest_is_free() {
    let world = World::limited().await;
    // Every one of these is refused, and counts.
    for (path, limit) in [("/invoices", 60), ("/batches", 10), ("/webhooks", 20)] {
        assert_eq!(
            admitted(&world, limit, Method::POST, path).await,
            limit,
            "{path}"
        );
        facts("D7", "decided")
            .met_by(world.call(Method::POST, path).await)
            .await;
    }
    // All reads are one kind, whatever they read.
    assert_eq!(admitted(&world, 30, Method::GET, "/account").await, 30);
    assert_eq!(admitted(&world, 30, Method::HEAD, "/jobs").await, 30);
    assert_eq!(
        admitted(&world, 30, Method::GET, &format!("{NO_JOB}/download/csv")).await,
        30
    );
    assert_eq!(admitted(&world, 29, Method::GET, "/batches/x").await, 29);
    let origin = world.client.at_origin(Method::GET, "/download/x/csv");
    let origin = origin.bearer_auth(world.server.api_key().expose());
    refused(world.send(origin).await, 404, "JOB_NOT_FOUND").await;
    facts("D7", "decided")
        .met_by(world.client.get("/webhooks").await)
        .await;
    // DELETE, OPTIONS, sessions and what reaches no endpoint are free.
    assert_eq!(
        admitted(&world, 130, Method::DELETE, "/webhooks/x").await,
        130
    );
    assert_eq!(admitted(&world, 130, Method::GET, "/nothing").await, 130);
    for _ in 0..130 {
        let keys = world.send(world.session(Method::GET, "/keys")).await;
        assert_eq!(keys.status(), 200);
    }
    // Another key of the same account has its own.
    let key: Value = world
        .send(world.session(Method::POST, "/keys"))
        .await
        .json()
        .await
        .unwrap();
    let other = world.client.with_key(key["data"]["key"].as_str().unwrap());
    assert_eq!(other.get("/account").await.status(), 200);
}

/// A world at half a minute past, and the time that it is there.
async fn at_half_past() -> (World, Timestamp) {
    let world = World::limited().await;
    let begin: Timestamp = "2026-04-11T14:00:30Z".parse().unwrap();
    world.server.clock().set(begin);
    (world, begin)
}

/// How many batches of so many are let in at a time after the begin.
async fn at(world: &World, begin: Timestamp, after: Duration, requests: usize) -> usize {
    world.server.clock().set(begin + after);
    admitted(world, requests, Method::POST, "/batches").await
}

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::test]
async fn the_minute_begins_with_the_first_request() {
    let (world, begin) = at_half_past().await;
    assert_eq!(at(&world, begin, ms(0), 1).await, 1);
    assert_eq!(at(&world, begin, ms(55_000), 10).await, 9);
    assert_eq!(at(&world, begin, ms(59_999), 3).await, 0);
    facts("D8", "decided")
        .met_by(world.call(Method::POST, "/batches").await)
        .await;
    // What was refused has not lengthened it, and all ten are there again.
    assert_eq!(at(&world, begin, ms(60_000), 12).await, 10);
    assert_eq!(at(&world, begin, ms(119_999), 1).await, 0);
    // The next one begins with the next request, not when the last one ended.
    assert_eq!(at(&world, begin, ms(150_000), 1).await, 1);
    assert_eq!(at(&world, begin, ms(209_999), 10).await, 9);
}

#[tokio::test]
async fn the_minute_can_slide() {
    let (world, begin) = at_half_past().await;
    for (reading, at_the_minute) in [("decided", 10), ("sliding", 1)] {
        world.decide("D8", reading);
        assert_eq!(at(&world, begin, ms(0), 1).await, 1);
        assert_eq!(at(&world, begin, ms(55_000), 10).await, 9);
        assert_eq!(at(&world, begin, ms(59_999), 3).await, 0);
        facts("D8", reading)
            .met_by(world.call(Method::POST, "/batches").await)
            .await;
        assert_eq!(
            at(&world, begin, ms(60_000), 12).await,
            at_the_minute,
            "{reading}"
        );
    }
    // The nine leave together, when they are a minute old.
    assert_eq!(at(&world, begin, ms(114_999), 1).await, 0);
    assert_eq!(at(&world, begin, ms(115_000), 12).await, 9);
}

#[tokio::test]
async fn the_minute_can_be_that_of_the_clock() {
    let (world, begin) = at_half_past().await;
    for (reading, at_the_full_minute) in [("decided", 0), ("aligned", 10)] {
        world.decide("D8", reading);
        assert_eq!(at(&world, begin, ms(0), 11).await, 10);
        assert_eq!(at(&world, begin, ms(29_999), 1).await, 0);
        facts("D8", reading)
            .met_by(world.call(Method::POST, "/batches").await)
            .await;
        assert_eq!(
            at(&world, begin, ms(30_000), 11).await,
            at_the_full_minute,
            "{reading}"
        );
    }
}

#[tokio::test]
async fn there_are_no_rate_limit_headers() {
    let world = World::limited().await;
    assert_eq!(admitted(&world, 10, Method::POST, "/batches").await, 10);
    facts("D9", "decided")
        .met_by(world.call(Method::POST, "/batches").await)
        .await;
    let counted = world.client.get("/account").await;
    assert_eq!(text(&counted, "x-ratelimit-limit"), None);
    assert_eq!(text(&counted, "x-ratelimit-remaining"), None);
}

#[tokio::test]
async fn rate_limit_headers_can_be_sent() {
    let world = World::limited().await;
    let seen = |response: &Response| {
        ["x-ratelimit-limit", "x-ratelimit-remaining", "retry-after"]
            .map(|name| text(response, name).map(str::to_owned))
    };
    assert_eq!(
        seen(&world.client.get("/account").await),
        [const { None }; 3]
    );
    world.decide("D9", "sent");
    let counted = world.client.get("/account").await;
    assert_eq!(
        seen(&counted),
        [Some("120".to_owned()), Some("118".to_owned()), None]
    );
    assert_eq!(text(&counted, "x-ipp-mock-assumption"), Some("D9,D30"));
    assert_eq!(admitted(&world, 10, Method::POST, "/batches").await, 10);
    world
        .server
        .clock()
        .advance(Duration::from_millis(17_500))
        .await
        .unwrap();
    facts("D9", "sent")
        .met_by(world.call(Method::POST, "/batches").await)
        .await;
    // What is not counted has none.
    for response in [
        world.call(Method::DELETE, "/webhooks/x").await,
        world.call(Method::GET, "/nothing").await,
        world.send(world.session(Method::GET, "/keys")).await,
        world
            .send(world.client.anonymous(Method::GET, "/account"))
            .await,
    ] {
        assert_eq!(seen(&response), [const { None }; 3]);
    }
}
