//! Jobs, their documents, and the credits they cost: a job and its credit change in one transaction.

use ipp_sdk::model::{ErrorCode, ExportMode, JobId};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use serde_json::value::RawValue;

use super::{AccountId, Result, Store};

/// A job that is to be accepted.
#[derive(Debug)]
pub(crate) struct NewJob<'a> {
    pub(crate) job_id: &'a JobId,
    pub(crate) account: AccountId,
    pub(crate) external_id: Option<&'a str>,
    pub(crate) filename: &'a str,
    pub(crate) file_sha256: &'a str,
    pub(crate) export_mode: &'a ExportMode,
    pub(crate) bounding_boxes: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) document: &'a [u8],
    pub(crate) pages: u32,
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

/// A job as it stands.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) job_id: JobId,
    pub(crate) external_id: Option<String>,
    pub(crate) filename: String,
    pub(crate) file_sha256: String,
    pub(crate) export_mode: ExportMode,
    pub(crate) created_at: Timestamp,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) credits_charged: u32,
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

/// Why a job failed.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
}

/// What a worker needs of a job.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) document: Vec<u8>,
    pub(crate) export_mode: ExportMode,
    pub(crate) bounding_boxes: bool,
}

/// How a job ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// With this result, in JSON.
    Completed(String),
    Failed(Failure),
}

const COLUMNS: &str = "SELECT job_id, external_id, filename, file_sha256, export_mode, created_at,
                              completed_at, credits_charged, result, error_code, error_message, pages
                       FROM jobs";

impl Store {
    /// Stores a job, reserves its credit and binds its external id, all or nothing.
    pub(crate) fn accept(&self, job: &NewJob<'_>) -> Result<Acceptance> {
        self.write(|tx| {
            if let Some(external_id) = job.external_id
                && let Some(existing) = select_by_external_id(tx, job.account, external_id)?
            {
                return Ok(Acceptance::Replayed(Box::new(existing)));
            }
            if !reserve_credit(tx, job.account)? {
                return Ok(Acceptance::NoCredits);
            }
            insert(tx, job)?;
            Ok(Acceptance::Accepted)
        })
    }

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

    /// The jobs that are not finished, oldest first, and how often each was begun.
    pub(crate) fn unfinished(&self) -> Result<Vec<(JobId, u32)>> {
        self.read(|c| {
            c.prepare("SELECT job_id, attempts FROM jobs WHERE status = 'processing' ORDER BY seq")?
                .query_map([], |row| {
                    Ok((JobId::from(row.get::<_, String>(0)?), row.get(1)?))
                })?
                .collect()
        })
    }

    /// Counts an attempt to read the document of a job and returns the document, unless the job is finished.
    pub(crate) fn begin(&self, job_id: &JobId) -> Result<Option<Work>> {
        let changed = self.write(|tx| {
            tx.prepare_cached(
                "UPDATE jobs SET attempts = attempts + 1 WHERE job_id = ?1 AND status = 'processing'",
            )?
            .execute([job_id.as_str()])
        })?;
        if changed == 0 {
            return Ok(None);
        }
        self.read(|c| {
            c.prepare_cached(
                "SELECT f.bytes, j.export_mode, j.bounding_boxes
                 FROM jobs j JOIN files f ON f.job_seq = j.seq
                 WHERE j.job_id = ?1 AND j.status = 'processing'",
            )?
            .query_row([job_id.as_str()], |row| {
                Ok(Work {
                    document: row.get(0)?,
                    export_mode: ExportMode::from(row.get_ref(1)?.as_str()?),
                    bounding_boxes: row.get(2)?,
                })
            })
            .optional()
        })
    }

    /// Ends a job, charges or refunds its credit and drops its document, all or nothing.
    ///
    /// False if the job has ended already: another process that resumed it was faster, and its credit is
    /// settled.
    pub(crate) fn finish(&self, job_id: &JobId, outcome: &Outcome, now: Timestamp) -> Result<bool> {
        self.write(|tx| {
            let Some((seq, account)) = end(tx, job_id, outcome, now)? else {
                return Ok(false);
            };
            let charge = matches!(outcome, Outcome::Completed(_));
            settle_credit(tx, account, charge)?;
            tx.execute("DELETE FROM files WHERE job_seq = ?1", [seq])?;
            Ok(true)
        })
    }
}

fn reserve_credit(tx: &Transaction<'_>, account: AccountId) -> rusqlite::Result<bool> {
    let changed = tx.execute(
        "UPDATE accounts SET reserved = reserved + 1 WHERE id = ?1 AND (unlimited OR credits > reserved)",
        [account.0],
    )?;
    Ok(changed == 1)
}

/// Releases a reserved credit and takes it from the balance if it is charged.
fn settle_credit(tx: &Transaction<'_>, account: AccountId, charge: bool) -> rusqlite::Result<()> {
    tx.execute(
        "UPDATE accounts SET reserved = reserved - 1,
             credits = CASE WHEN ?2 AND NOT unlimited THEN credits - 1 ELSE credits END
         WHERE id = ?1",
        params![account.0, charge],
    )
    .map(drop)
}

fn insert(tx: &Transaction<'_>, job: &NewJob<'_>) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO jobs (job_id, account_id, external_id, filename, file_sha256, export_mode,
                           bounding_boxes, status, created_at, pages)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'processing', ?8, ?9)",
    )?
    .execute(params![
        job.job_id.as_str(),
        job.account.0,
        job.external_id,
        job.filename,
        job.file_sha256,
        job.export_mode.as_str(),
        job.bounding_boxes,
        job.created_at.as_millisecond(),
        job.pages,
    ])?;
    tx.prepare_cached("INSERT INTO files (job_seq, bytes) VALUES (?1, ?2)")?
        .execute(params![tx.last_insert_rowid(), job.document])
        .map(drop)
}

/// Writes the end of a job that is not finished.
fn end(
    tx: &Transaction<'_>,
    job_id: &JobId,
    outcome: &Outcome,
    now: Timestamp,
) -> rusqlite::Result<Option<(i64, AccountId)>> {
    let (status, charged, result, failure) = match outcome {
        Outcome::Completed(result) => ("completed", 1, Some(result), None),
        Outcome::Failed(failure) => ("failed", 0, None, Some(failure)),
    };
    tx.prepare_cached(
        "UPDATE jobs SET status = ?2, credits_charged = ?3, result = ?4, error_code = ?5,
                         error_message = ?6, completed_at = ?7
         WHERE job_id = ?1 AND status = 'processing' RETURNING seq, account_id",
    )?
    .query_row(
        params![
            job_id.as_str(),
            status,
            charged,
            result,
            failure.map(|f| f.code.as_str()),
            failure.map(|f| &f.message),
            now.as_millisecond(),
        ],
        |row| Ok((row.get(0)?, AccountId(row.get(1)?))),
    )
    .optional()
}

fn select_by_external_id(
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

fn read_job(row: &Row<'_>) -> rusqlite::Result<Job> {
    Ok(Job {
        job_id: JobId::from(row.get::<_, String>(0)?),
        external_id: row.get(1)?,
        filename: row.get(2)?,
        file_sha256: row.get(3)?,
        export_mode: ExportMode::from(row.get_ref(4)?.as_str()?),
        created_at: instant(5, row.get(5)?)?,
        completed_at: row
            .get::<_, Option<i64>>(6)?
            .map(|at| instant(6, at))
            .transpose()?,
        credits_charged: row.get(7)?,
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

fn instant(column: usize, millisecond: i64) -> rusqlite::Result<Timestamp> {
    Timestamp::from_millisecond(millisecond).map_err(|e| unreadable(column, Type::Integer, e))
}

fn unreadable(
    column: usize,
    kind: Type,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::{Acceptance, ExportMode, JobId, NewJob, Store, Timestamp};
    use crate::store::{AccountId, Balance};

    fn accept(store: &Store, account: AccountId, job_id: &str) -> Acceptance {
        let accepted = store.accept(&NewJob {
            job_id: &JobId::from(job_id),
            account,
            external_id: Some("same"),
            filename: "a.pdf",
            file_sha256: "",
            export_mode: &ExportMode::Standard,
            bounding_boxes: false,
            created_at: Timestamp::UNIX_EPOCH,
            document: b"",
            pages: 1,
        });
        accepted.unwrap()
    }

    #[test]
    fn the_second_of_two_first_tries_gets_the_job_of_the_first() {
        let store = Store::open(None).unwrap();
        let account = store
            .put_account("a@b", "solo", Balance::Credits(1))
            .unwrap();
        assert!(matches!(
            accept(&store, account, "first"),
            Acceptance::Accepted
        ));
        match accept(&store, account, "second") {
            Acceptance::Replayed(job) => assert_eq!(job.job_id.as_str(), "first"),
            other => panic!("{other:?}"),
        }
    }
}
