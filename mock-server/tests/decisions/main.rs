//! Every decision as a client sees it. Each row of the table and each of its alternatives has its facts in `rows.json`
//! and a test; what has none fails here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub
)]

mod batches;
#[allow(dead_code, reason = "the suite `api` uses all of it")]
#[path = "../api/client.rs"]
mod client;
mod facts;
#[allow(dead_code, reason = "the suite `api` uses all of it")]
#[path = "../api/fixtures.rs"]
mod fixtures;
mod invoices;
mod jobs;
mod keys;
mod preview;
#[allow(dead_code, reason = "the suite `api` uses all of it")]
#[path = "../api/webhooks/receiver.rs"]
mod receiver;
mod requests;
mod webhooks;
mod world;

use std::collections::BTreeSet;

/// A decision, a reading of it, and the test of what the server does under that reading.
pub type Case = (&'static str, &'static str, fn());

const AREAS: &[&[Case]] = &[
    requests::access::CASES,
    requests::errors::CASES,
    requests::rates::CASES,
    requests::forms::CASES,
    invoices::answers::CASES,
    invoices::uploads::CASES,
    invoices::replays::CASES,
    jobs::CASES,
    batches::CASES,
    webhooks::registration::CASES,
    webhooks::delivery::CASES,
    webhooks::attempts::CASES,
    keys::CASES,
    preview::CASES,
];

fn of(decision: impl ToString, reading: impl ToString) -> (String, String) {
    (decision.to_string(), reading.to_string())
}

/// Every decision with every reading of it.
fn readings() -> BTreeSet<(String, String)> {
    let rows = ipp_mock_server::decisions().iter();
    rows.flat_map(|row| {
        let names = row.alternatives.iter().map(|a| a.name);
        let names = ["decided"].into_iter().chain(names);
        names.map(|name| of(row.id, name)).collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn every_decision_and_each_of_its_alternatives_has_facts_and_a_test() {
    let tested = AREAS.iter().flat_map(|cases| cases.iter());
    let tested: BTreeSet<_> = tested.map(|(id, reading, _)| of(id, reading)).collect();
    let stated = facts::all().keys().cloned().collect();
    for (what, found) in [("test", tested), ("facts", stated)] {
        let missing: Vec<_> = readings().difference(&found).cloned().collect();
        assert!(missing.is_empty(), "without {what}: {missing:?}");
        let unknown: Vec<_> = found.difference(&readings()).cloned().collect();
        assert!(unknown.is_empty(), "{what} of no decision: {unknown:?}");
    }
}

#[test]
fn every_answer_names_its_decision_unless_the_facts_say_why_it_cannot() {
    for ((id, reading), facts) in facts::all() {
        assert_ne!(
            facts.names(id),
            facts.unsaid.is_some(),
            "{id} {reading}: {facts:?}"
        );
    }
}
