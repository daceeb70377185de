//! What the commands do. One file a command; none of them knows clap or prints.

mod account;
mod api;
mod auth;
mod batches;
mod child;
mod completions;
mod doctor;
mod download;
mod export;
mod files;
mod jobs;
mod keys;
mod listen;
mod man;
#[cfg(feature = "local")]
pub(crate) mod mock;
mod parse;
mod replay;
mod runs;
mod trigger;
mod vendors;
mod verify;
mod webhooks;

use std::time::{Duration, Instant};

use crate::again::Again;
use crate::error::Error;
use crate::signals::Stop;

pub(crate) use account::{account, enough_credits};
pub(crate) use api::{ApiRequest, Content, Door, Part, header, next_page, request};
pub(crate) use auth::{LoggedIn, Status, login, logout, status};
pub(crate) use batches::{create_batches, get_batch, wait_for_batch};
pub(crate) use child::Program;
pub(crate) use completions::script;
pub(crate) use doctor::{
    Report as Examination, Rest, ShellFacts, Subject, Value, doctor, ends_with,
};
pub(crate) use download::{Downloaded, Target, download};
pub(crate) use export::{Export, export};
pub(crate) use files::write_files;
pub(crate) use jobs::{JobFilter, get, job_id, jobs, wait_for_job};
pub(crate) use keys::{create_key, keys, revoke};
pub(crate) use listen::{ListenRequest, ListenSource, PATIENCE, listen};
pub(crate) use man::{main_page, pages};
pub(crate) use parse::{
    Asked, DRAIN, How, OneRequest, Parsed, Pending, Source, credits, go, look_at, parse_one, plan,
    read_stdin,
};
pub(crate) use replay::{ReplayRequest, replay};
pub(crate) use runs::{Removed, RunRow, RunShown, RunStatus, confirm_failures, run_status};
pub(crate) use trigger::{Sent, TriggerRequest, trigger};
pub(crate) use vendors::{add_alias, merge, remove_alias, vendors};
pub(crate) use verify::{SignRequest, bad_signature, header_of, read_headers, sign, verify};
pub(crate) use webhooks::{
    create_webhook, delete_webhook, deliveries, failing_webhooks, redeliver, webhooks,
};

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
