//! A file read piece by piece, one piece ahead of what is sent.
//!
//! A connection queues what it is given until its peer takes it: hundreds of kilobytes each, which many slow uploads at
//! once add up to a lot. So a file lives in a fixed number of buffers here, and is read on only when the connection has let
//! go of one. The system reads files on threads that may wait; each piece is a short visit there, so that an upload that
//! takes minutes does not keep such a thread from others.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::document::SNIFF_BYTES;
use crate::reader::PIECE_BYTES;

/// The buffers of a file: one is sent, one is read into, and one is on its way between the two.
const BUFFERS: usize = 3;

/// The rest of a file.
pub(crate) struct Pieces {
    at: At,
    /// Buffers that nobody uses. One that was never used is empty.
    spare: UnboundedReceiver<Vec<u8>>,
    back: UnboundedSender<Vec<u8>>,
}

enum At {
    /// No read is under way.
    Rest(File),
    Reading(JoinHandle<(File, Vec<u8>, io::Result<usize>)>),
    /// All is read; looks whether the file is still the same.
    Ending(JoinHandle<io::Result<Stamp>>),
    /// A read failed.
    Gone,
}

impl Pieces {
    /// Opens a file, unless it is not the same any more.
    pub(crate) async fn open(path: &Path, stamp: Stamp) -> io::Result<Option<Self>> {
        let (file, now) = on_file(path, open).await?;
        Ok((now == stamp).then(|| Self::of(file)))
    }

    fn of(file: File) -> Self {
        let (back, spare) = unbounded_channel();
        for _ in 0..BUFFERS {
            // The other end is in the same value.
            let _ = back.send(Vec::new());
        }
        Self {
            at: At::Rest(file),
            spare,
            back,
        }
    }

    /// The next piece of a file of which so many bytes are left; an empty one if the file ends before. Begins to
    /// read the piece after it.
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>, left: u64) -> Poll<io::Result<Bytes>> {
        ready!(self.poll_read(cx, left));
        let At::Reading(read) = &mut self.at else {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        };
        let done = ready!(Pin::new(read).poll(cx));
        self.at = At::Gone;
        let (file, buffer, length) = done.map_err(io::Error::other)?;
        let length = length?;
        self.at = At::Rest(file);
        let piece = Bytes::from_owner(Piece {
            buffer,
            length,
            back: self.back.clone(),
        });
        // If no buffer is free, the reading begins when this is asked again.
        let _ = self.poll_read(cx, left - length as u64);
        Poll::Ready(Ok(piece))
    }

    /// The stamp of the file after its last piece.
    pub(crate) fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Stamp>> {
        loop {
            match std::mem::replace(&mut self.at, At::Gone) {
                At::Rest(file) => self.at = At::Ending(spawn_blocking(move || Stamp::of(&file))),
                At::Ending(mut look) => {
                    let looked = Pin::new(&mut look).poll(cx);
                    if looked.is_pending() {
                        self.at = At::Ending(look);
                    }
                    return looked.map(|done| done.map_err(io::Error::other)?);
                }
                At::Reading(_) | At::Gone => {
                    return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
                }
            }
        }
    }

    /// Begins to read, unless a read is under way, as soon as there is a buffer.
    fn poll_read(&mut self, cx: &mut Context<'_>, left: u64) -> Poll<()> {
        if !matches!(self.at, At::Rest(_)) || left == 0 {
            return Poll::Ready(());
        }
        let Some(mut buffer) = ready!(self.spare.poll_recv(cx)) else {
            return Poll::Ready(());
        };
        if let At::Rest(mut file) = std::mem::replace(&mut self.at, At::Gone) {
            buffer.resize(left.min(PIECE_BYTES) as usize, 0);
            self.at = At::Reading(spawn_blocking(move || {
                let length = read(&mut file, &mut buffer);
                (file, buffer, length)
            }));
        }
        Poll::Ready(())
    }
}

fn read(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(buffer) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// A part of the file, whose buffer goes back when the connection drops it.
struct Piece {
    buffer: Vec<u8>,
    length: usize,
    back: UnboundedSender<Vec<u8>>,
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.buffer[..self.length]
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        // Nobody reads on if the other end is gone.
        let _ = self.back.send(std::mem::take(&mut self.buffer));
    }
}

/// What tells that a file is still the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stamp {
    /// In bytes.
    pub(crate) size: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(file: &File) -> io::Result<Self> {
        let metadata = file.metadata()?;
        Ok(Self {
            size: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }

    /// Takes it of a file, with the file's beginning.
    pub(crate) async fn and_head(path: &Path) -> io::Result<(Self, Bytes)> {
        on_file(path, look_at).await
    }
}

/// Does something with a file where a thread may wait for it.
async fn on_file<T: Send + 'static>(path: &Path, act: fn(&Path) -> io::Result<T>) -> io::Result<T> {
    let path = path.to_owned();
    spawn_blocking(move || act(&path))
        .await
        .map_err(io::Error::other)?
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
    let stamp = Stamp::of(&file)?;
    Ok((file, stamp))
}

fn look_at(path: &Path) -> io::Result<(Stamp, Bytes)> {
    let (file, stamp) = open(path)?;
    let mut head = Vec::with_capacity(SNIFF_BYTES);
    file.take(SNIFF_BYTES as u64).read_to_end(&mut head)?;
    Ok((stamp, head.into()))
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::io::{Seek as _, Write as _};
    use std::task::Waker;

    use super::*;

    fn file(content: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(content).unwrap();
        file.rewind().unwrap();
        file
    }

    fn content(length: u64) -> Vec<u8> {
        (0..length).map(|i| (i / 251) as u8).collect()
    }

    #[tokio::test]
    async fn a_file_comes_whole_and_in_order() {
        for length in [1, PIECE_BYTES - 1, PIECE_BYTES, 5 * PIECE_BYTES + 7] {
            let content = content(length);
            let mut pieces = Pieces::of(file(&content));
            let mut seen = Vec::new();
            while seen.len() < content.len() {
                let left = length - seen.len() as u64;
                let piece = poll_fn(|cx| pieces.poll_next(cx, left)).await.unwrap();
                assert!(!piece.is_empty());
                seen.extend_from_slice(&piece);
            }
            assert!(seen == content, "{length}");
        }
    }

    #[tokio::test]
    async fn a_file_that_is_shorter_than_it_was_ends_with_an_empty_piece() {
        let mut pieces = Pieces::of(file(b"short"));
        let first = poll_fn(|cx| pieces.poll_next(cx, 9)).await.unwrap();
        assert_eq!(first, b"short".as_slice());
        let next = poll_fn(|cx| pieces.poll_next(cx, 4)).await.unwrap();
        assert!(next.is_empty());
    }

    #[tokio::test]
    async fn a_connection_that_keeps_its_pieces_gets_no_more_than_there_are_buffers() {
        let length = 10 * PIECE_BYTES;
        let mut pieces = Pieces::of(file(&content(length)));
        let mut kept = Vec::new();
        let mut left = length;
        for _ in 0..BUFFERS {
            let piece = poll_fn(|cx| pieces.poll_next(cx, left)).await.unwrap();
            left -= piece.len() as u64;
            kept.push(piece);
        }
        let mut cx = Context::from_waker(Waker::noop());
        assert!(pieces.poll_next(&mut cx, left).is_pending());
        kept.remove(0);
        let next = poll_fn(|cx| pieces.poll_next(cx, left)).await.unwrap();
        assert_eq!(next.len() as u64, PIECE_BYTES);
    }
}
