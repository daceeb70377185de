//! `ipp auth`

use ipp_sdk::ErrorKind;
use ipp_sdk::model::Account;
use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::TimeLimit;
use crate::auth::{Kept, Secret, Slot, Store, Vault};
use crate::error::{Error, Result};
use crate::settings::{Connection, Remote};

/// What was stored, and whose it is.
#[derive(Debug)]
pub(crate) struct LoggedIn {
    pub(crate) kept: Kept,
    /// None for a session: it does not say.
    pub(crate) account: Option<Account>,
}

/// Stores a secret once the API has taken it.
pub(crate) async fn login(
    remote: &Remote,
    secret: &Secret,
    store: Option<Store>,
    limit: TimeLimit,
) -> Result<LoggedIn> {
    let wanted = &remote.wanted;
    let account = verify(&remote.connection, wanted.slot, secret, limit).await?;
    let (profile, origin) = (&wanted.profile, &wanted.origin);
    let put = remote
        .vault
        .put(profile, wanted.slot, secret, origin, store);
    let kept = put.await?;
    Ok(LoggedIn { kept, account })
}

/// Asks the API whose a secret is.
async fn verify(
    connection: &Connection,
    slot: Slot,
    secret: &Secret,
    limit: TimeLimit,
) -> Result<Option<Account>> {
    let builder = connection.clone().builder();
    match slot {
        Slot::Key => {
            let client = builder.api_key(secret.to_api_key()).build()?;
            let call = client.account().timeout(limit.left());
            Ok(Some(call.send().await?.into_value()))
        }
        Slot::Session => {
            let session = builder.build_session(secret.to_session_token())?;
            session.keys().list().timeout(limit.left()).send().await?;
            Ok(None)
        }
    }
}

/// Forgets what is stored in these slots of these profiles, and counts what there was.
pub(crate) async fn logout(vault: &Vault, profiles: &[String], slots: &[Slot]) -> Result<usize> {
    let mut count = 0;
    for profile in profiles {
        for slot in slots {
            count += usize::from(vault.remove(profile, *slot).await?.is_some());
        }
    }
    Ok(count)
}

/// Which secret is used, and whether the API takes it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Status {
    profile: String,
    /// Where it is sent.
    origin: String,
    /// The kind of source that won: flag, variable, command, keyring, file.
    source: &'static str,
    /// Where exactly.
    place: String,
    /// The beginning of the key; a session token shows nothing.
    key: Option<String>,
    /// The origin that a stored one is for.
    bound_to: Option<String>,
    /// None if the API could not be asked.
    valid: Option<bool>,
    account: Option<Account>,
}

/// The status, and why the API could not be asked or said no.
pub(crate) async fn status(remote: Remote, limit: TimeLimit) -> Result<(Status, Option<Error>)> {
    let slot = remote.wanted.slot;
    let (profile, origin) = (
        remote.wanted.profile.clone(),
        remote.wanted.origin.to_string(),
    );
    let found = remote.secret().await?;
    let answer = verify(&remote.connection, slot, &found.secret, limit).await;
    let (valid, account, problem) = match answer {
        Ok(account) => (Some(true), account, None),
        Err(error) => (is_refusal(&error).then_some(false), None, Some(error)),
    };
    let status = Status {
        profile,
        origin,
        source: found.source.name(),
        place: found.source.words(&remote.vault),
        key: (slot == Slot::Key).then(|| found.secret.beginning()),
        bound_to: found.bound_to,
        valid,
        account,
    };
    Ok((status, problem))
}

/// Whether the API does not take the secret, as opposed to not being there or having other objections.
fn is_refusal(error: &Error) -> bool {
    let kind = error.sdk().map(ipp_sdk::Error::kind);
    matches!(kind, Some(ErrorKind::Api { status: 401, .. }))
}
