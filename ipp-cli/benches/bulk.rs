//! A run of a thousand documents against the API's request limits, in real time, and the same command again (goal P3).
//!
//! `cargo bench -p ipp-cli --bench bulk` takes 17 minutes: the API takes 60 documents a minute. `IPP_BENCH_FILES` asks for
//! another number of documents, `IPP_BENCH_BINARY` for another `ipp` than the one that was built along.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ipp_mock_server::{MockServer, Remote};

const SAMPLE: &[u8] = include_bytes!("../../ipp-extract/samples/gb-workshop.pdf");

fn main() {
    let files = std::env::var("IPP_BENCH_FILES").map_or(1_000, |n| n.parse::<u32>().unwrap());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let start = MockServer::builder()
        .credits(files)
        .rate_limits(true)
        .start();
    let server = runtime.block_on(start).unwrap();
    let home = tempfile::tempdir().unwrap();
    fill(&home.path().join("in"), files);

    println!("P3: {files} documents, 60 uploads and 120 questions a minute");
    let took = parse(home.path(), &server);
    let first = runtime.block_on(requests(&server));
    let each = f64::from(files);
    println!("  in all       {:8.1} s", took.as_secs_f64());
    println!("  a minute     {:8.1}", each / took.as_secs_f64() * 60.0);
    println!(
        "  POST a file  {:8.2}",
        count(&first, "method=\"POST\"") / each
    );
    println!(
        "  GET a file   {:8.2}",
        count(&first, "method=\"GET\"") / each
    );
    println!("  429          {:8}", count(&first, "status=\"429\""));
    let outputs = std::fs::read_dir(home.path().join("out")).unwrap();
    println!("  outputs      {:8}", outputs.count());

    let took = parse(home.path(), &server);
    let second = runtime.block_on(requests(&server));
    println!("The same command again");
    println!("  in all       {:8.3} s", took.as_secs_f64());
    println!(
        "  requests     {:8}",
        count(&second, "") - count(&first, "")
    );
}

/// How many requests there were of each kind, as the server's metrics tell.
async fn requests(server: &MockServer) -> String {
    let remote = Remote::new(server.base_url(), None).unwrap();
    let metrics = remote.get(&["metrics"], &[]).await.unwrap();
    metrics.text().to_owned()
}

/// Those with this label.
fn count(metrics: &str, label: &str) -> f64 {
    let samples = metrics
        .lines()
        .filter(|line| line.starts_with("ipp_mock_requests_total{"));
    let samples = samples.filter(|line| line.contains(label));
    let value = |line: &str| line.rsplit(' ').next().and_then(|n| n.parse::<f64>().ok());
    samples.filter_map(value).sum()
}

/// Documents of different contents.
fn fill(dir: &Path, files: u32) {
    std::fs::create_dir(dir).unwrap();
    for number in 0..files {
        let bytes = [SAMPLE, format!("% {number}\n").as_bytes()].concat();
        std::fs::write(dir.join(format!("{number:06}.pdf")), bytes).unwrap();
    }
}

fn parse(home: &Path, server: &MockServer) -> Duration {
    let other = std::env::var_os("IPP_BENCH_BINARY");
    let begun = Instant::now();
    let status = Command::new(other.unwrap_or_else(|| env!("CARGO_BIN_EXE_ipp").into()))
        .args(["parse", "in", "--out", "out", "--timeout", "1h"])
        .current_dir(home)
        .env("HOME", home)
        .env("IPP_BASE_URL", server.base_url())
        .env("IPP_API_KEY", server.api_key().expose())
        .stdout(Stdio::null())
        .status();
    assert!(status.unwrap().success());
    begun.elapsed()
}
