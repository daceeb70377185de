//! Errors, for people and for programs.

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::{Styles, clean, without_secrets};
use crate::error::Error;

/// One line: what happened, what to do about it, and the command that goes on.
pub(crate) fn error_line(error: &Error, styles: Styles) -> String {
    let hint = error.hint().map(|h| format!("; hint: {h}"));
    let next = error.next_step().map(|n| format!("; next: {n}"));
    let text = error.message() + &hint.unwrap_or_default() + &next.unwrap_or_default();
    let text = without_secrets(&clean(&text));
    let red = styles.error;
    format!("ipp: {red}error:{red:#} {text}\n")
}

/// One object on one line: `{"error": {…}}`. Every field is always there.
pub(crate) fn error_json(error: &Error) -> String {
    let object = serde_json::to_string(&Envelope {
        error: Object::new(error),
    });
    // Text and numbers can always be written.
    without_secrets(&object.unwrap_or_default()) + "\n"
}

/// The object of a command line that cannot be read.
pub(crate) fn usage_json(message: &str) -> String {
    error_json(&Error::Usage {
        message: message.to_owned(),
        hint: "ipp --help and ipp COMMAND --help tell what can be typed".into(),
    })
}

/// A failure, as programs read it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ErrorEnvelope")]
pub(crate) struct Envelope {
    error: Object,
}

/// Why it failed, and what to do about it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Error")]
struct Object {
    /// The reason: the API's own code where there is one.
    code: String,
    /// What happened, in one line.
    message: String,
    /// What to do about it.
    hint: Option<String>,
    /// The command that goes on from here without a second charge.
    next_step: Option<String>,
    /// Whether the same may succeed later.
    retryable: bool,
    /// The status that the API answered with.
    http_status: Option<u16>,
    /// The exit code.
    exit: u8,
    /// The job that it is about.
    job_id: Option<String>,
    /// The id under which the API knows the request.
    request_id: Option<String>,
    /// The id that the document was sent with.
    external_id: Option<String>,
    /// The jobs that go on, if a signal ended the command.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    jobs: Vec<PendingJob>,
    /// The errors of single documents, if there were several documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    documents: Vec<Document>,
}

/// A job that goes on.
#[derive(Serialize, JsonSchema)]
struct PendingJob {
    /// Its document.
    file: String,
    /// Its id.
    job_id: String,
}

/// Why one document failed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "FailedDocument")]
struct Document {
    /// The document.
    file: String,
    #[serde(flatten)]
    error: Object,
}

impl Object {
    fn new(error: &Error) -> Self {
        let documents = match error {
            Error::Documents(failures) => &failures.failed[..],
            _ => &[],
        };
        let pending = match error {
            Error::Stopped { pending, .. } => &pending[..],
            _ => &[],
        };
        let ids = error.ids();
        Self {
            code: error.code().to_owned(),
            message: clean(&error.message()),
            hint: error.hint(),
            next_step: error.next_step(),
            retryable: error.retryable(),
            http_status: error.http_status(),
            exit: error.exit().code(),
            job_id: ids.job.map(ToString::to_string),
            request_id: ids.request.map(str::to_owned),
            external_id: ids.external.map(ToString::to_string),
            jobs: pending.iter().map(PendingJob::new).collect(),
            documents: documents.iter().map(Document::new).collect(),
        }
    }
}

impl PendingJob {
    fn new((file, job_id): &(std::path::PathBuf, ipp_sdk::model::JobId)) -> Self {
        Self {
            file: file.to_string_lossy().into_owned(),
            job_id: job_id.to_string(),
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
