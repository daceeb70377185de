//! The one error type: it knows its exit code, its words, and what to do about it.

#[cfg(feature = "local")]
mod mock;
mod sdk;

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use ipp_sdk::ErrorKind;
use ipp_sdk::model::{ExternalId, JobId};

#[cfg(feature = "local")]
pub(crate) use mock::MockError;
pub(crate) use sdk::io_words;

use crate::again::Again;
use crate::bulk::order::RunId;
use crate::exit::Exit;
use crate::signals::Stop;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Error {
    /// The SDK or the API said no.
    Sdk {
        error: ipp_sdk::Error,
        /// The document that it is about.
        file: Option<PathBuf>,
        /// How to go on, where that is another command.
        again: Option<Again>,
    },
    /// The command line asks for what cannot be done, and what to do instead.
    Usage {
        message: String,
        hint: Cow<'static, str>,
    },
    /// A file of the user's cannot be used.
    File {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// Stdout cannot be written.
    Output(io::Error),
    /// The local server cannot start.
    #[cfg(feature = "local")]
    LocalServer(ipp_mock_server::Error),
    /// The user has no home directory.
    #[cfg(feature = "local")]
    NoDataDir,
    /// The async runtime cannot start.
    Runtime(io::Error),
    /// Ctrl-C or the like.
    Stopped {
        by: Stop,
        /// The accepted jobs, with their files, that go on without us.
        pending: Vec<(PathBuf, JobId)>,
        /// The run that can be resumed.
        run: Option<RunId>,
        again: Again,
    },
    /// Several documents, of which some failed.
    Documents(Failures),
    /// What one part of the program knows best itself.
    Other(Box<dyn Cause>),
}

/// An error of one part of the program: it knows its exit code, its words, and what to do about it.
pub(crate) trait Cause: std::fmt::Debug {
    fn exit(&self) -> Exit;

    /// The machine-readable reason, if it is more than the exit code says.
    fn code(&self) -> Option<&str> {
        None
    }

    /// What happened, in one line.
    fn message(&self) -> String;

    /// What to do about it.
    fn hint(&self) -> Option<String> {
        None
    }

    /// The file that it is about.
    fn file(&self) -> Option<&Path> {
        None
    }

    /// The command that goes on from here.
    fn next_step(&self) -> Option<String> {
        None
    }

    /// Whether the same may succeed later.
    fn retryable(&self) -> bool {
        false
    }

    /// The status that a server answered with.
    fn http_status(&self) -> Option<u16> {
        None
    }

    /// What it is about.
    fn ids(&self) -> Ids<'_> {
        Ids::default()
    }
}

/// What an error is about, as the API names it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Ids<'a> {
    pub(crate) job: Option<&'a JobId>,
    /// The id that the document was sent with.
    pub(crate) external: Option<&'a ExternalId>,
    pub(crate) request: Option<&'a str>,
}

impl<C: Cause + 'static> From<C> for Error {
    fn from(cause: C) -> Self {
        Self::Other(Box::new(cause))
    }
}

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// What failed of several documents.
#[derive(Debug)]
pub(crate) struct Failures {
    /// How many documents there were.
    pub(crate) of: usize,
    /// The failed ones, in the order of the command line.
    pub(crate) failed: Vec<(PathBuf, Error)>,
    /// The command that goes on, if that may do more.
    pub(crate) next_step: Option<String>,
}

impl From<ipp_sdk::Error> for Error {
    fn from(error: ipp_sdk::Error) -> Self {
        Self::Sdk {
            error,
            file: None,
            again: None,
        }
    }
}

impl Error {
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Sdk { error, .. } => sdk::exit(error),
            Self::Usage { .. } => Exit::Usage,
            Self::File { .. } | Self::Output(_) => Exit::LocalIo,
            #[cfg(feature = "local")]
            Self::LocalServer(_) | Self::NoDataDir => Exit::LocalIo,
            Self::Other(cause) => cause.exit(),
            Self::Runtime(_) => Exit::Bug,
            Self::Stopped { by, .. } => by.exit(),
            Self::Documents(failures) => failures.exit(),
        }
    }

    /// The machine-readable reason: the API's own code where there is one.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Sdk { error, .. } => match error.code() {
                Some(code) => code.as_str(),
                None => exit_name(sdk::exit(error)),
            },
            Self::Other(cause) => cause.code().unwrap_or(exit_name(cause.exit())),
            Self::Documents(_) => "DOCUMENTS_FAILED",
            other => exit_name(other.exit()),
        }
    }

    /// What happened, in one line.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Sdk { error, file, .. } => sdk::message(error, file.as_deref()),
            Self::Usage { message, .. } => message.clone(),
            Self::File {
                action,
                path,
                source,
            } => {
                format!(
                    "cannot {action} {}: {}",
                    path.display(),
                    sdk::io_words(source)
                )
            }
            Self::Output(e) => format!("cannot write the output: {}", sdk::io_words(e)),
            #[cfg(feature = "local")]
            Self::LocalServer(e) => format!("the local server cannot start: {e}"),
            #[cfg(feature = "local")]
            Self::NoDataDir => "there is no home directory to keep local jobs in".to_owned(),
            Self::Other(cause) => cause.message(),
            Self::Runtime(e) => format!("the system does not let it go on: {}", sdk::io_words(e)),
            Self::Stopped { by, .. } => by.words().to_owned(),
            Self::Documents(f) => format!("{} of {} documents failed", f.failed.len(), f.of),
        }
    }

    /// What to do about it.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Sdk { error, .. } => sdk::hint(error),
            Self::Usage { hint, .. } => Some(hint.clone().into_owned()),
            Self::File { .. } => Some("check the path and its permissions".to_owned()),
            #[cfg(feature = "local")]
            Self::LocalServer(_) | Self::NoDataDir => {
                Some("set IPP_DATA_DIR to a directory that can be written".to_owned())
            }
            Self::Other(cause) => cause.hint(),
            Self::Stopped { pending, .. } if !pending.is_empty() => {
                let jobs: Vec<String> = pending
                    .iter()
                    .map(|(file, job)| format!("{job} ({})", file.display()))
                    .collect();
                Some(format!("these jobs go on: {}", jobs.join(", ")))
            }
            Self::Stopped { .. } | Self::Output(_) | Self::Runtime(_) | Self::Documents(_) => None,
        }
    }

    /// The file that the error is about.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::Sdk { file, .. } => file.as_deref(),
            Self::File { path, .. } => Some(path),
            Self::Other(cause) => cause.file(),
            _ => None,
        }
    }

    /// What the error is about.
    pub(crate) fn ids(&self) -> Ids<'_> {
        match self {
            Self::Sdk { error, .. } => Ids {
                job: error.job_id(),
                // An id that nothing was sent with says nothing.
                external: error
                    .external_id()
                    .filter(|_| error.attempts() > 0 || error.job_id().is_some()),
                request: error.request_id(),
            },
            Self::Stopped { pending, .. } => Ids {
                job: match &pending[..] {
                    [(_, job)] => Some(job),
                    _ => None,
                },
                ..Ids::default()
            },
            Self::Other(cause) => cause.ids(),
            _ => Ids::default(),
        }
    }

    /// The command that goes on from here without a second charge: it asks for the job, or sends the document
    /// with the id that it may have been accepted with.
    pub(crate) fn next_step(&self) -> Option<String> {
        match self {
            Self::Sdk {
                error,
                file: Some(file),
                again: Some(again),
            } => match error.job_id() {
                _ if matches!(error.kind(), ErrorKind::JobFailed(_)) => None,
                Some(job) => Some(again.get(job)),
                None if error.attempts() == 0 || !sdk::may_succeed(error) => None,
                None => Some(again.parse(error.external_id()?, file)),
            },
            Self::Stopped { run, again, .. } => match run {
                Some(run) => Some(again.resume(run)),
                None => self.ids().job.map(|job| again.get(job)),
            },
            Self::Documents(failures) => failures.next_step.clone(),
            Self::Other(cause) => cause.next_step(),
            _ => None,
        }
    }

    /// Whether the same may succeed later.
    pub(crate) fn retryable(&self) -> bool {
        match self {
            Self::Sdk { error, .. } => error.retryable(),
            Self::Documents(f) => f.failed.iter().all(|(_, error)| error.retryable()),
            Self::Other(cause) => cause.retryable(),
            _ => false,
        }
    }

    /// The status that a server answered with.
    pub(crate) fn http_status(&self) -> Option<u16> {
        match self {
            Self::Sdk { error, .. } => error.status(),
            Self::Other(cause) => cause.http_status(),
            _ => None,
        }
    }

    /// The body that the API answered with, if that was a success that the SDK cannot read.
    pub(crate) fn unread_answer(&self) -> Option<&[u8]> {
        let error = self.sdk()?;
        matches!(error.kind(), ErrorKind::Decode { .. }).then(|| error.raw())
    }

    pub(crate) fn sdk(&self) -> Option<&ipp_sdk::Error> {
        match self {
            Self::Sdk { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl Failures {
    /// The code that all share, if nothing succeeded; else the one of a partial success.
    fn exit(&self) -> Exit {
        let mut exits = self.failed.iter().map(|(_, e)| e.exit());
        match exits.next() {
            Some(first) if self.failed.len() == self.of && exits.all(|e| e == first) => first,
            _ => Exit::Partial,
        }
    }
}

/// The reason of an error that has none of the API's.
fn exit_name(exit: Exit) -> &'static str {
    match exit {
        Exit::Ok => "OK",
        Exit::Bug => "UNEXPECTED",
        Exit::Usage => "USAGE",
        Exit::Auth => "INVALID_API_KEY",
        Exit::Tier => "TIER_REQUIRED",
        Exit::Credits => "INSUFFICIENT_CREDITS",
        Exit::NotFound => "NOT_FOUND",
        Exit::InvalidFile => "INVALID_FILE",
        Exit::ExtractionFailed => "EXTRACTION_FAILED",
        Exit::RateLimited => "RATE_LIMITED",
        Exit::Network => "NETWORK",
        Exit::Server => "SERVER_ERROR",
        Exit::LocalIo => "LOCAL_IO",
        Exit::WaitTimeout => "WAIT_TIMEOUT",
        Exit::NeedsInput => "INPUT_NEEDED",
        Exit::Locked => "LOCKED",
        Exit::Partial => "PARTIAL",
        Exit::Unmet => "VERIFICATION_FAILED",
        Exit::NothingMatched => "NOTHING_MATCHED",
        Exit::BadSignature => "BAD_SIGNATURE",
        Exit::ForwardFailing => "FORWARD_FAILING",
        Exit::CannotRun => "CANNOT_RUN",
        Exit::CommandNotFound => "COMMAND_NOT_FOUND",
        Exit::HungUp => "HANGUP",
        Exit::Interrupted => "INTERRUPTED",
        Exit::Terminated => "TERMINATED",
    }
}
