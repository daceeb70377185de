//! Identifiers as types, so that a batch id cannot be passed where a job id belongs.

#[cfg(feature = "schema")]
use super::schema::tidy;

/// Defines a string newtype for one kind of identifier.
macro_rules! id {
    ($($(#[$meta:meta])* $name:ident)+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<T: Into<Box<str>>> From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
    )+ };
}

id! {
    /// Identifies a job; a UUID today.
    JobId
    /// Identifies a batch; a UUID today.
    BatchId
    /// Identifies a webhook; a UUID today.
    WebhookId
    /// Identifies an attempt to deliver an event.
    DeliveryId
    /// Identifies an event, for example `evt_01`: the same however often it is delivered.
    EventId
    /// Identifies a vendor.
    VendorId
    /// Identifies an API key, for example `key_7f3a9c`. Not the key itself.
    KeyId
    /// The caller's own name for an upload. The API answers a second upload with the same id with the
    /// first one's job and charges nothing, so that a lost answer can be asked for again. At most 255
    /// characters; scoped to the account.
    ExternalId
}
