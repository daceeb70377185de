//! Files for their owner only, and files that are there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

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

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Its owner alone.
    Owner,
    /// Whoever the user's mask allows.
    Anyone,
}

/// Writes a file that is there whole, on the disk, or as it was: to a temporary file beside it, which is synced and
/// renamed. The temporary file has a name that follows from the file's, so that what a kill leaves behind is written
/// over by the next attempt; no two processes may write the same file at a time.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let temp = temporary(path);
    let written = write_synced(&temp, bytes, reader).and_then(|()| fs::rename(&temp, path));
    if let Err(e) = written {
        let _ = fs::remove_file(&temp);
        return Err(e);
    }
    sync_dir(parent(path))
}

/// The same without waiting for the disk: after a stop of the machine, the file may be empty.
pub(crate) fn write_loosely(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    let temp = temporary(path);
    write(&temp, bytes, reader)?;
    fs::rename(&temp, path)
}

fn write_synced(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<()> {
    write(path, bytes, reader)?.sync_all()
}

fn write(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<File> {
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
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    Ok(file)
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
