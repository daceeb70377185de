//! Invoices in, bytes of files out: spreadsheets ([`xlsx()`], [`csv()`]) and bills that an accounting program imports
//! ([`quickbooks()`], [`zoho()`]).
//!
//! ```
//! use ipp_export::{BillOptions, Reason, Record, csv, quickbooks, xlsx};
//! use ipp_sdk::model::{ExportMode, Invoice};
//!
//! let invoice = Invoice { vendor: Some("Acme Corp".to_owned()), ..Invoice::default() };
//! let records = [Record::new("acme.pdf", invoice)];
//!
//! let text = String::from_utf8(csv(&records, &ExportMode::Standard)?).unwrap();
//! assert!(text.starts_with("\u{feff}filename,vendor,invoice_number,"));
//! assert!(xlsx(&records, &ExportMode::Full)?.starts_with(b"PK"));
//!
//! // What cannot be booked is left out of the file, and the reason is told.
//! let bills = quickbooks(&records, &BillOptions::default())?;
//! assert_eq!(bills.left_out[0].reason, Reason::NoTotal);
//! # Ok::<(), ipp_export::Error>(())
//! ```
//!
//! The columns are those of contract §7, each written down once. The same records give the same bytes, at any time and
//! on any machine.

mod batch;
mod bill;
mod cell;
mod columns;
mod csv;
mod error;
mod fields;
mod quickbooks;
mod record;
mod table;
mod text;
mod xlsx;
mod zoho;

pub use batch::{Failure, FileOutcome};
pub use bill::{BillOptions, Bills, LeftOut, Reason};
pub use csv::csv;
pub use error::Error;
pub use quickbooks::quickbooks;
pub use record::Record;
pub use text::neutral;
pub use xlsx::{batch_xlsx, xlsx};
pub use zoho::zoho;
