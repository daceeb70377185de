//! Why a file could not be made.

/// The error of a library that this crate uses and does not show.
type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The csv file.
    #[error("the csv file cannot be written: {0}")]
    Csv(#[source] Source),
    /// The xlsx file, for example because of more than 1,048,575 rows.
    #[error("the xlsx file cannot be written: {0}")]
    Xlsx(#[source] Source),
}
