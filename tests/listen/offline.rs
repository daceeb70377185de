//! `ipp trigger`, `ipp webhooks verify` and `ipp webhooks sign`, which need no API.

use std::fs;

use serde_json::Value;

use crate::world::{Receiver, World};

/// Contract D56.
const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const BODY: &str = r#"{"id":"evt_01","event":"job.completed","type":"job.completed","timestamp":"2026-04-11T14:02:31.802Z","data":{"job_id":"550e8400-e29b-41d4-a716-446655440000","status":"completed"}}"#;
const SIGNATURE: &str =
    "X-IPP-Signature: sha256=6decd4e47572fe01c78b46821a407f7d89b30378237abc34973f1540c018a5d6";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn samples_of_all_events_are_accepted_by_a_receiver_with_the_secret() {
    let (world, receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let events = [
        "job.completed",
        "job.failed",
        "batch.completed",
        "batch.failed",
    ];
    for event in events {
        let output = world.run(["trigger", event, "--to", &url]).await;
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    let accepted = receiver.accepted(&world.secret().await);
    assert!(
        accepted
            .iter()
            .map(|e| e["event"].as_str().unwrap())
            .eq(events)
    );
    let none = world.run(["trigger", "job.paused", "--to", &url]).await;
    assert_eq!(none.status.code(), Some(2));
    let away = world
        .run(["trigger", "job.failed", "--to", "http://127.0.0.1:1/"])
        .await;
    assert_eq!(away.status.code(), Some(24), "{away:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signature_is_verified_or_what_is_wrong_is_told() {
    let world = World::new().await;
    fs::write(world.path("body"), BODY).unwrap();
    fs::write(world.path("edited"), format!("{BODY}\n")).unwrap();
    fs::write(world.path("secret"), format!("{SECRET}\n")).unwrap();
    let verify = async |body, flags: &[&str]| {
        let args = ["webhooks", "verify", body, "--secret-file", "secret"];
        let output = world
            .run(args.into_iter().chain(flags.iter().copied()))
            .await;
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        (output, report)
    };
    let (output, report) = verify("body", &["-H", SIGNATURE]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        (&report["scheme"], &report["secret"]),
        (&"sha256".into(), &"secret".into())
    );

    let (output, report) = verify("edited", &["-H", SIGNATURE]).await;
    assert_eq!(output.status.code(), Some(23));
    assert_eq!(
        report["hints"][0],
        "a line end was put at the end of the body"
    );
    let told: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(told["error"]["hint"], report["hints"][0]);
    for shown in [&output.stdout, &output.stderr] {
        assert!(!String::from_utf8_lossy(shown).contains("a3f2c1d4"));
    }

    let headers = "webhook-id: evt_01\nwebhook-timestamp: 1775916151\nwebhook-signature: v1,WsUYrwB/5iNnSTAezdJMFrBIYKXu3axYI2GAWh6E1zc=\n";
    fs::write(world.path("headers"), headers).unwrap();
    let (output, report) = verify("body", &["--headers", "headers"]).await;
    assert_eq!(
        (output.status.code(), &report["schemes"][0]["finding"]),
        (Some(23), &"too_old".into())
    );
    let (output, _) = verify("body", &["--headers", "headers", "--tolerance", "999999h"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");

    let args = ["webhooks", "verify", "body", "-H", SIGNATURE];
    assert_eq!(
        world.run(args).await.status.code(),
        Some(2),
        "there is no secret"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_signed_here_is_verified_here() {
    let world = World::new().await;
    fs::write(world.path("body"), BODY).unwrap();
    fs::write(world.path("secret"), SECRET).unwrap();
    for form in ["sha256", "hex", "timestamped"] {
        let args = [
            "webhooks",
            "sign",
            "body",
            "--form",
            form,
            "--secret-file",
            "secret",
            "-o",
            "table",
        ];
        let signed = world.run(args).await;
        let text = String::from_utf8_lossy(&signed.stdout);
        assert!(
            text.contains(
                "
x-ipp-signature: "
            ),
            "{signed:?}"
        );
        fs::write(world.path("headers"), signed.stdout).unwrap();
        let args = [
            "webhooks",
            "verify",
            "body",
            "--headers",
            "headers",
            "--secret-file",
            "secret",
        ];
        let output = world.run(args).await;
        assert_eq!(output.status.code(), Some(0), "{form}: {output:?}");
    }
}
