//! Errors, for people and for programs.

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::text::fold;
use super::{Styles, clean, without_secrets};
use crate::error::Error;

/// What happened, what to do about it, and the command that goes on: in one line, or in lines of so many columns.
pub(crate) fn error_line(error: &Error, styles: Styles, width: Option<usize>) -> String {
    let cleaned = |text: String| without_secrets(&clean(&text));
    let parts = [("hint", error.hint()), ("next", error.next_step())];
    let parts = parts
        .into_iter()
        .filter_map(|(kind, text)| Some((kind, cleaned(text?))));
    let message = cleaned(error.message());
    let red = styles.error;
    let head = format!("ipp: {red}error:{red:#} ");
    let Some(width) = width else {
        let rest: String = parts
            .map(|(kind, text)| format!("; {kind}: {text}"))
            .collect();
        return format!("{head}{message}{rest}\n");
    };
    let mut text = head + &indented(&message, "ipp: error: ".len(), width);
    for (kind, words) in parts {
        let words = indented(&words, kind.len() + 4, width);
        text += &format!("  {kind}: {words}");
    }
    text
}

/// A line of the kind `ipp: note: …`, or lines of so many columns.
pub(crate) fn notice_line(kind: &str, text: &str, width: Option<usize>) -> String {
    let text = without_secrets(&clean(text));
    let head = format!("ipp: {kind}: ");
    match width {
        None => format!("{head}{text}\n"),
        Some(width) => {
            let text = indented(&text, head.len(), width);
            head + &text
        }
    }
}

/// The same for programs, which read an object a line from stderr: `{"note": …}`.
pub(crate) fn notice_json(kind: &str, text: &str) -> String {
    let text = without_secrets(&clean(text));
    format!("{}\n", serde_json::json!({ kind: text }))
}

/// Lines of a text that begins behind so many columns.
fn indented(text: &str, columns: usize, width: usize) -> String {
    let lines = fold(text, width.saturating_sub(columns));
    lines.join(&format!("\n{:columns$}", "")) + "\n"
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
