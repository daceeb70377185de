//! JSON bodies, member by member, so that those that nobody asked for are found.

use serde_json::{Map, Value};

use super::App;
use super::observe::Seen;
use crate::service::{Result, UNKNOWN_MEMBER};

/// The members of a body that were not taken yet.
pub(super) struct Members(Map<String, Value>);

impl Members {
    /// Reads a body, whatever type it claims to have.
    pub(super) fn read(body: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(body).map(Self)
    }

    /// A member; null if it is not there.
    pub(super) fn take(&mut self, name: &str) -> Value {
        self.0.remove(name).unwrap_or_default()
    }

    /// What is left is ignored, or else refused (contract D11).
    pub(super) fn finish(self, app: &App, seen: &Seen) -> Result<()> {
        match self.0.keys().next() {
            Some(unknown) => seen.ignore(&app.service, UNKNOWN_MEMBER, unknown),
            None => Ok(()),
        }
    }
}
