//! What the commands do. One file a command; none of them knows clap or prints.

mod completions;
mod download;
mod get;
#[cfg(feature = "local")]
pub(crate) mod mock;
mod parse;

use std::time::{Duration, Instant};

pub(crate) use completions::script;
pub(crate) use download::{Downloaded, Target, download};
pub(crate) use get::get;
pub(crate) use parse::{Event, ParseRequest, Pending, Watcher, parse};

/// How long a whole command may take, from when this is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit {
    begun: Instant,
    limit: Duration,
}

impl TimeLimit {
    pub(crate) fn new(limit: Duration) -> Self {
        let begun = Instant::now();
        Self { begun, limit }
    }

    pub(crate) fn left(self) -> Duration {
        self.limit.saturating_sub(self.begun.elapsed())
    }
}
