//! Moving the clock on by 75 hours while a thousand deliveries wait for their retry: to a receiver that is well
//! again, which is one attempt each, and to one that still fails, which is all that are left. No peer does this.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::http::{self, once};
use crate::process::Process;
use crate::servers::{INVOICES, spawn};
use crate::{document, load, report};

const TURNS: usize = 5;
const DELIVERIES: usize = 1000;
const NAMES: [&str; 4] = [
    "in memory, the receiver is well again",
    "in memory, the receiver fails on",
    "--data-dir, the receiver is well again",
    "--data-dir, the receiver fails on",
];
const OK: u16 = 200;
const FAILS: u16 = 500;

pub(crate) fn run() {
    let turns: Vec<_> = (0..TURNS)
        .map(|_| {
            vec![
                advance(false, OK),
                advance(false, FAILS),
                advance(true, OK),
                advance(true, FAILS),
            ]
        })
        .collect();
    report::print_times(&NAMES, &turns);
}

fn advance(is_durable: bool, answer: u16) -> Duration {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let server = start(
        is_durable.then_some(data.as_path()),
        &dir.path().join("log"),
    );
    ask(&server, "PUT /_mock/decisions", r#"{"D58":"retried"}"#);
    ask(&server, "PUT /_mock/clock", r#"{"scale":0}"#);
    answer_with(&server, FAILS);
    ask(
        &server,
        "POST /api/v1/webhooks",
        r#"{"url":"https://sink.ipp.test/bench"}"#,
    );
    let uploads = [document::upload(
        &format!("POST {INVOICES}"),
        &server.ready.api_key,
    )];
    load::turn(&server, DELIVERIES, &uploads, 202, || {
        pending(&server) == DELIVERIES
    });
    move_clock(&server, "0s");
    assert_eq!(pending(&server), DELIVERIES);

    answer_with(&server, answer);
    let begun = Instant::now();
    move_clock(&server, "75h");
    let elapsed = begun.elapsed();
    assert_eq!(pending(&server), 0);
    elapsed
}

fn start(data: Option<&Path>, log: &Path) -> Process {
    let args = ["ours", "glances", "off"];
    let dir = data.map(|dir| dir.to_str().unwrap());
    spawn(&[&args[..], dir.as_slice()].concat(), log)
}

fn move_clock(server: &Process, by: &str) {
    ask(
        server,
        "POST /_mock/clock/advance",
        &format!(r#"{{"by":"{by}"}}"#),
    );
}

fn answer_with(server: &Process, status: u16) {
    ask(
        server,
        "PUT /_mock/sink/bench",
        &format!(r#"{{"status":{status}}}"#),
    );
}

/// How many deliveries wait for their time.
fn pending(server: &Process) -> usize {
    let metrics = ask(server, "GET /_mock/metrics", "");
    let mut lines = metrics.lines();
    let number = lines.find_map(|line| line.strip_prefix("ipp_mock_deliveries_pending "));
    number.unwrap().parse().unwrap()
}

fn ask(server: &Process, line: &str, json: &str) -> String {
    let key = &server.ready.api_key;
    let request = http::request(line, key, "application/json", json.as_bytes());
    once(server.address, &request, |answer| {
        let body = String::from_utf8_lossy(answer.body).into_owned();
        assert!(answer.status < 300, "{line}: {body}");
        body
    })
}
