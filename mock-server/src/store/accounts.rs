//! Accounts and the keys that open them.

use ipp_sdk::model::KeyId;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, params};

use super::row::{instant, optional_instant};
use super::{Result, Store};
use crate::key::{Key, KeyHash};

/// Identifies an account within the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct AccountId(pub(super) i64);

/// Who a request comes from: an account, and the key or session that opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) account: AccountId,
    /// Nothing for a session.
    pub(crate) key: Option<KeyRef>,
    pub(crate) email: String,
    pub(crate) tier: String,
    /// Credits that can be spent: neither charged nor promised to a job.
    pub(crate) credits: u64,
}

/// The key that a request came with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyRef {
    /// Its number within the database.
    pub(crate) number: u64,
    pub(crate) key_id: KeyId,
}

/// What an account may spend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Balance {
    /// So many credits for a new account; an account that exists keeps what it has left.
    Credits(u32),
    /// Jobs cost nothing and never run out.
    Unlimited,
}

/// What is shown of an account that never runs out.
const UNLIMITED: u32 = 1_000_000_000;

/// A key as its owner sees it in a list.
#[derive(Debug)]
pub(crate) struct KeyRow {
    pub(crate) key_id: KeyId,
    pub(crate) name: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) is_active: bool,
}

impl Store {
    /// Who a key belongs to that is not revoked.
    pub(crate) fn identity_of_key(&self, hash: &KeyHash) -> Result<Option<Identity>> {
        self.read(|c| {
            c.prepare_cached(&format!(
                "SELECT {IDENTITY}, k.rowid, k.key_id FROM api_keys k JOIN accounts a ON a.id = k.account_id
                 WHERE k.hash = ?1 AND k.revoked_at IS NULL"
            ))?
            .query_row([&hash.0], |row| {
                let key = KeyRef {
                    number: row.get(4)?,
                    key_id: row.get::<_, String>(5)?.into(),
                };
                read_identity(row, Some(key))
            })
            .optional()
        })
    }

    /// Makes sure that an account exists, with this tier and balance.
    pub(crate) fn put_account(
        &self,
        email: &str,
        tier: &str,
        balance: Balance,
    ) -> Result<AccountId> {
        let (credits, unlimited) = match balance {
            Balance::Credits(credits) => (credits, false),
            Balance::Unlimited => (0, true),
        };
        self.write(|tx| {
            tx.query_row(
                "INSERT INTO accounts (email, tier, credits, unlimited) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (email) DO UPDATE SET
                     tier = excluded.tier, unlimited = accounts.unlimited OR excluded.unlimited
                 RETURNING id",
                params![email, tier, credits, unlimited],
                |row| row.get(0).map(AccountId),
            )
        })
    }

    /// Makes a key the only one of its name that opens an account. One that is there already stays as it is, and
    /// others of the name are revoked.
    pub(crate) fn put_key(
        &self,
        account: AccountId,
        key: &Key,
        name: &str,
        now: Timestamp,
    ) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "UPDATE api_keys SET revoked_at = ?4
                 WHERE account_id = ?1 AND name = ?2 AND hash <> ?3 AND revoked_at IS NULL",
                params![account.0, name, key.hash.0, now.as_millisecond()],
            )?;
            tx.execute(
                "INSERT INTO api_keys (key_id, account_id, hash, name, created_at)
                 VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (hash) DO NOTHING",
                params![
                    key.id.as_str(),
                    account.0,
                    key.hash.0,
                    name,
                    now.as_millisecond()
                ],
            )
            .map(drop)
        })
    }

    /// Adds a key. False if its id is taken.
    pub(crate) fn add_key(
        &self,
        account: AccountId,
        key: &Key,
        name: &str,
        now: Timestamp,
    ) -> Result<bool> {
        let added = self.write(|tx| {
            tx.prepare_cached(
                "INSERT INTO api_keys (key_id, account_id, hash, name, created_at)
                 VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                key.id.as_str(),
                account.0,
                key.hash.0,
                name,
                now.as_millisecond()
            ])
        })?;
        Ok(added == 1)
    }

    /// The keys of an account, oldest first, revoked ones too (contract D63).
    pub(crate) fn keys(&self, account: AccountId) -> Result<Vec<KeyRow>> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT key_id, name, created_at, last_used_at, revoked_at IS NULL FROM api_keys
                 WHERE account_id = ?1 ORDER BY created_at, rowid",
            )?
            .query_map([account.0], |row| {
                Ok(KeyRow {
                    key_id: row.get::<_, String>(0)?.into(),
                    name: row.get(1)?,
                    created_at: instant(row, 2)?,
                    last_used_at: optional_instant(row, 3)?,
                    is_active: row.get(4)?,
                })
            })?
            .collect()
        })
    }

    /// Revokes a key of an account, again if need be (contract D64). False if the account has no such key.
    pub(crate) fn revoke_key(
        &self,
        account: AccountId,
        key_id: &str,
        now: Timestamp,
    ) -> Result<bool> {
        let revoked = self.write(|tx| {
            tx.prepare_cached(
                "UPDATE api_keys SET revoked_at = coalesce(revoked_at, ?3) WHERE account_id = ?1 AND key_id = ?2",
            )?
            .execute(params![account.0, key_id, now.as_millisecond()])
        })?;
        Ok(revoked == 1)
    }

    /// Notes when keys were last used.
    pub(crate) fn keys_used(&self, used: &[(KeyId, Timestamp)]) -> Result<()> {
        self.write(|tx| {
            let mut update = tx.prepare_cached(
                "UPDATE api_keys SET last_used_at = ?2
                 WHERE key_id = ?1 AND coalesce(last_used_at, ?2) <= ?2",
            )?;
            for (key_id, at) in used {
                update.execute(params![key_id.as_str(), at.as_millisecond()])?;
            }
            Ok(())
        })
    }
}

/// The columns of an [`Identity`], of the table `accounts` under the name `a`.
pub(super) const IDENTITY: &str =
    "a.id, a.email, a.tier, CASE WHEN a.unlimited THEN -1 ELSE a.credits - a.reserved END";

pub(super) fn read_identity(row: &Row<'_>, key: Option<KeyRef>) -> rusqlite::Result<Identity> {
    Ok(Identity {
        account: AccountId(row.get(0)?),
        key,
        email: row.get(1)?,
        tier: row.get(2)?,
        credits: u64::try_from(row.get::<_, i64>(3)?).unwrap_or(UNLIMITED.into()),
    })
}
