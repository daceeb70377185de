//! Registration and delivery (D51–D60), seen from the sink. `tests/api/webhooks` has real receivers.

use std::time::Duration;

use futures_util::future::join_all;
use ipp_extract::Options;
use ipp_mock_server::NewAccount;
use ipp_sdk::model::{FieldLocation, FieldLocations};
use jiff::Timestamp;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::Case;
use crate::client::{batch_id, batch_of, form, job_id, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, acme, server};
use crate::receiver::{Receiver, base64, from_base64, hex, hmac};
use crate::world::{World, ids, text};

pub const CASES: &[Case] = &[
    ("D51", "decided", what_is_no_https_url_is_refused),
    (
        "D51",
        "loopback_http",
        http_can_be_accepted_for_this_machine,
    ),
    ("D52", "decided", events_are_known_and_count_once),
    ("D53", "decided", the_sixth_webhook_is_refused),
    (
        "D54",
        "decided",
        no_delivery_reaches_a_private_network_unless_it_is_allowed,
    ),
    ("D55", "decided", a_secret_is_shown_once),
    ("D56", "decided", a_delivery_is_signed_over_its_raw_body),
    ("D56", "bare_hex", a_signature_can_be_bare_hex),
    ("D56", "timestamped", a_signature_can_have_a_timestamp),
    ("D57", "decided", a_delivery_contains_what_get_shows),
    ("D58", "decided", a_delivery_is_attempted_once),
    ("D58", "retried", a_delivery_can_be_retried),
    ("D59", "decided", a_deleted_webhook_is_told_nothing_more),
    ("D60", "decided", failures_are_counted_in_a_row),
];

const URL: &str = "https://your-app.com/hooks";

async fn register(world: &World, body: Value) -> Response {
    world.post("/webhooks", body).await
}

/// A completed job, and its id.
async fn job(world: &World) -> String {
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    id
}

async fn webhooks(world: &World) -> Vec<Value> {
    let mut list = world.json("/webhooks").await;
    serde_json::from_value(list["data"]["webhooks"].take()).unwrap()
}

async fn delete(world: &World, webhook: &Value) -> Response {
    let id = webhook["webhook_id"].as_str().unwrap();
    world.call(Method::DELETE, &format!("/webhooks/{id}")).await
}

/// The log of a webhook, newest attempt first.
async fn log(world: &World, webhook: &Value) -> Vec<Value> {
    world.settle().await;
    let id = webhook["webhook_id"].as_str().unwrap();
    let response = world
        .client
        .get(&format!("/webhooks/{id}/deliveries"))
        .await;
    let mut body = facts("D58", "retried").met_by(response).await;
    serde_json::from_value(body["data"]["deliveries"].take()).unwrap()
}

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
async fn no_delivery_reaches_a_private_network_unless_it_is_allowed() {
    let world = World::new().await;
    world.decide("D58", "retried");
    let mut refused = Vec::new();
    for url in [
        "https://127.0.0.1:9/a",
        "https://10.0.0.1/a",
        "https://169.254.169.254/latest",
        "https://[::ffff:192.168.0.1]/a",
        "https://[fd00::1]/a",
    ] {
        let response = register(&world, json!({ "url": url })).await;
        refused.push(response.json::<Value>().await.unwrap()["data"].take());
    }
    job(&world).await;
    for webhook in &refused {
        let log = log(&world, webhook).await;
        let first = log.last().unwrap();
        assert_eq!(
            (&first["status"], &first["response_status"]),
            (&json!("failed"), &Value::Null)
        );
        let error = first["error"].as_str().unwrap();
        assert!(error.contains("may not reach"), "{error}");
    }
    facts("D54", "decided")
        .met_by(world.client.get("/webhooks").await)
        .await;
    // An allow-list opens some: the receiver speaks no TLS, but it is reached.
    let receiver = Receiver::start().await;
    let allowed = World::of(server().allow_deliveries_to("127.0.0.0/8")).await;
    allowed.decide("D58", "retried");
    let url = receiver.url.replace("http:", "https:");
    let webhook = register(&allowed, json!({ "url": url }))
        .await
        .json::<Value>()
        .await
        .unwrap()["data"]
        .take();
    job(&allowed).await;
    let log = log(&allowed, &webhook).await;
    let error = log.last().unwrap()["error"].as_str().unwrap();
    assert!(
        error.contains("connect") && !error.contains("may not reach"),
        "{error}"
    );
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

/// A delivery as it was signed: the signature, the secret, the time of signing, the raw body.
struct Signed {
    headers: Value,
    secret: String,
    body: String,
}

impl Signed {
    async fn under(reading: &str) -> Self {
        let world = World::new().await;
        world.decide("D56", reading);
        let webhook = world.subscribe("signed").await;
        job(&world).await;
        let mut delivery = world.delivered("signed").await.remove(0);
        let list = world.client.get("/webhooks").await;
        facts("D56", reading).met_by(list).await;
        Self {
            headers: delivery["headers"].take(),
            secret: webhook["secret"].as_str().unwrap().to_owned(),
            body: delivery["body"].as_str().unwrap().to_owned(),
        }
    }

    fn header(&self, name: &str) -> &str {
        self.headers[name].as_str().unwrap()
    }

    fn signature(&self) -> &str {
        self.header("x-ipp-signature")
    }

    /// The HMAC with the whole secret as the key.
    fn hmac(&self, parts: &[&[u8]]) -> String {
        hex(&hmac(self.secret.as_bytes(), parts))
    }
}

#[tokio::test]
async fn a_delivery_is_signed_over_its_raw_body() {
    let signed = Signed::under("decided").await;
    let expected = format!("sha256={}", signed.hmac(&[signed.body.as_bytes()]));
    assert_eq!(signed.signature(), expected);
    // Standard Webhooks beside it.
    let key = from_base64(signed.secret.strip_prefix("whsec_").unwrap());
    let (id, at) = (
        signed.header("webhook-id"),
        signed.header("webhook-timestamp"),
    );
    let parts: [&[u8]; 5] = [
        id.as_bytes(),
        b".",
        at.as_bytes(),
        b".",
        signed.body.as_bytes(),
    ];
    let standard = format!("v1,{}", base64(&hmac(&key, &parts)));
    assert_eq!(signed.header("webhook-signature"), standard);
    assert_eq!(signed.header("x-ipp-event"), "job.completed");
    assert!(!signed.header("x-ipp-delivery").is_empty());
}

#[tokio::test]
async fn a_signature_can_be_bare_hex() {
    let signed = Signed::under("bare_hex").await;
    assert_eq!(signed.signature(), signed.hmac(&[signed.body.as_bytes()]));
}

#[tokio::test]
async fn a_signature_can_have_a_timestamp() {
    let signed = Signed::under("timestamped").await;
    let at = signed.header("webhook-timestamp");
    let expected = signed.hmac(&[at.as_bytes(), b".", signed.body.as_bytes()]);
    assert_eq!(signed.signature(), format!("t={at},v1={expected}"));
}

#[tokio::test]
async fn a_delivery_contains_what_get_shows() {
    let reader = |document: &[u8], options: &Options| {
        let mut invoice = acme(document, options)?;
        let mut locations = FieldLocations::default();
        locations
            .fields
            .insert("total".to_owned(), FieldLocation::default());
        invoice.field_locations = Some(locations);
        Ok(invoice)
    };
    let world = World::reading(server().reader(reader)).await;
    world.subscribe("all").await;
    let id = job_id(
        world
            .client
            .upload(form(PDF).text("include_bounding_boxes", "1"))
            .await,
    )
    .await;
    let mut shown = world.client.wait(&id).await;
    assert!(shown["result"].get("field_locations").is_some(), "{shown}");
    let batch = batch_id(world.client.upload_batch(batch_of(1)).await).await;
    let mut batch = world.client.wait_batch(&batch).await;
    for body in [&mut shown, &mut batch] {
        body.as_object_mut().unwrap().remove("success");
    }
    shown["result"]
        .as_object_mut()
        .unwrap()
        .remove("field_locations");
    let delivered = world.delivered("all").await;
    for (event, data, delivery) in [
        ("job.completed", shown, &delivered[0]),
        ("batch.completed", batch, &delivered[1]),
    ] {
        let body: Value = serde_json::from_str(delivery["body"].as_str().unwrap()).unwrap();
        assert_eq!(body["data"], data);
        assert_eq!(
            (&body["event"], &body["type"]),
            (&json!(event), &json!(event))
        );
        assert_eq!(body["id"], delivery["headers"]["webhook-id"]);
        assert!(body["id"].as_str().unwrap().starts_with("evt_"));
        assert!(
            body["timestamp"]
                .as_str()
                .unwrap()
                .parse::<Timestamp>()
                .is_ok()
        );
        assert_eq!(body.as_object().unwrap().len(), 5);
    }
    facts("D57", "decided")
        .met_by(world.client.get("/webhooks").await)
        .await;
}

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
