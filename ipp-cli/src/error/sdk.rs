//! What an error of the SDK means at the command line.

use std::error::Error as _;
use std::io;
use std::path::Path;

use ipp_sdk::model::{BatchId, ErrorCode};
use ipp_sdk::{DocumentFault as Fault, ErrorKind, IoAction};
use serde::de::IgnoredAny;

use crate::exit::Exit;

/// How the program ends.
pub(super) fn exit(error: &ipp_sdk::Error) -> Exit {
    match error.kind() {
        ErrorKind::Config(_) | ErrorKind::Argument(_) => Exit::Usage,
        ErrorKind::Document {
            fault: Fault::Changed,
            ..
        } => Exit::LocalIo,
        ErrorKind::Document { .. } => Exit::InvalidFile,
        ErrorKind::Io { .. } => Exit::LocalIo,
        ErrorKind::Api { status, code, .. } => api_exit(*status, code.as_ref()),
        ErrorKind::Network | ErrorKind::Timeout(_) => Exit::Network,
        ErrorKind::JobFailed(_) => match error.code() {
            Some(ErrorCode::InvalidFile) => Exit::InvalidFile,
            _ => Exit::ExtractionFailed,
        },
        ErrorKind::Throttled(_) => Exit::RateLimited,
        ErrorKind::WaitTimeout { .. } | ErrorKind::BatchWaitTimeout { .. } => Exit::WaitTimeout,
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
        ErrorKind::Document { name, fault, .. } if file.is_none() => format!("{name}: {fault}"),
        ErrorKind::Document { fault, .. } => fault.to_string(),
        ErrorKind::Api {
            status,
            code,
            message: Some(message),
            ..
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
pub(crate) fn io_words(error: &io::Error) -> String {
    let text = error.to_string();
    let words = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text,
    }
}

/// Whether the same document can be accepted when it is sent again, or already was.
pub(super) fn may_succeed(error: &ipp_sdk::Error) -> bool {
    !matches!(
        exit(error),
        Exit::InvalidFile | Exit::ExtractionFailed | Exit::Usage | Exit::NotFound
    )
}

/// Whether something else than the API answered.
fn is_foreign(error: &ipp_sdk::Error) -> bool {
    match error.kind() {
        ErrorKind::Api {
            status: 404 | 405,
            code,
            ..
        } => {
            !matches!(code, Some(c) if ![ErrorCode::NotFound, ErrorCode::MethodNotAllowed].contains(c))
        }
        ErrorKind::Decode { .. } => serde_json::from_slice::<IgnoredAny>(error.raw()).is_err(),
        _ => false,
    }
}

/// What to do about it.
pub(super) fn hint(error: &ipp_sdk::Error) -> Option<String> {
    if let [batch, ..] = error.accepted_batches() {
        let batches: Vec<&str> = error
            .accepted_batches()
            .iter()
            .map(BatchId::as_str)
            .collect();
        return Some(format!(
            "accepted before that: {}; do not send those documents again, wait for them: ipp batches wait {batch}",
            batches.join(", ")
        ));
    }
    if is_foreign(error) {
        let words = match error.code() {
            Some(_) => {
                "this API has no such endpoint; check the path, and IPP_BASE_URL or --base-url"
            }
            None => "this is no answer of the API; check IPP_BASE_URL or --base-url",
        };
        return Some(words.to_owned());
    }
    let hint = match error.kind() {
        ErrorKind::Io {
            action: IoAction::Read,
            path,
            ..
        } if path.is_dir() => {
            return Some(format!("name the files: {}/*.pdf", path.display()));
        }
        ErrorKind::Io { .. } if is_there_already(error) => "name a file with -O",
        ErrorKind::Io { .. } => "check the path and its permissions",
        ErrorKind::Document { fault, .. } => match fault {
            Fault::Empty => "the file has no content; export or download it again",
            Fault::TooLarge { .. } => "split the document, or scan it at a lower resolution",
            Fault::UnknownFormat => "send the invoice itself, as PDF, PNG, JPEG or WebP",
            _ => "wait until the file is complete",
        },
        ErrorKind::Config(_) => "correct the setting; ipp --help names them",
        ErrorKind::Argument(_) => "correct the command line",
        ErrorKind::Network => "check the network, and IPP_BASE_URL or --base-url",
        ErrorKind::Timeout(_) => "try again later, or give it more time with --timeout",
        ErrorKind::WaitTimeout { .. } => {
            "the job goes on: the same command waits for it again, at no cost"
        }
        ErrorKind::JobFailed(_) | ErrorKind::Api { .. } => return refusal_hint(error),
        _ => "this is a fault of the API or of ipp; please report it",
    };
    Some(hint.to_owned())
}

/// Whether a download would replace a file that nobody named.
fn is_there_already(error: &ipp_sdk::Error) -> bool {
    let source = error.source().and_then(|s| s.downcast_ref::<io::Error>());
    source.is_some_and(|e| e.kind() == io::ErrorKind::AlreadyExists)
}

/// What to do about a refusal: by the API's own reason, else by what it means here.
fn refusal_hint(error: &ipp_sdk::Error) -> Option<String> {
    let of_code = error.code().and_then(code_hint);
    of_code
        .or_else(|| exit_hint(exit(error)))
        .map(str::to_owned)
}

fn code_hint(code: &ErrorCode) -> Option<&'static str> {
    Some(match code {
        ErrorCode::JobNotCompleted => "see how the job stands with `ipp jobs get`",
        ErrorCode::InvalidWebhookUrl => "give an https:// address that the API can reach",
        ErrorCode::WebhookLimitReached => {
            "delete one first: `ipp webhooks list` shows them, `ipp webhooks prune` those that do not answer"
        }
        ErrorCode::InvalidSession => {
            "keys are managed with the session of a signed-in person; an API key does not do"
        }
        ErrorCode::WebhookNotFound => "`ipp webhooks list` shows the ids",
        ErrorCode::KeyNotFound => "`ipp keys list` shows the ids",
        ErrorCode::VendorNotFound => "`ipp vendors list` shows the ids",
        ErrorCode::ExternalIdConflict => {
            "this id was used for another document: give another one with --external-id"
        }
        ErrorCode::VendorAliasTaken => {
            "another vendor has this name: `ipp vendors merge` makes one of two"
        }
        ErrorCode::InvalidRequest => "correct the command line",
        _ => return None,
    })
}

fn exit_hint(exit: Exit) -> Option<&'static str> {
    Some(match exit {
        Exit::Auth => {
            "the key may be incomplete or revoked: `ipp auth status` says which one is used"
        }
        Exit::Tier => "API access needs a business plan",
        Exit::Credits => "add credits to the account",
        Exit::InvalidFile => "send the original document, undamaged and without a password",
        Exit::ExtractionFailed => "nothing was charged; check that the document shows an invoice",
        Exit::NotFound => "check the id, and that it belongs to this account (or to --local)",
        Exit::RateLimited => "wait a minute",
        Exit::Server => "the API has a problem; try again later",
        Exit::Network => "check IPP_BASE_URL or --base-url",
        _ => return None,
    })
}
