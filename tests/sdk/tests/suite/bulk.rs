//! Many documents at once: each has one outcome, and the request limits are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt as _};
use ipp_mock_server::JobEnding;
use ipp_sdk::model::{ErrorCode, JobId};
use ipp_sdk::testing::ScaledClock;
use ipp_sdk::{
    BulkEvent, Client, Document, DocumentFault, ErrorKind, Outcome, Progress, Submission,
};

use crate::world::{World, broken, document, empty, in_time, quick, unlimited};

/// A minute is two seconds.
const FACTOR: f64 = 30.0;

fn documents(n: usize) -> impl Stream<Item = Document> + Unpin {
    stream::iter((0..n).map(document))
}

/// Every outcome, in the order of the documents.
async fn all(outcomes: impl Stream<Item = Outcome>) -> Vec<Outcome> {
    let mut outcomes: Vec<_> = in_time(outcomes.collect()).await;
    outcomes.sort_by_key(|outcome| outcome.index);
    let indexes: Vec<_> = outcomes.iter().map(|outcome| outcome.index).collect();
    let each_once: Vec<_> = (0..outcomes.len() as u64).collect();
    assert_eq!(indexes, each_once);
    outcomes
}

fn job_id(outcome: &Outcome) -> &JobId {
    &outcome.result.as_ref().unwrap().value().job_id
}

/// The jobs take most of the minute, so that the list has to be looked through all the time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn documents_at_full_upload_speed_need_at_most_one_get_and_two_fifths_each_and_no_429() {
    let slowly = JobEnding::After(Duration::from_secs(50));
    let world = World::of(quick().job_ending(slowly)).await;
    world.server.clock().scale(FACTOR);
    let clock = ScaledClock::new(FACTOR);
    let client = world.client().clock(clock).build().unwrap();
    let outcomes = all(client.parse_many(documents(300)).stream()).await;
    let jobs: BTreeSet<_> = outcomes.iter().map(job_id).collect();
    assert_eq!(jobs.len(), 300);
    assert_eq!(world.answered("POST /invoices", 202).await, 300);
    assert_eq!(world.answered("*", 429).await, 0);
    let gets = world.asked("*").await - 300;
    assert!((300..=420).contains(&gets), "{gets} GETs");
}

#[tokio::test]
async fn every_document_has_the_outcome_that_is_its_own() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let earlier = client
        .parse(document("earlier"))
        .external_id("earlier")
        .await;
    let earlier = earlier.unwrap().wait().await.unwrap();
    let with_id = |text: &str, id: &str| Submission::new(document(text)).external_id(id);
    let submissions = [
        Submission::from(document("plain")),
        empty().into(),
        broken().into(),
        Document::bytes("text.pdf", "no PDF").into(),
        Document::path("there/is/no/such.pdf").into(),
        with_id("earlier", "earlier"),
        with_id("one", "same"),
        with_id("two", "same"),
    ];
    // One after the other, so that the second with an id comes after the first.
    let many = client.parse_many(stream::iter(submissions)).concurrency(1);
    let outcomes = all(many.stream()).await;
    let [plain, empty, broken, text, missing, replay, one, two] = &outcomes[..] else {
        panic!("{outcomes:?}");
    };
    assert!(plain.result.as_ref().unwrap().value().result.is_some());
    assert_eq!(
        (plain.name.as_str(), plain.is_replay),
        ("plain.pdf", Some(false))
    );

    let failed = empty.result.as_ref().unwrap_err();
    assert!(matches!(failed.kind(), ErrorKind::JobFailed(_)));
    assert_eq!(failed.code(), Some(&ErrorCode::ExtractionFailed));
    assert!(failed.job_id().is_some() && failed.external_id().is_some());

    let refused = broken.result.as_ref().unwrap_err();
    assert_eq!(
        (refused.status(), refused.code()),
        (Some(400), Some(&ErrorCode::InvalidFile))
    );
    assert!(refused.external_id().is_some());

    let unknown = text.result.as_ref().unwrap_err();
    let fault = DocumentFault::UnknownFormat;
    assert!(matches!(unknown.kind(), ErrorKind::Document { fault: f, .. } if *f == fault));
    assert!(matches!(
        missing.result.as_ref().unwrap_err().kind(),
        ErrorKind::Io { .. }
    ));

    assert_eq!(replay.is_replay, Some(true));
    assert_eq!(job_id(replay), &earlier.job_id);
    assert_eq!((one.is_replay, two.is_replay), (Some(false), Some(true)));
    assert_eq!(job_id(one), job_id(two));
    // The earlier one, `plain` and one with the same id; what failed is free.
    assert_eq!(world.spent().await, 3);
}

#[tokio::test]
async fn a_run_that_is_made_again_charges_nothing_again() {
    let world = World::of(unlimited()).await;
    let run = || async {
        let client = world.hasty().build().unwrap();
        let submissions =
            (0..40).map(|n| Submission::new(document(n)).external_id(format!("run-{n}")));
        all(client.parse_many(stream::iter(submissions)).stream()).await
    };
    let first = run().await;
    assert!(first.iter().all(|outcome| outcome.is_replay == Some(false)));
    let second = run().await;
    assert!(second.iter().all(|outcome| outcome.is_replay == Some(true)));
    assert!(first.iter().map(job_id).eq(second.iter().map(job_id)));
    assert_eq!(world.spent().await, 40);
}

#[tokio::test]
async fn jobs_that_were_accepted_before_are_waited_for_and_not_sent_again() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world.hasty().build().unwrap();
    let job = client.parse(document("a")).external_id("a").await.unwrap();
    let job = job.job_id().clone();
    let submissions = [
        Submission::new(Document::path("there/is/no/such.pdf"))
            .external_id("a")
            .accepted(&job),
        Submission::new(document("b")).accepted(JobId::from("forgotten")),
    ];
    let many = client.parse_many(stream::iter(submissions));
    let finish = world.server.finish_job(&job);
    let (outcomes, finished) = futures_util::future::join(all(many.stream()), finish).await;
    finished.unwrap();
    assert_eq!(job_id(&outcomes[0]), &job);
    assert_eq!(outcomes[0].is_replay, Some(true));
    assert_eq!(
        outcomes[0].external_id.as_ref().map(AsRef::as_ref),
        Some("a")
    );
    let gone = outcomes[1].result.as_ref().unwrap_err();
    assert_eq!(gone.status(), Some(404));
    assert_eq!(gone.job_id(), Some(&JobId::from("forgotten")));
    assert_eq!(world.asked("POST /invoices").await, 1);
}

#[tokio::test]
async fn a_stream_that_is_dropped_asks_nothing_more() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world.hasty().build().unwrap();
    let outcomes = client.parse_many(documents(20)).stream();
    world.falls_silent_after(30, all(outcomes)).await;
    assert_eq!(world.jobs().await, 20);
}

#[tokio::test]
async fn documents_are_taken_only_as_fast_as_they_are_uploaded() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let under_way = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let documents = {
        let (under_way, most) = (Arc::clone(&under_way), Arc::clone(&most));
        stream::iter(0..100).map(move |n| {
            let now = under_way.fetch_add(1, Ordering::Relaxed) + 1;
            most.fetch_max(now, Ordering::Relaxed);
            document(n)
        })
    };
    let accepted = move |event| {
        if let BulkEvent::Accepted { .. } = event {
            under_way.fetch_sub(1, Ordering::Relaxed);
        }
    };
    let many = client
        .parse_many(documents)
        .concurrency(5)
        .on_event(accepted);
    assert_eq!(all(many.stream()).await.len(), 100);
    assert_eq!(most.load(Ordering::Relaxed), 5);
}

#[tokio::test]
async fn no_more_than_400_documents_are_open_at_a_time() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let clock = ScaledClock::new(FACTOR);
    let client = world.hasty().clock(clock).build().unwrap();
    let jobs = Arc::new(Mutex::new(Vec::new()));
    let note = {
        let jobs = Arc::clone(&jobs);
        move |event| {
            if let BulkEvent::Accepted { job_id, .. } = event {
                jobs.lock().unwrap().push(job_id);
            }
        }
    };
    let many = client
        .parse_many(documents(410))
        .concurrency(16)
        .on_event(note);
    let outcomes = all(many.stream());
    let finish = async {
        // Sweeps go on, and nothing is uploaded meanwhile.
        let swept = async || world.answered("GET /jobs", 200).await >= 20;
        crate::world::until(swept).await;
        assert_eq!(world.asked("POST /invoices").await, 400);
        world.server.set_job_ending(JobEnding::Immediately);
        let held = jobs.lock().unwrap().clone();
        for job_id in &held {
            world.server.finish_job(job_id).await.unwrap();
        }
    };
    let (outcomes, ()) = futures_util::future::join(outcomes, finish).await;
    assert_eq!(outcomes.len(), 410);
    assert!(outcomes.iter().all(|outcome| outcome.result.is_ok()));
}

#[tokio::test]
async fn a_job_that_does_not_end_in_time_is_named_and_can_be_waited_for() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world
        .hasty()
        .clock(ScaledClock::new(FACTOR))
        .build()
        .unwrap();
    let limit = Duration::from_secs(15);
    let many = client.parse_many(documents(3)).deadline(limit);
    for outcome in all(many.stream()).await {
        let error = outcome.result.unwrap_err();
        let ErrorKind::WaitTimeout { job, after, .. } = error.kind() else {
            panic!("{error:?}");
        };
        assert_eq!((error.job_id(), *after), (Some(&job.job_id), limit));
        assert!(error.external_id().is_some());
        world.server.finish_job(&job.job_id).await.unwrap();
        client.wait(job.as_ref()).await.unwrap();
    }
}

#[tokio::test]
async fn a_job_that_newer_ones_have_moved_off_the_list_is_found() {
    let world = World::of(unlimited().job_ending(JobEnding::Manually)).await;
    let client = world
        .hasty()
        .clock(ScaledClock::new(FACTOR))
        .build()
        .unwrap();
    let outcomes = all(client.parse_many(documents(1)).stream());
    let bury_and_finish = async {
        crate::world::until(async || world.jobs().await == 1).await;
        let first = client.jobs().page().await.unwrap().jobs.remove(0).job_id;
        let newer = stream::iter(0..250).map(|n| client.parse(document(n)).into_future());
        let newer: Vec<_> = newer.buffer_unordered(8).collect().await;
        assert!(newer.iter().all(Result::is_ok));
        world.server.finish_job(&first).await.unwrap();
        first
    };
    let (outcomes, first) = futures_util::future::join(outcomes, bury_and_finish).await;
    assert_eq!(job_id(&outcomes[0]), &first);
}

#[tokio::test]
async fn a_server_that_answers_with_the_result_is_not_asked_again() {
    let world = World::of(unlimited().sync()).await;
    let client = world.hasty().build().unwrap();
    let outcomes = all(client.parse_many(documents(50)).stream()).await;
    assert!(
        outcomes
            .iter()
            .all(|o| o.result.as_ref().unwrap().value().result.is_some())
    );
    assert_eq!(world.asked("*").await, 50);
}

/// What is told of the documents, by their indexes.
async fn events(client: &Client, documents: Vec<Document>) -> BTreeMap<u64, Vec<BulkEvent>> {
    let events = Arc::new(Mutex::new(BTreeMap::<_, Vec<_>>::new()));
    let told = Arc::clone(&events);
    let tell = move |event: BulkEvent| {
        let (BulkEvent::Upload { index, .. } | BulkEvent::Accepted { index, .. }) = &event else {
            return;
        };
        told.lock().unwrap().entry(*index).or_default().push(event);
    };
    all(client
        .parse_many(stream::iter(documents))
        .on_event(tell)
        .stream())
    .await;
    events.lock().unwrap().clone()
}

#[tokio::test]
async fn every_step_of_a_document_is_told() {
    let world = World::of(unlimited()).await;
    let busy = ipp_mock_server::Fault::status(503)
        .on("POST /invoices")
        .once();
    world.server.fault(busy).unwrap();
    let client = world.hasty().build().unwrap();
    let events = events(&client, vec![document("a")]).await;
    let told = &events[&0];
    let is_whole = |event: &BulkEvent| matches!(event, BulkEvent::Upload { progress: Progress::Sent { bytes, of, .. }, .. } if bytes == of);
    let is_second = |event: &BulkEvent| {
        matches!(
            event,
            BulkEvent::Upload {
                progress: Progress::Retrying { attempt: 2, .. },
                ..
            }
        )
    };
    assert!(is_whole(&told[0]), "{told:?}");
    assert!(is_second(&told[1]), "{told:?}");
    assert!(is_whole(&told[2]), "{told:?}");
    assert!(matches!(&told[3], BulkEvent::Accepted { .. }), "{told:?}");
}
