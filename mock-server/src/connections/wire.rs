//! A TCP stream that can be reset, and that tells when all that was written has been handed to the system.
//!
//! It stands below TLS, so that a reset is a true one there too.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

#[derive(Debug)]
pub(super) struct Wire {
    stream: TcpStream,
    signals: Arc<Signals>,
}

/// What an answer and the wire tell each other. All of it happens in the connection's task, so the orderings need
/// not be strong.
#[derive(Debug, Default)]
pub(super) struct Signals {
    reset: AtomicBool,
    awaits_flush: AtomicBool,
}

impl Wire {
    pub(super) fn new(stream: TcpStream) -> (Self, Arc<Signals>) {
        let signals = Arc::<Signals>::default();
        let wire = Self {
            stream,
            signals: Arc::clone(&signals),
        };
        (wire, signals)
    }
}

impl Signals {
    /// When the wire is closed, the client shall see a reset.
    pub(super) fn reset(&self) {
        self.reset.store(true, Ordering::Relaxed);
    }

    /// Waits until all that hyper holds back has been handed to the system. Only for the body that hyper sends.
    pub(super) async fn flushed(&self) {
        self.awaits_flush.store(true, Ordering::Relaxed);
        std::future::poll_fn(|_| match self.awaits_flush.load(Ordering::Relaxed) {
            // The flush wakes the task.
            true => Poll::Pending,
            false => Poll::Ready(()),
        })
        .await;
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.signals.reset.load(Ordering::Relaxed) {
            // A socket that refuses is gone already.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Called once everything above has been written.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.signals.awaits_flush.load(Ordering::Relaxed) {
            self.signals.awaits_flush.store(false, Ordering::Relaxed);
            cx.waker().wake_by_ref();
        }
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
