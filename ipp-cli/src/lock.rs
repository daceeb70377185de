//! One process at a time: a lock on a file, which the system gives back when its holder ends, however it ends.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::private;

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock(File);

/// Why there is no lock.
#[derive(Debug)]
pub(crate) enum LockError {
    /// Another process holds it: this one, if it can be told.
    Busy(Option<u32>),
    Io(io::Error),
}

impl From<io::Error> for LockError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Lock {
    /// Takes the lock, or says who has it.
    pub(crate) fn take(path: &Path) -> Result<Self, LockError> {
        let mut file = private::open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Busy(holder(file))),
            Err(TryLockError::Error(e)) => return Err(e.into()),
        }
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        writeln!(file, "{}", std::process::id())?;
        Ok(Self(file))
    }
}

/// Whether a process holds the lock. One that let go of it properly left nothing in the file, so a lock that is free is
/// hardly ever touched.
pub(crate) fn is_held(path: &Path) -> bool {
    let Ok(file) = File::open(path) else {
        return false;
    };
    let is_marked = file.metadata().is_ok_and(|m| m.len() > 0);
    is_marked && matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // So that no number is read that means nobody; the lock itself goes with the file.
        let _ = self.0.set_len(0);
    }
}

/// Who wrote its number into the file. Some systems let nobody read it meanwhile.
fn holder(mut file: File) -> Option<u32> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_by_one_and_names_its_holder() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lock");
        let held = Lock::take(&path).unwrap();
        let Err(LockError::Busy(holder)) = Lock::take(&path) else {
            panic!("it was free")
        };
        if cfg!(unix) {
            assert_eq!(holder, Some(std::process::id()));
        }
        assert!(is_held(&path));
        drop(held);
        assert!(!is_held(&path));
        assert!(Lock::take(&path).is_ok());
    }

    #[test]
    fn a_lock_where_nothing_can_be_written_says_so() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("none/lock");
        assert!(matches!(Lock::take(&path), Err(LockError::Io(_))));
    }
}
