//! Where events come from: the list of jobs, the local server.

use serde_json::Value;

use crate::world::{Receiver, World, until};

fn lines(stdout: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jobs_that_end_become_events_and_a_listener_goes_on_where_it_was() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let before = world.parse().await;
    let flags = ["--forward-to", &url, "--interval", "20ms"];
    let mut listener = world.listen(&flags).await;
    let during = world.parse().await;
    until("the job is told of", || receiver.count() == 1).await;
    assert_eq!(listener.end("-TERM").await, Some(143));

    let meanwhile = world.parse().await;
    let args = [
        "listen",
        "--interval",
        "20ms",
        "--exit-after",
        "1",
        "--forward-to",
        &url,
    ];
    let output = world.run(args).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let printed = lines(&output.stdout);
    assert_eq!(printed.len(), 1);

    let events = receiver.accepted(&world.secret().await);
    let jobs: Vec<&str> = events
        .iter()
        .map(|e| e["data"]["job_id"].as_str().unwrap())
        .collect();
    assert_eq!(jobs, [&*during, &*meanwhile], "not {before}");
    assert_eq!(printed[0], events[1]);
    let data = &events[0]["data"];
    assert_eq!(
        (&events[0]["event"], &data["status"]),
        (&"job.completed".into(), &"completed".into())
    );
    assert!(data["result"]["total"].is_number() && data.get("success").is_none());

    let args = [
        "listen",
        "--interval",
        "20ms",
        "--since",
        "all",
        "--exit-after",
        "1",
        "--forward-to",
        &url,
    ];
    world.run(args).await;
    assert_eq!(receiver.count(), 3, "only {before} was not told of");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_has_the_secret_and_all_its_events_are_delivered_before_the_end() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let sample = crate::common::sample("us-services");
    let script =
        r#"printf %s "$IPP_WEBHOOK_SECRET" > secret.txt; "$0" parse "$1" > job.json && exit 7"#;
    let ipp = env!("CARGO_BIN_EXE_ipp");
    let args = [
        "listen",
        "--forward-to",
        &url,
        "--",
        "sh",
        "-c",
        script,
        ipp,
        sample.to_str().unwrap(),
    ];
    let output = world.run(args).await;
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    let secret = std::fs::read_to_string(world.path("secret.txt")).unwrap();
    let events = receiver.accepted(&secret.as_str().into());
    assert_eq!(events.len(), 1);
    assert_eq!(lines(&output.stdout), events);

    let args = ["listen", "--", "/nowhere/to/be/found"];
    assert_eq!(world.run(args).await.status.code(), Some(127));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deliveries_of_the_local_server_come_as_they_are() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let flags = [
        "--source",
        "mock",
        "--exit-after",
        "1",
        "--forward-to",
        &url,
    ];
    let mut listener = world.listen(&flags).await;
    let job = world.parse().await;
    assert_eq!(listener.code().await, Some(0));
    let events = receiver.accepted(&world.secret().await);
    assert_eq!(events[0]["data"]["job_id"], job.as_str());
    let sink = world.run(["mock", "sink", "list"]).await;
    let sent = lines(&sink.stdout)[0]["body"].as_str().unwrap().to_owned();
    assert_eq!(serde_json::from_str::<Value>(&sent).unwrap(), events[0]);
    let left = world.run(["webhooks", "list", "-o", "json"]).await;
    assert_eq!(left.stdout, b"[]\n", "the webhook is deleted");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deliveries_that_are_not_the_apis_are_refused_and_left_webhooks_are_found_again() {
    let world = World::new().await;
    let flags = ["--public-url", "https://hooks.example.com/ipp"];
    let mut listener = world.listen(&flags).await;
    let port = world.ready()["port"].as_u64().unwrap();
    let client = reqwest::Client::new();
    let forged = client.post(format!("http://127.0.0.1:{port}/x")).body("{}");
    let forged = forged.header("x-ipp-signature", format!("sha256={}", "0".repeat(64)));
    assert_eq!(forged.send().await.unwrap().status(), 401);
    let listed = async || {
        let output = world.run(["webhooks", "list", "-o", "value"]).await;
        String::from_utf8(output.stdout).unwrap()
    };
    let first = listed().await;
    assert_eq!(first.lines().count(), 1);
    listener.kill();
    let mut listener = world.listen(&flags).await;
    assert_eq!(listed().await, first, "its secret is known");
    listener.kill();
    let state = std::fs::read_dir(world.path("state/listen")).unwrap();
    for file in state.map(|entry| entry.unwrap().path().join("webhook")) {
        let _ = std::fs::remove_file(file);
    }
    let mut listener = world.listen(&flags).await;
    let other = listed().await;
    assert!(
        other != first && other.lines().count() == 1,
        "the one without a secret is deleted"
    );
    assert_eq!(listener.end("-INT").await, Some(130));
    assert_eq!(listed().await, "");
}
