//! What it costs to start `ipp`, beside other tools in the same run (goals P1 and P2).
//!
//! Processor time of the children, user and system, from `/proc/self/stat`: the rest of the machine does not count, and
//! a tick of 10 ms is little of several hundred runs. `cargo bench -p ipp-cli --bench startup`

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::process::{Command, Stdio};

use ipp_mock_server::{MockServer, Preset};

const RUNS: u32 = 400;
/// How often the tools take turns, so that a busy moment of the machine meets all of them.
const TURNS: u32 = 8;

/// The processor time of all children so far, in milliseconds.
fn children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    // The name before it may hold spaces.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap()
        .split_whitespace()
        .collect();
    // cutime and cstime, the 16th and 17th field of all, in ticks of which Linux has 100 a second.
    let ticks = |field: usize| fields[field - 3].parse::<f64>().unwrap();
    (ticks(16) + ticks(17)) * 10.0
}

struct Tool {
    name: &'static str,
    words: Vec<String>,
    spent: f64,
}

impl Tool {
    fn new(name: &'static str, words: &[&str]) -> Option<Self> {
        let words: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
        let there = Command::new(&words[0]).arg("--version").output().is_ok();
        if !there {
            println!("{name:24} is not here");
        }
        there.then_some(Self {
            name,
            words,
            spent: 0.0,
        })
    }

    fn run(&mut self, times: u32, environment: &[(&str, &str)]) {
        let before = children();
        for _ in 0..times {
            let status = Command::new(&self.words[0])
                .args(&self.words[1..])
                .envs(environment.iter().copied())
                .stdout(Stdio::null())
                .status();
            assert!(status.unwrap().success(), "{:?}", self.words);
        }
        self.spent += children() - before;
    }
}

/// Lets the tools take turns, and prints what a run of each costs beside the first one's.
fn compare(title: &str, mut tools: Vec<Tool>, environment: &[(&str, &str)]) {
    println!("\n{title}, ms of processor time a run");
    for _ in 0..TURNS {
        for tool in &mut tools {
            tool.run(RUNS / TURNS, environment);
        }
    }
    let first = tools[0].spent;
    for Tool { name, spent, .. } in &tools {
        let each = spent / f64::from(RUNS);
        println!(
            "  {name:24} {each:7.2}   ipp is {:5.2} x, {:+.2} ms",
            first / spent,
            (first - spent) / f64::from(RUNS)
        );
    }
}

fn main() {
    let home = tempfile::tempdir().unwrap();
    let ipp = env!("CARGO_BIN_EXE_ipp");
    let home_dir = home.path().to_str().unwrap();
    let tools = [
        Tool::new("ipp --version", &[ipp, "--version"]),
        Tool::new("jq --version", &["jq", "--version"]),
        Tool::new("curl --version", &["curl", "--version"]),
        Tool::new("gh --version", &["gh", "--version"]),
    ];
    let tools = tools.into_iter().flatten().collect();
    compare("P1: starting", tools, &[("HOME", home_dir)]);

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime
        .block_on(
            MockServer::builder()
                .rate_limits(false)
                .preset(Preset::Reference)
                .start(),
        )
        .unwrap();
    // The account that the job of the preset belongs to.
    let access = runtime.block_on(server.access("you@example.com")).unwrap();
    let key = access.api_key.expose().to_owned();
    let job = "550e8400-e29b-41d4-a716-446655440000";
    let url = format!("{}/invoices/{job}", server.base_url());
    let bearer = format!("Authorization: Bearer {key}");
    let tools = [
        Tool::new("ipp jobs get", &[ipp, "jobs", "get", job]),
        Tool::new("curl", &["curl", "-sS", "-H", &bearer, &url]),
    ];
    let environment = [
        ("HOME", home_dir),
        ("IPP_BASE_URL", server.base_url()),
        ("IPP_API_KEY", &key),
    ];
    let tools = tools.into_iter().flatten().collect();
    compare("P2: asking for a job", tools, &environment);
}
