//! The cases of an error, and how they are said.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use crate::document::DocumentFault;
use crate::model::{Batch, ErrorCode, Job};

/// The cases of [`Error`](super::Error).
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
        /// The file; of a document made by `reopen` or `once`, its name.
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
    /// No connection ([`Error::is_unsent`](super::Error::is_unsent)), or it was lost before the whole answer was read.
    Network,
    /// No whole answer within this time. If it is the limit of the whole call, the source is the failure of the attempt
    /// before the one that was given up, if there was one.
    Timeout(Duration),
    /// The client held the request back: the request limit leaves no room within this time, the limit of the call.
    /// Nothing was sent. [`Error::retry_after`](super::Error::retry_after) says when there will be, at the earliest.
    Throttled(Duration),
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
    /// The batch was not finished within the deadline of the wait. Wait again with its id. The source is as in
    /// [`WaitTimeout`](Self::WaitTimeout).
    #[non_exhaustive]
    BatchWaitTimeout {
        /// The batch as last seen.
        batch: Box<Batch>,
        /// The deadline.
        after: Duration,
    },
    /// The API answered with success and a body that is not what it documents, or larger than any is.
    /// [`Error::raw`](super::Error::raw) holds it.
    #[non_exhaustive]
    Decode {
        /// The HTTP status.
        status: u16,
    },
}

impl ErrorKind {
    /// A short name, for `error.type` in spans.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Argument(_) => "argument",
            Self::Document { .. } => "document",
            Self::Io { .. } => "io",
            Self::Api { .. } => "api",
            Self::Network => "network",
            Self::Timeout(_) => "timeout",
            Self::Throttled(_) => "throttled",
            Self::JobFailed(_) => "job_failed",
            Self::WaitTimeout { .. } | Self::BatchWaitTimeout { .. } => "wait_timeout",
            Self::Decode { .. } => "decode",
        }
    }
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

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(text) | Self::Argument(text) => f.write_str(text),
            Self::Document { name, fault } => write!(f, "{name}: {fault}"),
            Self::Io { action, path } => write!(f, "cannot {action} {}", path.display()),
            Self::Api {
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
            Self::Throttled(limit) => {
                let limit = rounded(*limit);
                write!(
                    f,
                    "the request limit leaves no room within {limit:?}, so nothing was sent"
                )
            }
            Self::Network => f.write_str("the connection failed before the whole answer was there"),
            Self::Timeout(limit) => {
                write!(f, "no answer from the API within {:?}", rounded(*limit))
            }
            Self::JobFailed(job) => {
                write!(f, "job {} failed", job.job_id)?;
                let Some(e) = &job.error else { return Ok(()) };
                write!(f, ": {}", e.message.as_deref().unwrap_or(e.code.as_str()))
            }
            Self::WaitTimeout { job, after } => {
                let after = rounded(*after);
                write!(f, "job {} is {} after {after:?}", job.job_id, job.status)
            }
            Self::BatchWaitTimeout { batch, after } => {
                let after = rounded(*after);
                write!(
                    f,
                    "batch {} is {} after {after:?}",
                    batch.batch_id, batch.status
                )
            }
            Self::Decode { status } => {
                write!(f, "the API answered {status} with an unexpected body")
            }
        }
    }
}

/// A time limit as a person would say it; what is left of a limit has nine decimals.
fn rounded(limit: Duration) -> Duration {
    match limit.as_secs() {
        0..10 => Duration::from_millis((limit.as_secs_f64() * 1000.0).round() as u64),
        _ => Duration::from_secs(limit.as_secs_f64().round() as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_limit_is_shown_as_a_person_says_it() {
        for (limit, words) in [
            (Duration::from_nanos(599_999_912_345), "600s"),
            (Duration::from_nanos(1_250_900_000), "1.251s"),
            (Duration::from_millis(20), "20ms"),
            (Duration::MAX, "18446744073709551615s"),
        ] {
            let error = ErrorKind::Timeout(limit);
            assert!(
                error.to_string().ends_with(&format!("within {words}")),
                "{error}"
            );
        }
    }
}
