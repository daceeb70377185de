//! The one error type: it knows its exit code, its words, and what to do about it.

use std::error::Error as _;
use std::io;
use std::path::PathBuf;

use ipp_sdk::ErrorKind;
use ipp_sdk::model::{ErrorCode, JobId};

use crate::exit::Exit;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Error {
    /// The SDK or the API said no.
    Sdk(ipp_sdk::Error),
    /// No key, and no local server asked for.
    NoKey,
    /// The command line asks for what cannot be done, and what to do instead.
    Usage { message: String, hint: &'static str },
    /// A file of the user's cannot be used.
    File { action: &'static str, path: PathBuf, source: io::Error },
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
    /// Ctrl-C.
    Interrupted,
    /// Several documents, of which some failed.
    Documents(Failures),
}

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// What failed of several documents.
#[derive(Debug)]
pub(crate) struct Failures {
    /// How many documents there were.
    pub(crate) of: usize,
    /// The failed ones, in the order of the command line.
    pub(crate) failed: Vec<(PathBuf, Error)>,
}

impl From<ipp_sdk::Error> for Error {
    fn from(error: ipp_sdk::Error) -> Self {
        Self::Sdk(error)
    }
}

impl Error {
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Sdk(e) => sdk_exit(e),
            Self::NoKey => Exit::Auth,
            Self::Usage { .. } => Exit::Usage,
            Self::File { .. } | Self::Output(_) => Exit::LocalIo,
            #[cfg(feature = "local")]
            Self::LocalServer(_) | Self::NoDataDir => Exit::LocalIo,
            Self::Runtime(_) => Exit::Bug,
            Self::Interrupted => Exit::Interrupted,
            Self::Documents(failures) => failures.exit(),
        }
    }

    /// The machine-readable reason: the API's own code where there is one.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Sdk(e) => match e.code() {
                Some(code) => code.as_str(),
                None => exit_name(sdk_exit(e)),
            },
            Self::NoKey => "NO_API_KEY",
            Self::Documents(_) => "DOCUMENTS_FAILED",
            other => exit_name(other.exit()),
        }
    }

    /// What happened, in one line.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Sdk(e) => sdk_message(e),
            Self::NoKey => "no API key".to_owned(),
            Self::Usage { message, .. } => message.clone(),
            Self::File { action, path, source } => {
                format!("cannot {action} {}: {}", path.display(), io_words(source))
            }
            Self::Output(e) => format!("cannot write the output: {}", io_words(e)),
            #[cfg(feature = "local")]
            Self::LocalServer(e) => format!("the local server cannot start: {e}"),
            #[cfg(feature = "local")]
            Self::NoDataDir => "there is no home directory to keep local jobs in".to_owned(),
            Self::Runtime(e) => format!("cannot start: {}", io_words(e)),
            Self::Interrupted => "interrupted".to_owned(),
            Self::Documents(f) => format!("{} of {} documents failed", f.failed.len(), f.of),
        }
    }

    /// What to do about it.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Sdk(e) => sdk_hint(e),
            Self::NoKey if cfg!(feature = "local") => {
                Some("set IPP_API_KEY, or add --local to work without an account".to_owned())
            }
            Self::NoKey => Some("set IPP_API_KEY".to_owned()),
            Self::Usage { hint, .. } => Some((*hint).to_owned()),
            Self::File { .. } => Some("check the path and its permissions".to_owned()),
            #[cfg(feature = "local")]
            Self::LocalServer(_) | Self::NoDataDir => {
                Some("set IPP_DATA_DIR to a directory that can be written".to_owned())
            }
            Self::Output(_) | Self::Runtime(_) | Self::Interrupted | Self::Documents(_) => None,
        }
    }

    /// The job that the error is about.
    pub(crate) fn job_id(&self) -> Option<&JobId> {
        let Self::Sdk(e) = self else { return None };
        match e.kind() {
            ErrorKind::JobFailed(job) | ErrorKind::WaitTimeout { job, .. } => Some(&job.job_id),
            _ => None,
        }
    }

    /// The command that goes on from here.
    pub(crate) fn next_step(&self) -> Option<String> {
        let Self::Sdk(e) = self else { return None };
        match e.kind() {
            ErrorKind::WaitTimeout { job, .. } => Some(format!("ipp jobs get {}", job.job_id)),
            _ => None,
        }
    }

    pub(crate) fn sdk(&self) -> Option<&ipp_sdk::Error> {
        match self {
            Self::Sdk(e) => Some(e),
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

fn sdk_exit(error: &ipp_sdk::Error) -> Exit {
    match error.kind() {
        ErrorKind::Config(_) => Exit::Usage,
        ErrorKind::Document { .. } => Exit::InvalidFile,
        ErrorKind::Io { .. } => Exit::LocalIo,
        ErrorKind::Api { status, code, .. } => api_exit(*status, code.as_ref()),
        ErrorKind::Network | ErrorKind::Timeout(_) => Exit::Network,
        ErrorKind::JobFailed(_) => match error.code() {
            Some(ErrorCode::InvalidFile) => Exit::InvalidFile,
            _ => Exit::ExtractionFailed,
        },
        ErrorKind::WaitTimeout { .. } => Exit::WaitTimeout,
        // An answer that is not the documented one, and kinds that a later SDK may add.
        _ => Exit::Bug,
    }
}

/// The API's own reason counts; a proxy gives only a status.
fn api_exit(status: u16, code: Option<&ErrorCode>) -> Exit {
    match (code, status) {
        (Some(ErrorCode::InvalidFile), _) | (_, 413 | 415) => Exit::InvalidFile,
        (Some(ErrorCode::ExtractionFailed), _) | (_, 422) => Exit::ExtractionFailed,
        (Some(ErrorCode::JobNotCompleted), _) | (_, 404) => Exit::NotFound,
        (_, 401) => Exit::Auth,
        (_, 402) => Exit::Credits,
        (_, 403) => Exit::Tier,
        (_, 429) => Exit::RateLimited,
        (_, 300..400 | 408) => Exit::Network,
        (_, 500..) => Exit::Server,
        _ => Exit::Usage,
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
        Exit::Partial => "PARTIAL",
        Exit::Interrupted => "INTERRUPTED",
    }
}

fn sdk_message(error: &ipp_sdk::Error) -> String {
    match error.source() {
        // The reason that matters is the innermost: "connection refused", "no such file".
        Some(source) => {
            let mut cause = source;
            while let Some(deeper) = cause.source() {
                cause = deeper;
            }
            let words = match cause.downcast_ref::<io::Error>() {
                Some(e) => io_words(e),
                None => cause.to_string(),
            };
            format!("{error}: {words}")
        }
        None => error.to_string(),
    }
}

/// An I/O error without the number that only programmers read.
fn io_words(error: &io::Error) -> String {
    let text = error.to_string();
    let words = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text,
    }
}

fn sdk_hint(error: &ipp_sdk::Error) -> Option<String> {
    use ipp_sdk::DocumentFault as Fault;
    let hint = match error.kind() {
        ErrorKind::Io { path, .. } if path.is_dir() => {
            return Some(format!("name the files: ipp parse {}/*.pdf", path.display()));
        }
        ErrorKind::Io { .. } => "check the path and its permissions",
        ErrorKind::Document { fault, .. } => match fault {
            Fault::Empty => "the file has no content; export or download it again",
            Fault::TooLarge { .. } => "split the document, or scan it at a lower resolution",
            Fault::UnknownFormat => "send the invoice itself, as PDF, PNG, JPEG or WebP",
            _ => "run the command again once the file is complete",
        },
        ErrorKind::Config(_) => "correct the setting; ipp --help names them",
        ErrorKind::Network => "check the network, and IPP_BASE_URL if it is set",
        ErrorKind::Timeout(_) => "try again later, or allow more time with --timeout",
        ErrorKind::WaitTimeout { .. } => {
            "the job goes on: ask for it with `ipp jobs get`, or wait longer with --timeout"
        }
        ErrorKind::JobFailed(_) | ErrorKind::Api { .. } => return exit_hint(error),
        _ => "this is a fault of the API or of ipp; please report it",
    };
    Some(hint.to_owned())
}

fn exit_hint(error: &ipp_sdk::Error) -> Option<String> {
    let hint = match sdk_exit(error) {
        Exit::Auth => "check IPP_API_KEY: the key may be incomplete or revoked",
        Exit::Tier => "API access needs a business plan",
        Exit::Credits => "add credits to the account, then run the command again",
        Exit::InvalidFile => {
            "send the document unprotected and undamaged, as PDF, PNG, JPEG or WebP"
        }
        Exit::ExtractionFailed => "nothing was charged; check that the document shows an invoice",
        Exit::NotFound if error.code() == Some(&ErrorCode::JobNotCompleted) => {
            "see how the job stands with `ipp jobs get`"
        }
        Exit::NotFound => "check the job id, and that it belongs to this account (or to --local)",
        Exit::RateLimited => "wait a minute, then run the command again",
        Exit::Server => "the API has a problem; try again later, nothing is charged twice",
        Exit::Network => "check IPP_BASE_URL",
        _ => return None,
    };
    Some(hint.to_owned())
}
