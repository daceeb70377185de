//! 25 documents of 10 MB each from their files, all at once and one after another: how fast, and in how much memory. To
//! a server that reads slowly, too, as one does at the end of a line that is slower than a disk: what it does not take
//! piles up on this side.
//!
//! Every measurement is made by a process of its own. Its baseline is the most that it held in memory after it uploaded
//! one small document, so that what any upload needs, the program's own code above all, is there already.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tokio::task::JoinSet;

use crate::process::{Server, cpu_time, figures, peak_bytes};
use crate::spread::{Spread, spread};
use crate::{ours, peer};

/// The argument that makes this program upload and print its figures.
pub(crate) const MEASURE: &str = "measure-upload";

const TURNS: usize = 7;
const DOCUMENTS: usize = 25;
const DOCUMENT_BYTES: usize = 10_000_000;
const SMALL: &str = "small.pdf";

const AT_ONCE: &str = "at once";
const IN_TURN: &str = "one after another";

/// The order of the uploads, and how many milliseconds the server waits before each read.
const CASES: [(&str, &str); 3] = [(AT_ONCE, "0"), (IN_TURN, "0"), (AT_ONCE, "10")];

const CLIENTS: [&str; 2] = ["reqwest `Part::file`", "ipp-sdk"];

pub(crate) fn run() {
    let dir = tempfile::tempdir().unwrap();
    write_documents(dir.path());
    println!(
        "| | MB/s | of the first | quarters | CPU ms | peak over baseline | quarters | baseline |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (order, pause) in CASES {
        let server = Server::start(pause);
        let name = match pause {
            "0" => order.to_owned(),
            _ => format!("{order}, to a slow server"),
        };
        let turn = |_| CLIENTS.map(|client| Upload::measured(client, order, &server, dir.path()));
        let turns: Vec<[Upload; 2]> = (0..TURNS).map(turn).collect();
        for (of, client) in CLIENTS.iter().enumerate() {
            print(&format!("{client}, {name}"), of, &turns);
        }
    }
    println!("\nGoals: ≥ 2.5 × the speed, ≤ 10 MiB over the baseline.");
}

fn print(name: &str, of: usize, turns: &[[Upload; 2]]) {
    let figure = |figure: fn(&[Upload; 2], usize) -> f64| -> Spread {
        spread(turns.iter().map(|turn| figure(turn, of)))
    };
    let rate = figure(|turn, of| (DOCUMENTS * DOCUMENT_BYTES) as f64 / 1e6 / turn[of].seconds);
    let ratio = figure(|turn, of| turn[0].seconds / turn[of].seconds);
    let cpu = figure(|turn, of| turn[of].cpu_ms);
    let over = figure(|turn, of| turn[of].peak_mib - turn[of].baseline_mib);
    let baseline = figure(|turn, of| turn[of].baseline_mib);
    println!(
        "| {name} | {:.0} | {:.2} | {:.2}–{:.2} | {:.0} | {:.1} MiB | {:.1}–{:.1} | {:.1} MiB |",
        rate.middle,
        ratio.middle,
        ratio.low,
        ratio.high,
        cpu.middle,
        over.middle,
        over.low,
        over.high,
        baseline.middle,
    );
}

/// What uploading all documents took.
struct Upload {
    seconds: f64,
    cpu_ms: f64,
    baseline_mib: f64,
    peak_mib: f64,
}

impl Upload {
    fn measured(client: &str, order: &str, server: &Server, dir: &Path) -> Self {
        let dir = dir.to_str().unwrap();
        let [seconds, cpu_ms, baseline_mib, peak_mib] =
            figures(&[MEASURE, client, order, &server.base_url, dir]);
        Self {
            seconds,
            cpu_ms,
            baseline_mib,
            peak_mib,
        }
    }
}

fn write_documents(dir: &Path) {
    let mut content = b"%PDF-1.7\n".to_vec();
    fs::write(dir.join(SMALL), &content).unwrap();
    content.resize(DOCUMENT_BYTES, b'x');
    for path in documents(dir) {
        fs::write(path, &content).unwrap();
    }
}

fn documents(dir: &Path) -> impl Iterator<Item = PathBuf> {
    (0..DOCUMENTS).map(move |n| dir.join(format!("{n}.pdf")))
}

/// Uploads and prints the figures of [`Upload`]: `measure-upload CLIENT ORDER BASE_URL DIR`.
pub(crate) fn measure(args: &[&str]) {
    let [client, order, base_url, dir] = args else {
        panic!("measure-upload CLIENT ORDER BASE_URL DIR");
    };
    let dir = Path::new(dir);
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let client = Client::new(client, base_url);
        client.clone().upload(dir.join(SMALL)).await;
        let (baseline, cpu, begun) = (peak_bytes(), cpu_time(), Instant::now());
        if *order == AT_ONCE {
            let all: JoinSet<()> = documents(dir)
                .map(|path| client.clone().upload(path))
                .collect();
            all.join_all().await;
        } else {
            for path in documents(dir) {
                client.clone().upload(path).await;
            }
        }
        let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        println!(
            "{} {} {} {}",
            begun.elapsed().as_secs_f64(),
            (cpu_time() - cpu).as_secs_f64() * 1e3,
            mib(baseline),
            mib(peak_bytes())
        );
    });
}

#[derive(Clone)]
enum Client {
    Peer(reqwest::Client, String),
    Ours(ipp_sdk::Client),
}

impl Client {
    fn new(name: &str, base_url: &str) -> Self {
        match name == CLIENTS[0] {
            true => Self::Peer(peer::client(), base_url.to_owned()),
            false => Self::Ours(ours::client(base_url)),
        }
    }

    async fn upload(self, path: PathBuf) {
        match self {
            Self::Peer(client, base_url) => peer::upload(&client, &base_url, &path).await,
            Self::Ours(client) => ours::upload(&client, &path).await,
        }
    }
}
