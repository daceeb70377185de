//! The official Rust SDK of the InvoiceParser Pro API.

pub mod model;
