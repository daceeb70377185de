//! The documents of unfinished jobs, a file each: beside the database, or in a directory that goes with the server.
//!
//! A document is written before the transaction that accepts its job and removed after the one that ends it, so
//! that a process that dies in between leaves at most a file too many, which the next start removes.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ipp_sdk::model::JobId;
use tempfile::TempDir;

use crate::private;

const DIRECTORY: &str = "documents";

/// Where the documents are.
#[derive(Debug)]
pub(crate) struct Documents {
    /// Beside the database.
    kept: Option<PathBuf>,
    /// Made when the first document comes; most servers in tests never see one.
    passing: OnceLock<TempDir>,
}

impl Documents {
    /// The documents beside a database, or those of a database that ends with the process.
    pub(super) fn open(dir: Option<&Path>) -> io::Result<Self> {
        let kept = dir.map(|dir| dir.join(DIRECTORY));
        if let Some(kept) = &kept {
            private::make_dir(kept)?;
        }
        Ok(Self {
            kept,
            passing: OnceLock::new(),
        })
    }

    /// Writes the document of a job that is about to be accepted.
    pub(crate) fn put(&self, job_id: &JobId, bytes: &[u8]) -> io::Result<()> {
        let path = self.dir()?.join(job_id.as_str());
        let mut file = private::file().create(true).truncate(true).open(path)?;
        file.write_all(bytes)
    }

    /// The document of a job.
    pub(crate) fn get(&self, job_id: &JobId) -> io::Result<Vec<u8>> {
        fs::read(self.dir()?.join(job_id.as_str()))
    }

    /// Removes the document of a job. One that stays costs disk space only, so a failure is no more than a warning.
    pub(crate) fn remove(&self, job_id: &JobId) {
        let removed = self
            .dir()
            .and_then(|dir| fs::remove_file(dir.join(job_id.as_str())));
        match removed {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(%job_id, "cannot remove the document of the job: {e}");
            }
            _ => {}
        }
    }

    /// Removes the documents that no unfinished job has.
    pub(super) fn keep_only(&self, unfinished: &HashSet<JobId>) -> io::Result<()> {
        let Some(kept) = &self.kept else {
            return Ok(());
        };
        for entry in fs::read_dir(kept)? {
            let name = entry?.file_name();
            let job_id = JobId::from(name.to_string_lossy().into_owned());
            if !unfinished.contains(&job_id) {
                self.remove(&job_id);
            }
        }
        Ok(())
    }

    /// Removes all documents.
    pub(super) fn clear(&self) -> io::Result<()> {
        self.each(|path| fs::remove_file(path))
    }

    /// Copies all documents into a directory of this name within another.
    pub(super) fn copy_to(&self, dir: &Path) -> io::Result<()> {
        let to = dir.join(DIRECTORY);
        private::make_dir(&to)?;
        self.each(|path| copy_into(path, &to))
    }

    /// Puts the documents of such a directory in place of those that are here.
    pub(super) fn copy_from(&self, dir: &Path) -> io::Result<()> {
        self.clear()?;
        for entry in fs::read_dir(dir.join(DIRECTORY))? {
            copy_into(&entry?.path(), self.dir()?)?;
        }
        Ok(())
    }

    fn each(&self, f: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
        if self.kept.is_none() && self.passing.get().is_none() {
            return Ok(());
        }
        for entry in fs::read_dir(self.dir()?)? {
            match f(&entry?.path()) {
                // Its job has ended meanwhile.
                Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                result => result?,
            }
        }
        Ok(())
    }

    fn dir(&self) -> io::Result<&Path> {
        if let Some(kept) = &self.kept {
            return Ok(kept);
        }
        if let Some(passing) = self.passing.get() {
            return Ok(passing.path());
        }
        let made = private::temp_dir()?;
        Ok(self.passing.get_or_init(|| made).path())
    }
}

fn copy_into(path: &Path, dir: &Path) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default();
    fs::copy(path, dir.join(name)).map(drop)
}
