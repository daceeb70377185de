use std::collections::BTreeSet;
use std::time::Duration;

use ipp_sdk::model::DeliveryStatus;

use super::super::sink::{Answer, Answers};
use super::{LONG, Rig, header, preview, register, server, until};
use crate::service::Error;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn a_delivery_that_fails_is_attempted_eight_times_on_schedule_and_then_no_more() {
    let rig = Rig::start(preview()).await;
    rig.answer(Answers::Always(500.into()));
    rig.submit();
    rig.settle().await;
    assert_eq!(rig.times(), [0.0]);
    for _ in 0..2 {
        rig.advance(LONG).await;
        let times = rig.times();
        let waits: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let schedule = [5.0, 300.0, 1800.0, 7200.0, 18_000.0, 36_000.0, 36_000.0];
        assert_eq!(waits.len(), schedule.len());
        for (wait, planned) in waits.iter().zip(schedule) {
            assert!(
                (0.8 * planned..=1.2 * planned).contains(wait),
                "{wait} for {planned}"
            );
        }
    }
    assert_eq!(rig.passed().as_secs(), 150 * 3600);

    let captured = rig.captured();
    let distinct = |name| {
        captured
            .iter()
            .map(|c| header(c, name))
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!((distinct("webhook-id"), distinct("x-ipp-delivery")), (1, 8));
    for captured in &captured {
        let unix = captured.at.as_second().to_string();
        assert_eq!(header(captured, "webhook-timestamp"), unix);
    }
    let log = rig.log();
    let attempts: Vec<u32> = log.iter().map(|delivery| delivery.attempt).collect();
    assert_eq!(attempts, [8, 7, 6, 5, 4, 3, 2, 1]);
    assert!(
        log.iter()
            .all(|delivery| delivery.status == DeliveryStatus::Failed)
    );
    assert!(
        log.iter()
            .all(|delivery| delivery.response_status == Some(500))
    );
    assert_eq!(log[0].next_attempt_at, None);
    for pair in log.windows(2) {
        assert_eq!(pair[1].next_attempt_at, pair[0].attempted_at);
    }
    let webhooks = rig
        .server
        .control
        .service
        .webhooks(rig.caller.account)
        .unwrap();
    assert_eq!(webhooks[0].failure_count, 8);
    assert_eq!(webhooks[0].last_used_at, log[0].attempted_at);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_waits() {
    let mut times = Vec::new();
    for seed in [1, 1, 2] {
        let rig = Rig::start(preview().seed(seed)).await;
        rig.answer(Answers::Always(500.into()));
        rig.submit();
        rig.advance(LONG).await;
        times.push(rig.times());
    }
    assert_eq!(times[0], times[1]);
    assert_ne!(times[0], times[2]);
}

#[tokio::test]
async fn as_documented_a_delivery_is_attempted_once() {
    let rig = Rig::start(server()).await;
    rig.answer(Answers::Each([503.into(), 410.into()].into()));
    rig.submit();
    rig.advance(LONG).await;
    rig.submit();
    rig.advance(LONG).await;
    assert_eq!(rig.captured().len(), 2);
    let webhooks = rig
        .server
        .control
        .service
        .webhooks(rig.caller.account)
        .unwrap();
    assert_eq!(webhooks[0].failure_count, 2);
    rig.submit();
    rig.settle().await;
    let webhooks = rig
        .server
        .control
        .service
        .webhooks(rig.caller.account)
        .unwrap();
    assert_eq!(webhooks[0].failure_count, 0);
}

#[tokio::test]
async fn a_retry_comes_no_earlier_than_the_receiver_asks() {
    let rig = Rig::start(preview()).await;
    let asks = |asked| Answer {
        status: 503,
        retry_after: Some(seconds(asked)),
    };
    rig.answer(Answers::Each([asks(1000), asks(1)].into()));
    rig.submit();
    rig.advance(seconds(999)).await;
    assert_eq!(rig.captured().len(), 1);
    rig.advance(seconds(1)).await;
    assert_eq!(rig.times()[1..], [1000.0]);
    rig.advance(LONG).await;
    let last = rig.times()[2..].to_vec();
    assert!(
        last.len() == 1 && (1240.0..=1360.0).contains(&last[0]),
        "{last:?}"
    );
    assert_eq!(rig.log()[0].status, DeliveryStatus::Success);
}

#[tokio::test]
async fn a_receiver_that_is_gone_gets_nothing_more_and_its_log_tells_why() {
    let rig = Rig::start(preview()).await;
    rig.answer(Answers::Each([500.into(), 410.into()].into()));
    rig.submit();
    rig.settle().await;
    rig.submit();
    rig.settle().await;
    rig.submit();
    rig.advance(LONG).await;
    assert_eq!(rig.captured().len(), 2);
    let service = &rig.server.control.service;
    assert!(service.webhooks(rig.caller.account).unwrap().is_empty());
    let log = rig.log();
    let statuses: Vec<_> = log
        .iter()
        .map(|delivery| delivery.response_status)
        .collect();
    assert_eq!(statuses, [Some(410), Some(500)]);
    assert!(
        log.iter()
            .all(|delivery| delivery.next_attempt_at.is_none())
    );
    assert_eq!(service.store.number("SELECT count(*) FROM events"), 2);
    let again = service.redeliver(
        rig.caller.account,
        &rig.webhook_id,
        log[0].delivery_id.as_str(),
    );
    assert!(matches!(again, Err(Error::WebhookNotFound)), "{again:?}");
    for _ in 0..5 {
        register(&rig.server, rig.caller.account, "b");
    }
}

#[tokio::test]
async fn deleting_a_webhook_drops_what_is_scheduled_for_it() {
    let rig = Rig::start(preview()).await;
    rig.answer(Answers::Always(500.into()));
    rig.submit();
    rig.settle().await;
    let service = &rig.server.control.service;
    service
        .remove_webhook(rig.caller.account, &rig.webhook_id)
        .unwrap();
    rig.advance(LONG).await;
    assert_eq!(rig.captured().len(), 1);
    assert_eq!(service.store.number("SELECT count(*) FROM deliveries"), 0);
    assert_eq!(service.store.number("SELECT count(*) FROM events"), 0);
    let again = service.remove_webhook(rig.caller.account, &rig.webhook_id);
    assert!(matches!(again, Err(Error::WebhookNotFound)), "{again:?}");
}

#[tokio::test]
async fn a_redelivery_makes_the_scheduled_attempt_now_or_else_another_one() {
    let rig = Rig::start(preview()).await;
    rig.answer(Answers::Each([500.into()].into()));
    rig.submit();
    rig.settle().await;
    let redeliver = |delivery: &str| {
        let service = &rig.server.control.service;
        service.redeliver(rig.caller.account, &rig.webhook_id, delivery)
    };
    let log = rig.log();
    assert_eq!(log[0].status, DeliveryStatus::Pending);
    let (scheduled, failed) = (
        log[0].delivery_id.to_string(),
        log[1].delivery_id.to_string(),
    );
    let forward = redeliver(&failed).unwrap();
    assert_eq!(
        (forward.delivery_id.as_str(), forward.attempt),
        (scheduled.as_str(), 2)
    );
    rig.settle().await;
    assert_eq!(rig.times(), [0.0, 0.0]);
    assert_eq!(rig.log()[0].status, DeliveryStatus::Success);

    let again = redeliver(&scheduled).unwrap();
    assert_eq!((again.attempt, again.status), (3, DeliveryStatus::Pending));
    rig.advance(LONG).await;
    assert_eq!(rig.times(), [0.0, 0.0, 0.0]);
    let captured = rig.captured();
    assert!(captured.iter().all(|c| c.body == captured[0].body));
    let unknown = redeliver("unknown");
    assert!(
        matches!(unknown, Err(Error::DeliveryNotFound)),
        "{unknown:?}"
    );
}

#[tokio::test]
async fn a_webhook_is_told_only_of_the_events_that_it_wants() {
    let rig = Rig::start(server().magic(true)).await;
    let service = &rig.server.control.service;
    let url = "https://sink.ipp.test/b";
    let failures = vec!["job.failed".into()];
    service.register(rig.caller.account, url, failures).unwrap();
    rig.submit();
    rig.settle().await;
    let captured = rig.captured();
    assert_eq!(captured.len(), 1);
    assert_eq!(
        (
            captured[0].name.as_str(),
            header(&captured[0], "x-ipp-event").as_str()
        ),
        ("a", "job.completed")
    );
}

#[tokio::test]
async fn an_outcome_that_cannot_be_written_is_written_later_and_nothing_is_sent_twice() {
    let rig = Rig::start(server()).await;
    let service = &rig.server.control.service;
    service.store.execute(
        "CREATE TRIGGER full BEFORE UPDATE OF status ON deliveries
         BEGIN SELECT RAISE(FAIL, 'the disk is full'); END",
    );
    rig.submit();
    until(|| rig.captured().len() == 1).await;
    assert_eq!(rig.log()[0].status, DeliveryStatus::Pending);
    service.store.execute("DROP TRIGGER full");
    rig.settle().await;
    assert_eq!(rig.log()[0].status, DeliveryStatus::Success);
    assert_eq!(rig.captured().len(), 1);
}
