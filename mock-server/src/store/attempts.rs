//! Attempts to deliver events, from the time when they are due to what came of them.
//!
//! An attempt stays pending until its outcome is written, so that one whose process died is made again. A claim keeps
//! the other servers of a data directory from making it at the same time.

use std::collections::BTreeSet;

use ipp_sdk::model::{DeliveryId, EventId, EventType, WebhookId, WebhookSecret};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

use super::outbox::schedule;
use super::row::instant;
use super::{Result, Store};
use crate::clock::later;

/// How many finished attempts of a webhook are remembered (contract §5).
pub(crate) const REMEMBERED: u32 = 50;
/// How many attempts are looked at together.
const MOST: u32 = 256;
/// How long a claim lasts: longer than any exchange. After that, the server that made it must have died.
const CLAIM: SignedDuration = SignedDuration::from_secs(60);

/// An attempt that is due.
#[derive(Debug)]
pub(crate) struct Due {
    pub(crate) number: i64,
    pub(crate) webhook: i64,
    pub(crate) attempt: u32,
    pub(crate) at: Timestamp,
    pub(crate) url: String,
}

/// An attempt that is to be made now.
#[derive(Debug)]
pub(crate) struct Attempt {
    pub(crate) due: Due,
    pub(crate) delivery_id: DeliveryId,
    pub(crate) webhook_id: WebhookId,
    pub(crate) secret: WebhookSecret,
    /// The e-mail address of the account.
    pub(crate) account: String,
    pub(crate) event_id: EventId,
    pub(crate) event: EventType,
    pub(crate) payload: String,
}

/// Whether a due attempt is to be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admission {
    Now,
    /// Later, but the next one may be.
    Skip,
    /// Neither this one nor those after it.
    Stop,
}

/// What is not to be looked at: attempts that are being made, and webhooks with enough of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Busy {
    pub(crate) attempts: BTreeSet<i64>,
    pub(crate) webhooks: BTreeSet<i64>,
}

/// What came of an attempt.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    /// The number of the attempt.
    pub(crate) number: i64,
    pub(crate) attempted_at: Timestamp,
    pub(crate) response_status: Option<u16>,
    pub(crate) response_time_ms: Option<u64>,
    /// Why it failed, if it did.
    pub(crate) error: Option<String>,
    pub(crate) then: Then,
}

/// What follows from an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Nothing,
    Retry(Timestamp),
    Deactivate,
}

/// What is due, but for the busy (?1 attempts, ?2 webhooks) and those claimed by others (?3: now).
const DUE: &str = "FROM deliveries d JOIN webhooks w ON w.seq = d.webhook_seq
    WHERE d.status = 'pending' AND d.claimed_until <= ?3
      AND d.seq NOT IN (SELECT value FROM json_each(?1))
      AND d.webhook_seq NOT IN (SELECT value FROM json_each(?2))";

impl Store {
    /// When the first attempt is due that nobody makes yet.
    pub(crate) fn first_attempt(&self, busy: &Busy) -> Result<Option<Timestamp>> {
        let now = Timestamp::now().as_millisecond();
        self.read(|c| {
            c.prepare_cached(&format!("SELECT d.due_at {DUE} ORDER BY d.due_at LIMIT 1"))?
                .query_row(
                    params![json(&busy.attempts), json(&busy.webhooks), now],
                    |row| instant(row, 0),
                )
                .optional()
        })
    }

    /// Claims attempts that are due by a time, in order of time, for this server to make.
    pub(crate) fn claim_attempts(
        &self,
        until: Timestamp,
        busy: &Busy,
        mut admit: impl FnMut(&Due) -> Admission,
    ) -> Result<Vec<Attempt>> {
        let now = Timestamp::now();
        self.write(|tx| {
            let due: Vec<Due> = tx
                .prepare_cached(&format!(
                    "SELECT d.seq, d.webhook_seq, d.attempt, d.due_at, w.url {DUE}
                       AND d.due_at <= ?4 ORDER BY d.due_at, d.seq LIMIT ?5"
                ))?
                .query_map(
                    params![
                        json(&busy.attempts),
                        json(&busy.webhooks),
                        now.as_millisecond(),
                        until.as_millisecond(),
                        MOST
                    ],
                    read_due,
                )?
                .collect::<rusqlite::Result<_>>()?;
            let mut claimed = Vec::new();
            for due in due {
                match admit(&due) {
                    Admission::Now => claimed.push(claim(tx, due, later(now, CLAIM))?),
                    Admission::Skip => {}
                    Admission::Stop => break,
                }
            }
            Ok(claimed)
        })
    }

    /// Gives up all claims. Only for who is alone in the data directory: whoever made them has died.
    pub(crate) fn drop_claims(&self) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "UPDATE deliveries SET claimed_until = 0 WHERE status = 'pending'",
                [],
            )
            .map(drop)
        })
    }

    /// Writes down what came of attempts, and schedules the next ones, all or nothing. Those of a webhook that was
    /// deleted meanwhile leave no trace (contract D59).
    pub(crate) fn record(&self, sent: &[Sent]) -> Result<()> {
        self.write(|tx| {
            let mut webhooks = BTreeSet::new();
            for sent in sent {
                webhooks.extend(record(tx, sent)?);
            }
            webhooks
                .into_iter()
                .try_for_each(|webhook| prune(tx, webhook))
        })
    }
}

fn read_due(row: &Row<'_>) -> rusqlite::Result<Due> {
    Ok(Due {
        number: row.get(0)?,
        webhook: row.get(1)?,
        attempt: row.get(2)?,
        at: instant(row, 3)?,
        url: row.get(4)?,
    })
}

fn claim(tx: &Transaction<'_>, due: Due, until: Timestamp) -> rusqlite::Result<Attempt> {
    let (delivery_id, event): (String, i64) = tx
        .prepare_cached(
            "UPDATE deliveries SET claimed_until = ?2 WHERE seq = ?1 RETURNING delivery_id, event_seq",
        )?
        .query_row(params![due.number, until.as_millisecond()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    tx.prepare_cached(
        "SELECT e.event_id, e.type, e.payload, a.email, w.secret, w.webhook_id
         FROM events e JOIN webhooks w ON w.seq = ?2 JOIN accounts a ON a.id = e.account_id
         WHERE e.seq = ?1",
    )?
    .query_row([event, due.webhook], |row| {
        Ok(Attempt {
            delivery_id: delivery_id.into(),
            event_id: row.get::<_, String>(0)?.into(),
            event: EventType::from(row.get_ref(1)?.as_str()?),
            payload: row.get(2)?,
            account: row.get(3)?,
            secret: WebhookSecret::new(row.get::<_, String>(4)?),
            webhook_id: row.get::<_, String>(5)?.into(),
            due,
        })
    })
}

/// The webhook of the attempt, unless it is gone.
fn record(tx: &Transaction<'_>, sent: &Sent) -> rusqlite::Result<Option<i64>> {
    let (status, is_success) = match sent.error {
        None => ("success", true),
        Some(_) => ("failed", false),
    };
    let at = sent.attempted_at.as_millisecond();
    let made: Option<(i64, i64, u32)> = tx
        .prepare_cached(
            "UPDATE deliveries SET status = ?2, logged_at = ?3, attempted_at = ?3, response_status = ?4,
                                   response_time_ms = ?5, error = ?6, claimed_until = 0
             WHERE seq = ?1 AND status = 'pending' RETURNING webhook_seq, event_seq, attempt",
        )?
        .query_row(
            params![
                sent.number,
                status,
                at,
                sent.response_status,
                sent.response_time_ms,
                sent.error
            ],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((webhook, event, attempt)) = made else {
        return Ok(None);
    };
    let is_active: bool = tx
        .prepare_cached(
            "UPDATE webhooks SET last_used_at = max(coalesce(last_used_at, 0), ?2),
                                 failure_count = CASE WHEN ?3 THEN 0 ELSE failure_count + 1 END
             WHERE seq = ?1 RETURNING deactivated_at IS NULL",
        )?
        .query_row(params![webhook, at, is_success], |row| row.get(0))?;
    match sent.then {
        Then::Retry(due_at) if is_active => {
            tx.prepare_cached("UPDATE deliveries SET next_attempt_at = ?2 WHERE seq = ?1")?
                .execute(params![sent.number, due_at.as_millisecond()])?;
            schedule(tx, event, webhook, attempt + 1, due_at, sent.attempted_at)?;
        }
        Then::Deactivate => deactivate(tx, webhook, at)?,
        Then::Retry(_) | Then::Nothing => {}
    }
    Ok(Some(webhook))
}

/// Ends a webhook whose log stays.
fn deactivate(tx: &Transaction<'_>, webhook: i64, at: i64) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "UPDATE webhooks SET deactivated_at = coalesce(deactivated_at, ?2) WHERE seq = ?1",
    )?
    .execute(params![webhook, at])?;
    tx.prepare_cached(
        "UPDATE deliveries SET next_attempt_at = NULL WHERE webhook_seq = ?1 AND next_attempt_at >= ?2",
    )?
    .execute(params![webhook, at])?;
    let scheduled =
        "DELETE FROM deliveries WHERE webhook_seq = ?1 AND status = 'pending' RETURNING event_seq";
    delete_attempts(tx, scheduled, webhook)
}

/// Forgets the finished attempts of a webhook that its log has no place for.
fn prune(tx: &Transaction<'_>, webhook: i64) -> rusqlite::Result<()> {
    let old = format!(
        "DELETE FROM deliveries WHERE seq IN (
             SELECT seq FROM deliveries WHERE webhook_seq = ?1 AND status <> 'pending'
             ORDER BY logged_at DESC, seq DESC LIMIT -1 OFFSET {REMEMBERED})
         RETURNING event_seq"
    );
    delete_attempts(tx, &old, webhook)
}

/// Deletes attempts of a webhook, and the events that are left with none.
pub(super) fn delete_attempts(
    tx: &Transaction<'_>,
    attempts: &str,
    webhook: i64,
) -> rusqlite::Result<()> {
    let events: BTreeSet<i64> = tx
        .prepare_cached(attempts)?
        .query_map([webhook], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut delete = tx.prepare_cached(
        "DELETE FROM events WHERE seq = ?1 AND NOT EXISTS (SELECT 1 FROM deliveries WHERE event_seq = ?1)",
    )?;
    events
        .into_iter()
        .try_for_each(|event| delete.execute([event]).map(drop))
}

fn json(numbers: &BTreeSet<i64>) -> String {
    serde_json::to_string(numbers).unwrap_or_default()
}
