//! Jobs that may not end yet: after a time of the server's clock, after so many polls, or when they are told to.

use ipp_sdk::model::JobId;
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::row::{to_json, unreadable};
use super::{Outcome, Result, Store};

/// What a job waits for before it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    Until(Timestamp),
    Polls(u32),
    /// Somebody must end it.
    Forever,
}

/// A job that is free to end.
#[derive(Debug)]
pub(crate) struct Released {
    pub(crate) job_id: JobId,
    /// Nothing if its document has not been read yet; it ends when it has.
    pub(crate) outcome: Option<Outcome>,
}

impl Store {
    /// Keeps the outcome of a job that is held back. False if none holds it (any more), so that it may end.
    pub(crate) fn keep_back(&self, job_id: &JobId, outcome: &Outcome) -> Result<bool> {
        let outcome = to_json(outcome)?;
        let changed = self.write(|tx| {
            tx.prepare_cached(
                "UPDATE holds SET outcome = ?2
                 WHERE job_seq = (SELECT seq FROM jobs WHERE job_id = ?1 AND status = 'processing')",
            )?
            .execute(params![job_id.as_str(), outcome])
        })?;
        Ok(changed == 1)
    }

    /// The first time at which a job that is held back may end.
    pub(crate) fn first_release(&self) -> Result<Option<Timestamp>> {
        let first: Option<i64> = self.read(|c| {
            c.prepare_cached("SELECT min(ends_at) FROM holds WHERE ends_at IS NOT NULL")?
                .query_row([], |row| row.get(0))
        })?;
        Ok(first.and_then(|at| Timestamp::from_millisecond(at).ok()))
    }

    /// The jobs that may end by now, in order, of those whose documents have been read: their holds last until they
    /// end, so that a failure to end them loses nothing. The others are released, and end when they have been read.
    pub(crate) fn release_due(&self, now: Timestamp) -> Result<Vec<Released>> {
        self.write(|tx| {
            tx.prepare_cached("DELETE FROM holds WHERE ends_at <= ?1 AND outcome IS NULL")?
                .execute([now.as_millisecond()])?;
            tx.prepare_cached(
                "SELECT j.job_id, h.outcome FROM holds h JOIN jobs j ON j.seq = h.job_seq
                 WHERE h.ends_at <= ?1 ORDER BY h.ends_at, h.job_seq",
            )?
            .query_map([now.as_millisecond()], |row| {
                Ok(Released {
                    job_id: row.get::<_, String>(0)?.into(),
                    outcome: row
                        .get::<_, Option<String>>(1)?
                        .map(|json| from_json(&json))
                        .transpose()?,
                })
            })?
            .collect()
        })
    }

    /// Counts a poll of a job, and releases it if that was the last that it waits for.
    pub(crate) fn poll(&self, job_id: &str) -> Result<Option<Released>> {
        let is_counted = self.read(|c| {
            c.prepare_cached(
                "SELECT 1 FROM holds h JOIN jobs j ON j.seq = h.job_seq
                 WHERE j.job_id = ?1 AND h.polls_left IS NOT NULL",
            )?
            .exists([job_id])
        })?;
        if !is_counted {
            return Ok(None);
        }
        self.write(|tx| {
            let left: Option<(i64, i64)> = tx
                .prepare_cached(
                    "UPDATE holds SET polls_left = polls_left - 1
                     WHERE polls_left IS NOT NULL AND job_seq = (SELECT seq FROM jobs WHERE job_id = ?1)
                     RETURNING job_seq, polls_left",
                )?
                .query_row([job_id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            match left {
                Some((job_seq, left)) if left <= 0 => release(tx, job_seq),
                _ => Ok(None),
            }
        })
    }

    /// Releases a job whatever it waits for.
    pub(crate) fn release(&self, job_id: &JobId) -> Result<Option<Released>> {
        self.write(|tx| {
            let job_seq: Option<i64> = tx
                .prepare_cached("SELECT seq FROM jobs WHERE job_id = ?1")?
                .query_row([job_id.as_str()], |row| row.get(0))
                .optional()?;
            job_seq.map_or(Ok(None), |job_seq| release(tx, job_seq))
        })
    }
}

pub(super) fn insert_hold(tx: &Transaction<'_>, job_seq: i64, hold: Hold) -> rusqlite::Result<()> {
    let (ends_at, polls) = match hold {
        Hold::Until(at) => (Some(at.as_millisecond()), None),
        Hold::Polls(polls) => (None, Some(polls)),
        Hold::Forever => (None, None),
    };
    tx.prepare_cached("INSERT INTO holds (job_seq, ends_at, polls_left) VALUES (?1, ?2, ?3)")?
        .execute(params![job_seq, ends_at, polls])
        .map(drop)
}

/// Removes the hold of a job. The worker, or else the caller, ends it.
fn release(tx: &Transaction<'_>, job_seq: i64) -> rusqlite::Result<Option<Released>> {
    let outcome: Option<Option<String>> = tx
        .prepare_cached("DELETE FROM holds WHERE job_seq = ?1 RETURNING outcome")?
        .query_row([job_seq], |row| row.get(0))
        .optional()?;
    let Some(outcome) = outcome else {
        return Ok(None);
    };
    let job_id: String = tx
        .prepare_cached("SELECT job_id FROM jobs WHERE seq = ?1")?
        .query_row([job_seq], |row| row.get(0))?;
    Ok(Some(Released {
        job_id: job_id.into(),
        outcome: outcome.map(|json| from_json(&json)).transpose()?,
    }))
}

fn from_json(outcome: &str) -> rusqlite::Result<Outcome> {
    serde_json::from_str(outcome).map_err(|e| unreadable(0, Type::Text, e))
}
