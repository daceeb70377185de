//! What a server holds in memory after many uploads of 100 kB, each of which is really read.

use crate::process::Process;
use crate::servers::{INVOICES, spawn};
use crate::{document, load};

/// Uploads at which the memory is looked at.
const OURS: [usize; 5] = [0, 1_000, 10_000, 25_000, 50_000];
/// A server that keeps every request is not asked for more.
const PEERS: [usize; 2] = [0, 1_000];

pub(crate) fn run() {
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("log");
    let data = dir.path().join("data");
    println!("| | uploads | resident |\n|---|---:|---:|");
    watch("bare axum", &spawn(&["axum"], &log), &PEERS);
    watch("wiremock-rs", &spawn(&["wiremock"], &log), &PEERS);
    watch(
        "ours, in memory",
        &spawn(&["ours", "reads", "off"], &log),
        &OURS,
    );
    let durable = spawn(&["ours", "reads", "off", data.to_str().unwrap()], &log);
    watch("ours, --data-dir", &durable, &OURS);
}

fn watch(name: &str, server: &Process, points: &[usize]) {
    let upload = [document::upload(
        &format!("POST {INVOICES}"),
        &server.ready.api_key,
    )];
    let mut done = 0;
    for &point in points {
        load::turn(server, point - done, &upload, 202, || true);
        done = point;
        println!(
            "| {name} | {done} | {:.1} MB |",
            server.resident() as f64 / 1e6
        );
    }
}
