//! Who may ask, and what is told first (D1–D3, D6, D69).

use std::num::NonZeroU32;

use ipp_mock_server::{NewAccount, Preset};
use reqwest::Method;
use serde_json::Value;

use crate::Case;
use crate::client::{Client, batch_of, form, refused};
use crate::facts::facts;
use crate::fixtures::{Gate, OpenAtEnd, PDF, server};
use crate::world::{NO_JOB, World, identified, text};

pub const CASES: &[Case] = &[
    (
        "D1",
        "decided",
        of_several_faults_the_first_in_order_is_told,
    ),
    ("D1", "credits_first", the_credits_can_come_before_the_file),
    (
        "D2",
        "decided",
        every_cause_of_a_bad_key_gets_the_same_answer,
    ),
    (
        "D3",
        "decided",
        a_key_has_the_shape_of_the_sample_and_is_not_kept,
    ),
    (
        "D6",
        "decided",
        paid_tiers_have_access_and_the_others_have_not,
    ),
    (
        "D69",
        "decided",
        a_full_queue_is_said_honestly_and_nothing_is_charged,
    ),
];

#[tokio::test]
async fn of_several_faults_the_first_in_order_is_told() {
    let world = World::limited().await;
    let client = &world.client;
    // Route, then key.
    let unknown = client.anonymous(Method::GET, "/nothing");
    refused(world.send(unknown).await, 404, "NOT_FOUND").await;
    let wrong = client.anonymous(Method::PUT, "/invoices");
    refused(world.send(wrong).await, 405, "METHOD_NOT_ALLOWED").await;
    // Rate, then tier, then form.
    let free = world
        .account(NewAccount::new("free@ipp.test").tier("free"))
        .await;
    for _ in 0..10 {
        refused(free.post_raw("/batches", "").await, 403, "TIER_REQUIRED").await;
    }
    refused(free.post_raw("/batches", "").await, 429, "RATE_LIMITED").await;
    // Key, then rate: a key that has used up its requests and is revoked is no key.
    let mut new: Value = world
        .send(world.session(Method::POST, "/keys"))
        .await
        .json()
        .await
        .unwrap();
    let key = client.with_key(new["data"]["key"].take().as_str().unwrap());
    for _ in 0..10 {
        refused(key.post_raw("/batches", "").await, 400, "INVALID_REQUEST").await;
    }
    refused(key.post_raw("/batches", "").await, 429, "RATE_LIMITED").await;
    let revoke = format!("/keys/{}", new["data"]["key_id"].as_str().unwrap());
    assert_eq!(
        world
            .send(world.session(Method::DELETE, &revoke))
            .await
            .status(),
        200
    );
    refused(key.post_raw("/batches", "").await, 401, "INVALID_API_KEY").await;
    // Parameters, then replay, then file, then credits.
    let poor = world
        .account(NewAccount::new("poor@ipp.test").credits(1))
        .await;
    assert_eq!(poor.upload(identified(PDF, "known")).await.status(), 202);
    let malformed = identified("MZ", "known").text("export_mode", "fancy");
    refused(poor.upload(malformed).await, 400, "INVALID_REQUEST").await;
    let replay = poor.upload(identified("MZ", "known")).await;
    assert_eq!(text(&replay, "x-ipp-idempotent-replay"), Some("1"));
    facts("D1", "decided")
        .met_by(poor.upload(form("MZ")).await)
        .await;
    refused(poor.upload(form(PDF)).await, 402, "INSUFFICIENT_CREDITS").await;
}

#[tokio::test]
async fn the_credits_can_come_before_the_file() {
    let world = World::of(server().credits(0)).await;
    let bad = async || world.client.upload(form("MZ")).await;
    facts("D1", "decided").met_by(bad().await).await;
    world.decide("D1", "credits_first");
    facts("D1", "credits_first").met_by(bad().await).await;
    refused(
        world.client.upload_batch(batch_of(26)).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    // What comes before both stays there.
    let malformed = form("MZ").text("export_mode", "fancy");
    refused(world.client.upload(malformed).await, 400, "INVALID_REQUEST").await;
}

#[tokio::test]
async fn every_cause_of_a_bad_key_gets_the_same_answer() {
    let world = World::new().await;
    let answer = async |authorization: &str| {
        let request = world.client.anonymous(Method::GET, NO_JOB);
        world
            .send(request.header("Authorization", authorization))
            .await
    };
    let key = world.server.api_key().expose();
    refused(answer(&format!("bEaReR {key}")).await, 404, "JOB_NOT_FOUND").await;
    let keys: Value = world
        .send(world.session(Method::GET, "/keys"))
        .await
        .json()
        .await
        .unwrap();
    let path = format!(
        "/keys/{}",
        keys["data"]["keys"][0]["key_id"].as_str().unwrap()
    );
    world.send(world.session(Method::DELETE, &path)).await;
    let facts = facts("D2", "decided");
    let missing = world
        .send(world.client.anonymous(Method::GET, NO_JOB))
        .await;
    let body = facts.met_by(missing).await;
    assert_eq!(
        body["error"]["message"],
        "Invalid, revoked, or missing API key."
    );
    for authorization in [
        "",
        "Bearer",
        "Bearer ",
        &format!("Basic {key}"),
        key,
        "Bearer ipp_live_000000_unknown",
        "Bearer \u{e9}",
        &format!("Bearer {}", world.server.session_token().expose()),
        // Revoked.
        &format!("Bearer {key}"),
    ] {
        assert_eq!(
            facts.met_by(answer(authorization).await).await,
            body,
            "{authorization}"
        );
    }
}

#[tokio::test]
async fn a_key_has_the_shape_of_the_sample_and_is_not_kept() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::of(server().data_dir(dir.path())).await;
    let created = world.send(world.session(Method::POST, "/keys")).await;
    let created = facts("D3", "decided").met_by(created).await;
    let key = created["data"]["key"].as_str().unwrap();
    let id = created["data"]["key_id"].as_str().unwrap();
    let digits = id.strip_prefix("key_").unwrap();
    assert!(
        digits.len() == 6 && digits.bytes().all(|b| b"0123456789abcdef".contains(&b)),
        "{id}"
    );
    let secret = key.strip_prefix(&format!("ipp_live_{digits}_")).unwrap();
    assert!(
        secret.len() == 24 && secret.bytes().all(|b| b.is_ascii_alphanumeric()),
        "{key}"
    );
    for file in ["ipp.sqlite3", "ipp.sqlite3-wal"] {
        let bytes = std::fs::read(dir.path().join(file)).unwrap();
        assert!(
            !bytes.windows(24).any(|window| window == secret.as_bytes()),
            "{file}"
        );
    }
    let literal = world.client.with_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx");
    refused(literal.get("/account").await, 401, "INVALID_API_KEY").await;
    let seeded = World::of(server().preset(Preset::Reference)).await;
    let literal = seeded.client.with_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx");
    assert_eq!(literal.get("/account").await.status(), 200);
}

#[tokio::test]
async fn paid_tiers_have_access_and_the_others_have_not() {
    let world = World::new().await;
    let paid = [
        "solo",
        "firm",
        "firm_pro",
        "business",
        "starter_business",
        "enterprise",
    ];
    for tier in paid {
        let client = world
            .account(NewAccount::new(format!("{tier}@ipp.test")).tier(tier))
            .await;
        assert_eq!(client.get("/account").await.status(), 200, "{tier}");
    }
    for tier in ["free", "starter"] {
        let client = world
            .account(NewAccount::new(format!("{tier}@ipp.test")).tier(tier))
            .await;
        for path in ["/account", "/jobs", "/webhooks", NO_JOB, "/batches/x"] {
            facts("D6", "decided").met_by(client.get(path).await).await;
        }
        for path in ["/invoices", "/batches", "/webhooks"] {
            facts("D6", "decided")
                .met_by(client.post_raw(path, "").await)
                .await;
        }
        let delete = client.request(Method::DELETE, "/webhooks/x");
        facts("D6", "decided")
            .met_by(world.send(delete).await)
            .await;
    }
}

#[tokio::test]
async fn a_full_queue_is_said_honestly_and_nothing_is_charged() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let builder = server().workers(NonZeroU32::MIN).queue_length(1);
    let world = World::reading(builder.reader(gate.reader())).await;
    let read = world.client.accept().await;
    gate.arrived(1).await;
    let waiting = world.client.accept().await;
    facts("D69", "decided")
        .met_by(world.upload("later").await)
        .await;
    assert_eq!((world.credits().await, world.jobs().await), (998, 2));
    // Two files and one place: none of them takes it.
    facts("D69", "decided")
        .met_by(world.client.upload_batch(batch_of(2)).await)
        .await;
    gate.open();
    for id in [read, waiting] {
        world.client.wait(&id).await;
    }
    let again: &Client = &world.client;
    let again = again.upload(identified(PDF, "later")).await;
    assert_eq!(
        (
            again.status().as_u16(),
            text(&again, "x-ipp-idempotent-replay")
        ),
        (202, None)
    );
}
