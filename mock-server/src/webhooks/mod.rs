//! Webhook deliveries: where they may go, what they say, and what comes of them.
//!
//! What is owed stands in the database. The [`timekeeper`](crate::timekeeper) asks for it in [`round`]s, each of
//! which takes what is due; [`dispatch`] has the exchanges that take their time.

pub(crate) mod dispatch;
pub(crate) mod guard;
mod message;
mod outgoing;
pub(crate) mod retry_after;
pub(crate) mod round;
mod schedule;
pub(crate) mod send;
pub(crate) mod sink;
#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};

use fastrand::Rng;
use ipnet::IpNet;
use jiff::SignedDuration;

use crate::decisions::{Choices, alternative};
use guard::Guard;
use sink::Sink;

/// What all deliveries of a server share.
#[derive(Debug)]
pub(crate) struct Outlet {
    pub(crate) sink: Sink,
    usual: Guard,
    /// The usual one, which also lets HTTP to this machine pass.
    to_loopback: Guard,
    random: Mutex<Rng>,
}

impl Outlet {
    /// Lets deliveries reach these networks and the public internet. The same seed gives the same waits.
    pub(crate) fn new(allowed: impl IntoIterator<Item = IpNet>, seed: u64) -> Self {
        let usual = Guard::default().allow(allowed);
        Self {
            sink: Sink::default(),
            to_loopback: usual.clone().allow_http_to_loopback(),
            usual,
            random: Mutex::new(Rng::with_seed(seed)),
        }
    }

    /// What tells where deliveries may go, as the decisions stand (contract D51).
    pub(crate) fn guard(&self, choices: &Choices) -> &Guard {
        if choices.has(&alternative::LOOPBACK_HTTP) {
            &self.to_loopback
        } else {
            &self.usual
        }
    }

    /// How long to wait after an attempt that failed. Nothing after the last.
    fn wait_after(&self, attempt: u32) -> Option<SignedDuration> {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        schedule::wait_after(attempt, &mut random)
    }
}
