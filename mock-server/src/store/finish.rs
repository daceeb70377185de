//! The end of a job: its outcome, its credit, its vendor, its event and, with the last of them, its batch's end, in
//! one transaction.

use std::io;

use ipp_sdk::model::{Confidence, ErrorCode, EventType, ExportMode, JobId};
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};

use super::batches::end_batch_if_complete;
use super::jobs::{Job, select_by_id};
use super::outbox::{has_subscribers, insert_event};
use super::vendors::learn_vendor;
use super::{AccountId, Batch, Result, SeenVendor, Store, StoreError};

/// Why a job failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
}

/// How a job ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Completed(Reading),
    Failed(Failure),
}

/// What was read in a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Reading {
    /// The result as the API prints it, in JSON.
    pub(crate) result: String,
    pub(crate) confidence: Confidence,
    /// Whom the document came from, if that was read.
    #[serde(default)]
    pub(crate) vendor: Option<SeenVendor>,
}

/// What a worker needs of a job.
#[derive(Debug)]
pub(crate) struct Work {
    /// Nothing if somebody has removed it, by a reset for example: it does not come back.
    pub(crate) document: Option<Vec<u8>>,
    pub(crate) account: AccountId,
    pub(crate) filename: String,
    pub(crate) file_sha256: String,
    pub(crate) export_mode: ExportMode,
    pub(crate) bounding_boxes: bool,
    /// What a test asked to happen to it.
    pub(crate) scenario: Option<String>,
}

/// An event for the webhooks of an account.
#[derive(Debug)]
pub(crate) struct NewEvent {
    pub(crate) event_id: String,
    pub(crate) event: EventType,
    /// The body of the deliveries.
    pub(crate) payload: String,
}

/// What is to be told when a job or batch ends.
pub(crate) trait Announce {
    /// The event of a job.
    fn job_ended(&self, job: &Job) -> NewEvent;
    /// The event of a batch.
    fn batch_ended(&self, batch: &Batch) -> NewEvent;
    /// Whether the files of batches are told of one by one (contract D50).
    fn announces_files(&self) -> bool;
    /// Whether a batch of which no file could be read is a failed one (contract D45).
    fn batch_can_fail(&self) -> bool;
}

impl Store {
    /// Counts an attempt to read the document of a job and returns the document, unless the job is finished.
    pub(crate) fn begin(&self, job_id: &JobId) -> Result<Option<Work>> {
        let job = self.write(|tx| {
            tx.prepare_cached(
                "UPDATE jobs SET attempts = attempts + 1 WHERE job_id = ?1 AND status = 'processing'
                 RETURNING account_id, filename, file_sha256, export_mode, bounding_boxes,
                           scenario",
            )?
            .query_row([job_id.as_str()], |row| {
                Ok(Work {
                    document: None,
                    account: AccountId(row.get(0)?),
                    filename: row.get(1)?,
                    file_sha256: row.get(2)?,
                    export_mode: ExportMode::from(row.get_ref(3)?.as_str()?),
                    bounding_boxes: row.get(4)?,
                    scenario: row.get(5)?,
                })
            })
            .optional()
        })?;
        let Some(work) = job else { return Ok(None) };
        match self.documents().get(job_id) {
            Ok(document) => Ok(Some(Work {
                document: Some(document),
                ..work
            })),
            // Another process that resumed the job has just ended it.
            Err(_) if !self.is_processing(job_id)? => Ok(None),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Some(work)),
            Err(e) => Err(StoreError::Documents(e)),
        }
    }

    /// Ends a job, charges or refunds its credit, tells its webhooks and drops its document, all or nothing.
    ///
    /// False if the job has ended already: another process that resumed it was faster, and its credit is
    /// settled.
    pub(crate) fn finish(
        &self,
        job_id: &JobId,
        outcome: &Outcome,
        now: Timestamp,
        announce: &dyn Announce,
    ) -> Result<bool> {
        let ended = self.write(|tx| {
            let Some(ended) = write_end(tx, job_id, outcome, now)? else {
                return Ok(false);
            };
            let charge = matches!(outcome, Outcome::Completed(_));
            settle_credit(tx, ended.account, charge)?;
            tx.prepare_cached("DELETE FROM holds WHERE job_seq = ?1")?
                .execute([ended.seq])?;
            if let Outcome::Completed(Reading {
                vendor: Some(vendor),
                ..
            }) = outcome
            {
                learn_vendor(tx, ended.account, vendor, now)?;
            }
            announce_job(tx, &ended, job_id, now, announce)?;
            if let Some(batch) = ended.batch {
                end_batch_if_complete(tx, batch, now, announce)?;
            }
            Ok(true)
        })?;
        self.documents().remove(job_id);
        Ok(ended)
    }

    fn is_processing(&self, job_id: &JobId) -> Result<bool> {
        self.read(|c| {
            c.prepare_cached("SELECT 1 FROM jobs WHERE job_id = ?1 AND status = 'processing'")?
                .exists([job_id.as_str()])
        })
    }
}

/// A job whose end was just written.
pub(super) struct Ended {
    pub(super) seq: i64,
    pub(super) account: AccountId,
    pub(super) batch: Option<i64>,
}

/// Writes the end of a job that is not finished.
pub(super) fn write_end(
    tx: &Transaction<'_>,
    job_id: &JobId,
    outcome: &Outcome,
    now: Timestamp,
) -> rusqlite::Result<Option<Ended>> {
    let (status, charged, reading, failure) = match outcome {
        Outcome::Completed(reading) => ("completed", 1, Some(reading), None),
        Outcome::Failed(failure) => ("failed", 0, None, Some(failure)),
    };
    tx.prepare_cached(
        "UPDATE jobs SET status = ?2, credits_charged = ?3, result = ?4, error_code = ?5,
                         error_message = ?6, completed_at = ?7, confidence = ?8
         WHERE job_id = ?1 AND status = 'processing' RETURNING seq, account_id, batch_seq",
    )?
    .query_row(
        params![
            job_id.as_str(),
            status,
            charged,
            reading.map(|r| &r.result),
            failure.map(|f| f.code.as_str()),
            failure.map(|f| &f.message),
            now.as_millisecond(),
            reading.map(|r| r.confidence.as_str()),
        ],
        |row| {
            Ok(Ended {
                seq: row.get(0)?,
                account: AccountId(row.get(1)?),
                batch: row.get(2)?,
            })
        },
    )
    .optional()
}

/// Tells the webhooks of the end of a job, unless it is a file of a batch that is not told of on its own.
pub(super) fn announce_job(
    tx: &Transaction<'_>,
    ended: &Ended,
    job_id: &JobId,
    now: Timestamp,
    announce: &dyn Announce,
) -> rusqlite::Result<()> {
    let is_announced = ended.batch.is_none() || announce.announces_files();
    if is_announced && has_subscribers(tx, ended.account)? {
        let job = select_by_id(tx, job_id)?;
        insert_event(tx, ended.account, &announce.job_ended(&job), now)?;
    }
    Ok(())
}

/// Releases a reserved credit and takes it from the balance if it is charged.
fn settle_credit(tx: &Transaction<'_>, account: AccountId, charge: bool) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "UPDATE accounts SET reserved = reserved - 1,
             credits = CASE WHEN ?2 AND NOT unlimited THEN credits - 1 ELSE credits END
         WHERE id = ?1",
    )?
    .execute(params![account.0, charge])
    .map(drop)
}
