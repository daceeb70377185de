//! Downloads to disk: whole files or none.

use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};

use reqwest::Response;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

use crate::clock::Boxed;
use crate::download::{Download, Sink};
use crate::error::{Error, ErrorKind, IoAction, Result};
use crate::random;
use crate::retry::Pulse;
use crate::transport::from_reqwest;

/// A file that was downloaded to disk.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

impl Download {
    /// Downloads to this file, replacing it if it is there. It appears whole or not at all: the content
    /// goes to a temporary file beside it, which is checked, synced and renamed. A new file is its owner's
    /// alone; one that is replaced keeps its mode. Of a symbolic link the file that it leads to is
    /// replaced; into a pipe or device the content is written once it is there whole.
    ///
    /// # Errors
    ///
    /// The API's refusal (`JOB_NOT_COMPLETED` before the job is completed), the failure of the exchange,
    /// or [`ErrorKind::Io`].
    pub async fn save(self, path: impl AsRef<Path>) -> Result<Saved> {
        let path = path.as_ref();
        let saved = |bytes| Saved {
            path: path.to_owned(),
            bytes,
        };
        let target = match Target::at(path).await {
            Ok(Target::Other) => {
                let bytes = self.bytes().await?;
                let written = write_into(path, &bytes).await;
                written.map_err(|e| Error::io(IoAction::Write, path, e))?;
                return Ok(saved(bytes.len() as u64));
            }
            Ok(Target::File(target)) => target,
            Err(e) => return Err(Error::io(IoAction::Write, path, e)),
        };
        let dir = match target.path.parent() {
            Some(dir) if dir != Path::new("") => dir,
            _ => Path::new("."),
        };
        let (temp, _) = self.fetch(|| Temp::create(dir)).await?;
        let renamed = temp.replace(&target).await;
        renamed.map_err(|e| Error::io(IoAction::Write, path, e))?;
        Ok(saved(temp.bytes))
    }

    /// Downloads into this directory, under the name that the API gives: `invoice_550e8400.xlsx`. A file
    /// that has this name already is not replaced, for the caller did not choose it. Otherwise as
    /// [`save`](Self::save).
    ///
    /// # Errors
    ///
    /// As [`save`](Self::save), and [`ErrorKind::Io`] with [`io::ErrorKind::AlreadyExists`].
    pub async fn save_in(self, dir: impl AsRef<Path>) -> Result<Saved> {
        let dir = match dir.as_ref() {
            dir if dir == Path::new("") => Path::new("."),
            dir => dir,
        };
        let (temp, name) = self.fetch(|| Temp::create(dir)).await?;
        // `./invoice_550e8400.xlsx` is `invoice_550e8400.xlsx`.
        let path = match dir == Path::new(".") {
            true => PathBuf::from(name),
            false => dir.join(name),
        };
        match temp.take_name(&path) {
            Ok(()) => Ok(Saved {
                bytes: temp.bytes,
                path,
            }),
            Err(e) => Err(Error::io(IoAction::Write, path, e)),
        }
    }
}

/// Where a download is to be.
enum Target {
    File(TargetFile),
    /// What is there is a pipe, a device or the like.
    Other,
}

/// A file that is not there yet, or a regular one.
struct TargetFile {
    /// Its own path, not that of a symbolic link to it.
    path: PathBuf,
    permissions: Option<Permissions>,
}

impl Target {
    async fn at(path: &Path) -> io::Result<Self> {
        match tokio::fs::metadata(path).await {
            Ok(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(there) if there.is_file() => Ok(Self::File(TargetFile {
                path: tokio::fs::canonicalize(path).await?,
                permissions: Some(there.permissions()),
            })),
            Ok(_) => Ok(Self::Other),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Self::File(TargetFile {
                path: follow(path).await,
                permissions: None,
            })),
            Err(e) => Err(e),
        }
    }
}

/// Where a path leads that leads to nothing yet. No loop: `metadata` has found its end.
async fn follow(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    while let Ok(link) = tokio::fs::read_link(&path).await {
        path.pop();
        path.push(link);
    }
    path
}

/// Writes into what is there, which must not be cut or made.
async fn write_into(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).open(path).await?;
    file.write_all(bytes).await?;
    file.flush().await
}

/// A file that is removed unless it gets its name.
struct Temp {
    file: File,
    path: PathBuf,
    bytes: u64,
}

impl Temp {
    /// Makes the file here and now: a task that was told to, and is not waited for any more, would make it
    /// when nobody is left to remove it.
    fn create(dir: &Path) -> Result<Self> {
        let path = dir.join(format!(".ipp-{}.part", random::hex()?));
        let mut options = std::fs::File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(file) => Ok(Self {
                file: File::from_std(file),
                path,
                bytes: 0,
            }),
            Err(e) => Err(Error::io(IoAction::Write, dir, e)),
        }
    }

    /// Writes the content through to the disk.
    async fn write(&mut self, mut response: Response, pulse: &Pulse) -> Result<()> {
        let announced = response.content_length();
        while let Some(chunk) = response.chunk().await.map_err(from_reqwest)? {
            pulse.beat();
            let written = self.file.write_all(&chunk).await;
            written.map_err(|e| Error::io(IoAction::Write, &self.path, e))?;
            self.bytes += chunk.len() as u64;
        }
        if announced.is_some_and(|n| n != self.bytes) {
            return Err(Error::new(ErrorKind::Network).caused_by("the download is not complete"));
        }
        let synced = match self.file.flush().await {
            Ok(()) => self.file.sync_all().await,
            Err(e) => Err(e),
        };
        synced.map_err(|e| Error::io(IoAction::Write, &self.path, e))
    }

    /// Takes the place of the target, and its mode.
    async fn replace(&self, target: &TargetFile) -> io::Result<()> {
        if let Some(permissions) = &target.permissions {
            self.file.set_permissions(permissions.clone()).await?;
        }
        tokio::fs::rename(&self.path, &target.path).await
    }

    /// Takes a name that nothing has yet: the name is reserved first, for a rename replaces what is there.
    /// Both at once, as in [`create`](Self::create).
    fn take_name(&self, path: &Path) -> io::Result<()> {
        std::fs::File::create_new(path)?;
        let renamed = std::fs::rename(&self.path, path);
        if renamed.is_err() {
            let _ = std::fs::remove_file(path);
        }
        renamed
    }
}

impl Sink for Temp {
    /// Writes the content through to the disk.
    fn fill<'a>(&'a mut self, response: Response, pulse: &'a Pulse) -> Boxed<'a, Result<()>> {
        Box::pin(self.write(response, pulse))
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        // After a rename there is nothing left under this name.
        let _ = std::fs::remove_file(&self.path);
    }
}
