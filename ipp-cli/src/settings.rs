//! What a command runs with. A flag goes before its variable, that before the files, and they before the default; clap does
//! that for single values, which the files give it as defaults, and this module for those that belong together.

mod config;
mod dirs;
mod disk;
mod effective;
mod error;
mod keys;
mod layers;
mod profiles;

pub(crate) use config::{Config, settings_files, user_file};
pub(crate) use disk::{TomlFile, change as change_file};
pub(crate) use effective::{Effective, Provenance};
#[cfg(test)]
pub(crate) use error::Place;
pub(crate) use error::SettingsError;
pub(crate) use keys::{API_KEY_COMMAND, Keys, SESSION_COMMAND};
pub(crate) use layers::{Setting, USUAL_PROFILE};
pub(crate) use profiles::{create, delete, list, rename, set_key, unset_key};

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use clap::ArgMatches;
use ipp_sdk::{Client, ClientBuilder};
use zeroize::Zeroizing;

use crate::args::Global;
use crate::auth::{self, AuthError, Found, Origin, Slot, Vault, Wanted};
use crate::bulk::error::BulkError;
use crate::error::Result;
use crate::input::{read_bytes, read_text};

#[cfg(feature = "local")]
use {crate::error::Error, clap::parser::ValueSource};

/// Where the API is.
#[derive(Debug)]
pub(crate) enum Api {
    /// In this process, its jobs in this directory.
    #[cfg(feature = "local")]
    Local {
        data_dir: PathBuf,
    },
    Remote(Box<Remote>),
}

/// An API elsewhere, and where its key or session is to be found.
#[derive(Debug)]
pub(crate) struct Remote {
    pub(crate) connection: Connection,
    pub(crate) wanted: Wanted,
    pub(crate) vault: Vault,
}

impl Remote {
    /// The key or session, which there must be.
    pub(crate) async fn secret(&self) -> Result<Found, AuthError> {
        let wanted = self.wanted.clone();
        let (slot, profile) = (wanted.slot, wanted.profile.clone());
        let found = auth::find(&self.vault, wanted).await?;
        found.ok_or(AuthError::Missing { slot, profile })
    }
}

/// How an API elsewhere is reached.
#[derive(Clone)]
pub(crate) struct Connection {
    /// The hosted API if there is none.
    pub(crate) base_url: Option<String>,
    pub(crate) proxy: Option<String>,
    certificates: Option<Vec<u8>>,
    retries: u32,
}

/// Without the proxy, which may have a password.
impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

impl Connection {
    fn resolve(global: &Global) -> Result<Self> {
        let certificates = global.cacert.as_deref().map(read_bytes).transpose()?;
        Ok(Self {
            base_url: global.base_url.clone().filter(|u| !u.is_empty()),
            proxy: global.proxy.clone(),
            certificates,
            retries: global.retries,
        })
    }

    /// A client that lacks nothing but a key.
    pub(crate) fn builder(self) -> ClientBuilder {
        let mut builder = client().retries(self.retries);
        if let Some(url) = self.base_url {
            builder = builder.base_url(url);
        }
        if let Some(address) = self.proxy {
            builder = builder.proxy(address);
        }
        if let Some(pem) = self.certificates {
            builder = builder.ca_certificates(pem);
        }
        builder
    }
}

/// A client that says who it is.
pub(crate) fn client() -> ClientBuilder {
    Client::builder().user_agent(concat!("ipp-cli/", env!("CARGO_PKG_VERSION")))
}

impl Api {
    /// Decides between the local server and an API elsewhere, and finds what that needs.
    pub(crate) fn resolve(
        global: &Global,
        matches: &ArgMatches,
        config: &Config,
        slot: Slot,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self> {
        #[cfg(feature = "local")]
        if wants_local(global, matches)? {
            let data_dir = local_data_dir(global)?;
            return Ok(Self::Local { data_dir });
        }
        let _ = matches;
        let connection = Connection::resolve(global)?;
        let file = match slot {
            Slot::Key => &global.api_key_file,
            Slot::Session => &global.session_token_file,
        };
        let read =
            |file: &PathBuf| read_text(file).map(|text| (file.clone(), Zeroizing::new(text)));
        let wanted = Wanted {
            slot,
            file: file.as_ref().map(read).transpose()?,
            variable: variable(slot.variable()),
            command: config.get(slot.command_key()).cloned(),
            profile: config.profile().to_owned(),
            origin: Origin::of(connection.base_url.as_deref())?,
            allow_origin: global.allow_origin,
        };
        Ok(Self::Remote(Box::new(Remote {
            connection,
            wanted,
            vault: config.vault(),
        })))
    }

    /// The API elsewhere; the local one has a key of its own, which nobody stores.
    pub(crate) fn remote(self) -> Result<Box<Remote>> {
        match self {
            #[cfg(feature = "local")]
            Self::Local { .. } => Err(AuthError::Local.into()),
            Self::Remote(remote) => Ok(remote),
        }
    }
}

/// Whether `--local` decides: it gives way only to a `--base-url` on the command line when it is itself from
/// the environment.
#[cfg(feature = "local")]
fn wants_local(global: &Global, matches: &ArgMatches) -> Result<bool> {
    let typed = |flag| matches.value_source(flag) == Some(ValueSource::CommandLine);
    match (global.local, typed("local"), typed("base_url")) {
        (false, ..) | (true, false, true) => Ok(false),
        (true, true, true) => Err(Error::Usage {
            message: "--local and --base-url exclude each other".to_owned(),
            hint: "leave one of them out".into(),
        }),
        (true, _, false) => Ok(true),
    }
}

/// Where the local server keeps its jobs: where it is told to, or where programs keep their data on this system.
#[cfg(feature = "local")]
pub(crate) fn local_data_dir(global: &Global) -> Result<PathBuf> {
    use etcetera::BaseStrategy as _;
    if let Some(dir) = &global.data_dir {
        return Ok(dir.clone());
    }
    let dirs = etcetera::choose_base_strategy().map_err(|_| Error::NoDataDir)?;
    Ok(dirs.data_dir().join("ipp").join("local"))
}

/// Where runs and events are kept: `IPP_STATE_DIR`, or where programs keep their state on this system.
pub(crate) fn state_dir(variable: impl Fn(&str) -> Option<OsString>) -> Result<PathBuf> {
    use etcetera::BaseStrategy as _;
    if let Some(dir) = variable("IPP_STATE_DIR").filter(|dir| !dir.is_empty()) {
        return Ok(dir.into());
    }
    let dirs = etcetera::choose_base_strategy().map_err(|_| BulkError::NoStateDir)?;
    let state = dirs.state_dir().unwrap_or_else(|| dirs.data_dir());
    Ok(state.join("ipp"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use crate::error::Error;
    use clap::{CommandFactory as _, FromArgMatches as _};

    fn resolve(flags: &[&str], key: Option<&str>) -> Result<Api> {
        let typed = ["ipp", "jobs", "get", "x"].iter().chain(flags);
        let matches = Cli::command().get_matches_from(typed);
        let cli = Cli::from_arg_matches(&matches).unwrap();
        let variable = |name: &str| key.filter(|_| name == "IPP_API_KEY").map(OsString::from);
        let config = Config::none();
        Api::resolve(&cli.global, &matches, &config, Slot::Key, variable)
    }

    #[test]
    fn a_key_file_that_is_not_there_is_not_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let none = dir.path().join("none");
        let flags = ["--api-key-file", none.to_str().unwrap()];
        assert!(matches!(
            resolve(&flags, Some("ipp_x")),
            Err(Error::File { .. })
        ));
    }

    #[cfg(feature = "local")]
    #[test]
    fn the_local_server_needs_no_key_and_excludes_another_one() {
        let flags = ["--local", "--data-dir", "/tmp/x"];
        assert!(
            matches!(resolve(&flags, None), Ok(Api::Local { data_dir }) if data_dir == std::path::Path::new("/tmp/x"))
        );
        let both = ["--local", "--base-url", "http://localhost"];
        assert!(matches!(resolve(&both, None), Err(Error::Usage { .. })));
    }
}
