//! Why a file could not be made.

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The csv file.
    #[error("the csv file cannot be written: {0}")]
    Csv(#[from] csv::Error),
    /// The xlsx file, for example because of more than 1,048,575 rows.
    #[error("the xlsx file cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
