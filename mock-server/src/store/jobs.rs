//! Jobs as they stand.

use ipp_sdk::model::{Confidence, ErrorCode, ExportMode, JobId};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde_json::value::RawValue;

use super::row::{instant, optional_instant, unreadable};
use super::{AccountId, Failure, Result, Store};

/// A job as it stands.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) job_id: JobId,
    pub(crate) external_id: Option<String>,
    pub(crate) filename: String,
    pub(crate) file_sha256: String,
    pub(crate) export_mode: ExportMode,
    pub(crate) bounding_boxes: bool,
    /// Whether there are Excel and csv files to download.
    pub(crate) has_files: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) credits_charged: u32,
    pub(crate) confidence: Option<Confidence>,
    /// Unknown if the job was accepted by a version that did not count them.
    pub(crate) pages: Option<u32>,
    pub(crate) state: State,
}

/// Where a job stands, with what it then has.
#[derive(Debug)]
pub(crate) enum State {
    Processing,
    /// With the result as the API prints it.
    Completed(Box<RawValue>),
    Failed(Failure),
}

/// A moment in the order of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JobMark(i64);

/// A job that has not ended, and not because it is held back.
const UNREAD: &str = "status = 'processing'
    AND NOT EXISTS (SELECT 1 FROM holds WHERE job_seq = seq AND outcome IS NOT NULL)";

const COLUMNS: &str = "SELECT job_id, external_id, filename, file_sha256, export_mode, created_at,
                              completed_at, credits_charged, result, error_code, error_message, pages,
                              bounding_boxes, has_files, confidence
                       FROM jobs";

impl Store {
    /// A job of an account.
    pub(crate) fn job(&self, account: AccountId, job_id: &str) -> Result<Option<Job>> {
        self.read(|c| {
            c.prepare_cached(&format!("{COLUMNS} WHERE job_id = ?1 AND account_id = ?2"))?
                .query_row(params![job_id, account.0], read_job)
                .optional()
        })
    }

    /// The job that an external id of an account names.
    pub(crate) fn job_by_external_id(
        &self,
        account: AccountId,
        external_id: &str,
    ) -> Result<Option<Job>> {
        self.read(|c| select_by_external_id(c, account, external_id))
    }

    /// A page of an account's jobs, newest first. Files of batches count only `with_files`.
    pub(crate) fn jobs(
        &self,
        account: AccountId,
        limit: u32,
        offset: u64,
        with_files: bool,
    ) -> Result<Vec<Job>> {
        let offset = i64::try_from(offset).unwrap_or(i64::MAX);
        self.read(|c| {
            c.prepare_cached(&format!(
                "{COLUMNS} WHERE account_id = ?1 AND (?4 OR batch_seq IS NULL)
                 ORDER BY seq DESC LIMIT ?2 OFFSET ?3"
            ))?
            .query_map(params![account.0, limit, offset, with_files], read_job)?
            .collect()
        })
    }

    /// The last job that was accepted, as a mark for [`is_reading`](Self::is_reading).
    pub(crate) fn last_job(&self) -> Result<JobMark> {
        self.read(|c| {
            c.prepare_cached("SELECT coalesce(max(seq), 0) FROM jobs")?
                .query_row([], |row| row.get(0).map(JobMark))
        })
    }

    /// Whether a document is still to be read that was accepted by then.
    pub(crate) fn is_reading(&self, JobMark(last): JobMark) -> Result<bool> {
        self.read(|c| {
            c.prepare_cached(&format!("SELECT 1 FROM jobs WHERE {UNREAD} AND seq <= ?1"))?
                .exists([last])
        })
    }

    /// The jobs whose documents are still to be read, oldest first, and how often each was begun.
    pub(crate) fn unfinished(&self) -> Result<Vec<(JobId, u32)>> {
        self.read(|c| {
            c.prepare(&format!(
                "SELECT job_id, attempts FROM jobs WHERE {UNREAD} ORDER BY seq"
            ))?
            .query_map([], |row| {
                Ok((JobId::from(row.get::<_, String>(0)?), row.get(1)?))
            })?
            .collect()
        })
    }
}

pub(super) fn select_by_id(c: &Connection, job_id: &JobId) -> rusqlite::Result<Job> {
    c.prepare_cached(&format!("{COLUMNS} WHERE job_id = ?1"))?
        .query_row([job_id.as_str()], read_job)
}

pub(super) fn select_by_external_id(
    c: &Connection,
    account: AccountId,
    external_id: &str,
) -> rusqlite::Result<Option<Job>> {
    c.prepare_cached(&format!(
        "{COLUMNS} WHERE account_id = ?1 AND external_id = ?2"
    ))?
    .query_row(params![account.0, external_id], read_job)
    .optional()
}

/// The files of a batch, in the order of the upload.
pub(super) fn select_files(c: &Connection, batch_seq: i64) -> rusqlite::Result<Vec<Job>> {
    c.prepare_cached(&format!("{COLUMNS} WHERE batch_seq = ?1 ORDER BY seq"))?
        .query_map([batch_seq], read_job)?
        .collect()
}

fn read_job(row: &Row<'_>) -> rusqlite::Result<Job> {
    Ok(Job {
        job_id: JobId::from(row.get::<_, String>(0)?),
        external_id: row.get(1)?,
        filename: row.get(2)?,
        file_sha256: row.get(3)?,
        export_mode: ExportMode::from(row.get_ref(4)?.as_str()?),
        bounding_boxes: row.get(12)?,
        has_files: row.get(13)?,
        created_at: instant(row, 5)?,
        completed_at: optional_instant(row, 6)?,
        credits_charged: row.get(7)?,
        confidence: (row.get_ref(14)?.as_str_or_null()?).map(Confidence::from),
        pages: row.get(11)?,
        state: read_state(row)?,
    })
}

/// The end of a job is written whole, so a result or an error tells how it ended.
fn read_state(row: &Row<'_>) -> rusqlite::Result<State> {
    if let Some(result) = row.get::<_, Option<String>>(8)? {
        let result = RawValue::from_string(result).map_err(|e| unreadable(8, Type::Text, e))?;
        return Ok(State::Completed(result));
    }
    let Some(code) = row.get::<_, Option<String>>(9)? else {
        return Ok(State::Processing);
    };
    Ok(State::Failed(Failure {
        code: ErrorCode::from(code.as_str()),
        message: row.get(10)?,
    }))
}
