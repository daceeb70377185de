//! An upload is charged once, whatever becomes of its answers.

use std::collections::HashSet;

use futures_util::stream::{self, StreamExt as _};
use ipp_mock_server::Fault;
use ipp_sdk::ErrorKind;
use ipp_sdk::model::JobId;

use crate::world::{World, document, unlimited};

const UPLOADS: u64 = 10_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_uploads_with_30_percent_of_the_answers_lost_are_ten_thousand_jobs() {
    let world = World::of(unlimited()).await;
    let lost = Fault::reset_after_commit()
        .on("POST /invoices")
        .probability(0.3);
    world.server.fault(lost).unwrap();
    let client = world.hasty().retries(20).build().unwrap();
    let jobs: HashSet<JobId> = stream::iter(0..UPLOADS)
        .map(|n| {
            let upload = client.parse(document(n));
            async { upload.await.unwrap().job_id().clone() }
        })
        .buffer_unordered(32)
        .collect()
        .await;
    world.server.clear_faults();
    world.server.settle().await.unwrap();

    assert_eq!(jobs.len() as u64, UPLOADS);
    assert_eq!(world.jobs().await, UPLOADS);
    assert_eq!(world.spent().await, UPLOADS);
    let sent = world.asked("POST /invoices").await;
    assert!(
        sent > UPLOADS * 13 / 10,
        "no answers were lost: {sent} requests"
    );
}

#[tokio::test]
async fn an_upload_that_failed_names_an_id_under_which_another_client_gets_the_same_job() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::reset_after_commit().on("POST /invoices"))
        .unwrap();
    let client = world.hasty().retries(1).build().unwrap();
    let error = client.parse(document("a")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Network), "{error:?}");
    assert!(error.outcome_unknown());
    let id = error.external_id().unwrap();
    world.server.clear_faults();

    let later = world.hasty().build().unwrap();
    let accepted = later
        .parse(document("a"))
        .external_id(id.clone())
        .await
        .unwrap();
    assert_eq!(accepted.is_replay(), Some(true));
    let job = accepted.wait().await.unwrap();
    assert_eq!(world.jobs().await, 1);
    assert_eq!(world.spent().await, 1);
    assert_eq!(
        later.jobs().page().await.unwrap().jobs[0].job_id,
        job.job_id
    );
}

#[tokio::test]
async fn uploads_of_the_same_document_without_an_id_are_uploads_of_their_own() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let first = client.parse(document("a")).await.unwrap();
    let second = client.parse(document("a")).await.unwrap();
    assert_ne!(first.job_id(), second.job_id());
    assert_ne!(first.external_id(), second.external_id());
    assert_eq!(second.is_replay(), Some(false));
    world.server.settle().await.unwrap();
    assert_eq!(world.spent().await, 2);
}
