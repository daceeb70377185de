//! Contains what a hostile document does to the code that reads it.
//!
//! The reader of PDFs (hayro) has no limits of its own. What can be counted before is counted by
//! `structure` and `work`. The rest is caught here: deep recursion and endless reading where objects are
//! looked up, and a panic anywhere.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::Error;

/// The stack that a document is read on; only what is used of it takes memory.
const STACK: usize = 64 << 20;
/// Of which a chain of objects that refer to each other may use so much, so that what it calls has room.
const STACK_FOR_OBJECTS: usize = 48 << 20;
/// The most objects that are looked up. A document of a hundred pages takes some ten thousand.
const MAX_LOOKUPS: usize = 1 << 20;

/// Does the work on a stack of its own. A panic there is the document's fault: the message still goes to
/// the panic hook, which belongs to the program.
pub(crate) fn contained<T: Send>(
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> Result<T, Error> {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .name("ipp-extract".into())
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|_| Error::TooComplex)?;
        let given_up = |cause: Box<dyn std::any::Any + Send>| match cause.downcast() {
            Ok(error) => *error,
            Err(_) => Error::Corrupt,
        };
        thread.join().unwrap_or_else(|cause| Err(given_up(cause)))
    })
}

/// Leaves [`contained`] work with an error from where none can be returned: a callback of the reader of
/// PDFs. Unlike a panic it tells no hook.
pub(super) fn give_up(error: Error) -> ! {
    resume_unwind(Box::new(error))
}

/// The bytes of a document. The reader asks for them whenever it looks up an object, which is the place to
/// see how deep and how often it does.
pub(super) struct Watched {
    bytes: Vec<u8>,
    lookups: AtomicUsize,
    stack: usize,
}

impl Watched {
    pub(super) fn new(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            lookups: AtomicUsize::new(0),
            stack: stack_address(),
        }
    }
}

impl AsRef<[u8]> for Watched {
    fn as_ref(&self) -> &[u8] {
        let lookups = self.lookups.fetch_add(1, Ordering::Relaxed);
        if lookups > MAX_LOOKUPS || stack_address().abs_diff(self.stack) > STACK_FOR_OBJECTS {
            give_up(Error::TooComplex);
        }
        &self.bytes
    }
}

/// About where the stack of this thread ends now.
#[inline(never)]
fn stack_address() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}
