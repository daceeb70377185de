//! Webhooks on this machine: events are taken in, kept, and delivered until they are accepted.
//!
//! A [`source::Source`] finds events and hands them to the [`hub::Hub`], which writes them to the
//! [`Spool`](spool::Spool) before it says so to the source: from then on a kill loses nothing. The hub delivers each
//! event to each [`Target`] until that accepts it. So a receiver gets every event at least once; an
//! event's id stays the same, by which it can tell a repetition.

mod cursor;
mod diagnose;
mod error;
mod event;
mod fields;
mod home;
mod hub;
#[cfg(feature = "local")]
mod mock;
mod poll;
mod queue;
mod receiver;
mod registration;
mod repair;
mod sample;
mod sign;
mod source;
mod spool;
mod target;

pub(crate) use cursor::Since;
pub(crate) use diagnose::{Given, Key, Report, diagnose};
pub(crate) use error::HookError;
pub(crate) use event::Event;
pub(crate) use home::{Home, ReadyFile};
pub(crate) use hub::{End, Hub, Limits, Notice, Report as Reporter};
#[cfg(feature = "local")]
pub(crate) use mock::Mock;
pub(crate) use poll::Poll;
pub(crate) use receiver::Receiver;
pub(crate) use sample::sample;
pub(crate) use sign::{Delivery, SignatureForm};
pub(crate) use source::{Intake, Source, begin, run};
pub(crate) use spool::Kept;
pub(crate) use target::{Outcome, Target, TargetUrl};

pub(crate) type Result<T, E = HookError> = std::result::Result<T, E>;
