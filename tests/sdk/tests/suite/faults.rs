//! Whatever goes wrong at the server: the result is right, or an error says what happened, and a document is charged
//! once.

mod table;

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use ipp_mock_server::{EnumField, Fault, MockServer};
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Admission, ReplayGuard};
use ipp_sdk::{Client, Error, ErrorKind, Format, Result};
use serde_json::json;

use self::table::{CALLS, DELIVERIES, End, Row};
use crate::world::{World, document, in_time, unlimited};

/// The steps of the way that a document takes.
const ROUTES: [&str; 3] = [
    "POST /invoices",
    "GET /invoices/{job_id}",
    "GET /invoices/{job_id}/download/{format}",
];

/// How long a wait may take that comes to an end, and one that does not: pauses take no time, and a wait does.
const PATIENCE: Duration = Duration::from_secs(50);
const LATE: Duration = Duration::from_millis(400);

const PHASES: [&str; 2] = ["before_commit", "after_commit"];

/// The names of all actions, as the server's grammar tells who uses another.
fn known_actions() -> BTreeSet<String> {
    let unknown = json!({"action": {"": true}});
    let error = serde_json::from_value::<Fault>(unknown)
        .unwrap_err()
        .to_string();
    let (_, names) = error.split_once("expected one of ").unwrap();
    names
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_fault_of_the_server_has_a_row() {
    let rows = CALLS.iter().map(|row| row.action).chain(DELIVERIES);
    let in_table: BTreeSet<_> = rows.map(str::to_owned).collect();
    assert!(known_actions().len() >= 17);
    assert_eq!(in_table, known_actions());
}

/// Uploads, waits so long and downloads.
async fn way(client: &Client, patience: Duration) -> Result<Vec<u8>> {
    let accepted = client.parse(document("a")).external_id("a").await?;
    let job = accepted.wait().deadline(patience).await?;
    assert_eq!(
        job.result.as_ref().unwrap().total.unwrap().to_string(),
        "1100.00"
    );
    client.download(&job, Format::Excel).bytes().await
}

/// Takes the way with a fault on one of its steps; what went otherwise than the table says.
async fn meets(row: &Row, step: usize, phase: &str, is_lasting: bool) -> Option<String> {
    let case = format!(
        "{} {phase} at {} lasting {is_lasting}",
        row.json, ROUTES[step]
    );
    let mut matching = json!({"route": ROUTES[step]});
    if !is_lasting {
        matching["times"] = 1.into();
    }
    let action: serde_json::Value = serde_json::from_str(row.json).unwrap();
    let fault = json!({"match": matching, "phase": phase, "action": action});
    let fault: Fault = serde_json::from_value(fault).unwrap();
    let world = World::of(unlimited()).await;
    if world.server.fault(fault).is_err() {
        let is_meant = row.needs_answer && phase == "before_commit";
        return (!is_meant).then_some(case);
    }
    // What stands still, stands still for as long as this in earnest.
    let stands_still = Duration::from_millis(if row.action == "hang" { 250 } else { 10_000 });
    let client = world
        .hasty()
        .attempt_timeout(stands_still)
        .retries(2)
        .build()
        .unwrap();
    let end = match (row.action, ROUTES[step], phase) {
        // What is no JSON cannot be cut as such.
        ("malformed_json", "GET /invoices/{job_id}/download/{format}", "after_commit") => {
            End::Right
        }
        _ if is_lasting => row.lasting[step],
        _ => row.once[step],
    };
    let patience = match end {
        End::Late => LATE,
        _ => PATIENCE,
    };
    let outcome = in_time(way(&client, patience)).await;
    let is_so = match (end, &outcome) {
        (End::Right, Ok(file)) => file.starts_with(b"PK"),
        (end, Err(error)) => end.is(error) && names_the_upload(step, error),
        (_, Ok(_)) => false,
    };
    world.server.clear_faults();
    let once = is_charged_once(&world).await;
    (!is_so || !once).then(|| {
        format!(
            "{case}: {end:?}, charged once: {once}, {:?}",
            outcome.map(|f| f.len())
        )
    })
}

fn names_the_upload(step: usize, error: &Error) -> bool {
    let is_named = error.external_id().is_some_and(|id| id.as_str() == "a");
    match step {
        0 => is_named,
        1 => is_named && error.job_id().is_some(),
        _ => true,
    }
}

/// Whatever became of the first try, another one with its id finishes it.
async fn is_charged_once(world: &World) -> bool {
    let file = way(&world.hasty().build().unwrap(), PATIENCE)
        .await
        .unwrap();
    assert!(file.starts_with(b"PK"));
    (world.jobs().await, world.spent().await) == (1, 1)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_every_fault_a_result_is_right_or_a_documented_error_and_charged_once() {
    let mut cases = Vec::new();
    for row in CALLS {
        for step in 0..ROUTES.len() {
            for phase in PHASES {
                cases.extend([false, true].map(|lasting| meets(row, step, phase, lasting)));
            }
        }
    }
    let wrong: Vec<_> = stream::iter(cases).buffer_unordered(8).collect().await;
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A webhook to the sink, whose first deliveries meet a fault; two jobs are announced. Whether each delivery is
/// genuine, in the order in which they came, and how many events there are to act on.
async fn deliveries_under(fault: Fault) -> (Vec<bool>, usize) {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let webhook = client
        .webhooks()
        .create("https://sink.ipp.test/a")
        .await
        .unwrap();
    world.server.fault(fault.once()).unwrap();
    for text in ["a", "b"] {
        client
            .parse(document(text))
            .await
            .unwrap()
            .wait()
            .await
            .unwrap();
        world.server.settle().await.unwrap();
    }
    seen(&world.server, &webhook.secret)
}

fn seen(server: &MockServer, secret: &WebhookSecret) -> (Vec<bool>, usize) {
    let guard = ReplayGuard::new();
    let deliveries = server.sink().deliveries();
    let events: Vec<_> = deliveries
        .iter()
        .map(|delivery| delivery.event(secret))
        .collect();
    let is_new = |event: &ipp_sdk::webhook::Event| match guard.admit(event) {
        Admission::New(ticket) => {
            ticket.done();
            true
        }
        _ => false,
    };
    let new = events
        .iter()
        .flatten()
        .filter(|event| is_new(event))
        .count();
    (events.iter().map(|event| event.is_ok()).collect(), new)
}

#[tokio::test]
async fn a_webhook_is_acted_on_once_and_only_if_it_is_genuine_whatever_happens_on_its_way() {
    for (name, fault, genuine, new) in [
        ("drop", Fault::drop_delivery(), vec![true], 1),
        ("duplicate", Fault::duplicate_delivery(), vec![true; 3], 2),
        ("reorder", Fault::reorder_delivery(), vec![true; 2], 2),
        (
            "bad_signature",
            Fault::bad_signature(),
            vec![false, true],
            1,
        ),
    ] {
        assert!(DELIVERIES.contains(&name));
        assert_eq!(deliveries_under(fault).await, (genuine, new), "{name}");
    }
}

#[tokio::test]
async fn a_batch_whose_answer_is_lost_is_sent_once_and_the_error_says_so() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::reset_after_commit().on("POST /batches"))
        .unwrap();
    let client = world.hasty().build().unwrap();
    let error = client.batch([document("a")]).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Network));
    assert!(error.outcome_unknown());
    assert_eq!(error.attempts(), 1);
    world.server.settle().await.unwrap();
    assert_eq!(world.spent().await, 1);
}

#[tokio::test]
async fn a_batch_that_is_refused_for_its_rate_is_sent_again() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::rate_limited(None).on("POST /batches").times(2))
        .unwrap();
    let client = world.hasty().build().unwrap();
    let accepted = client.batch([document("a")]).await.unwrap();
    assert_eq!(accepted.answers()[0].attempts(), 3);
    accepted.wait().await.unwrap();
    assert_eq!(world.spent().await, 1);
}

#[tokio::test]
async fn the_error_of_a_later_batch_names_those_that_were_accepted_before_it() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::status(503).on("POST /batches").nth(2))
        .unwrap();
    let client = world.hasty().build().unwrap();
    let error = client.batch((0..60).map(document)).await.unwrap_err();
    let [first] = error.accepted_batches() else {
        panic!("{error:?}");
    };
    let batch = client.batches().wait(first).await.unwrap();
    assert_eq!(batch.results[0].filename.as_deref(), Some("0.pdf"));
    assert_eq!(batch.successful, Some(25));
    assert_eq!(world.asked("POST /batches").await, 2);
}

#[tokio::test]
async fn a_deletion_whose_answer_was_lost_succeeds_when_it_is_repeated() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let webhook = client
        .webhooks()
        .create("https://sink.ipp.test/a")
        .await
        .unwrap();
    let route = "DELETE /webhooks/{webhook_id}";
    world
        .server
        .fault(Fault::reset_after_commit().on(route).once())
        .unwrap();
    assert!(
        client
            .webhooks()
            .delete(&webhook.webhook_id)
            .await
            .unwrap()
            .success
    );
    assert_eq!(world.asked(route).await, 2);
    assert!(client.webhooks().list().await.unwrap().webhooks.is_empty());
    // One that nobody deleted before is no success.
    let error = client
        .webhooks()
        .delete(&webhook.webhook_id)
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(404));
}

#[tokio::test]
async fn a_webhook_whose_answer_is_lost_is_registered_once() {
    let world = World::of(unlimited()).await;
    world
        .server
        .fault(Fault::reset_after_commit().on("POST /webhooks"))
        .unwrap();
    let client = world.hasty().build().unwrap();
    let error = client
        .webhooks()
        .create("https://sink.ipp.test/a")
        .await
        .unwrap_err();
    assert!(error.outcome_unknown());
    assert_eq!(client.webhooks().list().await.unwrap().webhooks.len(), 1);
}

#[tokio::test]
async fn a_status_that_nobody_knows_is_kept_as_it_is() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let accepted = client.parse(document("a")).await.unwrap();
    let job_id = accepted.job_id().clone();
    accepted.wait().await.unwrap();
    world
        .server
        .fault(Fault::unknown_enum(EnumField::Status))
        .unwrap();
    let job = client.invoices().get(&job_id).await.unwrap();
    assert!(!ipp_sdk::model::JobStatus::KNOWN.contains(&job.status));
    assert!(!job.status.is_terminal());
}
