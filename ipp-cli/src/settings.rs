//! What a command runs with. A flag goes before its variable, which goes before the default; clap does that
//! for single values, and this module for those that belong together.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use ipp_sdk::model::{ApiKey, SessionToken};

use crate::args::Global;
use crate::error::{Error, Result};
use crate::input::read_text;

#[cfg(feature = "local")]
use clap::parser::ValueSource;

/// Where the API is.
#[derive(Debug)]
pub(crate) enum Api {
    /// In this process, its jobs in this directory.
    #[cfg(feature = "local")]
    Local { data_dir: PathBuf },
    Remote {
        /// The hosted API if there is none.
        base_url: Option<String>,
        key: ApiKey,
    },
}

/// Where the API is, for what only a signed-in person may do.
#[derive(Debug)]
pub(crate) enum SessionApi {
    /// In this process, its jobs in this directory.
    #[cfg(feature = "local")]
    Local { data_dir: PathBuf },
    Remote {
        /// The hosted API if there is none.
        base_url: Option<String>,
        token: SessionToken,
    },
}

impl Api {
    /// As [`resolve`](Self::resolve), with a session in place of a key.
    pub(crate) fn resolve_session(
        global: &Global,
        matches: &ArgMatches,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<SessionApi> {
        #[cfg(feature = "local")]
        if wants_local(global, matches)? {
            let data_dir = match &global.data_dir {
                Some(dir) => dir.clone(),
                None => default_data_dir()?,
            };
            return Ok(SessionApi::Local { data_dir });
        }
        let _ = matches;
        let token = variable("IPP_SESSION_TOKEN").map(key_text).transpose()?;
        let token = token.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
        Ok(SessionApi::Remote {
            base_url: global.base_url.clone().filter(|u| !u.is_empty()),
            token: token.ok_or(Error::NoSession)?.into(),
        })
    }

    /// Decides between the local server and an API elsewhere, and finds what that needs.
    pub(crate) fn resolve(
        global: &Global,
        matches: &ArgMatches,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self> {
        #[cfg(feature = "local")]
        if wants_local(global, matches)? {
            let data_dir = match &global.data_dir {
                Some(dir) => dir.clone(),
                None => default_data_dir()?,
            };
            return Ok(Self::Local { data_dir });
        }
        let _ = matches;
        let key = match &global.api_key_file {
            Some(file) => Some(read_text(file)?),
            None => variable("IPP_API_KEY").map(key_text).transpose()?,
        };
        let key = key.map(|k| k.trim().to_owned()).filter(|k| !k.is_empty());
        Ok(Self::Remote {
            base_url: global.base_url.clone().filter(|u| !u.is_empty()),
            key: key.ok_or(Error::NoKey)?.into(),
        })
    }
}

/// The value is not shown: it may be a key.
fn key_text(value: OsString) -> Result<String> {
    value.into_string().map_err(|_| Error::Usage {
        message: "IPP_API_KEY is not valid UTF-8".to_owned(),
        hint: "copy the key whole from the API Access page".into(),
    })
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

/// Where the program keeps what must outlive it and is nobody's data: `IPP_STATE_DIR`, or where this system has it.
pub(crate) fn state_dir(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    use etcetera::BaseStrategy as _;
    if let Some(dir) = variable("IPP_STATE_DIR").filter(|dir| !dir.is_empty()) {
        return Some(dir.into());
    }
    let dirs = etcetera::choose_base_strategy().ok()?;
    let dir = dirs.state_dir().unwrap_or_else(|| dirs.data_dir());
    Some(dir.join("ipp"))
}

/// Where programs keep their data on this system.
#[cfg(feature = "local")]
fn default_data_dir() -> Result<PathBuf> {
    use etcetera::BaseStrategy as _;
    let dirs = etcetera::choose_base_strategy().map_err(|_| Error::NoDataDir)?;
    Ok(dirs.data_dir().join("ipp").join("local"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::{CommandFactory as _, FromArgMatches as _};

    fn resolve(flags: &[&str], key: Option<&str>) -> Result<Api> {
        let typed = ["ipp", "jobs", "get", "x"].iter().chain(flags);
        let matches = Cli::command().get_matches_from(typed);
        let cli = Cli::from_arg_matches(&matches).unwrap();
        let variable = |name: &str| key.filter(|_| name == "IPP_API_KEY").map(OsString::from);
        Api::resolve(&cli.global, &matches, variable)
    }

    #[test]
    fn without_a_key_there_is_an_error() {
        assert!(matches!(resolve(&[], None), Err(Error::NoKey)));
        assert!(matches!(resolve(&[], Some(" \n")), Err(Error::NoKey)));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_is_not_text_is_refused_without_showing_it() {
        use std::os::unix::ffi::OsStringExt as _;
        let error = key_text(OsString::from_vec(b"ipp_canary\xff".to_vec())).unwrap_err();
        assert_eq!(error.message(), "IPP_API_KEY is not valid UTF-8");
    }

    #[test]
    fn a_key_file_goes_before_the_variable_and_loses_its_line_end() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("key");
        std::fs::write(&file, "ipp_from_file\n").unwrap();
        let flags = ["--api-key-file", file.to_str().unwrap()];
        let Ok(Api::Remote { key, .. }) = resolve(&flags, Some("ipp_from_env")) else {
            panic!()
        };
        assert_eq!(key.expose(), "ipp_from_file");
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
