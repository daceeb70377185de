//! The one error type.

use std::error::Error as StdError;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::model::{BatchId, ErrorCode, ExternalId, JobId};
use crate::pacing::RateLimit;
use crate::retry;
use crate::transport::request_id;

mod body;
mod kind;
mod show;

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
    retry_after: Option<Duration>,
    accepted: Vec<BatchId>,
    /// Of the answer, if there was one.
    headers: HeaderMap,
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
            retry_after: None,
            accepted: Vec::new(),
            headers: HeaderMap::new(),
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

    /// The same without the words of a source that quote an answer: of these, only the place is kept.
    pub(crate) fn without_quotes(mut self) -> Self {
        let source = self.0.source.take();
        self.0.source = source.map(|source| match source.downcast::<serde_json::Error>() {
            Ok(e) => format!("line {}, column {}", e.line(), e.column()).into(),
            Err(other) => other,
        });
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

    pub(crate) fn with_accepted(mut self, batches: Vec<BatchId>) -> Self {
        self.0.accepted = batches;
        self
    }

    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.0.headers = headers;
        self
    }

    pub(crate) fn into_headers(self) -> HeaderMap {
        self.0.headers
    }

    pub(crate) fn raw_bytes(&self) -> Bytes {
        self.0.raw.clone()
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

    /// Whether what was to be deleted is gone because an earlier attempt did it, whose answer was lost: the API itself
    /// says that there is nothing, which the page of a proxy does not.
    pub(crate) fn is_deleted_before(&self) -> bool {
        self.0.doubtful && self.status() == Some(404) && self.code().is_some()
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
    /// answer did not come in time, was a 408 or 5xx, or could not be read. Repeating such a call does it again, except for
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

    /// Whether the last attempt made no connection, so that nothing of it was sent. What came of the attempts before
    /// it, [`outcome_unknown`](Self::outcome_unknown) says.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    /// The id that an upload was sent with. If the upload was accepted, sending it again with the id gives the same job
    /// and costs nothing; so use it again when it is not known ([`outcome_unknown`](Self::outcome_unknown)). After a
    /// refusal the id is still free, and the document read and charged at the next upload (contract D28). The id of a job
    /// that failed gives the failed job again: another reading needs another id (contract D27).
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
        request_id(&self.0.headers)
    }

    /// A header of the answer, if there was one and it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }

    /// How long to wait before the next try: what the server asked for, at most 120 seconds. Of
    /// [`ErrorKind::Throttled`] it is the client's own estimate of when the request limit has room.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the answer said of the request limit, if it said anything.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.0.headers)
    }

    /// The batches of this call that are accepted: they are read, and charged, whatever this error says.
    ///
    /// Of an upload, those before the batch that failed: its documents, and those after them, follow the first 25 times
    /// this many. Of a wait for several, all of them; [`batch_id`](Self::batch_id) names the one that this error is of.
    #[must_use]
    pub fn accepted_batches(&self) -> &[BatchId] {
        &self.0.accepted
    }

    /// How many attempts were begun, those that made no connection included; 0 if nothing was tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the answer as it came, empty without an answer: at most its first 64 KiB. In [`ErrorKind::Decode`]
    /// all of it, unless it is over 64 MiB, or a download: of these, at most the first 64 KiB.
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

/// How much of a body an error keeps.
pub(crate) const RAW_LIMIT: usize = 64 * 1024;

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
