//! The demo account, and its key in a file beside the database.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use jiff::Timestamp;

use crate::Error;
use crate::key::Key;
use crate::store::{Balance, Store};

const EMAIL: &str = "demo@ipp.test";
const TIER: &str = "business";
const KEY_NAME: &str = "demo";
/// The file that holds the key. The database has its hash only.
const KEY_FILE: &str = "demo-key";

/// Makes sure that the demo account exists, and returns a key that opens it: the same one at every start on the
/// same data directory. Once the key's file is removed the key opens nothing any more.
pub(crate) fn account(store: &Store, dir: Option<&Path>, balance: Balance) -> Result<Key, Error> {
    let account = store.put_account(EMAIL, TIER, balance)?;
    let key = match dir {
        Some(dir) => stored_key(&dir.join(KEY_FILE))?,
        None => Key::generate().map_err(Error::Random)?,
    };
    store.put_key(account, &key, KEY_NAME, Timestamp::now())?;
    Ok(key)
}

/// The key in a file, or a new one that is written there.
fn stored_key(path: &Path) -> Result<Key, Error> {
    if !path.exists() {
        let key = Key::generate().map_err(Error::Random)?;
        write_key(path, &key).map_err(|source| key_file(path, source))?;
    }
    let text = fs::read_to_string(path).map_err(|source| key_file(path, source))?;
    Key::parse(text.trim()).ok_or_else(|| {
        let reason = "it does not hold a key; remove it to get a new one";
        key_file(path, io::Error::new(io::ErrorKind::InvalidData, reason))
    })
}

/// Puts a key in place whole and for its owner's eyes only (`tempfile` makes files of mode 0600). If another
/// process was faster, its key stays.
fn write_key(path: &Path, key: &Key) -> io::Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    writeln!(file, "{}", key.secret.expose())?;
    match file.persist_noclobber(path) {
        Err(e) if e.error.kind() != io::ErrorKind::AlreadyExists => Err(e.error),
        _ => Ok(()),
    }
}

fn key_file(path: &Path, source: io::Error) -> Error {
    Error::KeyFile {
        path: path.to_owned(),
        source,
    }
}
