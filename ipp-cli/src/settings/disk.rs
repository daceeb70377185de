//! TOML files of the user's: read with the places of their values, changed with their comments kept, replaced whole or
//! not at all. They are their owner's alone.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml_edit::{Document, DocumentMut, Table, TomlError, Value};

use super::error::{Place, Result, SettingsError};
use crate::private::{self, Reader};

/// A file as it was read.
#[derive(Debug)]
pub(crate) struct TomlFile {
    pub(crate) path: PathBuf,
    pub(crate) document: Document<String>,
}

impl TomlFile {
    /// The file, if it is there.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>> {
        let Some(text) = text(path)? else {
            return Ok(None);
        };
        let document = Document::parse(text.clone()).map_err(|e| syntax(path, &text, &e))?;
        let path = path.to_owned();
        Ok(Some(Self { path, document }))
    }

    /// Where something stands in it.
    pub(crate) fn place(&self, span: Option<Range<usize>>) -> Place {
        let at = span.map_or(0, |s| s.start);
        Place {
            file: self.path.clone(),
            line: line(self.document.raw(), at),
        }
    }
}

fn text(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(e) => Err(SettingsError::io("read", path)(e)),
    }
}

/// The words of the parser without the line that they are about: it may hold a secret.
fn syntax(path: &Path, text: &str, error: &TomlError) -> SettingsError {
    let at = error.span().map_or(0, |s| s.start);
    SettingsError::Syntax {
        place: Place {
            file: path.to_owned(),
            line: line(text, at),
        },
        message: error.message().replace('\n', ", "),
    }
}

fn line(text: &str, at: usize) -> usize {
    let before = text.bytes().take(at);
    before.filter(|b| *b == b'\n').count() + 1
}

/// Sets a value. What stands beside an old one, a comment, stays.
pub(crate) fn set(table: &mut Table, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    match table.get_mut(key).and_then(|item| item.as_value_mut()) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, value.into());
        }
    }
}

/// Changes a file, which is made if it is not there. Nobody else changes it meanwhile; without a change it is not
/// written.
pub(crate) fn change<T, E: From<SettingsError>>(
    path: &Path,
    change: impl FnOnce(&mut DocumentMut) -> Result<T, E>,
) -> Result<T, E> {
    // What is behind a link is changed, not the link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let dir = path.parent().unwrap_or(Path::new("."));
    private::make_dir(dir).map_err(SettingsError::io("make", dir))?;
    let _lock = lock(&lock_of(path, dir))?;
    let text = text(path)?.unwrap_or_default();
    let mut document: DocumentMut = text.parse().map_err(|e| syntax(path, &text, &e))?;
    let outcome = change(&mut document)?;
    let new = document.to_string();
    if new != text {
        private::write_whole(path, new.as_bytes(), Reader::Owner)
            .map_err(SettingsError::io("write", path))?;
    }
    Ok(outcome)
}

/// Each file has its own: while the settings of a profile are changed, its credentials beside them are.
fn lock_of(path: &Path, dir: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    dir.join(format!(".{name}.lock"))
}

/// Held until dropped.
fn lock(path: &Path) -> Result<File> {
    let open = || {
        let file = private::open(path)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(SettingsError::io("lock", path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Cause as _;
    use toml_edit::value;

    #[test]
    fn a_file_is_changed_while_the_one_beside_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let file = |name| dir.path().join(name);
        let set = |document: &mut DocumentMut, number: i64| {
            document["x"] = value(number);
            Ok::<_, SettingsError>(())
        };
        let inner = || change(&file("b.toml"), |b| set(b, 1));
        change(&file("a.toml"), |a| inner().and_then(|()| set(a, 2))).unwrap();
        assert_eq!(fs::read_to_string(file("a.toml")).unwrap(), "x = 2\n");
        assert_eq!(fs::read_to_string(file("b.toml")).unwrap(), "x = 1\n");
    }

    #[test]
    fn a_change_keeps_comments_and_makes_the_file_its_owners() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/b.toml");
        let set_to = |number: i64| {
            change(&path, |d| {
                set(d, "a", number);
                Ok::<_, SettingsError>(())
            })
        };
        set_to(1).unwrap();
        fs::write(&path, "# why\na = 1 # here\nb = 2\n").unwrap();
        set_to(7).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, "# why\na = 7 # here\nb = 2\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            assert_eq!(mode(&dir.path().join("a")), 0o700);
        }
    }

    #[test]
    fn a_change_that_fails_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.toml");
        fs::write(&path, "a = 1\n").unwrap();
        let refused = change(&path, |d| {
            d["a"] = value(2);
            Err::<(), _>(SettingsError::NoHome)
        });
        assert!(matches!(refused, Err(SettingsError::NoHome)));
        assert_eq!(fs::read_to_string(&path).unwrap(), "a = 1\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let (link, file) = (dir.path().join("link"), dir.path().join("file"));
        fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        change(&link, |d| {
            d["a"] = value(1);
            Ok::<_, SettingsError>(())
        })
        .unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "a = 1\n");
    }

    #[test]
    fn two_changes_at_once_are_both_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.toml");
        std::thread::scope(|scope| {
            for n in 0..8 {
                let path = &path;
                scope.spawn(move || {
                    change(path, |d| {
                        d[&format!("k{n}")] = value(n);
                        Ok::<_, SettingsError>(())
                    })
                });
            }
        });
        let file = TomlFile::read(&path).unwrap().unwrap();
        assert_eq!(file.document.iter().count(), 8);
    }

    #[test]
    fn what_is_no_toml_is_refused_with_its_line_and_not_shown() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.toml");
        fs::write(&path, "a = 1\n\nb = canary canary\n").unwrap();
        let error = TomlFile::read(&path).unwrap_err();
        assert!(error.message().contains("c.toml:3: "), "{error:?}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}
