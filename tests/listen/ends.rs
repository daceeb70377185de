//! How listeners end, and what they leave.

use serde_json::Value;

use crate::world::{Receiver, World, until};

/// The error among the objects on stderr, one a line.
fn error(stderr: &[u8]) -> Value {
    let text = String::from_utf8_lossy(stderr);
    let objects = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut errors = objects.filter(|object| !object["error"].is_null());
    let found = errors.next().unwrap();
    assert!(errors.next().is_none(), "{text}");
    found["error"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_target_that_accepts_nothing_is_given_up_and_its_events_are_kept() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    world.parse().await;
    receiver.answer(500);
    let args = [
        "listen",
        "--since",
        "all",
        "--forward-to",
        &url,
        "--give-up",
        "50ms",
        "--interval",
        "20ms",
    ];
    let output = world.run(args).await;
    assert_eq!(output.status.code(), Some(24), "{output:?}");
    assert_eq!(error(&output.stderr)["exit"], 24);
    receiver.answer(204);
    let args = ["listen", "--forward-to", &url, "--exit-after", "1"];
    let output = world.run(args).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        (receiver.count(), output.stdout.len()),
        (1, 0),
        "it was printed when it came"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_target_that_wants_no_more_ends_the_listener() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    world.parse().await;
    receiver.answer(410);
    let args = [
        "listen",
        "--since",
        "all",
        "--forward-to",
        &url,
        "--interval",
        "20ms",
    ];
    assert_eq!(world.run(args).await.status.code(), Some(24));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redirect_is_not_followed() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    receiver.answer(307);
    let output = world.run(["trigger", "job.completed", "--to", &url]).await;
    assert_eq!(output.status.code(), Some(24));
    let sent: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&sent["status"], &sent["accepted"]),
        (&307.into(), &false.into())
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_listens_for_the_same_targets() {
    let world = World::new().await;
    let mut listener = world.listen(&["--interval", "20ms"]).await;
    let second = world.run(["listen"]).await;
    assert_eq!(second.status.code(), Some(15));
    let pid = world.ready()["pid"].to_string();
    let message = error(&second.stderr)["message"].to_string();
    assert!(message.contains(&pid), "{message}");
    listener.kill();
    let mut again = world.listen(&["--interval", "20ms"]).await;
    assert_eq!(again.end("-INT").await, Some(130));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_forwarded_to_is_refused_before_anything_is_sent() {
    let world = World::new().await;
    for target in [
        "http://93.184.216.34/",
        "ftp://localhost",
        "nonsense",
        "https://a:b@example.com",
    ] {
        let output = world.run(["listen", "--forward-to", target]).await;
        assert_eq!(output.status.code(), Some(2), "{target}: {output:?}");
    }
    let wrong_key = world
        .ipp(["listen"])
        .env("IPP_API_KEY", "ipp_live_no")
        .output()
        .unwrap();
    assert_eq!(wrong_key.status.code(), Some(3), "{wrong_key:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_are_kept_are_listed_and_sent_again() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let job = world.parse().await;
    let args = [
        "listen",
        "--since",
        "all",
        "--interval",
        "20ms",
        "--exit-after",
        "1",
    ];
    assert_eq!(world.run(args).await.status.code(), Some(0));
    let listed = world.run(["listen", "events"]).await;
    let event: Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(
        (&event["subject"], &event["event"]),
        (&job.into(), &"job.completed".into())
    );
    let id = event["id"].as_str().unwrap();
    let replayed = world
        .run(["listen", "replay", &id[..12], "--forward-to", &url])
        .await;
    assert_eq!(replayed.status.code(), Some(0), "{replayed:?}");
    until("the event is there", || receiver.count() == 1).await;
    assert_eq!(receiver.accepted(&world.secret().await)[0]["id"], id);
    let none = world
        .run(["listen", "replay", "evt_none", "--forward-to", &url])
        .await;
    assert_eq!(none.status.code(), Some(6));
    receiver.answer(500);
    let refused = world
        .run(["listen", "replay", "--since", "1h", "--forward-to", &url])
        .await;
    assert_eq!(refused.status.code(), Some(24));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_several_targets_gets_what_it_lacks_and_no_more() {
    let world = World::new().await;
    let (well, ill) = (Receiver::start().await, Receiver::start().await);
    let (first, second) = (well.url(), ill.url());
    world.parse().await;
    ill.answer(503);
    let flags = [
        "--forward-to",
        &first,
        "--forward-to",
        &second,
        "--interval",
        "20ms",
    ];
    let mut listener = world
        .listen(&[&flags[..], &["--since", "all"]].concat())
        .await;
    // Only then it is known that it has it.
    let noted = format!(" delivered to {first}");
    until("one of them has it", || {
        let log = std::fs::read_to_string(world.path("log")).unwrap();
        log.lines()
            .any(|line| line.contains(&noted) && !line.contains(" not "))
    })
    .await;
    listener.kill();
    ill.answer(200);
    // The order in which they are given does not matter.
    let args = [
        "listen",
        "--forward-to",
        &second,
        "--forward-to",
        &first,
        "--exit-after",
        "1",
    ];
    assert_eq!(world.run(args).await.status.code(), Some(0));
    assert_eq!((well.count(), ill.count()), (1, 1));
}
