//! Objects that are there from the beginning.

use jiff::Timestamp;
use rusqlite::{Transaction, params};

use super::{AccountId, Result, Store};

/// A completed job.
pub(crate) struct SeedJob {
    pub(crate) job_id: &'static str,
    pub(crate) filename: &'static str,
    pub(crate) created_at: &'static str,
    pub(crate) completed_at: &'static str,
    /// In JSON.
    pub(crate) result: &'static str,
}

/// A batch that is done.
pub(crate) struct SeedBatch {
    pub(crate) batch_id: &'static str,
    pub(crate) created_at: &'static str,
    pub(crate) completed_at: &'static str,
    pub(crate) files: [SeedJob; 3],
}

/// A webhook that has been used.
pub(crate) struct SeedWebhook {
    pub(crate) webhook_id: &'static str,
    pub(crate) url: &'static str,
    /// A JSON array.
    pub(crate) events: &'static str,
    pub(crate) secret: &'static str,
    pub(crate) created_at: &'static str,
    pub(crate) last_used_at: &'static str,
}

impl Store {
    /// Adds objects to an account, except those that are there already.
    pub(crate) fn seed(
        &self,
        account: AccountId,
        job: &SeedJob,
        batch: &SeedBatch,
        webhook: &SeedWebhook,
    ) -> Result<()> {
        self.write(|tx| {
            insert_job(tx, account, job, None)?;
            let inserted = tx.execute(
                "INSERT INTO batches (batch_id, account_id, export_mode, file_count, status, created_at, completed_at)
                 VALUES (?1, ?2, 'standard', ?3, 'done', ?4, ?5) ON CONFLICT DO NOTHING",
                params![
                    batch.batch_id,
                    account.0,
                    batch.files.len(),
                    milliseconds(batch.created_at),
                    milliseconds(batch.completed_at)
                ],
            )?;
            if inserted == 1 {
                let seq = tx.last_insert_rowid();
                batch
                    .files
                    .iter()
                    .try_for_each(|file| insert_job(tx, account, file, Some(seq)))?;
            }
            tx.execute(
                "INSERT INTO webhooks (webhook_id, account_id, url, events, secret, created_at, last_used_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
                params![
                    webhook.webhook_id,
                    account.0,
                    webhook.url,
                    webhook.events,
                    webhook.secret,
                    milliseconds(webhook.created_at),
                    milliseconds(webhook.last_used_at)
                ],
            )
            .map(drop)
        })
    }
}

fn insert_job(
    tx: &Transaction<'_>,
    account: AccountId,
    job: &SeedJob,
    batch_seq: Option<i64>,
) -> rusqlite::Result<()> {
    tx.execute(
        "INSERT INTO jobs (job_id, account_id, filename, file_sha256, export_mode, bounding_boxes, status, created_at,
                           completed_at, credits_charged, result, confidence, batch_seq)
         VALUES (?1, ?2, ?3, '', 'standard', 0, 'completed', ?4, ?5, 1, ?6, json_extract(?6, '$.confidence'), ?7)
         ON CONFLICT DO NOTHING",
        params![
            job.job_id,
            account.0,
            job.filename,
            milliseconds(job.created_at),
            milliseconds(job.completed_at),
            job.result,
            batch_seq
        ],
    )
    .map(drop)
}

fn milliseconds(at: &str) -> i64 {
    at.parse::<Timestamp>().map_or(0, Timestamp::as_millisecond)
}
