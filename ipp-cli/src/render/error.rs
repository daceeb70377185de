//! Errors, for people and for programs.

use serde::Serialize;

use super::{Styles, clean};
use crate::error::Error;

/// One line: what happened, and what to do about it.
pub(crate) fn error_line(error: &Error, styles: Styles) -> String {
    let hint = error.hint().map(|h| format!("; hint: {h}"));
    let text = clean(&(error.message() + &hint.unwrap_or_default()));
    let red = styles.error;
    format!("ipp: {red}error:{red:#} {text}\n")
}

/// One object on one line: `{"error": {…}}`. Every field is always there.
pub(crate) fn error_json(error: &Error) -> String {
    let object = serde_json::to_string(&Envelope {
        error: Object::new(error),
    });
    // Text and numbers can always be written.
    object.unwrap_or_default() + "\n"
}

/// The object of a command line that cannot be read.
pub(crate) fn usage_json(message: &str) -> String {
    error_json(&Error::Usage {
        message: message.to_owned(),
        hint: "ipp --help and ipp COMMAND --help tell what can be typed",
    })
}

#[derive(Serialize)]
struct Envelope {
    error: Object,
}

#[derive(Serialize)]
struct Object {
    code: String,
    message: String,
    hint: Option<String>,
    next_step: Option<String>,
    retryable: bool,
    http_status: Option<u16>,
    exit: u8,
    job_id: Option<String>,
    request_id: Option<String>,
    external_id: Option<String>,
    /// The errors of single documents, if there were several documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    documents: Vec<Document>,
}

#[derive(Serialize)]
struct Document {
    file: String,
    #[serde(flatten)]
    error: Object,
}

impl Object {
    fn new(error: &Error) -> Self {
        let sdk = error.sdk();
        let documents = match error {
            Error::Documents(failures) => &failures.failed[..],
            _ => &[],
        };
        Self {
            code: error.code().to_owned(),
            message: clean(&error.message()),
            hint: error.hint(),
            next_step: error.next_step(),
            retryable: sdk.is_some_and(ipp_sdk::Error::retryable),
            http_status: sdk.and_then(ipp_sdk::Error::status),
            exit: error.exit().code(),
            job_id: error.job_id().map(ToString::to_string),
            request_id: sdk.and_then(|e| e.request_id().map(str::to_owned)),
            external_id: sdk.and_then(|e| e.external_id().map(ToString::to_string)),
            documents: documents.iter().map(Document::new).collect(),
        }
    }
}

impl Document {
    fn new((file, error): &(std::path::PathBuf, Error)) -> Self {
        Self {
            file: file.to_string_lossy().into_owned(),
            error: Object::new(error),
        }
    }
}
