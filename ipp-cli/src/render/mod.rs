//! Outcomes become text. Nothing here writes, or asks what it writes to: form, width and styles are given.

mod columns;
mod curl;
mod doctor;
mod error;
mod hooks;
mod job;
pub(crate) mod json;
mod objects;
mod raw;
#[cfg(feature = "local")]
mod reply;
mod rows;
mod secrets;
mod shell;
mod table;
mod text;
mod view;
mod views;

use std::path::Path;

use anstyle::{AnsiColor, Style};

pub(crate) use columns::Field;
pub(crate) use curl::curl;
pub(crate) use doctor::DOCTOR;
pub(crate) use error::{
    Envelope as ErrorEnvelope, error_json, error_line, notice_json, notice_line, usage_json,
};
pub(crate) use hooks::{EVENT, HEADERS, KEPT, Kept, SENT, VERIFIED, event_line, headers, notice};
pub(crate) use json::pretty;
pub(crate) use objects::{Profile, ProfileRow, SavedFile, SettingRow, saved};
pub(crate) use raw::{at, elements};
#[cfg(feature = "local")]
pub(crate) use reply::{Shown, reply};
pub(crate) use secrets::without_secrets;
pub(crate) use shell::quoted;
pub(crate) use text::{clean, wrap};
pub(crate) use view::{List, Look, RowView, View, object};
pub(crate) use views::*;

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
pub(crate) fn replay_note(id: &str, file: &Path, read_as: Option<&str>) -> String {
    let sent = file
        .file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy();
    match read_as {
        Some(name) if name != sent => {
            format!("{sent}: --external-id {id} names the job of {name}, which is shown instead")
        }
        _ => format!("{sent}: --external-id {id} was used before; this is the job of that upload"),
    }
}

/// What stands at a path of an answer, as it came; all of it if there is nothing.
pub(crate) fn data(body: &[u8], path: &str) -> String {
    // The SDK has read the body, so it is text.
    let body = String::from_utf8_lossy(body);
    at(&body, path).unwrap_or(&body).to_owned()
}

/// A value of the SDK's as JSON.
pub(crate) fn json_of(value: &impl serde::Serialize) -> String {
    // What came as JSON can be written as JSON.
    serde_json::to_string(value).unwrap_or_default()
}
