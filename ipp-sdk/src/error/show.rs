//! An error in words and in logs: never with what an answer holds, which may be a new key or an invoice.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Network if self.0.unsent => f.write_str("the API could not be reached"),
            kind => kind.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            // Not the kind itself: a batch that is waited for holds invoices.
            .field("kind", &self.kind().name())
            .field("message", &format_args!("{self}"))
            .field("source", &self.0.source)
            .field("external_id", &self.0.external_id)
            .field("job_id", &self.0.job_id)
            .field("batch_id", &self.0.batch_id)
            .field("request_id", &self.request_id())
            .field("retry_after", &self.0.retry_after)
            .field("rate_limit", &self.rate_limit())
            .field("accepted_batches", &self.0.accepted)
            .field("attempts", &self.0.attempts)
            .field("outcome_unknown", &self.outcome_unknown())
            // It may hold a new key, or an invoice.
            .field("raw", &format_args!("{} bytes", self.0.raw.len()))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|e| e as _)
    }
}
