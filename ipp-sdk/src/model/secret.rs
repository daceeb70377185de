//! Secrets as types: they print as `[redacted]` and cannot be serialized by accident.

#[cfg(feature = "schema")]
use super::schema::tidy;

/// What `Debug` and `Display` show of a secret.
const REDACTED: &str = "[redacted]";

/// Defines a newtype for one kind of secret.
macro_rules! secret {
    ($($(#[$meta:meta])* $name:ident)+) => { $(
        $(#[$meta])*
        ///
        /// `Debug` and `Display` print `[redacted]`, and there is no `Serialize`: the text leaves only
        /// through [`expose`](Self::expose).
        #[derive(Clone, serde::Deserialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("format" = "password"), transform = tidy)
        )]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Wraps the text of a secret.
            pub fn new(text: impl Into<Box<str>>) -> Self {
                Self(text.into())
            }

            /// The secret itself. Take care where it goes.
            #[must_use]
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl<T: Into<Box<str>>> From<T> for $name {
            fn from(text: T) -> Self {
                Self::new(text)
            }
        }

        #[cfg(feature = "client")]
        impl Drop for $name {
            fn drop(&mut self) {
                zeroize::Zeroize::zeroize(&mut self.0);
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&format_args!("{REDACTED}")).finish()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(REDACTED)
            }
        }
    )+ };
}

secret! {
    /// An API key, `ipp_live_…`, sent as the bearer of every request.
    ApiKey
    /// The token of a signed-in person, for key management only.
    SessionToken
    /// The key that a webhook's deliveries are signed with, `whsec_…`.
    WebhookSecret
}

#[cfg(test)]
mod tests {
    use super::ApiKey;

    #[test]
    fn a_secret_prints_as_redacted() {
        let key: ApiKey = serde_json::from_str("\"ipp_live_canary\"").unwrap();
        assert_eq!(format!("{key:?} {key}"), "ApiKey([redacted]) [redacted]");
        assert_eq!(
            format!("{:#?}", Some(&key)),
            "Some(\n    ApiKey(\n        [redacted],\n    ),\n)"
        );
        assert_eq!(key.expose(), "ipp_live_canary");
    }
}
