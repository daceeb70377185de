//! What must hold when everything has come to rest.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::CREDITS;
use crate::load::Promised;
use crate::program::Program;
use crate::receiver::Receiver;

/// As clients see it.
pub async fn of_api(program: &Program, promised: &Promised) {
    for job in &promised.jobs {
        let found = program.api.get(&format!("/invoices/{job}")).await.unwrap();
        assert_eq!(found["status"], "completed", "{found}");
        assert_eq!(found["credits_charged"], 1);
    }
    for batch in &promised.batches {
        let found = program.api.get(&format!("/batches/{batch}")).await.unwrap();
        assert_eq!(found["status"], "done", "{found}");
    }
    for (name, jobs) in &promised.named {
        assert_eq!(jobs.len(), 1, "{name} names {jobs:?}");
    }
}

/// As it stands in the data directory of a server that has ended.
pub fn of_directory(dir: &Path, promised: &Promised, receiver: &Receiver) {
    let database = Database::of(dir);
    assert_eq!(database.texts("PRAGMA integrity_check"), ["ok"]);
    assert!(database.texts("PRAGMA foreign_key_check").is_empty());

    let jobs = database.number("SELECT count(*) FROM jobs");
    let completed = "SELECT count(*) FROM jobs WHERE status = 'completed' AND credits_charged = 1";
    assert_eq!(database.number(completed), jobs);
    let stored: BTreeSet<_> = database
        .texts("SELECT job_id FROM jobs")
        .into_iter()
        .collect();
    assert!(promised.jobs.is_subset(&stored), "lost");
    let named = database.number("SELECT count(external_id) FROM jobs");
    assert_eq!(named, promised.named.len() as i64);

    let account = "FROM accounts WHERE email = 'demo@ipp.test'";
    let left = database.number(&format!("SELECT credits {account}"));
    assert_eq!(left, i64::from(CREDITS) - jobs, "one credit a job");
    assert_eq!(database.number(&format!("SELECT reserved {account}")), 0);

    let documents = std::fs::read_dir(dir.join("documents")).unwrap().count();
    assert_eq!(documents, 0, "documents left over");
    check_files(dir);

    let pending = "SELECT count(*) FROM deliveries WHERE status = 'pending'";
    assert_eq!(database.number(pending), 0);
    let told = receiver.told();
    let jobs_alone = database.texts("SELECT job_id FROM jobs WHERE batch_seq IS NULL");
    let batches = database.texts("SELECT batch_id FROM batches");
    let news = |kind: &'static str| move |id: &String| (kind.to_owned(), id.clone());
    let due: BTreeSet<_> = (jobs_alone.iter().map(news("job.completed")))
        .chain(batches.iter().map(news("batch.completed")))
        .collect();
    for news in &due {
        let events = told.taken.get(news).map_or(0, BTreeSet::len);
        assert_eq!(events, 1, "{news:?} was told as {events} events");
    }
    assert_eq!(told.taken.len(), due.len(), "what did not happen was told");
    eprintln!(
        "stored: {jobs} jobs, {} batches, {} events in {} deliveries, {} of them refused at first; {} credits taken",
        batches.len(),
        due.len(),
        told.deliveries,
        told.refused.len(),
        i64::from(CREDITS) - left
    );
}

/// A start that is killed leaves nothing half-made.
fn check_files(dir: &Path) {
    let known = [
        "demo-key",
        "demo-session",
        "documents",
        "ipp.lock",
        "ipp.sqlite3",
        "ipp.sqlite3-shm",
        "ipp.sqlite3-wal",
    ];
    for entry in std::fs::read_dir(dir).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(known.iter().any(|known| name == *known), "{name:?}");
    }
}

struct Database(Connection);

impl Database {
    fn of(dir: &Path) -> Self {
        let path = dir.join("ipp.sqlite3");
        Self(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap())
    }

    fn number(&self, sql: &str) -> i64 {
        self.0.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    fn texts(&self, sql: &str) -> Vec<String> {
        let mut query = self.0.prepare(sql).unwrap();
        let texts = query.query_map([], |row| row.get(0)).unwrap();
        texts.collect::<Result<_, _>>().unwrap()
    }
}
