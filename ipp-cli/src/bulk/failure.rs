//! Why a document has no result, in a form that can be kept: what a repeat of the run tells of it, too.

use std::path::{Path, PathBuf};

use ipp_sdk::ErrorKind;
use ipp_sdk::model::{ExternalId, JobId};
use serde::{Deserialize, Serialize};

use super::look::Fault;
use crate::error::{Cause, Error, Ids};
use crate::exit::Exit;

/// Why a document has no result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    pub(crate) reason: Reason,
    /// The machine-readable reason.
    pub(crate) code: String,
    /// In one line, without the name of the file.
    pub(crate) message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
    /// What the API says of it.
    #[serde(flatten)]
    pub(crate) api: Box<OfApi>,
    /// Whether the same may succeed later.
    #[serde(default)]
    pub(crate) retryable: bool,
    /// The body of an answer that was a success and cannot be read: it was paid for, and a program may know better.
    #[serde(skip)]
    pub(crate) unread: Option<Vec<u8>>,
}

/// What the API says of a failure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OfApi {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) job_id: Option<JobId>,
    /// The id that the document was sent with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<ExternalId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) request_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_status: Option<u16>,
}

/// What kind of failure it is: how the command ends by it, and what that means for the other documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    /// The document is none that can be read.
    InvalidFile,
    /// It was accepted, and no invoice could be read from it.
    ExtractionFailed,
    Auth,
    Tier,
    Credits,
    RateLimited,
    Network,
    Server,
    WaitTimeout,
    NotFound,
    LocalIo,
    NothingMatched,
    /// The API refuses the request as such.
    Refused,
    /// Whether it was charged is not known, and sending it again could charge it twice.
    Doubtful,
    Other,
}

impl Reason {
    pub(crate) fn exit(self) -> Exit {
        match self {
            Self::InvalidFile => Exit::InvalidFile,
            Self::ExtractionFailed => Exit::ExtractionFailed,
            Self::Auth => Exit::Auth,
            Self::Tier => Exit::Tier,
            Self::Credits => Exit::Credits,
            Self::RateLimited => Exit::RateLimited,
            Self::Network => Exit::Network,
            Self::Server => Exit::Server,
            Self::WaitTimeout => Exit::WaitTimeout,
            Self::NotFound => Exit::NotFound,
            Self::LocalIo => Exit::LocalIo,
            Self::NothingMatched => Exit::NothingMatched,
            Self::Refused => Exit::Usage,
            Self::Doubtful => Exit::Network,
            Self::Other => Exit::Bug,
        }
    }

    fn of(exit: Exit) -> Self {
        match exit {
            Exit::InvalidFile => Self::InvalidFile,
            Exit::ExtractionFailed => Self::ExtractionFailed,
            Exit::Auth => Self::Auth,
            Exit::Tier => Self::Tier,
            Exit::Credits => Self::Credits,
            Exit::RateLimited => Self::RateLimited,
            Exit::Network => Self::Network,
            Exit::Server => Self::Server,
            Exit::WaitTimeout => Self::WaitTimeout,
            Exit::NotFound => Self::NotFound,
            Exit::LocalIo => Self::LocalIo,
            Exit::Usage => Self::Refused,
            _ => Self::Other,
        }
    }

    /// Whether the same document fails again, whenever it is sent.
    pub(crate) fn is_permanent(self) -> bool {
        matches!(self, Self::InvalidFile | Self::ExtractionFailed)
    }

    /// Whether every other document would fail like this, too.
    pub(crate) fn is_of_the_account(self) -> bool {
        matches!(self, Self::Auth | Self::Tier | Self::Credits)
    }

    /// Whether it tells of the service rather than of the document, so that many in a row mean that it is down.
    pub(crate) fn is_of_the_service(self) -> bool {
        matches!(self, Self::RateLimited | Self::Network | Self::Server)
    }
}

impl Failure {
    pub(crate) fn new(reason: Reason, code: &str, message: impl Into<String>) -> Self {
        Self {
            reason,
            code: code.to_owned(),
            message: message.into(),
            hint: None,
            api: Box::default(),
            retryable: false,
            unread: None,
        }
    }

    /// What it is about.
    pub(crate) fn ids(&self) -> Ids<'_> {
        Ids {
            job: self.api.job_id.as_ref(),
            external: self.api.external_id.as_ref(),
            request: self.api.request_id.as_deref(),
        }
    }

    pub(crate) fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }

    /// A file of this machine that cannot be used.
    pub(crate) fn io(words: &str, error: &std::io::Error) -> Self {
        let message = format!("{words}: {}", crate::error::io_words(error));
        Self::new(Reason::LocalIo, "LOCAL_IO", message).hint("check the path and its permissions")
    }
}

impl From<ipp_sdk::Error> for Failure {
    fn from(error: ipp_sdk::Error) -> Self {
        let may_pass = error.retryable();
        let http_status = error.status();
        // The job and the file are told elsewhere.
        let words = match error.kind() {
            ErrorKind::JobFailed(_) => Some(words_of_job(&error)),
            ErrorKind::Document { fault, .. } => Some(fault.to_string()),
            _ => None,
        };
        let error = Error::from(error);
        let Ids {
            job,
            external,
            request,
        } = error.ids();
        let api = OfApi {
            job_id: job.cloned(),
            external_id: external.cloned(),
            request_id: request.map(str::to_owned),
            http_status,
        };
        let unread = error.unread_answer().map(<[u8]>::to_vec);
        Self {
            reason: Reason::of(error.exit()),
            code: error.code().to_owned(),
            message: words.unwrap_or_else(|| error.message()),
            hint: error.hint(),
            api: Box::new(api),
            retryable: may_pass,
            unread,
        }
    }
}

fn words_of_job(error: &ipp_sdk::Error) -> String {
    let ErrorKind::JobFailed(job) = error.kind() else {
        return error.to_string();
    };
    let detail = job.error.as_ref();
    let words = detail.and_then(|e| e.message.clone());
    words.unwrap_or_else(|| "the job failed".to_owned())
}

impl From<&Fault> for Failure {
    fn from(fault: &Fault) -> Self {
        let invalid =
            |hint| Self::new(Reason::InvalidFile, "INVALID_FILE", fault.to_string()).hint(hint);
        match fault {
            Fault::Unreadable(e) => Self::io("cannot be read", e),
            Fault::NoFile => Self::new(Reason::LocalIo, "LOCAL_IO", fault.to_string())
                .hint("ipp parse - reads a document from stdin"),
            Fault::Empty => invalid("the file has no content; export or download it again"),
            Fault::TooLarge(_) => invalid("split the document, or scan it at a lower resolution"),
            Fault::UnknownFormat => invalid("send the invoice itself, as PDF, PNG, JPEG or WebP"),
            Fault::Encrypted => invalid("save a copy without a password, and send that"),
            Fault::Changed => Self::new(Reason::LocalIo, "FILE_CHANGED", fault.to_string())
                .hint("wait until the file is complete, and type the command again"),
        }
    }
}

/// A failure, and the file that it is of.
#[derive(Debug, Clone)]
pub(crate) struct FailedFile {
    pub(crate) path: PathBuf,
    pub(crate) failure: Failure,
}

impl Cause for FailedFile {
    fn exit(&self) -> Exit {
        self.failure.reason.exit()
    }

    fn code(&self) -> Option<&str> {
        Some(&self.failure.code)
    }

    fn message(&self) -> String {
        let message = &self.failure.message;
        match self.path.as_os_str().is_empty() {
            true => message.clone(),
            false => format!("{}: {message}", self.path.display()),
        }
    }

    fn hint(&self) -> Option<String> {
        self.failure.hint.clone()
    }

    fn file(&self) -> Option<&Path> {
        Some(&self.path)
    }

    fn retryable(&self) -> bool {
        self.failure.retryable
    }

    fn http_status(&self) -> Option<u16> {
        self.failure.api.http_status
    }

    fn ids(&self) -> Ids<'_> {
        self.failure.ids()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_kept_and_read_again() {
        let failure = Failure::new(Reason::ExtractionFailed, "EXTRACTION_FAILED", "no text");
        let json = serde_json::to_string(&failure).unwrap();
        assert_eq!(
            json,
            r#"{"reason":"extraction_failed","code":"EXTRACTION_FAILED","message":"no text","retryable":false}"#
        );
        assert_eq!(serde_json::from_str::<Failure>(&json).unwrap(), failure);
    }

    #[test]
    fn faults_end_the_command_as_promised() {
        let unreadable = Fault::Unreadable(std::io::ErrorKind::NotFound.into());
        for fault in [unreadable, Fault::Changed] {
            assert_eq!(Failure::from(&fault).reason.exit(), Exit::LocalIo);
        }
        for fault in [
            Fault::Empty,
            Fault::TooLarge(1),
            Fault::UnknownFormat,
            Fault::Encrypted,
        ] {
            let failure = Failure::from(&fault);
            assert_eq!(failure.reason.exit(), Exit::InvalidFile);
            assert!(failure.hint.is_some());
        }
    }
}
