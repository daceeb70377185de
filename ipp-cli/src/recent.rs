//! The ids that commands showed last, kept for completions: a small file in the user's cache directory.
//!
//! It is a convenience. Whatever is wrong with it is passed over, it is never waited for, and two commands that write it
//! at once lose one's ids.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use crate::private;
use crate::render::clean;

/// The variable that names another directory for what can be lost.
const VARIABLE: &str = "IPP_CACHE_DIR";
/// How many ids of a kind are kept.
const KEPT: usize = 200;
/// How long what is said of an id may be, in characters.
const LONGEST: usize = 60;

/// What an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Job,
    Batch,
    Webhook,
    Delivery,
    Vendor,
    Key,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Batch => "batch",
            Self::Webhook => "webhook",
            Self::Delivery => "delivery",
            Self::Vendor => "vendor",
            Self::Key => "key",
        }
    }
}

/// An id, and what it is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) words: String,
}

/// The ids that one command shows.
#[derive(Debug, Default)]
pub(crate) struct Seen(RefCell<Vec<(Kind, Known)>>);

impl Seen {
    /// Takes note of an id, unless there are enough of its kind.
    pub(crate) fn note(&self, kind: Kind, known: impl FnOnce() -> Option<Known>) {
        let mut seen = self.0.borrow_mut();
        if seen.iter().filter(|(other, _)| *other == kind).count() < KEPT {
            seen.extend(known().map(|known| (kind, known)));
        }
    }

    /// Keeps them for completions. That they cannot be kept is nobody's concern.
    pub(crate) fn keep(&self) {
        let seen = self.0.take();
        if let (false, Some(file)) = (seen.is_empty(), file()) {
            let _ = keep(&file, &seen);
        }
    }
}

/// The ids of a kind, the last shown first.
pub(crate) fn recent(kind: Kind) -> Vec<Known> {
    let text = file().and_then(|file| std::fs::read_to_string(file).ok());
    of(kind, &text.unwrap_or_default())
}

fn of(kind: Kind, text: &str) -> Vec<Known> {
    let known = text.lines().filter_map(|line| {
        let (name, rest) = line.split_once('\t')?;
        let (id, words) = rest.split_once('\t')?;
        (name == kind.name()).then(|| Known {
            id: id.to_owned(),
            words: words.to_owned(),
        })
    });
    known.collect()
}

fn file() -> Option<PathBuf> {
    dir(std::env::var_os(VARIABLE)).map(|dir| dir.join("ids"))
}

fn dir(variable: Option<OsString>) -> Option<PathBuf> {
    match variable.filter(|dir| !dir.is_empty()) {
        Some(dir) => Some(dir.into()),
        None => Some(
            etcetera::choose_base_strategy()
                .ok()?
                .cache_dir()
                .join("ipp"),
        ),
    }
}

/// Puts ids before those that are there.
fn keep(file: &Path, seen: &[(Kind, Known)]) -> io::Result<()> {
    let before = std::fs::read_to_string(file).unwrap_or_default();
    let new: Vec<String> = seen
        .iter()
        .map(|(kind, known)| line(*kind, known))
        .collect();
    let mut names = HashSet::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in new.iter().map(String::as_str).chain(before.lines()) {
        let count = counts.entry(kind_of(line)).or_default();
        if *count < KEPT && names.insert(name_of(line)) {
            *count += 1;
            lines.push(line);
        }
    }
    let text = lines.join("\n") + "\n";
    if text == before {
        return Ok(());
    }
    let dir = file.parent().unwrap_or(Path::new("."));
    private::make_dir(dir)?;
    // Its owner's alone, and in place whole or not at all; that it outlives a power cut is not worth the wait.
    let mut temporary = tempfile::NamedTempFile::new_in(dir)?;
    temporary.write_all(text.as_bytes())?;
    temporary.persist(file)?;
    Ok(())
}

fn line(kind: Kind, known: &Known) -> String {
    let words: String = clean(&known.words).chars().take(LONGEST).collect();
    format!("{}\t{}\t{words}", kind.name(), clean(&known.id))
}

fn kind_of(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

/// A line without what is said of the id.
fn name_of(line: &str) -> &str {
    line.rsplit_once('\t').map_or(line, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(id: &str, words: &str) -> Known {
        let (id, words) = (id.to_owned(), words.to_owned());
        Known { id, words }
    }

    fn read(file: &Path, kind: Kind) -> Vec<String> {
        let text = std::fs::read_to_string(file).unwrap();
        of(kind, &text).into_iter().map(|known| known.id).collect()
    }

    #[test]
    fn the_last_shown_comes_first_and_once() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ipp/ids");
        let first = [
            (Kind::Job, known("j1", "a.pdf, processing")),
            (Kind::Key, known("k1", "ci")),
        ];
        keep(&file, &first).unwrap();
        let then = [
            (Kind::Job, known("j2", "b\t.pdf\n")),
            (Kind::Job, known("j1", "a.pdf, completed")),
        ];
        keep(&file, &then).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        let expected = [known("j2", "b .pdf"), known("j1", "a.pdf, completed")];
        assert_eq!(of(Kind::Job, &text), expected);
        assert_eq!(read(&file, Kind::Key), ["k1"]);
    }

    #[test]
    fn so_many_of_a_kind_are_kept_and_none_is_crowded_out_by_another_kind() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ids");
        let seen = Seen::default();
        seen.note(Kind::Vendor, || Some(known("v", "")));
        for number in 0..300 {
            seen.note(Kind::Job, || Some(known(&format!("j{number}"), "")));
        }
        keep(&file, &seen.0.take()).unwrap();
        keep(&file, &[(Kind::Job, known("new", ""))]).unwrap();
        let jobs = read(&file, Kind::Job);
        assert_eq!((jobs.len(), &jobs[0][..]), (KEPT, "new"));
        assert_eq!(read(&file, Kind::Vendor), ["v"]);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ipp/ids");
        keep(&file, &[(Kind::Job, known("j", ""))]).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
        assert_eq!(
            std::fs::read_dir(file.parent().unwrap()).unwrap().count(),
            1
        );
    }

    #[test]
    fn a_variable_names_another_directory_and_an_empty_one_does_not() {
        assert_eq!(dir(Some("x".into())), Some("x".into()));
        assert_eq!(dir(Some("".into())), dir(None));
    }
}
