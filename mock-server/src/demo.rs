//! The demo account, with its key and its session in files beside the database.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use ipp_sdk::model::SessionToken;
use jiff::Timestamp;

use crate::key::{Key, KeyHash, alphanumerics};
use crate::store::{Balance, Store};
use crate::{Error, StoreError};

pub(crate) const EMAIL: &str = "demo@ipp.test";
const TIER: &str = "business";
const KEY_NAME: &str = "demo";
/// The files that hold the key and the session. The database has their hashes only.
const KEY_FILE: &str = "demo-key";
const SESSION_FILE: &str = "demo-session";
const SESSION_PREFIX: &str = "ipp_session_";
const SESSION_LENGTH: usize = 40;

/// The demo account and what opens it.
#[derive(Debug)]
pub(crate) struct Demo {
    pub(crate) key: Key,
    pub(crate) session: SessionToken,
}

/// Makes sure that the demo account exists, with a key and a session that open it: the same ones at every start on
/// the same data directory. Once the file of the key is removed, that key opens nothing any more.
pub(crate) fn account(
    store: &Store,
    dir: Option<&Path>,
    balance: Balance,
    now: Timestamp,
) -> Result<Demo, Error> {
    let new_key = || Ok(Key::generate()?.secret.expose().to_owned());
    let key = kept(dir, KEY_FILE, Key::parse, new_key)?;
    let session = kept(dir, SESSION_FILE, parse_session, new_session)?;
    let demo = Demo { key, session };
    restore(store, &demo, balance, now)?;
    Ok(demo)
}

/// Makes sure that the demo account exists, and what opens it.
pub(crate) fn restore(
    store: &Store,
    demo: &Demo,
    balance: Balance,
    now: Timestamp,
) -> Result<(), StoreError> {
    let account = store.put_account(EMAIL, TIER, balance)?;
    store.put_key(account, &demo.key, KEY_NAME, now)?;
    store.put_session(account, &KeyHash::of(demo.session.expose()), now)
}

/// Makes a session token.
pub(crate) fn new_session() -> io::Result<String> {
    Ok(format!(
        "{SESSION_PREFIX}{}",
        alphanumerics(SESSION_LENGTH)?
    ))
}

fn parse_session(text: &str) -> Option<SessionToken> {
    text.starts_with(SESSION_PREFIX)
        .then(|| SessionToken::new(text))
}

/// The secret in a file of the directory, or a new one that is written there.
fn kept<T>(
    dir: Option<&Path>,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
    generate: impl FnOnce() -> io::Result<String>,
) -> Result<T, Error> {
    let text = match dir.map(|dir| dir.join(name)) {
        None => generate().map_err(Error::Random)?,
        Some(path) => {
            let failed = |source| secret_file(&path, source);
            if !path.exists() {
                let secret = generate().map_err(Error::Random)?;
                write_secret(&path, &secret).map_err(failed)?;
            }
            fs::read_to_string(&path).map_err(failed)?
        }
    };
    parse(text.trim()).ok_or_else(|| {
        let reason = "it does not hold what it should; remove it to get a new one";
        let path = dir.unwrap_or(Path::new("")).join(name);
        secret_file(&path, io::Error::new(io::ErrorKind::InvalidData, reason))
    })
}

/// Puts a secret in place whole and for its owner's eyes only (`tempfile` makes files of mode 0600). If another
/// process was faster, its secret stays.
fn write_secret(path: &Path, secret: &str) -> io::Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    writeln!(file, "{secret}")?;
    match file.persist_noclobber(path) {
        Err(e) if e.error.kind() != io::ErrorKind::AlreadyExists => Err(e.error),
        _ => Ok(()),
    }
}

fn secret_file(path: &Path, source: io::Error) -> Error {
    Error::KeyFile {
        path: path.to_owned(),
        source,
    }
}
