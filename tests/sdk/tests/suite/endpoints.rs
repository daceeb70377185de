//! Every method against the server, and what it gives.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use ipp_mock_server::{JobEnding, Profile};
use ipp_sdk::model::{
    DeliveryStatus, ErrorCode, EventType, ExportMode, Invoice, JobAccepted, JobStatus, VendorId,
};
use ipp_sdk::{Client, Format, Progress, ResponseFormat};

use crate::world::{World, broken, document, quick, unlimited};

async fn preview() -> (World, Client) {
    let world = World::of(unlimited().profile(Profile::Preview)).await;
    let client = world.hasty().build().unwrap();
    (world, client)
}

#[tokio::test]
async fn an_upload_tells_of_its_options_its_progress_and_its_answer() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let sent = Arc::new(AtomicUsize::new(0));
    let note = Arc::clone(&sent);
    let answer = client
        .parse(document("a"))
        .export_mode(ExportMode::Full)
        .bounding_boxes(true)
        .external_id("mine")
        .on_progress(move |progress| {
            if let Progress::Sent { bytes, .. } = progress {
                note.store(bytes as usize, Ordering::Relaxed);
            }
        })
        .send()
        .await
        .unwrap();
    assert_eq!((answer.status(), answer.attempts()), (202, 1));
    assert!(answer.request_id().is_some());
    assert_eq!(sent.load(Ordering::Relaxed), "%PDF-1.7\na\n".len());
    let raw: JobAccepted = serde_json::from_slice(answer.raw()).unwrap();
    assert_eq!(&raw.job_id, answer.value().job_id());
    assert_eq!(answer.value().external_id().as_str(), "mine");

    let job = answer.wait().send().await.unwrap();
    assert_eq!(job.status(), 200);
    let job = job.into_value();
    assert_eq!(job.filename.as_deref(), Some("a.pdf"));
    assert_eq!(
        (job.status, job.credits_charged),
        (JobStatus::Completed, Some(1))
    );
    let invoice = job.result.unwrap();
    assert_eq!(invoice.vendor.as_deref(), Some("Acme Corp"));
    assert!(invoice.extra.is_empty() && job.extra.is_empty());
}

#[tokio::test]
async fn the_files_of_a_job_come_under_the_servers_names() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let job = client
        .parse(document("a"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    let directory = tempfile::tempdir().unwrap();
    for (format, name) in [(Format::Excel, "a.xlsx"), (Format::Csv, "a.csv")] {
        let path = directory.path().join(name);
        client.download(&job, format).save(&path).await.unwrap();
        let saved = std::fs::read(&path).unwrap();
        assert_eq!(saved, client.download(&job, format).bytes().await.unwrap());
    }
    assert_eq!(directory.path().read_dir().unwrap().count(), 2);
    world.server.set_job_ending(JobEnding::Manually);
    let open = client.parse(document("b")).await.unwrap();
    let early = client
        .download(open.job_id(), Format::Csv)
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(early.code(), Some(&ErrorCode::JobNotCompleted));
}

#[tokio::test]
async fn response_format_json_is_the_finished_job_where_it_is_known_and_an_accepted_one_where_not()
{
    for (profile, status) in [(Profile::Stable, 202), (Profile::Preview, 200)] {
        let world = World::of(unlimited().profile(profile)).await;
        let client = world.hasty().build().unwrap();
        let upload = client
            .parse(document("a"))
            .response_format(ResponseFormat::Json);
        let answer = upload.send().await.unwrap();
        assert_eq!(answer.status(), status);
        let is_known = profile == Profile::Preview;
        assert_eq!(answer.value().status().is_terminal(), is_known);
        let job = answer.wait().await.unwrap();
        assert_eq!(job.result.unwrap().total.unwrap().to_string(), "1100.00");
        assert_eq!(job.downloads.is_none(), is_known);
        assert_eq!(world.asked("GET /invoices/{job_id}").await == 0, is_known);
    }
}

#[tokio::test]
async fn batches_are_sent_no_faster_than_their_limit() {
    let world = World::of(quick()).await;
    let client = world.client().build().unwrap();
    let limit = Duration::from_secs(5);
    let error = client
        .batch((0..275).map(document))
        .timeout(limit)
        .await
        .unwrap_err();
    assert_eq!(error.accepted_batches().len(), 10);
    assert!(error.retry_after().unwrap() > limit);
    assert_eq!(world.asked("POST /batches").await, 10);
}

#[tokio::test]
async fn webhooks_are_created_listed_delivered_repeated_and_deleted() {
    let (world, client) = preview().await;
    let hooks = client.webhooks();
    let created = hooks
        .create("https://sink.ipp.test/a")
        .events([EventType::JobCompleted]);
    let created = created.await.unwrap();
    assert_eq!(created.events, [EventType::JobCompleted]);
    let listed = hooks.list().await.unwrap().webhooks;
    assert_eq!(listed[0].url, created.url);

    let job = client
        .parse(document("a"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    world.server.settle().await.unwrap();
    let log = hooks
        .deliveries(&created.webhook_id)
        .await
        .unwrap()
        .deliveries;
    assert_eq!((log.len(), log[0].response_status), (1, Some(200)));
    let again = hooks
        .redeliver(&created.webhook_id, &log[0].delivery_id)
        .await
        .unwrap();
    assert_ne!(again.delivery_id, log[0].delivery_id);
    world.server.settle().await.unwrap();
    let log = hooks
        .deliveries(&created.webhook_id)
        .await
        .unwrap()
        .deliveries;
    assert!(
        log.iter().all(|d| d.status == DeliveryStatus::Success),
        "{log:?}"
    );
    let sink = world.server.sink().deliveries_to("a");
    let events: Vec<_> = sink
        .iter()
        .map(|d| d.event(&created.secret).unwrap())
        .collect();
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].id, events[1].id);
    assert_eq!(events[0].job_id(), Some(&job.job_id));

    hooks.delete(&created.webhook_id).await.unwrap();
    assert!(hooks.list().await.unwrap().webhooks.is_empty());
    let plain = hooks.create("ftp://example.com").await.unwrap_err();
    assert_eq!(plain.code(), Some(&ErrorCode::InvalidWebhookUrl));
}

/// Gives the account a document of this vendor.
async fn invoice_of(world: &World, client: &Client, vendor: &str) {
    world.server.set_job_ending(JobEnding::Manually);
    let accepted = client.parse(document(vendor)).await.unwrap();
    let invoice = Invoice {
        vendor: Some(vendor.to_owned()),
        ..Invoice::default()
    };
    world.server.settle().await.unwrap();
    world
        .server
        .set_result(accepted.job_id(), invoice)
        .await
        .unwrap();
}

#[tokio::test]
async fn vendors_are_listed_renamed_and_merged() {
    let (world, client) = preview().await;
    for vendor in ["Alpha Ltd", "Beta GmbH", "Gamma Inc"] {
        invoice_of(&world, &client, vendor).await;
    }
    let vendors = client.vendors();
    let page = vendors.list().limit(2).page().await.unwrap();
    assert_eq!((page.vendors.len(), page.limit), (2, Some(2)));
    let (mut rows, mut all) = (vendors.list().limit(2).stream(), Vec::new());
    while let Some(row) = rows.next().await {
        all.push(row.unwrap());
    }
    let names: Vec<_> = all.iter().map(|vendor| vendor.name.as_str()).collect();
    assert_eq!(names, ["Alpha Ltd", "Beta GmbH", "Gamma Inc"]);
    let [alpha, beta, gamma] = [0, 1, 2].map(|n| all[n].vendor_id.clone());

    let alpha_with = vendors.add_alias(&alpha, "A/B & Söhne").await.unwrap();
    assert!(
        alpha_with
            .aliases
            .iter()
            .any(|alias| alias == "A/B & Söhne")
    );
    let taken = vendors.add_alias(&beta, "A/B & Söhne").await.unwrap_err();
    assert_eq!(taken.code(), Some(&ErrorCode::VendorAliasTaken));
    vendors.remove_alias(&alpha, "A/B & Söhne").await.unwrap();
    let merged = vendors.merge(&beta, &gamma).await.unwrap();
    assert_eq!((merged.vendor_id, merged.invoice_count), (gamma, Some(2)));
    assert_eq!(vendors.list().page().await.unwrap().vendors.len(), 2);
    let unknown = vendors
        .add_alias(&VendorId::from("ven_none"), "x")
        .await
        .unwrap_err();
    assert_eq!(unknown.code(), Some(&ErrorCode::VendorNotFound));
}

#[tokio::test]
async fn a_key_that_a_signed_in_person_creates_works_until_it_is_revoked() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let keys = client
        .with_session(world.server.session_token().expose())
        .keys();
    let created = keys.create("ci-pipeline").await.unwrap();
    assert_eq!(created.name.as_deref(), Some("ci-pipeline"));
    let with_it = world.client_with(created.key.expose()).build().unwrap();
    assert_eq!(
        with_it.account().await.unwrap(),
        client.account().await.unwrap()
    );
    let is_active = async || {
        let listed = keys.list().await.unwrap().keys;
        listed
            .iter()
            .find(|key| key.key_id == created.key_id)
            .unwrap()
            .is_active
    };
    assert_eq!(is_active().await, Some(true));
    keys.revoke(&created.key_id).await.unwrap();
    assert_eq!(is_active().await, Some(false));
    let error = with_it.account().await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Some(401), Some(&ErrorCode::InvalidApiKey))
    );
    let stranger = client
        .with_session("ses_nobody")
        .keys()
        .list()
        .await
        .unwrap_err();
    assert_eq!(stranger.code(), Some(&ErrorCode::InvalidSession));
}

#[tokio::test]
async fn the_account_tells_who_and_how_much() {
    let world = World::of(unlimited()).await;
    let account = world
        .hasty()
        .build()
        .unwrap()
        .account()
        .send()
        .await
        .unwrap();
    assert_eq!(account.value().email.as_deref(), Some("demo@ipp.test"));
    assert_eq!(account.value().tier.as_deref(), Some("business"));
    assert_eq!(account.value().credits, Some(100_000));
    assert!(account.value().extra.is_empty());
    assert!(account.rate_limit().is_none());
}

#[tokio::test]
async fn the_limit_that_a_server_states_is_told() {
    let world = World::of(quick().profile(Profile::Preview)).await;
    let account = world
        .client()
        .build()
        .unwrap()
        .account()
        .send()
        .await
        .unwrap();
    let limit = account.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (120, Some(119)));
}

#[tokio::test]
async fn what_the_sdk_has_no_method_for_can_be_sent_too() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let form = client
        .request(Method::POST, "/invoices")
        .field("external_id", "raw");
    let accepted = form
        .file("file", document("a"))
        .read::<JobAccepted>()
        .await
        .unwrap();
    let job = client.wait(&accepted.value().job_id).await.unwrap();
    let replay = client
        .parse(document("a"))
        .external_id("raw")
        .await
        .unwrap();
    assert_eq!(replay.job_id(), &job.job_id);

    let list = client
        .request(Method::GET, "/jobs?limit=1")
        .send()
        .await
        .unwrap();
    assert!(list.raw().starts_with(br#"{"success":true"#));
    let webhook = serde_json::json!({"url": "https://sink.ipp.test/a"});
    let created = client.request(Method::POST, "/webhooks").json(&webhook);
    let created: serde_json::Value = created.read().await.unwrap().into_value();
    let id = created["data"]["webhook_id"].as_str().unwrap();
    let path = format!("/webhooks/{id}");
    client.request(Method::DELETE, &path).send().await.unwrap();
    let wrong = client
        .request(Method::PATCH, "/account")
        .send()
        .await
        .unwrap_err();
    assert_eq!(wrong.code(), Some(&ErrorCode::MethodNotAllowed));
}

#[tokio::test]
async fn what_the_api_refuses_is_an_error_of_its_kind() {
    let world = World::of(unlimited()).await;
    let with = |key: &str| world.client_with(key).build().unwrap();
    let code = async |client: &Client, content| {
        let error = client.parse(content).await.unwrap_err();
        assert!(!error.retryable() && !error.outcome_unknown());
        error.code().cloned().unwrap()
    };
    let client = world.hasty().build().unwrap();
    assert_eq!(code(&client, broken()).await, ErrorCode::InvalidFile);
    for (key, expected) in [
        (
            "ipp_live_000401_RevokedRevokedRevokedRev",
            ErrorCode::InvalidApiKey,
        ),
        (
            "ipp_live_000402_NoCreditsNoCreditsNoCred",
            ErrorCode::InsufficientCredits,
        ),
        (
            "ipp_live_000403_NoTierNoTierNoTierNoTier",
            ErrorCode::TierRequired,
        ),
    ] {
        assert_eq!(code(&with(key), document("a")).await, expected);
    }
}
