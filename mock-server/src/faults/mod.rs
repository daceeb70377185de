//! Faults on order: which request or webhook meets one, and which.
//!
//! Everything here is a decision; nothing here does any harm. The layer of the routes and the dispatcher of the
//! webhooks ask, and carry out what they are told. A server without rules pays one atomic load for a request.

mod builder;
mod delay;
mod effect;
mod error;
mod fault;
mod filter;
mod pattern;
mod rule;
#[cfg(test)]
mod tests;
mod transport;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use serde::Serialize;

pub use delay::Delay;
pub(crate) use effect::{DeliveryEffect, Effect, Refusal};
pub use error::FaultError;
pub(crate) use fault::Phase;
pub use fault::{EnumField, Fault};
pub(crate) use filter::{Call, Delivery};
use rule::{Rule, Target};
pub(crate) use transport::{Break, End, Transport};

/// How many rules there may be, so that a test suite that only ever adds some does not slow its server down.
const MOST: usize = 1000;

/// The rules of a server.
#[derive(Debug)]
pub(crate) struct Faults {
    /// How many rules are not spent.
    active: AtomicUsize,
    rules: Mutex<Rules>,
    seed: u64,
}

#[derive(Debug, Default)]
struct Rules {
    entries: Vec<Entry>,
    last_id: u64,
}

#[derive(Debug)]
struct Entry {
    id: u64,
    fault: Fault,
    rule: Rule,
    random: Rng,
    seen: u64,
    taken: u64,
}

/// A rule as it is listed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Listed {
    pub(crate) id: u64,
    #[serde(flatten)]
    pub(crate) fault: Fault,
    /// How many requests or deliveries it meant, and how many it took.
    pub(crate) seen: u64,
    pub(crate) taken: u64,
    /// Whether it takes nothing more.
    pub(crate) is_spent: bool,
}

/// What a request meets.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Strike {
    /// The id of the rule.
    pub(crate) rule: u64,
    pub(crate) phase: Phase,
    pub(crate) delay: Duration,
    /// None: it is only late.
    pub(crate) effect: Option<Effect>,
}

/// What a delivery meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DeliveryStrike {
    /// The id of the rule.
    pub(crate) rule: u64,
    pub(crate) delay: Duration,
    /// None: it is only late.
    pub(crate) effect: Option<DeliveryEffect>,
}

impl Faults {
    /// No rules. The same requests meet the same faults under the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            active: AtomicUsize::new(0),
            rules: Mutex::default(),
            seed,
        }
    }

    /// Adds a rule after the others and returns its id. If there are very many, spent ones make room.
    ///
    /// # Errors
    /// [`FaultError`] if the fault cannot be.
    pub(crate) fn add(&self, fault: Fault) -> Result<u64, FaultError> {
        let rule = Rule::new(&fault)?;
        let mut rules = self.lock();
        if rules.entries.len() >= MOST {
            rules.entries.retain(|entry| !entry.is_spent());
        }
        if rules.entries.len() >= MOST {
            return Err(FaultError::TooMany(MOST));
        }
        rules.last_id += 1;
        let id = rules.last_id;
        rules.entries.push(Entry {
            id,
            fault,
            rule,
            // Its own generator: what other rules see does not change what this one takes.
            random: Rng::with_seed(self.seed.wrapping_add(id)),
            seen: 0,
            taken: 0,
        });
        self.count(&rules);
        Ok(id)
    }

    /// The rules in their order.
    pub(crate) fn list(&self) -> Vec<Listed> {
        self.lock().entries.iter().map(Entry::listed).collect()
    }

    /// Deletes a rule; false if there is none with this id.
    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut rules = self.lock();
        let before = rules.entries.len();
        rules.entries.retain(|entry| entry.id != id);
        self.count(&rules);
        rules.entries.len() < before
    }

    /// Deletes all rules. The next one has the id 1 again, and with it the same luck.
    pub(crate) fn reset(&self) {
        let mut rules = self.lock();
        *rules = Rules::default();
        self.count(&rules);
    }

    /// Whether there is nothing to ask.
    pub(crate) fn is_idle(&self) -> bool {
        self.active.load(Ordering::Acquire) == 0
    }

    /// What this request meets. Asking counts it.
    pub(crate) fn on_call(&self, call: &Call<'_>) -> Option<Strike> {
        self.ask(|entry| {
            let Target::Call(filter, phase, effect) = &entry.rule.target else {
                return None;
            };
            let strike = (*phase, effect.clone());
            filter.means(call).then_some(strike)
        })
        .map(|(rule, delay, (phase, effect))| Strike {
            rule,
            phase,
            delay,
            effect,
        })
    }

    /// What this delivery meets. Asking counts it.
    pub(crate) fn on_delivery(&self, delivery: &Delivery<'_>) -> Option<DeliveryStrike> {
        self.ask(|entry| match &entry.rule.target {
            Target::Delivery(filter, effect) => filter.means(delivery).then_some(*effect),
            Target::Call(..) => None,
        })
        .map(|(rule, delay, effect)| DeliveryStrike {
            rule,
            delay,
            effect,
        })
    }

    /// The first rule that takes what it means, how long it holds it up, and what else it does.
    fn ask<T>(&self, means: impl Fn(&Entry) -> Option<T>) -> Option<(u64, Duration, T)> {
        if self.is_idle() {
            return None;
        }
        let mut rules = self.lock();
        for entry in rules.entries.iter_mut().filter(|entry| !entry.is_spent()) {
            let Some(effect) = means(entry) else {
                continue;
            };
            if entry.take() {
                let delay = entry.rule.delay.map(|delay| delay.draw(&mut entry.random));
                let answer = (entry.id, delay.unwrap_or_default(), effect);
                self.count(&rules);
                return Some(answer);
            }
        }
        None
    }

    fn count(&self, rules: &Rules) {
        let active = rules.entries.iter().filter(|entry| !entry.is_spent());
        self.active.store(active.count(), Ordering::Release);
    }

    fn lock(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    /// Counts something that the rule means; true if the rule takes it.
    fn take(&mut self) -> bool {
        self.seen += 1;
        let is_taken = self.rule.takes(self.seen, &mut self.random);
        self.taken += u64::from(is_taken);
        is_taken
    }

    fn is_spent(&self) -> bool {
        self.rule.is_spent(self.taken)
    }

    fn listed(&self) -> Listed {
        Listed {
            id: self.id,
            fault: self.fault.clone(),
            seen: self.seen,
            taken: self.taken,
            is_spent: self.is_spent(),
        }
    }
}
