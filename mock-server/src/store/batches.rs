//! Batches and their files.

use ipp_sdk::model::{BatchId, ExportMode};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::jobs::{Job, State, select_files};
use super::outbox::{has_subscribers, insert_event};
use super::row::{instant, optional_instant};
use super::{AccountId, Announce, Result, Store};

/// A batch as it stands.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) batch_id: BatchId,
    pub(crate) export_mode: ExportMode,
    pub(crate) created_at: Timestamp,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) state: BatchState,
    /// In the order of the upload.
    pub(crate) files: Vec<Job>,
}

/// Where a batch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BatchState {
    Processing,
    Done,
    Failed,
}

impl Batch {
    /// How many files ended in one of two ways: read, and not.
    pub(crate) fn tally(&self) -> (usize, usize) {
        let read = |job: &&Job| matches!(job.state, State::Completed(_));
        let failed = |job: &&Job| matches!(job.state, State::Failed(_));
        let count = |f: fn(&&Job) -> bool| self.files.iter().filter(f).count();
        (count(read), count(failed))
    }
}

const COLUMNS: &str =
    "SELECT batch_id, export_mode, created_at, completed_at, status, seq, account_id FROM batches";

impl Store {
    /// A batch of an account.
    pub(crate) fn batch(&self, account: AccountId, batch_id: &str) -> Result<Option<Batch>> {
        self.read(|c| {
            let found = c
                .prepare_cached(&format!(
                    "{COLUMNS} WHERE batch_id = ?1 AND account_id = ?2"
                ))?
                .query_row(params![batch_id, account.0], read_batch)
                .optional()?;
            found.map(|found| with_files(c, found)).transpose()
        })
    }
}

/// A row of the table, whose files are still to be read.
struct Found {
    seq: i64,
    account: AccountId,
    batch: Batch,
}

fn read_batch(row: &Row<'_>) -> rusqlite::Result<Found> {
    let state = match row.get_ref(4)?.as_str()? {
        "done" => BatchState::Done,
        "failed" => BatchState::Failed,
        _ => BatchState::Processing,
    };
    Ok(Found {
        seq: row.get(5)?,
        account: AccountId(row.get(6)?),
        batch: Batch {
            batch_id: row.get::<_, String>(0)?.into(),
            export_mode: ExportMode::from(row.get_ref(1)?.as_str()?),
            created_at: instant(row, 2)?,
            completed_at: optional_instant(row, 3)?,
            state,
            files: Vec::new(),
        },
    })
}

fn with_files(c: &Connection, found: Found) -> rusqlite::Result<Batch> {
    let files = select_files(c, found.seq)?;
    Ok(Batch {
        files,
        ..found.batch
    })
}

/// Ends a batch of which no file is left to be read, and tells its webhooks.
pub(super) fn end_batch_if_complete(
    tx: &Transaction<'_>,
    batch_seq: i64,
    now: Timestamp,
    announce: &dyn Announce,
) -> rusqlite::Result<()> {
    // Files that end at once may be written down in another order than their times.
    let (left, read, end): (i64, i64, i64) = tx
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE status = 'processing'), count(*) FILTER (WHERE status = 'completed'),
                    max(coalesce(max(completed_at), 0), ?2)
             FROM jobs WHERE batch_seq = ?1",
        )?
        .query_row(params![batch_seq, now.as_millisecond()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    if left > 0 {
        return Ok(());
    }
    let status = if read == 0 && announce.batch_can_fail() {
        "failed"
    } else {
        "done"
    };
    tx.prepare_cached("UPDATE batches SET status = ?2, completed_at = ?3 WHERE seq = ?1")?
        .execute(params![batch_seq, status, end])?;
    let found = tx
        .prepare_cached(&format!("{COLUMNS} WHERE seq = ?1"))?
        .query_row([batch_seq], read_batch)?;
    let account = found.account;
    if has_subscribers(tx, account)? {
        let batch = with_files(tx, found)?;
        insert_event(tx, account, &announce.batch_ended(&batch), now)?;
    }
    Ok(())
}
