//! Documents that go in batches, which have no ids.

use super::*;

#[tokio::test]
async fn documents_go_in_batches_of_25_and_their_rows_are_kept() {
    let world = World::new().await;
    for number in 0..27 {
        world.put(&format!("{number:02}.pdf"), number);
    }
    let order = || Order {
        via: Via::Batch,
        ..world.order()
    };
    let (heard, done) = world.run(order()).await;
    assert_eq!(exit(&done), Exit::Ok, "{done:?}");
    assert_eq!(heard.results.len(), 27);
    assert_eq!((world.spent().await, world.outputs()), (27, 27));
    let requests = world.server.requests();
    let batches = requests.iter().filter(|r| r.method == "POST");
    assert_eq!(batches.count(), 2);
    let before = world.requests();
    let (heard, done) = world.run(order()).await;
    assert_eq!((exit(&done), heard.results.len()), (Exit::Ok, 27));
    assert_eq!(world.requests(), before);
}

#[tokio::test]
async fn a_batch_whose_answer_was_lost_is_not_sent_again() {
    let world = World::new().await;
    world.put("a.pdf", 1);
    world.put("b.pdf", 2);
    let order = || Order {
        via: Via::Batch,
        ..world.order()
    };
    let lost = Fault::reset_after_commit().on("POST /batches").once();
    world.server.fault(lost).unwrap();
    for _ in 0..2 {
        let (heard, done) = world.run(order()).await;
        assert_eq!(done.unwrap_err().exit(), Exit::Network);
        assert!(
            heard
                .failures
                .iter()
                .all(|(_, f)| f.code == "OUTCOME_UNKNOWN")
        );
    }
    assert_eq!(world.spent().await, 2);
    // Who says so risks it.
    let fresh = Store::new(&world.path("state"))
        .open(order(), true)
        .unwrap();
    let (_, done) = world.go(fresh, how(), std::future::pending()).await;
    assert_eq!(exit(&done), Exit::Ok, "{done:?}");
    assert_eq!((world.spent().await, world.outputs()), (4, 2));
}
