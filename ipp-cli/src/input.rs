//! What is read besides documents: keys, rules, results.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, stdin};
use std::path::Path;

use crate::error::{Error, Result};

/// The most that is read: a device without an end is not meant. Ten thousand results are 40 MB.
const MOST: u64 = 1 << 30;

/// The text of a file, or of stdin for `-`.
pub(crate) fn read_text(file: &Path) -> Result<String> {
    let bytes = read_bytes(file)?;
    String::from_utf8(bytes).map_err(|_| cannot_read(file, ErrorKind::InvalidData.into()))
}

/// The bytes of a file, or of stdin for `-`.
pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        stdin().lock().take(MOST + 1).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|f| f.take(MOST + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(read) if read as u64 > MOST => Err(cannot_read(file, ErrorKind::FileTooLarge.into())),
        Ok(_) => Ok(bytes),
        Err(source) => Err(cannot_read(file, source)),
    }
}

fn cannot_read(file: &Path, source: io::Error) -> Error {
    Error::File {
        action: "read",
        path: file.to_owned(),
        source,
    }
}
