//! What is remembered of failures, and what ends a run.

use super::*;

#[tokio::test]
async fn a_permanent_failure_is_remembered_until_it_is_retried() {
    let world = World::new().await;
    world.put("good.pdf", 1);
    let broken = b"%PDF-1.7\nbroken\n";
    fs::write(world.path("in/broken.pdf"), broken).unwrap();
    let (heard, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Partial);
    assert_eq!(heard.failures.len(), 1);
    let before = world.requests();
    let (heard, done) = world.run(world.order()).await;
    assert_eq!((exit(&done), heard.failures.len()), (Exit::Partial, 1));
    assert_eq!(world.requests(), before);

    let mut run = world.open(world.order());
    let limit = TimeLimit::new(Duration::from_secs(60));
    let retried = confirm_failures(&world.client, &mut run, limit)
        .await
        .unwrap();
    assert_eq!(retried, 1);
    drop(run);
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Partial);
    assert!(world.requests() > before);
    assert_eq!(world.spent().await, 1);
}

#[tokio::test]
async fn a_failed_job_is_read_again_under_another_id_once_it_is_known_to_be_free() {
    let world = World::of(MockServer::builder().job_ending(JobEnding::Manually)).await;
    world.put("a.pdf", 1);
    let upload_only = How {
        wait: false,
        ..how()
    };
    world.run_how(world.order(), upload_only).await.1.unwrap();
    let jobs = world.client.jobs().page().await.unwrap().jobs;
    world
        .server
        .fail_job(&jobs[0].job_id, "too dark")
        .await
        .unwrap();
    let (heard, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::ExtractionFailed);
    assert_eq!(heard.failures[0].1.message, "too dark");

    world.server.set_job_ending(JobEnding::Immediately);
    let mut run = world.open(world.order());
    let limit = TimeLimit::new(Duration::from_secs(60));
    assert_eq!(
        confirm_failures(&world.client, &mut run, limit)
            .await
            .unwrap(),
        1
    );
    let (_, done) = world.go(run, how(), std::future::pending()).await;
    assert_eq!(exit(&done), Exit::Ok, "{done:?}");
    assert_eq!((world.spent().await, world.outputs()), (1, 1));
}

#[tokio::test]
async fn what_the_account_may_not_do_ends_the_run_with_its_own_code() {
    let world = World::new().await;
    for number in 0..30 {
        world.put(&format!("{number:02}.pdf"), number);
    }
    let broke = Fault::status(402)
        .code(ErrorCode::InsufficientCredits)
        .on("POST /invoices");
    world.server.fault(broke).unwrap();
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Credits);
    assert!(world.requests() < 15, "{}", world.requests());
    world.server.clear_faults();
    world
        .server
        .fault(Fault::status(500).on("POST /invoices"))
        .unwrap();
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Server);
    world.server.clear_faults();
    world.run(world.order()).await.1.unwrap();
    assert_eq!((world.spent().await, world.outputs()), (30, 30));
}
