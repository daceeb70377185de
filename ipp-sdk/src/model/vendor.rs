//! The suppliers that an account's documents came from, from the API's roadmap.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{Extra, UtcTimestamp, VendorId, null_default, number};

/// A supplier under its canonical name. Upcoming in the reference (contract §5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Vendor {
    /// The vendor's identifier.
    pub vendor_id: VendorId,
    /// The canonical name.
    pub name: String,
    /// Other names that documents print for it.
    #[serde(default, deserialize_with = "null_default")]
    pub aliases: Vec<String>,
    /// Its tax ids, for example VAT numbers.
    #[serde(default, deserialize_with = "null_default")]
    pub tax_ids: Vec<String>,
    /// Its country, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// How many documents came from it.
    #[serde(default, deserialize_with = "number::count")]
    pub invoice_count: Option<u64>,
    /// When its first document was read.
    #[serde(default, with = "UtcTimestamp")]
    pub first_seen_at: Option<Timestamp>,
    /// When its last document was read.
    #[serde(default, with = "UtcTimestamp")]
    pub last_seen_at: Option<Timestamp>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A page of `GET /vendors`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct VendorPage {
    /// The vendors of this page.
    pub vendors: Vec<Vendor>,
    /// How many vendors a page holds at most.
    #[serde(default, deserialize_with = "number::count")]
    pub limit: Option<u32>,
    /// How many vendors were passed over.
    #[serde(default, deserialize_with = "number::count")]
    pub offset: Option<u64>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
