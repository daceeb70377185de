//! Sessions: what a person who has logged in may do (contract D61).

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};

use super::accounts::{IDENTITY, read_identity};
use super::{AccountId, Identity, Result, Store};
use crate::key::KeyHash;

impl Store {
    /// Who a session token belongs to.
    pub(crate) fn identity_of_session(&self, hash: &KeyHash) -> Result<Option<Identity>> {
        self.read(|c| {
            c.prepare_cached(&format!(
                "SELECT {IDENTITY} FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.hash = ?1"
            ))?
            .query_row([&hash.0], |row| read_identity(row, None))
            .optional()
        })
    }

    /// Makes sure that a session token opens an account.
    pub(crate) fn put_session(
        &self,
        account: AccountId,
        hash: &KeyHash,
        now: Timestamp,
    ) -> Result<()> {
        self.write(|tx| {
            tx.prepare_cached(
                "INSERT INTO sessions (hash, account_id, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )?
            .execute(params![hash.0, account.0, now.as_millisecond()])
            .map(drop)
        })
    }
}
