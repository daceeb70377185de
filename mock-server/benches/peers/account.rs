//! `GET /account`: what the key, the limits, the request id and the log cost beside a bare server with the same
//! answer.
//!
//! The documented limit of 120 reads a minute is in force and counts, yet refuses nothing: the requests come with
//! many keys, made through the API, and none is used more often than a minute allows. The log goes to a file.

use crate::http::{self, once};
use crate::load::{self, Turn};
use crate::process::Process;
use crate::report;
use crate::servers::{ACCOUNT, spawn};

const TURNS: usize = 21;
const REQUESTS: usize = 6000;
/// Uses of a key, fewer than 120.
const USES: usize = 100;
const NAMES: [&str; 5] = [
    "bare axum",
    "wiremock-rs",
    "MockServer, which logs nothing to stderr",
    "ipp-mock",
    "ipp-mock --data-dir",
];

pub(crate) fn run() {
    let dir = tempfile::tempdir().unwrap();
    let log = |name: &str| dir.path().join(name);
    let data = dir.path().join("data");
    let servers = [
        spawn(&["axum"], &log("axum")),
        spawn(&["wiremock"], &log("wiremock")),
        spawn(&["ours", "idles", "limits"], &log("library")),
        Process::ours(&[], &log("ours")),
        Process::ours(&["--data-dir", data.to_str().unwrap()], &log("durable")),
    ];
    let mut keyed: Vec<Keyed> = servers.iter().map(Keyed::of).collect();
    assert_same_answers(&mut keyed);
    let mut turn = || keyed.iter_mut().map(Keyed::turn).collect();
    let _warm: Vec<Turn> = turn();
    let turns: Vec<Vec<Turn>> = (0..TURNS).map(|_| turn()).collect();
    report::print_rates(&NAMES, &turns);
}

/// A server and the keys that open it, each of which is used in one turn only.
struct Keyed<'a> {
    server: &'a Process,
    keys: Vec<String>,
}

impl<'a> Keyed<'a> {
    fn of(server: &'a Process) -> Self {
        let number = REQUESTS / USES * (TURNS + 2);
        let keys = if server.ready.session_token.is_empty() {
            vec!["ipp_live_abcdef_anybody".to_owned(); number]
        } else {
            server.new_keys(number)
        };
        Self { server, keys }
    }

    fn requests(&mut self) -> Vec<Vec<u8>> {
        let keys = self.keys.split_off(self.keys.len() - REQUESTS / USES);
        let request = |key: &String| http::request(&format!("GET {ACCOUNT}"), key, "", b"");
        keys.iter().map(request).collect()
    }

    fn turn(&mut self) -> Turn {
        let requests = self.requests();
        load::turn(self.server, REQUESTS, &requests, 200, || true)
    }
}

fn assert_same_answers(servers: &mut [Keyed<'_>]) {
    let mut answer = |of: usize| {
        let request = &servers[of].requests()[0];
        once(servers[of].server.address, request, |answer| {
            answer.body.to_vec()
        })
    };
    let first = answer(0);
    for (other, name) in NAMES.iter().enumerate().skip(1) {
        assert_eq!(answer(other), first, "{name}");
    }
}
