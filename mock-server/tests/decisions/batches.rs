//! `POST /batches` and what becomes of one (D41–D50). `tests/api/batches.rs` and its neighbours look at the database and
//! the documents behind these answers.

use ipp_mock_server::{JobEnding, NewAccount};
use ipp_sdk::model::JobId;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::Case;
use crate::client::{batch, batch_id, batch_of, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, server, unreadable};
use crate::world::{World, text};

pub const CASES: &[Case] = &[
    ("D41", "decided", a_batch_has_1_to_25_files),
    ("D42", "decided", webp_is_for_single_uploads),
    ("D42", "accept", webp_can_be_accepted),
    ("D43", "decided", one_bad_file_refuses_the_whole_batch),
    ("D43", "failed_row", a_bad_file_can_be_a_failed_row),
    ("D44", "decided", a_file_that_cannot_be_read_is_a_failed_row),
    (
        "D45",
        "decided",
        a_batch_of_which_nothing_can_be_read_has_failed,
    ),
    (
        "D45",
        "done",
        a_batch_of_which_nothing_can_be_read_can_be_done,
    ),
    (
        "D46",
        "decided",
        a_batch_that_cannot_be_paid_is_refused_whole,
    ),
    ("D46", "partial", the_credits_can_go_to_the_first_files),
    ("D47", "decided", the_field_is_called_files),
    ("D47", "bracketed", the_field_can_have_brackets),
    ("D48", "decided", an_unknown_batch_is_a_job_not_found),
    (
        "D49",
        "decided",
        combined_downloads_stand_in_two_places_for_their_owner,
    ),
    ("D50", "decided", the_files_of_a_batch_are_no_jobs),
    ("D50", "listed", the_files_of_a_batch_can_be_jobs),
];

/// The batch once it has ended, as its GET answers.
async fn ended(world: &World, form: Form) -> reqwest::Response {
    let id = batch_id(world.client.upload_batch(form).await).await;
    world.client.wait_batch(&id).await;
    world.client.get(&format!("/batches/{id}")).await
}

#[tokio::test]
async fn a_batch_has_1_to_25_files() {
    let world = World::new().await;
    for form in [Form::new().text("export_mode", "full"), batch_of(26)] {
        facts("D41", "decided")
            .met_by(world.client.upload_batch(form).await)
            .await;
    }
    assert_eq!((world.credits().await, world.jobs().await), (1000, 0));
    for number in [1, 25] {
        batch_id(world.client.upload_batch(batch_of(number)).await).await;
    }
}

fn with_webp() -> Form {
    batch([("a.pdf", PDF), ("b.webp", PDF)])
}

#[tokio::test]
async fn webp_is_for_single_uploads() {
    let world = World::new().await;
    facts("D42", "decided")
        .met_by(world.client.upload_batch(with_webp()).await)
        .await;
    let by_content = batch([("a.pdf", b"RIFF0000WEBPVP8 ")]);
    facts("D42", "decided")
        .met_by(world.client.upload_batch(by_content).await)
        .await;
}

#[tokio::test]
async fn webp_can_be_accepted() {
    let world = World::new().await;
    for reading in ["decided", "accept"] {
        world.decide("D42", reading);
        facts("D42", reading)
            .met_by(world.client.upload_batch(with_webp()).await)
            .await;
    }
}

fn with_bad() -> Form {
    batch([("a.pdf", PDF), ("b.exe", b"MZ"), ("c.pdf", PDF)])
}

#[tokio::test]
async fn one_bad_file_refuses_the_whole_batch() {
    let world = World::new().await;
    let body = facts("D43", "decided")
        .met_by(world.client.upload_batch(with_bad()).await)
        .await;
    let message = body["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("b.exe: "), "{message}");
    assert_eq!(world.credits().await, 1000);
}

#[tokio::test]
async fn a_bad_file_can_be_a_failed_row() {
    let world = World::new().await;
    facts("D43", "decided")
        .met_by(world.client.upload_batch(with_bad()).await)
        .await;
    world.decide("D43", "failed_row");
    let accepted = world.client.upload_batch(with_bad()).await;
    let accepted = facts("D43", "failed_row").met_by(accepted).await;
    let done = world
        .client
        .wait_batch(accepted["batch_id"].as_str().unwrap())
        .await;
    assert_eq!(
        (&done["status"], &done["failed"]),
        (&json!("done"), &json!(1))
    );
    let row = &done["results"][1];
    assert_eq!(
        (&row["status"], &row["error"]["code"]),
        (&json!("failed"), &json!("INVALID_FILE"))
    );
    assert_eq!(world.credits().await, 998);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_a_failed_row() {
    let world = World::of(server().credits(2)).await;
    let files = batch([("a.pdf", PDF.to_vec()), ("b.pdf", unreadable())]);
    let done = facts("D44", "decided")
        .met_by(ended(&world, files).await)
        .await;
    assert_eq!(done["status"], "done");
    assert_eq!(
        (&done["successful"], &done["failed"]),
        (&json!(1), &json!(1))
    );
    let row = &done["results"][1];
    assert_eq!(
        (&row["status"], &row["error"]["code"]),
        (&json!("failed"), &json!("EXTRACTION_FAILED"))
    );
    for field in [
        "vendor",
        "invoice_number",
        "total",
        "currency",
        "confidence",
    ] {
        assert_eq!(row.get(field), Some(&Value::Null), "{field}");
    }
    assert_eq!(world.credits().await, 1);
}

/// What a batch ends as, and the events of its end, if nothing in it can be read.
async fn all_unreadable(world: &World, reading: &str) -> (Value, Vec<Value>) {
    world.decide("D45", reading);
    let files = batch([("a.pdf", unreadable()), ("b.pdf", unreadable())]);
    let batch = facts("D45", reading)
        .met_by(ended(world, files).await)
        .await;
    assert_eq!(
        (&batch["successful"], &batch["failed"]),
        (&json!(0), &json!(2))
    );
    let events = world.delivered("batches").await.into_iter();
    (
        batch,
        events
            .map(|mut event| event["headers"]["x-ipp-event"].take())
            .collect(),
    )
}

#[tokio::test]
async fn a_batch_of_which_nothing_can_be_read_has_failed() {
    let world = World::new().await;
    world.subscribe("batches").await;
    let (batch, events) = all_unreadable(&world, "decided").await;
    assert_eq!(
        (&batch["status"], events),
        (&json!("failed"), vec![json!("batch.failed")])
    );
    assert_eq!(world.credits().await, 1000);
}

#[tokio::test]
async fn a_batch_of_which_nothing_can_be_read_can_be_done() {
    let world = World::new().await;
    world.subscribe("batches").await;
    all_unreadable(&world, "decided").await;
    let (batch, events) = all_unreadable(&world, "done").await;
    assert_eq!(batch["status"], "done");
    assert_eq!(events, ["batch.failed", "batch.completed"]);
}

#[tokio::test]
async fn a_batch_that_cannot_be_paid_is_refused_whole() {
    let world = World::of(server().credits(2)).await;
    let refused = world.client.upload_batch(batch_of(3)).await;
    let body = facts("D46", "decided").met_by(refused).await;
    let message = "You have 2 credits remaining. Add credits to continue.";
    assert_eq!(body["error"]["message"], message);
    assert_eq!(world.credits().await, 2);
    facts("D50", "decided")
        .met_by(world.client.get("/jobs").await)
        .await;
    let paid = ended(&world, batch_of(2)).await;
    assert_eq!(paid.json::<Value>().await.unwrap()["successful"], 2);
}

#[tokio::test]
async fn the_credits_can_go_to_the_first_files() {
    let world = World::of(server().credits(2)).await;
    facts("D46", "decided")
        .met_by(world.client.upload_batch(batch_of(3)).await)
        .await;
    world.decide("D46", "partial");
    let accepted = world.client.upload_batch(batch_of(3)).await;
    let accepted = facts("D46", "partial").met_by(accepted).await;
    let done = world
        .client
        .wait_batch(accepted["batch_id"].as_str().unwrap())
        .await;
    let codes: Vec<_> = (0..3)
        .map(|file| &done["results"][file]["error"]["code"])
        .collect();
    assert_eq!(
        codes,
        [&Value::Null, &Value::Null, &json!("INSUFFICIENT_CREDITS")]
    );
    assert_eq!(world.credits().await, 0);
    refused(
        world.client.upload_batch(batch_of(1)).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
}

fn bracketed() -> Form {
    Form::new().part("files[]", Part::bytes(PDF).file_name("a.pdf"))
}

#[tokio::test]
async fn the_field_is_called_files() {
    let world = World::new().await;
    facts("D47", "decided")
        .met_by(world.client.upload_batch(bracketed()).await)
        .await;
    let done = ended(&world, batch([("a.pdf", PDF), ("b.pdf", PDF)])).await;
    assert_eq!(done.json::<Value>().await.unwrap()["file_count"], 2);
}

#[tokio::test]
async fn the_field_can_have_brackets() {
    let world = World::new().await;
    for reading in ["decided", "bracketed"] {
        world.decide("D47", reading);
        facts("D47", reading)
            .met_by(world.client.upload_batch(bracketed()).await)
            .await;
    }
    let both = bracketed().part("files", Part::bytes(PDF).file_name("b.pdf"));
    let done: Value = ended(&world, both).await.json().await.unwrap();
    assert_eq!(done["file_count"], 2);
}

#[tokio::test]
async fn an_unknown_batch_is_a_job_not_found() {
    let world = World::new().await;
    let stranger = world.account(NewAccount::new("stranger@ipp.test")).await;
    let id = batch_id(world.client.upload_batch(batch_of(1)).await).await;
    for path in [
        format!("/batches/{id}"),
        format!("/batches/{id}/download/csv"),
        "/batches/7c9e6679-7425-40de-944b-e07fc1f90ae7".to_owned(),
        "/batches/x".to_owned(),
        "/batches/%FF".to_owned(),
    ] {
        facts("D48", "decided")
            .met_by(stranger.get(&path).await)
            .await;
    }
    let job = world.client.accept().await;
    facts("D48", "decided")
        .met_by(world.client.get(&format!("/batches/{job}")).await)
        .await;
}

#[tokio::test]
async fn combined_downloads_stand_in_two_places_for_their_owner() {
    let world = World::of(server().job_ending(JobEnding::Manually)).await;
    let id = batch_id(world.client.upload_batch(batch_of(1)).await).await;
    let at_origin = |format: &str| {
        world
            .client
            .at_origin(Method::GET, &format!("/download/{id}/{format}"))
    };
    let key = world.server.api_key().expose();
    let early = world
        .client
        .get(&format!("/batches/{id}/download/csv"))
        .await;
    assert_eq!(text(&early, "x-ipp-mock-assumption"), Some("D49"));
    refused(early, 400, "JOB_NOT_COMPLETED").await;
    let jobs: Value = world
        .send(world.client.at_origin(Method::GET, "/_mock/jobs"))
        .await
        .json()
        .await
        .unwrap();
    let file = JobId::from(jobs["jobs"][0]["job_id"].as_str().unwrap());
    world.server.finish_job(&file).await.unwrap();
    let done = world.client.wait_batch(&id).await;
    for format in ["excel", "csv", "qb", "zoho"] {
        assert_eq!(
            done["downloads"][format],
            format!("/download/{id}/{format}")
        );
        let response = world
            .client
            .get(&format!("/batches/{id}/download/{format}"))
            .await;
        let left_out = text(&response, "x-ipp-left-out").map(str::to_owned);
        assert_eq!(
            left_out.is_some(),
            matches!(format, "qb" | "zoho"),
            "{format}"
        );
        facts("D49", "decided").met_by(response).await;
        let session = at_origin(format).bearer_auth(world.server.session_token().expose());
        for request in [at_origin(format).bearer_auth(key), session] {
            facts("D49", "decided")
                .met_by(world.send(request).await)
                .await;
        }
        refused(world.send(at_origin(format)).await, 401, "INVALID_API_KEY").await;
    }
    let other = world
        .client
        .get(&format!("/batches/{id}/download/pdf"))
        .await;
    assert_eq!(text(&other, "x-ipp-mock-assumption"), Some("D49"));
    refused(other, 400, "INVALID_REQUEST").await;
}

/// How many jobs are listed after a batch of two, and what was told.
async fn after_a_batch_of_two(world: &World, reading: &str) -> (usize, usize) {
    world.decide("D50", reading);
    let before = world.delivered("all").await.len();
    ended(world, batch_of(2)).await;
    facts("D50", reading)
        .met_by(world.client.get("/jobs").await)
        .await;
    (
        world.jobs().await,
        world.delivered("all").await.len() - before,
    )
}

#[tokio::test]
async fn the_files_of_a_batch_are_no_jobs() {
    let world = World::new().await;
    world.subscribe("all").await;
    assert_eq!(after_a_batch_of_two(&world, "decided").await, (0, 1));
}

#[tokio::test]
async fn the_files_of_a_batch_can_be_jobs() {
    let world = World::new().await;
    world.subscribe("all").await;
    assert_eq!(after_a_batch_of_two(&world, "decided").await, (0, 1));
    assert_eq!(after_a_batch_of_two(&world, "listed").await, (4, 3));
}
