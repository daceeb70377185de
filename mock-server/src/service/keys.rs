//! API keys, which a session manages.

use super::{Error, Result, Service};
use crate::key::Key;
use crate::store::{AccountId, Identity, KeyRow};

/// How often a key is made whose id is taken: there are 16 million ids.
const ATTEMPTS: usize = 16;

impl Service {
    /// Makes a key for an account.
    pub(crate) fn add_key(&self, account: AccountId, name: &str) -> Result<(Key, KeyRow)> {
        let now = self.clock.now();
        for _ in 0..ATTEMPTS {
            let key = Key::generate().map_err(Error::internal)?;
            if self.store.add_key(account, &key, name, now)? {
                let row = KeyRow {
                    key_id: key.id.clone(),
                    name: name.to_owned(),
                    created_at: now,
                    last_used_at: None,
                    is_active: true,
                };
                return Ok((key, row));
            }
        }
        Err(Error::internal("no free key id was found"))
    }

    /// The keys of an account, revoked ones too.
    pub(crate) fn keys(&self, owner: &Identity) -> Result<Vec<KeyRow>> {
        self.flush_key_uses()?;
        Ok(self.store.keys(owner.account)?)
    }

    /// Revokes a key from the next request on.
    pub(crate) fn revoke_key(&self, owner: &Identity, key_id: &str) -> Result<()> {
        let now = self.clock.now();
        if !self.store.revoke_key(owner.account, key_id, now)? {
            return Err(Error::KeyNotFound);
        }
        Ok(())
    }
}
