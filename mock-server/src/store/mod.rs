//! What the server remembers, in SQLite.
//!
//! One connection behind a lock serves the whole process: every statement here takes microseconds, and a
//! single writer cannot deadlock with itself. Other processes may have the same file open; each
//! change is one `BEGIN IMMEDIATE` transaction, so they wait for each other instead of failing.

mod accounts;
mod jobs;

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

pub(crate) use accounts::{AccountId, Balance};
pub(crate) use jobs::{Acceptance, Failure, Job, NewJob, Outcome, State, Work};

/// The name of the database within the data directory.
const DATABASE: &str = "ipp.sqlite3";
/// How long to wait for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// The schema, one step a version. Steps are only ever added.
const MIGRATIONS: [&str; 1] = [include_str!("schema.sql")];
const VERSION: u32 = MIGRATIONS.len() as u32;

/// Why the database could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// SQLite refused.
    #[error("the database cannot be used: {0}")]
    Sqlite(#[from] rusqlite::Error),
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

type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the database of a data directory, or one in memory.
    pub(crate) fn open(dir: Option<&Path>) -> Result<Self> {
        let mut connection = match dir {
            Some(dir) => {
                let path = dir.join(DATABASE);
                create_private(&path);
                Connection::open(path)?
            }
            None => Connection::open_in_memory()?,
        };
        connection.busy_timeout(BUSY_TIMEOUT)?;
        if dir.is_some() {
            use_write_ahead_log(&connection)?;
        }
        connection.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut connection)?;
        Ok(Self {
            connection: Mutex::new(connection),
        })
    }

    fn read<T>(&self, f: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        // A panic in `f` rolled its transaction back, so the connection is sound.
        let connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Ok(f(&connection)?)
    }

    /// Runs `f` in a transaction of its own. An error of `f` rolls it back.
    fn write<T>(&self, f: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Ok(transaction(&mut connection, f)?)
    }
}

/// Makes the file for its owner only, for it holds what is on people's invoices; SQLite gives its log the same
/// permissions. If this fails, SQLite says why when it opens the file.
///
/// Closing a file takes away all locks that the process has on it, those of SQLite too. So only a file that
/// is new is touched, and never while another server of this process could have it open already.
fn create_private(path: &Path) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path);
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
    })?;
    if found > VERSION {
        let known = VERSION;
        return Err(StoreError::Newer { found, known });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Store, StoreError, VERSION};

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
    fn a_database_of_a_later_version_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(Some(dir.path())).unwrap();
        store
            .read(|c| c.pragma_update(None, "user_version", VERSION + 1))
            .unwrap();
        let error = Store::open(Some(dir.path())).unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. }), "{error}");
    }
}
