//! What may be registered (D51–D53, D55).

use futures_util::future::join_all;
use ipp_mock_server::NewAccount;
use reqwest::Method;
use serde_json::{Value, json};

use super::{URL, delete, job, register, webhooks};
use crate::Case;
use crate::client::refused;
use crate::facts::facts;
use crate::world::{World, text};

pub const CASES: &[Case] = &[
    ("D51", "decided", what_is_no_https_url_is_refused),
    (
        "D51",
        "loopback_http",
        http_can_be_accepted_for_this_machine,
    ),
    ("D52", "decided", events_are_known_and_count_once),
    ("D53", "decided", the_sixth_webhook_is_refused),
    ("D55", "decided", a_secret_is_shown_once),
];

#[tokio::test]
async fn what_is_no_https_url_is_refused() {
    let world = World::new().await;
    let long = format!("https://example.com/{}", "a".repeat(2028));
    for url in [
        json!(null),
        json!(1),
        json!(""),
        json!("your-app.com"),
        json!("http://your-app.com"),
        json!("http://127.0.0.1:80"),
        json!("https://me@your-app.com"),
        json!("https://me:secret@your-app.com"),
        json!(format!("{long}a")),
    ] {
        facts("D51", "decided")
            .met_by(register(&world, json!({ "url": url })).await)
            .await;
    }
    facts("D51", "decided")
        .met_by(register(&world, json!({})).await)
        .await;
    for body in ["", "[]", "url=https://x.test"] {
        let request = world.client.request(Method::POST, "/webhooks").body(body);
        let response = world.send(request).await;
        assert_eq!(text(&response, "x-ipp-mock-assumption"), Some("D51"));
        refused(response, 400, "INVALID_REQUEST").await;
    }
    assert_eq!(register(&world, json!({ "url": long })).await.status(), 200);
}

#[tokio::test]
async fn http_can_be_accepted_for_this_machine() {
    let world = World::new().await;
    for reading in ["decided", "loopback_http"] {
        world.decide("D51", reading);
        for url in [
            "http://localhost:9/a",
            "http://127.0.0.1:9",
            "http://[::1]:9/",
        ] {
            facts("D51", reading)
                .met_by(register(&world, json!({ "url": url })).await)
                .await;
        }
        let elsewhere = register(&world, json!({"url": "http://your-app.com"})).await;
        facts("D51", "decided").met_by(elsewhere).await;
    }
}

#[tokio::test]
async fn events_are_known_and_count_once() {
    let world = World::new().await;
    for events in [
        json!([]),
        json!(["job.done"]),
        json!(["job.completed", "JOB.FAILED"]),
        json!("job.failed"),
        json!([1]),
    ] {
        let response = register(&world, json!({"url": URL, "events": events})).await;
        facts("D52", "decided").met_by(response).await;
    }
    let all = json!([
        "job.completed",
        "job.failed",
        "batch.completed",
        "batch.failed"
    ]);
    let twice = json!(["batch.failed", "job.failed", "batch.failed"]);
    for (events, kept) in [
        (None, all.clone()),
        (Some(json!(null)), all),
        (Some(twice), json!(["batch.failed", "job.failed"])),
    ] {
        let mut body = json!({ "url": URL });
        if let Some(events) = events {
            body["events"] = events;
        }
        let registered: Value = register(&world, body).await.json().await.unwrap();
        assert_eq!(registered["data"]["events"], kept);
    }
}

#[tokio::test]
async fn the_sixth_webhook_is_refused() {
    let world = World::new().await;
    let six = join_all((0..6).map(|_| register(&world, json!({ "url": URL })))).await;
    let (made, mut others): (Vec<_>, Vec<_>) = six.into_iter().partition(|a| a.status() == 200);
    assert_eq!(made.len(), 5);
    facts("D53", "decided").met_by(others.remove(0)).await;
    // Deleted ones do not count, and another account has its own.
    delete(&world, &webhooks(&world).await[0]).await;
    assert_eq!(register(&world, json!({ "url": URL })).await.status(), 200);
    facts("D53", "decided")
        .met_by(register(&world, json!({ "url": URL })).await)
        .await;
    let other = world.account(NewAccount::new("other@ipp.test")).await;
    let request = other
        .request(Method::POST, "/webhooks")
        .json(&json!({ "url": URL }));
    assert_eq!(world.send(request).await.status(), 200);
    // Neither do deactivated ones: 410 is told by retries.
    world.decide("D58", "retried");
    delete(&world, &webhooks(&world).await[0]).await;
    world.subscribe("gone").await;
    world.sink_answers("gone", json!({"status": 410})).await;
    facts("D53", "decided")
        .met_by(register(&world, json!({ "url": URL })).await)
        .await;
    job(&world).await;
    world.settle().await;
    assert_eq!(register(&world, json!({ "url": URL })).await.status(), 200);
}

#[tokio::test]
async fn a_secret_is_shown_once() {
    let world = World::new().await;
    let first = world.subscribe("a").await;
    let digits = first["secret"]
        .as_str()
        .unwrap()
        .strip_prefix("whsec_")
        .unwrap();
    assert!(
        digits.len() == 64 && digits.bytes().all(|b| b"0123456789abcdef".contains(&b)),
        "{digits}"
    );
    assert_ne!(world.subscribe("a").await["secret"], first["secret"]);
    for listed in webhooks(&world).await {
        assert!(!listed.to_string().contains("whsec_"), "{listed}");
    }
}
