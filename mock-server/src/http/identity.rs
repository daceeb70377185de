//! Who sent a request, once that is known.

/// Among the extensions of a request that was authenticated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    /// The address of the account.
    pub(crate) account: String,
    /// The id of the key, `key_7f3a9c`.
    pub(crate) key_id: String,
}
