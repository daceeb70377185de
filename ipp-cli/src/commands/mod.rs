//! What the commands do. One file a command; none of them knows clap or prints.

mod child;
mod completions;
mod download;
mod get;
#[allow(dead_code)]
mod listen;
#[cfg(feature = "local")]
pub(crate) mod mock;
mod parse;
#[allow(dead_code)]
mod replay;
#[allow(dead_code)]
mod trigger;
#[allow(dead_code)]
mod verify;

use std::time::{Duration, Instant};

use crate::again::Again;
use crate::error::Error;
use crate::signals::Stop;

pub(crate) use child::Program;
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

/// That a signal ended a command of which nothing goes on.
pub(crate) fn stopped(by: Stop) -> Error {
    Error::Stopped {
        by,
        pending: Vec::new(),
        again: Again::default(),
    }
}
