//! What happens to documents, for whoever shows it.

use std::sync::Arc;

/// What happens to one document on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// So many percent of it are sent.
    Sending(u64),
    Retrying,
    /// It is accepted and being read.
    Reading,
    /// Its result is there.
    Done,
    /// There will be none, or not now.
    Failed,
}

/// Told of events, with the number of the document. It is called on the tasks that send.
pub(crate) type Reporter = Arc<dyn Fn(usize, Event) + Send + Sync>;
