//! Kills the real server at random moments under load, and looks at what is left: no acknowledged job may be lost, no
//! credit be taken twice, no event stay untold.
//!
//! A normal run kills it a few times. The long one, and one like it (it prints its seed):
//!
//! ```text
//! IPP_CHAOS_KILLS=100 cargo test --release -p ipp-mock-server --test chaos -- --nocapture
//! IPP_CHAOS_KILLS=100 IPP_CHAOS_SEED=42 cargo test --release -p ipp-mock-server --test chaos -- --nocapture
//! ```
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub
)]

mod load;
mod program;
mod receiver;
mod verdict;

use std::str::FromStr;
use std::time::{Duration, Instant};

use fastrand::Rng;
use tokio::time::sleep;

use load::Load;
use program::{Process, Program};
use receiver::Receiver;

/// Nothing may take longer that is waited for.
const DEADLINE: Duration = Duration::from_secs(120);
/// The longest that the server may take to end when it is told to.
const LONGEST_END: Duration = Duration::from_secs(5);
/// The credits of the account at the beginning.
const CREDITS: u32 = 1_000_000;

fn setting<T: FromStr>(name: &str) -> Option<T> {
    std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok())
}

/// How long a server lives: mostly too short to finish what it begins, at times long enough to read what it suspects.
fn uptime(kill: u32, random: &mut Rng) -> Duration {
    let longest = if kill % 10 == 9 { 5_000 } else { 1_000 };
    Duration::from_millis(random.u64(..longest))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_every_kill_is_charged_once_and_told_to_the_webhook() {
    let kills: u32 = setting("IPP_CHAOS_KILLS").unwrap_or(3);
    let seed = setting("IPP_CHAOS_SEED").unwrap_or_else(|| fastrand::u64(..10_000));
    eprintln!("{kills} kills with IPP_CHAOS_SEED={seed}");
    let mut random = Rng::with_seed(seed);
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;

    let program = Program::ready(dir.path()).await;
    program.prepare(&receiver.url).await;
    let load = Load::start(&program, &mut random);
    let mut program = Some(program);
    for kill in 0..kills {
        if kill % 4 == 1 {
            // In the start, of which nobody knows.
            let starting = Process::start(dir.path());
            sleep(Duration::from_millis(random.u64(..100))).await;
            starting.kill().await;
            continue;
        }
        let running = match program.take() {
            Some(program) => program,
            None => Program::ready(dir.path()).await,
        };
        load.turn_to(&running);
        sleep(uptime(kill, &mut random)).await;
        running.kill().await;
    }

    let running = Program::ready(dir.path()).await;
    load.turn_to(&running);
    sleep(Duration::from_millis(random.u64(200..1_000))).await;
    let begun = Instant::now();
    assert_eq!(running.terminate().await.code(), Some(0));
    let end = begun.elapsed();
    assert!(end <= LONGEST_END, "it took {end:?} to end");

    let last = Program::ready(dir.path()).await;
    load.turn_to(&last);
    let done = load.finish().await;
    eprintln!("{done}; ended by SIGTERM under load in {end:?}");
    last.settle().await;
    verdict::of_api(&last, &done).await;
    assert_eq!(last.terminate().await.code(), Some(0));
    verdict::of_directory(dir.path(), &done, &receiver);
}
