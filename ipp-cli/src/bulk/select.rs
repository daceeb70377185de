//! The files that a command line means: named ones, directories, patterns that no shell expanded.

use std::collections::HashSet;
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use serde::{Deserialize, Serialize};
use walkdir::{DirEntry, WalkDir};

use super::stored::{StoredPath, from_bytes};

/// What is looked for in directories, by the names that the API takes.
const EXTENSIONS: [&str; 5] = ["pdf", "png", "jpg", "jpeg", "webp"];

/// What decides which files are meant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Selection {
    /// Files, directories and patterns, in the order in which they were typed.
    pub(crate) inputs: Vec<StoredPath>,
    /// Whether directories are read to their depths.
    pub(crate) recursive: bool,
    pub(crate) max_depth: Option<usize>,
    /// What is taken of directories: all documents, if there is no pattern.
    pub(crate) include: Vec<String>,
    pub(crate) exclude: Vec<String>,
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Selected {
    /// Each file once, in an order that is the same every time.
    pub(crate) files: Vec<PathBuf>,
    /// The inputs that match nothing.
    pub(crate) unmatched: Vec<PathBuf>,
    /// What could not be looked into.
    pub(crate) unreadable: Vec<(PathBuf, io::Error)>,
    /// How many files of directories are no documents, by their names.
    pub(crate) skipped: usize,
    /// The directories that were looked into, and those of named files.
    pub(crate) roots: Vec<PathBuf>,
}

/// A pattern that cannot be one.
#[derive(Debug)]
pub(crate) struct BadPattern {
    pub(crate) pattern: String,
    pub(crate) source: globset::Error,
}

impl Selection {
    /// The same from anywhere: what is relative is made absolute.
    pub(crate) fn absolute(&self) -> io::Result<Self> {
        let inputs = self.inputs.iter();
        // `in` and `in/` are the same.
        let absolute = |StoredPath(path): &StoredPath| {
            let path = std::path::absolute(path)?;
            Ok(StoredPath(path.components().collect()))
        };
        Ok(Self {
            inputs: inputs.map(absolute).collect::<io::Result<_>>()?,
            ..self.clone()
        })
    }

    /// Looks for the files.
    pub(crate) fn find(&self) -> Result<Selected, BadPattern> {
        let mut finder = Finder {
            include: set(&self.include)?,
            exclude: set(&self.exclude)?,
            recursive: self.recursive,
            max_depth: self.max_depth.unwrap_or(usize::MAX),
            known: HashSet::new(),
            selected: Selected::default(),
        };
        for StoredPath(input) in &self.inputs {
            finder.input(input)?;
        }
        Ok(finder.selected)
    }
}

struct Finder {
    include: GlobSet,
    exclude: GlobSet,
    recursive: bool,
    max_depth: usize,
    known: HashSet<PathBuf>,
    selected: Selected,
}

impl Finder {
    fn input(&mut self, input: &Path) -> Result<(), BadPattern> {
        let before = self.selected.files.len() + self.selected.unreadable.len();
        // Whatever can be there is a name, also with a bracket in it.
        let is_there = input.symlink_metadata().is_ok();
        match pattern(input).filter(|_| !is_there) {
            Some(pattern) => self.matching(pattern)?,
            None if input.is_dir() => {
                let depth = if self.recursive { self.max_depth } else { 1 };
                self.selected.roots.push(input.to_owned());
                self.walk(input, depth, None);
            }
            None => {
                let dir = input.parent().unwrap_or(Path::new(""));
                self.selected.roots.push(dir.to_owned());
                self.add(input.to_owned());
                return Ok(());
            }
        }
        if before == self.selected.files.len() + self.selected.unreadable.len() {
            self.selected.unmatched.push(input.to_owned());
        }
        Ok(())
    }

    fn matching(&mut self, pattern: Pattern) -> Result<(), BadPattern> {
        let glob = set(std::slice::from_ref(&pattern.rest))?;
        let depth = match pattern.rest.contains("**") {
            true => usize::MAX,
            false => pattern.rest.split('/').count(),
        };
        self.selected.roots.push(pattern.base.clone());
        if pattern.base.as_os_str().is_empty() {
            self.walk(Path::new("."), depth, Some(&glob));
        } else if pattern.base.is_dir() {
            self.walk(&pattern.base, depth, Some(&glob));
        }
        Ok(())
    }

    fn walk(&mut self, root: &Path, depth: usize, only: Option<&GlobSet>) {
        let exclude = self.exclude.clone();
        let entries = WalkDir::new(root)
            .follow_links(true)
            .max_depth(depth)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|e| {
                e.depth() == 0 || !is_hidden(e) && !matches(&exclude, root, e.path())
            });
        for entry in entries {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    self.found(root, entry.into_path(), only);
                }
                Ok(_) => {}
                Err(e) if e.loop_ancestor().is_some() => {}
                Err(e) => self.failed(root, e, only),
            }
        }
    }

    fn found(&mut self, root: &Path, path: PathBuf, only: Option<&GlobSet>) {
        if only.is_some_and(|only| !matches(only, root, &path)) {
            return;
        }
        match self.is_wanted(root, &path) {
            true => self.add(path),
            false => self.selected.skipped += 1,
        }
    }

    fn is_wanted(&self, root: &Path, path: &Path) -> bool {
        if !self.include.is_empty() {
            return matches(&self.include, root, path);
        }
        is_document(path)
    }

    /// A link that leads nowhere is passed over unless it is named like a document.
    fn failed(&mut self, root: &Path, error: walkdir::Error, only: Option<&GlobSet>) {
        let path = error.path().unwrap_or(root).to_owned();
        let is_other = only.is_some_and(|only| !matches(only, root, &path));
        let is_link = path.is_symlink();
        if is_other || is_link && !self.is_wanted(root, &path) {
            return;
        }
        let error = error.into_io_error();
        let error = error.unwrap_or_else(|| io::ErrorKind::Other.into());
        self.selected.unreadable.push((path, error));
    }

    fn add(&mut self, path: PathBuf) {
        let path = path.strip_prefix(".").map(Path::to_owned).unwrap_or(path);
        let place = std::path::absolute(&path).unwrap_or_else(|_| path.clone());
        if self.known.insert(clean(&place)) {
            self.selected.files.push(path);
        }
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str());
    extension.is_some_and(|e| EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(e)))
}

/// A pattern with a slash is held against the path below the root, one without against the name.
fn matches(set: &GlobSet, root: &Path, path: &Path) -> bool {
    if set.is_empty() {
        return false;
    }
    let below = path.strip_prefix(root).unwrap_or(path);
    set.is_match(below) || path.file_name().is_some_and(|name| set.is_match(name))
}

fn set(patterns: &[String]) -> Result<GlobSet, BadPattern> {
    let bad = |pattern: &str| {
        let pattern = pattern.to_owned();
        move |source| BadPattern { pattern, source }
    };
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let glob = GlobBuilder::new(pattern).literal_separator(true).build();
        set.add(glob.map_err(bad(pattern))?);
    }
    set.build().map_err(bad(""))
}

/// A pattern, and the directory below which it is looked for.
struct Pattern {
    base: PathBuf,
    rest: String,
}

fn pattern(input: &Path) -> Option<Pattern> {
    let is_pattern = |c: &Component<'_>| {
        let bytes = c.as_os_str().as_encoded_bytes();
        bytes.iter().any(|b| b"*?[{".contains(b))
    };
    let components: Vec<Component<'_>> = input.components().collect();
    let first = components.iter().position(is_pattern)?;
    let (base, rest) = components.split_at(first);
    let rest = rest.iter().map(|c| c.as_os_str().to_str());
    Some(Pattern {
        base: base.iter().collect(),
        rest: rest.collect::<Option<Vec<&str>>>()?.join("/"),
    })
}

/// The paths of a list: a line each, or with a zero byte after each.
pub(crate) fn listed(list: &[u8], by_zeros: bool) -> Vec<StoredPath> {
    let separator = if by_zeros { b'\0' } else { b'\n' };
    list.split(|b| *b == separator)
        .map(|line| match line {
            [line @ .., b'\r'] if !by_zeros => line,
            line => line,
        })
        .filter(|line| !line.is_empty())
        .map(|line| StoredPath(from_bytes(line.to_vec()).into()))
        .collect()
}

/// A path without `.` and `..`, told by its words alone.
pub(crate) fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            other => clean.push(other),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        dir
    }

    fn selection(dir: &Path, inputs: &[&str]) -> Selection {
        Selection {
            inputs: inputs.iter().map(|i| dir.join(i).into()).collect(),
            ..Selection::default()
        }
    }

    /// The files, as paths below the directory.
    fn names(dir: &Path, selected: &Selected) -> Vec<String> {
        let below = |path: &PathBuf| path.strip_prefix(dir).unwrap().display().to_string();
        selected.files.iter().map(below).collect()
    }

    const FILES: &[&str] = &[
        "b.pdf",
        "a.PDF",
        "note.txt",
        ".hidden.pdf",
        "sub/c.jpeg",
        "sub/deep/d.webp",
        ".git/e.pdf",
        "out/a.PDF.json",
    ];

    #[test]
    fn a_directory_is_read_one_level_and_with_r_to_its_depths() {
        let dir = tree(FILES);
        let mut selection = selection(dir.path(), &[""]);
        let found = selection.find().unwrap();
        assert_eq!(names(dir.path(), &found), ["a.PDF", "b.pdf"]);
        assert_eq!(found.skipped, 1);
        selection.recursive = true;
        let found = selection.find().unwrap();
        let all = ["a.PDF", "b.pdf", "sub/c.jpeg", "sub/deep/d.webp"];
        assert_eq!(names(dir.path(), &found), all);
        assert_eq!(found.skipped, 2);
        selection.max_depth = Some(2);
        assert_eq!(names(dir.path(), &selection.find().unwrap()), all[..3]);
    }

    #[test]
    fn include_and_exclude_decide_in_directories() {
        let dir = tree(FILES);
        let mut selection = selection(dir.path(), &[""]);
        selection.recursive = true;
        selection.exclude = vec!["sub/deep".to_owned(), "b.*".to_owned()];
        let found = selection.find().unwrap();
        assert_eq!(names(dir.path(), &found), ["a.PDF", "sub/c.jpeg"]);
        selection.include = vec!["*.txt".to_owned(), "sub/*".to_owned()];
        let found = selection.find().unwrap();
        assert_eq!(names(dir.path(), &found), ["note.txt", "sub/c.jpeg"]);
        selection.include = vec!["a{".to_owned()];
        assert_eq!(selection.find().unwrap_err().pattern, "a{");
    }

    #[test]
    fn a_pattern_that_no_shell_expanded_is_expanded() {
        let dir = tree(FILES);
        for (pattern, expected) in [
            ("*.pdf", &["b.pdf"][..]),
            ("[ab].{pdf,PDF}", &["a.PDF", "b.pdf"]),
            ("s*/c.jpeg", &["sub/c.jpeg"]),
            ("**/*.webp", &["sub/deep/d.webp"]),
        ] {
            let found = selection(dir.path(), &[pattern]).find().unwrap();
            assert_eq!(names(dir.path(), &found), expected, "{pattern}");
        }
    }

    #[test]
    fn what_matches_nothing_is_told() {
        let dir = tree(&["empty/note.txt"]);
        let selection = selection(dir.path(), &["empty", "*.pdf", "none/*.pdf", "none.pdf"]);
        let found = selection.find().unwrap();
        let unmatched = ["empty", "*.pdf", "none/*.pdf"].map(|i| dir.path().join(i));
        assert_eq!(found.unmatched, unmatched);
        // A named file is looked at later, there or not.
        assert_eq!(names(dir.path(), &found), ["none.pdf"]);
    }

    #[test]
    fn a_file_is_taken_once_and_in_the_order_of_the_command_line() {
        let dir = tree(&["x/b.pdf", "x/a.pdf", "c[1].pdf"]);
        let inputs = ["x/b.pdf", "c[1].pdf", "x", "x/../x/a.pdf"];
        let found = selection(dir.path(), &inputs).find().unwrap();
        let expected = ["x/b.pdf", "c[1].pdf", "x/a.pdf"];
        assert_eq!(names(dir.path(), &found), expected);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_and_loops_and_dead_ends_are_not() {
        use std::os::unix::fs::symlink;
        let dir = tree(&["in/a.pdf", "else/b.pdf"]);
        let inner = dir.path().join("in");
        symlink(&inner, inner.join("loop")).unwrap();
        symlink(dir.path().join("else"), inner.join("linked")).unwrap();
        symlink("nowhere", inner.join("dead.pdf")).unwrap();
        symlink("nowhere", inner.join("dead.txt")).unwrap();
        let mut selection = selection(dir.path(), &["in"]);
        selection.recursive = true;
        let found = selection.find().unwrap();
        assert_eq!(names(dir.path(), &found), ["in/a.pdf", "in/linked/b.pdf"]);
        let unreadable: Vec<_> = found.unreadable.iter().map(|(path, _)| path).collect();
        assert_eq!(unreadable, [&inner.join("dead.pdf")]);
    }

    #[cfg(unix)]
    #[test]
    fn names_need_not_be_text_nor_harmless() {
        let dir = tree(&["-weird name.pdf", "a\nb.pdf"]);
        let strange = dir.path().join(from_bytes(b"\xff\xfe.pdf".to_vec()));
        fs::write(&strange, "x").unwrap();
        let found = selection(dir.path(), &[""]).find().unwrap();
        assert_eq!(found.files.len(), 3);
        assert!(found.files.contains(&strange));
        let list = listed(b"a.pdf\r\n\n-b.pdf\n\xff.pdf", false);
        assert_eq!(list.len(), 3);
        assert_eq!(list[0].0, Path::new("a.pdf"));
        let list = listed(b"a\nb.pdf\0c.pdf\0", true);
        assert_eq!(list[0].0, Path::new("a\nb.pdf"));
        assert_eq!(list.len(), 2);
    }
}
