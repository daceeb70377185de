//! Reserved keys: accounts in a bad way, there as soon as their key is used.

use crate::key::{Key, KeyHash};
use crate::store::{Balance, Identity, StoreError};

use super::Service;

/// A reserved key and its account.
struct Reserved {
    key: &'static str,
    key_id: &'static str,
    email: &'static str,
    tier: &'static str,
    balance: Balance,
}

/// The id of the key whose requests are used up.
pub(crate) const LIMITED_KEY_ID: &str = "key_000429";
/// A revoked key, `ipp_live_000401_RevokedRevokedRevokedRev`, is like one that never was.
const RESERVED: [Reserved; 3] = [
    Reserved {
        key: "ipp_live_000402_NoCreditsNoCreditsNoCred",
        key_id: "key_000402",
        email: "no-credits@ipp.test",
        tier: "business",
        balance: Balance::Credits(0),
    },
    Reserved {
        key: "ipp_live_000403_NoTierNoTierNoTierNoTier",
        key_id: "key_000403",
        email: "no-tier@ipp.test",
        tier: "free",
        balance: Balance::Credits(0),
    },
    Reserved {
        key: "ipp_live_000429_LimitedLimitedLimitedLim",
        key_id: LIMITED_KEY_ID,
        email: "limited@ipp.test",
        tier: "business",
        balance: Balance::Credits(1000),
    },
];

impl Service {
    /// Who a reserved key belongs to.
    pub(super) fn reserved_identity(&self, key: &str) -> Result<Option<Identity>, StoreError> {
        let reserved = RESERVED.iter().find(|reserved| reserved.key == key);
        let Some(reserved) = reserved.filter(|_| self.settings.has_magic) else {
            return Ok(None);
        };
        let account = self
            .store
            .put_account(reserved.email, reserved.tier, reserved.balance)?;
        let key = Key::literal(reserved.key_id, reserved.key);
        self.store
            .add_key(account, &key, "reserved", self.clock.now())?;
        self.store.identity_of_key(&KeyHash::of(reserved.key))
    }
}
