//! Waiting ends when it should, is fair, and stops when it is dropped.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::{Either, join_all, select};
use futures_util::stream::StreamExt as _;
use ipp_mock_server::{Fault, JobEnding};
use ipp_sdk::model::{ErrorCode, JobStatus};
use ipp_sdk::testing::ScaledClock;
use ipp_sdk::{ErrorKind, Format, Pacing};

use crate::world::{World, document, empty, in_time, unlimited, until};

const A_DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn waiting_stops_at_a_job_that_failed() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let accepted = client.parse(empty()).external_id("empty").await.unwrap();
    world.server.settle().await.unwrap();
    let error = accepted.wait().await.unwrap_err();
    let ErrorKind::JobFailed(job) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(job.status, JobStatus::Failed);
    assert_eq!(error.code(), Some(&ErrorCode::ExtractionFailed));
    assert_eq!(error.external_id().unwrap().as_str(), "empty");
    assert_eq!(world.asked("GET /invoices/{job_id}").await, 1);
}

#[tokio::test]
async fn the_error_of_a_deadline_carries_the_job_and_waiting_goes_on_with_it() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world
        .hasty()
        .clock(ScaledClock::new(100.0))
        .build()
        .unwrap();
    let accepted = client.parse(document("a")).external_id("a").await.unwrap();
    let limit = Duration::from_secs(20);
    let error = accepted.wait().deadline(limit).await.unwrap_err();
    let ErrorKind::WaitTimeout { job, after, .. } = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!((*after, &job.status), (limit, &JobStatus::Processing));
    assert_eq!(error.job_id(), Some(&job.job_id));
    assert_eq!(error.external_id().unwrap().as_str(), "a");
    world.server.finish_job(&job.job_id).await.unwrap();
    assert_eq!(
        client.wait(job.as_ref()).await.unwrap().status,
        JobStatus::Completed
    );
}

#[tokio::test]
async fn the_error_of_a_batchs_deadline_carries_the_batch_and_waiting_goes_on_with_it() {
    let world = World::of(unlimited().job_ending(JobEnding::After(Duration::from_secs(60)))).await;
    world.server.clock().freeze();
    let client = world
        .hasty()
        .clock(ScaledClock::new(100.0))
        .build()
        .unwrap();
    let accepted = client.batch([document("a"), document("b")]).await.unwrap();
    let error = accepted
        .wait()
        .deadline(Duration::from_secs(20))
        .await
        .unwrap_err();
    let ErrorKind::BatchWaitTimeout { batch, .. } = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(error.batch_id(), Some(&batch.batch_id));
    world
        .server
        .clock()
        .advance(Duration::from_secs(60))
        .await
        .unwrap();
    let batch = client.batches().wait(batch.as_ref()).await.unwrap();
    assert_eq!(batch.successful, Some(2));
}

#[tokio::test]
async fn a_question_that_fails_does_not_end_a_wait() {
    let world = World::of(unlimited().job_ending(JobEnding::Polls(3))).await;
    let route = "GET /invoices/{job_id}";
    world
        .server
        .fault(Fault::status(503).on(route).times(10))
        .unwrap();
    let client = world.hasty().retries(0).build().unwrap();
    client
        .parse(document("a"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    assert_eq!(world.answered(route, 503).await, 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_waiters_on_one_client_are_served_in_turn() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    // A minute is 0.2 seconds, and an answer of this machine may take that long.
    let client = world
        .hasty()
        .clock(ScaledClock::new(300.0))
        .pacing(Pacing::documented())
        .attempt_timeout(A_DAY)
        .build()
        .unwrap();
    let job = client.parse(document("a")).await.unwrap();
    let asked: Arc<Vec<AtomicU64>> = Arc::new((0..1000).map(|_| AtomicU64::new(0)).collect());
    let waiters = (0..1000).map(|n| {
        let asked = Arc::clone(&asked);
        let note = move |_: &_| {
            asked[n].fetch_add(1, Ordering::Relaxed);
        };
        let wait = client.wait(job.job_id()).on_progress(note);
        wait.deadline(A_DAY).into_future()
    });
    let counts = || {
        asked
            .iter()
            .map(|n| n.load(Ordering::Relaxed))
            .collect::<Vec<_>>()
    };
    let enough = async || {
        let counts = counts();
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(most - least <= 2, "{least} to {most}");
        *least >= 2
    };
    let enough = std::pin::pin!(until(enough));
    if let Either::Left(_) = select(join_all(waiters), enough).await {
        panic!("the job ended by itself");
    }
}

#[tokio::test]
async fn an_upload_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::rate_limited(None).on("POST /invoices"))
        .unwrap();
    let client = world.hasty().retries(u32::MAX).build().unwrap();
    world
        .falls_silent_after(5, client.parse(document("a")).into_future())
        .await;
}

#[tokio::test]
async fn a_wait_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world.hasty().build().unwrap();
    let accepted = client.parse(document("a")).await.unwrap();
    world
        .falls_silent_after(5, accepted.wait().into_future())
        .await;
}

#[tokio::test]
async fn a_wait_for_batches_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world.hasty().build().unwrap();
    let accepted = client.batch([document("a")]).await.unwrap();
    world
        .falls_silent_after(5, accepted.wait().into_future())
        .await;
}

#[tokio::test]
async fn a_download_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().retries(u32::MAX).build().unwrap();
    let job = client
        .parse(document("a"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    let route = "GET /invoices/{job_id}/download/{format}";
    world
        .server
        .fault(Fault::rate_limited(None).on(route))
        .unwrap();
    world
        .falls_silent_after(8, client.download(&job, Format::Excel).bytes())
        .await;
    let directory = tempfile::tempdir().unwrap();
    let save = client
        .download(&job, Format::Excel)
        .save(directory.path().join("a.xlsx"));
    world
        .falls_silent_after(world.asked("*").await + 5, save)
        .await;
    assert_eq!(directory.path().read_dir().unwrap().count(), 0);
}

#[tokio::test]
async fn a_list_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    for n in 0..30 {
        client.parse(document(n)).await.unwrap();
    }
    let mut rows = client.jobs().limit(5).stream();
    in_time(rows.next()).await.unwrap().unwrap();
    let before = world.asked("GET /jobs").await;
    drop(rows);
    client.account().await.unwrap();
    assert!(before <= 2, "{before} pages for one row");
    assert_eq!(world.asked("GET /jobs").await, before);

    world
        .server
        .fault(Fault::rate_limited(None).on("GET /jobs"))
        .unwrap();
    let endless = client.jobs().retries(u32::MAX).stream().collect::<Vec<_>>();
    world
        .falls_silent_after(world.asked("*").await + 5, endless)
        .await;
}
