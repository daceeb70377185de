//! What a handle of the client costs to hand on, and what an error adds to every `Result`.

use std::hint::black_box;
use std::time::Instant;

use crate::ours;
use crate::spread::spread;

const TURNS: usize = 101;
const CLONES: u32 = 10_000;

pub(crate) fn run() {
    let client = ours::client("http://127.0.0.1:9/api/v1");
    let turns = (0..TURNS).map(|_| {
        let begun = Instant::now();
        for _ in 0..CLONES {
            drop(black_box(black_box(&client).clone()));
        }
        begun.elapsed().as_secs_f64() * 1e9 / f64::from(CLONES)
    });
    let ns = spread(turns);
    let allocations = allocation_counter::measure(|| drop(black_box(client.clone()))).count_total;
    println!("| | median | quarters | goal |\n|---|---:|---:|---:|");
    println!(
        "| `client.clone()` and its end | {:.1} ns | {:.1}–{:.1} | ≤ 1000 ns |",
        ns.middle, ns.low, ns.high
    );
    println!("| allocations of a clone | {allocations} | | |");
    println!(
        "| `size_of::<Error>()` | {} bytes | | 8 bytes |",
        size_of::<ipp_sdk::Error>()
    );
}
