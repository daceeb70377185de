//! Goals R1 and R2: runs that are killed at any moment charge each content once and leave each file whole.
//!
//! The short form runs with the other tests. `IPP_CHAOS_KILLS=200 cargo test -p ipp-cli --test chaos -- --nocapture` is the
//! long one: 100 documents and 200 kills for each of its worlds.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use common::canary::Given;
use common::sample;
use ipp_mock_server::{Fault, MockServer};
use ipp_sdk::Client;

const CREDITS: u32 = 100_000;

/// How many documents and kills a world has.
fn size() -> (usize, usize) {
    match std::env::var("IPP_CHAOS_KILLS") {
        Ok(kills) => (100, kills.parse().unwrap()),
        Err(_) => (24, 8),
    }
}

struct World {
    server: MockServer,
    dir: tempfile::TempDir,
    documents: usize,
    /// How many contents they have.
    contents: usize,
}

impl World {
    /// A server that loses answers after the job was made, fails, and refuses in bursts.
    async fn new(documents: usize) -> Self {
        let server = MockServer::builder().credits(CREDITS).rate_limits(false);
        let server = server.start().await.unwrap();
        let lost = Fault::reset_after_commit();
        server
            .fault(lost.on("POST /invoices").probability(0.3))
            .unwrap();
        server.fault(Fault::status(500).probability(0.1)).unwrap();
        let burst = Fault::rate_limited(Some(Duration::from_secs(1)));
        server
            .fault(burst.on("POST /invoices").probability(0.02))
            .unwrap();
        let dir = tempfile::tempdir().unwrap();
        let inbox = dir.path().join("in");
        std::fs::create_dir_all(inbox.join("below")).unwrap();
        let source = std::fs::read(sample("us-services")).unwrap();
        // Each tenth has the content of the one before it.
        let content = |n: usize| if n % 10 == 9 { n - 1 } else { n };
        for n in 0..documents {
            let folder = if n % 3 == 0 {
                inbox.join("below")
            } else {
                inbox.clone()
            };
            let bytes = [&source[..], format!("% {}\n", content(n)).as_bytes()].concat();
            std::fs::write(folder.join(format!("{n}.pdf")), bytes).unwrap();
        }
        let contents = (0..documents).map(content).collect::<HashSet<_>>().len();
        Self {
            server,
            dir,
            documents,
            contents,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A process over all documents; `out` tells runs apart.
    fn start(&self, out: &str) -> (Child, Given) {
        // This server has no limits, and a minute for 60 uploads would make hours of the long form.
        let _ = std::fs::remove_dir_all(self.path("state/limits"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
        command
            .env_clear()
            .env("HOME", self.dir.path())
            .env("IPP_STATE_DIR", self.path("state"))
            .env("IPP_BASE_URL", self.server.base_url())
            .env("IPP_API_KEY", self.server.api_key().expose())
            .args(["parse", "-r", "in", "--progress", "none", "--out", out])
            .current_dir(self.dir.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        (command.spawn().unwrap(), Given::to_std(&command))
    }

    /// Runs to the end, with as many attempts as a stubborn person makes.
    async fn finish(&self, out: &str) {
        for _ in 0..20 {
            let (child, given) = self.start(out);
            let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap());
            let output = output.await.unwrap();
            given.check(&output);
            if output.status.success() {
                return;
            }
            println!("{}", String::from_utf8_lossy(&output.stderr));
        }
        panic!("the run does not end");
    }

    async fn charged(&self) -> u64 {
        let client = Client::builder()
            .base_url(self.server.base_url())
            .api_key(self.server.api_key().clone());
        let account = client.build().unwrap().account().await.unwrap();
        u64::from(CREDITS) - account.credits.unwrap()
    }

    /// Every document has its result, whole, and nothing else lies about.
    fn check_outputs(&self, out: &str) {
        let mut found = Vec::new();
        files(&self.path(out), &mut found);
        assert_eq!(found.len(), self.documents, "{found:?}");
        for file in found {
            let text = std::fs::read_to_string(&file).unwrap();
            let job: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(job["status"], "completed", "{}", file.display());
            assert_eq!(job["result"]["vendor"], "Juniper Ridge Analytics LLC");
        }
    }
}

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

/// Kills processes at random moments, as many times as the size says. Each of `outs` has one at a time.
async fn kill(world: &World, outs: &[&str], kills: usize, each_time: impl Fn(&World)) {
    for _ in 0..kills {
        let mut children: Vec<Child> = outs.iter().map(|out| world.start(out).0).collect();
        // Not a wait for anything: the moment of the kill is what is random.
        tokio::time::sleep(Duration::from_millis(fastrand::u64(1..400))).await;
        for child in &mut children {
            let _ = child.kill();
            child.wait().unwrap();
        }
        each_time(world);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_that_is_killed_again_and_again_charges_each_content_once() {
    let (documents, kills) = size();
    let world = World::new(documents).await;
    kill(&world, &["out"], kills, |_| ()).await;
    world.finish("out").await;
    world.check_outputs("out");
    assert_eq!(world.charged().await, world.contents as u64);
    let asked = world.server.requests().len();
    world.finish("out").await;
    assert_eq!(
        world.server.requests().len(),
        asked,
        "a run that is done asks nothing"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_beside_each_other_charge_each_content_once() {
    let (documents, kills) = size();
    for processes in [2, 4] {
        let world = World::new(documents).await;
        let outs = ["out0", "out1", "out2", "out3"];
        let outs = &outs[..processes];
        // One of them has the run of another, and finds it taken as often as not.
        let doubled: Vec<&str> = outs.iter().chain(&outs[..1]).copied().collect();
        kill(&world, &doubled, kills / 2, |_| ()).await;
        for out in outs {
            world.finish(out).await;
            world.check_outputs(out);
        }
        assert_eq!(world.charged().await, world.contents as u64);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_their_journals_runs_charge_each_content_once() {
    let (documents, kills) = size();
    let world = World::new(documents).await;
    kill(&world, &["out"], kills, |world| {
        let _ = std::fs::remove_dir_all(world.path("state"));
    })
    .await;
    world.finish("out").await;
    world.check_outputs("out");
    assert_eq!(world.charged().await, world.contents as u64);
}
