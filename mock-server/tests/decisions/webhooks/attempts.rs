//! How often a delivery is attempted (D58–D60).

use std::time::Duration;

use ipp_mock_server::NewAccount;
use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

use super::{delete, job, log, register, webhooks};
use crate::Case;
use crate::client::refused;
use crate::facts::facts;
use crate::receiver::Receiver;
use crate::world::{World, ids, text};

pub const CASES: &[Case] = &[
    ("D58", "decided", a_delivery_is_attempted_once),
    ("D58", "retried", a_delivery_can_be_retried),
    ("D59", "decided", a_deleted_webhook_is_told_nothing_more),
    ("D60", "decided", failures_are_counted_in_a_row),
];

const DAYS: Duration = Duration::from_secs(75 * 3600);

#[tokio::test]
async fn a_delivery_is_attempted_once() {
    let world = World::new().await;
    world.server.clock().freeze();
    for (name, status, failures) in [("ok", 204, 0), ("redirect", 302, 1), ("broken", 500, 1)] {
        world.subscribe(name).await;
        world.sink_answers(name, json!({ "status": status })).await;
        job(&world).await;
        assert_eq!(world.delivered(name).await.len(), 1);
        world.advance(DAYS).await;
        assert_eq!(world.delivered(name).await.len(), 1, "{name}");
        let webhook = webhooks(&world).await.remove(0);
        assert_eq!(webhook["failure_count"], failures, "{name}");
        delete(&world, &webhook).await;
    }
    // Nor is there a log.
    let log = world
        .client
        .get("/webhooks/3fa85f64-5717-4562-b3fc-2c963f66afa6/deliveries")
        .await;
    facts("D58", "decided").met_by(log).await;
}

#[tokio::test]
async fn a_delivery_can_be_retried() {
    let world = World::new().await;
    world.server.clock().freeze();
    let webhook = world.subscribe("broken").await;
    world.sink_answers("broken", json!({"status": 500})).await;
    job(&world).await;
    world.advance(DAYS).await;
    assert_eq!(world.delivered("broken").await.len(), 1);
    world.decide("D58", "retried");
    job(&world).await;
    assert_eq!(world.delivered("broken").await.len(), 2);
    world.advance(DAYS).await;
    let delivered = world.delivered("broken").await;
    // The one of before and eight of the second job.
    assert_eq!(delivered.len(), 9);
    let at = |attempt: usize| {
        delivered[attempt]["at"]
            .as_str()
            .unwrap()
            .parse::<Timestamp>()
            .unwrap()
    };
    for (attempt, seconds) in [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
        .into_iter()
        .enumerate()
    {
        let wait = at(attempt + 2).duration_since(at(attempt + 1)).as_millis();
        let (least, most) = (seconds * 800, seconds * 1200);
        assert!((least..=most).contains(&wait), "{attempt}: {wait} ms");
    }
    let log = log(&world, &webhook).await;
    assert_eq!(ids(&json!(log[..8]), "status"), ["failed"; 8]);
    // An attempt is made again when that is asked for.
    let path = format!(
        "/webhooks/{}/deliveries/{}/redeliver",
        webhook["webhook_id"].as_str().unwrap(),
        log[0]["delivery_id"].as_str().unwrap()
    );
    assert_eq!(world.call(Method::POST, &path).await.status(), 202);
    assert!(world.delivered("broken").await.len() > 9);
    // A receiver that asks for time gets it, and one that is gone is left alone.
    delete(&world, &webhook).await;
    let asking = world.subscribe("asking").await;
    world
        .sink_answers("asking", json!({"statuses": [503], "retry_after": "60s"}))
        .await;
    job(&world).await;
    assert_eq!(world.delivered("asking").await.len(), 1);
    world.advance(Duration::from_secs(59)).await;
    assert_eq!(world.delivered("asking").await.len(), 1);
    world.advance(Duration::from_secs(60)).await;
    assert_eq!(world.delivered("asking").await.len(), 2);
    world.sink_answers("asking", json!({"status": 410})).await;
    job(&world).await;
    world.advance(DAYS).await;
    assert_eq!(world.delivered("asking").await.len(), 3);
    assert!(
        webhooks(&world)
            .await
            .iter()
            .all(|w| w["webhook_id"] != asking["webhook_id"])
    );
}

#[tokio::test]
async fn a_deleted_webhook_is_told_nothing_more() {
    let world = World::new().await;
    world.decide("D58", "retried");
    world.decide("D51", "loopback_http");
    world.server.clock().freeze();
    // One waits for a retry, one is under way.
    let waiting = world.subscribe("broken").await;
    world.sink_answers("broken", json!({"status": 500})).await;
    job(&world).await;
    assert_eq!(world.delivered("broken").await.len(), 1);
    let id = waiting["webhook_id"].as_str().unwrap();
    let stranger = world.account(NewAccount::new("stranger@ipp.test")).await;
    let theirs = stranger.request(Method::DELETE, &format!("/webhooks/{id}"));
    refused(world.send(theirs).await, 404, "WEBHOOK_NOT_FOUND").await;
    let deleted = facts("D59", "decided")
        .met_by(delete(&world, &waiting).await)
        .await;
    assert_eq!(
        deleted,
        json!({"success": true, "message": format!("Webhook {id} deleted")})
    );
    let again = delete(&world, &waiting).await;
    assert_eq!(text(&again, "x-ipp-mock-assumption"), Some("D59"));
    refused(again, 404, "WEBHOOK_NOT_FOUND").await;
    world.advance(DAYS).await;
    job(&world).await;
    assert_eq!(world.delivered("broken").await.len(), 1);

    let receiver = Receiver::silent().await;
    let under_way = register(&world, json!({ "url": receiver.url })).await;
    let under_way = under_way.json::<Value>().await.unwrap()["data"].take();
    job(&world).await;
    receiver.received(1).await;
    assert_eq!(delete(&world, &under_way).await.status(), 200);
    world.client.get("/account").await;
    receiver.answer();
    receiver.answered(1).await;
}

#[tokio::test]
async fn failures_are_counted_in_a_row() {
    let world = World::new().await;
    world.server.clock().freeze();
    world.subscribe("moody").await;
    world
        .sink_answers("moody", json!({"statuses": [500, 302, 200, 404]}))
        .await;
    assert_eq!(webhooks(&world).await[0]["last_used_at"], Value::Null);
    for failures in [1, 2, 0, 1, 0] {
        world.advance(Duration::from_secs(10)).await;
        job(&world).await;
        world.settle().await;
        let list = facts("D60", "decided")
            .met_by(world.client.get("/webhooks").await)
            .await;
        let webhook = &list["data"]["webhooks"][0];
        assert_eq!(webhook["failure_count"], failures);
        assert_eq!(
            webhook["last_used_at"],
            format!("{:.3}", world.server.clock().now())
        );
    }
}
