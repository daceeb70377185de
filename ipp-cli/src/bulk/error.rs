//! Why a run does not begin, or has not done all that it was to do.

use std::path::{Path, PathBuf};

use super::failure::{FailedFile, Failure};
use super::order::RunId;
use super::select::BadPattern;
use super::store::StoreError;
use crate::error::{Cause, Ids, io_words};
use crate::exit::Exit;
use crate::signals::Stop;

/// What to do where nothing matches.
pub(crate) const NOTHING_MATCHED: &str = "directories are read one level deep; -r goes deeper";

/// Why a run does not begin, or has not done all that it was to do.
#[derive(Debug)]
pub(crate) enum BulkError {
    BadPattern(BadPattern),
    /// The selection matches nothing.
    NothingMatched(Vec<PathBuf>),
    /// It would be more than the user allows.
    TooMany {
        what: &'static str,
        count: usize,
        most: usize,
    },
    TooFewCredits {
        need: usize,
        have: u64,
    },
    Store(StoreError),
    /// Where state is kept is not known.
    NoStateDir,
    /// The run belongs to another API or key.
    OtherAccount(RunId),
    /// A signal ended the run.
    Stopped {
        by: Stop,
        run: RunId,
        /// The command that goes on with it.
        next: String,
        left: usize,
    },
    /// Every other document would have failed like this, too.
    Halted {
        failure: Box<Failure>,
        next: String,
        left: usize,
    },
    /// The first failure was to be the last.
    FailedFast {
        first: Box<FailedFile>,
        next: String,
        left: usize,
    },
    /// Results are there that must not be so.
    Unmet(Vec<(PathBuf, String)>),
}

impl From<StoreError> for BulkError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<BadPattern> for BulkError {
    fn from(error: BadPattern) -> Self {
        Self::BadPattern(error)
    }
}

impl Cause for BulkError {
    fn exit(&self) -> Exit {
        match self {
            Self::BadPattern(_) | Self::TooMany { .. } | Self::OtherAccount(_) => Exit::Usage,
            Self::NothingMatched(_) => Exit::NothingMatched,
            Self::TooFewCredits { .. } => Exit::Credits,
            Self::Store(StoreError::Busy { .. }) => Exit::Locked,
            Self::Store(StoreError::NoRun(_)) => Exit::NotFound,
            Self::Store(StoreError::Ambiguous(..)) => Exit::Usage,
            Self::Store(_) | Self::NoStateDir => Exit::LocalIo,
            Self::Stopped { by, .. } => by.exit(),
            Self::Halted { failure, .. } => failure.reason.exit(),
            Self::FailedFast { first, .. } => first.exit(),
            Self::Unmet(_) => Exit::Unmet,
        }
    }

    fn code(&self) -> Option<&str> {
        match self {
            Self::TooFewCredits { .. } => Some("INSUFFICIENT_CREDITS"),
            Self::Store(StoreError::Busy { .. }) => Some("RUN_LOCKED"),
            Self::Store(StoreError::NoRun(_)) => Some("RUN_NOT_FOUND"),
            Self::Halted { failure, .. } => Some(&failure.code),
            Self::FailedFast { first, .. } => first.code(),
            Self::Unmet(_) => Some("GATE_FAILED"),
            _ => None,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::BadPattern(bad) => format!("the pattern {:?} cannot be read", bad.pattern),
            Self::NothingMatched(inputs) => nothing(inputs),
            Self::TooMany { what, count, most } => {
                format!("the run would take {count} {what}, and at most {most} are allowed")
            }
            Self::TooFewCredits { need, have } => {
                format!("the run takes {need} credits, and the account has {have}")
            }
            Self::Store(error) => error.message(),
            Self::NoStateDir => "there is no home directory to keep runs and events in".to_owned(),
            Self::OtherAccount(run) => format!("run {run} belongs to another API or key"),
            Self::Stopped { by, run, left, .. } => {
                format!("{}: {} of run {run} left", by.words(), documents(*left))
            }
            Self::Halted { failure, left, .. } => {
                format!("{}; {} not sent", failure.message, documents(*left))
            }
            Self::FailedFast { first, left, .. } => {
                format!("{}; {} not sent", first.message(), documents(*left))
            }
            Self::Unmet(files) => unmet(files),
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::BadPattern(bad) => return Some(bad.source.to_string()),
            Self::NothingMatched(_) => NOTHING_MATCHED,
            Self::TooMany { .. } => {
                "select fewer files, or allow more: see --max-files, --max-credits"
            }
            Self::TooFewCredits { .. } => "add credits, or send fewer files",
            Self::Store(error) => return error.hint().map(str::to_owned),
            Self::NoStateDir => "set IPP_STATE_DIR to a directory that can be written",
            Self::OtherAccount(_) => "use the key and the --base-url that it was begun with",
            Self::Halted { failure, .. } => return failure.hint.clone(),
            Self::FailedFast { first, .. } => return first.hint(),
            Self::Stopped { .. } => "what was accepted goes on, and is not charged again",
            Self::Unmet(_) => "look at the documents; their results are kept",
        };
        Some(hint.to_owned())
    }

    fn next_step(&self) -> Option<String> {
        match self {
            Self::Stopped { next, .. }
            | Self::Halted { next, .. }
            | Self::FailedFast { next, .. } => Some(next.clone()),
            _ => None,
        }
    }

    fn retryable(&self) -> bool {
        match self {
            Self::Store(StoreError::Busy { .. }) | Self::Stopped { .. } => true,
            Self::Halted { failure, .. } => failure.retryable,
            Self::FailedFast { first, .. } => first.retryable(),
            _ => false,
        }
    }

    fn http_status(&self) -> Option<u16> {
        self.failure()?.http_status
    }

    fn ids(&self) -> Ids<'_> {
        self.failure().map_or_else(Ids::default, Failure::ids)
    }
}

impl BulkError {
    /// The failure of one document that ended the run.
    fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Halted { failure, .. } => Some(failure),
            Self::FailedFast { first, .. } => Some(&first.failure),
            _ => None,
        }
    }
}

impl StoreError {
    fn message(&self) -> String {
        match self {
            Self::Busy {
                run,
                holder: Some(pid),
            } => format!("run {run} is under way in another process ({pid})"),
            Self::Busy { run, holder: None } => {
                format!("run {run} is under way in another process")
            }
            Self::NoRun(prefix) => format!("there is no run {prefix}"),
            Self::Ambiguous(prefix, runs) => {
                let runs: Vec<&str> = runs.iter().map(|run| run.0.as_str()).collect();
                format!("several runs begin with {prefix:?}: {}", runs.join(", "))
            }
            Self::Damaged(run) => format!("what run {run} was to do cannot be read any more"),
            Self::Io { path, source } => {
                format!(
                    "cannot keep the run in {}: {}",
                    path.display(),
                    io_words(source)
                )
            }
        }
    }

    fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::Busy { .. } => "wait until it has ended",
            Self::NoRun(_) => "ipp runs list shows those that there are",
            Self::Ambiguous(..) => "type more of its name",
            Self::Damaged(_) => "type the command itself again: nothing is charged twice",
            Self::Io { .. } => "set IPP_STATE_DIR to a directory that can be written",
        })
    }
}

fn documents(number: usize) -> String {
    match number {
        1 => "1 document".to_owned(),
        number => format!("{number} documents"),
    }
}

fn nothing(inputs: &[PathBuf]) -> String {
    let name = |path: &Path| match path.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => path.display().to_string(),
    };
    match inputs {
        [] => "there are no documents".to_owned(),
        [one] => format!("{}: there are no documents", name(one)),
        [first, rest @ ..] => format!(
            "{} and {} more: there are no documents",
            name(first),
            rest.len()
        ),
    }
}

fn unmet(files: &[(PathBuf, String)]) -> String {
    let words: Vec<String> = files
        .iter()
        .map(|(path, why)| format!("{}: {why}", path.display()))
        .collect();
    match &words[..] {
        [one] => one.clone(),
        words => format!("{} results do not pass: {}", words.len(), words.join("; ")),
    }
}
