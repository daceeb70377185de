//! What is read besides documents: keys, rules, results.

use std::fs::File;
use std::io::{Read as _, stdin};
use std::path::Path;

use crate::error::{Error, Result};

/// The text of a file, or of stdin for `-`.
pub(crate) fn read_text(file: &Path) -> Result<String> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        stdin().read_to_string(&mut text)
    } else {
        File::open(file).and_then(|mut f| f.read_to_string(&mut text))
    };
    read.map(|_| text).map_err(|source| Error::File {
        action: "read",
        path: file.to_owned(),
        source,
    })
}
