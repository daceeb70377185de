//! API keys, managed with a session.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{ApiKey, Extra, KeyId, UtcTimestamp};

/// What is known of a key; never the key itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct KeyInfo {
    /// The key's identifier.
    pub key_id: KeyId,
    /// The label that its owner gave it.
    #[serde(default)]
    pub name: Option<String>,
    /// When it was created.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// When a request last used it.
    #[serde(default, with = "UtcTimestamp")]
    pub last_used_at: Option<Timestamp>,
    /// Whether it still works.
    #[serde(default)]
    pub is_active: Option<bool>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The answer to the creation of a key, the only one that holds it.
///
/// For that reason it cannot be serialized.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct CreatedKey {
    /// The key's identifier.
    pub key_id: KeyId,
    /// The key. Shown once.
    pub key: ApiKey,
    /// The label that its owner gave it.
    #[serde(default)]
    pub name: Option<String>,
    /// A reminder to store the key.
    #[serde(default)]
    pub warning: Option<String>,
    /// When it was created.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The answer to `GET /keys`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct KeyList {
    /// Every key of the account, revoked ones too.
    pub keys: Vec<KeyInfo>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
