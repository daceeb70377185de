//! What is seeded, and what reserved keys, names and headers do.

use std::time::Duration;

use ipp_mock_server::Preset;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, form, job_id, named, refused};
use crate::fixtures::{PDF, acme, server};

#[tokio::test]
async fn a_preset_seeds_what_the_reference_shows() {
    let server = server().preset(Preset::Reference).start().await.unwrap();
    let client = Client::of(&server).with_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx");
    let path = "/invoices/550e8400-e29b-41d4-a716-446655440000";
    let job: Value = client.get(path).await.json().await.unwrap();
    assert_eq!(job["result"]["invoice_number"], "INV-2026-001");
    let account: Value = client.get("/account").await.json().await.unwrap();
    let expected = json!({"email": "you@example.com", "tier": "starter_business", "credits": 450});
    assert_eq!(account["data"], expected);
}

#[tokio::test]
async fn reserved_keys_names_and_the_scenario_header_do_what_they_say() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    for (key, status, code) in [
        (
            "ipp_live_000401_RevokedRevokedRevokedRev",
            401,
            "INVALID_API_KEY",
        ),
        (
            "ipp_live_000402_NoCreditsNoCreditsNoCred",
            402,
            "INSUFFICIENT_CREDITS",
        ),
        (
            "ipp_live_000403_NoTierNoTierNoTierNoTier",
            403,
            "TIER_REQUIRED",
        ),
        (
            "ipp_live_000429_LimitedLimitedLimitedLim",
            429,
            "RATE_LIMITED",
        ),
    ] {
        refused(client.with_key(key).upload(form(PDF)).await, status, code).await;
    }
    for (name, field, value) in [
        ("ipp-test-fail.pdf", "status", json!("failed")),
        ("ipp-test-low.pdf", "result.confidence", json!("LOW")),
        (
            "ipp-test-risk.pdf",
            "result.warning_severity",
            json!("risk"),
        ),
    ] {
        let job = client
            .wait(&job_id(client.upload(named(name, PDF)).await).await)
            .await;
        let found = field.split('.').fold(&job, |value, key| &value[key]);
        assert_eq!(*found, value, "{name}");
    }
    let slow = job_id(client.upload(named("ipp-test-slow.pdf", PDF)).await).await;
    server
        .clock()
        .advance(Duration::from_secs(30))
        .await
        .unwrap();
    assert_eq!(client.wait(&slow).await["status"], "completed");
    let scenario = |name| {
        client
            .request(Method::POST, "/invoices")
            .header("X-IPP-Mock-Scenario", name)
            .multipart(form(PDF))
            .send()
    };
    refused(scenario("busy").await.unwrap(), 503, "SERVICE_UNAVAILABLE").await;
    refused(
        scenario("no-credits").await.unwrap(),
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    refused(scenario("nonsense").await.unwrap(), 400, "INVALID_REQUEST").await;
    // Malformed parameters count last (contract D1).
    let poor = client.with_key("ipp_live_000403_NoTierNoTierNoTierNoTier");
    let poor = (poor.request(Method::GET, "/account")).header("X-IPP-Mock-Scenario", "nonsense");
    refused(poor.send().await.unwrap(), 403, "TIER_REQUIRED").await;
}

#[tokio::test]
async fn without_magic_reserved_names_and_headers_mean_nothing() {
    let server = server().magic(false).reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let request = client
        .request(Method::POST, "/invoices")
        .header("X-IPP-Mock-Scenario", "busy");
    let response = request
        .multipart(named("ipp-test-fail.pdf", PDF))
        .send()
        .await
        .unwrap();
    assert_eq!(
        client.wait(&job_id(response).await).await["status"],
        "completed"
    );
    let reserved = client.with_key("ipp_live_000402_NoCreditsNoCreditsNoCred");
    refused(reserved.get("/account").await, 401, "INVALID_API_KEY").await;
}
