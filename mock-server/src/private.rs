//! Files and directories for their owner only: they hold what is on people's invoices, and secrets.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

use tempfile::TempDir;

/// How to open a file to write to, which, if it is made, is private.
pub(crate) fn file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a directory, and those above it, unless they are there.
pub(crate) fn make_dir(dir: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// Makes a directory that goes with its holder.
pub(crate) fn temp_dir() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("ipp-mock-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir()
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn nobody_else_may_look_inside() {
        let temp = super::temp_dir().unwrap();
        let dir = temp.path().join("a");
        super::make_dir(&dir).unwrap();
        let file = super::file().create(true).open(dir.join("b")).unwrap();
        for path in [temp.path(), &dir] {
            let mode = path.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
