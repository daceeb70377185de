//! Files and directories as candidates.

use std::ffi::OsStr;
use std::path::Path;

use clap::builder::StyledStr;
use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _};

/// What marks a candidate as a path.
const TAG: &str = "files";
/// What documents are called.
const DOCUMENTS: [&str; 5] = ["pdf", "png", "jpg", "jpeg", "webp"];

/// Files and directories that begin so.
pub(super) fn any(current: &OsStr) -> Vec<CompletionCandidate> {
    paths(PathCompleter::any(), current, |_| 0)
}

/// Directories that begin so.
pub(super) fn directories(current: &OsStr) -> Vec<CompletionCandidate> {
    paths(PathCompleter::dir(), current, |_| 0)
}

/// Documents that begin so, then directories, then other files.
pub(super) fn documents(current: &OsStr) -> Vec<CompletionCandidate> {
    paths(PathCompleter::any(), current, |path| match path {
        path if is_document(path) => 0,
        path if is_directory(path) => 1,
        _ => 2,
    })
}

/// A field of a form: a name, and after `=@` a file.
pub(super) fn field(current: &OsStr) -> Vec<CompletionCandidate> {
    let text = current.to_str().unwrap_or_default();
    let Some((name, path)) = text.split_once("=@") else {
        return Vec::new();
    };
    let files = documents(OsStr::new(path)).into_iter();
    files
        .map(|file| file.add_prefix(format!("{name}=@")))
        .collect()
}

/// Whether a candidate is a path, which shells quote in a way of their own.
pub(super) fn is_path(candidate: &CompletionCandidate) -> bool {
    candidate
        .get_tag()
        .is_some_and(|tag| tag.to_string() == TAG)
}

fn paths(
    completer: PathCompleter,
    current: &OsStr,
    rank: impl Fn(&Path) -> usize,
) -> Vec<CompletionCandidate> {
    let mut found = completer.complete(current);
    // The directory that one is in is no way further.
    found.retain(|candidate| candidate.get_value() != ".");
    let ranked = found.into_iter().map(|candidate| {
        let order = rank(Path::new(candidate.get_value()));
        let candidate = candidate.display_order(Some(order));
        candidate.tag(Some(StyledStr::from(TAG)))
    });
    ranked.collect()
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str);
    let extension = extension.map(str::to_lowercase);
    extension.is_some_and(|extension| DOCUMENTS.contains(&&extension[..]))
}

/// Directories end with their separator.
fn is_directory(path: &Path) -> bool {
    let last = path.as_os_str().as_encoded_bytes().last();
    last.is_some_and(|last| std::path::is_separator(char::from(*last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(candidates: &[CompletionCandidate], dir: &str) -> Vec<String> {
        let value = |c: &CompletionCandidate| c.get_value().to_str().unwrap().replace(dir, "");
        candidates.iter().map(value).collect()
    }

    #[test]
    fn documents_come_first_then_directories_then_the_rest() {
        let temp = tempfile::tempdir().unwrap();
        for name in ["a.txt", "may bill.PDF", "z.jpeg", ".hidden.pdf"] {
            std::fs::write(temp.path().join(name), "").unwrap();
        }
        std::fs::create_dir(temp.path().join("m")).unwrap();
        let dir = format!("{}/", temp.path().to_str().unwrap());
        let mut found = documents(OsStr::new(&dir));
        found.retain(|candidate| !candidate.is_hide_set());
        found.sort_by_key(CompletionCandidate::get_display_order);
        assert_eq!(
            values(&found, &dir),
            ["may bill.PDF", "z.jpeg", "m/", "a.txt"]
        );
        assert!(found.iter().all(is_path));
        assert_eq!(values(&directories(OsStr::new(&dir))[..1], &dir), ["m/"]);
        let field = field(OsStr::new(&format!("file=@{dir}z")));
        assert_eq!(values(&field, &dir), ["file=@z.jpeg"]);
    }
}
