//! Accepting documents: a job, its credit and its external id come into being together or not at all.

use ipp_sdk::model::{BatchId, ExportMode, JobId};
use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::batches::end_batch_if_complete;
use super::finish::{Failure, announce_job, write_end};
use super::holds::{Hold, insert_hold};
use super::jobs::{Job, select_by_external_id};
use super::{AccountId, Announce, Outcome, Result, Store};

/// What the documents of one upload have in common.
#[derive(Debug)]
pub(crate) struct Order<'a> {
    pub(crate) account: AccountId,
    pub(crate) export_mode: &'a ExportMode,
    pub(crate) bounding_boxes: bool,
    /// Whether there will be Excel and csv files to download.
    pub(crate) has_files: bool,
    pub(crate) created_at: Timestamp,
}

/// A job that is to be accepted.
#[derive(Debug)]
pub(crate) struct NewJob<'a> {
    pub(crate) job_id: &'a JobId,
    pub(crate) filename: &'a str,
    pub(crate) file_sha256: &'a str,
    pub(crate) pages: u32,
    /// What a test asked to happen to it.
    pub(crate) scenario: Option<&'static str>,
    pub(crate) hold: Option<Hold>,
}

/// A file of a batch. One that is refused is held back by nothing.
#[derive(Debug)]
pub(crate) struct BatchFile<'a> {
    pub(crate) job: NewJob<'a>,
    /// Why it failed before it was read, if the batch was accepted all the same.
    pub(crate) refused: Option<Failure>,
}

/// What became of a [`NewJob`].
#[derive(Debug)]
pub(crate) enum Acceptance {
    /// It is stored and its credit reserved.
    Accepted,
    /// Its external id names this job already.
    Replayed(Box<Job>),
    /// No credit is left for it.
    NoCredits,
}

/// What became of a batch.
#[derive(Debug)]
pub(crate) enum BatchAcceptance {
    /// It is stored, with a reserved credit for each file that is to be read: these jobs.
    Accepted(Vec<JobId>),
    /// There are fewer credits than files.
    NoCredits { available: u64 },
}

impl Store {
    /// Stores a job, reserves its credit and binds its external id, all or nothing.
    ///
    /// `frees_failed`: a failed job gives its external id up.
    pub(crate) fn accept(
        &self,
        order: &Order<'_>,
        job: &NewJob<'_>,
        external_id: Option<&str>,
        frees_failed: bool,
    ) -> Result<Acceptance> {
        self.write(|tx| {
            if let Some(external_id) = external_id {
                if frees_failed {
                    free_external_id(tx, order.account, external_id)?;
                }
                if let Some(job) = select_by_external_id(tx, order.account, external_id)? {
                    return Ok(Acceptance::Replayed(Box::new(job)));
                }
            }
            if reserve_credits(tx, order.account, 1)? == 0 {
                return Ok(Acceptance::NoCredits);
            }
            insert_job(tx, order, job, external_id, None)?;
            Ok(Acceptance::Accepted)
        })
    }

    /// Stores a batch with its files and reserves their credits, all or nothing.
    ///
    /// With `too_poor`, files for which no credit is left fail with it, if there is a credit for one at least.
    pub(crate) fn accept_batch(
        &self,
        order: &Order<'_>,
        batch_id: &BatchId,
        mut files: Vec<BatchFile<'_>>,
        too_poor: Option<Failure>,
        announce: &dyn Announce,
    ) -> Result<BatchAcceptance> {
        self.write(|tx| {
            let wanted = files.iter().filter(|file| file.refused.is_none()).count();
            let reserved = reserve_credits(tx, order.account, wanted)?;
            if reserved < wanted {
                let Some(too_poor) = too_poor.filter(|_| reserved > 0) else {
                    release_credits(tx, order.account, reserved)?;
                    let available = reserved as u64;
                    return Ok(BatchAcceptance::NoCredits { available });
                };
                let to_be_read = files.iter_mut().filter(|file| file.refused.is_none());
                for file in to_be_read.skip(reserved) {
                    file.refused = Some(too_poor.clone());
                    file.job.hold = None;
                }
            }
            let batch_seq = insert_batch(tx, order, batch_id, files.len())?;
            let mut accepted = Vec::with_capacity(reserved);
            for file in files {
                insert_job(tx, order, &file.job, None, Some(batch_seq))?;
                match file.refused {
                    None => accepted.push(file.job.job_id.clone()),
                    Some(failure) => {
                        let failed = Outcome::Failed(failure);
                        let ended = write_end(tx, file.job.job_id, &failed, order.created_at)?;
                        if let Some(ended) = ended {
                            announce_job(tx, &ended, file.job.job_id, order.created_at, announce)?;
                        }
                    }
                }
            }
            if accepted.is_empty() {
                end_batch_if_complete(tx, batch_seq, order.created_at, announce)?;
            }
            Ok(BatchAcceptance::Accepted(accepted))
        })
    }
}

/// Reserves as many credits as there are, up to the number that is wanted.
fn reserve_credits(
    tx: &Transaction<'_>,
    account: AccountId,
    wanted: usize,
) -> rusqlite::Result<usize> {
    let free: usize = tx
        .prepare_cached(
            "SELECT CASE WHEN unlimited THEN ?2 ELSE min(?2, credits - reserved) END FROM accounts WHERE id = ?1",
        )?
        .query_row(params![account.0, wanted], |row| row.get(0))?;
    if free > 0 {
        change_reserved(tx, account, i64::try_from(free).unwrap_or(i64::MAX))?;
    }
    Ok(free)
}

fn release_credits(
    tx: &Transaction<'_>,
    account: AccountId,
    number: usize,
) -> rusqlite::Result<()> {
    change_reserved(tx, account, -i64::try_from(number).unwrap_or(i64::MAX))
}

fn change_reserved(tx: &Transaction<'_>, account: AccountId, by: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("UPDATE accounts SET reserved = reserved + ?2 WHERE id = ?1")?
        .execute(params![account.0, by])
        .map(drop)
}

/// Takes the external id from a job that failed.
fn free_external_id(
    tx: &Transaction<'_>,
    account: AccountId,
    external_id: &str,
) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "UPDATE jobs SET external_id = NULL
         WHERE account_id = ?1 AND external_id = ?2 AND status = 'failed'",
    )?
    .execute(params![account.0, external_id])
    .map(drop)
}

fn insert_batch(
    tx: &Transaction<'_>,
    order: &Order<'_>,
    batch_id: &BatchId,
    files: usize,
) -> rusqlite::Result<i64> {
    tx.prepare_cached(
        "INSERT INTO batches (batch_id, account_id, export_mode, file_count, status, created_at)
         VALUES (?1, ?2, ?3, ?4, 'processing', ?5)",
    )?
    .execute(params![
        batch_id.as_str(),
        order.account.0,
        order.export_mode.as_str(),
        files,
        order.created_at.as_millisecond(),
    ])?;
    Ok(tx.last_insert_rowid())
}

fn insert_job(
    tx: &Transaction<'_>,
    order: &Order<'_>,
    job: &NewJob<'_>,
    external_id: Option<&str>,
    batch_seq: Option<i64>,
) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO jobs (job_id, account_id, external_id, filename, file_sha256, export_mode,
                           bounding_boxes, status, created_at, pages, batch_seq, has_files,
                           scenario)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'processing', ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        job.job_id.as_str(),
        order.account.0,
        external_id,
        job.filename,
        job.file_sha256,
        order.export_mode.as_str(),
        order.bounding_boxes,
        order.created_at.as_millisecond(),
        job.pages,
        batch_seq,
        order.has_files,
        job.scenario,
    ])?;
    match job.hold {
        Some(hold) => insert_hold(tx, tx.last_insert_rowid(), hold),
        None => Ok(()),
    }
}
