//! What holds for every request (D1–D12, D69).

use std::num::NonZeroU32;
use std::time::Duration;

use ipp_mock_server::{NewAccount, Preset};
use jiff::Timestamp;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::Case;
use crate::client::{Client, batch_of, form, refused};
use crate::facts::facts;
use crate::fixtures::{Gate, OpenAtEnd, PDF, acme, server};
use crate::world::{NO_JOB, World, admitted, identified, text};

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
    (
        "D6",
        "decided",
        paid_tiers_have_access_and_the_others_have_not,
    ),
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
        let client = world.account(NewAccount::new(tier).tier(tier)).await;
        assert_eq!(client.get("/account").await.status(), 200, "{tier}");
    }
    for tier in ["free", "starter"] {
        let client = world.account(NewAccount::new(tier).tier(tier)).await;
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
    for path in ["/account", "/nothing"] {
        let from_page = world
            .client
            .request(Method::GET, path)
            .header("Origin", "http://localhost:3000");
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
