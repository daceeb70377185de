use std::time::{Duration, Instant};

use super::super::sink::Answers;
use super::{LONG, Rig, preview, server};

/// Owes the webhook so many events that happen now.
fn owe(rig: &Rig, events: u32) {
    let now = rig.start.as_millisecond();
    let payload = format!(r#"{{"data":"{}"}}"#, "x".repeat(2000));
    rig.server.control.service.store.execute(&format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {events})
         INSERT INTO events (event_id, account_id, type, payload, created_at)
         SELECT 'evt_' || i, (SELECT account_id FROM webhooks), 'job.completed', '{payload}', {now} FROM n;
         INSERT INTO deliveries (delivery_id, event_seq, webhook_seq, attempt, status, due_at, logged_at)
         SELECT event_id, seq, (SELECT seq FROM webhooks), 1, 'pending', {now}, {now} FROM events"
    ));
}

async fn advance_over_a_thousand(rig: Rig) -> Duration {
    rig.answer(Answers::Always(500.into()));
    owe(&rig, 1000);
    rig.settle().await;
    assert_eq!(rig.captured().len(), 1000);
    let begun = Instant::now();
    rig.advance(LONG).await;
    let took = begun.elapsed();
    let captured = rig.captured();
    assert_eq!(captured.len(), 8000);
    assert!(captured.is_sorted_by_key(|captured| captured.at));
    let number = |sql| rig.server.control.service.store.number(sql);
    assert_eq!(number("SELECT count(*) FROM deliveries"), 50);
    assert!(number("SELECT count(*) FROM events") <= 50);
    assert_eq!(number("SELECT failure_count FROM webhooks"), 8000);
    assert_eq!(rig.log().len(), 50);
    took
}

#[tokio::test]
async fn three_days_with_a_thousand_retries_pass_in_order_and_leave_a_short_log() {
    let took = advance_over_a_thousand(Rig::start(preview()).await).await;
    println!("in memory: 7,000 deliveries in {took:?}");
    assert!(took < super::DEADLINE);
}

#[tokio::test]
async fn three_days_with_a_thousand_retries_pass_in_a_data_directory_too() {
    let dir = tempfile::tempdir().unwrap();
    let rig = Rig::start(preview().data_dir(dir.path())).await;
    let took = advance_over_a_thousand(rig).await;
    println!("in a data directory: 7,000 deliveries in {took:?}");
    assert!(took < super::DEADLINE);
}

#[tokio::test]
async fn servers_that_share_a_directory_deliver_each_event_once() {
    let dir = tempfile::tempdir().unwrap();
    let first = Rig::start(server().data_dir(dir.path())).await;
    let second = server().data_dir(dir.path()).start().await.unwrap();
    owe(&first, 500);
    let both = tokio::join!(
        first.server.control.service.timekeeper.settle(),
        second.control.service.timekeeper.settle()
    );
    assert!(both.0.is_ok() && both.1.is_ok());
    super::until(|| {
        first
            .server
            .control
            .service
            .store
            .number("SELECT count(*) FROM deliveries WHERE status = 'pending'")
            == 0
    })
    .await;
    let captured = first.captured().len() + second.control.service.outlet.sink.list(None).len();
    assert_eq!(captured, 500);
}
