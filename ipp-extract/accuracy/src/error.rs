//! What can stop a measurement.

use std::io;
use std::path::{Path, PathBuf};

/// What can stop a measurement. That a document cannot be read is no error but a figure.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error("{path} is no JSON that fits: {source}")]
    Json {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("there is no corpus; name its directory with --corpus")]
    NoCorpus,
    #[error("no family has the name {0}; there are: {1}")]
    NoFamily(String, String),
    #[error("cannot print: {0}")]
    Print(#[from] io::Error),
    #[error("cannot write the report: {0}")]
    Format(#[from] std::fmt::Error),
    #[error("cannot print JSON: {0}")]
    Write(#[from] serde_json::Error),
    #[error(
        "{0} figures are worse than the committed ones. If that is meant, run `write` and commit what it wrote"
    )]
    Worse(usize),
}

impl Error {
    /// For `map_err`: the error with the file that it came from.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::File {
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn json(path: &Path) -> impl FnOnce(serde_json::Error) -> Self + '_ {
        move |source| Self::Json {
            path: path.to_owned(),
            source,
        }
    }
}
