//! Documents: what is uploaded, checked before anything is sent, and read anew for each attempt.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use bytes::Bytes;
use tokio::task::spawn_blocking;

use crate::error::{Error, ErrorKind, IoAction, Result};
use crate::pieces::Pieces;

/// How much of a document its format is told from. PDF readers look for the header this far.
const SNIFF_BYTES: usize = 1024;

/// A document to upload: a PDF, or an image in PNG, JPEG or WebP.
///
/// Nothing is read before the upload. A path is streamed from disk, so its size costs no memory.
#[derive(Clone)]
pub struct Document {
    name: String,
    source: Source,
}

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Bytes(Bytes),
}

impl Document {
    /// A file, under its own name.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self {
            name: name.to_string_lossy().into_owned(),
            source: Source::Path(path),
        }
    }

    /// A document in memory, under the name of a file. The API goes by the name's extension, too: `.pdf`,
    /// `.png`, `.jpg`, `.jpeg` or `.webp`.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            source: Source::Bytes(Bytes::from(bytes.into())),
        }
    }

    /// The same document under another name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The name under which the document is uploaded.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Looks whether the document can be sent: it can be read, is not empty, not larger than the limit, and
    /// begins like one of the formats.
    pub(crate) async fn check(self, limit: u64) -> Result<Checked> {
        let Self { name, source } = self;
        let fault = |fault| {
            let name = name.as_str().into();
            Err(Error::new(ErrorKind::Document { name, fault }))
        };
        let (content, size, head) = match source {
            Source::Bytes(bytes) => {
                let head = bytes.slice(..bytes.len().min(SNIFF_BYTES));
                (Content::Bytes(bytes.clone()), bytes.len() as u64, head)
            }
            Source::Path(path) => {
                let (stamp, head) = on_file(&path, look_at).await?;
                (Content::File { path, stamp }, stamp.size, head)
            }
        };
        if size == 0 {
            return fault(DocumentFault::Empty);
        }
        if size > limit {
            return fault(DocumentFault::TooLarge { size, limit });
        }
        let Some(media_type) = media_type(&head) else {
            return fault(DocumentFault::UnknownFormat);
        };
        Ok(Checked {
            name,
            content,
            size,
            media_type,
        })
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocumentFault {
    /// It has no content.
    Empty,
    /// It is larger than the limit.
    #[non_exhaustive]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Its content is neither PDF nor PNG, JPEG or WebP, whatever its name says.
    UnknownFormat,
    /// It changed while it was being sent, so the upload was given up.
    Changed,
}

impl fmt::Display for DocumentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the document is empty"),
            Self::TooLarge { size, limit } => {
                write!(
                    f,
                    "the document has {size} bytes, more than the limit of {limit}"
                )
            }
            Self::UnknownFormat => f.write_str("the content is not a PDF, PNG, JPEG or WebP"),
            Self::Changed => f.write_str("the document changed while it was being sent"),
        }
    }
}

impl std::error::Error for DocumentFault {}

/// A document that can be sent.
pub(crate) struct Checked {
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    pub(crate) media_type: &'static str,
    content: Content,
}

enum Content {
    Bytes(Bytes),
    File { path: PathBuf, stamp: Stamp },
}

/// What tells that a file is still the same.
#[derive(Clone, Copy, PartialEq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
}

/// The content of a document, from its beginning.
pub(crate) enum Reader {
    Bytes(Bytes),
    File(Pieces),
}

impl Checked {
    /// Begins to read, anew for each attempt.
    pub(crate) async fn open(&self) -> Result<Reader> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Reader::Bytes(bytes.clone())),
            Content::File { path, stamp } => {
                let (file, now) = on_file(path, open).await?;
                if now != *stamp {
                    return Err(self.fault(ReadFaultKind::Changed).to_error());
                }
                Ok(Reader::File(Pieces::of(file)))
            }
        }
    }

    /// A failure to read on the way.
    pub(crate) fn fault(&self, kind: ReadFaultKind) -> ReadFault {
        ReadFault {
            name: self.name.as_str().into(),
            path: match &self.content {
                Content::File { path, .. } => path.clone(),
                Content::Bytes(_) => PathBuf::new(),
            },
            kind,
        }
    }
}

/// Why a body ended early on this side. It travels through the HTTP stack and is found again in the
/// sources of its error.
#[derive(Debug)]
pub(crate) struct ReadFault {
    name: Box<str>,
    path: PathBuf,
    kind: ReadFaultKind,
}

#[derive(Debug)]
pub(crate) enum ReadFaultKind {
    Changed,
    Io(io::Error),
}

impl ReadFault {
    pub(crate) fn to_error(&self) -> Error {
        match &self.kind {
            ReadFaultKind::Changed => Error::new(ErrorKind::Document {
                name: self.name.clone(),
                fault: DocumentFault::Changed,
            }),
            ReadFaultKind::Io(e) => Error::io(
                IoAction::Read,
                &self.path,
                io::Error::new(e.kind(), e.to_string()),
            ),
        }
    }
}

impl fmt::Display for ReadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_error().fmt(f)
    }
}

impl std::error::Error for ReadFault {}

/// Does something with a file where a thread may wait for it.
async fn on_file<T: Send + 'static>(path: &Path, act: fn(&Path) -> io::Result<T>) -> Result<T> {
    let owned = path.to_owned();
    let done = spawn_blocking(move || act(&owned)).await;
    done.map_err(io::Error::other)
        .and_then(|result| result)
        .map_err(|e| Error::io(IoAction::Read, path, e))
}

fn open(path: &Path) -> io::Result<(File, Stamp)> {
    // Looked at first: opening a pipe would wait for its other end.
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "not a regular file",
        ));
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    let stamp = Stamp {
        size: metadata.len(),
        modified: metadata.modified().ok(),
    };
    Ok((file, stamp))
}

fn look_at(path: &Path) -> io::Result<(Stamp, Bytes)> {
    let (file, stamp) = open(path)?;
    let mut head = Vec::with_capacity(SNIFF_BYTES);
    file.take(SNIFF_BYTES as u64).read_to_end(&mut head)?;
    Ok((stamp, head.into()))
}

/// The format that the content begins like (contract D18); the name has no say.
fn media_type(head: &[u8]) -> Option<&'static str> {
    if head.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if head.starts_with(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Some("image/webp");
    }
    let pdf = head.windows(5).any(|w| w == b"%PDF-");
    pdf.then_some("application/pdf")
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn fault(document: Document) -> DocumentFault {
        let error = document.check(100).await.err().unwrap();
        match error.kind() {
            ErrorKind::Document { fault, .. } => fault.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn documents_in_memory_are_checked_by_content() {
        let doc = |bytes: &[u8]| Document::bytes("a.pdf", bytes);
        assert_eq!(fault(doc(b"")).await, DocumentFault::Empty);
        assert_eq!(fault(doc(b"hello")).await, DocumentFault::UnknownFormat);
        assert_eq!(
            fault(doc(b"PK\x03\x04")).await,
            DocumentFault::UnknownFormat
        );
        assert_eq!(
            fault(doc(&[b'x'; 101])).await,
            DocumentFault::TooLarge {
                size: 101,
                limit: 100
            }
        );
        for (bytes, media_type) in [
            (&b"%PDF-1.7"[..], "application/pdf"),
            (b"\xef\xbb\xbf\n%PDF-1.4", "application/pdf"),
            (b"\x89PNG\r\n\x1a\n", "image/png"),
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ] {
            let checked = doc(bytes).check(100).await.unwrap();
            assert_eq!(checked.media_type, media_type);
        }
    }

    #[tokio::test]
    async fn files_that_cannot_be_read_are_named() {
        let dir = tempfile::tempdir().unwrap();
        for (path, kind) in [
            (dir.path().to_owned(), io::ErrorKind::IsADirectory),
            (dir.path().join("none.pdf"), io::ErrorKind::NotFound),
        ] {
            let error = Document::path(&path).check(100).await.err().unwrap();
            assert!(error.to_string().contains(path.to_str().unwrap()));
            let source = std::error::Error::source(&error).unwrap();
            let source: &io::Error = source.downcast_ref().unwrap();
            assert_eq!(source.kind(), kind);
        }
    }

    #[tokio::test]
    async fn a_file_that_changed_since_the_check_is_not_sent() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        std::fs::write(&path, "%PDF-1.7").unwrap();
        let checked = Document::path(&path).check(100).await.unwrap();
        assert!(checked.open().await.is_ok());
        std::fs::write(&path, "%PDF-1.7 and more").unwrap();
        let error = checked.open().await.err().unwrap();
        assert_eq!(
            error.to_string(),
            "a.pdf: the document changed while it was being sent"
        );
    }

    #[test]
    fn a_document_has_the_name_of_its_file_or_the_one_given() {
        assert_eq!(Document::path("/tmp/x/a b.pdf").name(), "a b.pdf");
        assert_eq!(Document::path("a.pdf").named("b.pdf").name(), "b.pdf");
    }
}
