//! The delivery log of a webhook, from the API's roadmap.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{DeliveryId, DeliveryStatus, EventId, EventType, Extra, UtcTimestamp, number};

/// One attempt to deliver an event. Upcoming in the reference (contract §5, D58).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Delivery {
    /// The attempt's identifier, sent with it as `X-IPP-Delivery`.
    pub delivery_id: DeliveryId,
    /// The event, the same for every attempt to deliver it.
    #[serde(default)]
    pub event_id: Option<EventId>,
    /// What the event tells of.
    #[serde(default)]
    pub event: Option<EventType>,
    /// Which attempt this is, from 1.
    #[serde(default, deserialize_with = "number::count")]
    pub attempt: Option<u32>,
    /// How the attempt stands.
    pub status: DeliveryStatus,
    /// The HTTP status that the endpoint answered with.
    #[serde(default, deserialize_with = "number::count")]
    pub response_status: Option<u16>,
    /// How long the endpoint took to answer, in milliseconds.
    #[serde(default, deserialize_with = "number::count")]
    pub response_time_ms: Option<u64>,
    /// Why the attempt failed, in words.
    #[serde(default)]
    pub error: Option<String>,
    /// When the attempt was made.
    #[serde(default, with = "UtcTimestamp")]
    pub attempted_at: Option<Timestamp>,
    /// When the event will be tried again, if it will.
    #[serde(default, with = "UtcTimestamp")]
    pub next_attempt_at: Option<Timestamp>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The answer to `GET /webhooks/{webhook_id}/deliveries`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct DeliveryList {
    /// The last 50 attempts, newest first.
    pub deliveries: Vec<Delivery>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
