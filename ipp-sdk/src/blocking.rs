//! The client without a runtime of one's own: in scripts, tools and threads.
//!
//! Every call, wait and download of the [`Client`](crate::Client) can be [`block`](Block::block)ed on, and every stream
//! made an [iterator](BlockStream::iter). They run on a runtime that this module starts once per process. It works inside
//! of another runtime too, for example in a callback; but the thread waits, so what shares it stands still meanwhile.
//!
//! ```no_run
//! use ipp_sdk::blocking::{Block as _, BlockStream as _};
//! use ipp_sdk::{Client, Document};
//!
//! fn main() -> ipp_sdk::Result<()> {
//!     let client = Client::from_env()?;
//!     let job = client.parse(Document::path("invoice.pdf")).block()?.wait().block()?;
//!     println!("{:?}", job.result.and_then(|invoice| invoice.total));
//!     for row in client.jobs().stream().iter()? {
//!         println!("{}", row?.job_id);
//!     }
//!     Ok(())
//! }
//! ```

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;
use std::thread;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task;

use crate::error::{Error, Result};

/// What the threads of the runtime are called.
const THREAD: &str = "ipp-sdk";

/// Waits on this thread for what a call gives.
pub trait Block: IntoFuture<Output = Result<<Self as Block>::Value>> {
    /// What the call gives.
    type Value;

    /// Makes the call, and waits until it has ended.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`ErrorKind::Config`](crate::ErrorKind::Config) if the system gives no threads.
    fn block(self) -> Result<Self::Value>;
}

impl<C, T> Block for C
where
    C: IntoFuture<Output = Result<T>> + Send,
    C::IntoFuture: Send,
    T: Send,
{
    type Value = T;

    fn block(self) -> Result<T> {
        run(runtime()?, self.into_future())
    }
}

/// Takes a stream's items on this thread.
pub trait BlockStream: Stream + Sized {
    /// The stream as an iterator, which waits for each item.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the system gives no threads.
    fn iter(self) -> Result<Iter<Self>>;
}

impl<S: Stream + Unpin + Send> BlockStream for S
where
    S::Item: Send,
{
    fn iter(self) -> Result<Iter<Self>> {
        let runtime = runtime()?;
        Ok(Iter {
            runtime,
            stream: self,
        })
    }
}

/// The items of a stream, each waited for.
#[derive(Debug)]
pub struct Iter<S> {
    runtime: &'static Runtime,
    stream: S,
}

impl<S: Stream + Unpin + Send> Iterator for Iter<S>
where
    S::Item: Send,
{
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let stream = &mut self.stream;
        run(
            self.runtime,
            poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)),
        )
    }
}

/// The runtime of all calls that are blocked on. Connections live in it, so it is one, and stays.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name(THREAD)
            .enable_all()
            .build()
    });
    let no_threads = |e: &std::io::Error| {
        Error::config("the system gives no threads to work in").caused_by(e.to_string())
    };
    runtime.as_ref().map_err(no_threads)
}

/// Waits for a future: here, or if this thread belongs to another runtime, which forbids that, on a thread beside it. A
/// thread of this runtime, on which a function that is told of progress may be called, hands its work on before.
fn run<F: Future + Send>(runtime: &Runtime, future: F) -> F::Output
where
    F::Output: Send,
{
    if thread::current().name() == Some(THREAD) {
        return task::block_in_place(|| runtime.block_on(future));
    }
    if Handle::try_current().is_err() {
        return runtime.block_on(future);
    }
    let done = thread::scope(|scope| scope.spawn(|| runtime.block_on(future)).join());
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
