//! What the server remembers, in SQLite.
//!
//! All changes of the process go through one connection behind a lock, so they cannot deadlock with each other.
//! Other processes may have the same file open; each change is one `BEGIN IMMEDIATE` transaction, so they wait
//! for each other instead of failing. Such a wait, or a large document on its way to the disk, takes its time;
//! so what only reads has a connection of its own where there is a file, which the write-ahead log lets read on
//! beside a writer. A database in memory belongs to one connection, and nothing there takes long.

mod accounts;
mod jobs;
mod presence;

use std::fs::OpenOptions;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

pub(crate) use accounts::{AccountId, Balance};
pub(crate) use jobs::{Acceptance, Failure, Job, NewJob, Outcome, State, Work};
pub(crate) use presence::Presence;

/// The name of the database within the data directory.
const DATABASE: &str = "ipp.sqlite3";
/// How long to wait for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// The schema, one step a version. Steps are only ever added.
const MIGRATIONS: [&str; 2] = [include_str!("schema.sql"), include_str!("attempts.sql")];
const VERSION: u32 = MIGRATIONS.len() as u32;

/// Why the database could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// SQLite refused.
    #[error("the database cannot be used: {0}")]
    Sqlite(#[source] Box<dyn std::error::Error + Send + Sync>),
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
    /// Reads a database in a file; one in memory is read by the writer.
    reader: Option<Mutex<Connection>>,
}

impl Store {
    /// Opens the database of a data directory, or one in memory.
    pub(crate) fn open(dir: Option<&Path>) -> Result<Self> {
        let path = dir.map(|dir| dir.join(DATABASE));
        let mut writer = open_writer(path.as_deref()).map_err(StoreError::sqlite)?;
        migrate(&mut writer)?;
        let reader = path.as_deref().map(open_reader).transpose();
        Ok(Self {
            writer: Mutex::new(writer),
            reader: reader.map_err(StoreError::sqlite)?.map(Mutex::new),
        })
    }

    fn read<T>(&self, f: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        f(&lock(self.reader.as_ref().unwrap_or(&self.writer))).map_err(StoreError::sqlite)
    }

    /// Runs `f` in a transaction of its own. An error of `f` rolls it back.
    fn write<T>(&self, f: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        transaction(&mut lock(&self.writer), f).map_err(StoreError::sqlite)
    }

    /// Changes the database behind the back of the code under test.
    #[cfg(test)]
    pub(crate) fn execute(&self, sql: &str) {
        lock(&self.writer).execute_batch(sql).unwrap();
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
        None => Connection::open_in_memory()?,
    };
    connection.busy_timeout(BUSY_TIMEOUT)?;
    if path.is_some() {
        use_write_ahead_log(&connection)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
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
    let _ = private_file().create_new(true).open(path);
}

/// How to open a file to write to, which, if it is made, is for its owner only.
fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
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

fn migrate(connection: &mut Connection) -> Result<()> {
    let found = transaction(connection, |tx| {
        let found: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
        for step in MIGRATIONS.iter().skip(found as usize) {
            tx.execute_batch(step)?;
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
