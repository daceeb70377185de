//! What a wait for several batches tells of each.

use std::time::Duration;

use ipp_sdk::{AcceptedBatches, Document, Error, ErrorKind};

use crate::common::raw::{Reply, Seen, Server, http};
use crate::common::{PDF, client};

/// Two batches, `b0` and `b1`, of which the server says so.
async fn two(says: fn(&str) -> Reply) -> (Server, AcceptedBatches) {
    let reply = move |number, seen: &Seen| match seen.route() {
        "POST /batches" => {
            let body = format!(r#"{{"batch_id":"b{number}","status":"processing"}}"#);
            Reply::Bytes(http(202, "", body))
        }
        route => says(route),
    };
    let server = Server::cutting(|_| usize::MAX, reply).await;
    let documents = (0..26).map(|n| Document::bytes(format!("{n}.pdf"), PDF));
    let batches = client(&server.url).batch(documents).await.unwrap();
    (server, batches)
}

fn batch(id: &str, status: &str) -> Reply {
    let body = format!(r#"{{"batch_id":"{id}","status":"{status}"}}"#);
    Reply::Bytes(http(200, "", body))
}

fn accepted(error: &Error) -> Vec<&str> {
    let ids = error.accepted_batches().iter();
    ids.map(|id| id.as_str()).collect()
}

#[tokio::test]
async fn batches_come_in_their_order() {
    let (_server, batches) = two(|route| batch(&route[13..], "done")).await;
    let finished = batches.wait().await.unwrap();
    let ids: Vec<_> = finished.iter().map(|b| b.batch_id.as_str()).collect();
    assert_eq!(ids, ["b0", "b1"]);
}

#[tokio::test]
async fn an_error_names_its_batch_and_all_that_were_accepted() {
    let (_server, batches) = two(|route| match route {
        "GET /batches/b0" => batch("b0", "done"),
        _ => Reply::Bytes(http(403, "", "")),
    })
    .await;
    let error = batches.wait().await.unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.batch_id().unwrap().as_str(), "b1");
    assert_eq!(accepted(&error), ["b0", "b1"]);
}

#[tokio::test]
async fn a_deadline_is_that_of_all_and_tells_how_the_unfinished_one_stands() {
    let (_server, batches) = two(|route| match route {
        "GET /batches/b0" => batch("b0", "done"),
        _ => batch("b1", "processing"),
    })
    .await;
    let limit = Duration::from_millis(300);
    let error = batches.wait().deadline(limit).await.unwrap_err();
    match error.kind() {
        ErrorKind::BatchWaitTimeout { batch, after, .. } => {
            assert_eq!((batch.batch_id.as_str(), *after), ("b1", limit));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(accepted(&error), ["b0", "b1"]);
}
