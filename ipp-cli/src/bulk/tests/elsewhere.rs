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

#[tokio::test]
async fn files_that_change_their_names_after_a_batch_keep_their_own_results() {
    let world = World::new().await;
    // What is read from each differs.
    let other = include_bytes!("../../../../ipp-extract/samples/gb-workshop.pdf");
    world.put("a.pdf", 1);
    fs::write(world.path("in/b.pdf"), other).unwrap();
    let order = || Order {
        via: Via::Batch,
        ..world.order()
    };
    world.run(order()).await.1.unwrap();
    let vendor = |file: &str| {
        let text = fs::read_to_string(world.path(file)).unwrap();
        let row: serde_json::Value = serde_json::from_str(&text).unwrap();
        row["vendor"].as_str().unwrap().to_owned()
    };
    let (first, second) = (vendor("out/a.pdf.json"), vendor("out/b.pdf.json"));
    assert_ne!(first, second);
    let swap = [("a", "c"), ("b", "a"), ("c", "b")];
    for (from, to) in swap.map(|(from, to)| (format!("in/{from}.pdf"), format!("in/{to}.pdf"))) {
        fs::rename(world.path(&from), world.path(&to)).unwrap();
    }
    world.run(elsewhere(&world, order())).await.1.unwrap();
    assert_eq!(vendor("elsewhere/a.pdf.json"), second);
    assert_eq!(vendor("elsewhere/b.pdf.json"), first);
    assert_eq!((world.spent().await, posts(&world)), (2, 1));
}
