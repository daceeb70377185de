//! How long a server asks to wait, in every form that servers use.

use std::time::Duration;

use ipp_sdk::model::Account;
use ipp_sdk::{Answer, Result};
use jiff::{SignedDuration, Timestamp};

use crate::common::raw::{Reply, Server, http};
use crate::common::{Pauses, builder};

const DATE: &str = "date: Tue, 15 Nov 1994 08:12:31 GMT\r\n";

/// Asks a server that refuses once, with these headers, and returns the pause before the second attempt.
async fn pause(status: u16, headers: String) -> Duration {
    let server = Server::cutting(
        |_| usize::MAX,
        move |number, _| {
            Reply::Bytes(match number {
                0 => http(status, &headers, ""),
                _ => http(200, "", r#"{"data":{}}"#),
            })
        },
    )
    .await;
    let clock = Pauses::default();
    let client = builder(&server.url).clock(clock.clone()).build().unwrap();
    assert_eq!(client.account().send().await.unwrap().attempts(), 2);
    clock.each().iter().sum()
}

#[tokio::test]
async fn the_pause_is_what_the_server_asks_for_in_every_form() {
    let dated = |date: &str| format!("{DATE}retry-after: {date}\r\n");
    let cases = [
        ("retry-after: 3\r\n".to_owned(), 3.0),
        ("Retry-After:   7  \r\n".to_owned(), 7.0),
        ("retry-after: 0\r\n".to_owned(), 0.0),
        ("retry-after: 0.25\r\n".to_owned(), 0.25),
        ("retry-after: 1e1\r\n".to_owned(), 10.0),
        ("retry-after-ms: 1500\r\n".to_owned(), 1.5),
        ("retry-after-ms: 0.5\r\n".to_owned(), 0.0005),
        ("retry-after-ms: 250\r\nretry-after: 9\r\n".to_owned(), 0.25),
        ("retry-after-ms: soon\r\nretry-after: 9\r\n".to_owned(), 9.0),
        ("retry-after: -5\r\n".to_owned(), 0.0),
        ("retry-after-ms: -5\r\n".to_owned(), 0.0),
        ("retry-after: 119\r\n".to_owned(), 119.0),
        ("retry-after: 121\r\n".to_owned(), 120.0),
        ("retry-after: 99999999999999999999999\r\n".to_owned(), 120.0),
        ("retry-after: inf\r\n".to_owned(), 120.0),
        // A date counts from the answer's own.
        (dated("Tue, 15 Nov 1994 08:12:41 GMT"), 10.0),
        (dated("Tue, 15 Nov 1994 08:12:31 GMT"), 0.0),
        (dated("Tue, 15 Nov 1994 08:00:00 GMT"), 0.0),
        (dated("Wed, 16 Nov 1994 08:12:31 GMT"), 120.0),
    ];
    for (headers, seconds) in cases {
        for status in [429, 503] {
            let paused = pause(status, headers.clone()).await.as_secs_f64();
            // The limiter waits for what is left of a millisecond.
            assert!(
                (paused - seconds).abs() < 0.01,
                "{status} {headers}: {paused}"
            );
        }
    }
}

#[tokio::test]
async fn a_date_without_the_answers_own_counts_from_now() {
    let until = Timestamp::now() + SignedDuration::from_secs(60);
    let until = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&until);
    let paused = pause(503, format!("retry-after: {}\r\n", until.unwrap())).await;
    assert!((50.0..=60.0).contains(&paused.as_secs_f64()), "{paused:?}");
}

#[tokio::test]
async fn what_is_no_time_is_as_if_nothing_was_said() {
    for garbage in [
        "soon",
        "",
        "NaN",
        "5 minutes",
        "\u{00e9}",
        "Tue, 99 Nov 1994 08:12:31 GMT",
    ] {
        for name in ["retry-after", "retry-after-ms"] {
            let paused = pause(503, format!("{name}: {garbage}\r\n")).await;
            assert!(
                paused <= Duration::from_millis(500),
                "{garbage}: {paused:?}"
            );
        }
    }
}

/// Asks a server that always asks to wait a minute.
async fn impatient(status: u16, clock: Pauses) -> Result<Answer<Account>> {
    let server =
        Server::start(move |_| Reply::Bytes(http(status, "retry-after: 60\r\n", ""))).await;
    let client = builder(&server.url).clock(clock).build().unwrap();
    let outcome = client
        .account()
        .timeout(Duration::from_secs(59))
        .send()
        .await;
    assert_eq!(server.seen().len(), 1);
    outcome
}

#[tokio::test]
async fn a_pause_that_would_pass_the_deadline_is_not_begun_and_the_error_says_how_long() {
    for status in [429, 503] {
        let clock = Pauses::default();
        let error = impatient(status, clock.clone()).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
        assert_eq!(error.attempts(), 1);
        assert!(error.retryable());
        assert!(clock.each().is_empty(), "{:?}", clock.each());
    }
}

#[tokio::test]
async fn after_a_refusal_the_other_calls_of_the_clones_wait_as_long() {
    let server = Server::cutting(
        |_| usize::MAX,
        |number, _| {
            Reply::Bytes(match number {
                0 => http(429, "retry-after: 30\r\n", ""),
                _ => http(200, "", r#"{"data":{}}"#),
            })
        },
    )
    .await;
    let clock = Pauses::default();
    let client = builder(&server.url).clock(clock.clone()).build().unwrap();
    let error = client.account().retries(0).await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    let error = client
        .clone()
        .account()
        .timeout(Duration::from_secs(5))
        .await;
    assert!(error.unwrap_err().retry_after() > Some(Duration::from_secs(29)));
    assert_eq!(server.seen().len(), 1);
    client.clone().account().await.unwrap();
    let waited: Duration = clock.each().iter().sum();
    assert!((29.0..=30.1).contains(&waited.as_secs_f64()), "{waited:?}");
}
