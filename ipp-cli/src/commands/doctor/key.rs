//! Which key is used, and whether there is a keyring to keep one in.

use super::Check;
use crate::auth::{Found, Secret};
use crate::error::Error;
use crate::settings::Remote;

/// The key that commands would use, and what there is to say of it. It is never shown.
pub(super) async fn checks(remote: &Remote) -> (Option<Secret>, Vec<Check>) {
    let found = remote.secret().await;
    let keyring = keyring(remote, found.is_ok()).await;
    let (secret, credentials) = match found {
        Ok(found) => {
            let check = match found.bound_to {
                Some(_) => Check::ok(NAME, words(&found, remote)),
                None => given(&found, remote),
            };
            (Some(found.secret), check)
        }
        Err(error) => (None, Check::error(NAME, &Error::from(error))),
    };
    (secret, vec![credentials, keyring])
}

const NAME: &str = "credentials";

fn words(found: &Found, remote: &Remote) -> String {
    let slot = remote.wanted.slot.words();
    let bound_to = found
        .bound_to
        .as_ref()
        .map(|origin| format!(", for {origin}"));
    format!(
        "the {slot} of {}{}",
        found.source.words(&remote.vault),
        bound_to.unwrap_or_default()
    )
}

/// A key that goes before what is stored, whatever that is.
fn given(found: &Found, remote: &Remote) -> Check {
    let words = words(found, remote);
    match remote
        .vault
        .origin(&remote.wanted.profile, remote.wanted.slot)
    {
        Ok(None) => Check::ok(NAME, words),
        Ok(Some(origin)) => Check::ok(
            NAME,
            format!("{words}; it goes before the stored one for {origin}"),
        ),
        Err(error) => {
            let error = Error::from(error);
            let found = format!(
                "{words}; what is stored cannot be used: {}",
                error.message()
            );
            Check::warning(NAME, found, error.hint().unwrap_or_default())
        }
    }
}

/// Without a keyring, keys are kept in a file: that matters only to who has none yet.
async fn keyring(remote: &Remote, has_key: bool) -> Check {
    const NAME: &str = "keyring";
    match remote.vault.keyring_answers().await {
        Ok(()) => Check::ok(NAME, "it answers"),
        Err(fault) if has_key => Check::ok(NAME, format!("not needed; {}", fault.words())),
        Err(fault) => Check::warning(
            NAME,
            fault.words(),
            format!(
                "{} --store file keeps the key in a file instead",
                remote.wanted.slot.login()
            ),
        ),
    }
}
