//! Where a delivery goes and what it holds (D54, D56, D57).

use ipp_extract::Options;
use ipp_sdk::model::{FieldLocation, FieldLocations};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{job, log, register};
use crate::Case;
use crate::client::{batch_id, batch_of, form, job_id};
use crate::facts::facts;
use crate::fixtures::{PDF, acme, server};
use crate::receiver::{Receiver, base64, from_base64, hex, hmac};
use crate::world::World;

pub const CASES: &[Case] = &[
    (
        "D54",
        "decided",
        no_delivery_reaches_a_private_network_unless_it_is_allowed,
    ),
    ("D56", "decided", a_delivery_is_signed_over_its_raw_body),
    ("D56", "bare_hex", a_signature_can_be_bare_hex),
    ("D56", "timestamped", a_signature_can_have_a_timestamp),
    ("D57", "decided", a_delivery_contains_what_get_shows),
];

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
