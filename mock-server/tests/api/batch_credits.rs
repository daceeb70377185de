//! What a batch takes when it is accepted: credits, and places in the queue (D1, D46, D69).

use ipp_mock_server::JobEnding;

use crate::batches::World;
use crate::client::{batch, batch_id, batch_of, refused};
use crate::fixtures::{PDF, acme, documents_gone, server};

#[tokio::test]
async fn a_batch_that_cannot_be_paid_is_refused_whole() {
    let world = World::of(server().reader(acme).credits(2)).await;
    let message = world
        .refuses(batch_of(3), 402, "INSUFFICIENT_CREDITS", "D46")
        .await;
    assert_eq!(
        message,
        "You have 2 credits remaining. Add credits to continue."
    );
    // The file counts first.
    let form = batch([("a.exe", b"MZ".as_slice()), ("b.pdf", PDF), ("c.pdf", PDF)]);
    world.refuses(form, 400, "INVALID_FILE", "D43").await;
    let id = batch_id(world.client.upload_batch(batch_of(2)).await).await;
    world.client.wait_batch(&id).await;
    let message = refused(
        world.client.upload_batch(batch_of(1)).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    assert_eq!(
        message,
        "You have 0 credits remaining. Add credits to continue."
    );
    assert_eq!(world.database().number("SELECT credits FROM accounts"), 0);
}

#[tokio::test]
async fn credits_can_count_before_files() {
    let world = World::of(
        server()
            .reader(acme)
            .credits(1)
            .decide("D1", "credits_first"),
    )
    .await;
    for form in [
        batch([("a.exe", b"MZ".as_slice()), ("b.pdf", PDF)]),
        batch_of(26),
    ] {
        world
            .refuses(form, 402, "INSUFFICIENT_CREDITS", "D46")
            .await;
    }
    world
        .refuses(batch([("a.exe", b"MZ")]), 400, "INVALID_FILE", "D43")
        .await;
}

#[tokio::test]
async fn the_credits_there_are_can_go_to_the_first_files() {
    let world = World::of(server().reader(acme).credits(2).decide("D46", "partial")).await;
    let form = batch([
        ("a.pdf", PDF),
        ("b.pdf", PDF),
        ("c.pdf", PDF),
        ("d.pdf", PDF),
    ]);
    let response = world.client.upload_batch(form).await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D46");
    let done = world.client.wait_batch(&batch_id(response).await).await;
    assert_eq!(done["status"], "done");
    let rows = done["results"].as_array().unwrap();
    let statuses: Vec<_> = rows
        .iter()
        .map(|row| row["status"].as_str().unwrap())
        .collect();
    assert_eq!(statuses, ["success", "success", "failed", "failed"]);
    assert_eq!(rows[3]["error"]["code"], "INSUFFICIENT_CREDITS");
    assert_eq!(rows[3]["error"]["http_status"], 402);
    assert_eq!(world.database().number("SELECT credits FROM accounts"), 0);
    documents_gone(world.dir.path()).await;
    let message = refused(
        world.client.upload_batch(batch_of(1)).await,
        402,
        "INSUFFICIENT_CREDITS",
    )
    .await;
    assert!(message.contains("0 credits"), "{message}");
}

#[tokio::test]
async fn files_that_no_credit_is_left_for_are_held_back_by_nothing() {
    let ending = JobEnding::Manually;
    let builder = server().reader(acme).credits(1).decide("D46", "partial");
    let world = World::of(builder.job_ending(ending)).await;
    batch_id(world.client.upload_batch(batch_of(3)).await).await;
    assert_eq!(world.database().number("SELECT count(*) FROM holds"), 1);
}

#[tokio::test]
async fn a_queue_shorter_than_the_batch_takes_none_of_it() {
    let world = World::of(server().reader(acme).queue_length(3)).await;
    let response = world.client.upload_batch(batch_of(4)).await;
    assert_eq!(response.headers()["retry-after"], "1");
    world
        .refused(response, 503, "SERVICE_UNAVAILABLE", "D69")
        .await;
    let id = batch_id(world.client.upload_batch(batch_of(3)).await).await;
    assert_eq!(world.client.wait_batch(&id).await["successful"], 3);
}
