//! Reads every document of a corpus and prints predictions for its scorer.
//!
//! `cargo run --release -p ipp-extract --example accuracy -- [--ignore-xml] DIR` takes the file list from
//! `DIR/truth.jsonl` and prints JSON lines `{"file":…, "result":…}`; times go to stderr.

use std::error::Error;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ipp_extract::{Options, extract};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut options = Options::default();
    let mut directory = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--ignore-xml" => options.ignore_xml = true,
            _ => directory = Some(PathBuf::from(argument)),
        }
    }
    let directory = directory.ok_or("usage: accuracy [--ignore-xml] DIR")?;
    let times = predict(&directory, &options)?;
    report(times)?;
    Ok(())
}

/// Prints a prediction for each document; gives the time that each took.
fn predict(directory: &Path, options: &Options) -> Result<Vec<Duration>, Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut times = Vec::new();
    for line in std::fs::read_to_string(directory.join("truth.jsonl"))?.lines() {
        let truth: Value = serde_json::from_str(line)?;
        let file = truth["file"]
            .as_str()
            .ok_or("a line of truth.jsonl names no file")?;
        let bytes = std::fs::read(directory.join(file))?;
        let start = Instant::now();
        let result = extract(&bytes, options);
        times.push(start.elapsed());
        let prediction = match result {
            Ok(invoice) => json!({ "file": file, "result": invoice }),
            Err(error) => json!({ "file": file, "result": null, "error": error.to_string() }),
        };
        writeln!(out, "{prediction}")?;
    }
    out.flush()?;
    Ok(times)
}

fn report(mut times: Vec<Duration>) -> io::Result<()> {
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get(times.len() * share / 100)
            .copied()
            .unwrap_or_default()
    };
    let (median, p99) = (at(50), at(99));
    writeln!(
        io::stderr(),
        "{} documents, median {median:.1?}, p99 {p99:.1?}",
        times.len()
    )
}
