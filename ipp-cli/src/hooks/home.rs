//! Where a listener keeps what must survive it.
//!
//! ```text
//! secret            what deliveries are signed with: one for all listeners, so that a receiver needs one
//! <listener>/lock   held while it listens
//! <listener>/spool  its events
//! <listener>/cursor how far it has looked
//! <listener>/webhook  what is registered for it
//! ```

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ipp_sdk::model::WebhookSecret;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::spool::{Kept, Spool};
use super::{HookError, Result};
use crate::lock::{Lock, LockError};
use crate::private::{self, Reader};

/// The directory of all listeners.
#[derive(Debug, Clone)]
pub(crate) struct Home(PathBuf);

/// The directory of one listener, which it has for itself.
#[derive(Debug)]
pub(crate) struct Listener {
    dir: PathBuf,
    _lock: Lock,
}

/// What whoever waits for a listener is told.
#[derive(Debug, Serialize)]
pub(crate) struct ReadyFile<'a> {
    pub(crate) pid: u32,
    /// The port of the receiver, if there is one.
    pub(crate) port: Option<u16>,
    pub(crate) targets: Vec<&'a str>,
    pub(crate) secret_file: Option<&'a Path>,
}

impl Home {
    /// Below the directory where the program keeps its state.
    pub(crate) fn new(state: &Path) -> Self {
        Self(state.join("listen"))
    }

    pub(crate) fn secret_file(&self) -> PathBuf {
        self.0.join("secret")
    }

    /// The secret of this machine, made the first time.
    pub(crate) fn secret(&self) -> Result<WebhookSecret> {
        let path = self.secret_file();
        match read_secret(&path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => self.make_secret(&path),
            read => read.map_err(HookError::file("read", &path)),
        }
    }

    fn make_secret(&self, path: &Path) -> Result<WebhookSecret> {
        let fail = HookError::file("write", path);
        let make = || {
            private::make_dir(&self.0)?;
            // Whoever begins at the same time gets the same secret.
            let _lock = wait_for(&self.0.join("secret.lock"))?;
            if let Ok(secret) = read_secret(path) {
                return Ok(secret);
            }
            let mut bytes = [0; 32];
            getrandom::getrandom(&mut bytes)?;
            let secret = format!("whsec_{}", hex::encode(bytes));
            private::write_whole(path, format!("{secret}\n").as_bytes(), Reader::Owner)?;
            Ok(WebhookSecret::new(secret))
        };
        make().map_err(fail)
    }

    /// Takes the directory of the listener for these targets of an API.
    pub(crate) fn listener(&self, api: &str, targets: &[String]) -> Result<Listener> {
        let dir = self.0.join(listener_name(api, targets));
        private::make_dir(&dir).map_err(HookError::file("make", &dir))?;
        let lock = dir.join("lock");
        match Lock::take(&lock) {
            Ok(lock) => Ok(Listener { dir, _lock: lock }),
            Err(LockError::Busy(pid)) => Err(HookError::Busy(pid)),
            Err(LockError::Io(e)) => Err(HookError::file("lock", &lock)(e)),
        }
    }

    /// All events that are kept, oldest first; each once.
    pub(crate) fn events(&self) -> Result<Vec<Kept>> {
        let fail = HookError::file("read", &self.0);
        let mut all: Vec<Kept> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for spool in spools(&self.0).map_err(fail)? {
            for kept in Spool::read(&spool).map_err(HookError::file("read", &spool))? {
                match places.entry(kept.event.id.clone()) {
                    Entry::Occupied(place) => {
                        all[*place.get()].delivered_to.extend(kept.delivered_to);
                    }
                    Entry::Vacant(place) => {
                        place.insert(all.len());
                        all.push(kept);
                    }
                }
            }
        }
        all.sort_by_key(|kept| kept.event.received_at);
        Ok(all)
    }
}

impl Listener {
    pub(crate) fn spool(&self) -> PathBuf {
        self.dir.join("spool")
    }

    pub(crate) fn cursor(&self) -> PathBuf {
        self.dir.join("cursor")
    }

    pub(crate) fn webhook(&self) -> PathBuf {
        self.dir.join("webhook")
    }

    /// A name by which the listener can be told from others.
    #[cfg(feature = "local")]
    pub(crate) fn name(&self) -> String {
        let name = self.dir.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

impl ReadyFile<'_> {
    /// Writes it, whole or not at all.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let json = serde_json::to_vec(self).map_err(io::Error::from);
        json.and_then(|json| private::write_whole(path, &json, Reader::Anyone))
            .map_err(HookError::file("write", path))
    }
}

fn read_secret(path: &Path) -> io::Result<WebhookSecret> {
    let text = fs::read_to_string(path)?;
    match text.trim() {
        "" => Err(io::ErrorKind::NotFound.into()),
        secret => Ok(WebhookSecret::new(secret)),
    }
}

/// The lock is held for an instant only.
fn wait_for(path: &Path) -> io::Result<fs::File> {
    let file = private::open(path)?;
    file.lock()?;
    Ok(file)
}

fn listener_name(api: &str, targets: &[String]) -> String {
    let mut targets: Vec<&str> = targets.iter().map(String::as_str).collect();
    targets.sort_unstable();
    targets.dedup();
    let mut digest = Sha256::new();
    for part in std::iter::once(api).chain(targets) {
        digest.update(part);
        digest.update([0]);
    }
    hex::encode(&digest.finalize()[..8])
}

fn spools(home: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(home) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(e),
    };
    let spools = entries.map(|entry| Ok(entry?.path().join("spool")));
    let mut spools = spools.collect::<io::Result<Vec<_>>>()?;
    spools.retain(|spool| spool.is_file());
    spools.sort();
    Ok(spools)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_made_once_for_its_owner_only() {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::new(dir.path());
        let secret = home.secret().unwrap();
        assert_eq!(secret.expose().len(), "whsec_".len() + 64);
        assert_eq!(home.secret().unwrap().expose(), secret.expose());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(home.secret_file())
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn one_listens_for_a_set_of_targets_and_others_for_others() {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::new(dir.path());
        let targets = |list: &[&str]| list.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        let first = home.listener("api", &targets(&["a", "b"])).unwrap();
        let again = home.listener("api", &targets(&["b", "a"]));
        assert!(matches!(again, Err(HookError::Busy(_))));
        assert!(home.listener("api", &targets(&["a"])).is_ok());
        assert!(home.listener("other", &targets(&["a", "b"])).is_ok());
        drop(first);
        assert!(home.listener("api", &targets(&["a", "b"])).is_ok());
    }
}
