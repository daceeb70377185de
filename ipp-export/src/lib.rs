//! Invoices in, bytes of spreadsheet files out.
//!
//! ```
//! use ipp_export::{Record, csv, xlsx};
//! use ipp_sdk::model::{ExportMode, Invoice};
//!
//! let invoice = Invoice { vendor: Some("Acme Corp".to_owned()), ..Invoice::default() };
//! let records = [Record::new("acme.pdf", invoice)];
//!
//! let text = String::from_utf8(csv(&records, &ExportMode::Standard)?).unwrap();
//! assert!(text.starts_with("\u{feff}filename,vendor,invoice_number,"));
//! assert!(xlsx(&records, &ExportMode::Full)?.starts_with(b"PK"));
//! # Ok::<(), ipp_export::Error>(())
//! ```
//!
//! The columns are those of contract §7, written down once for both formats. The same records give the same bytes,
//! at any time and on any machine.

mod cell;
mod columns;
mod csv;
mod error;
mod fields;
mod record;
mod table;
mod xlsx;

pub use csv::csv;
pub use error::Error;
pub use record::Record;
pub use xlsx::xlsx;
