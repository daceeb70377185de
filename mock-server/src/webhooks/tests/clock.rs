use std::sync::{Arc, mpsc};
use std::time::Duration;

use ipp_sdk::model::Invoice;
use jiff::SignedDuration;

use super::super::sink::Answers;
use super::{LONG, Rig, preview, server, until};
use crate::JobEnding;
use crate::clock::later;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn jobs_and_retries_happen_in_the_order_of_their_times() {
    let rig = Rig::start(preview().job_ending(JobEnding::After(Duration::from_secs(10)))).await;
    rig.answer(Answers::Each([500.into()].into()));
    let first = rig.submit();
    rig.advance(Duration::from_secs(8)).await;
    assert!(rig.captured().is_empty());
    let second = rig.submit();
    rig.advance(LONG).await;
    let jobs: Vec<bool> = rig
        .captured()
        .iter()
        .map(|c| c.body.contains(first.as_str()))
        .collect();
    assert_eq!(jobs, [true, true, false]);
    let times = rig.times();
    assert_eq!((times[0], times[2]), (10.0, 18.0));
    assert!((14.0..=16.0).contains(&times[1]), "{times:?}");
    let job = rig
        .server
        .control
        .service
        .job(rig.caller.account, second.as_str())
        .unwrap();
    assert_eq!(
        job.completed_at,
        Some(later(rig.start, SignedDuration::from_secs(18)))
    );
}

#[tokio::test]
async fn a_clock_goes_on_at_its_pace_from_where_it_was_advanced_to() {
    let rig = Rig::start(server()).await;
    let clock = &rig.server.control.service.clock;
    for pace in [0.0, 1.0, 50.0] {
        clock.set_scale(pace);
        let before = clock.now();
        rig.advance(HOUR).await;
        assert!((clock.scale() - pace).abs() < f64::EPSILON);
        let passed = clock.now().duration_since(before);
        assert!(passed >= SignedDuration::from_hours(1), "{passed}");
        assert!(
            pace != 0.0 || passed == SignedDuration::from_hours(1),
            "{passed}"
        );
        let arrived = clock.now();
        until(|| pace == 0.0 || clock.now() > arrived).await;
    }
}

#[tokio::test]
async fn what_falls_due_happens_by_itself_as_time_passes() {
    let rig = Rig::start(preview().job_ending(JobEnding::After(HOUR))).await;
    rig.answer(Answers::Each([500.into()].into()));
    rig.submit();
    rig.settle().await;
    assert!(rig.captured().is_empty());
    rig.server
        .control
        .service
        .clock
        .set(later(rig.start, SignedDuration::from_hours(1)));
    until(|| rig.captured().len() == 1).await;
    rig.server.control.service.clock.set_scale(1000.0);
    until(|| rig.captured().len() == 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_does_not_advance_past_a_document_that_is_still_being_read() {
    let (arrive, arrived) = mpsc::channel();
    let (open, gate) = mpsc::channel();
    let gate = std::sync::Mutex::new(gate);
    let builder = preview().reader(move |_, _| {
        arrive.send(()).unwrap();
        gate.lock().unwrap().recv().unwrap();
        Ok(Invoice::default())
    });
    let rig = Arc::new(Rig::start(builder).await);
    rig.answer(Answers::Each([500.into(), 500.into()].into()));
    rig.submit();
    tokio::task::spawn_blocking(move || arrived.recv().unwrap())
        .await
        .unwrap();
    let clock = &rig.server.control.service.clock;
    clock.set_scale(1.0);
    let advancing = {
        let rig = Arc::clone(&rig);
        tokio::spawn(async move { rig.advance(HOUR).await })
    };
    // The order has been taken: the clock stands still.
    until(|| clock.scale() == 0.0).await;
    assert!(!advancing.is_finished() && rig.passed() < SignedDuration::from_mins(10));
    open.send(()).unwrap();
    advancing.await.unwrap();
    let times = rig.times();
    let wait = times[1] - times[0];
    assert!(times.len() == 3 && (4.0..=6.0).contains(&wait), "{times:?}");
    assert!(rig.passed() >= SignedDuration::from_hours(1));
}

#[tokio::test]
async fn who_waits_for_the_clock_learns_that_the_server_stops() {
    let rig = Rig::start(server()).await;
    let service = Arc::clone(&rig.server.control.service);
    rig.server.shutdown().await;
    assert!(service.timekeeper.settle().await.is_err());
    assert!(service.timekeeper.advance(HOUR).await.is_err());
}
