//! `/_mock/accounts`: accounts, their credits and tiers, and what opens them.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderName;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use ipp_sdk::model::{ApiKey, SessionToken};
use serde::{Deserialize, Serialize};

use super::extract::{Body, Path};
use super::{Control, Error, Panel, Result, json};
use crate::headers::SESSION_COOKIE;
use crate::key::{Key, KeyHash, hex};
use crate::service;
use crate::store::{AccountId, AccountRow, Balance};
use crate::{demo, service::has_access};

/// The tier of an account that is made without one.
const TIER: &str = "business";
const CREDITS: u32 = 1000;
const TIERS: &str = "free, starter, solo, firm, firm_pro, business, starter_business, enterprise, or another that \
                     ends with _business";

/// An account that is to be made.
///
/// ```
/// use ipp_mock_server::NewAccount;
///
/// let poor = NewAccount::new("poor@example.com").tier("solo").credits(1);
/// ```
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct NewAccount {
    pub(crate) email: String,
    tier: Option<String>,
    credits: Option<u32>,
    #[serde(default)]
    unlimited: bool,
    /// The key that opens it; one is made up if there is none.
    key: Option<ApiKey>,
}

impl NewAccount {
    /// An account of this address, of tier `business` and with 1,000 credits.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            tier: None,
            credits: None,
            unlimited: false,
            key: None,
        }
    }

    /// Its tier. `free` and `starter` have no access to the API.
    pub fn tier(mut self, tier: impl Into<String>) -> Self {
        self.tier = Some(tier.into());
        self
    }

    /// Its credits.
    pub fn credits(mut self, credits: u32) -> Self {
        self.credits = Some(credits);
        self
    }

    /// It never runs out of credits.
    pub fn unlimited_credits(mut self) -> Self {
        self.unlimited = true;
        self
    }

    /// The key that opens it. Default: a new one, which [`MockServer::create_account`](crate::MockServer::create_account)
    /// and [`MockServer::access`](crate::MockServer::access) give.
    pub fn key(mut self, key: impl Into<Box<str>>) -> Self {
        self.key = Some(ApiKey::new(key));
        self
    }

    fn balance(&self) -> Balance {
        match self.credits {
            _ if self.unlimited => Balance::Unlimited,
            Some(credits) => Balance::Credits(credits),
            None => Balance::Credits(CREDITS),
        }
    }
}

/// What opens an account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Access {
    /// A key for the API.
    pub api_key: ApiKey,
    /// A session for its keys.
    pub session_token: SessionToken,
}

/// What opens an account, in an answer.
#[derive(Serialize)]
pub(super) struct AccessBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    key_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_token: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Accounts {
    accounts: Vec<AccountRow>,
}

/// What is to be changed of an account.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    pub(crate) tier: Option<String>,
    pub(crate) credits: Option<u32>,
    pub(crate) unlimited: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewKey {
    #[serde(default)]
    name: String,
}

impl Control {
    /// Makes an account with a key and a session.
    pub(crate) fn create_account(&self, new: &NewAccount) -> Result<Access> {
        let (account, key) = self.add_account(new)?;
        self.access_to(account, key)
    }

    /// A new key and a new session of an account.
    pub(crate) fn access(&self, email: &str) -> Result<Access> {
        self.access_to(self.account(email)?, None)
    }

    fn access_to(&self, account: AccountId, key: Option<Key>) -> Result<Access> {
        let key = key.map_or_else(|| self.new_key(account, ""), Ok)?;
        Ok(Access {
            api_key: key.secret,
            session_token: self.new_session(account)?,
        })
    }

    /// Makes an account, with its key if it is to have a certain one.
    pub(super) fn add_account(&self, new: &NewAccount) -> Result<(AccountId, Option<Key>)> {
        let store = &self.service.store;
        let email = &new.email;
        if !is_address(email) {
            return Err(Error::invalid(format!(
                "`{email}` is no address; it must look like name@example.com."
            )));
        }
        if store.account_by_email(email)?.is_some() {
            return Err(Error::invalid(format!(
                "There is an account `{email}` already."
            )));
        }
        let tier = new.tier.as_deref().unwrap_or(TIER);
        check_tier(tier)?;
        let account = store.put_account(email, tier, new.balance())?;
        let key = new.key.as_ref().map(|key| certain(key.expose()));
        if let Some(key) = &key
            && !store.add_key(account, key, "", self.service.clock.now())?
        {
            return Err(Error::invalid(
                "The key belongs to another account already.",
            ));
        }
        Ok((account, key))
    }

    fn new_key(&self, account: AccountId, name: &str) -> Result<Key> {
        Ok(self.service.add_key(account, name)?.0)
    }

    fn new_session(&self, account: AccountId) -> Result<SessionToken> {
        let token = demo::new_session().map_err(service::Error::internal)?;
        let now = self.service.clock.now();
        self.service
            .store
            .put_session(account, &KeyHash::of(&token), now)?;
        Ok(SessionToken::new(token))
    }

    /// The session as a browser keeps it: out of reach of scripts and of other sites (contract D66).
    fn cookie(&self, session: &SessionToken) -> String {
        let secure = if self.origin.starts_with("https:") {
            "; Secure"
        } else {
            ""
        };
        let token = session.expose();
        format!("{SESSION_COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict{secure}")
    }

    fn account(&self, email: &str) -> Result<AccountId> {
        let account = self.service.store.account_by_email(email)?;
        account.ok_or_else(|| Error::unknown(format!("There is no account `{email}`.")))
    }

    pub(crate) fn change_account(&self, email: &str, change: &Change) -> Result<()> {
        let account = self.account(email)?;
        change.tier.as_deref().map_or(Ok(()), check_tier)?;
        let balance = match (change.credits, change.unlimited) {
            (Some(_), Some(true)) => {
                return Err(Error::invalid("Either `credits` or `unlimited`, not both."));
            }
            (_, Some(true)) => Some(Balance::Unlimited),
            (Some(credits), _) => Some(Balance::Credits(credits)),
            (None, Some(false)) => {
                return Err(Error::invalid(
                    "An account that is no longer unlimited needs `credits`.",
                ));
            }
            (None, None) => None,
        };
        let store = &self.service.store;
        Ok(store.change_account(account, change.tier.as_deref(), balance)?)
    }
}

/// A key that somebody chose. One without an id in it gets one.
fn certain(key: &str) -> Key {
    Key::parse(key).unwrap_or_else(|| {
        let id = hex(&KeyHash::of(key).0[..3]);
        Key::literal(&format!("key_{id}"), key)
    })
}

fn is_address(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !email.contains(char::is_whitespace)
}

/// A tier that is misspelt would look like one without access.
fn check_tier(tier: &str) -> Result<()> {
    if has_access(tier) || matches!(tier, "free" | "starter") {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "There is no tier `{tier}`. It must be one of {TIERS}."
    )))
}

pub(super) async fn list(State(panel): State<Panel>) -> Result<Json<Accounts>> {
    let accounts = panel
        .control
        .run(|control| Ok(control.service.store.accounts()?))
        .await?;
    Ok(Json(Accounts { accounts }))
}

pub(super) async fn create(
    State(panel): State<Panel>,
    Body(body): Body,
) -> Result<Json<AccessBody>> {
    let new: NewAccount = json(&body)?;
    let access = panel
        .control
        .run(move |control| control.create_account(&new))
        .await?;
    Ok(Json(AccessBody {
        key_id: None,
        api_key: Some(access.api_key.expose().to_owned()),
        session_token: Some(access.session_token.expose().to_owned()),
    }))
}

pub(super) async fn change(
    State(panel): State<Panel>,
    Path(email): Path<String>,
    Body(body): Body,
) -> Result<Json<AccountRow>> {
    let change: Change = json(&body)?;
    let changed = panel.control.run(move |control| {
        control.change_account(&email, &change)?;
        let accounts = control.service.store.accounts()?;
        let changed = accounts.into_iter().find(|account| account.email == email);
        changed.ok_or_else(|| Error::unknown(format!("There is no account `{email}`.")))
    });
    changed.await.map(Json)
}

pub(super) async fn create_key(
    State(panel): State<Panel>,
    Path(email): Path<String>,
    Body(body): Body,
) -> Result<Json<AccessBody>> {
    let NewKey { name } = json(&body)?;
    let key = panel
        .control
        .run(move |control| control.new_key(control.account(&email)?, &name))
        .await?;
    Ok(Json(AccessBody {
        key_id: Some(key.id.to_string()),
        api_key: Some(key.secret.expose().to_owned()),
        session_token: None,
    }))
}

pub(super) async fn create_session(
    State(panel): State<Panel>,
    Path(email): Path<String>,
) -> Result<(AppendHeaders<[(HeaderName, String); 1]>, Json<AccessBody>)> {
    let session = panel
        .control
        .run(move |control| control.new_session(control.account(&email)?))
        .await?;
    let cookie = [(SET_COOKIE, panel.control.cookie(&session))];
    let body = AccessBody {
        key_id: None,
        api_key: None,
        session_token: Some(session.expose().to_owned()),
    };
    Ok((AppendHeaders(cookie), Json(body)))
}
