//! The objects of the API, as the published reference and its changelog name them.
//!
//! Every list of values is open and every object keeps the fields it does not know in `extra`, so an
//! addition to the API breaks no program. Amounts are [`rust_decimal::Decimal`], dates
//! [`jiff::civil::Date`], points in time [`jiff::Timestamp`].
//!
//! The structs are `#[non_exhaustive]`, unless the feature `constructible` (which `testing` switches on) makes them ones
//! that can be written as literals.

mod account;
mod alias;
mod batch;
mod decimal;
mod delivery;
mod enums;
mod envelope;
mod id;
mod invoice;
mod job;
mod key;
mod location;
mod number;
#[cfg(feature = "schema")]
mod schema;
mod secret;
mod time;
mod vendor;
mod webhook;

use decimal::ExactNumber;
use serde::{Deserialize, Deserializer};
use time::IsoDate;

#[cfg(all(feature = "schema", feature = "webhook"))]
pub(crate) use schema::tidy;
pub(crate) use time::UtcTimestamp;

pub use account::Account;
pub use batch::{Batch, BatchAccepted, BatchDownloads, BatchRow};
pub use delivery::{Delivery, DeliveryList};
pub use enums::{
    BatchRowStatus, BatchStatus, CheckName, CheckResult, Confidence, DeliveryStatus, DocumentType,
    ErrorCode, EventType, ExportMode, JobStatus, LengthUnit, TaxType, TotalSource,
    ValidationStatus, WarningSeverity,
};
pub use envelope::{Data, Deleted, ErrorBody, ErrorDetail};
pub use id::{BatchId, DeliveryId, EventId, ExternalId, JobId, KeyId, VendorId, WebhookId};
pub use invoice::{Invoice, LineItem, PaymentDetails, Tax, ValidationCheck};
pub use job::{Job, JobAccepted, JobDownloads, JobPage, JobSummary};
pub use key::{CreatedKey, KeyInfo, KeyList};
pub use location::{FieldLocation, FieldLocations, Point, Polygon};
pub use secret::{ApiKey, SessionToken, WebhookSecret};
pub use vendor::{Vendor, VendorPage};
pub use webhook::{CreatedWebhook, Webhook, WebhookList};

/// Fields of an object that this version of the SDK does not know, kept and written back.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Reads `null` as the default value.
fn null_default<'de, D, T>(d: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(d)?.unwrap_or_default())
}

#[cfg(test)]
mod tests;
