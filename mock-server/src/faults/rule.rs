//! A fault that has been checked: what it means, when it applies, what it does.

use fastrand::Rng;

use super::effect::{self, AnyEffect, DeliveryEffect, Effect};
use super::fault::{Action, Fault, Match, Phase};
use super::filter::{CallFilter, DeliveryFilter};
use super::{Delay, FaultError};

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) target: Target,
    pub(super) delay: Option<Delay>,
    choice: Choice,
    times: Option<u32>,
}

/// What the rule is about, and what it does to it besides holding it up.
#[derive(Debug)]
pub(super) enum Target {
    Call(CallFilter, Phase, Option<Effect>),
    Delivery(DeliveryFilter, Option<DeliveryEffect>),
}

/// Which of the requests or deliveries that a rule means it takes.
#[derive(Debug)]
enum Choice {
    All,
    Nth(u64),
    Every(u64),
    Probability(f64),
}

impl Rule {
    /// # Errors
    /// [`FaultError`] says what cannot be and what to do about it.
    pub(super) fn new(fault: &Fault) -> Result<Self, FaultError> {
        let matching = &fault.matching;
        let times = matching.times.map(|times| positive("times", times));
        fault.action.delay.map_or(Ok(()), Delay::check)?;
        Ok(Self {
            target: Target::new(matching, fault.phase, &fault.action)?,
            delay: fault.action.delay,
            choice: Choice::new(matching)?,
            times: times.transpose()?,
        })
    }

    /// Whether the rule takes what it means, the `seen`th of it.
    pub(super) fn takes(&self, seen: u64, random: &mut Rng) -> bool {
        match self.choice {
            Choice::All => true,
            Choice::Nth(n) => seen == n,
            Choice::Every(n) => seen.is_multiple_of(n),
            Choice::Probability(part) => random.f64() < part,
        }
    }

    /// Whether the rule takes nothing more when it has taken so many.
    pub(super) fn is_spent(&self, taken: u64) -> bool {
        match self.choice {
            Choice::Nth(_) => taken > 0,
            _ => self.times.is_some_and(|times| taken >= times.into()),
        }
    }
}

impl Target {
    /// Requests, unless something of the fault is about webhooks.
    fn new(matching: &Match, phase: Option<Phase>, action: &Action) -> Result<Self, FaultError> {
        let effect = effect::of(action)?;
        let about_delivery = first(&[
            ("event", matching.event.is_some()),
            ("url", matching.url.is_some()),
        ]);
        let about_call = first(&[
            ("route", matching.route.is_some()),
            ("key", matching.key.is_some()),
            ("header", matching.header.is_some()),
            ("phase", phase.is_some()),
        ]);
        let mixed = |condition| FaultError::Mixed { condition };
        match (effect, about_call, about_delivery) {
            (Some((_, AnyEffect::Call(_))), _, Some(condition))
            | (Some((_, AnyEffect::Delivery(_))), Some(condition), _)
            | (None, Some(condition), Some(_)) => Err(mixed(condition)),
            (Some((name, AnyEffect::Call(effect))), ..) => {
                let phase = effect.phase(phase, name)?;
                Ok(Self::Call(CallFilter::new(matching)?, phase, Some(effect)))
            }
            (Some((_, AnyEffect::Delivery(effect))), ..) => {
                Ok(Self::Delivery(DeliveryFilter::new(matching)?, Some(effect)))
            }
            (None, _, Some(_)) => Ok(Self::Delivery(DeliveryFilter::new(matching)?, None)),
            (None, _, None) => {
                let phase = phase.unwrap_or(Phase::BeforeCommit);
                Ok(Self::Call(CallFilter::new(matching)?, phase, None))
            }
        }
    }
}

impl Choice {
    fn new(matching: &Match) -> Result<Self, FaultError> {
        match (matching.nth, matching.every, matching.probability) {
            (None, None, None) => Ok(Self::All),
            (Some(n), None, None) if matching.times.is_none() => positive("nth", n).map(Self::Nth),
            (None, Some(n), None) => positive("every", n).map(Self::Every),
            (None, None, Some(part)) if part > 0.0 && part <= 1.0 => Ok(Self::Probability(part)),
            (None, None, Some(_)) => Err(FaultError::Probability),
            _ => Err(FaultError::TwoChoices),
        }
    }
}

/// The name of the first that is set.
fn first(conditions: &[(&'static str, bool)]) -> Option<&'static str> {
    let condition = conditions.iter().find(|(_, is_set)| *is_set);
    condition.map(|(name, _)| *name)
}

pub(super) fn positive<T: PartialEq + From<u8>>(
    name: &'static str,
    number: T,
) -> Result<T, FaultError> {
    if number == T::from(0) {
        return Err(FaultError::Zero(name));
    }
    Ok(number)
}
