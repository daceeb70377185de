//! Request limits that are kept together with others than the client's own clones.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{LANES, RateLimit};

/// Request limits that a client keeps together with other clients, in other processes say, that use the same key:
/// [`ClientBuilder::shared_limits`](crate::ClientBuilder::shared_limits).
///
/// A request that the client's own [`Pacing`](crate::Pacing) lets through asks here, too. Both functions are called on
/// the tasks that send, so they should be quick.
pub trait SharedLimits: fmt::Debug + Send + Sync {
    /// Takes room for one request, and gives it a number.
    ///
    /// # Errors
    ///
    /// There is none: how long to wait before asking again.
    fn take(&self, kind: RequestKind) -> Result<u64, Duration>;

    /// The request with this number has ended. Told of every number.
    fn ended(&self, kind: RequestKind, number: u64, end: RequestEnd);
}

/// The kinds of requests, each of which has a limit of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestKind {
    /// `POST /invoices`.
    Upload,
    /// `POST /batches`.
    Batch,
    /// Every GET with an API key.
    Read,
    /// `POST /webhooks`.
    Webhook,
}

/// How a request ended, as far as its limit is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestEnd {
    /// It was let in, and counts.
    #[non_exhaustive]
    Answered {
        /// What the answer says of the limit.
        limit: Option<RateLimit>,
    },
    /// It was refused because there are too many, and may count.
    #[non_exhaustive]
    Refused {
        /// How long the server asks to wait.
        retry_after: Option<Duration>,
        /// What the answer says of the limit.
        limit: Option<RateLimit>,
    },
    /// It was not sent, and does not count.
    Unsent,
    /// It was given up before the answer, and may count.
    Unknown,
}

/// The kinds, in the order of the lanes that are counted.
pub(super) const KINDS: [RequestKind; LANES] = [
    RequestKind::Upload,
    RequestKind::Batch,
    RequestKind::Read,
    RequestKind::Webhook,
];

/// Room that was taken, until its request has ended.
#[derive(Debug)]
pub(super) struct Taken {
    limits: Arc<dyn SharedLimits>,
    kind: RequestKind,
    number: u64,
}

impl Taken {
    /// Takes room, or says how long to wait before the next try.
    pub(super) fn room(
        limits: &Arc<dyn SharedLimits>,
        kind: RequestKind,
    ) -> Result<Self, Duration> {
        let number = limits.take(kind)?;
        let limits = Arc::clone(limits);
        Ok(Self {
            limits,
            kind,
            number,
        })
    }

    pub(super) fn ended(self, end: RequestEnd) {
        self.limits.ended(self.kind, self.number, end);
    }
}
