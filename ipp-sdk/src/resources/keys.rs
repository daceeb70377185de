//! `/keys`: API keys, managed by a signed-in person.

use reqwest::header::HeaderValue;
use serde::Serialize;

use crate::call::Call;
use crate::client::Client;
use crate::endpoint::{CREATE_KEY, KEYS, REVOKE_KEY};
use crate::error::{Error, Result};
use crate::model::{CreatedKey, Deleted, KeyId, KeyList, SessionToken};
use crate::resources::raw::RawCall;
use crate::transport::Auth;

/// The API as a signed-in person: [`Client::with_session`], or
/// [`ClientBuilder::build_session`](crate::ClientBuilder::build_session) without a key. The session is sent as the
/// cookie that the reference names, to the origin of the base URL only.
#[derive(Debug, Clone)]
pub struct Session {
    client: Client,
    auth: Option<Auth>,
}

impl Session {
    pub(crate) fn new(client: Client, token: &SessionToken) -> Self {
        Self {
            client,
            auth: cookie(token).map(Auth::Session),
        }
    }

    /// The same session, unless its token cannot be one.
    pub(crate) fn checked(self) -> Result<Self> {
        match self.auth {
            Some(_) => Ok(self),
            None => Err(bad_token()),
        }
    }

    /// A request with the session in place of a key, as [`Client::request`]. No limit counts it (contract D7).
    pub fn request(&self, method: http::Method, path: &str) -> RawCall {
        self.client
            .request(method, path)
            .signed_in(self.auth.clone())
    }

    /// The keys of the account.
    pub fn keys(&self) -> Keys {
        Keys {
            session: self.clone(),
        }
    }
}

pub(crate) fn bad_token() -> Error {
    Error::config("the session token cannot be one: copy it whole")
}

/// The cookie of a session, unless the token has characters that would end it.
fn cookie(token: &SessionToken) -> Option<HeaderValue> {
    let token = token.expose();
    let whole = !token.is_empty()
        && token
            .bytes()
            .all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b',' | b';' | b'\\'));
    let mut cookie = HeaderValue::try_from(format!("session={token}")).ok()?;
    cookie.set_sensitive(true);
    whole.then_some(cookie)
}

/// The keys of the account: `client.with_session(token).keys()`.
#[derive(Debug, Clone)]
pub struct Keys {
    session: Session,
}

impl Keys {
    /// Creates a key: `POST /keys`. The answer holds the key, which is shown this once. The name has at most 100 characters
    /// (contract D62). Anything but a session is 401 `INVALID_SESSION` (D61).
    ///
    /// If the answer is lost ([`Error::outcome_unknown`](crate::Error::outcome_unknown)), the call is not repeated,
    /// for that would make another key: list them, and revoke the one that nobody knows.
    pub fn create(&self, name: &str) -> Call<CreatedKey> {
        #[derive(Serialize)]
        struct Body<'a> {
            name: &'a str,
        }
        let Session { client, auth } = self.session.clone();
        Call::data(client, CREATE_KEY, &[])
            .json(&Body { name })
            .signed_in(auth)
    }

    /// Every key of the account, revoked ones too (contract D63), without the keys themselves: `GET /keys`. Repeated after
    /// every failure that may pass.
    pub fn list(&self) -> Call<KeyList> {
        let Session { client, auth } = self.session.clone();
        Call::data(client, KEYS, &[]).signed_in(auth)
    }

    /// Revokes a key for good, from the next request on: `DELETE /keys/{key_id}`. Revoking it again succeeds; an id that
    /// the account does not have is 404 `KEY_NOT_FOUND` (contract D64). Repeated after every failure that may pass.
    ///
    /// A 404 with a code after an attempt whose answer was lost says that this attempt revoked it, and an empty answer
    /// that it is done: both are a success, and [`Answer`](crate::Answer) has their status and body.
    pub fn revoke(&self, key_id: &KeyId) -> Call<Deleted> {
        let Session { client, auth } = self.session.clone();
        Call::flat(client, REVOKE_KEY, &[key_id.as_str()]).signed_in(auth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_cannot_end_its_cookie() {
        for bad in ["", "a;b", "a b", "a\r\nX: y", "a\"b", "é"] {
            assert!(cookie(&SessionToken::from(bad)).is_none(), "{bad:?}");
        }
        let cookie = cookie(&SessionToken::from("ses_canary")).unwrap();
        assert_eq!(cookie.as_bytes(), b"session=ses_canary");
        assert!(!format!("{cookie:?}").contains("canary"));
    }
}
