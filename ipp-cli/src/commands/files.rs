//! Files that are made by the program itself, such as manual pages.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A file that was written.
pub(crate) struct Written {
    pub(crate) path: PathBuf,
    pub(crate) bytes: u64,
}

/// Writes files into a directory, which is made if it is not there.
pub(crate) fn write_files(dir: &Path, files: Vec<(String, String)>) -> Result<Vec<Written>> {
    std::fs::create_dir_all(dir).map_err(|source| Error::File {
        action: "make",
        path: dir.to_owned(),
        source,
    })?;
    let write = |(name, text): (String, String)| {
        let path = dir.join(name);
        let bytes = text.len() as u64;
        match std::fs::write(&path, text) {
            Ok(()) => Ok(Written { path, bytes }),
            Err(source) => Err(Error::File {
                action: "write",
                path,
                source,
            }),
        }
    };
    files.into_iter().map(write).collect()
}
