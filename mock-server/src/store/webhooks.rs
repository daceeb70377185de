//! Registered endpoints.

use ipp_sdk::model::{EventType, WebhookId, WebhookSecret};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::attempts::delete_attempts;
use super::row::{instant, optional_instant, to_json, unreadable};
use super::{AccountId, Result, Store};

/// An endpoint that is to be registered.
#[derive(Debug)]
pub(crate) struct NewWebhook {
    pub(crate) webhook_id: WebhookId,
    pub(crate) url: String,
    pub(crate) events: Vec<EventType>,
    pub(crate) secret: WebhookSecret,
    pub(crate) created_at: Timestamp,
}

/// An endpoint as its owner sees it in a list.
#[derive(Debug)]
pub(crate) struct WebhookRow {
    pub(crate) webhook_id: WebhookId,
    pub(crate) url: String,
    pub(crate) events: Vec<EventType>,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) failure_count: u32,
}

impl Store {
    /// Registers an endpoint unless the account has `most` active ones already; false then (contract D53).
    pub(crate) fn add_webhook(
        &self,
        account: AccountId,
        webhook: &NewWebhook,
        most: usize,
    ) -> Result<bool> {
        let events = to_json(&webhook.events)?;
        self.write(|tx| {
            if count_active(tx, account)? >= most {
                return Ok(false);
            }
            remove_inactive(tx, account, most)?;
            tx.prepare_cached(
                "INSERT INTO webhooks (webhook_id, account_id, url, events, secret, created_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                webhook.webhook_id.as_str(),
                account.0,
                webhook.url,
                events,
                webhook.secret.expose(),
                webhook.created_at.as_millisecond(),
            ])?;
            Ok(true)
        })
    }

    /// The active endpoints of an account, oldest first.
    pub(crate) fn webhooks(&self, account: AccountId) -> Result<Vec<WebhookRow>> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT webhook_id, url, events, created_at, last_used_at, failure_count FROM webhooks
                 WHERE account_id = ?1 AND deactivated_at IS NULL ORDER BY seq",
            )?
            .query_map([account.0], read_webhook)?
            .collect()
        })
    }

    /// Removes an endpoint with its log and whatever is scheduled for it (contract D59). False if the account has none
    /// with this id.
    pub(crate) fn remove_webhook(&self, account: AccountId, webhook_id: &str) -> Result<bool> {
        self.write(|tx| match find(tx, account, webhook_id)? {
            Some(found) => remove(tx, found.webhook).map(|()| true),
            None => Ok(false),
        })
    }
}

/// An endpoint of an account.
pub(super) struct Found {
    /// Its number within the database.
    pub(super) webhook: i64,
    pub(super) is_active: bool,
}

/// The endpoint of an account that has this id. One that is not active any more still has its log.
pub(super) fn find(
    c: &Connection,
    account: AccountId,
    webhook_id: &str,
) -> rusqlite::Result<Option<Found>> {
    c.prepare_cached(
        "SELECT seq, deactivated_at IS NULL FROM webhooks WHERE webhook_id = ?1 AND account_id = ?2",
    )?
    .query_row(params![webhook_id, account.0], |row| {
        Ok(Found {
            webhook: row.get(0)?,
            is_active: row.get(1)?,
        })
    })
    .optional()
}

fn remove(tx: &Transaction<'_>, webhook: i64) -> rusqlite::Result<()> {
    let attempts = "DELETE FROM deliveries WHERE webhook_seq = ?1 RETURNING event_seq";
    delete_attempts(tx, attempts, webhook)?;
    tx.prepare_cached("DELETE FROM webhooks WHERE seq = ?1")?
        .execute([webhook])
        .map(drop)
}

/// Removes the inactive endpoints of an account but for the latest, whose logs somebody may want to read.
fn remove_inactive(tx: &Transaction<'_>, account: AccountId, but: usize) -> rusqlite::Result<()> {
    let old: Vec<i64> = tx
        .prepare_cached(
            "SELECT seq FROM webhooks WHERE account_id = ?1 AND deactivated_at IS NOT NULL
             ORDER BY deactivated_at DESC, seq DESC LIMIT -1 OFFSET ?2",
        )?
        .query_map(params![account.0, but], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    old.into_iter().try_for_each(|webhook| remove(tx, webhook))
}

fn count_active(tx: &Transaction<'_>, account: AccountId) -> rusqlite::Result<usize> {
    tx.prepare_cached(
        "SELECT count(*) FROM webhooks WHERE account_id = ?1 AND deactivated_at IS NULL",
    )?
    .query_row([account.0], |row| row.get(0))
}

fn read_webhook(row: &Row<'_>) -> rusqlite::Result<WebhookRow> {
    let events = row.get_ref(2)?.as_str()?;
    Ok(WebhookRow {
        webhook_id: row.get::<_, String>(0)?.into(),
        url: row.get(1)?,
        events: serde_json::from_str(events).map_err(|e| unreadable(2, Type::Text, e))?,
        created_at: instant(row, 3)?,
        last_used_at: optional_instant(row, 4)?,
        failure_count: row.get(5)?,
    })
}
