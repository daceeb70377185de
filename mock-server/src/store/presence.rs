//! Which servers use a data directory: each holds a lock on one file of it for as long as it lives, and the
//! system releases the lock however the process ends.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use crate::private;

const LOCK_FILE: &str = "ipp.lock";

/// A server's presence in a data directory; ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Presence {
    file: File,
    is_alone: bool,
}

impl Presence {
    /// Enters a directory. Who finds nobody there keeps others waiting until [`admit`](Self::admit).
    pub(crate) fn enter(dir: &Path) -> io::Result<Self> {
        let file = private::file()
            .create(true)
            .truncate(false)
            .open(dir.join(LOCK_FILE))?;
        let is_alone = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                file.lock_shared()?;
                false
            }
            // A file system without locks is used by one server at a time.
            Err(TryLockError::Error(_)) => true,
        };
        Ok(Self { file, is_alone })
    }

    /// Whether no other server used the directory at the time of entry.
    pub(crate) fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// Lets other servers in.
    pub(crate) fn admit(&self) {
        if self.is_alone {
            let _ = self.file.unlock();
            let _ = self.file.lock_shared();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Presence;

    #[test]
    fn only_who_finds_nobody_is_alone() {
        let dir = tempfile::tempdir().unwrap();
        let first = Presence::enter(dir.path()).unwrap();
        first.admit();
        let second = Presence::enter(dir.path()).unwrap();
        assert!(first.is_alone() && !second.is_alone());
        drop((first, second));
        assert!(Presence::enter(dir.path()).unwrap().is_alone());
    }
}
