//! The delivery log of a webhook, from the roadmap (contract §5).

use ipp_sdk::model::{DeliveryId, DeliveryStatus, EventId, EventType};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::attempts::REMEMBERED;
use super::outbox::schedule;
use super::row::optional_instant;
use super::webhooks::{Found, find};
use super::{AccountId, Result, Store};

/// An attempt as the log shows it.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) delivery_id: DeliveryId,
    pub(crate) event_id: EventId,
    pub(crate) event: EventType,
    pub(crate) attempt: u32,
    pub(crate) status: DeliveryStatus,
    pub(crate) response_status: Option<u16>,
    pub(crate) response_time_ms: Option<u64>,
    pub(crate) error: Option<String>,
    pub(crate) attempted_at: Option<Timestamp>,
    /// Of a pending attempt: when it will be made. Of a failed one: when the one after it will be.
    pub(crate) next_attempt_at: Option<Timestamp>,
}

/// What became of the wish to deliver something again.
#[derive(Debug)]
pub(crate) enum Redelivery {
    Scheduled(Box<Delivery>),
    NoWebhook,
    NoDelivery,
}

const COLUMNS: &str =
    "SELECT d.delivery_id, e.event_id, e.type, d.attempt, d.status, d.response_status,
           d.response_time_ms, d.error, d.attempted_at,
           CASE d.status WHEN 'pending' THEN d.due_at ELSE d.next_attempt_at END
    FROM deliveries d JOIN events e ON e.seq = d.event_seq";

impl Store {
    /// The last attempts of a webhook, newest first. Nothing if the account has no such webhook.
    pub(crate) fn deliveries(
        &self,
        account: AccountId,
        webhook_id: &str,
    ) -> Result<Option<Vec<Delivery>>> {
        self.read(|c| {
            let Some(found) = find(c, account, webhook_id)? else {
                return Ok(None);
            };
            c.prepare_cached(&format!(
                "{COLUMNS} WHERE d.webhook_seq = ?1 ORDER BY d.logged_at DESC, d.seq DESC LIMIT ?2"
            ))?
            .query_map(params![found.webhook, REMEMBERED], read_delivery)?
            .collect::<rusqlite::Result<_>>()
            .map(Some)
        })
    }

    /// Schedules another attempt of a delivery's event for now. If one is scheduled for later already, it is made
    /// now instead.
    pub(crate) fn redeliver(
        &self,
        account: AccountId,
        webhook_id: &str,
        delivery_id: &str,
        now: Timestamp,
    ) -> Result<Redelivery> {
        self.write(|tx| {
            let found = find(tx, account, webhook_id)?;
            let Some(Found { webhook, .. }) = found.filter(|found| found.is_active) else {
                return Ok(Redelivery::NoWebhook);
            };
            let event: Option<i64> = tx
                .prepare_cached(
                    "SELECT event_seq FROM deliveries WHERE delivery_id = ?1 AND webhook_seq = ?2",
                )?
                .query_row(params![delivery_id, webhook], |row| row.get(0))
                .optional()?;
            let Some(event) = event else {
                return Ok(Redelivery::NoDelivery);
            };
            if !bring_forward(tx, event, webhook, now)? {
                let last = last_attempt(tx, event, webhook)?;
                schedule(tx, event, webhook, last + 1, now, now)?;
            }
            let delivery = tx
                .prepare_cached(&format!(
                    "{COLUMNS} WHERE d.event_seq = ?1 AND d.webhook_seq = ?2 AND d.status = 'pending'"
                ))?
                .query_row(params![event, webhook], read_delivery)?;
            Ok(Redelivery::Scheduled(Box::new(delivery)))
        })
    }
}

/// Makes the scheduled attempt of an event due now, if there is one. There is one at most.
fn bring_forward(
    tx: &Transaction<'_>,
    event: i64,
    webhook: i64,
    now: Timestamp,
) -> rusqlite::Result<bool> {
    let changed = tx
        .prepare_cached(
            "UPDATE deliveries SET due_at = min(due_at, ?3)
             WHERE event_seq = ?1 AND webhook_seq = ?2 AND status = 'pending'",
        )?
        .execute(params![event, webhook, now.as_millisecond()])?;
    Ok(changed > 0)
}

fn last_attempt(c: &Connection, event: i64, webhook: i64) -> rusqlite::Result<u32> {
    c.prepare_cached(
        "SELECT max(attempt) FROM deliveries WHERE event_seq = ?1 AND webhook_seq = ?2",
    )?
    .query_row([event, webhook], |row| row.get(0))
}

fn read_delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    Ok(Delivery {
        delivery_id: row.get::<_, String>(0)?.into(),
        event_id: row.get::<_, String>(1)?.into(),
        event: EventType::from(row.get_ref(2)?.as_str()?),
        attempt: row.get(3)?,
        status: DeliveryStatus::from(row.get_ref(4)?.as_str()?),
        response_status: row.get(5)?,
        response_time_ms: row.get(6)?,
        error: row.get(7)?,
        attempted_at: optional_instant(row, 8)?,
        next_attempt_at: optional_instant(row, 9)?,
    })
}
