//! Goal R4: a listener that is killed again and again, before a receiver that comes and goes.
//!
//! `IPP_LISTEN_LONG=1 cargo test -p ipp-cli --test listen -- killed` is the long form: 1,000 events, 20 kills, a receiver
//! that is away for a minute.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Signer, header};
use jiff::Timestamp;
use serde_json::json;

use crate::world::{Receiver, World, json_in, until};

const PUBLIC: &str = "https://hooks.example.com/ipp";
const EVENTS_OF_A_JOB: usize = 10;

struct Plan {
    jobs: usize,
    kills: usize,
    away: Duration,
}

fn plan() -> Plan {
    match std::env::var_os("IPP_LISTEN_LONG").is_some() {
        true => Plan {
            jobs: 100,
            kills: 20,
            away: Duration::from_secs(60),
        },
        false => Plan {
            jobs: 12,
            kills: 4,
            away: Duration::from_millis(500),
        },
    }
}

/// What the API does with one job's events: each is sent until it is accepted, then the next.
async fn send_job(job: usize, port: u16, secret: WebhookSecret, accepted: Arc<AtomicUsize>) {
    let signer = Signer::new(&secret).unwrap();
    let client = reqwest::Client::new();
    for number in 0..EVENTS_OF_A_JOB {
        let id = format!("evt_{job}_{number}");
        let data = json!({"job_id": format!("job-{job}"), "number": number});
        let body = json!({"id": id, "event": "job.completed", "data": data}).to_string();
        loop {
            let now = Timestamp::now();
            let sent = client
                .post(format!("http://127.0.0.1:{port}/"))
                .header(header::STANDARD_ID, &id)
                .header(header::STANDARD_TIMESTAMP, now.as_second().to_string())
                .header(
                    header::STANDARD_SIGNATURE,
                    signer.standard(&id, now, body.as_bytes()),
                )
                .body(body.clone())
                .send();
            match sent.await {
                Ok(response) if response.status().is_success() => break,
                // The listener is dead at this moment.
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
        accepted.fetch_add(1, Ordering::SeqCst);
    }
}

/// The secret that the API signs with, as the listener keeps it.
fn secret_of_api(world: &World) -> WebhookSecret {
    let listeners = std::fs::read_dir(world.path("state/listen")).unwrap();
    let mut files = listeners.map(|entry| entry.unwrap().path().join("webhook"));
    let file = files.find(|file| file.exists()).unwrap();
    json_in(&file)["secret"].as_str().unwrap().into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_that_is_killed_at_any_moment_delivers_each_event_in_order() {
    let Plan { jobs, kills, away } = plan();
    let (world, mut receiver) = (World::new().await, Receiver::start().await);
    let url = receiver.url();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let text = port.to_string();
    let flags = [
        "--public-url",
        PUBLIC,
        "--port",
        &text,
        "--forward-to",
        &url,
    ];
    let mut listener = world.listen(&flags).await;

    let (secret, accepted) = (secret_of_api(&world), Arc::new(AtomicUsize::new(0)));
    let all = jobs * EVENTS_OF_A_JOB;
    let sender = tokio::spawn({
        let accepted = Arc::clone(&accepted);
        async move {
            // A few at a time, so that the kills fall between them.
            for some in (0..jobs).collect::<Vec<_>>().chunks(8) {
                let sends = some
                    .iter()
                    .map(|job| send_job(*job, port, secret.clone(), Arc::clone(&accepted)));
                futures_util::future::join_all(sends).await;
            }
        }
    });

    for kill in 0..kills {
        // Somewhere in the next part of what is to be sent.
        let part = all / (kills + 1);
        let at = part * kill + fastrand::usize(1..=part);
        until("events are taken in", || {
            accepted.load(Ordering::SeqCst) >= at
        })
        .await;
        listener.kill();
        if kill == kills / 2 {
            receiver.down().await;
        }
        listener = world.listen(&flags).await;
        if kill == kills / 2 {
            tokio::time::sleep(away).await;
            receiver.up().await;
        }
    }
    sender.await.unwrap();
    let secret = world.secret().await;
    let seen = || -> HashSet<String> {
        let events = receiver.accepted(&secret);
        events
            .iter()
            .map(|event| event["id"].as_str().unwrap().to_owned())
            .collect()
    };
    until("every event is delivered", || {
        receiver.count() >= all && seen().len() == all
    })
    .await;
    assert_eq!(listener.end("-INT").await, Some(130));

    let mut last: HashMap<String, u64> = HashMap::new();
    let events = receiver.accepted(&secret);
    for event in &events {
        let job = event["data"]["job_id"].as_str().unwrap().to_owned();
        let number = event["data"]["number"].as_u64().unwrap();
        let before = last.insert(job, number);
        let in_order = before.map_or(number == 0, |before| {
            number == before || number == before + 1
        });
        assert!(in_order, "{event} after {before:?}");
    }
    assert!(events.len() >= all, "at least once");
    let left = world.run(["webhooks", "list", "-o", "json"]).await;
    assert_eq!(left.stdout, b"[]\n", "the webhook is deleted");
}
