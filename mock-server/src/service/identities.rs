//! Who opens what: keys and sessions, kept in memory for as long as the database has not changed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use ipp_sdk::model::KeyId;
use jiff::Timestamp;

use super::{Result, Service};
use crate::key::KeyHash;
use crate::store::{Identity, Store, StoreError, Version};

/// The identities that were asked for, at one version of the database.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    known: RwLock<Known>,
    /// When keys were used that the database does not know of yet: a write for each request would be too much.
    used: Mutex<HashMap<KeyId, Timestamp>>,
}

#[derive(Debug, Default)]
struct Known {
    version: Option<Version>,
    by_key: HashMap<KeyHash, Arc<Identity>>,
}

impl Identities {
    fn of_key(&self, store: &Store, key: &str) -> Result<Option<Arc<Identity>>> {
        let hash = KeyHash::of(key);
        let version = store.version()?;
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if known.version == Some(version)
            && let Some(identity) = known.by_key.get(&hash)
        {
            return Ok(Some(Arc::clone(identity)));
        }
        drop(known);
        let Some(identity) = store.identity_of_key(&hash)?.map(Arc::new) else {
            return Ok(None);
        };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.version != Some(version) {
            known.by_key.clear();
            known.version = Some(version);
        }
        known.by_key.insert(hash, Arc::clone(&identity));
        Ok(Some(identity))
    }

    fn note_use(&self, key_id: &KeyId, now: Timestamp) {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        match used.get_mut(key_id) {
            Some(at) => *at = now,
            None => drop(used.insert(key_id.clone(), now)),
        }
    }

    fn take_uses(&self) -> Vec<(KeyId, Timestamp)> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.drain().collect()
    }
}

impl Service {
    /// Who a key belongs to, if it opens anything.
    pub(crate) fn identify(&self, key: &str) -> Result<Option<Arc<Identity>>> {
        let mut identity = self.identities.of_key(&self.store, key)?;
        if identity.is_none() {
            identity = self.reserved_identity(key)?.map(Arc::new);
        }
        if let Some(key) = identity.as_ref().and_then(|i| i.key.as_ref()) {
            self.identities.note_use(&key.key_id, self.clock.now());
        }
        Ok(identity)
    }

    /// Who a session token belongs to, if it opens anything.
    pub(crate) fn identify_session(&self, token: &str) -> Result<Option<Arc<Identity>>> {
        let identity = self.store.identity_of_session(&KeyHash::of(token))?;
        Ok(identity.map(Arc::new))
    }

    /// Forgets when keys were used that are not in the database as it is now.
    pub(crate) fn forget_key_uses(&self) {
        self.identities.take_uses();
    }

    /// Writes down when keys were last used.
    pub(crate) fn flush_key_uses(&self) -> Result<(), StoreError> {
        let uses = self.identities.take_uses();
        if !uses.is_empty() {
            self.store.keys_used(&uses)?;
        }
        Ok(())
    }
}
