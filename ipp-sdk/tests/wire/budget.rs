//! The retry budget: a server that fails everybody does not get everything five times.

use std::future::IntoFuture as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt as _;
use ipp_sdk::{Client, Pacing};

use crate::common::builder;
use crate::common::raw::{Reply, Server, http};

/// A server that fails every request but each `succeeds`th.
async fn server(succeeds: &Arc<AtomicUsize>) -> (Server, Client) {
    let succeeds = Arc::clone(succeeds);
    let answered = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let number = answered.fetch_add(1, Ordering::SeqCst) + 1;
        let fine = number % succeeds.load(Ordering::SeqCst) == 0;
        Reply::Bytes(http(if fine { 200 } else { 500 }, "", r#"{"data":{}}"#))
    })
    .await;
    let client = builder(&server.url).pacing(Pacing::off()).build().unwrap();
    (server, client)
}

/// Makes calls, twenty at a time, each by a clone of its own; returns how many succeed.
async fn calls(client: &Client, count: usize) -> usize {
    let calls = (0..count).map(|_| client.clone().account().into_future());
    let outcomes = futures_util::stream::iter(calls).buffer_unordered(20);
    outcomes
        .filter(|outcome| std::future::ready(outcome.is_ok()))
        .count()
        .await
}

#[tokio::test]
async fn a_thousand_calls_to_a_server_that_always_fails_are_a_tenth_more_attempts_and_the_bucket() {
    let (server, client) = server(&Arc::new(AtomicUsize::new(usize::MAX))).await;
    assert_eq!(calls(&client, 1_000).await, 0);
    let attempts = server.seen().len();
    assert!(attempts <= 1_100 + 100, "{attempts}");
    // The budget is there to be used.
    assert!(attempts >= 1_150, "{attempts}");
}

#[tokio::test]
async fn the_first_calls_to_a_server_that_fails_are_repeated_as_often_as_set() {
    let (server, client) = server(&Arc::new(AtomicUsize::new(usize::MAX))).await;
    assert_eq!(calls(&client, 25).await, 0);
    assert_eq!(server.seen().len(), 25 * 5);
}

#[tokio::test]
async fn a_server_that_answers_in_the_end_is_never_given_up() {
    let (server, client) = server(&Arc::new(AtomicUsize::new(4))).await;
    for _ in 0..100 {
        client.account().await.unwrap();
    }
    assert_eq!(server.seen().len(), 400);
}

#[tokio::test]
async fn a_server_that_recovers_is_not_starved() {
    let succeeds = Arc::new(AtomicUsize::new(usize::MAX));
    let (_server, client) = server(&succeeds).await;
    assert_eq!(calls(&client, 300).await, 0);
    // The bucket is empty: now it is well, which costs nothing, and then it stumbles as servers do.
    succeeds.store(1, Ordering::SeqCst);
    assert_eq!(calls(&client, 100).await, 100);
    succeeds.store(2, Ordering::SeqCst);
    for _ in 0..50 {
        client.account().await.unwrap();
    }
}
