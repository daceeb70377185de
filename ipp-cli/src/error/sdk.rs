//! What an error of the SDK means at the command line.

use std::error::Error as _;
use std::io;
use std::path::Path;

use ipp_sdk::model::ErrorCode;
use ipp_sdk::{DocumentFault as Fault, ErrorKind};

use crate::exit::Exit;

/// How the program ends.
pub(super) fn exit(error: &ipp_sdk::Error) -> Exit {
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
        (_, 300..=399 | 408) => Exit::Network,
        (_, 500..) => Exit::Server,
        _ => Exit::Usage,
    }
}

/// What happened, in one line; about this file if there is one.
pub(super) fn message(error: &ipp_sdk::Error, file: Option<&Path>) -> String {
    let words = match error.kind() {
        // Names its file itself.
        ErrorKind::Io { .. } => return with_cause(error),
        ErrorKind::Document { fault, .. } => fault.to_string(),
        ErrorKind::Api {
            status,
            code,
            message: Some(message),
        } => {
            let message = message.trim_end_matches('.');
            let code = code.as_ref().map(|c| format!(" {c}")).unwrap_or_default();
            format!("{message} ({status}{code})")
        }
        _ => with_cause(error),
    };
    match file {
        Some(file) => format!("{}: {words}", file.display()),
        None => words,
    }
}

fn with_cause(error: &ipp_sdk::Error) -> String {
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
pub(super) fn io_words(error: &io::Error) -> String {
    let text = error.to_string();
    let words = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text,
    }
}

/// What to do about it.
pub(super) fn hint(error: &ipp_sdk::Error, next_step: Option<String>) -> Option<String> {
    if let Some(command) = next_step {
        return Some(format!(
            "the job goes on; see how it stands with `{command}`"
        ));
    }
    let hint = match error.kind() {
        ErrorKind::Io { action, path } if *action == "read" && path.is_dir() => {
            return Some(format!(
                "name the files: ipp parse {}/*.pdf",
                path.display()
            ));
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
        ErrorKind::Timeout(_) => "try again later; nothing is charged twice",
        ErrorKind::JobFailed(_) | ErrorKind::Api { .. } => return exit_hint(error),
        _ => "this is a fault of the API or of ipp; please report it",
    };
    Some(hint.to_owned())
}

fn exit_hint(error: &ipp_sdk::Error) -> Option<String> {
    let hint = match exit(error) {
        Exit::Auth => "check IPP_API_KEY: the key may be incomplete or revoked",
        Exit::Tier => "API access needs a business plan",
        Exit::Credits => "add credits to the account, then run the command again",
        Exit::InvalidFile => "send the original document, undamaged and without a password",
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
