//! The endpoints of the API: which of them may be repeated after which failure, and which request limit counts them.

use reqwest::Method;

use crate::error::Error;

/// What a second request of the same kind does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing more than the first: it reads, it deletes what is deleted already, or it carries an `external_id`.
    Harmless,
    /// The same once more: charged twice, made twice.
    Doubles,
}

impl Repeat {
    /// Whether a request that failed so may be sent again.
    pub(crate) fn allows(self, error: &Error) -> bool {
        error.retryable() && (self == Self::Harmless || !error.outcome_unknown())
    }
}

/// The request limit that counts a request, per minute and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    Uploads,
    Batches,
    Reads,
    Webhooks,
    /// Counted by none.
    Unlimited,
}

/// A method and a path.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) method: Method,
    /// The path below the base URL, ids as `{job_id}`.
    pub(crate) template: &'static str,
    pub(crate) repeat: Repeat,
    pub(crate) lane: Lane,
}

/// Whether the answer holds a secret that is shown this once: what cannot be read of it must not be quoted.
pub(crate) fn answer_is_secret(method: &Method, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    *method == Method::POST && matches!(path.trim_matches('/'), "keys" | "webhooks")
}

/// Defines the endpoints, and the table of them all.
macro_rules! endpoints {
    ($($name:ident: $method:ident $template:literal $repeat:ident $lane:ident;)+) => {
        $(pub(crate) const $name: &Endpoint = &Endpoint {
            method: Method::$method,
            template: $template,
            repeat: Repeat::$repeat,
            lane: Lane::$lane,
        };)+

        /// Every endpoint, in the order of the reference.
        #[cfg(test)]
        pub(crate) const ALL: &[&Endpoint] = &[$($name,)+];
    };
}

endpoints! {
    UPLOAD: POST "/invoices" Harmless Uploads;
    JOB: GET "/invoices/{job_id}" Harmless Reads;
    DOWNLOAD: GET "/invoices/{job_id}/download/{format}" Harmless Reads;
    JOBS: GET "/jobs" Harmless Reads;
    CREATE_BATCH: POST "/batches" Doubles Batches;
    BATCH: GET "/batches/{batch_id}" Harmless Reads;
    DOWNLOAD_BATCH: GET "/batches/{batch_id}/download/{format}" Harmless Reads;
    CREATE_WEBHOOK: POST "/webhooks" Doubles Webhooks;
    WEBHOOKS: GET "/webhooks" Harmless Reads;
    DELETE_WEBHOOK: DELETE "/webhooks/{webhook_id}" Harmless Unlimited;
    DELIVERIES: GET "/webhooks/{webhook_id}/deliveries" Harmless Reads;
    REDELIVER: POST "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver" Doubles Unlimited;
    VENDORS: GET "/vendors" Harmless Reads;
    ADD_ALIAS: POST "/vendors/{vendor_id}/aliases" Doubles Unlimited;
    REMOVE_ALIAS: DELETE "/vendors/{vendor_id}/aliases/{alias}" Harmless Unlimited;
    MERGE_VENDOR: POST "/vendors/{vendor_id}/merge" Doubles Unlimited;
    ACCOUNT: GET "/account" Harmless Reads;
    CREATE_KEY: POST "/keys" Doubles Unlimited;
    KEYS: GET "/keys" Harmless Unlimited;
    REVOKE_KEY: DELETE "/keys/{key_id}" Harmless Unlimited;
}

#[cfg(test)]
mod tests;
