//! Outcomes become text. Nothing here writes, or asks what it writes to: form, width and styles are given.

#[cfg(feature = "local")]
mod columns;
mod documents;
mod error;
mod job;
pub(crate) mod json;
#[cfg(feature = "local")]
mod reply;
mod rows;
mod table;
mod text;

use std::path::Path;

use anstyle::{AnsiColor, Style};
use ipp_sdk::model::Job;

#[cfg(feature = "local")]
pub(crate) use columns::Field;
pub(crate) use documents::Documents;
pub(crate) use error::{error_json, error_line, usage_json};
pub(crate) use job::job_table;
#[cfg(feature = "local")]
pub(crate) use reply::{Shown, reply};
pub(crate) use text::clean;

use crate::args::OutputForm;

/// How a text looks. Without colour all are plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Styles {
    pub(crate) title: Style,
    pub(crate) good: Style,
    pub(crate) warn: Style,
    pub(crate) error: Style,
}

impl Styles {
    pub(crate) fn new(color: bool) -> Self {
        if !color {
            return Self::default();
        }
        Self {
            title: Style::new().bold(),
            good: AnsiColor::Green.on_default(),
            warn: AnsiColor::Yellow.on_default(),
            error: AnsiColor::Red.on_default().bold(),
        }
    }
}

/// That a document was not parsed anew: its id was another upload's, perhaps another document's.
pub(crate) fn replay_note(id: &str, file: &Path, job: &Job) -> String {
    let sent = file
        .file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy();
    match &job.filename {
        Some(name) if *name != sent => {
            format!("{sent}: --external-id {id} names the job of {name}, which is shown instead")
        }
        _ => format!("{sent}: --external-id {id} was used before; this is the job of that upload"),
    }
}

/// What a file that was saved is shown as.
pub(crate) fn saved(saved: &ipp_sdk::Saved, form: OutputForm) -> String {
    let path = saved.path.to_string_lossy();
    match form {
        OutputForm::Table => format!("{} ({} bytes)\n", clean(&path), saved.bytes),
        OutputForm::Json | OutputForm::Ndjson => {
            format!(
                "{}\n",
                serde_json::json!({ "path": path, "bytes": saved.bytes })
            )
        }
    }
}
