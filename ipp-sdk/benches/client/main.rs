//! This client beside its peer, which is what a program would otherwise write: reqwest and serde by hand.
//!
//! `cargo bench -p ipp-sdk --bench client` runs everything; names of sections after `--` choose some: `get`, `upload`,
//! `clone`. All that is compared is measured in turns, and what counts is the difference or the ratio within a turn: a
//! machine that is busy with something else slows all of them alike.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program that is run by hand prints its findings and stops at whatever is wrong"
)]

mod clone;
mod get;
mod ours;
mod peer;
mod process;
mod server;
mod spread;
mod upload;

/// A section of the report.
type Section = (&'static str, fn());

const SECTIONS: [Section; 3] = [
    ("get", get::run),
    ("upload", upload::run),
    ("clone", clone::run),
];

fn main() {
    // Cargo says `--bench`.
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        [server::SERVE, rest @ ..] => server::serve(rest),
        [get::REPEAT, rest @ ..] => get::repeat(rest),
        [upload::MEASURE, rest @ ..] => upload::measure(rest),
        chosen => report(chosen),
    }
}

fn report(chosen: &[&str]) {
    let known = |word: &str| SECTIONS.iter().any(|(name, _)| *name == word);
    if let Some(unknown) = chosen.iter().find(|word| !known(word)) {
        panic!("there is no section `{unknown}`");
    }
    for (name, run) in SECTIONS {
        if chosen.is_empty() || chosen.contains(&name) {
            println!("\n## {name}\n");
            run();
        }
    }
}
