//! Documents: what is uploaded, checked before anything is sent, and read anew for each attempt.

use std::fmt;
use std::future::Future;
use std::io;
#[cfg(not(target_family = "wasm"))]
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::clock::BoxFuture;
use crate::error::{Error, ErrorKind, Result};
use crate::reader::{self, Checked, OnceReader};

/// How much of a document its format is told from. PDF readers look for the header this far.
pub(crate) const SNIFF_BYTES: usize = 1024;

/// A document to upload: a PDF, or an image in PNG, JPEG or WebP (reference; contract D18). In a batch the API takes no
/// WebP (D42).
///
/// Nothing is read before the upload, and then in pieces, so its size costs no memory. Its length is always known, and
/// each attempt reads it anew from its beginning: which sources can do that is a matter of how it was made.
///
/// | made by | for each attempt | an upload is repeated |
/// |---|---|---|
/// | [`path`](Self::path) | the file is opened anew; one that changed meanwhile is an error | yes |
/// | [`bytes`](Self::bytes) | they are there | yes |
/// | [`reopen`](Self::reopen) | the function is called anew | yes |
/// | [`once`](Self::once) | the reader is read | only until something of it was read |
#[derive(Clone)]
pub struct Document {
    name: String,
    source: Source,
}

#[derive(Clone)]
enum Source {
    #[cfg(not(target_family = "wasm"))]
    Path(PathBuf),
    Bytes(Bytes),
    Reopen(u64, reader::Reopen),
    Once(u64, OnceReader),
}

impl Document {
    /// A file, under its own name.
    #[cfg(not(target_family = "wasm"))]
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

    /// A document of so many bytes that a function can open again and again, from its beginning: an object in a store,
    /// an entry of an archive.
    pub fn reopen<F, Fut, R>(name: impl Into<String>, length: u64, open: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + Unpin + 'static,
    {
        let open = move || -> BoxFuture<io::Result<reader::AnyReader>> {
            let opened = open();
            Box::pin(async { Ok(Box::new(opened.await?) as reader::AnyReader) })
        };
        Self {
            name: name.into(),
            source: Source::Reopen(length, Arc::new(open)),
        }
    }

    /// A document of so many bytes that can be read once: standard input, the body of a request. An upload of it that
    /// fails on the way is not repeated. Clones share the reader.
    pub fn once(
        name: impl Into<String>,
        length: u64,
        reader: impl AsyncRead + Send + Unpin + 'static,
    ) -> Self {
        let reader = Box::new(reader) as reader::AnyReader;
        Self {
            name: name.into(),
            source: Source::Once(length, Arc::new(Mutex::new(Some(reader)))),
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
        // Of what says its length itself, nothing is read if that is too much.
        if let Source::Reopen(size, _) | Source::Once(size, _) = &source {
            match *size {
                0 => return fault(DocumentFault::Empty),
                size if size > limit => return fault(DocumentFault::TooLarge { size, limit }),
                _ => {}
            }
        }
        let looked = match source {
            #[cfg(not(target_family = "wasm"))]
            Source::Path(path) => reader::look_at_file(path).await?,
            Source::Bytes(bytes) => reader::look_at_bytes(bytes),
            Source::Reopen(size, open) => reader::look_at_reopened(&name, size, open).await?,
            Source::Once(size, reader) => reader::look_at_once(&name, size, reader).await?,
        };
        let reader::Looked {
            content,
            size,
            head,
        } = looked;
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
    /// It is not as long as was said when it was made, so the upload was given up.
    WrongLength,
    /// It can be read once, and was.
    Spent,
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
            Self::WrongLength => f.write_str("the document is not as long as was said"),
            Self::Spent => f.write_str("the document can be read once only, and was"),
        }
    }
}

impl std::error::Error for DocumentFault {}

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
        let error = checked.open().await.err().unwrap().to_error();
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
