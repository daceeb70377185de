//! Files for their owner only, and files that are there whole or not at all.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

/// Makes a directory and those above it; whatever is made is its owner's alone.
pub(crate) fn make_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// Opens a file to read and write it, or makes an empty one.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    owners_only(&mut options);
    options.open(path)
}

fn owners_only(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Whether others than the owner may change a file.
#[cfg(unix)]
pub(crate) fn others_may_write(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o022 != 0)
}

/// Whether others than the owner may change a file: elsewhere the system sees to it.
#[cfg(not(unix))]
pub(crate) fn others_may_write(_: &Path) -> bool {
    false
}

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Its owner alone.
    Owner,
    /// Whoever the user's mask allows.
    Anyone,
}

/// What the names of temporary files begin and end with.
const TEMPORARY: (&str, &str) = (".ipp-", ".part");

/// Writes a file that is there whole, on the disk, or as it was: to a temporary file beside it, which is synced and
/// renamed. What a kill leaves behind is removed by the next process that writes there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let dir = parent(path);
    let mut temporary = temporary_in(dir, reader)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path)?;
    sync_dir(dir)
}

/// A temporary file of a name that no other has. It is locked while its process lives.
fn temporary_in(dir: &Path, reader: Reader) -> io::Result<NamedTempFile> {
    sweep(dir);
    loop {
        let mut builder = tempfile::Builder::new();
        builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
        #[cfg(unix)]
        if reader == Reader::Anyone {
            use std::os::unix::fs::PermissionsExt as _;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        #[cfg(not(unix))]
        let _ = reader;
        let temporary = builder.tempfile_in(dir)?;
        // A file system without locks is not swept either.
        let _ = temporary.as_file().lock();
        // Before it was locked, another process may have taken it for one that a kill left behind.
        if temporary.path().exists() {
            return Ok(temporary);
        }
    }
}

/// Removes the temporary files of processes that were killed; each directory is looked at once.
fn sweep(dir: &Path) {
    static SWEPT: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let mut swept = SWEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if !swept.insert(dir.to_owned()) {
        return;
    }
    let entries = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1);
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if !is_ours || !is_file {
            continue;
        }
        let is_left = |file: File| file.try_lock().is_ok();
        if File::open(entry.path()).is_ok_and(is_left) {
            // Whoever can remove it later does.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The same without waiting for the disk: after a stop of the machine, the file may be empty. No two processes may write
/// the same file at a time.
pub(crate) fn write_loosely(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let temp = temporary(path);
    write(&temp, bytes, reader)?;
    fs::rename(&temp, path)
}

fn write(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    // What a kill left behind. Anything else of that name, such as a link to elsewhere, is not written through.
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    if reader == Reader::Owner {
        owners_only(&mut options);
    }
    options.open(path)?.write_all(bytes)
}

/// Short whatever the file's name, which may be as long as names can be.
fn temporary(path: &Path) -> PathBuf {
    use sha2::{Digest as _, Sha256};
    let name = path.file_name().unwrap_or(path.as_os_str());
    let digest = Sha256::digest(name.as_encoded_bytes());
    parent(path).join(format!(".ipp-{}.part", hex::encode(&digest[..8])))
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if dir != Path::new("") => dir,
        _ => Path::new("."),
    }
}

/// Has the names in a directory on the disk.
#[cfg(unix)]
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Has the names in a directory on the disk: elsewhere the system sees to it.
#[cfg(not(unix))]
pub(crate) fn sync_dir(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let long = "n".repeat(250) + ".json";
        let path = dir.path().join(long);
        write_whole(&path, b"one", Reader::Anyone).unwrap();
        write_whole(&path, b"two", Reader::Anyone).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_cannot_take_its_name_leaves_nothing_behind() {
        let dir = tempfile::tempdir().unwrap();
        let taken = dir.path().join("taken");
        fs::create_dir_all(taken.join("inside")).unwrap();
        assert!(write_whole(&taken, b"x", Reader::Anyone).is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_lies_where_a_temporary_file_was_is_not_written_through() {
        let dir = tempfile::tempdir().unwrap();
        let (path, victim) = (dir.path().join("book"), dir.path().join("victim"));
        fs::write(&victim, "mine").unwrap();
        std::os::unix::fs::symlink(&victim, temporary(&path)).unwrap();
        write_loosely(&path, b"x", Reader::Owner).unwrap();
        write_whole(&path, b"y", Reader::Owner).unwrap();
        assert_eq!(fs::read(&victim).unwrap(), b"mine");
        assert!(!path.is_symlink());
    }

    #[test]
    fn what_a_kill_left_is_removed_and_what_is_being_written_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let left = dir.path().join(".ipp-left.part");
        fs::write(&left, "torn").unwrap();
        let live = tempfile::Builder::new()
            .prefix(".ipp-")
            .suffix(".part")
            .tempfile_in(dir.path())
            .unwrap();
        live.as_file().lock().unwrap();
        write_whole(&dir.path().join("file"), b"x", Reader::Anyone).unwrap();
        assert!(!left.exists());
        assert!(live.path().exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_private_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("a/b");
        make_dir(&inner).unwrap();
        make_dir(&inner).unwrap();
        assert_eq!(mode(&inner), 0o700);
        open(&inner.join("open")).unwrap();
        assert_eq!(mode(&inner.join("open")), 0o600);
        write_whole(&inner.join("whole"), b"x", Reader::Owner).unwrap();
        assert_eq!(mode(&inner.join("whole")), 0o600);
    }
}
