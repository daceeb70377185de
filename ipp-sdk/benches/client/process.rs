//! This program started anew: what shares a process with the measured, be it a server or another measurement, would be
//! measured too.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::server;

/// How the kernel counts processor time.
const TICK: Duration = Duration::from_millis(10);

/// A running server. Dropping it ends it.
pub(crate) struct Server {
    child: Child,
    pub(crate) base_url: String,
}

impl Server {
    /// One that waits so many milliseconds before each read of an upload.
    pub(crate) fn start(pause: &str) -> Self {
        let mut child = again(&[server::SERVE, pause]).spawn().unwrap();
        let mut base_url = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut base_url)
            .unwrap();
        let base_url = base_url.trim_end().to_owned();
        Self { child, base_url }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lets a process of its own measure, and returns the figures that it prints.
pub(crate) fn figures<const N: usize>(args: &[&str]) -> [f64; N] {
    let output = again(args).output().unwrap();
    assert!(output.status.success(), "{args:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let figures: Vec<f64> = text
        .split_whitespace()
        .map(|f| f.parse().unwrap())
        .collect();
    figures.try_into().unwrap()
}

fn again(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    command
}

/// The most bytes of this process that were ever in memory.
pub(crate) fn peak_bytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .unwrap();
    let kilobytes = line.split_whitespace().next().unwrap();
    kilobytes.parse::<u64>().unwrap() * 1024
}

/// How much processor time this process has taken.
pub(crate) fn cpu_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    // The name in parentheses may hold anything. After it, user and system time are fields 12 and 13.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let fields = fields.split_whitespace().skip(11).take(2);
    TICK * fields
        .map(|ticks| ticks.parse::<u32>().unwrap())
        .sum::<u32>()
}
