//! Which files a run writes, and where.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::plan::{Plan, directory};
use super::select::clean;
use super::stored::StoredPath;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    Json,
    Ndjson,
    Csv,
    Xlsx,
}

impl Form {
    fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Which files a run writes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Outputs {
    /// The directory in which the tree of the inputs is mirrored; without one files stand beside their sources.
    pub(crate) dir: Option<StoredPath>,
    pub(crate) save: BTreeSet<Form>,
    /// The file that holds all results.
    pub(crate) merge: Option<StoredPath>,
}

impl Outputs {
    pub(crate) fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Where people find the files; `None` if none are written.
    pub(crate) fn places(&self) -> Option<String> {
        let dir = match (&self.dir, self.save.is_empty()) {
            (Some(dir), _) => Some(dir.0.display().to_string()),
            (None, false) => Some("files beside the documents".to_owned()),
            (None, true) => None,
        };
        let merged = self.merge.as_ref().map(|file| file.0.display().to_string());
        let places: Vec<String> = dir.into_iter().chain(merged).collect();
        (!places.is_empty()).then(|| places.join(" and "))
    }

    /// The same from anywhere.
    pub(crate) fn absolute(&self) -> io::Result<Self> {
        let absolute = |path: &Option<StoredPath>| {
            let path = path.as_ref().map(|p| std::path::absolute(&p.0));
            path.transpose().map(|p| p.map(StoredPath))
        };
        Ok(Self {
            dir: absolute(&self.dir)?,
            merge: absolute(&self.merge)?,
            save: self.save.clone(),
        })
    }

    /// The form of the file that holds all results, by its name; an error if that is none of the known ones.
    pub(crate) fn merged_form(path: &Path) -> Option<Form> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        let forms = [Form::Ndjson, Form::Csv, Form::Xlsx];
        forms.into_iter().find(|form| form.extension() == extension)
    }

    /// The file that is to hold all results, if that of one document is to be there, too.
    pub(crate) fn also_merged(&self, plan: &Plan) -> Option<&Path> {
        let merged = &self.merge.as_ref()?.0;
        let is_same = |(_, path): (Form, PathBuf)| directory(&path) == directory(merged);
        let mut sources = plan.files.iter().map(|file| &file.path);
        let is_taken =
            sources.any(|source| self.files(source, &plan.base).into_iter().any(is_same));
        is_taken.then_some(merged)
    }

    /// The files that the result of this one goes to.
    pub(super) fn files(&self, source: &Path, base: &Path) -> Vec<(Form, PathBuf)> {
        let mut forms = self.save.clone();
        if let (Some(_), true) = (&self.dir, forms.is_empty()) {
            forms.insert(Form::Json);
        }
        let place = match &self.dir {
            None => source.to_owned(),
            Some(dir) => dir.0.join(below(source, base)),
        };
        let named = |form: Form| {
            let mut name = OsString::from(&place);
            name.push(".");
            name.push(form.extension());
            (form, name.into())
        };
        forms.into_iter().map(named).collect()
    }
}

/// The path from the base to the source, which is below it.
pub(super) fn below(source: &Path, base: &Path) -> PathBuf {
    let absolute = std::path::absolute(source).map(|path| clean(&path));
    let below = absolute.ok().and_then(|path| {
        let below = path.strip_prefix(base).ok()?;
        Some(below.to_owned())
    });
    below.unwrap_or_else(|| PathBuf::from(source.file_name().unwrap_or(source.as_os_str())))
}
