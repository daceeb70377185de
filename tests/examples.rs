//! The examples in the help of every command, each run as it stands: in a shell, in a directory with the documents that
//! it names, against a server with the objects of the published reference.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/examples.rs"]
mod lines;
#[path = "common/world.rs"]
mod world;

use futures_util::{StreamExt as _, stream};
use lines::{is_endless, localized, of_all, served};
use world::{WEBHOOK, World};

/// Examples that do not exit with 0 here, and why.
const OTHER_EXITS: &[(&str, i32, &str)] = &[
    (
        "ipp runs clean 4f1c",
        14,
        "it asks, and here is no terminal",
    ),
    (
        "ipp webhooks delete 3fa85f64-5717-4562-b3fc-2c963f66afa6",
        14,
        "it asks, and here is no terminal",
    ),
    (
        "ipp keys revoke key_7f3a9c",
        14,
        "it asks, and here is no terminal",
    ),
    (
        "ipp profile delete acme",
        14,
        "it asks, and here is no terminal",
    ),
    (
        "ipp listen replay evt_5d1c0a7b --forward-to http://localhost:3000/hooks",
        6,
        "there is no such event",
    ),
    (
        "ipp trigger job.completed --to http://localhost:3000/hooks",
        24,
        "nobody is there",
    ),
    (
        "ipp trigger job.failed --to http://localhost:3000 --secret-file secret.txt",
        24,
        "nobody is there",
    ),
    (
        "ipp trigger job.completed --to http://localhost:3000/hooks --data job.json",
        24,
        "nobody is there",
    ),
    (
        "ipp vendors merge ven_02 ven_01",
        14,
        "it asks, and here is no terminal",
    ),
];

/// What is wrong with an example, if anything is.
fn fault(example: &str) -> Option<String> {
    let world = World::new();
    // Its address is somebody's: what examples do here is not to be told there.
    if !example.contains(WEBHOOK) || example.contains("redeliver") {
        world.must(&format!("ipp webhooks delete --yes {WEBHOOK}"));
    }
    let line = localized(&world, example);
    let expected = OTHER_EXITS.iter().find(|(other, ..)| *other == example);
    let usual = if example.starts_with("ipp listen -") && is_endless(example) {
        143
    } else {
        0
    };
    let expected = expected.map_or(usual, |(_, exit, _)| *exit);
    let output = match is_endless(example) {
        true => served(world.shell(&format!("exec {line}"))),
        false => world.run(&line),
    };
    world.end();
    let said = String::from_utf8_lossy(&output.stderr);
    let exit = output.status.code();
    // Of commands between pipes the shell tells no exit.
    let is_silent = expected != 0 || !said.contains("error");
    let is_well = exit == Some(expected) && is_silent;
    (!is_well).then(|| format!("{example}\n    exit {exit:?}, not {expected}: {said}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_in_the_help_does_what_it_says() {
    let home = tempfile::tempdir().unwrap();
    let all = of_all(home.path());
    let found = all.into_iter().flat_map(|(_, examples)| examples);
    let at_once = std::thread::available_parallelism().map_or(2, usize::from);
    let faults: Vec<String> = stream::iter(found)
        .map(|example| tokio::task::spawn_blocking(move || fault(&example)))
        .buffer_unordered(at_once)
        .filter_map(async |fault| fault.unwrap())
        .collect()
        .await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
