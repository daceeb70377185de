//! Requests of a stream that go on while nobody polls it.
//!
//! A request holds a place in the request limiter. If it stood still while the consumer of the stream makes a call of
//! its own, that call would wait for the place, and the place for the call.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::clock::BoxFuture;

/// A future that runs by itself, and is ended when dropped. Where there are no tasks, in a browser, it is polled like
/// any other.
#[derive(Debug)]
pub(crate) struct Task<T>(Running<T>);

#[cfg(not(target_family = "wasm"))]
type Running<T> = tokio::task::JoinHandle<T>;

#[cfg(not(target_family = "wasm"))]
impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(future: BoxFuture<T>) -> Self {
        use tracing::Instrument as _;
        Self(tokio::spawn(future.in_current_span()))
    }
}

#[cfg(not(target_family = "wasm"))]
impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        Pin::new(&mut self.0).poll(cx).map(|ended| match ended {
            Ok(value) => value,
            // A panic in the task, or the end of its runtime, is none of its consumer's errors.
            Err(e) => match e.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(e) => std::panic::resume_unwind(Box::new(e.to_string())),
            },
        })
    }
}

#[cfg(not(target_family = "wasm"))]
impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(target_family = "wasm")]
struct Running<T>(BoxFuture<T>);

#[cfg(target_family = "wasm")]
impl<T> std::fmt::Debug for Running<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Running")
    }
}

#[cfg(target_family = "wasm")]
impl<T> Task<T> {
    pub(crate) fn spawn(future: BoxFuture<T>) -> Self {
        Self(Running(future))
    }
}

#[cfg(target_family = "wasm")]
impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.0.0.as_mut().poll(cx)
    }
}
