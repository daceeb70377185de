use std::time::Duration;

use ipp_sdk::model::DeliveryStatus;
use ipp_sdk::webhook::Verifier;

use super::{Rig, header, server};
use crate::{Delay, Fault};

impl Rig {
    fn break_once(&self, fault: Fault) {
        self.service.faults.add(fault.times(1)).unwrap();
    }

    fn attempts(&self) -> Vec<String> {
        let captured = self.captured();
        captured.iter().map(|c| header(c, "x-ipp-delivery")).collect()
    }

    /// The attempts in the order of the log, oldest first.
    fn logged(&self) -> Vec<String> {
        let log = self.log();
        assert!(log.iter().all(|d| d.status == DeliveryStatus::Success), "{log:?}");
        log.iter().rev().map(|d| d.delivery_id.to_string()).collect()
    }
}

#[tokio::test]
async fn a_dropped_delivery_is_logged_as_sent_and_a_duplicated_one_comes_twice() {
    let rig = Rig::start(server()).await;
    rig.break_once(Fault::drop_delivery().event("job.*"));
    rig.break_once(Fault::duplicate_delivery().url("https://sink.ipp.test/*"));
    rig.submit();
    rig.settle().await;
    assert!(rig.attempts().is_empty());
    rig.submit();
    rig.settle().await;
    let logged = rig.logged();
    assert_eq!(logged.len(), 2);
    assert_eq!(rig.attempts(), [logged[1].clone(), logged[1].clone()]);
}

#[tokio::test]
async fn a_delivery_that_is_held_back_comes_after_the_next_one() {
    let rig = Rig::start(server()).await;
    rig.break_once(Fault::reorder_delivery());
    let mut jobs = Vec::new();
    for captured in [0, 2, 3] {
        jobs.push(rig.submit());
        rig.settle().await;
        assert_eq!(rig.captured().len(), captured);
    }
    let captured = rig.captured();
    let order = captured.iter().map(|c| jobs.iter().position(|id| c.body.contains(id.as_str())));
    assert_eq!(order.collect::<Vec<_>>(), [Some(1), Some(0), Some(2)]);
    assert_eq!(rig.logged().len(), 3);
}

#[tokio::test]
async fn a_forged_delivery_does_not_verify_and_the_next_one_does() {
    let rig = Rig::start(server()).await;
    let url = "https://sink.ipp.test/b";
    let all = vec!["job.completed".into()];
    let webhook = rig.service.register(rig.caller.account, url, all).unwrap();
    rig.break_once(Fault::bad_signature().url(url));
    for _ in 0..2 {
        rig.submit();
        rig.settle().await;
    }
    let verifier = Verifier::new(&webhook.secret);
    let captured = rig.service.outlet.sink.list(Some("b"));
    let is_genuine = captured.iter().map(|c| verifier.verify(&c.headers, c.body.as_bytes()).is_ok());
    assert_eq!(is_genuine.collect::<Vec<_>>(), [false, true]);
}

#[tokio::test]
async fn a_delivery_that_is_held_up_is_waited_for() {
    let rig = Rig::start(server()).await;
    let delay = Duration::from_millis(20);
    rig.break_once(Fault::drop_delivery().delayed(Delay::fixed(delay)));
    rig.break_once(Fault::duplicate_delivery().delayed(Delay::fixed(delay)));
    for deliveries in [0, 2] {
        let begun = std::time::Instant::now();
        rig.submit();
        rig.settle().await;
        assert!(begun.elapsed() >= delay);
        assert_eq!(rig.captured().len(), deliveries);
    }
}
