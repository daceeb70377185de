//! Servers in processes of their own: started, asked how much of the machine they take, and ended.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::http;

/// How the kernel counts processor time.
const TICK: Duration = Duration::from_millis(10);

/// The line that a server prints when it is ready, as `ipp-mock` does.
#[derive(Serialize, Deserialize)]
pub(crate) struct Ready {
    pub(crate) base_url: String,
    #[serde(default)]
    pub(crate) api_key: String,
    #[serde(default)]
    pub(crate) session_token: String,
}

impl Ready {
    /// A server that asks for no key.
    pub(crate) fn at(base_url: String) -> Self {
        Self {
            base_url,
            api_key: String::new(),
            session_token: String::new(),
        }
    }
}

/// A running server. Dropping it ends it.
pub(crate) struct Process {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) ready: Ready,
}

impl Process {
    /// Starts a program and waits until it says that it is ready. Its log goes to a file.
    pub(crate) fn start(command: &mut Command, log: &Path) -> Self {
        let command = command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.stderr(File::create(log).unwrap()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready: Ready = serde_json::from_str(&line).unwrap();
        let host = ready
            .base_url
            .trim_start_matches("http://")
            .split('/')
            .next()
            .unwrap();
        let address = host.parse().unwrap();
        Self {
            child,
            address,
            ready,
        }
    }

    /// `ipp-mock` itself.
    pub(crate) fn ours(args: &[&str], log: &Path) -> Self {
        Self::start(Command::new(env!("CARGO_BIN_EXE_ipp-mock")).args(args), log)
    }

    /// Keys of the demo account, made as a person would.
    pub(crate) fn new_keys(&self, number: usize) -> Vec<String> {
        let token = &self.ready.session_token;
        let request = http::request("POST /api/v1/keys", token, "application/json", b"{}");
        let mut connection = http::Connection::open(self.address);
        let mut new_key = || {
            let answer = connection.exchange(&request);
            let body: serde_json::Value = serde_json::from_slice(answer.body).unwrap();
            body["data"]["key"].as_str().unwrap().to_owned()
        };
        (0..number).map(|_| new_key()).collect()
    }

    /// How much processor time it has taken.
    pub(crate) fn cpu(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The name in parentheses may hold anything. After it, user and system time are fields 12 and 13.
        let fields: Vec<&str> = stat
            .rsplit_once(')')
            .unwrap()
            .1
            .split_whitespace()
            .collect();
        let ticks: u32 = fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap();
        TICK * ticks
    }

    /// How many bytes of it are in memory.
    pub(crate) fn resident(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap();
        line.split_whitespace()
            .next()
            .unwrap()
            .parse::<u64>()
            .unwrap()
            * 1024
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
