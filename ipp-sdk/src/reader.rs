//! The content of a document, for each attempt from its beginning.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt as _, ReadBuf};

use crate::clock::BoxFuture;
use crate::document::{DocumentFault, SNIFF_BYTES};
use crate::error::{Error, ErrorKind, IoAction, Result};
#[cfg(not(target_family = "wasm"))]
use crate::pieces::{Pieces, Stamp};

/// How much of a document is handed over at a time. Larger pieces gain no speed and cost memory.
pub(crate) const PIECE_BYTES: u64 = 64 * 1024;

pub(crate) type AnyReader = Box<dyn AsyncRead + Send + Unpin>;
pub(crate) type Reopen = Arc<dyn Fn() -> BoxFuture<io::Result<AnyReader>> + Send + Sync>;
/// Empty once something was read.
pub(crate) type OnceReader = Arc<Mutex<Option<AnyReader>>>;

/// A document that can be sent.
pub(crate) struct Checked {
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    pub(crate) media_type: &'static str,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    Bytes(Bytes),
    #[cfg(not(target_family = "wasm"))]
    File {
        path: PathBuf,
        stamp: Stamp,
    },
    Reopen(Reopen),
    Once {
        /// What was read to tell the format.
        head: Bytes,
        rest: OnceReader,
    },
}

/// What a first look at a document shows.
pub(crate) struct Looked {
    pub(crate) content: Content,
    /// In bytes.
    pub(crate) size: u64,
    /// Its beginning.
    pub(crate) head: Bytes,
}

pub(crate) fn look_at_bytes(bytes: Bytes) -> Looked {
    Looked {
        size: bytes.len() as u64,
        head: bytes.slice(..bytes.len().min(SNIFF_BYTES)),
        content: Content::Bytes(bytes),
    }
}

#[cfg(not(target_family = "wasm"))]
pub(crate) async fn look_at_file(path: PathBuf) -> Result<Looked> {
    match Stamp::and_head(&path).await {
        Ok((stamp, head)) => Ok(Looked {
            size: stamp.size,
            head,
            content: Content::File { path, stamp },
        }),
        Err(e) => Err(Error::io(IoAction::Read, path, e)),
    }
}

pub(crate) async fn look_at_reopened(name: &str, size: u64, open: Reopen) -> Result<Looked> {
    let head = async { head(&mut open().await?, size).await }.await;
    Ok(Looked {
        size,
        head: head.map_err(|e| Error::io(IoAction::Read, name, e))?,
        content: Content::Reopen(open),
    })
}

pub(crate) async fn look_at_once(name: &str, size: u64, reader: OnceReader) -> Result<Looked> {
    let Some(mut rest) = take(&reader) else {
        let (name, fault) = (name.into(), DocumentFault::Spent);
        return Err(Error::new(ErrorKind::Document { name, fault }));
    };
    let head = head(&mut rest, size).await;
    let head = head.map_err(|e| Error::io(IoAction::Read, name, e))?;
    let rest = Arc::new(Mutex::new(Some(rest)));
    Ok(Looked {
        size,
        head: head.clone(),
        content: Content::Once { head, rest },
    })
}

/// Not more than there is said to be: an input that stays open would be waited for.
async fn head(reader: &mut AnyReader, size: u64) -> io::Result<Bytes> {
    let mut head = Vec::with_capacity(SNIFF_BYTES);
    let length = size.min(SNIFF_BYTES as u64);
    reader.take(length).read_to_end(&mut head).await?;
    Ok(head.into())
}

fn take(reader: &OnceReader) -> Option<AnyReader> {
    reader.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl Checked {
    /// Begins to read, anew for each attempt.
    pub(crate) async fn open(&self) -> Result<Reader, ReadFault> {
        let io = |e| self.fault(ReadFaultKind::Io(e));
        Ok(match &self.content {
            Content::Bytes(bytes) => Reader::Bytes(bytes.clone()),
            #[cfg(not(target_family = "wasm"))]
            Content::File { path, stamp } => match Pieces::open(path, *stamp).await.map_err(io)? {
                Some(pieces) => Reader::File(pieces),
                None => return Err(self.fault(ReadFaultKind::Changed)),
            },
            Content::Reopen(open) => Reader::Any(Any::new(Bytes::new(), open().await.map_err(io)?)),
            Content::Once { head, rest } => match take(rest) {
                Some(rest) => Reader::Any(Any::new(head.clone(), rest)),
                None => return Err(self.fault(ReadFaultKind::Spent)),
            },
        })
    }

    /// Whether it can be read no more.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.content {
            Content::Once { rest, .. } => rest
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_none(),
            _ => false,
        }
    }

    /// A failure to read on the way.
    pub(crate) fn fault(&self, kind: ReadFaultKind) -> ReadFault {
        ReadFault {
            name: self.name.as_str().into(),
            path: match &self.content {
                #[cfg(not(target_family = "wasm"))]
                Content::File { path, .. } => path.clone(),
                _ => PathBuf::from(&self.name),
            },
            kind,
        }
    }

    /// Why a file that was read to its end must not be sent after all.
    #[cfg(not(target_family = "wasm"))]
    fn end_fault(&self, end: io::Result<Stamp>) -> Option<ReadFault> {
        match (end, &self.content) {
            (Err(e), _) => Some(self.fault(ReadFaultKind::Io(e))),
            (Ok(now), Content::File { stamp, .. }) if now != *stamp => {
                Some(self.fault(ReadFaultKind::Changed))
            }
            _ => None,
        }
    }

    /// It ended before its length.
    fn too_short(&self) -> ReadFault {
        self.fault(match self.content {
            Content::Reopen(_) | Content::Once { .. } => ReadFaultKind::WrongLength,
            _ => ReadFaultKind::Changed,
        })
    }
}

/// The content of a document, from its beginning.
pub(crate) enum Reader {
    Bytes(Bytes),
    #[cfg(not(target_family = "wasm"))]
    File(Pieces),
    Any(Any),
}

impl Reader {
    /// The next piece of a document of which so many bytes are left; `None` when none are left, and there are none.
    pub(crate) fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
        left: u64,
        document: &Checked,
    ) -> Poll<Option<Result<Bytes, ReadFault>>> {
        let read = match self {
            // One look for more; an input that stays open says nothing, and has ended where it was said to.
            Self::Any(any) if left == 0 => match any.poll_piece(cx, left) {
                Poll::Ready(read) => read,
                Poll::Pending => return Poll::Ready(None),
            },
            Self::Any(any) => ready!(any.poll_piece(cx, left)),
            #[cfg(not(target_family = "wasm"))]
            Self::File(file) if left == 0 => {
                let end = ready!(file.poll_end(cx));
                return Poll::Ready(document.end_fault(end).map(Err));
            }
            Self::Bytes(_) if left == 0 => return Poll::Ready(None),
            // In pieces, too, so that progress is seen.
            Self::Bytes(bytes) => Ok(bytes.split_to(bytes.len().min(PIECE_BYTES as usize))),
            #[cfg(not(target_family = "wasm"))]
            Self::File(file) => ready!(file.poll_next(cx, left)),
        };
        Poll::Ready(match (read, left) {
            (Err(e), _) => Some(Err(document.fault(ReadFaultKind::Io(e)))),
            (Ok(piece), 0) if piece.is_empty() => None,
            (Ok(_), 0) => Some(Err(document.fault(ReadFaultKind::WrongLength))),
            (Ok(piece), _) if piece.is_empty() => Some(Err(document.too_short())),
            (Ok(piece), _) => Some(Ok(piece)),
        })
    }
}

/// Any reader, and what was read from it before.
pub(crate) struct Any {
    head: Bytes,
    rest: AnyReader,
    buffer: BytesMut,
}

impl Any {
    fn new(head: Bytes, rest: AnyReader) -> Self {
        Self {
            head,
            rest,
            buffer: BytesMut::new(),
        }
    }

    /// The next piece; where none should be left, one byte shows that there is more.
    fn poll_piece(&mut self, cx: &mut Context<'_>, left: u64) -> Poll<io::Result<Bytes>> {
        if !self.head.is_empty() {
            let length = left.min(self.head.len() as u64).max(1) as usize;
            return Poll::Ready(Ok(self.head.split_to(length)));
        }
        self.buffer.resize(left.clamp(1, PIECE_BYTES) as usize, 0);
        let mut target = ReadBuf::new(&mut self.buffer);
        ready!(Pin::new(&mut self.rest).poll_read(cx, &mut target))?;
        let length = target.filled().len();
        Poll::Ready(Ok(self.buffer.split_to(length).freeze()))
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
    WrongLength,
    Spent,
    Io(io::Error),
}

impl ReadFault {
    pub(crate) fn to_error(&self) -> Error {
        let fault = match &self.kind {
            ReadFaultKind::Io(e) => {
                let source = io::Error::new(e.kind(), e.to_string());
                return Error::io(IoAction::Read, &self.path, source);
            }
            ReadFaultKind::Changed => DocumentFault::Changed,
            ReadFaultKind::WrongLength => DocumentFault::WrongLength,
            ReadFaultKind::Spent => DocumentFault::Spent,
        };
        let name = self.name.clone();
        Error::new(ErrorKind::Document { name, fault })
    }
}

impl fmt::Display for ReadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_error().fmt(f)
    }
}

impl std::error::Error for ReadFault {}
