//! The list of jobs, page by page and as a stream, also while it grows.

use std::collections::BTreeSet;
use std::future::IntoFuture as _;

use futures_util::future::join_all;
use ipp_sdk::Client;
use ipp_sdk::model::{Confidence, Invoice, JobPage, JobStatus};

use crate::world::{World, document, empty, unlimited};

/// 250 jobs, each fifth of them of low confidence, and ten that failed.
async fn listed(world: &World) -> Client {
    let client = world.hasty().build().unwrap();
    let low = Invoice {
        confidence: Confidence::Low,
        ..Invoice::default()
    };
    for chunk in 0..25 {
        let uploads = (0..10).map(|n| {
            let document = if n == 9 && chunk % 5 == 0 {
                empty()
            } else {
                document(n)
            };
            client.parse(document).into_future()
        });
        for (n, accepted) in join_all(uploads).await.into_iter().enumerate() {
            let job_id = accepted.unwrap().job_id().clone();
            if n < 2 {
                world.server.settle().await.unwrap();
                world.server.set_result(&job_id, low.clone()).await.unwrap();
            }
        }
    }
    world.server.settle().await.unwrap();
    client
}

#[tokio::test]
async fn the_list_of_jobs_has_pages_filters_and_a_stream() {
    let world = World::of(unlimited()).await;
    let client = listed(&world).await;
    let page = client.jobs().limit(20).offset(10).page().await.unwrap();
    assert_eq!(
        (page.jobs.len(), page.limit, page.offset),
        (20, Some(20), Some(10))
    );
    let newer = client.jobs().limit(20).page().await.unwrap();
    assert_eq!(newer.jobs[10], page.jobs[0]);
    assert!(newer.jobs[0].created_at >= page.jobs[19].created_at);

    let count = async |jobs: ipp_sdk::Jobs| {
        let (mut rows, mut ids) = (jobs.stream(), BTreeSet::new());
        while let Some(row) = rows.next().await {
            assert!(ids.insert(row.unwrap().job_id.to_string()));
        }
        ids.len()
    };
    assert_eq!(count(client.jobs()).await, 250);
    assert_eq!(count(client.jobs().limit(7)).await, 250);
    assert_eq!(count(client.jobs().offset(240)).await, 10);
    assert_eq!(count(client.jobs().status(JobStatus::Failed)).await, 5);
    assert_eq!(count(client.jobs().confidence(Confidence::Low)).await, 50);
    let before = world.asked("GET /jobs").await;
    let since = newer.jobs[4].created_at.unwrap();
    let expected = newer
        .jobs
        .iter()
        .filter(|job| job.created_at.unwrap() >= since)
        .count();
    assert_eq!(count(client.jobs().limit(20).since(since)).await, expected);
    assert!(world.asked("GET /jobs").await - before <= 2);
}

#[tokio::test]
async fn of_jobs_that_are_added_while_the_list_is_streamed_none_is_given_twice_and_no_older_one_lost()
 {
    let world = World::of(unlimited()).await;
    let client = listed(&world).await;
    let mut older = BTreeSet::new();
    for offset in [0, 100, 200] {
        let page: JobPage = client
            .jobs()
            .limit(100)
            .offset(offset)
            .page()
            .await
            .unwrap();
        older.extend(page.jobs.into_iter().map(|job| job.job_id.to_string()));
    }
    assert_eq!(older.len(), 250);
    let (mut rows, mut given) = (client.jobs().limit(20).stream(), BTreeSet::new());
    while let Some(row) = rows.next().await {
        assert!(given.insert(row.unwrap().job_id.to_string()), "given twice");
        if given.len().is_multiple_of(10) {
            client.parse(document("newer")).await.unwrap();
        }
    }
    assert!(given.is_superset(&older));
}
