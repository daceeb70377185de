//! Where a secret comes from. The first source that has one wins: a file named by flag, the variable, the command of the
//! profile, what is stored. What is stored goes to its own origin only.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::command;
use super::error::AuthError;
use super::origin::Origin;
use super::secret::{Secret, Slot};
use super::vault::{Store, Vault};
use crate::private;
use crate::settings::Setting;

/// What is looked for, and where.
#[derive(Clone)]
pub(crate) struct Wanted {
    pub(crate) slot: Slot,
    /// The file that the flag names, and its text.
    pub(crate) file: Option<(PathBuf, Zeroizing<String>)>,
    pub(crate) variable: Option<OsString>,
    pub(crate) command: Option<Setting>,
    pub(crate) profile: String,
    /// Where it would be sent.
    pub(crate) origin: Origin,
    /// Whether a stored one may be sent elsewhere.
    pub(crate) allow_origin: bool,
}

/// Without what was found already.
impl fmt::Debug for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wanted")
            .field("slot", &self.slot)
            .field("profile", &self.profile)
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

/// The source that won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    Variable(&'static str),
    /// The command of this setting.
    Command(Setting),
    Stored(Store),
}

/// A secret, and where it is from.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) secret: Secret,
    pub(crate) source: Source,
    /// The origin that a stored one is for.
    pub(crate) bound_to: Option<String>,
}

/// Finds a secret. Only the source that wins is asked for it.
pub(crate) async fn find(vault: &Vault, wanted: Wanted) -> Result<Option<Found>, AuthError> {
    let slot = wanted.slot;
    let given = |secret, source| {
        Ok(Some(Found {
            secret,
            source,
            bound_to: None,
        }))
    };
    if let Some((file, text)) = wanted.file {
        let secret = Secret::read(&text, slot, &name_of(&file))?;
        return given(secret, Source::File(file));
    }
    let variable = slot.variable();
    if let Some(text) = wanted.variable.map(|v| text(v, variable)).transpose()?
        && !text.trim().is_empty()
    {
        let secret = Secret::read(&text, slot, variable)?;
        return given(secret, Source::Variable(variable));
    }
    if let Some(setting) = wanted.command {
        let key = slot.command_key();
        // Whoever can write the file could have any program run.
        if private::others_may_write(&setting.place.file) {
            return Err(AuthError::Exposed(setting.place.file));
        }
        let text = command::output(&setting.values[0], key).await?;
        let secret = Secret::read(&text, slot, &format!("what {key} prints"))?;
        return given(secret, Source::Command(setting));
    }
    let Some(origin) = vault.origin(&wanted.profile, slot)? else {
        return Ok(None);
    };
    let goes_home = origin == wanted.origin.as_str();
    if !goes_home && !wanted.allow_origin && !wanted.origin.is_loopback() {
        return Err(AuthError::OtherOrigin {
            slot,
            profile: wanted.profile,
            stored: origin,
            asked: wanted.origin.to_string(),
        });
    }
    let stored = vault.get(&wanted.profile, slot).await?;
    Ok(stored.map(|stored| Found {
        secret: stored.secret,
        source: Source::Stored(stored.store),
        bound_to: Some(stored.origin),
    }))
}

/// A file as people call it.
pub(crate) fn name_of(file: &Path) -> String {
    match file == Path::new("-") {
        true => "stdin".to_owned(),
        false => file.display().to_string(),
    }
}

impl Source {
    /// Its name for programs.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::File(_) => "flag",
            Self::Variable(_) => "variable",
            Self::Command(_) => "command",
            Self::Stored(store) => store.name(),
        }
    }

    /// Where exactly, in words.
    pub(crate) fn words(&self, vault: &Vault) -> String {
        match self {
            Self::File(file) => name_of(file),
            Self::Variable(name) => (*name).to_owned(),
            Self::Command(setting) => setting.place.to_string(),
            Self::Stored(Store::Keyring) => "the system's keyring".to_owned(),
            Self::Stored(Store::File) => vault.path().display().to_string(),
        }
    }
}

/// The value is not shown: it may be a key.
fn text(value: OsString, name: &'static str) -> Result<Zeroizing<String>, AuthError> {
    let text = value.into_string();
    text.map(Zeroizing::new)
        .map_err(|_| AuthError::NotText(name))
}

#[cfg(test)]
mod tests {
    use super::super::vault::tests::{World, keep, origin};
    use super::*;
    use crate::error::Cause as _;
    use crate::settings::Place;

    fn setting(command: &str) -> Setting {
        Setting {
            values: vec![command.to_owned()],
            place: Place {
                file: "config.toml".into(),
                line: 1,
            },
        }
    }

    fn wanted(origin: &Origin) -> Wanted {
        Wanted {
            slot: Slot::Key,
            file: None,
            variable: None,
            command: None,
            profile: "default".to_owned(),
            origin: origin.clone(),
            allow_origin: false,
        }
    }

    fn file(text: &str) -> Option<(PathBuf, Zeroizing<String>)> {
        Some(("k".into(), Zeroizing::new(text.to_owned())))
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn the_first_source_that_has_a_key_wins() {
        let world = World::new();
        let vault = world.vault();
        let here = origin("https://h");
        assert!(find(&vault, wanted(&here)).await.unwrap().is_none());
        keep(&vault, "default", "ipp_stored", "https://h").await;
        let command = setting("echo ipp_command");
        for (given, expected) in [
            (4, "ipp_file"),
            (3, "ipp_variable"),
            (2, "ipp_command"),
            (1, "ipp_stored"),
        ] {
            let wanted = Wanted {
                file: file("ipp_file\n").filter(|_| given > 3),
                variable: (given > 2).then(|| "ipp_variable".into()),
                command: (given > 1).then(|| command.clone()),
                ..wanted(&here)
            };
            let found = find(&vault, wanted).await.unwrap().unwrap();
            assert_eq!(found.secret.expose(), expected);
            assert_eq!(found.bound_to.is_some(), given == 1);
        }
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_command_of_a_file_that_others_can_change_is_not_run() {
        use std::os::unix::fs::PermissionsExt;
        let world = World::new();
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("config.toml");
        std::fs::write(&config, "").unwrap();
        let mut command = setting("echo ipp_command");
        command.place.file.clone_from(&config);
        for (mode, runs) in [(0o644, true), (0o664, false), (0o646, false)] {
            std::fs::set_permissions(&config, PermissionsExt::from_mode(mode)).unwrap();
            let wanted = Wanted {
                command: Some(command.clone()),
                ..wanted(&origin("https://h"))
            };
            let found = find(&world.vault(), wanted).await;
            assert_eq!(found.is_ok(), runs, "{mode:o}: {found:?}");
        }
    }

    #[test]
    fn what_was_found_is_not_shown() {
        let wanted = Wanted {
            file: file("ipp_canary"),
            variable: Some("ipp_canary".into()),
            ..wanted(&origin("https://h"))
        };
        let text = format!("{wanted:?} {wanted:#?}");
        assert!(
            text.contains("default") && !text.contains("canary"),
            "{text}"
        );
    }

    #[tokio::test]
    async fn a_stored_key_goes_to_its_own_origin_only() {
        let world = World::new();
        let vault = world.vault();
        keep(&vault, "default", "ipp_x", "https://h").await;
        for (url, goes) in [
            ("https://h/api/v9", true),
            ("http://127.0.0.1:9", true),
            ("http://h", false),
            ("https://h:444", false),
            ("https://h.example", false),
        ] {
            let there = origin(url);
            let found = find(&vault, wanted(&there)).await;
            assert_eq!(found.is_ok(), goes, "{url}");
            let allowed = Wanted {
                allow_origin: true,
                ..wanted(&there)
            };
            assert!(find(&vault, allowed).await.unwrap().is_some());
        }
        let there = origin("http://h");
        let error = find(&vault, wanted(&there)).await.unwrap_err();
        let message = error.message();
        assert!(
            message.ends_with("is for https://h, not for http://h"),
            "{message}"
        );
    }

    #[tokio::test]
    async fn a_source_with_the_wrong_thing_in_it_is_an_error_and_not_passed_over() {
        let world = World::new();
        let vault = world.vault();
        let here = origin("https://h");
        keep(&vault, "default", "ipp_x", "https://h").await;
        let wrong_file = Wanted {
            file: file("ses_canary"),
            ..wanted(&here)
        };
        let empty_file = Wanted {
            file: file("\n"),
            ..wanted(&here)
        };
        let wrong_variable = Wanted {
            variable: Some("ses_canary".into()),
            ..wanted(&here)
        };
        for wanted in [wrong_file, empty_file, wrong_variable] {
            let error = find(&vault, wanted).await.unwrap_err();
            assert!(matches!(error, AuthError::NotASecret { .. }), "{error:?}");
        }
        let blank = Wanted {
            variable: Some(" \n".into()),
            ..wanted(&here)
        };
        assert!(find(&vault, blank).await.unwrap().is_some());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_variable_that_is_not_text_is_refused_without_showing_it() {
        use std::os::unix::ffi::OsStringExt as _;
        let here = origin("https://h");
        let wanted = Wanted {
            variable: Some(OsString::from_vec(b"ipp_canary\xff".to_vec())),
            ..wanted(&here)
        };
        let error = find(&World::new().vault(), wanted).await.unwrap_err();
        assert_eq!(error.message(), "IPP_API_KEY is not valid UTF-8");
        assert!(!format!("{error:?}").contains("canary"));
    }
}
