//! The `external_id` and credits (D24–D31).

use futures_util::future::join_all;
use ipp_mock_server::{JobEnding, NewAccount};
use ipp_sdk::model::JobId;
use serde_json::{Value, json};

use crate::Case;
use crate::client::{batch_id, batch_of, form, job_id, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, server, unreadable};
use crate::world::{World, identified, text};

pub const CASES: &[Case] = &[
    (
        "D24",
        "decided",
        a_replay_gets_the_existing_job_as_it_stands,
    ),
    ("D25", "decided", another_account_may_use_the_same_id),
    ("D26", "decided", another_file_or_other_options_are_ignored),
    (
        "D26",
        "conflict",
        another_file_or_other_options_can_be_a_conflict,
    ),
    ("D27", "decided", a_failed_job_is_an_existing_job),
    ("D27", "frees_id", a_failed_job_can_give_its_id_back),
    ("D28", "decided", a_refused_upload_does_not_use_up_its_id),
    (
        "D29",
        "decided",
        of_uploads_at_the_same_time_one_makes_the_job,
    ),
    (
        "D30",
        "decided",
        a_credit_is_reserved_then_charged_or_given_back,
    ),
    ("D31", "decided", without_credits_the_answer_is_the_sample),
];

const REPLAY: &str = "x-ipp-idempotent-replay";

/// A server whose jobs end when they are told to.
async fn held(credits: u32) -> World {
    World::of(server().credits(credits).job_ending(JobEnding::Manually)).await
}

async fn finish(world: &World, job_id: &str) {
    world.server.finish_job(&JobId::from(job_id)).await.unwrap();
}

#[tokio::test]
async fn a_replay_gets_the_existing_job_as_it_stands() {
    let world = held(1).await;
    let id = job_id(world.upload("run-1").await).await;
    let path = format!("/invoices/{id}");
    let replay = world.upload("run-1").await;
    assert_eq!(
        (replay.status().as_u16(), text(&replay, REPLAY)),
        (202, Some("1"))
    );
    assert_eq!(
        replay.json::<Value>().await.unwrap(),
        world.json(&path).await
    );
    finish(&world, &id).await;
    let completed = world.json(&path).await;
    // With another key of the account, too, and without a credit left.
    let key: Value = world
        .send(world.session(reqwest::Method::POST, "/keys"))
        .await
        .json()
        .await
        .unwrap();
    let other = world.client.with_key(key["data"]["key"].as_str().unwrap());
    for client in [&world.client, &other] {
        let replay = client.upload(identified(PDF, "run-1")).await;
        assert_eq!(facts("D24", "decided").met_by(replay).await, completed);
    }
    assert_eq!((world.credits().await, world.jobs().await), (0, 1));
}

#[tokio::test]
async fn another_account_may_use_the_same_id() {
    let world = World::new().await;
    let other = world.account(NewAccount::new("other@ipp.test")).await;
    let mine = job_id(world.upload("shared").await).await;
    let theirs = facts("D25", "decided")
        .met_by(other.upload(identified(PDF, "shared")).await)
        .await;
    assert_ne!(theirs["job_id"], mine);
    let stranger = other.get(&format!("/invoices/{mine}")).await;
    refused(stranger, 404, "JOB_NOT_FOUND").await;
}

#[tokio::test]
async fn another_file_or_other_options_are_ignored() {
    let world = World::new().await;
    let id = job_id(world.upload("run-1").await).await;
    let completed = world.client.wait(&id).await;
    for form in [
        identified(unreadable(), "run-1"),
        identified(PDF, "run-1").text("export_mode", "full"),
        identified(PDF, "run-1").text("include_bounding_boxes", "true"),
    ] {
        let replay = world.client.upload(form).await;
        assert_eq!(facts("D26", "decided").met_by(replay).await, completed);
    }
    // The same once more rests on no decision about others.
    let replay = world.upload("run-1").await;
    assert_eq!(facts("D24", "decided").met_by(replay).await, completed);
    assert_eq!((world.credits().await, world.jobs().await), (999, 1));
}

#[tokio::test]
async fn another_file_or_other_options_can_be_a_conflict() {
    let world = World::new().await;
    let id = job_id(world.upload("run-1").await).await;
    world.client.wait(&id).await;
    for reading in ["decided", "conflict"] {
        world.decide("D26", reading);
        for form in [
            identified(unreadable(), "run-1"),
            identified(PDF, "run-1").text("export_mode", "full"),
            identified("not a document", "run-1"),
            identified(vec![b' '; 10 * 1024 * 1024 + 1], "run-1"),
        ] {
            facts("D26", reading)
                .met_by(world.client.upload(form).await)
                .await;
        }
        facts("D24", "decided")
            .met_by(world.upload("run-1").await)
            .await;
    }
    assert_eq!((world.credits().await, world.jobs().await), (999, 1));
}

/// A world with a failed job, and its id.
async fn with_failed() -> (World, String) {
    let world = World::new().await;
    let id = job_id(world.client.upload(identified(unreadable(), "bad")).await).await;
    world.client.wait(&id).await;
    (world, id)
}

#[tokio::test]
async fn a_failed_job_is_an_existing_job() {
    let (world, id) = with_failed().await;
    let replay = world.client.upload(identified(unreadable(), "bad")).await;
    let replay = facts("D27", "decided").met_by(replay).await;
    assert_eq!(
        (&replay["job_id"], &replay["status"]),
        (&json!(id), &json!("failed"))
    );
    assert_eq!(world.credits().await, 1000);
}

#[tokio::test]
async fn a_failed_job_can_give_its_id_back() {
    let (world, id) = with_failed().await;
    facts("D27", "decided")
        .met_by(world.client.upload(identified(unreadable(), "bad")).await)
        .await;
    world.decide("D27", "frees_id");
    let again = facts("D27", "frees_id")
        .met_by(world.upload("bad").await)
        .await;
    let again = again["job_id"].as_str().unwrap();
    assert_ne!(again, id);
    assert_eq!(world.client.wait(again).await["status"], "completed");
    assert_eq!(world.credits().await, 999);
    // The new job has the id now, and a completed one keeps it. The failed one is still there.
    let replay = facts("D24", "decided")
        .met_by(world.upload("bad").await)
        .await;
    assert_eq!(replay["job_id"], again);
    assert_eq!(
        world.json(&format!("/invoices/{id}")).await["status"],
        "failed"
    );
}

#[tokio::test]
async fn a_refused_upload_does_not_use_up_its_id() {
    let world = World::new().await;
    refused(
        world.client.upload(identified("MZ", "again")).await,
        400,
        "INVALID_FILE",
    )
    .await;
    let malformed = identified(PDF, "again").text("export_mode", "fancy");
    refused(world.client.upload(malformed).await, 400, "INVALID_REQUEST").await;
    let poor = world
        .account(NewAccount::new("poor@ipp.test").credits(0))
        .await;
    refused(
        poor.upload(identified(PDF, "again")).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    let credits = world
        .client
        .at_origin(reqwest::Method::PUT, "/_mock/accounts/poor@ipp.test");
    assert_eq!(
        world
            .send(credits.json(&json!({"credits": 1})))
            .await
            .status(),
        200
    );
    for client in [&world.client, &poor] {
        facts("D28", "decided")
            .met_by(client.upload(identified(PDF, "again")).await)
            .await;
    }
}

#[tokio::test]
async fn of_uploads_at_the_same_time_one_makes_the_job() {
    let world = held(10).await;
    let answers = join_all((0..20).map(|_| world.upload("race"))).await;
    let (replays, made): (Vec<_>, Vec<_>) = answers
        .into_iter()
        .partition(|answer| text(answer, REPLAY).is_some());
    assert_eq!(made.len(), 1);
    let id = job_id(made.into_iter().next().unwrap()).await;
    for replay in replays {
        assert_eq!(facts("D29", "decided").met_by(replay).await["job_id"], id);
    }
    assert_eq!((world.credits().await, world.jobs().await), (9, 1));
}

#[tokio::test]
async fn a_credit_is_reserved_then_charged_or_given_back() {
    let world = held(4).await;
    let charged =
        async |id: &str| world.json(&format!("/invoices/{id}")).await["credits_charged"].take();
    let [good, bad] = [
        job_id(world.client.upload(form(PDF)).await).await,
        job_id(world.client.upload(form(unreadable())).await).await,
    ];
    assert_eq!(world.credits().await, 2);
    let batch = batch_id(world.client.upload_batch(batch_of(2)).await).await;
    assert_eq!(world.credits().await, 0);
    refused(
        world.client.upload(form(PDF)).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    assert_eq!(
        (charged(&good).await, charged(&bad).await),
        (json!(0), json!(0))
    );
    finish(&world, &good).await;
    finish(&world, &bad).await;
    assert_eq!(
        (charged(&good).await, charged(&bad).await),
        (json!(1), json!(0))
    );
    assert_eq!(world.credits().await, 1);
    // A job that the control plane fails costs nothing either.
    let told = job_id(world.client.upload(form(PDF)).await).await;
    assert_eq!(world.credits().await, 0);
    world
        .server
        .fail_job(&JobId::from(told.as_str()), "no")
        .await
        .unwrap();
    let account = facts("D30", "decided")
        .met_by(world.client.get("/account").await)
        .await;
    assert_eq!(account["data"]["credits"], 1);
    assert_eq!(
        world.json(&format!("/batches/{batch}")).await["status"],
        "processing"
    );
}

#[tokio::test]
async fn without_credits_the_answer_is_the_sample() {
    let world = World::of(server().credits(0)).await;
    let body = facts("D31", "decided")
        .met_by(world.client.upload(form(PDF)).await)
        .await;
    let message = "You have 0 credits remaining. Add credits to continue.";
    assert_eq!(body["error"]["message"], message);
    facts("D31", "decided")
        .met_by(world.client.upload_batch(batch_of(1)).await)
        .await;
    assert_eq!(world.jobs().await, 0);
}
