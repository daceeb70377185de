//! What is wrong with settings: each error names the file, the line and the key, as errors of flags name the flag.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Cause;
use crate::exit::Exit;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: PathBuf,
    /// From 1.
    pub(crate) line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.display(), self.line)
    }
}

/// Why settings cannot be read or changed.
#[derive(Debug)]
pub(crate) enum SettingsError {
    /// The user has no home directory, and none is named for settings.
    NoHome,
    /// A file or directory cannot be used.
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// The file is not TOML.
    Syntax { place: Place, message: String },
    /// A key cannot stand where it stands, or not with its value.
    Key {
        /// In no file, where it was typed.
        place: Option<Place>,
        message: String,
        hint: String,
    },
    /// There is no profile of this name.
    NoProfile { name: String, known: Vec<String> },
    /// What was asked for is not set.
    NotSet { key: String },
}

pub(crate) type Result<T, E = SettingsError> = std::result::Result<T, E>;

impl SettingsError {
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io {
            action,
            path,
            source,
        }
    }

    /// The same, at this place of a file.
    pub(super) fn at(self, there: Place) -> Self {
        match self {
            Self::Key {
                place: None,
                message,
                hint,
            } => Self::Key {
                place: Some(there),
                message,
                hint,
            },
            other => other,
        }
    }
}

impl Cause for SettingsError {
    fn exit(&self) -> Exit {
        match self {
            Self::Io { .. } | Self::NoHome => Exit::LocalIo,
            Self::Syntax { .. } | Self::Key { .. } | Self::NoProfile { .. } => Exit::Usage,
            Self::NotSet { .. } => Exit::NotFound,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoHome => "there is no home directory to keep settings in".to_owned(),
            Self::Io {
                action,
                path,
                source,
            } => format!("cannot {action} {}: {source}", path.display()),
            Self::Syntax { place, message } => format!("{place}: {message}"),
            Self::Key {
                place: Some(place),
                message,
                ..
            } => format!("{place}: {message}"),
            Self::Key { message, .. } => message.clone(),
            Self::NoProfile { name, .. } => format!("there is no profile {name}"),
            Self::NotSet { key } => format!("{key} is not set"),
        }
    }

    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NoHome => "set IPP_CONFIG_DIR to a directory that can be written".to_owned(),
            Self::Io { .. } => "check the path and its permissions".to_owned(),
            Self::Syntax { .. } => "the file is TOML: key = \"value\"".to_owned(),
            Self::Key { hint, .. } => hint.clone(),
            Self::NoProfile { name, known } => format!(
                "the profiles are: {}; ipp profile create {name} makes this one",
                known.join(", ")
            ),
            Self::NotSet { .. } => "ipp config list shows what is set".to_owned(),
        })
    }
}
