//! Objects that this program makes itself, as JSON. Their schemas are in `schemas`.

use std::path::Path;

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;
use serde_json::{Map, Value};

/// A file that was saved.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SavedFile {
    /// Where it is.
    path: String,
    /// Its size.
    bytes: u64,
}

/// A file that was saved, as JSON.
pub(crate) fn saved(path: &Path, bytes: u64) -> String {
    let path = path.to_string_lossy().into_owned();
    super::json_of(&SavedFile { path, bytes })
}

/// A row of the list of profiles.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ProfileRow {
    /// Its name.
    pub(crate) profile: String,
    /// Whether it is the one that is used.
    pub(crate) used: bool,
    /// The address that a stored key is for.
    pub(crate) key: Option<String>,
    /// The address that a stored session token is for.
    pub(crate) session: Option<String>,
}

/// A profile.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Profile {
    /// Its name.
    pub(crate) profile: String,
    /// The address that a stored key is for.
    pub(crate) key: Option<String>,
    /// The address that a stored session token is for.
    pub(crate) session: Option<String>,
    /// What the files of settings say, by the names of the settings.
    pub(crate) settings: Map<String, Value>,
}

/// A setting that has a value.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SettingRow {
    /// The long name of a flag, with _ for -.
    pub(crate) key: String,
    /// Its value; several with commas between them.
    pub(crate) value: String,
    /// Where the value is from: a flag, a variable, a line of a file, or the default.
    pub(crate) origin: String,
}
