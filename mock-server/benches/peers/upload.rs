//! `POST /invoices` of 100 kB, durable, beside a bare server that reads the same form and throws it away.
//!
//! An upload is more than its answer: the document is inspected, hashed, written to a file and accepted in a
//! transaction, all before the answer, and later read by a worker, which takes from the same processors. So there
//! are three figures: with workers that never get to a document, which is the upload alone; with a reader that
//! returns at once, which adds all that a job's end writes; and with the real one. The last two count the time until
//! the last job has ended, not only until the last upload was answered.

use std::path::{Path, PathBuf};

use crate::load::{self, Turn};
use crate::process::Process;
use crate::servers::{INVOICES, spawn};
use crate::{document, report};

const TURNS: usize = 15;
const REQUESTS: usize = 400;
/// Uses of a key, each in one turn only; a minute allows 60.
const USES: usize = 50;
const NAMES: [&str; 5] = [
    "bare axum",
    "wiremock-rs",
    "ours, the upload alone",
    "ours, to the job's end, with a reader that returns at once",
    "ours, to the job's end, with extraction",
];

pub(crate) fn run() {
    let dir = tempfile::tempdir().unwrap();
    let contestants = [
        Contestant::peer("axum", dir.path()),
        Contestant::peer("wiremock", dir.path()),
        Contestant::ours("waits", dir.path()),
        Contestant::ours("glances", dir.path()).until_read(),
        Contestant::ours("reads", dir.path()).until_read(),
    ];
    let turn = || contestants.iter().map(Contestant::turn).collect();
    let _warm: Vec<Turn> = turn();
    let turns: Vec<Vec<Turn>> = (0..TURNS).map(|_| turn()).collect();
    report::print_rates(&NAMES, &turns);
}

struct Contestant {
    server: Process,
    data: PathBuf,
    waits_for_the_end: bool,
}

impl Contestant {
    fn peer(kind: &str, dir: &Path) -> Self {
        Self::new(spawn(&[kind], &dir.join(kind)), PathBuf::new())
    }

    fn ours(reader: &str, dir: &Path) -> Self {
        let data = dir.join(format!("{reader}-data"));
        let args = ["ours", reader, "limits", data.to_str().unwrap()];
        Self::new(spawn(&args, &dir.join(reader)), data)
    }

    fn new(server: Process, data: PathBuf) -> Self {
        Self {
            server,
            data,
            waits_for_the_end: false,
        }
    }

    fn until_read(self) -> Self {
        Self {
            waits_for_the_end: true,
            ..self
        }
    }

    fn turn(&self) -> Turn {
        let keys = if self.server.ready.session_token.is_empty() {
            vec!["ipp_live_abcdef_anybody".to_owned()]
        } else {
            self.server.new_keys(REQUESTS / USES)
        };
        let upload = |key: &String| document::upload(&format!("POST {INVOICES}"), key);
        let uploads: Vec<_> = keys.iter().map(upload).collect();
        let settled = || !self.waits_for_the_end || self.is_idle();
        load::turn(&self.server, REQUESTS, &uploads, 202, settled)
    }

    /// Whether all documents have been read: they are files for as long as they have not.
    fn is_idle(&self) -> bool {
        std::fs::read_dir(self.data.join("documents"))
            .unwrap()
            .next()
            .is_none()
    }
}
