//! From the start of a program to its first answer.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::process::Process;
use crate::servers::{ACCOUNT, INVOICES, spawn};
use crate::{document, http, report};

const TURNS: usize = 31;
const JOBS: u32 = 100_000;
const NAMES: [&str; 5] = [
    "bare axum",
    "wiremock-rs",
    "ipp-mock",
    "ipp-mock --data-dir, empty",
    "ipp-mock --data-dir, 100,000 jobs",
];

pub(crate) fn run() {
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("log");
    let (empty, full) = (dir.path().join("empty"), dir.path().join("full"));
    fill(&full, &log);
    let data_dir = |dir: &Path| Process::ours(&["--data-dir", dir.to_str().unwrap()], &log);
    let turns: Vec<_> = (0..TURNS)
        .map(|_| {
            let _ = std::fs::remove_dir_all(&empty);
            vec![
                first_answer(|| spawn(&["axum"], &log)),
                first_answer(|| spawn(&["wiremock"], &log)),
                first_answer(|| Process::ours(&[], &log)),
                first_answer(|| data_dir(&empty)),
                first_answer(|| data_dir(&full)),
            ]
        })
        .collect();
    report::print_times(&NAMES, &turns);
}

fn first_answer(start: impl FnOnce() -> Process) -> Duration {
    let begun = Instant::now();
    let server = start();
    let request = http::request(&format!("GET {ACCOUNT}"), &server.ready.api_key, "", b"");
    http::once(server.address, &request, |answer| {
        assert_eq!(answer.status, 200)
    });
    begun.elapsed()
}

/// Makes a data directory with so many jobs: one by an upload, which is then copied in the database.
fn fill(dir: &Path, log: &Path) {
    let server = Process::ours(&["--data-dir", dir.to_str().unwrap()], log);
    let upload = document::upload(&format!("POST {INVOICES}"), &server.ready.api_key);
    let job: serde_json::Value = http::once(server.address, &upload, |answer| {
        assert_eq!(answer.status, 202);
        serde_json::from_slice(answer.body).unwrap()
    });
    let path = format!("GET {INVOICES}/{}", job["job_id"].as_str().unwrap());
    let poll = http::request(&path, &server.ready.api_key, "", b"");
    let is_processing =
        |answer: http::Answer<'_>| String::from_utf8_lossy(answer.body).contains("\"processing\"");
    while http::once(server.address, &poll, is_processing) {
        // More often than the API allows is never needed.
        std::thread::sleep(Duration::from_millis(600));
    }
    drop(server);

    let database = Connection::open(dir.join("ipp.sqlite3")).unwrap();
    let columns: Vec<String> = database
        .prepare("SELECT name FROM pragma_table_info('jobs') WHERE name NOT IN ('seq', 'job_id')")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .unwrap();
    let columns = columns.join(", ");
    let copy = format!(
        "WITH RECURSIVE copies (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM copies WHERE n < {JOBS})
         INSERT INTO jobs (job_id, {columns})
         SELECT printf('%08x-0000-4000-8000-000000000000', n), {columns} FROM jobs, copies"
    );
    database.execute(&copy, []).unwrap();
}
