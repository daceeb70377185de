//! Why a document could not be read.

/// Why a document could not be read. Each message says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are no document of a kind that is read.
    #[error(
        "not a PDF: the file does not start with a PDF header. Upload the original PDF document"
    )]
    UnknownFormat,
    /// The PDF needs a password.
    #[error("the PDF is encrypted and needs a password. Save an unprotected copy and upload that")]
    Encrypted,
    /// The PDF's structure is broken beyond repair.
    #[error(
        "the PDF is damaged or incomplete and has no readable page. Export or download it again"
    )]
    Corrupt,
    /// The PDF has more pages than are read.
    #[error(
        "the PDF has {pages} pages, more than the {limit} that are read. Split it and upload the parts"
    )]
    TooManyPages {
        /// Pages of the document.
        pages: usize,
        /// The most that are read.
        limit: usize,
    },
    /// Reading the PDF would take more time or memory than any invoice does.
    #[error(
        "the PDF is too complex: reading it would take too much time or memory. Print it to a new PDF and upload that"
    )]
    TooComplex,
    /// No page holds text.
    #[error("the PDF holds no text, so it is probably a scan. Upload a PDF with a text layer")]
    NoText,
}

impl Error {
    /// Whether the file itself is to blame, so that an upload of it is refused at once; else the
    /// extraction failed.
    #[must_use]
    pub fn is_invalid_file(&self) -> bool {
        match self {
            Self::UnknownFormat
            | Self::Encrypted
            | Self::Corrupt
            | Self::TooManyPages { .. }
            | Self::TooComplex => true,
            Self::NoText => false,
        }
    }
}
