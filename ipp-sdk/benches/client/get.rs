//! `GET /invoices/{job_id}` over loopback: what the client adds to reqwest and serde, in time and in allocations.
//!
//! All of them are asked in turns, one request each, over connections of their own. The peer takes two places in a turn:
//! what lies between these two is noise. Client and server share one thread: a thread that is waited for may sleep, and
//! to wake it takes longer than what is measured. The counter, too, counts the allocations of a thread; the server makes
//! none to answer.

use std::time::{Duration, Instant};

use ipp_sdk::Client;
use ipp_sdk::model::JobId;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::server::{self, JOB_ID};
use crate::spread::spread;
use crate::{ours, peer};

/// The argument that makes this program repeat one kind of request, for a profiler.
pub(crate) const REPEAT: &str = "repeat";

const WARM: usize = 2_000;
/// The median is that of so many turns, and there are so many medians.
const TURNS: usize = 1_000;
const MEDIANS: usize = 21;
const COUNTED: usize = 200;

const KINDS: [Kind; 3] = [Kind::Peer, Kind::PeerAgain, Kind::Ours];

#[derive(Clone, Copy)]
enum Kind {
    Peer,
    PeerAgain,
    Ours,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Peer => "reqwest and serde",
            Self::PeerAgain => "reqwest and serde, again",
            Self::Ours => "ipp-sdk",
        }
    }
}

pub(crate) fn run() {
    let bench = Bench::new();
    for kind in KINDS {
        (0..WARM).for_each(|_| bench.ask(kind));
    }
    let medians: Vec<_> = (0..MEDIANS).map(|_| bench.medians()).collect();
    let counts = KINDS.map(|kind| bench.allocations(kind));
    println!("| | median | over the first | quarters | allocations | over the first |");
    println!("|---|---:|---:|---:|---:|---:|");
    for (of, kind) in KINDS.iter().enumerate() {
        let us = spread(medians.iter().map(|us| us[of])).middle;
        let over = spread(medians.iter().map(|us| us[of] - us[0]));
        println!(
            "| {} | {us:.1} µs | {:+.1} µs | {:+.1}–{:+.1} | {} | {:+} |",
            kind.name(),
            over.middle,
            over.low,
            over.high,
            counts[of],
            counts[of] - counts[0],
        );
    }
    println!("\nGoals: ≤ +6 µs, ≤ +15 allocations.");
}

/// Sends one kind of request so often: `repeat KIND TIMES`.
pub(crate) fn repeat(args: &[&str]) {
    let [kind, times] = args else {
        panic!("repeat KIND TIMES");
    };
    let kind = match *kind {
        "peer" => Kind::Peer,
        "ours" => Kind::Ours,
        _ => panic!("there is no `{kind}`"),
    };
    let bench = Bench::new();
    (0..times.parse().unwrap()).for_each(|_: usize| bench.ask(kind));
}

struct Bench {
    runtime: Runtime,
    base_url: String,
    peers: [reqwest::Client; 2],
    ours: Client,
    id: JobId,
}

impl Bench {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let base_url = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let base_url = server::base_url(&listener);
            tokio::spawn(server::accept_all(listener, Duration::ZERO));
            base_url
        });
        Self {
            runtime,
            peers: [peer::client(), peer::client()],
            ours: ours::client(&base_url),
            base_url,
            id: JobId::from(JOB_ID),
        }
    }

    fn ask(&self, kind: Kind) {
        let (url, id) = (&self.base_url, self.id.as_str());
        let job = self.runtime.block_on(async {
            match kind {
                Kind::Peer => peer::get(&self.peers[0], url, id).await,
                Kind::PeerAgain => peer::get(&self.peers[1], url, id).await,
                Kind::Ours => ours::get(&self.ours, &self.id).await,
            }
        });
        assert!(job.result.is_some());
    }

    /// How many microseconds each takes, half of the times at most.
    fn medians(&self) -> [f64; 3] {
        let turns: Vec<_> = (0..TURNS).map(|turn| self.turn(turn)).collect();
        [0, 1, 2].map(|of| spread(turns.iter().map(|turn| turn[of])).middle)
    }

    /// Asks each once, in each order in turn, and returns how many microseconds each took.
    fn turn(&self, number: usize) -> [f64; 3] {
        let mut times = [0.0; 3];
        let mut order = [0, 1, 2];
        order.rotate_left(number % 3);
        if number % 2 == 1 {
            order.reverse();
        }
        for of in order {
            let begun = Instant::now();
            self.ask(KINDS[of]);
            times[of] = begun.elapsed().as_secs_f64() * 1e6;
        }
        times
    }

    /// The median, for now and then a buffer grows.
    fn allocations(&self, kind: Kind) -> i64 {
        let counts =
            (0..COUNTED).map(|_| allocation_counter::measure(|| self.ask(kind)).count_total as f64);
        spread(counts).middle as i64
    }
}
