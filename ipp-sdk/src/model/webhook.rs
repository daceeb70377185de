//! Webhooks: endpoints that are told when a job or batch ends.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{EventType, Extra, UtcTimestamp, WebhookId, WebhookSecret, null_default, number};

/// A registered endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Webhook {
    /// The webhook's identifier.
    pub webhook_id: WebhookId,
    /// The HTTPS URL that is posted to.
    pub url: String,
    /// The events that it is told of.
    #[serde(default, deserialize_with = "null_default")]
    pub events: Vec<EventType>,
    /// When it was registered.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// When it was last posted to.
    #[serde(default, with = "UtcTimestamp")]
    pub last_used_at: Option<Timestamp>,
    /// How many deliveries failed since the last that succeeded.
    #[serde(default, deserialize_with = "number::count")]
    pub failure_count: Option<u32>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The answer to a registration, the only one that holds the secret.
///
/// For that reason it cannot be serialized.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct CreatedWebhook {
    /// The webhook's identifier.
    pub webhook_id: WebhookId,
    /// The HTTPS URL that is posted to.
    pub url: String,
    /// The events that it is told of.
    #[serde(default, deserialize_with = "null_default")]
    pub events: Vec<EventType>,
    /// The key that deliveries are signed with. Shown once.
    pub secret: WebhookSecret,
    /// A reminder to store the secret.
    #[serde(default)]
    pub warning: Option<String>,
    /// When it was registered.
    #[serde(default, with = "UtcTimestamp")]
    pub created_at: Option<Timestamp>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The answer to `GET /webhooks`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct WebhookList {
    /// Every active endpoint of the account.
    pub webhooks: Vec<Webhook>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
