//! What is read besides documents: keys, rules, results.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, stdin};
use std::path::Path;

use crate::error::{Error, Result};

/// The text of a file, or of stdin for `-`.
pub(crate) fn read_text(file: &Path) -> Result<String> {
    let bytes = read_bytes(file)?;
    String::from_utf8(bytes).map_err(|_| cannot_read(file, ErrorKind::InvalidData.into()))
}

/// The bytes of a file, or of stdin for `-`.
pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        stdin().read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|mut f| f.read_to_end(&mut bytes))
    };
    read.map(|_| bytes)
        .map_err(|source| cannot_read(file, source))
}

fn cannot_read(file: &Path, source: io::Error) -> Error {
    Error::File {
        action: "read",
        path: file.to_owned(),
        source,
    }
}
