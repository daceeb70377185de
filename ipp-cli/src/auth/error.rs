//! Why there is no key to work with, or none may be used.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Duration;

use super::keyring::KeyringFault;
use super::secret::Slot;
use crate::error::Cause;
use crate::exit::Exit;
use crate::settings::SettingsError;

#[derive(Debug)]
pub(crate) enum AuthError {
    /// No source has one.
    Missing { slot: Slot, profile: String },
    /// A text is none, or belongs into the other slot.
    NotASecret {
        slot: Slot,
        from: String,
        why: &'static str,
    },
    /// A variable does not hold text.
    NotText(&'static str),
    /// A stored one is for another origin.
    OtherOrigin {
        slot: Slot,
        profile: String,
        stored: String,
        asked: String,
    },
    /// The base URL has no origin.
    BadUrl,
    /// The command of this setting gave none.
    Command {
        setting: &'static str,
        fault: CommandFault,
    },
    /// A keyring that has it does not give it, or does not take it.
    Keyring { slot: Slot, fault: KeyringFault },
    /// The keyring lost it.
    Lost { slot: Slot },
    /// The credentials file can be read by others.
    Exposed(PathBuf),
    /// The credentials file is not as it was written.
    Damaged(PathBuf),
    /// The credentials file cannot be read or written.
    File(SettingsError),
    /// There is nobody to ask for it.
    NoInput { slot: Slot },
    /// It would show on the screen.
    WouldShow { slot: Slot },
    /// The local server has a key of its own.
    Local,
}

/// What a command did wrong.
#[derive(Debug)]
pub(crate) enum CommandFault {
    Start(PathBuf, io::Error),
    Failed(ExitStatus),
    Slow(Duration),
    /// It printed nothing that is text.
    Nothing,
}

impl Cause for AuthError {
    fn exit(&self) -> Exit {
        match self {
            Self::NotASecret { .. }
            | Self::NotText(_)
            | Self::BadUrl
            | Self::WouldShow { .. }
            | Self::Local => Exit::Usage,
            Self::Missing { .. }
            | Self::OtherOrigin { .. }
            | Self::Command { .. }
            | Self::Keyring { .. }
            | Self::Lost { .. }
            | Self::Exposed(_)
            | Self::Damaged(_) => Exit::Auth,
            Self::File(error) => error.exit(),
            Self::NoInput { .. } => Exit::NeedsInput,
        }
    }

    /// The machine-readable reason, where it is not that of the exit code.
    fn code(&self) -> Option<&str> {
        match self {
            Self::Missing {
                slot: Slot::Key, ..
            } => Some("NO_API_KEY"),
            Self::Missing {
                slot: Slot::Session,
                ..
            } => Some("NO_SESSION"),
            Self::OtherOrigin { .. } => Some("OTHER_ORIGIN"),
            Self::Keyring { .. } | Self::Lost { .. } => Some("KEYRING"),
            Self::Command { .. } => Some("KEY_COMMAND_FAILED"),
            Self::Exposed(_) | Self::Damaged(_) => Some("CREDENTIALS_FILE"),
            _ => None,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Missing {
                slot: Slot::Session,
                ..
            } => "no session token: an API key cannot manage keys".to_owned(),
            Self::Missing { .. } => "no API key".to_owned(),
            Self::NotASecret { from, why, .. } => format!("{from} {why}"),
            Self::NotText(variable) => format!("{variable} is not valid UTF-8"),
            Self::OtherOrigin {
                slot,
                stored,
                asked,
                profile,
            } => format!(
                "the {} of the profile {profile} is for {stored}, not for {asked}",
                slot.words()
            ),
            Self::BadUrl => "the base URL must be an address with http:// or https://".to_owned(),
            Self::Command { setting, fault } => format!("{setting}: {}", fault.words()),
            Self::Keyring { slot, fault } => {
                format!("the {} is in the keyring: {}", slot.words(), fault.words())
            }
            Self::Lost { slot } => {
                format!("the {} is not in the keyring any more", slot.words())
            }
            Self::Exposed(path) => {
                format!(
                    "others may read or change {}: it is not used",
                    path.display()
                )
            }
            Self::Damaged(path) => {
                format!("{} is not as ipp auth login writes it", path.display())
            }
            Self::File(error) => error.message(),
            Self::NoInput { slot } => {
                format!("there is no terminal to ask for the {}", slot.words())
            }
            Self::Local => "the server of --local needs no key from you".to_owned(),
            Self::WouldShow { slot } => format!("the {} would show on the screen", slot.words()),
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Missing { slot, profile } => missing(*slot, profile),
            Self::NotASecret { slot, .. } => match slot {
                Slot::Key => "copy the key whole from the API Access page; a session token \
                              belongs into IPP_SESSION_TOKEN or ipp auth login --session"
                    .to_owned(),
                Slot::Session => {
                    "a session token is another thing than a key; keys belong into IPP_API_KEY or \
                     ipp auth login"
                        .to_owned()
                }
            },
            Self::NotText(_) => "copy it whole from where it is shown".to_owned(),
            Self::OtherOrigin { slot, stored, .. } => format!(
                "give --base-url for {stored}, or keep it with `ipp config set base_url`; {} stores one for this \
                 address, and --allow-origin sends the stored one here all the same",
                slot.login()
            ),
            Self::BadUrl => "check IPP_BASE_URL or --base-url".to_owned(),
            Self::Command { setting, .. } => {
                format!(
                    "ipp config get {setting} shows the command; it must print the secret alone"
                )
            }
            Self::Keyring { slot, .. } => format!(
                "unlock the keyring, set {}, or keep it in a file: {} --store file",
                slot.variable(),
                slot.login()
            ),
            Self::Lost { slot } => format!("store it anew: {}", slot.login()),
            Self::Exposed(path) => format!("chmod 600 {}", path.display()),
            Self::Damaged(path) => format!("remove {}, and log in again", path.display()),
            Self::File(error) => return error.hint(),
            Self::NoInput { slot } => format!("{} < FILE", slot.login()),
            Self::Local => "leave out --local, or unset IPP_LOCAL".to_owned(),
            Self::WouldShow { .. } => "pipe it, or add --show".to_owned(),
        };
        Some(hint)
    }
}

fn missing(slot: Slot, profile: &str) -> String {
    let profile = match profile {
        crate::settings::USUAL_PROFILE => String::new(),
        other => format!(" --profile {other}"),
    };
    let login = format!("set {}, or {}{profile}", slot.variable(), slot.login());
    match slot {
        Slot::Key if cfg!(feature = "local") => {
            format!("{login}; --local works without an account")
        }
        _ => login,
    }
}

impl CommandFault {
    fn words(&self) -> String {
        match self {
            Self::Start(program, error) => {
                format!("{} cannot be run: {error}", program.display())
            }
            Self::Failed(status) => format!("the command failed: {status}"),
            Self::Slow(limit) => format!("the command did not end within {} s", limit.as_secs()),
            Self::Nothing => "the command printed no text".to_owned(),
        }
    }
}
