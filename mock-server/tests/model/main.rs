//! Random sequences and interleavings of operations against a small model of what the API promises: credits never
//! negative, a charge for each completed job and for no other, at most five active webhooks, one job for each external
//! id of an account, rate limits exact, accounts apart.
//!
//! `PROPTEST_CASES` sets how many are tried.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub
)]

#[allow(dead_code, reason = "the suite `api` uses all of it")]
#[path = "../api/client.rs"]
mod client;
#[allow(dead_code, reason = "the suite `api` uses all of it")]
#[path = "../api/fixtures.rs"]
mod fixtures;
mod interleaved;
mod operation;
mod sequence;
mod world;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use tokio::runtime::Runtime;

/// How many cases are tried unless the environment says otherwise.
const CASES: u32 = 24;

/// Tries a property, on a runtime with several threads, so that operations really meet.
fn try_all<S: Strategy>(strategy: &S, property: impl AsyncFn(S::Value)) {
    let cases = std::env::var("PROPTEST_CASES").ok();
    let config = Config {
        cases: cases.map_or(CASES, |cases| cases.parse().unwrap()),
        // The panics say all there is to say, and nothing is written beside the sources.
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let runtime = Runtime::new().unwrap();
    let run = |value| {
        runtime.block_on(property(value));
        Ok::<_, TestCaseError>(())
    };
    TestRunner::new(config).run(strategy, run).unwrap();
}
