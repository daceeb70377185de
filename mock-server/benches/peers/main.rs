//! This server beside its peers in one run: a bare axum server, which is the least that a server in Rust costs, and
//! wiremock-rs, which is what a Rust project would otherwise mock the API with.
//!
//! `cargo bench -p ipp-mock-server --bench peers` runs everything; names of sections after `--` choose some:
//! `start`, `in-process`, `account`, `upload`, `memory`, `advance`. All that is compared is measured in turns, and what counts
//! is the ratio within a turn: a machine that is busy with something else slows all of them alike.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program that is run by hand prints its findings and stops at whatever is wrong"
)]

mod account;
mod advance;
mod document;
mod http;
mod in_process;
mod load;
mod memory;
mod process;
mod report;
mod servers;
mod start;
mod upload;

/// A section of the report.
type Section = (&'static str, fn());

const SECTIONS: [Section; 6] = [
    ("start", start::run),
    ("in-process", in_process::run),
    ("account", account::run),
    ("upload", upload::run),
    ("memory", memory::run),
    ("advance", advance::run),
];

fn main() {
    // Cargo says `--bench`.
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    if let [serve, kind, rest @ ..] = args.as_slice()
        && serve == servers::SERVE
    {
        return servers::serve(kind, rest);
    }
    let known = |arg: &String| SECTIONS.iter().any(|(name, _)| name == arg);
    if let Some(unknown) = args.iter().find(|arg| !known(arg)) {
        panic!("there is no section `{unknown}`");
    }
    for (name, run) in SECTIONS {
        if args.is_empty() || args.iter().any(|arg| arg == name) {
            println!("\n## {name}\n");
            run();
        }
    }
}
