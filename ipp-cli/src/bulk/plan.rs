//! What a command would do, before it does anything: every file looked at, equal contents found.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::identity::Content;
use super::look::{Fault, Looked, Stamp, look};
use super::select::{Selected, clean};

/// The files of a command.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// In the order of the command line and, in directories, of the names.
    pub(crate) files: Vec<PlannedFile>,
    /// The distinct contents, in the order in which they are met.
    pub(crate) documents: Vec<PlannedDocument>,
    /// How many files of directories are no documents.
    pub(crate) skipped: usize,
    /// The inputs that match nothing.
    pub(crate) unmatched: Vec<PathBuf>,
    /// The deepest directory that all inputs share.
    pub(crate) base: PathBuf,
}

#[derive(Debug)]
pub(crate) struct PlannedFile {
    pub(crate) path: PathBuf,
    /// The document that it holds, by its place in the plan, or why it cannot be sent.
    pub(crate) document: Result<usize, Fault>,
}

/// One content, which is sent once whatever number of files have it.
#[derive(Debug, Clone)]
pub(crate) struct PlannedDocument {
    pub(crate) content: Content,
    /// The first file that has it, under whose name it is sent.
    pub(crate) path: PathBuf,
    pub(crate) stamp: Stamp,
    /// All files that have it, by their places in the plan.
    pub(crate) files: Vec<usize>,
}

impl Plan {
    /// Looks at every file that was found.
    pub(crate) fn of(selected: Selected) -> Self {
        let mut plan = Self {
            skipped: selected.skipped,
            unmatched: selected.unmatched,
            base: common(&selected.roots),
            ..Self::default()
        };
        let mut known = HashMap::new();
        for path in selected.files {
            let document = look(&path).map(|Looked { content, stamp }| {
                let number = *known.entry(content).or_insert_with(|| {
                    plan.documents.push(PlannedDocument {
                        content,
                        path: path.clone(),
                        stamp,
                        files: Vec::new(),
                    });
                    plan.documents.len() - 1
                });
                plan.documents[number].files.push(plan.files.len());
                number
            });
            plan.files.push(PlannedFile { path, document });
        }
        let unreadable = selected.unreadable.into_iter();
        plan.files.extend(unreadable.map(|(path, e)| PlannedFile {
            path,
            document: Err(e.into()),
        }));
        plan
    }

    /// How many files have a content that another one before them has.
    pub(crate) fn duplicates(&self) -> usize {
        let sent = self.files.iter().filter(|f| f.document.is_ok()).count();
        sent - self.documents.len()
    }

    /// The files that hold a document.
    pub(crate) fn files_of(&self, document: usize) -> impl Iterator<Item = &Path> {
        let files = self.documents[document].files.iter();
        files.map(|file| self.files[*file].path.as_path())
    }
}

/// The deepest directory that all of these are in.
fn common(dirs: &[PathBuf]) -> PathBuf {
    let mut dirs = dirs.iter().map(|dir| directory(dir));
    let Some(first) = dirs.next() else {
        return PathBuf::new();
    };
    dirs.fold(first, |common, dir| {
        let shared = common.components().zip(dir.components());
        let shared = shared.take_while(|(a, b)| a == b);
        shared.map(|(a, _)| a).collect()
    })
}

/// A directory from the root on; an empty name is the working directory.
pub(crate) fn directory(dir: &Path) -> PathBuf {
    let dir = match dir.as_os_str().is_empty() {
        true => Path::new("."),
        false => dir,
    };
    clean(&std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::select::Selection;

    fn plan(dir: &Path, files: &[(&str, &str)]) -> Plan {
        for (name, text) in files {
            let path = dir.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let selection = Selection {
            inputs: vec![dir.to_owned().into(), dir.join("none.pdf").into()],
            recursive: true,
            ..Selection::default()
        };
        Plan::of(selection.find().unwrap())
    }

    #[test]
    fn equal_contents_are_one_document_and_what_cannot_be_sent_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let files = [
            ("a.pdf", "%PDF-1"),
            ("b/copy.pdf", "%PDF-1"),
            ("c.pdf", "%PDF-2"),
            ("d.pdf", ""),
            ("e.txt", "x"),
        ];
        let plan = plan(dir.path(), &files);
        assert_eq!((plan.files.len(), plan.documents.len()), (5, 2));
        assert_eq!((plan.duplicates(), plan.skipped), (1, 1));
        let of_first: Vec<_> = plan.files_of(0).collect();
        let expected = ["a.pdf", "b/copy.pdf"].map(|f| dir.path().join(f));
        assert_eq!(of_first, expected);
        let faults = plan.files.iter().filter_map(|f| f.document.as_ref().err());
        let faults: Vec<_> = faults.collect();
        let [Fault::Empty, Fault::Unreadable(e)] = &faults[..] else {
            panic!("{faults:?}")
        };
        assert_eq!(e.kind(), std::io::ErrorKind::NotFound);
        assert_eq!(plan.base, clean(dir.path()));
    }

    #[test]
    fn the_base_is_the_deepest_directory_of_all() {
        let dirs = |dirs: &[&str]| common(&dirs.iter().map(PathBuf::from).collect::<Vec<_>>());
        assert_eq!(dirs(&["/a/b/c", "/a/b/d/e", "/a/b"]), Path::new("/a/b"));
        assert_eq!(dirs(&["/a/x/../b", "/a/b/./c"]), Path::new("/a/b"));
        assert_eq!(dirs(&["/a/bc", "/a/bd"]), Path::new("/a"));
        let here = std::path::absolute(".").unwrap();
        assert_eq!(dirs(&["", "sub"]), clean(&here));
    }
}
