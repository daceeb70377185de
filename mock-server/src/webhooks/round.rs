//! One step in the order of time: the next jobs whose hold ends, or the next attempts that are due.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use url::Url;

use super::outgoing::{Begun, begin};
use super::{schedule, sink};
use crate::clock::later;
use crate::service::Service;
use crate::store::{Admission, Attempt, Busy, Due, StoreError};

/// How many exchanges there may be at once.
const MOST: usize = 64;
/// How many of them with one webhook, so that a slow one leaves room for the others.
const MOST_EACH: usize = 8;

/// How far a round may go.
#[derive(Debug)]
pub(crate) struct Reach {
    pub(crate) until: Timestamp,
    /// Whether the clock stands still and is moved to each thing's time.
    pub(crate) moves_clock: bool,
    pub(crate) load: Load,
}

/// What a round did.
#[derive(Debug)]
pub(crate) enum Round {
    /// Nothing: what is next is out of reach.
    Idle { next: Option<Timestamp> },
    /// It ended jobs that were held back.
    Released,
    /// It began attempts.
    Begun(Vec<Begun>),
}

/// The exchanges that there are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Load {
    attempts: BTreeSet<i64>,
    of_webhook: BTreeMap<i64, usize>,
}

impl Load {
    /// Adds an attempt that is known but takes no place.
    pub(super) fn know(&mut self, due: &Due) {
        self.attempts.insert(due.number);
    }

    /// Adds an exchange.
    pub(super) fn add(&mut self, number: i64, webhook: i64) {
        self.attempts.insert(number);
        *self.of_webhook.entry(webhook).or_default() += 1;
    }

    fn has_room(&self) -> bool {
        self.of_webhook.values().sum::<usize>() < MOST
    }

    fn has_room_for(&self, webhook: i64) -> bool {
        self.has_room()
            && self
                .of_webhook
                .get(&webhook)
                .is_none_or(|many| *many < MOST_EACH)
    }

    fn busy(&self) -> Busy {
        let full = self
            .of_webhook
            .iter()
            .filter(|(_, many)| **many >= MOST_EACH);
        Busy {
            attempts: self.attempts.clone(),
            webhooks: full.map(|(webhook, _)| *webhook).collect(),
        }
    }
}

impl Service {
    /// Does what comes next in the order of time.
    pub(crate) fn round(&self, reach: Reach) -> Result<Round, StoreError> {
        let release = self.store.first_release()?;
        let attempt = if reach.load.has_room() {
            self.store.first_attempt(&reach.load.busy())?
        } else {
            None
        };
        let next = [release, attempt].into_iter().flatten().min();
        let Some(next_in_reach) = next.filter(|next| *next <= reach.until) else {
            return Ok(Round::Idle { next });
        };
        if release == Some(next_in_reach) {
            let now = self.arrive(next_in_reach, &reach);
            for released in self.store.release_due(now)? {
                self.finish_released(&released)?;
            }
            return Ok(Round::Released);
        }
        // What a job sends when it ends must not come after what is due later.
        let until = release.map_or(reach.until, |release| release.min(reach.until));
        let attempts = self.claim(until, &reach)?;
        let begun = attempts.into_iter().map(|attempt| {
            let at = self.arrive(attempt.due.at, &reach);
            begin(self, attempt, at, reach.moves_clock)
        });
        Ok(Round::Begun(begun.collect()))
    }

    /// The time at which something is done that is due at a time: then, or now if that is later.
    fn arrive(&self, due: Timestamp, reach: &Reach) -> Timestamp {
        let at = self.clock.now().max(due);
        if reach.moves_clock {
            self.clock.set(at);
        }
        at
    }

    /// Claims attempts of which none can cause one that would be due before another of them.
    fn claim(&self, until: Timestamp, reach: &Reach) -> Result<Vec<Attempt>, StoreError> {
        let now = self.clock.now();
        let mut load = reach.load.clone();
        let mut horizon = until;
        self.store.claim_attempts(until, &reach.load.busy(), |due| {
            if due.at > horizon {
                return Admission::Stop;
            }
            let soonest = if is_captured(&due.url) {
                // One follows the other at once, in this order.
                schedule::shortest_wait_after(due.attempt)
            } else if load.has_room_for(due.webhook) {
                load.add(due.number, due.webhook);
                Some(schedule::SHORTEST)
            } else if reach.moves_clock {
                return Admission::Stop;
            } else {
                return Admission::Skip;
            };
            if let Some(soonest) = soonest {
                horizon = horizon.min(later(due.at.max(now), soonest));
            }
            Admission::Now
        })
    }
}

fn is_captured(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| sink::name(&url).is_some())
}
