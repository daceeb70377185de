//! The one error type.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::document::DocumentFault;
use crate::model::{ErrorCode, ExternalId, Job, JobId};
use crate::retry;

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
    request_id: Option<Box<str>>,
    retry_after: Option<Duration>,
    attempts: u32,
    raw: Bytes,
}

/// The cases of [`Error`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the client that cannot work, in words. Nothing was sent.
    Config(Box<str>),
    /// An argument of the call that cannot work, in words. Nothing was sent.
    Argument(Box<str>),
    /// The document is none that the API reads.
    #[non_exhaustive]
    Document {
        /// The document's name.
        name: Box<str>,
        /// What is wrong with it.
        fault: DocumentFault,
    },
    /// A file of this machine could not be read or written.
    #[non_exhaustive]
    Io {
        /// What was tried.
        action: IoAction,
        /// The file.
        path: PathBuf,
    },
    /// The API answered with an error.
    #[non_exhaustive]
    Api {
        /// The HTTP status.
        status: u16,
        /// The machine-readable reason; none if the body was not the API's (a proxy's page, nothing).
        code: Option<ErrorCode>,
        /// The reason in words, if the body holds one.
        message: Option<Box<str>>,
    },
    /// No connection, or it was lost before the whole answer was read.
    Network,
    /// No whole answer within this time.
    Timeout(Duration),
    /// The job ended without a result; [`Job::error`] says why. Nothing was charged.
    JobFailed(Box<Job>),
    /// The job was not finished within the deadline of the wait. Wait again with its id. The source is the
    /// last failure to ask, if the last question failed.
    #[non_exhaustive]
    WaitTimeout {
        /// The job as last seen.
        job: Box<Job>,
        /// The deadline.
        after: Duration,
    },
    /// The API answered with success and a body that is not what it documents. [`Error::raw`] holds it
    /// whole.
    #[non_exhaustive]
    Decode {
        /// The HTTP status.
        status: u16,
    },
}

/// What was to be done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoAction {
    /// It was to be read.
    Read,
    /// It was to be written.
    Write,
}

impl fmt::Display for IoAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Read => "read",
            Self::Write => "write",
        })
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            source: None,
            external_id: None,
            job_id: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
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
        let (code, message) = read_error_body(&raw);
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

    pub(crate) fn with_retry_after(mut self, after: Option<Duration>) -> Self {
        self.0.retry_after = after;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Whether the same call may succeed later. The call itself was already repeated as often as its
    /// settings allow.
    #[must_use]
    pub fn retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Network | ErrorKind::Timeout(_) | ErrorKind::WaitTimeout { .. } => true,
            ErrorKind::Api { status, .. } => retry::is_retryable(*status),
            _ => false,
        }
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

    /// The id that the server gave the request, for its operators.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait before the next try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
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

    /// The HTTP status, if there was an answer that is an error or could not be read.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Api { status, .. } | ErrorKind::Decode { status, .. } => Some(*status),
            _ => None,
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Config(text) | ErrorKind::Argument(text) => f.write_str(text),
            ErrorKind::Document { name, fault } => write!(f, "{name}: {fault}"),
            ErrorKind::Io { action, path } => write!(f, "cannot {action} {}", path.display()),
            ErrorKind::Api {
                status,
                code,
                message,
            } => {
                write!(f, "the API answered {status}")?;
                if let Some(code) = code {
                    write!(f, " {code}")?;
                }
                message.as_ref().map_or(Ok(()), |m| write!(f, ": {m}"))
            }
            ErrorKind::Network => f.write_str("the API could not be reached"),
            ErrorKind::Timeout(limit) => {
                write!(f, "no answer from the API within {:?}", rounded(*limit))
            }
            ErrorKind::JobFailed(job) => {
                write!(f, "job {} failed", job.job_id)?;
                let Some(e) = &job.error else { return Ok(()) };
                write!(f, ": {}", e.message.as_deref().unwrap_or(e.code.as_str()))
            }
            ErrorKind::WaitTimeout { job, after } => {
                let after = rounded(*after);
                write!(f, "job {} is {} after {after:?}", job.job_id, job.status)
            }
            ErrorKind::Decode { status } => {
                write!(f, "the API answered {status} with an unexpected body")
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("source", &self.0.source)
            .field("external_id", &self.0.external_id)
            .field("job_id", &self.0.job_id)
            .field("request_id", &self.0.request_id)
            .field("retry_after", &self.0.retry_after)
            .field("attempts", &self.0.attempts)
            .field("raw", &String::from_utf8_lossy(&self.0.raw))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|e| e as _)
    }
}

/// A time limit as a person would say it; what is left of a limit has nine decimals.
fn rounded(limit: Duration) -> Duration {
    match limit.as_secs() {
        0..10 => Duration::from_millis((limit.as_secs_f64() * 1000.0).round() as u64),
        _ => Duration::from_secs(limit.as_secs_f64().round() as u64),
    }
}

/// Reads reason and words from an error body: the documented envelope, a framework's `detail`, or
/// nothing that is JSON.
fn read_error_body(raw: &[u8]) -> (Option<ErrorCode>, Option<Box<str>>) {
    let Ok(body) = serde_json::from_slice::<Value>(raw) else {
        return (None, None);
    };
    let detail = body.get("error").or(body.get("detail")).unwrap_or(&body);
    let text = |name| detail.get(name).and_then(Value::as_str);
    let message = match detail {
        Value::Object(_) => text("message").map(Into::into),
        Value::String(message) => Some(message.as_str().into()),
        Value::Null => None,
        other => Some(other.to_string().into()),
    };
    (text("code").map(ErrorCode::from), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), 8);
    }

    #[test]
    fn every_form_of_an_error_body_is_read() {
        let cases: [(&str, Option<&str>, Option<&str>); 8] = [
            (
                r#"{"success":false,"error":{"code":"TIER_REQUIRED","message":"no","http_status":403}}"#,
                Some("TIER_REQUIRED"),
                Some("no"),
            ),
            (r#"{"error":{"code":"NEW_ONE"}}"#, Some("NEW_ONE"), None),
            (r#"{"error":"no"}"#, None, Some("no")),
            (r#"{"detail":"Not Found"}"#, None, Some("Not Found")),
            (
                r#"{"detail":[{"loc":["body"]}]}"#,
                None,
                Some(r#"[{"loc":["body"]}]"#),
            ),
            (r#"{"detail":null}"#, None, None),
            ("<html>502 Bad Gateway</html>", None, None),
            ("", None, None),
        ];
        for (body, code, message) in cases {
            let (c, m) = read_error_body(body.as_bytes());
            assert_eq!(c.as_ref().map(ErrorCode::as_str), code, "{body}");
            assert_eq!(m.as_deref(), message, "{body}");
        }
    }

    #[test]
    fn a_time_limit_is_shown_as_a_person_says_it() {
        for (limit, words) in [
            (Duration::from_nanos(599_999_912_345), "600s"),
            (Duration::from_nanos(1_250_900_000), "1.251s"),
            (Duration::from_millis(20), "20ms"),
            (Duration::MAX, "18446744073709551615s"),
        ] {
            let error = Error::new(ErrorKind::Timeout(limit));
            assert!(
                error.to_string().ends_with(&format!("within {words}")),
                "{error}"
            );
        }
    }

    #[test]
    fn a_long_body_is_cut() {
        let error = Error::api(502, Bytes::from(vec![b'x'; RAW_LIMIT + 1]));
        assert_eq!(error.raw().len(), RAW_LIMIT);
        assert_eq!(error.to_string(), "the API answered 502");
    }
}
