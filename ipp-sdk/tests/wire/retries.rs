//! What is sent again after which failure: the table of the documentation, cell by cell.

use std::future::IntoFuture as _;
use std::time::Duration;

use futures_util::future::join_all;
use ipp_sdk::model::WebhookId;
use ipp_sdk::{Document, ErrorKind, Submission};
use tokio::net::TcpListener;

use crate::common::endpoints::{self, Endpoint};
use crate::common::raw::{Reply, Server, http};
use crate::common::{PDF, Pauses, builder, client, eventually};

/// Long enough for a request to arrive on a busy machine.
const ATTEMPT: Duration = Duration::from_millis(500);

/// What a server does that fails in this way; `None` if there is no server.
fn failing(failure: &str) -> Option<fn(u16) -> Reply> {
    match failure {
        "no connection" => None,
        "connection lost" => Some(|_| Reply::Lost),
        "no answer in time" => Some(|_| Reply::Silence),
        status => {
            status.parse::<u16>().unwrap();
            Some(|status| Reply::Bytes(http(status, "", "")))
        }
    }
}

/// How often an endpoint was asked, by the client's own account and by the server's.
async fn attempts(endpoint: &Endpoint, failure: &str) -> (u32, Option<usize>) {
    let Some(reply) = failing(failure) else {
        let error = (endpoint.call)(&client(&nowhere().await)).await;
        return (error.unwrap_err().attempts(), None);
    };
    let status = failure.parse().unwrap_or_default();
    let server = Server::start(move |_| reply(status)).await;
    let client = builder(&server.url).attempt_timeout(ATTEMPT);
    let error = (endpoint.call)(&client.build().unwrap()).await.unwrap_err();
    let seen = server.seen();
    let route = format!("{} {}", endpoint.method(), endpoint.path);
    for request in &seen {
        assert_eq!(request.route(), route);
        assert!(request.is_whole());
    }
    (error.attempts(), Some(seen.len()))
}

/// An address where nobody listens.
async fn nowhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn every_endpoint_is_repeated_after_the_failures_that_the_documentation_says_and_no_other() {
    let table = endpoints::table();
    assert_eq!(table.len(), 20);
    let rows = endpoints::all().into_iter().zip(table);
    join_all(rows.map(|(endpoint, (_, cells))| async move {
        assert_eq!(cells.len(), 9, "{}", endpoint.name);
        for (failure, repeated) in cells {
            let expected = if repeated { 5 } else { 1 };
            let (told, seen) = attempts(&endpoint, &failure).await;
            let cell = format!("{} after {failure}", endpoint.name);
            assert_eq!(told, expected, "{cell}");
            assert_eq!(
                seen.unwrap_or(expected as usize),
                expected as usize,
                "{cell}"
            );
        }
    }))
    .await;
}

#[tokio::test]
async fn what_is_no_failure_that_may_pass_is_sent_once() {
    for status in [
        300, 304, 400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 451, 501, 505,
    ] {
        let server = Server::start(move |_| Reply::Bytes(http(status, "", ""))).await;
        let error = client(&server.url).account().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn the_pauses_are_random_parts_of_half_a_second_doubling_to_eight() {
    let server = Server::start(|_| Reply::Bytes(http(500, "", ""))).await;
    let mut longest = [0.0_f64; 6];
    let mut shortest = [1.0_f64; 6];
    for _ in 0..60 {
        let clock = Pauses::default();
        let client = builder(&server.url).clock(clock.clone()).build().unwrap();
        client.account().retries(6).await.unwrap_err();
        let pauses = clock.each();
        assert_eq!(pauses.len(), 6);
        for (n, pause) in pauses.iter().enumerate() {
            let part = pause.as_secs_f64() / (0.5 * f64::from(1 << n)).min(8.0);
            assert!(part <= 1.0, "pause {n}: {pause:?}");
            longest[n] = longest[n].max(part);
            shortest[n] = shortest[n].min(part);
        }
    }
    // Of 60 random parts, none above 0.7 or none below 0.3 is one case in two billion.
    assert!(longest.iter().all(|part| *part > 0.7), "{longest:?}");
    assert!(shortest.iter().all(|part| *part < 0.3), "{shortest:?}");
}

#[tokio::test]
async fn a_deletion_whose_answer_was_lost_has_worked_if_there_is_nothing_any_more() {
    let lost_then = |status| async move {
        let replies = move |number, _: &_| match number {
            0 => Reply::Lost,
            _ => Reply::Bytes(http(status, "", r#"{"error":{"code":"JOB_NOT_FOUND"}}"#)),
        };
        let server = Server::cutting(|_| usize::MAX, replies).await;
        let call = client(&server.url)
            .webhooks()
            .delete(&WebhookId::from("w1"));
        call.send().await.map(|answer| answer.attempts())
    };
    assert_eq!(lost_then(404).await.unwrap(), 2);
    assert_eq!(lost_then(403).await.unwrap_err().status(), Some(403));
    let server = Server::start(|_| Reply::Bytes(http(404, "", ""))).await;
    let call = client(&server.url)
        .webhooks()
        .delete(&WebhookId::from("w1"));
    assert_eq!(call.await.unwrap_err().status(), Some(404));
}

#[tokio::test]
async fn what_would_be_done_twice_is_not_sent_again_after_one_doubtful_attempt_of_many() {
    let server = Server::cutting(
        |_| usize::MAX,
        |number, _| match number {
            0 => Reply::Bytes(http(429, "", "")),
            1 => Reply::Lost,
            _ => Reply::Bytes(http(200, "", "{}")),
        },
    )
    .await;
    let error = client(&server.url)
        .webhooks()
        .create("https://example.com/");
    let error = error.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Network), "{error:?}");
    assert_eq!((error.attempts(), server.seen().len()), (2, 2));
    assert!(error.outcome_unknown());
}

#[tokio::test]
async fn every_attempt_of_an_upload_and_its_error_have_the_same_external_id() {
    let server = Server::start(|_| Reply::Lost).await;
    let call = client(&server.url).parse(Document::bytes("a.pdf", PDF));
    let error = call.await.unwrap_err();
    let id = error.external_id().unwrap().as_str();
    let seen = server.seen();
    assert_eq!(seen.len(), 5);
    for request in seen {
        let body = String::from_utf8(request.body).unwrap();
        let field = format!("name=\"external_id\"\r\n\r\n{id}\r\n");
        assert!(body.contains(&field));
    }
}

#[tokio::test]
async fn uploads_of_one_client_have_different_external_ids() {
    let server = Server::start(|_| Reply::Bytes(http(400, "", ""))).await;
    let client = client(&server.url);
    let mut ids = Vec::new();
    for _ in 0..3 {
        let error = client
            .parse(Document::bytes("a.pdf", PDF))
            .await
            .unwrap_err();
        ids.push(error.external_id().unwrap().to_string());
    }
    ids.dedup();
    assert_eq!(ids.len(), 3);
    let own = Submission::new(Document::bytes("a.pdf", PDF)).external_id("mine");
    let submissions = futures_util::stream::iter([own]);
    let mut outcomes = client.parse_many(submissions).stream();
    let error = outcomes.next().await.unwrap().result.unwrap_err();
    assert_eq!(error.external_id().unwrap().as_str(), "mine");
}

#[tokio::test]
async fn a_call_that_is_dropped_is_not_sent_again() {
    let server = Server::start(|_| Reply::Silence).await;
    let client = builder(&server.url).attempt_timeout(Duration::from_millis(50));
    let client = client.build().unwrap();
    let call = client.account().retries(1_000).into_future();
    let task = tokio::spawn(call);
    eventually(async || server.seen().len() > 1).await;
    task.abort();
    assert!(task.await.is_err());
    let sent = server.seen().len();
    // Four attempts would fit.
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(server.seen().len() <= sent + 1);
}
