//! What other runs have done already.

use super::*;

fn posts(world: &World) -> usize {
    let requests = world.server.requests();
    requests.iter().filter(|r| r.method == "POST").count()
}

/// The same documents, with other files of results: another run.
fn elsewhere(world: &World, order: Order) -> Order {
    Order {
        outputs: Outputs {
            dir: Some(world.path("elsewhere").into()),
            ..Outputs::default()
        },
        ..order
    }
}

#[tokio::test]
async fn what_another_run_had_read_is_asked_for_and_neither_sent_nor_charged() {
    let world = World::new().await;
    for number in 0..3 {
        world.put(&format!("{number}.pdf"), number);
    }
    world.run(world.order()).await.1.unwrap();
    world.put("3.pdf", 3);
    let run = world.open(elsewhere(&world, world.order()));
    let plan = plan(world.order().selection).await.unwrap();
    let tally = Tally::of(&plan, &|content| run.standing(content));
    assert_eq!((tally.accepted, tally.to_charge), (3, 1));
    drop(run);
    let (heard, done) = world.run(elsewhere(&world, world.order())).await;
    assert_eq!((exit(&done), heard.results.len()), (Exit::Ok, 4));
    assert_eq!((world.spent().await, posts(&world)), (4, 4));
    assert!(world.path("elsewhere/3.pdf.json").is_file());
}

#[tokio::test]
async fn a_batch_is_not_sent_again_by_another_run() {
    let world = World::new().await;
    for number in 0..3 {
        world.put(&format!("{number}.pdf"), number);
    }
    let order = || Order {
        via: Via::Batch,
        ..world.order()
    };
    world.run(order()).await.1.unwrap();
    let (heard, done) = world.run(elsewhere(&world, order())).await;
    assert_eq!((exit(&done), heard.results.len()), (Exit::Ok, 3));
    assert_eq!((world.spent().await, posts(&world)), (3, 1));
    // A run without batches wants more than their rows.
    world.run(world.order()).await.1.unwrap();
    assert_eq!(world.spent().await, 6);
}

#[tokio::test]
async fn the_good_documents_of_a_batch_that_is_refused_go_one_by_one() {
    let world = World::new().await;
    for number in 0..3 {
        world.put(&format!("{number}.pdf"), number);
    }
    fs::write(world.path("in/bad.pdf"), "%PDF-1.4\n").unwrap();
    let order = Order {
        via: Via::Batch,
        ..world.order()
    };
    let (heard, done) = world.run(order).await;
    assert_eq!(exit(&done), Exit::Partial, "{done:?}");
    let failed: Vec<_> = heard.failures.iter().map(|(path, _)| path).collect();
    assert_eq!(failed, [&world.path("in/bad.pdf")]);
    assert_eq!((heard.results.len(), world.spent().await), (3, 3));
}
