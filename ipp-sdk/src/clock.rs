//! Time, as a client sees it. It is injected, so that tests of retries and pacing need not wait.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A boxed future, `Send` wherever there are threads.
#[cfg(not(target_family = "wasm"))]
pub(crate) type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future, `Send` wherever there are threads.
#[cfg(target_family = "wasm")]
pub(crate) type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// The future of a call, boxed, and `Send` wherever there are threads.
pub type BoxFuture<T> = Boxed<'static, T>;

/// Where a client takes the time from, and how it pauses: [`ClientBuilder::clock`](crate::ClientBuilder::clock).
///
/// Unless one is set, a client has tokio's time, which a test can pause (`tokio::time::pause`). The module `testing`
/// has clocks for tests that speak to a real server.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time since some fixed point in the past. It never goes back.
    fn now(&self) -> Duration;

    /// A pause that the client makes of its own: before an attempt, for the request limits, between two questions.
    fn sleep(&self, pause: Duration) -> BoxFuture<()>;

    /// Completes when something may take no longer. As [`sleep`](Self::sleep), unless a clock skips pauses: what
    /// really takes time must not be cut by that.
    fn limit(&self, within: Duration) -> BoxFuture<()> {
        self.sleep(within)
    }
}

/// The time of the machine.
#[derive(Debug)]
pub(crate) struct SystemClock {
    start: Instant,
}

#[cfg(not(target_family = "wasm"))]
use tokio::time::{Instant, sleep};
#[cfg(target_family = "wasm")]
use wasmtimer::{std::Instant, tokio::sleep};

impl Default for SystemClock {
    fn default() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<()> {
        Box::pin(sleep(pause))
    }
}

/// What a future gives, if it gives it within a time.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = std::pin::pin!(future);
    let mut timer = None;
    std::future::poll_fn(|cx| {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(cx) {
            return std::task::Poll::Ready(Some(value));
        }
        // Most answers come before it is needed.
        let timer = timer.get_or_insert_with(|| clock.limit(limit));
        timer.as_mut().poll(cx).map(|()| None)
    })
    .await
}
