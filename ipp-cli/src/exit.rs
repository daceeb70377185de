//! Exit codes: a contract with scripts. `docs/exit-codes.md` is this table.

use std::process::ExitCode;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "local"), allow(dead_code))]
#[repr(u8)]
pub(crate) enum Exit {
    Ok = 0,
    Bug = 1,
    Usage = 2,
    Auth = 3,
    Tier = 4,
    Credits = 5,
    NotFound = 6,
    InvalidFile = 7,
    ExtractionFailed = 8,
    RateLimited = 9,
    Network = 10,
    Server = 11,
    LocalIo = 12,
    WaitTimeout = 13,
    NeedsInput = 14,
    Locked = 15,
    Partial = 20,
    Unmet = 21,
    NothingMatched = 22,
    BadSignature = 23,
    ForwardFailing = 24,
    CannotRun = 126,
    CommandNotFound = 127,
    HungUp = 129,
    Interrupted = 130,
    Terminated = 143,
}

impl Exit {
    pub(crate) fn code(self) -> u8 {
        self as u8
    }
}

impl serde::Serialize for Exit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.code())
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

/// Every code, and what it tells a script.
pub(crate) const TABLE: &[(Exit, &str)] = &[
    (
        Exit::Ok,
        "everything worked; also when the reader of the output went away",
    ),
    (
        Exit::Bug,
        "a fault of `ipp` itself, or an answer that is not what the API documents",
    ),
    (Exit::Usage, "the command line or a setting is wrong"),
    (Exit::Auth, "no API key, or one that is not valid"),
    (Exit::Tier, "the account's plan has no API access"),
    (Exit::Credits, "not enough credits"),
    (
        Exit::NotFound,
        "no such job, or the job has nothing to download",
    ),
    (
        Exit::InvalidFile,
        "a document that cannot be read: its format, size, encryption or damage",
    ),
    (
        Exit::ExtractionFailed,
        "the document was accepted, and no invoice could be read from it",
    ),
    (Exit::RateLimited, "too many requests, also after waiting"),
    (
        Exit::Network,
        "the API could not be reached, or did not answer within `--timeout`",
    ),
    (Exit::Server, "the API failed (5xx), also after waiting"),
    (
        Exit::LocalIo,
        "a file or directory of this machine is missing or cannot be read or written",
    ),
    (
        Exit::WaitTimeout,
        "the result was not there within `--timeout`; the job goes on",
    ),
    (
        Exit::NeedsInput,
        "an answer is needed, and there is no terminal to ask on",
    ),
    (
        Exit::Locked,
        "another `ipp` is at work on the same run, or listens already",
    ),
    (
        Exit::Partial,
        "some of several documents failed, or all for different reasons",
    ),
    (
        Exit::Unmet,
        "a result is not as good as was asked for (`--require-ready` and the like), or what was to be verified is not \
         so (`ipp mock verify`)",
    ),
    (
        Exit::NothingMatched,
        "a pattern or a directory without a document",
    ),
    (Exit::BadSignature, "the signature of a webhook is wrong"),
    (
        Exit::ForwardFailing,
        "a target of webhooks does not take them",
    ),
    (
        Exit::CannotRun,
        "the command of `ipp mock run` or `ipp listen` cannot be run; else its own exit code is given, or 128 and the \
         number of the signal that ended it",
    ),
    (
        Exit::CommandNotFound,
        "the command of `ipp mock run` or `ipp listen` is not there",
    ),
    (Exit::HungUp, "the terminal was closed (SIGHUP)"),
    (Exit::Interrupted, "interrupted (Ctrl-C)"),
    (Exit::Terminated, "terminated (SIGTERM)"),
];

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn the_documentation_is_this_table() {
        let mut text = String::from(
            "# Exit codes of `ipp`\n\nFor scripts. A code keeps its meaning; new ones may be added.\n\n\
             | code | meaning |\n|---|---|\n",
        );
        for (exit, meaning) in TABLE {
            text += &format!("| {} | {meaning} |\n", exit.code());
        }
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/exit-codes.md");
        if std::env::var_os("IPP_BLESS").is_some() {
            std::fs::write(file, &text).unwrap();
        }
        assert_eq!(
            std::fs::read_to_string(file).unwrap(),
            text,
            "IPP_BLESS=1 writes it anew"
        );
    }
}
