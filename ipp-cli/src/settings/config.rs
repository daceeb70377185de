//! The files of this run: the user's settings and credentials, and the project's settings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

use super::dirs::{ConfigDir, project_file};
use super::effective::{Effective, effective};
use super::error::Result;
use super::keys::Keys;
use super::layers::{Layers, Setting};
use crate::auth::{Keyring, Vault};

/// What the files say.
#[derive(Debug)]
pub(crate) struct Config {
    /// None if there is no place for settings.
    dir: Option<ConfigDir>,
    layers: Layers,
}

impl Config {
    /// For a command that no file matters to.
    pub(crate) fn none() -> Self {
        Self {
            dir: None,
            layers: Layers::default(),
        }
    }

    /// With the credentials beside this file, and no settings.
    pub(crate) fn none_but(user_file: &Path) -> Self {
        Self {
            dir: user_file.parent().map(ConfigDir::at),
            ..Self::none()
        }
    }

    /// Reads the files for a profile, or the usual one.
    pub(crate) fn read(definition: &Command, profile: Option<&str>) -> Result<Self> {
        let dir = ConfigDir::find(|name| std::env::var_os(name)).ok();
        let user = dir.as_ref().map(ConfigDir::config);
        let project = project();
        let keys = Keys::of(definition);
        let layers = Layers::read(user, project, profile, &keys)?;
        Ok(Self { dir, layers })
    }

    /// The profile that is used.
    pub(crate) fn profile(&self) -> &str {
        &self.layers.profile
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Setting> {
        self.layers.get(key)
    }

    /// What is stored of keys. Without a place for it, nothing is.
    pub(crate) fn vault(&self) -> Vault {
        let file = self.dir.as_ref().map(ConfigDir::credentials);
        Vault::new(file.unwrap_or_default(), Keyring::system())
    }

    /// The values that the files give to flags, if there are any.
    pub(crate) fn values(&self) -> Option<BTreeMap<String, Vec<String>>> {
        Some(self.layers.values()).filter(|values| !values.is_empty())
    }

    /// Every setting that has a value, for the command line that was read.
    pub(crate) fn effective(&self, definition: &Command, matches: &ArgMatches) -> Vec<Effective> {
        let typed = |arg: &Arg| {
            let id = arg.get_id().as_str();
            // A flag of another command is not known to this command line.
            matches.try_contains_id(id).ok()?;
            let is_typed = matches.value_source(id) == Some(ValueSource::CommandLine);
            let words = matches.get_raw(id).filter(|_| is_typed)?;
            Some(words.map(|w| w.to_string_lossy().into_owned()).collect())
        };
        let variable = |name: &str| std::env::var_os(name);
        effective(&Keys::of(definition), &self.layers, typed, variable)
    }
}

/// The user's file, for those who change it.
pub(crate) fn user_file() -> Result<PathBuf> {
    Ok(ConfigDir::find(|name| std::env::var_os(name))?.config())
}

/// The files that settings are read from: the user's, whether it is there or not, and the project's if there is one.
pub(crate) fn settings_files() -> Vec<PathBuf> {
    user_file().ok().into_iter().chain(project()).collect()
}

/// The file of the project that one works in.
fn project() -> Option<PathBuf> {
    let working = std::env::current_dir().ok()?;
    project_file(&working, etcetera::home_dir().ok().as_deref())
}
