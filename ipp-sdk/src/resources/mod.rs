//! One file a resource of the API.

pub(crate) mod invoices;
