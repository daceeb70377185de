//! How things are written and asked for (D10–D12).

use jiff::Timestamp;
use reqwest::{Method, Response};
use serde_json::json;

use crate::Case;
use crate::client::{batch_of, form};
use crate::facts::facts;
use crate::fixtures::{PDF, acme, server};
use crate::world::{World, text};

pub const CASES: &[Case] = &[
    (
        "D10",
        "decided",
        numbers_times_and_dates_are_written_as_in_the_samples,
    ),
    (
        "D11",
        "decided",
        what_the_reference_does_not_name_is_ignored,
    ),
    (
        "D11",
        "strict",
        what_the_reference_does_not_name_can_be_refused_everywhere,
    ),
    ("D12", "decided", head_options_and_browsers_are_answered),
];

#[tokio::test]
async fn numbers_times_and_dates_are_written_as_in_the_samples() {
    let reader = |document: &[u8], options: &_| {
        let mut invoice = acme(document, options)?;
        invoice.invoice_date = Some(jiff::civil::date(2026, 4, 1));
        Ok(invoice)
    };
    let world = World::reading(server().reader(reader)).await;
    let id = world.client.accept().await;
    let job = world.client.wait(&id).await;
    let response = world.client.get(&format!("/invoices/{id}")).await;
    let printed = response.text().await.unwrap();
    for part in [r#""total":1100.00"#, r#""invoice_date":"2026-04-01""#] {
        assert!(printed.contains(part), "{part} in {printed}");
    }
    for field in ["created_at", "completed_at"] {
        let time = job[field].as_str().unwrap();
        assert!(
            time.parse::<Timestamp>().is_ok() && time.ends_with('Z'),
            "{time}"
        );
        assert_eq!(
            (time.len(), &time[19..20]),
            ("2026-04-11T14:00:00.000Z".len(), ".")
        );
    }
    facts("D10", "decided")
        .met_by(world.client.get(&format!("/invoices/{id}")).await)
        .await;
}

/// Requests with something that the reference does not name, each with its name.
async fn with_unknown(world: &World) -> Vec<(Response, String)> {
    let mut answers = Vec::new();
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    for path in [
        "/account",
        "/jobs",
        "/webhooks",
        "/batches/x",
        &format!("/invoices/{id}"),
        &format!("/invoices/{id}/download/csv"),
    ] {
        let response = world.client.get(&format!("{path}?colour=red")).await;
        answers.push((response, "colour".to_owned()));
    }
    answers.push((
        world.call(Method::DELETE, "/webhooks/x?force=1").await,
        "force".to_owned(),
    ));
    answers.push((
        world.send(world.session(Method::GET, "/keys?all=1")).await,
        "all".to_owned(),
    ));
    answers.push((
        world.client.upload(form(PDF).text("tag", "x")).await,
        "tag".to_owned(),
    ));
    answers.push((
        world
            .client
            .upload_batch(batch_of(1).text("external_id", "x"))
            .await,
        "external_id".to_owned(),
    ));
    answers.push((
        world
            .post("/webhooks", json!({"url": "https://x.test", "event": []}))
            .await,
        "event".to_owned(),
    ));
    let key = world
        .session(Method::POST, "/keys")
        .json(&json!({"label": "x"}));
    answers.push((world.send(key).await, "label".to_owned()));
    answers
}

#[tokio::test]
async fn what_the_reference_does_not_name_is_ignored() {
    let world = World::new().await;
    for (response, name) in with_unknown(&world).await {
        let rests_on = text(&response, "x-ipp-mock-assumption").unwrap();
        assert!(
            rests_on.split(',').any(|id| id == "D11"),
            "{name}: {rests_on}"
        );
        // Nobody has the batch or the webhook that was asked for.
        assert!(
            response.status().is_success() || response.status() == 404,
            "{name}"
        );
    }
    let response = world.client.upload(form(PDF).text("tag", "x")).await;
    facts("D11", "decided").met_by(response).await;
}

#[tokio::test]
async fn what_the_reference_does_not_name_can_be_refused_everywhere() {
    let world = World::new().await;
    world.decide("D11", "strict");
    for (response, name) in with_unknown(&world).await {
        let body = facts("D11", "strict").met_by(response).await;
        let message = body["error"]["message"].as_str().unwrap();
        assert!(message.contains(&format!("`{name}`")), "{message}");
    }
    // Nothing is wrong with what it does name.
    assert_eq!(
        world.client.get("/jobs?limit=1&offset=0").await.status(),
        200
    );
    world.client.accept().await;
}

#[tokio::test]
async fn head_options_and_browsers_are_answered() {
    let world = World::new().await;
    let get = world.client.get("/account").await;
    let head = world.call(Method::HEAD, "/account").await;
    assert_eq!(text(&head, "content-length"), text(&get, "content-length"));
    assert_eq!(text(&head, "x-ipp-mock-assumption"), Some("D12,D30"));
    assert_eq!(head.bytes().await.unwrap().len(), 0);
    let options = world.client.anonymous(Method::OPTIONS, "/invoices");
    facts("D12", "decided")
        .met_by(world.send(options).await)
        .await;
    let options = world.call(Method::OPTIONS, "/nothing").await;
    assert_eq!(options.status(), 404);
    let preflight = world
        .client
        .anonymous(Method::OPTIONS, "/webhooks")
        .header("Origin", "http://localhost:3000")
        .header("Access-Control-Request-Method", "POST")
        .header(
            "Access-Control-Request-Headers",
            "authorization,content-type",
        );
    let preflight = world.send(preflight).await;
    assert_eq!(preflight.status(), 204);
    assert_eq!(text(&preflight, "allow"), Some("POST,GET,HEAD"));
    assert_eq!(text(&preflight, "access-control-allow-methods"), Some("*"));
    assert_eq!(
        text(&preflight, "access-control-allow-headers"),
        Some("authorization,content-type")
    );
    assert_eq!(text(&preflight, "access-control-allow-credentials"), None);
    // A page that calls what there is not is to see the refusal, not a failure of the network.
    let preflight = (world.client.anonymous(Method::OPTIONS, "/nothing"))
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization");
    let preflight = world.send(preflight).await;
    assert_eq!(preflight.status(), 204);
    assert_eq!(
        text(&preflight, "access-control-allow-headers"),
        Some("authorization")
    );
    for request in [
        world.client.request(Method::GET, "/account"),
        world.client.request(Method::GET, "/nothing"),
        world.client.at_origin(Method::GET, "/download/x/csv"),
    ] {
        let from_page = request.header("Origin", "http://localhost:3000");
        let from_page = world.send(from_page).await;
        assert_eq!(text(&from_page, "access-control-allow-origin"), Some("*"));
        assert_eq!(text(&from_page, "access-control-expose-headers"), Some("*"));
    }
    // The control plane is not for pages.
    let control = world
        .send(world.client.at_origin(Method::GET, "/_mock/state"))
        .await;
    assert_eq!(text(&control, "access-control-allow-origin"), None);
}
