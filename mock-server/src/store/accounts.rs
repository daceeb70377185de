//! Accounts and the keys that open them.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};

use super::{Result, Store};
use crate::key::{Key, KeyHash};

/// Identifies an account within the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AccountId(pub(super) i64);

/// An account as the bearer of a key shows it.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) id: AccountId,
    pub(crate) tier: String,
}

/// What an account may spend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Balance {
    /// So many credits for a new account; an account that exists keeps what it has left.
    Credits(u32),
    /// Jobs cost nothing and never run out.
    Unlimited,
}

impl Store {
    /// The account of a key that is not revoked.
    pub(crate) fn account_by_key(&self, hash: &KeyHash) -> Result<Option<Account>> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT a.id, a.tier FROM api_keys k JOIN accounts a ON a.id = k.account_id
                 WHERE k.hash = ?1 AND k.revoked_at IS NULL",
            )?
            .query_row([&hash.0], |row| {
                Ok(Account {
                    id: AccountId(row.get(0)?),
                    tier: row.get(1)?,
                })
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
                params![key.id, account.0, key.hash.0, name, now.as_millisecond()],
            )
            .map(drop)
        })
    }
}
