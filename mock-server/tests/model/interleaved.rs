//! Several clients at the same time: whatever the order, the promises hold.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use futures_util::future::join_all;
use ipp_mock_server::JobEnding;
use serde_json::Value;

use crate::client::DEADLINE;
use crate::operation::{self, File, Operation};
use crate::world::{CREDITS, EMAILS, World, listed, register, upload, upload_batch};

/// What a client did, and what it was answered.
struct Answer {
    account: usize,
    operation: Operation,
    status: u16,
    is_replay: bool,
    body: Value,
}

/// A kind of request with its limit.
fn bucket(operation: &Operation) -> (&'static str, usize) {
    match operation {
        Operation::Upload { .. } => ("POST /invoices", 60),
        Operation::Batch(_) => ("POST /batches", 10),
        Operation::Register => ("POST /webhooks", 20),
        _ => ("GET", 120),
    }
}

/// Does what a client is to do, one operation after the other.
async fn run(world: &World, operations: Vec<(usize, Operation)>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (account, operation) in operations {
        let client = &world.clients[account];
        let times = match operation {
            Operation::Read { times, .. } => times,
            _ => 1,
        };
        for _ in 0..times {
            let response = match &operation {
                Operation::Upload {
                    external_id, file, ..
                } => upload(client, *external_id, *file).await,
                Operation::Batch(files) => upload_batch(client, files).await,
                Operation::Register => register(client).await,
                _ => client.get("/account").await,
            };
            answers.push(Answer {
                account,
                operation: operation.clone(),
                status: response.status().as_u16(),
                is_replay: response.headers().contains_key("x-ipp-idempotent-replay"),
                body: response.json().await.unwrap(),
            });
        }
    }
    answers
}

/// The credits of an account when none is reserved any more.
async fn settled(world: &World, account: usize) -> i64 {
    let begun = Instant::now();
    loop {
        let (credits, reserved) = world.balance(account).await;
        assert!(
            0 <= reserved && reserved <= credits,
            "{reserved} of {credits}"
        );
        if reserved == 0 {
            return credits;
        }
        assert!(begun.elapsed() < DEADLINE, "{reserved} are reserved");
        tokio::task::yield_now().await;
    }
}

/// Of so many requests of a kind, exactly as many as the limit allows come through.
fn check_rates(answers: &[&Answer]) {
    let mut counts = BTreeMap::<_, (usize, usize)>::new();
    for answer in answers {
        let (all, admitted) = counts.entry(bucket(&answer.operation)).or_default();
        *all += 1;
        *admitted += usize::from(answer.status != 429);
    }
    for ((kind, limit), (all, admitted)) in counts {
        assert_eq!(admitted, all.min(limit), "{kind}");
    }
}

/// How many jobs the uploads made, by what they were answered; each external id made one at most.
fn jobs_made(answers: &[&Answer]) -> usize {
    let mut by_external_id = BTreeMap::<u8, BTreeSet<&str>>::new();
    let mut made = 0;
    for answer in answers.iter().filter(|answer| answer.status < 300) {
        match &answer.operation {
            Operation::Upload { external_id, .. } => {
                made += usize::from(!answer.is_replay);
                let id = answer.body["job_id"].as_str().unwrap();
                if let Some(external_id) = external_id {
                    by_external_id.entry(*external_id).or_default().insert(id);
                }
            }
            Operation::Batch(files) => made += files.len(),
            _ => {}
        }
    }
    for (external_id, jobs) in by_external_id {
        assert_eq!(jobs.len(), 1, "{external_id}: {jobs:?}");
    }
    made
}

async fn check_account(world: &World, account: usize, answers: &[&Answer]) {
    check_rates(answers);
    let credits = settled(world, account).await;
    let jobs = world.jobs().await;
    let own = jobs.iter().filter(|job| job["account"] == EMAILS[account]);
    let own: Vec<_> = own.collect();
    assert_eq!(own.len(), jobs_made(answers));
    let completed = own
        .iter()
        .filter(|job| job["status"] == "completed")
        .count();
    let charged: i64 = own
        .iter()
        .map(|job| job["credits_charged"].as_i64().unwrap())
        .sum();
    assert_eq!(charged, completed as i64);
    assert_eq!(credits, i64::from(CREDITS) - charged);
    let registered = answers
        .iter()
        .filter(|answer| matches!(answer.operation, Operation::Register));
    let (made, tried) = (
        registered
            .clone()
            .filter(|answer| answer.status == 200)
            .count(),
        registered.count(),
    );
    assert_eq!(made, tried.min(5));
    let webhooks = listed(
        &world.clients[account],
        "/webhooks",
        "webhooks",
        "webhook_id",
    )
    .await;
    assert_eq!(webhooks.len(), made);
}

/// What can be answered at all.
fn check_status(answer: &Answer) {
    let allowed: &[u16] = match &answer.operation {
        Operation::Upload {
            file: File::Bad,
            external_id: None,
            ..
        } => &[400, 429],
        Operation::Upload {
            external_id: Some(_),
            ..
        } => &[200, 202, 400, 402, 429],
        Operation::Upload { .. } => &[202, 402, 429],
        Operation::Batch(_) => &[202, 400, 402, 429],
        Operation::Register => &[200, 400, 429],
        _ => &[200, 429],
    };
    assert!(
        allowed.contains(&answer.status),
        "{:?}: {}",
        answer.operation,
        answer.body
    );
}

#[test]
fn operations_at_the_same_time_keep_every_promise() {
    crate::try_all(
        &operation::interleaving(),
        async |clients: Vec<Vec<(usize, Operation)>>| {
            let world = World::new(JobEnding::Immediately).await;
            let answers = join_all(
                clients
                    .into_iter()
                    .map(|operations| run(&world, operations)),
            )
            .await;
            let answers: Vec<Answer> = answers.into_iter().flatten().collect();
            answers.iter().for_each(check_status);
            world
                .server
                .clock()
                .advance(std::time::Duration::from_secs(60))
                .await
                .unwrap();
            for account in 0..2 {
                let own: Vec<_> = answers
                    .iter()
                    .filter(|answer| answer.account == account)
                    .collect();
                check_account(&world, account, &own).await;
            }
        },
    );
}
