//! The account that an API key belongs to.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{Extra, number};

/// The answer to `GET /account`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Account {
    /// The address of the account's owner.
    #[serde(default)]
    pub email: Option<String>,
    /// The plan, for example `starter_business`. Plans come and go, so this is text.
    #[serde(default)]
    pub tier: Option<String>,
    /// Credits left; one document costs one.
    #[serde(default, deserialize_with = "number::count")]
    pub credits: Option<u64>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
