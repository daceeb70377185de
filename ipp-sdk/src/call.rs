//! Calls and answers: what all endpoints share.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use reqwest::{Method, Url};
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::retry::{self, Limits};
use crate::transport::{RawAnswer, request_id};

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A successful answer: the value, and how it came.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    value: T,
    meta: Meta,
}

#[derive(Clone)]
struct Meta {
    status: u16,
    request_id: Option<Box<str>>,
    attempts: u32,
    raw: Bytes,
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            // An invoice is nobody's business but its reader's.
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .finish()
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

    /// The id that the server gave the request, for its operators.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The body as it came: every digit, and every field that this version does not know.
    pub fn raw(&self) -> &[u8] {
        &self.meta.raw
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

/// The setters of [`Options`], for every kind of call.
macro_rules! call_options {
    () => {
        /// The longest that this call may take, its repeated attempts and the pauses between them
        /// included. The client's limit unless set.
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.options.timeout = Some(limit);
            self
        }

        /// How often this call is repeated after a failure that may pass. The client's number unless set.
        pub fn retries(mut self, count: u32) -> Self {
            self.options.retries = Some(count);
            self
        }
    };
}
pub(crate) use call_options;

/// A question to the API, not asked yet: await it for the value, or [`send`](Self::send) it for the
/// whole answer.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    client: Client,
    path: Vec<String>,
    options: Options,
    value: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Call<T> {
    pub(crate) fn get(client: Client, path: &[&str]) -> Self {
        Self {
            client,
            path: path.iter().map(ToString::to_string).collect(),
            options: Options::default(),
            value: PhantomData,
        }
    }

    call_options!();

    /// Asks, and returns the value with all that is known of the answer.
    ///
    /// # Errors
    ///
    /// The API's refusal, or the failure of the exchange: see [`ErrorKind`].
    pub async fn send(self) -> Result<Answer<T>> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let url = self.client.transport().url(&path)?;
        let limits = self.options.limits(&self.client);
        get(&self.client, &url, &limits).await
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { Ok(self.send().await?.into_value()) })
    }
}

/// Asks until there is an answer, and reads it.
async fn get<T: DeserializeOwned>(
    client: &Client,
    url: &Url,
    limits: &Limits,
) -> Result<Answer<T>> {
    let (raw, attempts) = retry::run(limits, |n, pulse| async move {
        let raw = client
            .transport()
            .fetch(Method::GET, url, None, &pulse)
            .await?;
        Ok((raw, n))
    })
    .await?;
    decode(&raw, attempts)
}

/// Reads the value of an answer.
pub(crate) fn decode<T: DeserializeOwned>(raw: &RawAnswer, attempts: u32) -> Result<Answer<T>> {
    let meta = Meta {
        status: raw.status,
        request_id: request_id(&raw.headers),
        attempts,
        raw: raw.body.clone(),
    };
    match serde_json::from_slice(&raw.body) {
        Ok(value) => Ok(Answer { value, meta }),
        Err(e) => Err(Error::new(ErrorKind::Decode { status: raw.status })
            .caused_by(e)
            .with_whole_raw(meta.raw)
            .with_request_id(meta.request_id)
            .with_attempts(attempts)),
    }
}
