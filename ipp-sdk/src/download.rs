//! Downloads: the files that the API makes from a completed job.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use reqwest::header::{CONTENT_DISPOSITION, HeaderMap};
use reqwest::{Method, Response, Url};
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

use crate::call::{Options, call_options};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::model::JobId;
use crate::transport::from_reqwest;
use crate::{random, retry};

/// The kind of a generated file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// An xlsx workbook.
    Excel,
    /// Comma-separated values.
    Csv,
}

impl Format {
    /// The format's name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::Csv => "csv",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Excel => "xlsx",
            Self::Csv => "csv",
        }
    }
}

/// A download, not begun yet: `GET /invoices/{job_id}/download/{format}`.
#[must_use = "a download does nothing until it is saved or read"]
pub struct Download {
    client: Client,
    job_id: JobId,
    format: Format,
    options: Options,
}

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
    pub(crate) fn new(client: Client, job_id: JobId, format: Format) -> Self {
        Self {
            client,
            job_id,
            format,
            options: Options::default(),
        }
    }

    call_options!();

    /// Downloads to this file, replacing it if it is there. It appears whole or not at all: the content
    /// goes to a temporary file beside it, which is checked, synced and renamed.
    ///
    /// # Errors
    ///
    /// The API's refusal (`JOB_NOT_COMPLETED` before the job is completed), the failure of the exchange,
    /// or [`ErrorKind::Io`].
    pub async fn save(self, path: impl AsRef<Path>) -> Result<Saved> {
        let path = path.as_ref();
        if path.is_dir() {
            let error = io::ErrorKind::IsADirectory.into();
            return Err(Error::io("write", path, error));
        }
        let dir = match path.parent() {
            Some(dir) if dir != Path::new("") => dir,
            _ => Path::new("."),
        };
        let (temp, _) = self.fetch_to(dir).await?;
        temp.rename(path).await
    }

    /// Downloads into this directory, under the name that the API gives: `invoice_550e8400.xlsx`. Otherwise
    /// as [`save`](Self::save).
    ///
    /// # Errors
    ///
    /// As [`save`](Self::save).
    pub async fn save_in(self, dir: impl AsRef<Path>) -> Result<Saved> {
        let dir = dir.as_ref();
        let (temp, name) = self.fetch_to(dir).await?;
        temp.rename(&dir.join(name)).await
    }

    /// Downloads into memory.
    ///
    /// # Errors
    ///
    /// As [`save`](Self::save), without [`ErrorKind::Io`].
    pub async fn bytes(self) -> Result<Vec<u8>> {
        let url = &self.url()?;
        let transport = self.client.transport();
        retry::run(&self.options.limits(&self.client), |_| async move {
            let mut response = transport.open(Method::GET, url, None).await?;
            let mut bytes = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(from_reqwest)? {
                bytes.extend_from_slice(&chunk);
            }
            Ok(bytes)
        })
        .await
    }

    fn url(&self) -> Result<Url> {
        let (id, format) = (self.job_id.as_str(), self.format.as_str());
        self.client
            .transport()
            .url(&["invoices", id, "download", format])
    }

    /// Downloads to a temporary file in `dir`; also returns the name that the file should have.
    async fn fetch_to(&self, dir: &Path) -> Result<(Temp, String)> {
        let url = &self.url()?;
        let transport = self.client.transport();
        retry::run(&self.options.limits(&self.client), |_| async move {
            // Before the request, so that a full or read-only disk costs none.
            let mut temp = Temp::create(dir).await?;
            let response = transport.open(Method::GET, url, None).await?;
            let name = file_name(response.headers()).unwrap_or_else(|| self.default_name());
            temp.fill(response).await?;
            Ok((temp, name))
        })
        .await
    }

    /// The name that the reference documents.
    fn default_name(&self) -> String {
        let id: String = self.job_id.as_str().chars().take(8).collect();
        let id = id.replace(['/', '\\'], "_");
        format!("invoice_{id}.{}", self.format.extension())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("job_id", &self.job_id)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

/// A file that is removed unless it gets its name.
struct Temp {
    file: File,
    path: PathBuf,
    bytes: u64,
}

impl Temp {
    async fn create(dir: &Path) -> Result<Self> {
        let path = dir.join(format!(".ipp-{}.part", random::hex()?));
        match File::create_new(&path).await {
            Ok(file) => Ok(Self {
                file,
                path,
                bytes: 0,
            }),
            Err(e) => Err(Error::io("write", dir, e)),
        }
    }

    /// Writes the content through to the disk.
    async fn fill(&mut self, mut response: Response) -> Result<()> {
        let announced = response.content_length();
        while let Some(chunk) = response.chunk().await.map_err(from_reqwest)? {
            let written = self.file.write_all(&chunk).await;
            written.map_err(|e| Error::io("write", &self.path, e))?;
            self.bytes += chunk.len() as u64;
        }
        if announced.is_some_and(|n| n != self.bytes) {
            return Err(Error::new(ErrorKind::Network).caused_by("the download is not complete"));
        }
        let synced = match self.file.flush().await {
            Ok(()) => self.file.sync_all().await,
            Err(e) => Err(e),
        };
        synced.map_err(|e| Error::io("write", &self.path, e))
    }

    async fn rename(self, path: &Path) -> Result<Saved> {
        tokio::fs::rename(&self.path, path)
            .await
            .map_err(|e| Error::io("write", path, e))?;
        Ok(Saved {
            path: path.to_owned(),
            bytes: self.bytes,
        })
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        // After a rename there is nothing left under this name.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// The name that the server gives the file: its last component only, for a name must not choose the
/// directory.
fn file_name(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_DISPOSITION)?.to_str().ok()?;
    let name = value.split(';').find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("filename").then_some(value)
    })?;
    let name = name.trim().trim_matches('"').rsplit(['/', '\\']).next()?;
    let usable = !name.is_empty() && !name.starts_with('.') && !name.contains(char::is_control);
    usable.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_name_cannot_leave_the_directory() {
        let named = |value: &'static str| {
            let headers = [(CONTENT_DISPOSITION, value.parse().unwrap())];
            file_name(&headers.into_iter().collect())
        };
        for (value, name) in [
            (
                r#"attachment; filename="invoice_550e8400.xlsx""#,
                Some("invoice_550e8400.xlsx"),
            ),
            ("attachment; FileName=a.csv", Some("a.csv")),
            (r#"attachment; filename="../../etc/x.csv""#, Some("x.csv")),
            (r#"attachment; filename="C:\temp\x.csv""#, Some("x.csv")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename=".bashrc""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment", None),
        ] {
            assert_eq!(named(value).as_deref(), name, "{value}");
        }
    }
}
