//! What the server remembers, in SQLite; documents are files beside it.
//!
//! All changes of the process go through one connection behind a lock, so they cannot deadlock with each other.
//! Other processes may have the same file open; each change is one `BEGIN IMMEDIATE` transaction, so they wait
//! for each other instead of failing. Such a wait takes its time; so what only reads has a connection of its own
//! where there is a file, which the write-ahead log lets read on beside a writer. Without a data directory the
//! database belongs to one connection; SQLite keeps it in memory and spills what is large to a file that it has
//! unlinked, so that memory stays bounded however much is uploaded.

mod accept;
mod accounts;
mod admin;
mod attempts;
mod batches;
mod deliveries;
mod documents;
mod finish;
mod holds;
mod jobs;
mod outbox;
mod presence;
mod row;
mod seed;
mod sessions;
mod template;
mod vendors;
mod webhooks;

use std::collections::HashSet;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ipp_sdk::model::JobId;
use rusqlite::{Connection, ErrorCode, OpenFlags, Row, Transaction, TransactionBehavior};

use crate::private;

pub(crate) use accept::{Acceptance, BatchAcceptance, BatchFile, NewJob, Order};
pub(crate) use accounts::{AccountId, Balance, Identity, KeyRow};
pub(crate) use admin::{AccountRow, Counts, JobRow};
pub(crate) use attempts::{Admission, Attempt, Busy, Due, Sent, Then};
pub(crate) use batches::{Batch, BatchState};
pub(crate) use deliveries::{Delivery, Redelivery};
pub(crate) use documents::Documents;
pub(crate) use finish::{Announce, Failure, NewEvent, Outcome, Reading, Work};
pub(crate) use holds::{Hold, Released};
pub(crate) use jobs::{Job, JobMark, State};
pub(crate) use presence::Presence;
pub(crate) use seed::{SeedBatch, SeedJob, SeedWebhook};
pub(crate) use vendors::{AddedAlias, RemovedAlias, SeenVendor, Vendor};
pub(crate) use webhooks::{NewWebhook, WebhookRow};

/// The name of the database within the data directory.
const DATABASE: &str = "ipp.sqlite3";
/// How long to wait for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How much of a database without a file stays in memory, in KiB.
const CACHE_KIB: i64 = 16 * 1024;
/// How many prepared statements a connection keeps: more than the code has.
const STATEMENTS: usize = 128;
/// The schema, one step a version. Steps are only ever added.
const MIGRATIONS: [&str; 3] = [
    include_str!("schema.sql"),
    include_str!("attempts.sql"),
    include_str!("whole_api.sql"),
];
/// The version from which on documents are files.
const DOCUMENTS_ARE_FILES: u32 = 3;
const VERSION: u32 = MIGRATIONS.len() as u32;

/// Why the database could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// SQLite refused.
    #[error("the database cannot be used: {0}")]
    Sqlite(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A document beside the database cannot be written or read.
    #[error("the documents beside the database cannot be used: {0}")]
    Documents(#[source] io::Error),
    /// The file was written by a later version of this server.
    #[error(
        "the database has schema version {found}, newer than version {known} that this server knows. \
         Use the server that wrote it, or another data directory"
    )]
    Newer {
        /// The version of the file.
        found: u32,
        /// The latest version that is understood.
        known: u32,
    },
}

impl StoreError {
    /// Not `From`, which would make the library that the database is used with a part of this crate's interface.
    fn sqlite(error: rusqlite::Error) -> Self {
        Self::Sqlite(error.into())
    }
}

type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database.
#[derive(Debug)]
pub(crate) struct Store {
    writer: Mutex<Connection>,
    /// Reads a database in a file; one without is read by the writer.
    reader: Option<Mutex<Connection>>,
    /// Counts the changes of this process.
    changes: AtomicU64,
    documents: Documents,
}

/// Tells one state of the database from another, whoever changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version {
    ours: u64,
    theirs: i64,
}

impl Store {
    /// Opens the database of a data directory, or one that ends with the process.
    pub(crate) fn open(dir: Option<&Path>) -> Result<Self> {
        let documents = Documents::open(dir).map_err(StoreError::Documents)?;
        let path = dir.map(|dir| dir.join(DATABASE));
        let mut writer = open_writer(path.as_deref()).map_err(StoreError::sqlite)?;
        match path {
            Some(_) => migrate(&mut writer, &documents)?,
            None => template::copy_into(&mut writer, &documents)?,
        }
        let reader = path.as_deref().map(open_reader).transpose();
        Ok(Self {
            writer: Mutex::new(writer),
            reader: reader.map_err(StoreError::sqlite)?.map(Mutex::new),
            changes: AtomicU64::new(0),
            documents,
        })
    }

    /// The documents of unfinished jobs.
    pub(crate) fn documents(&self) -> &Documents {
        &self.documents
    }

    /// Removes documents that a process left behind when it died. Only for who is alone in the data directory.
    pub(crate) fn remove_stray_documents(&self) -> Result<()> {
        let unfinished: HashSet<JobId> = self.unfinished()?.into_iter().map(|(id, _)| id).collect();
        let removed = self.documents.keep_only(&unfinished);
        removed.map_err(StoreError::Documents)
    }

    /// Changes with every change of the database. What was read at a version is true for as long as it lasts.
    pub(crate) fn version(&self) -> Result<Version> {
        let ours = self.changes.load(Ordering::Acquire);
        let theirs = match &self.reader {
            Some(reader) => lock(reader)
                .prepare_cached("PRAGMA data_version")
                .and_then(|mut pragma| pragma.query_row([], |row| row.get(0)))
                .map_err(StoreError::sqlite)?,
            None => 0,
        };
        Ok(Version { ours, theirs })
    }

    fn read<T>(&self, f: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        f(&lock(self.reader.as_ref().unwrap_or(&self.writer))).map_err(StoreError::sqlite)
    }

    /// Runs `f` in a transaction of its own. An error of `f` rolls it back.
    fn write<T>(&self, f: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut writer = lock(&self.writer);
        let written = transaction(&mut writer, f).map_err(StoreError::sqlite);
        self.changes.fetch_add(1, Ordering::Release);
        written
    }

    /// Changes the database behind the back of the code under test.
    #[cfg(test)]
    pub(crate) fn execute(&self, sql: &str) {
        lock(&self.writer).execute_batch(sql).unwrap();
    }

    /// A number of the database that no operation tells.
    #[cfg(test)]
    pub(crate) fn number(&self, sql: &str) -> i64 {
        lock(&self.writer)
            .query_row(sql, [], |row| row.get(0))
            .unwrap()
    }
}

/// A panic of the last holder rolled its transaction back, so the connection is sound.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open_writer(path: Option<&Path>) -> rusqlite::Result<Connection> {
    let connection = match path {
        Some(path) => {
            create_private(path);
            Connection::open(path)?
        }
        // An empty name stands for a database of its own that is removed with the connection.
        None => Connection::open("")?,
    };
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    if path.is_some() {
        use_write_ahead_log(&connection)?;
    } else {
        connection.pragma_update(None, "journal_mode", "memory")?;
        connection.pragma_update(None, "synchronous", "off")?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Makes the file for its owner only, for it holds what is on people's invoices; SQLite gives its log the same
/// permissions. If this fails, SQLite says why when it opens the file.
///
/// Closing a file takes away all locks that the process has on it, those of SQLite too. So only a file that
/// is new is touched, and never while another server of this process could have it open already.
fn create_private(path: &Path) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let _ = private::file().create_new(true).open(path);
}

fn transaction<T>(
    connection: &mut Connection,
    f: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let value = f(&transaction)?;
    transaction.commit()?;
    Ok(value)
}

/// Switches to the write-ahead log. `NORMAL` keeps what was committed through the death of the process; only
/// a power cut may take back the last moments.
fn use_write_ahead_log(connection: &Connection) -> rusqlite::Result<()> {
    let deadline = std::time::Instant::now() + BUSY_TIMEOUT;
    loop {
        match connection.pragma_update(None, "journal_mode", "wal") {
            // SQLite does not wait for other processes at this one statement.
            Err(e) if is_busy(&e) && std::time::Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(5));
            }
            Err(e) => return Err(e),
            Ok(()) => return connection.pragma_update(None, "synchronous", "normal"),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

fn migrate(connection: &mut Connection, documents: &Documents) -> Result<()> {
    let found = transaction(connection, |tx| {
        let found: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
        for step in MIGRATIONS.iter().skip(found as usize) {
            tx.execute_batch(step)?;
        }
        if found < DOCUMENTS_ARE_FILES {
            move_documents(tx, documents)?;
        }
        if found < VERSION {
            tx.pragma_update(None, "user_version", VERSION)?;
        }
        Ok(found)
    })
    .map_err(StoreError::sqlite)?;
    if found > VERSION {
        let known = VERSION;
        return Err(StoreError::Newer { found, known });
    }
    Ok(())
}

/// Writes the documents that earlier versions kept in the database to files.
fn move_documents(tx: &Transaction<'_>, documents: &Documents) -> rusqlite::Result<()> {
    let put = |row: &Row<'_>| {
        let job_id = JobId::from(row.get::<_, String>(0)?);
        let written = documents.put(&job_id, row.get_ref(1)?.as_blob()?);
        written.map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))
    };
    tx.prepare("SELECT j.job_id, f.bytes FROM files f JOIN jobs j ON j.seq = f.job_seq")?
        .query_map([], put)?
        .collect::<rusqlite::Result<()>>()?;
    tx.execute_batch("DROP TABLE files")
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use rusqlite::Connection;

    use super::{DATABASE, MIGRATIONS, Store, StoreError, VERSION};

    #[test]
    fn many_may_open_a_fresh_directory_at_once() {
        let dir = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| Store::open(Some(dir.path())).unwrap());
            }
        });
    }

    #[test]
    fn a_database_of_an_earlier_version_keeps_its_jobs() {
        let dir = tempfile::tempdir().unwrap();
        let old = Connection::open(dir.path().join(DATABASE)).unwrap();
        old.execute_batch(MIGRATIONS[0]).unwrap();
        old.execute_batch(
            "PRAGMA user_version = 1;
             INSERT INTO accounts (email, tier, credits) VALUES ('a@b', 'solo', 1);
             INSERT INTO jobs (job_id, account_id, filename, file_sha256, export_mode, bounding_boxes, status,
                               created_at)
             VALUES ('old', 1, 'a.pdf', '', 'standard', 0, 'processing', 0)",
        )
        .unwrap();
        drop(old);
        let store = Store::open(Some(dir.path())).unwrap();
        assert_eq!(store.unfinished().unwrap(), [("old".into(), 0)]);
    }

    #[test]
    fn reads_go_on_while_a_change_takes_its_time() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(Some(dir.path())).unwrap();
        let (done, reads) = mpsc::channel();
        std::thread::scope(|scope| {
            let changed = store.write(|_| {
                scope.spawn(|| done.send(store.unfinished().unwrap()));
                Ok(reads.recv_timeout(Duration::from_secs(30)))
            });
            assert_eq!(changed.unwrap(), Ok(Vec::new()));
        });
    }

    #[test]
    fn a_database_of_a_later_version_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(Some(dir.path())).unwrap();
        store.execute(&format!("PRAGMA user_version = {}", VERSION + 1));
        let error = Store::open(Some(dir.path())).unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. }), "{error}");
    }
}
