//! Paths in files: JSON is text, and a path need not be.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// A path as it is kept in a file: its text, or else its bytes in hex.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub(crate) struct StoredPath(pub(crate) PathBuf);

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Form {
    Text(String),
    Bytes { hex: String },
}

impl From<StoredPath> for Form {
    fn from(StoredPath(path): StoredPath) -> Self {
        match path.into_os_string().into_string() {
            Ok(text) => Self::Text(text),
            Err(other) => Self::Bytes {
                hex: hex::encode(other.as_encoded_bytes()),
            },
        }
    }
}

impl TryFrom<Form> for StoredPath {
    type Error = hex::FromHexError;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        Ok(Self(match form {
            Form::Text(text) => text.into(),
            Form::Bytes { hex } => from_bytes(hex::decode(hex)?).into(),
        }))
    }
}

impl From<PathBuf> for StoredPath {
    fn from(path: PathBuf) -> Self {
        Self(path)
    }
}

impl AsRef<Path> for StoredPath {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

/// The name that these bytes are, where names are bytes.
#[cfg(unix)]
pub(crate) fn from_bytes(bytes: Vec<u8>) -> OsString {
    use std::os::unix::ffi::OsStringExt as _;
    OsString::from_vec(bytes)
}

/// The name that these bytes are, where names are text.
#[cfg(not(unix))]
pub(crate) fn from_bytes(bytes: Vec<u8>) -> OsString {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_kept_whatever_its_name() {
        let mut paths = vec![PathBuf::from("a b/é.pdf"), PathBuf::from("")];
        if cfg!(unix) {
            paths.push(from_bytes(b"in\xff/\xc3.pdf".to_vec()).into());
        }
        for path in paths {
            let json = serde_json::to_string(&StoredPath(path.clone())).unwrap();
            let read: StoredPath = serde_json::from_str(&json).unwrap();
            assert_eq!(read.0, path, "{json}");
        }
    }
}
