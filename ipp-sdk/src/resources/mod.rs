//! One file a resource of the API.

pub(crate) mod batches;
pub(crate) mod invoices;
pub(crate) mod jobs;
pub(crate) mod keys;
pub(crate) mod raw;
pub(crate) mod vendors;
pub(crate) mod webhooks;
