//! The one error type.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;

use crate::model::{BatchId, ErrorCode, ExternalId, JobId};
use crate::pacing::RateLimit;
use crate::retry;

mod body;
mod kind;

pub use kind::{ErrorKind, IoAction};

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// [`kind`](Self::kind) tells the cases apart; the other methods give what is known in every case.
/// The source, where there is one, says more.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
    external_id: Option<ExternalId>,
    job_id: Option<JobId>,
    batch_id: Option<BatchId>,
    request_id: Option<Box<str>>,
    retry_after: Option<Duration>,
    rate_limit: Option<RateLimit>,
    accepted: Vec<BatchId>,
    attempts: u32,
    /// Of an answer that was lost on the way.
    status: Option<u16>,
    /// No connection was made, so nothing was sent.
    unsent: bool,
    /// The server may have done what an attempt before the last one asked for.
    doubtful: bool,
    /// The document could be read once, and was.
    spent: bool,
    raw: Bytes,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            source: None,
            external_id: None,
            job_id: None,
            batch_id: None,
            request_id: None,
            retry_after: None,
            rate_limit: None,
            accepted: Vec::new(),
            attempts: 0,
            status: None,
            unsent: false,
            doubtful: false,
            spent: false,
            raw: Bytes::new(),
        }))
    }

    pub(crate) fn config(text: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Config(text.into()))
    }

    pub(crate) fn argument(text: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Argument(text.into()))
    }

    pub(crate) fn io(action: IoAction, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        let path = path.into();
        Self::new(ErrorKind::Io { action, path }).caused_by(source)
    }

    /// An answer of the API that is not a success.
    pub(crate) fn api(status: u16, raw: Bytes) -> Self {
        let (code, message) = body::read(&raw);
        Self::new(ErrorKind::Api {
            status,
            code,
            message,
        })
        .with_raw(raw)
    }

    pub(crate) fn caused_by(mut self, e: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(e.into());
        self
    }

    /// Keeps the whole body: an answer that was paid for must not be lost because it cannot be read.
    pub(crate) fn with_whole_raw(mut self, raw: Bytes) -> Self {
        self.0.raw = raw;
        self
    }

    /// Keeps the beginning of the body.
    pub(crate) fn with_raw(mut self, raw: Bytes) -> Self {
        self.0.raw = if raw.len() > RAW_LIMIT {
            Bytes::copy_from_slice(&raw[..RAW_LIMIT])
        } else {
            raw
        };
        self
    }

    /// Keeps what came of an answer that was lost on the way.
    pub(crate) fn with_part(mut self, status: u16, raw: Bytes) -> Self {
        self.0.status = Some(status);
        self.with_raw(raw)
    }

    pub(crate) fn with_request_id(mut self, id: Option<Box<str>>) -> Self {
        self.0.request_id = id;
        self
    }

    pub(crate) fn with_external_id(mut self, id: &ExternalId) -> Self {
        self.0.external_id = Some(id.clone());
        self
    }

    pub(crate) fn with_job_id(mut self, id: &JobId) -> Self {
        self.0.job_id = Some(id.clone());
        self
    }

    pub(crate) fn with_batch_id(mut self, id: &BatchId) -> Self {
        self.0.batch_id = Some(id.clone());
        self
    }

    pub(crate) fn with_retry_after(mut self, after: Option<Duration>) -> Self {
        self.0.retry_after = after;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32, doubtful: bool) -> Self {
        self.0.attempts = attempts;
        self.0.doubtful = doubtful;
        self
    }

    pub(crate) fn with_rate_limit(mut self, said: Option<RateLimit>) -> Self {
        self.0.rate_limit = said;
        self
    }

    pub(crate) fn with_accepted(mut self, batches: Vec<BatchId>) -> Self {
        self.0.accepted = batches;
        self
    }

    /// No connection was made.
    pub(crate) fn unsent(mut self) -> Self {
        self.0.unsent = true;
        self
    }

    /// The document could be read once, and was.
    pub(crate) fn spent(mut self) -> Self {
        self.0.spent = true;
        self
    }

    /// The failure that is to be returned because there is no room for another attempt.
    pub(crate) fn asked_to_wait(self, throttled: &Self) -> Self {
        let asked = self.0.retry_after.max(throttled.0.retry_after);
        self.with_retry_after(asked)
    }

    /// No connection was made, so the request limit has not counted the request.
    pub(crate) fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    /// Whether an attempt before the last one may have done what was asked for.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.0.doubtful
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Whether the same call may succeed later. The call itself was already repeated as often as its
    /// settings allow. Never true of a document that can be read once, when something of it was.
    #[must_use]
    pub fn retryable(&self) -> bool {
        if self.0.spent {
            return false;
        }
        match self.kind() {
            ErrorKind::Network
            | ErrorKind::Timeout(_)
            | ErrorKind::Throttled(_)
            | ErrorKind::WaitTimeout { .. }
            | ErrorKind::BatchWaitTimeout { .. } => true,
            ErrorKind::Api { status, .. } => retry::is_retryable(*status),
            _ => false,
        }
    }

    /// Whether the server may have done what was asked for although the call failed: the connection was lost, the
    /// answer did not come in time, was a 5xx or could not be read. Repeating such a call does it again, except for
    /// calls that read or delete, and uploads, which carry an `external_id`.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        let this = match self.kind() {
            ErrorKind::Network => !self.0.unsent,
            ErrorKind::Timeout(_) => self.0.attempts > 0,
            ErrorKind::Api { status, .. } => retry::is_inconclusive(*status),
            ErrorKind::Decode { .. } => true,
            _ => false,
        };
        this || self.0.doubtful
    }

    /// The id that an upload was sent with. Uploading again with it gives the same job and costs nothing,
    /// whatever became of the first try.
    #[must_use]
    pub fn external_id(&self) -> Option<&ExternalId> {
        self.0.external_id.as_ref()
    }

    /// The job that was waited for: its document is accepted, and uploading it again would be another job.
    /// Every error of a [`Wait`](crate::Wait) names it.
    #[must_use]
    pub fn job_id(&self) -> Option<&JobId> {
        self.0.job_id.as_ref()
    }

    /// The batch that was waited for: its documents are accepted, and charged.
    #[must_use]
    pub fn batch_id(&self) -> Option<&BatchId> {
        self.0.batch_id.as_ref()
    }

    /// The id that the server gave the request, for its operators.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait before the next try, at most 120 seconds; or for how long there is no room in the
    /// request limit.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the answer said of the request limit, if it said anything.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.rate_limit
    }

    /// The batches that were accepted before the call failed, of documents that needed several: they are read, and
    /// charged. The documents of the batch that failed, and those after it, follow the first 25 times this many.
    #[must_use]
    pub fn accepted_batches(&self) -> &[BatchId] {
        &self.0.accepted
    }

    /// How often the request was sent; 0 if it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the answer as it came, empty without an answer: at most its first 64 KiB, and all of it
    /// in [`ErrorKind::Decode`].
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.0.raw
    }

    /// The HTTP status, if there was an answer that is an error or could not be read. With [`ErrorKind::Network`], that
    /// of an answer whose rest was lost.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Api { status, .. } | ErrorKind::Decode { status, .. } => Some(*status),
            _ => self.0.status,
        }
    }

    /// The API's machine-readable reason, of a refused request or of a failed job.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        match self.kind() {
            ErrorKind::Api { code, .. } => code.as_ref(),
            ErrorKind::JobFailed(job) => job.error.as_ref().map(|e| &e.code),
            _ => None,
        }
    }
}

impl Error {
    /// The body, as `Debug` shows it: of a success, it may hold a new key, or an invoice, and only its length is shown.
    fn shown_raw(&self) -> String {
        match self.kind() {
            ErrorKind::Api { .. } => String::from_utf8_lossy(&self.0.raw).into_owned(),
            _ => format!("{} bytes", self.0.raw.len()),
        }
    }
}

/// How much of a body an error keeps.
pub(crate) const RAW_LIMIT: usize = 64 * 1024;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("source", &self.0.source)
            .field("external_id", &self.0.external_id)
            .field("job_id", &self.0.job_id)
            .field("batch_id", &self.0.batch_id)
            .field("request_id", &self.0.request_id)
            .field("retry_after", &self.0.retry_after)
            .field("rate_limit", &self.0.rate_limit)
            .field("accepted_batches", &self.0.accepted)
            .field("attempts", &self.0.attempts)
            .field("outcome_unknown", &self.outcome_unknown())
            .field("raw", &self.shown_raw())
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|e| e as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), 8);
    }

    #[test]
    fn a_long_body_is_cut() {
        let error = Error::api(502, Bytes::from(vec![b'x'; RAW_LIMIT + 1]));
        assert_eq!(error.raw().len(), RAW_LIMIT);
        assert_eq!(error.to_string(), "the API answered 502");
    }
}
