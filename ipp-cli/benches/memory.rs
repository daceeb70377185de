//! The most memory that `ipp parse DIR --out …` takes while it sends many documents of the largest size (goal P4).
//!
//! The documents are valid PDFs of 10 MiB, each with a content of its own; what lies between their beginnings and their
//! ends takes no room on the disk. The server is in this process, throws uploads away and has read each at once, so that
//! nothing but the client decides how fast they go. `cargo bench -p ipp-cli --bench memory`; a number after `--` sends
//! as many documents as it says. `cargo test` sends a few, with the same goal.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs::File;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokio::net::TcpListener;

const DOCUMENTS: u64 = 1_000;
const DOCUMENTS_OF_TEST: u64 = 30;
const BYTES: u64 = 10 * 1024 * 1024;
const GOAL_KIB: u64 = 48 * 1024;
/// How often the process is looked at. Its peak only grows, so no more is missed than what its last moments add.
const LOOK: Duration = Duration::from_millis(5);

/// What the server was sent.
#[derive(Default)]
struct Taken {
    jobs: AtomicU64,
    bytes: AtomicU64,
}

async fn answer(State(taken): State<Arc<Taken>>, request: Request) -> Response {
    let path = request
        .uri()
        .path()
        .trim_start_matches("/api/v1")
        .to_owned();
    match (request.method(), path.as_str()) {
        (&Method::POST, "/invoices") => {
            let bytes = drain(request.into_body()).await;
            taken.bytes.fetch_add(bytes, Ordering::Relaxed);
            let number = taken.jobs.fetch_add(1, Ordering::SeqCst);
            let job = json!({"success": true, "job_id": job_id(number), "status": "processing"});
            reply(StatusCode::ACCEPTED, &job)
        }
        (_, "/account") => {
            let account = json!({"email": "me@acme.example", "tier": "firm", "credits": 1_000_000});
            reply(StatusCode::OK, &json!({"success": true, "data": account}))
        }
        (_, "/jobs") => {
            let asked = |name| number_in(request.uri().query().unwrap_or_default(), name);
            let newest_first = (0..taken.jobs.load(Ordering::SeqCst)).rev();
            let rows = newest_first.skip(asked("offset").unwrap_or(0));
            let rows = rows.take(asked("limit").unwrap_or(50));
            let row = |n| json!({"job_id": job_id(n), "status": "completed"});
            let rows: Vec<Value> = rows.map(row).collect();
            reply(
                StatusCode::OK,
                &json!({"success": true, "data": {"jobs": rows}}),
            )
        }
        (_, path) => {
            let id = path.rsplit('/').next().unwrap_or_default();
            reply(StatusCode::OK, &job(id))
        }
    }
}

fn number_in(query: &str, name: &str) -> Option<usize> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(n, _)| n == name)?.1.parse().ok()
}

async fn drain(body: Body) -> u64 {
    let mut pieces = body.into_data_stream();
    let mut bytes = 0;
    while let Some(piece) = pieces.next().await {
        bytes += piece.unwrap().len() as u64;
    }
    bytes
}

/// Every answer says that the limits are far away.
fn reply(status: StatusCode, body: &Value) -> Response {
    let headers = [
        ("content-type", "application/json"),
        ("x-ratelimit-limit", "1000000"),
        ("x-ratelimit-remaining", "999999"),
    ];
    (status, headers, body.to_string()).into_response()
}

fn job_id(number: u64) -> String {
    format!("550e8400-e29b-41d4-a716-{number:012}")
}

fn job(id: &str) -> Value {
    let item = |n: u32| json!({"description": format!("Consulting, part {n}"), "quantity": 1, "amount": 100.00});
    let items: Vec<Value> = (0..20).map(item).collect();
    json!({"success": true, "job_id": id, "status": "completed", "result": {
        "vendor": "Acme Corp", "invoice_number": id, "total": 2000.00, "currency": "USD",
        "confidence": "HIGH", "line_items": items}})
}

/// Documents that differ in their ends. The table that an end points to is in the beginning, which all have.
fn make(dir: &Path, documents: u64) {
    let sample = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ipp-extract/samples/us-services.pdf"
    );
    let sample = std::fs::read(sample).unwrap();
    let word = b"startxref";
    let end = sample.windows(word.len()).rposition(|w| w == word).unwrap();
    for number in 0..documents {
        let mut file = File::create(dir.join(format!("{number:06}.pdf"))).unwrap();
        file.write_all(&sample).unwrap();
        let tail = [format!("\n% {number}\n").as_bytes(), &sample[end..]].concat();
        file.seek(SeekFrom::Start(BYTES - tail.len() as u64))
            .unwrap();
        file.write_all(&tail).unwrap();
    }
}

/// The most that was ever in memory of a process, in KiB; `None` once it has ended.
fn peak(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn main() {
    if !Path::new("/proc/self/status").exists() {
        println!("P4: nothing here tells how much memory a process takes");
        return;
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    let asked = words.iter().find_map(|word| word.parse().ok());
    let documents: u64 = asked.unwrap_or(match words.iter().any(|word| word == "--bench") {
        true => DOCUMENTS,
        false => DOCUMENTS_OF_TEST,
    });
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("in")).unwrap();
    make(&home.path().join("in"), documents);

    let taken = Arc::new(Taken::default());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let url = format!("http://{}/api/v1", listener.local_addr().unwrap());
    let router = Router::new()
        .fallback(answer)
        .with_state(Arc::clone(&taken));
    runtime.spawn(async { axum::serve(listener, router).await.unwrap() });

    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipp"))
        .args(["parse", "in", "--out", "out"])
        .env_clear()
        .env("HOME", home.path())
        .env("IPP_BASE_URL", url)
        .env("IPP_API_KEY", "ipp_live_memory")
        .current_dir(home.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut most = 0;
    let status = loop {
        most = most.max(peak(&child).unwrap_or_default());
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None => std::thread::sleep(LOOK),
        }
    };
    assert!(status.success(), "{status}");
    assert_eq!(
        taken.jobs.load(Ordering::SeqCst),
        documents,
        "each is sent once"
    );
    assert!(taken.bytes.load(Ordering::Relaxed) >= documents * BYTES);
    let files = std::fs::read_dir(home.path().join("out")).unwrap().count() as u64;
    assert_eq!(files, documents);
    println!(
        "P4: {documents} documents of {} MiB in {:.1} s: a peak of {:.1} MiB of memory, the goal is {} MiB",
        BYTES >> 20,
        began.elapsed().as_secs_f64(),
        most as f64 / 1024.0,
        GOAL_KIB / 1024
    );
    assert!(most > 0 && most <= GOAL_KIB, "more than the goal");
}
