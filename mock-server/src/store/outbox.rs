//! The outbox: events and the deliveries that they owe, written in the transaction that causes them.

use jiff::Timestamp;
use rusqlite::{Transaction, params};
use uuid::Uuid;

use super::{AccountId, NewEvent};

/// Whether an account has a webhook at all; without one no event need be made.
pub(super) fn has_subscribers(tx: &Transaction<'_>, account: AccountId) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM webhooks WHERE account_id = ?1 AND deactivated_at IS NULL")?
        .exists([account.0])
}

/// Stores an event and a first attempt for each webhook that is subscribed to it.
pub(super) fn insert_event(
    tx: &Transaction<'_>,
    account: AccountId,
    event: &NewEvent,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let webhooks: Vec<i64> = tx
        .prepare_cached(
            "SELECT seq FROM webhooks
             WHERE account_id = ?1 AND deactivated_at IS NULL
               AND EXISTS (SELECT 1 FROM json_each(events) WHERE value = ?2)
             ORDER BY seq",
        )?
        .query_map(params![account.0, event.event.as_str()], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if webhooks.is_empty() {
        return Ok(());
    }
    tx.prepare_cached(
        "INSERT INTO events (event_id, account_id, type, payload, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        event.event_id,
        account.0,
        event.event.as_str(),
        event.payload,
        now.as_millisecond()
    ])?;
    let event_seq = tx.last_insert_rowid();
    for webhook in webhooks {
        schedule(tx, event_seq, webhook, 1, now, now)?;
    }
    Ok(())
}

/// Stores an attempt that is to be made.
pub(super) fn schedule(
    tx: &Transaction<'_>,
    event: i64,
    webhook: i64,
    attempt: u32,
    due_at: Timestamp,
    now: Timestamp,
) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO deliveries (delivery_id, event_seq, webhook_seq, attempt, status, due_at, logged_at)
         VALUES (?1, ?2, ?3, ?4, 'pending', ?5, ?6)",
    )?
    .execute(params![
        Uuid::new_v4().to_string(),
        event,
        webhook,
        attempt,
        due_at.as_millisecond(),
        now.as_millisecond(),
    ])
    .map(drop)
}
