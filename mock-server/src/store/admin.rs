//! What only the control plane does: look at everything, change accounts, begin anew, save and restore.

use std::path::Path;
use std::time::Duration;

use ipp_sdk::model::{JobId, JobStatus};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;

use super::finish::Outcome;
use super::{AccountId, Balance, Result, Store, StoreError, lock};

/// How many pages are copied at a time.
const PAGES: i32 = 1024;
/// All tables, those that refer to others first.
const TABLES: [&str; 12] = [
    "deliveries",
    "events",
    "webhooks",
    "vendor_tax_ids",
    "vendor_names",
    "vendors",
    "holds",
    "jobs",
    "batches",
    "sessions",
    "api_keys",
    "accounts",
];

/// An account as the control plane shows it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AccountRow {
    pub(crate) email: String,
    pub(crate) tier: String,
    /// Credits not yet charged.
    pub(crate) credits: u64,
    /// How many of them are promised to jobs that are not finished.
    pub(crate) reserved: u64,
    pub(crate) unlimited: bool,
}

/// How many there are of what.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Counts {
    pub(crate) accounts: u64,
    pub(crate) jobs_processing: u64,
    pub(crate) jobs_completed: u64,
    pub(crate) jobs_failed: u64,
    pub(crate) jobs_held: u64,
    pub(crate) batches: u64,
    pub(crate) webhooks: u64,
    pub(crate) deliveries_pending: u64,
    pub(crate) vendors: u64,
}

/// A job as the control plane shows it.
#[derive(Debug, Serialize)]
pub(crate) struct JobRow {
    pub(crate) job_id: String,
    pub(crate) account: String,
    pub(crate) external_id: Option<String>,
    pub(crate) filename: String,
    pub(crate) status: JobStatus,
    pub(crate) attempts: u32,
    pub(crate) is_held: bool,
    pub(crate) credits_charged: u32,
}

const JOB_ROW: &str = "SELECT j.job_id, a.email, j.external_id, j.filename, j.status, j.attempts, h.job_seq IS NOT NULL,
                              j.credits_charged
                       FROM jobs j JOIN accounts a ON a.id = j.account_id LEFT JOIN holds h ON h.job_seq = j.seq";

impl Store {
    /// Every account, in order of creation.
    pub(crate) fn accounts(&self) -> Result<Vec<AccountRow>> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT email, tier, credits, reserved, unlimited FROM accounts ORDER BY id",
            )?
            .query_map([], |row| {
                Ok(AccountRow {
                    email: row.get(0)?,
                    tier: row.get(1)?,
                    credits: row.get(2)?,
                    reserved: row.get(3)?,
                    unlimited: row.get(4)?,
                })
            })?
            .collect()
        })
    }

    /// The account of an address.
    pub(crate) fn account_by_email(&self, email: &str) -> Result<Option<AccountId>> {
        self.read(|c| {
            c.prepare_cached("SELECT id FROM accounts WHERE email = ?1")?
                .query_row([email], |row| row.get(0).map(AccountId))
                .optional()
        })
    }

    /// Changes an account's tier or balance. Credits that are promised to jobs stay: the balance is never less.
    pub(crate) fn change_account(
        &self,
        account: AccountId,
        tier: Option<&str>,
        balance: Option<Balance>,
    ) -> Result<()> {
        let (credits, unlimited) = match balance {
            Some(Balance::Credits(credits)) => (Some(credits), Some(false)),
            Some(Balance::Unlimited) => (None, Some(true)),
            None => (None, None),
        };
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE accounts SET tier = coalesce(?2, tier), unlimited = coalesce(?4, unlimited),
                                     credits = max(reserved, coalesce(?3, credits))
                 WHERE id = ?1",
            )?
            .execute(params![account.0, tier, credits, unlimited])
            .map(drop)
        })
    }

    /// How many there are of what.
    pub(crate) fn counts(&self) -> Result<Counts> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT (SELECT count(*) FROM accounts),
                        (SELECT count(*) FROM jobs WHERE status = 'processing'),
                        (SELECT count(*) FROM jobs WHERE status = 'completed'),
                        (SELECT count(*) FROM jobs WHERE status = 'failed'),
                        (SELECT count(*) FROM holds),
                        (SELECT count(*) FROM batches),
                        (SELECT count(*) FROM webhooks WHERE deactivated_at IS NULL),
                        (SELECT count(*) FROM deliveries WHERE status = 'pending'),
                        (SELECT count(*) FROM vendors)",
            )?
            .query_row([], |row| {
                Ok(Counts {
                    accounts: row.get(0)?,
                    jobs_processing: row.get(1)?,
                    jobs_completed: row.get(2)?,
                    jobs_failed: row.get(3)?,
                    jobs_held: row.get(4)?,
                    batches: row.get(5)?,
                    webhooks: row.get(6)?,
                    deliveries_pending: row.get(7)?,
                    vendors: row.get(8)?,
                })
            })
        })
    }

    /// The newest jobs of all accounts.
    pub(crate) fn all_jobs(&self, limit: u32) -> Result<Vec<JobRow>> {
        self.read(|c| {
            c.prepare_cached(&format!("{JOB_ROW} ORDER BY j.seq DESC LIMIT ?1"))?
                .query_map([limit], read_job_row)?
                .collect()
        })
    }

    /// A job of any account.
    pub(crate) fn any_job(&self, job_id: &str) -> Result<Option<JobRow>> {
        self.read(|c| {
            c.prepare_cached(&format!("{JOB_ROW} WHERE j.job_id = ?1"))?
                .query_row([job_id], read_job_row)
                .optional()
        })
    }

    /// Replaces the result of a job that is completed already. False if it is not.
    pub(crate) fn replace_result(&self, job_id: &JobId, outcome: &Outcome) -> Result<bool> {
        let Outcome::Completed(reading) = outcome else {
            return Ok(false);
        };
        let changed = self.write(|tx| {
            tx.prepare_cached(
                "UPDATE jobs SET result = ?2, confidence = ?3 WHERE job_id = ?1 AND status = 'completed'",
            )?
            .execute(params![job_id.as_str(), reading.result, reading.confidence.as_str()])
        })?;
        Ok(changed == 1)
    }

    /// Forgets everything.
    pub(crate) fn wipe(&self) -> Result<()> {
        self.write(|tx| {
            TABLES
                .iter()
                .try_for_each(|table| tx.execute(&format!("DELETE FROM {table}"), []).map(drop))
        })?;
        self.documents().clear().map_err(StoreError::Documents)
    }

    /// Copies the database and the documents into a directory.
    pub(crate) fn save(&self, dir: &Path) -> Result<()> {
        let writer = lock(&self.writer);
        let mut copy = Connection::open(dir.join(super::DATABASE)).map_err(StoreError::sqlite)?;
        copy_database(&writer, &mut copy)?;
        self.documents().copy_to(dir).map_err(StoreError::Documents)
    }

    /// Puts back what was saved in a directory.
    pub(crate) fn restore(&self, dir: &Path) -> Result<()> {
        let mut writer = lock(&self.writer);
        let saved = Connection::open(dir.join(super::DATABASE)).map_err(StoreError::sqlite)?;
        writer.flush_prepared_statement_cache();
        let restored = copy_database(&saved, &mut writer);
        self.changes
            .fetch_add(1, std::sync::atomic::Ordering::Release);
        restored?;
        self.documents()
            .copy_from(dir)
            .map_err(StoreError::Documents)
    }
}

fn copy_database(from: &Connection, to: &mut Connection) -> Result<()> {
    let copied = Backup::new(from, to)
        .and_then(|backup| backup.run_to_completion(PAGES, Duration::ZERO, None));
    copied.map_err(StoreError::sqlite)
}

fn read_job_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<JobRow> {
    Ok(JobRow {
        job_id: row.get(0)?,
        account: row.get(1)?,
        external_id: row.get(2)?,
        filename: row.get(3)?,
        status: row.get_ref(4)?.as_str()?.into(),
        attempts: row.get(5)?,
        is_held: row.get(6)?,
        credits_charged: row.get(7)?,
    })
}

#[cfg(test)]
mod tests {
    use super::TABLES;
    use crate::store::{Balance, Store};

    #[test]
    fn a_wipe_leaves_no_table_out() {
        let store = Store::open(None).unwrap();
        let tables: Vec<String> = store
            .read(|c| {
                c.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?
                    .query_map([], |row| row.get(0))?
                    .collect()
            })
            .unwrap();
        assert_eq!(tables.len(), TABLES.len());
        assert!(tables.iter().all(|table| TABLES.contains(&table.as_str())));
        store
            .put_account("a@b", "solo", Balance::Credits(1))
            .unwrap();
        store.wipe().unwrap();
        assert!(store.accounts().unwrap().is_empty());
    }

    #[test]
    fn what_was_saved_comes_back_with_its_documents() {
        for dir in [None, Some(tempfile::tempdir().unwrap())] {
            let store = Store::open(dir.as_ref().map(|d| d.path())).unwrap();
            store
                .put_account("a@b", "solo", Balance::Credits(1))
                .unwrap();
            store.documents().put(&"job".into(), b"%PDF").unwrap();
            let saved = tempfile::tempdir().unwrap();
            store.save(saved.path()).unwrap();
            let before = store.version().unwrap();
            store.wipe().unwrap();
            store.documents().put(&"later".into(), b"%PDF").unwrap();
            store.restore(saved.path()).unwrap();
            assert_eq!(store.accounts().unwrap()[0].email, "a@b");
            assert_ne!(store.version().unwrap(), before);
            assert_eq!(store.documents().get(&"job".into()).unwrap(), b"%PDF");
            assert!(store.documents().get(&"later".into()).is_err());
            // Again, for the same snapshot can be restored many times.
            store.restore(saved.path()).unwrap();
        }
    }
}
