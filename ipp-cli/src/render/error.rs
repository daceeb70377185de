//! Errors, for people and for programs.

use serde_json::{Value, json};

use super::{Styles, clean};
use crate::error::Error;
use crate::exit::Exit;

/// One line: what happened, and what to do about it.
pub(crate) fn error_line(error: &Error, styles: Styles) -> String {
    let hint = error.hint().map(|h| format!("; hint: {h}"));
    let text = clean(&(error.message() + &hint.unwrap_or_default()));
    let red = styles.error;
    format!("ipp: {red}error:{red:#} {text}\n")
}

/// One object on one line: `{"error": {…}}`. Every field is always there.
pub(crate) fn error_json(error: &Error) -> String {
    let mut object = json!({ "error": describe(error) });
    if let Error::Documents(failures) = error {
        let each = failures.failed.iter().map(|(file, error)| {
            let mut one = describe(error);
            one["file"] = file.to_string_lossy().into();
            one
        });
        object["error"]["documents"] = each.collect();
    }
    format!("{object}\n")
}

/// The object of an error in the command line.
pub(crate) fn usage_json(message: &str) -> String {
    let error = Error::Usage {
        message: message.to_owned(),
        hint: "see --help",
    };
    debug_assert_eq!(error.exit(), Exit::Usage);
    error_json(&error)
}

fn describe(error: &Error) -> Value {
    let sdk = error.sdk();
    json!({
        "code": error.code(),
        "message": clean(&error.message()),
        "hint": error.hint(),
        "next_step": error.next_step(),
        "retryable": sdk.is_some_and(ipp_sdk::Error::retryable),
        "http_status": sdk.and_then(ipp_sdk::Error::status),
        "exit": error.exit().code(),
        "job_id": error.job_id().map(ipp_sdk::model::JobId::as_str),
        "request_id": sdk.and_then(ipp_sdk::Error::request_id),
        "external_id": sdk.and_then(ipp_sdk::Error::external_id).map(ipp_sdk::model::ExternalId::as_str),
    })
}
