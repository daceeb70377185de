//! Which requests and which deliveries a rule means.

use axum::http::{HeaderMap, HeaderName, Method};
use ipp_sdk::model::EventType;

use super::FaultError;
use super::fault::{Header, Match};
use super::pattern::{Route, is_like};

/// A request, as far as rules look at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// The address of the account and the id of the key, if the request was authenticated.
    pub(crate) account: Option<&'a str>,
    pub(crate) key: Option<&'a str>,
}

/// One attempt to deliver a webhook, as far as rules look at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delivery<'a> {
    pub(crate) event: &'a str,
    pub(crate) url: &'a str,
    pub(crate) account: &'a str,
}

#[derive(Debug)]
pub(super) struct CallFilter {
    route: Option<Route>,
    account: Option<String>,
    key: Option<String>,
    header: Option<(HeaderName, Option<String>)>,
}

impl CallFilter {
    pub(super) fn new(matching: &Match) -> Result<Self, FaultError> {
        let route = matching.route.as_deref().map(Route::parse).transpose()?;
        route.as_ref().map_or(Ok(()), Route::check)?;
        Ok(Self {
            route,
            account: matching.account.clone(),
            key: matching.key.clone(),
            header: matching.header.as_ref().map(header).transpose()?,
        })
    }

    pub(super) fn means(&self, call: &Call<'_>) -> bool {
        let is_account = |like: &String| call.account.is_some_and(|text| is_like(like, text));
        let is_header = |(name, like): &(HeaderName, Option<String>)| {
            let mut values = call.headers.get_all(name).into_iter();
            values.any(|value| match like {
                Some(like) => is_like(like, &String::from_utf8_lossy(value.as_bytes())),
                None => true,
            })
        };
        let is_route = |route: &Route| route.means(call.method, call.path);
        self.route.as_ref().is_none_or(is_route)
            && self.account.as_ref().is_none_or(is_account)
            && self.key.as_deref().is_none_or(|key| call.key == Some(key))
            && self.header.as_ref().is_none_or(is_header)
    }
}

fn header(header: &Header) -> Result<(HeaderName, Option<String>), FaultError> {
    let name = HeaderName::try_from(&header.name);
    let name = name.map_err(|_| FaultError::Header(header.name.clone()))?;
    Ok((name, header.value.clone()))
}

#[derive(Debug)]
pub(super) struct DeliveryFilter {
    event: Option<String>,
    url: Option<String>,
    account: Option<String>,
}

impl DeliveryFilter {
    pub(super) fn new(matching: &Match) -> Result<Self, FaultError> {
        if let Some(like) = &matching.event {
            let mut events = EventType::KNOWN.iter();
            if !events.any(|event| is_like(like, event.as_str())) {
                return Err(FaultError::Event(like.clone()));
            }
        }
        Ok(Self {
            event: matching.event.clone(),
            url: matching.url.clone(),
            account: matching.account.clone(),
        })
    }

    pub(super) fn means(&self, delivery: &Delivery<'_>) -> bool {
        [
            (&self.event, delivery.event),
            (&self.url, delivery.url),
            (&self.account, delivery.account),
        ]
        .into_iter()
        .all(|(like, text)| like.as_ref().is_none_or(|like| is_like(like, text)))
    }
}
