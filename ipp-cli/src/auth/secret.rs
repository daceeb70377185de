//! The two secrets of a user, and which text may be which.

use std::fmt;

use ipp_sdk::model::{ApiKey, SessionToken};
use zeroize::Zeroizing;

use super::error::AuthError;
use crate::settings::{API_KEY_COMMAND, SESSION_COMMAND};

/// What every API key begins with (contract §1: nothing more is certain).
const PREFIX: &str = "ipp_";
const LOCAL_SESSION: &str = "ipp_session_";

/// Which secret is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// The API key, for everything but key management.
    Key,
    /// The token of a signed-in person, for key management alone.
    Session,
}

impl Slot {
    pub(crate) const ALL: [Self; 2] = [Self::Key, Self::Session];

    /// Its name in a sentence.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Key => "API key",
            Self::Session => "session token",
        }
    }

    /// Its name in files and keyrings.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Session => "session",
        }
    }

    pub(crate) fn variable(self) -> &'static str {
        match self {
            Self::Key => "IPP_API_KEY",
            Self::Session => "IPP_SESSION_TOKEN",
        }
    }

    /// The setting that names a command that prints it.
    pub(crate) fn command_key(self) -> &'static str {
        match self {
            Self::Key => API_KEY_COMMAND,
            Self::Session => SESSION_COMMAND,
        }
    }

    /// The command that stores it.
    pub(crate) fn login(self) -> &'static str {
        match self {
            Self::Key => "ipp auth login",
            Self::Session => "ipp auth login --session",
        }
    }
}

/// A secret in the slot that it is for. Nothing prints it, and its memory is wiped.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<String>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl Secret {
    /// The secret in a text, if the text has one of this kind; `from` says where the text is from.
    pub(crate) fn read(text: &str, slot: Slot, from: &str) -> Result<Self, AuthError> {
        let text = text.trim();
        // The local server's sessions begin like keys.
        let is_key = text.starts_with(PREFIX) && !text.starts_with(LOCAL_SESSION);
        let why = match (slot, is_key) {
            _ if text.is_empty() => "is empty",
            _ if text.contains(char::is_whitespace) => "has more than one word or line",
            (Slot::Key, false) => "holds no API key: it does not begin with `ipp_`",
            (Slot::Session, true) => "holds an API key, which is no session token",
            _ => return Ok(Self(Zeroizing::new(text.to_owned()))),
        };
        let from = from.to_owned();
        Err(AuthError::NotASecret { slot, from, why })
    }

    /// The text itself. Take care where it goes.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) fn to_api_key(&self) -> ApiKey {
        ApiKey::new(self.expose())
    }

    pub(crate) fn to_session_token(&self) -> SessionToken {
        SessionToken::new(self.expose())
    }

    /// What may be shown of an API key to tell it from others: its beginning, with the first characters of its id, if it has
    /// the shape that the reference shows, `ipp_live_ID_SECRET`.
    pub(crate) fn beginning(&self) -> String {
        let parts: Vec<&str> = self.expose().split('_').collect();
        match parts[..] {
            ["ipp", kind @ ("live" | "test"), id, rest]
                if (4..=6).contains(&id.len()) && id.is_ascii() && rest.len() >= 16 =>
            {
                format!("ipp_{kind}_{}…", &id[..4])
            }
            _ => "ipp_…".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Cause as _;

    fn refusal(text: &str, slot: Slot) -> String {
        let error = Secret::read(text, slot, "there").unwrap_err();
        let all = format!("{} {} {error:?}", error.message(), error.hint().unwrap());
        assert!(!all.contains("canary"), "{all}");
        error.message()
    }

    #[test]
    fn a_secret_of_the_other_kind_is_refused_without_showing_it() {
        assert!(refusal("ses_canary", Slot::Key).contains("begin with `ipp_`"));
        assert!(refusal("ipp_canary", Slot::Session).contains("is no session token"));
        assert!(refusal("ipp_canary\nx", Slot::Key).contains("more than one"));
        assert!(refusal(" \n", Slot::Session).contains("is empty"));
        let key = Secret::read(" ipp_x\n", Slot::Key, "there").unwrap();
        assert_eq!(
            (key.expose(), &format!("{key:?}")[..]),
            ("ipp_x", "Secret([redacted])")
        );
    }

    #[test]
    fn no_more_of_a_key_shows_than_the_beginning_of_its_id() {
        for (key, shown) in [
            ("ipp_live_4f3a_abcdefghijklmnopqrstuvwx", "ipp_live_4f3a…"),
            ("ipp_test_4f3a12_abcdefghijklmnopqrstuvwx", "ipp_test_4f3a…"),
            ("ipp_live_abcdefghijklmnopqrstuvwxyz", "ipp_…"),
            ("ipp_live_4f3a_short", "ipp_…"),
            ("ipp_live_secretpart_abcdefghijklmnop", "ipp_…"),
            ("ipp_live_äöüä_abcdefghijklmnopq", "ipp_…"),
            ("ipp_x", "ipp_…"),
        ] {
            assert_eq!(Secret::read(key, Slot::Key, "").unwrap().beginning(), shown);
        }
    }
}
