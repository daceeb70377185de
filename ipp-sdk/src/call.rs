//! Calls and answers: what all endpoints share.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::clock::BoxFuture;
use crate::endpoint::{Endpoint, answer_is_secret};
use crate::error::{Error, Result};
use crate::model::Data;
use crate::pacing::RateLimit;
use crate::payload::Payload;
use crate::resources::keys::bad_token;
use crate::retry::Limits;
use crate::transport::{Auth, RawAnswer, Request, request_id};

/// A successful answer: the value, and how it came.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    value: T,
    meta: Meta,
}

#[derive(Clone)]
struct Meta {
    status: u16,
    headers: HeaderMap,
    attempts: u32,
    raw: Bytes,
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .field("attempts", &self.attempts)
            // An invoice is nobody's business but its reader's.
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .finish()
    }
}

impl Meta {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl<T> Answer<T> {
    /// What the API says.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What the API says, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// The id that the server gave the request (`X-Request-Id` or `Request-Id`), for its operators.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.meta.headers)
    }

    /// A header of the answer, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.meta.header(name)
    }

    /// What the answer says of the request limit, if it says anything: upcoming in the reference (contract D9).
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.meta.headers)
    }

    /// How often the request was sent, from 1.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The body as it came: every digit, and every field that this version does not know.
    pub fn raw(&self) -> &[u8] {
        &self.meta.raw
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    pub(crate) fn raw_bytes(&self) -> Bytes {
        self.meta.raw.clone()
    }

    /// The same answer with another value.
    pub(crate) fn with<U>(&self, value: U) -> Answer<U> {
        let meta = self.meta.clone();
        Answer { value, meta }
    }
}

/// What a single call sets for itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
}

impl Options {
    pub(crate) fn limits(&self, client: &Client) -> Limits {
        let mut limits = client.limits().clone();
        limits.timeout = self.timeout.unwrap_or(limits.timeout);
        limits.retries = self.retries.unwrap_or(limits.retries);
        limits
    }
}

/// The setters of [`Options`], for every kind of call: what they are of, in words, and where they stand in it.
macro_rules! call_options {
    () => {
        crate::call::call_options!("this call", options);
    };
    ($what:literal, $($place:ident).+) => {
        #[doc = concat!("The longest that ", $what, " may take, its repeated attempts and the pauses between them")]
        /// included. The client's limit unless set.
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.$($place).+.timeout = Some(limit);
            self
        }

        #[doc = concat!("How often ", $what, " is repeated after a failure that may pass. The client's number unless set.")]
        pub fn retries(mut self, count: u32) -> Self {
            self.$($place).+.retries = Some(count);
            self
        }
    };
}
pub(crate) use call_options;

/// A request to the API, not sent yet: await it for the value, or [`send`](Self::send) it for the whole answer.
///
/// It waits for room in the request limit ([`Pacing`](crate::Pacing)), is repeated after the failures that the table of
/// the crate's page says for its endpoint, and ends within [`timeout`](Self::timeout). Dropping the future ends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    client: Client,
    endpoint: &'static Endpoint,
    /// Or why it cannot be sent.
    parts: Result<Parts>,
    auth: Auth,
    options: Options,
    read: Read<T>,
}

struct Parts {
    url: Url,
    payload: Payload,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("path", &self.url.path())
            .field("payload", &self.payload)
            .finish()
    }
}

type Read<T> = fn(&[u8]) -> serde_json::Result<T>;

impl<T: DeserializeOwned> Call<T> {
    /// A call that the API answers with the object itself.
    pub(crate) fn flat(client: Client, endpoint: &'static Endpoint, ids: &[&str]) -> Self {
        Self::new(client, endpoint, ids, |raw| serde_json::from_slice(raw))
    }

    /// A call that the API answers with the object under `data`.
    pub(crate) fn data(client: Client, endpoint: &'static Endpoint, ids: &[&str]) -> Self {
        Self::new(client, endpoint, ids, |raw| {
            serde_json::from_slice::<Data<T>>(raw).map(|envelope| envelope.data)
        })
    }

    fn new(client: Client, endpoint: &'static Endpoint, ids: &[&str], read: Read<T>) -> Self {
        let url = client.transport().url(endpoint.template, ids);
        Self {
            parts: url.map(|url| Parts {
                url,
                payload: Payload::None,
            }),
            client,
            endpoint,
            auth: Auth::Key,
            options: Options::default(),
            read,
        }
    }

    /// The same call with a parameter in its query.
    pub(crate) fn query(mut self, name: &str, value: impl ToString) -> Self {
        if let Ok(parts) = &mut self.parts {
            let mut query = parts.url.query_pairs_mut();
            query.append_pair(name, &value.to_string());
        }
        self
    }

    /// The same call with a JSON body.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        self.parts = self.parts.and_then(|parts| {
            let json = serde_json::to_vec(body)
                .map_err(|e| Error::argument("the body cannot be written as JSON").caused_by(e))?;
            Ok(Parts {
                payload: Payload::json(json),
                ..parts
            })
        });
        self
    }

    /// The same call by a signed-in person.
    pub(crate) fn signed_in(mut self, auth: Option<Auth>) -> Self {
        match auth {
            Some(auth) => self.auth = auth,
            None => self.parts = Err(bad_token()),
        }
        self
    }

    /// The same call with options that were set elsewhere.
    pub(crate) fn with_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    call_options!();

    /// Sends the request, and returns the value with all that is known of the answer.
    ///
    /// # Errors
    ///
    /// The API's refusal, or the failure of the exchange: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Answer<T>> {
        let Parts { url, payload } = self.parts?;
        let limits = self.options.limits(&self.client);
        let method = &self.endpoint.method;
        let request = Request {
            method,
            url: &url,
            auth: &self.auth,
            headers: None,
            payload: &payload,
        };
        let sent = self.client.fetch(self.endpoint, &limits, request);
        let answer = match sent.await {
            Ok(raw) if *method == Method::DELETE && raw.body.is_empty() => deleted(raw, self.read),
            Ok(raw) => decode(raw, self.read),
            Err(e) if *method == Method::DELETE && e.is_deleted_before() => {
                deleted(RawAnswer::of_refusal(e), self.read)
            }
            Err(e) => Err(e),
        };
        match answer_is_secret(method, self.endpoint.template) {
            true => answer.map_err(Error::without_quotes),
            false => answer,
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { Ok(self.send().await?.into_value()) })
    }
}

/// Lets a builder with a function `call` be sent like the [`Call`] that it makes.
macro_rules! sends {
    ($builder:ty => $value:ty) => {
        impl $builder {
            /// Sends the request, and returns the value with all that is known of the answer.
            ///
            /// # Errors
            ///
            /// As [`Call::send`](crate::Call::send).
            pub async fn send(self) -> crate::Result<crate::Answer<$value>> {
                self.call().send().await
            }
        }

        impl std::future::IntoFuture for $builder {
            type Output = crate::Result<$value>;
            type IntoFuture = crate::clock::BoxFuture<Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                self.call().into_future()
            }
        }
    };
}
pub(crate) use sends;

/// The answer to a deletion that says no more than that it is done.
fn deleted<T>(raw: RawAnswer, read: Read<T>) -> Result<Answer<T>> {
    match read(br#"{"success":true}"#) {
        Ok(value) => Ok(raw.holding(value)),
        Err(e) => Err(raw.unexpected().caused_by(e)),
    }
}

/// Reads the value of an answer.
pub(crate) fn decode<T>(raw: RawAnswer, read: Read<T>) -> Result<Answer<T>> {
    match read(&raw.body) {
        Ok(value) => Ok(raw.holding(value)),
        Err(e) => Err(raw.unexpected().caused_by(e)),
    }
}

impl RawAnswer {
    pub(crate) fn holding<T>(self, value: T) -> Answer<T> {
        let meta = Meta {
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
            raw: self.body,
        };
        Answer { value, meta }
    }
}
