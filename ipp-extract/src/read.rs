//! The way of a document through all stages.

use ipp_sdk::model::{ExportMode, Invoice};

use crate::document::Document;
use crate::layout::Layout;
use crate::solve::{self, Reading};
use crate::source::contain::contained;
use crate::source::einvoice::{self, EInvoice};
use crate::source::pdf;
use crate::{Error, Options};

/// What a document shows before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspection {
    /// How many pages it has.
    pub pages: usize,
}

/// Checks that a document can be opened, without reading it: what an upload can refuse at once.
///
/// # Errors
/// [`Error`] with [`Error::is_invalid_file`] true.
pub fn inspect(document: &[u8]) -> Result<Inspection, Error> {
    contained(|| {
        let pages = pdf::open(document)?.pages().len();
        Ok(Inspection { pages })
    })
}

/// Reads one invoice from a document.
///
/// # Errors
/// [`Error`] if the document cannot be opened or holds nothing that can be read.
pub fn extract(document: &[u8], options: &Options) -> Result<Invoice, Error> {
    contained(|| read(document, options))
}

fn read(document: &[u8], options: &Options) -> Result<Invoice, Error> {
    let document = pdf::read(document)?;
    let layout = Layout::of(&document);
    if let Some(read) = embedded(&document, options) {
        return Ok(solve::from_xml(read, &layout, options));
    }
    if layout.lines.is_empty() {
        return Err(Error::NoText);
    }
    Ok(Reading::of(&layout).invoice(options))
}

fn embedded(document: &Document, options: &Options) -> Option<EInvoice> {
    let full = options.export_mode == ExportMode::Full;
    (!options.ignore_xml)
        .then(|| einvoice::read(&document.attachments, full))
        .flatten()
}
