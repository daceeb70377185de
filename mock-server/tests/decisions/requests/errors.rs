//! What refusals look like (D4, D5).

use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::Case;
use crate::client::{form, refused};
use crate::facts::facts;
use crate::fixtures::PDF;
use crate::world::{NO_JOB, World, text};

pub const CASES: &[Case] = &[
    (
        "D4",
        "decided",
        what_the_reference_does_not_name_has_codes_of_its_own,
    ),
    (
        "D4",
        "documented_only",
        a_client_can_be_shown_the_seven_codes_only,
    ),
    (
        "D5",
        "decided",
        errors_of_the_framework_have_the_envelope_too,
    ),
];

/// A refusal of each kind, with its code as decided and the one that stands in for it.
async fn refusals(world: &World) -> Vec<(Response, u16, &'static str, &'static str)> {
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let busy = world
        .client
        .request(Method::POST, "/invoices")
        .multipart(form(PDF));
    let failed = world.client.upload(form([PDF, b"X"].concat())).await;
    let failed: Value = failed.json().await.unwrap();
    let failed = failed["job_id"].as_str().unwrap();
    vec![
        (
            world.call(Method::GET, "/jobs?limit=0").await,
            400,
            "INVALID_REQUEST",
            "INVALID_FILE",
        ),
        (
            world
                .client
                .get(&format!("/invoices/{failed}/download/csv"))
                .await,
            400,
            "JOB_NOT_COMPLETED",
            "INVALID_FILE",
        ),
        (
            world.post("/webhooks", json!({"url": "ftp://x"})).await,
            400,
            "INVALID_WEBHOOK_URL",
            "INVALID_FILE",
        ),
        (
            world
                .post("/webhooks", json!({"url": "https://x.test"}))
                .await,
            400,
            "WEBHOOK_LIMIT_REACHED",
            "INVALID_FILE",
        ),
        (
            world.call(Method::GET, "/keys").await,
            401,
            "INVALID_SESSION",
            "INVALID_API_KEY",
        ),
        (
            world.call(Method::GET, "/nothing").await,
            404,
            "NOT_FOUND",
            "JOB_NOT_FOUND",
        ),
        (
            world.call(Method::DELETE, &format!("/webhooks/{id}")).await,
            404,
            "WEBHOOK_NOT_FOUND",
            "JOB_NOT_FOUND",
        ),
        (
            world
                .send(world.session(Method::DELETE, "/keys/key_000000"))
                .await,
            404,
            "KEY_NOT_FOUND",
            "JOB_NOT_FOUND",
        ),
        (
            world
                .post(&format!("/vendors/{id}/aliases"), json!({"alias": "a"}))
                .await,
            404,
            "VENDOR_NOT_FOUND",
            "JOB_NOT_FOUND",
        ),
        (
            world.call(Method::PUT, "/jobs").await,
            405,
            "METHOD_NOT_ALLOWED",
            "JOB_NOT_FOUND",
        ),
        (
            world.send(busy.header("X-IPP-Mock-Scenario", "busy")).await,
            503,
            "SERVICE_UNAVAILABLE",
            "RATE_LIMITED",
        ),
    ]
}

async fn with_five_webhooks_and_vendors() -> World {
    let world = World::new().await;
    world.decide("D71", "served");
    for name in 0..5 {
        world.subscribe(&name.to_string()).await;
    }
    world
}

#[tokio::test]
async fn what_the_reference_does_not_name_has_codes_of_its_own() {
    let world = with_five_webhooks_and_vendors().await;
    for (response, status, code, _) in refusals(&world).await {
        refused(response, status, code).await;
    }
    facts("D4", "decided")
        .met_by(world.call(Method::GET, "/jobs?limit=0").await)
        .await;
}

#[tokio::test]
async fn a_client_can_be_shown_the_seven_codes_only() {
    let world = with_five_webhooks_and_vendors().await;
    world.decide("D4", "documented_only");
    for (response, status, code, documented) in refusals(&world).await {
        let rests_on = text(&response, "x-ipp-mock-assumption").unwrap_or_default();
        assert!(
            rests_on.split(',').any(|id| id == "D4"),
            "{code}: {rests_on}"
        );
        refused(response, status, documented).await;
    }
    facts("D4", "documented_only")
        .met_by(world.call(Method::GET, "/jobs?limit=0").await)
        .await;
    // The control plane is no part of the API.
    let unknown = world.client.at_origin(Method::GET, "/_mock/jobs/none");
    refused(world.send(unknown).await, 404, "NOT_FOUND").await;
}

#[tokio::test]
async fn errors_of_the_framework_have_the_envelope_too() {
    let world = World::new().await;
    for path in ["/nothing", "/invoices/a/b/c", "/invoices/"] {
        facts("D5", "decided")
            .met_by(world.call(Method::GET, path).await)
            .await;
    }
    for (method, path, allow) in [
        (Method::GET, "/invoices", "POST"),
        (Method::POST, NO_JOB, "GET,HEAD"),
    ] {
        let response = world.call(method, path).await;
        assert_eq!(text(&response, "allow"), Some(allow));
        assert_eq!(text(&response, "x-ipp-mock-assumption"), Some("D5"));
        refused(response, 405, "METHOD_NOT_ALLOWED").await;
    }
    let large = json!({"url": "https://x.test", "more": "x".repeat(70_000)});
    refused(world.post("/webhooks", large).await, 400, "INVALID_REQUEST").await;
}
